"""Days in post of any period: the days counted and why, and two records where somebody changed."""

import pytest

from db.roster_people import roster_people
from db.service_days import service_days
from evaluation.staff import Category, State
from tests.db.rows import WRITTEN, add_person, add_posting, add_state, day


@pytest.fixture(autouse=True)
def court(rolled_back):
    """An assistant who becomes a judge of one group, then of another, and falls ill between."""
    person = add_person("J001", "ASSISTANT", end="2024-01-31")
    add_posting(person, "JUDGE", "刑事", start="2024-02-01", end="2024-05-31")
    add_posting(person, "JUDGE", "行政", start="2024-06-01")
    add_state(person, "SICK", "2024-02-10", "2024-02-19")


def test_who_changes_category_in_a_quarter_is_two_records():
    first, second = service_days(day("2024-01-01"), day("2024-03-31"))
    assert (first.category, first.counted, first.record) == (Category.ASSISTANT, 31, (1, 2))
    assert (second.category, second.counted, second.record) == (Category.JUDGE, 50, (2, 2))
    assert second.lost == ((State.SICK, 10),)
    assert second.served == 60


def test_a_judge_who_changes_group_is_two_records_of_any_period():
    lines = service_days(day("2024-05-01"), day("2024-12-31"))
    assert [(line.key.group, line.counted) for line in lines] == [("刑事", 31), ("行政", 214)]
    assert [(str(line.first), str(line.last)) for line in lines] == [
        ("2024-05-01", "2024-05-31"), ("2024-06-01", "2024-12-31"),
    ]  # fmt: skip


def test_a_single_day_counts_or_does_not():
    (line,) = service_days(day("2024-02-10"), day("2024-02-10"))
    assert (line.counted, line.lost) == (0, ((State.SICK, 1),))


def test_the_roster_of_a_day_has_the_details_and_nothing_recorded_is_empty():
    from db.models import PersonDetail, Staff

    PersonDetail.create(staff=Staff.get(), degree="法学硕士", born_on=day("1990-05-06"), **WRITTEN)
    add_person("C001", "CLERK")
    people = roster_people(day("2024-02-12"))
    assert [(p.staff_no, p.details.degree, p.in_post) for p in people] == [
        ("C001", "", True), ("J001", "法学硕士", False),
    ]  # fmt: skip
    assert roster_people(day("2019-01-01")) == []

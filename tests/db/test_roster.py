"""Who was in post on a day, and what the list and the card of people say."""

from datetime import date, datetime

import pytest

from db import runs
from db.actors import Act
from db.connection import open_database, session
from db.errors import DatabaseError
from db.models import Division, Posting, Staff
from db.person_card import card_of, past_results
from db.roster import divisions, people_in, roster_on
from evaluation.period import Quarter
from evaluation.result import QuarterResult
from evaluation.staff import Category, Position, State
from tests.db.rows import add_measure, add_person, add_posting, add_state
from tests.db.test_runs import EXPECTED

Q1 = Quarter(2024, 1)
ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))


@pytest.fixture(autouse=True)
def opened(database_url):
    open_database(database_url)
    with session():
        yield


def a_court():
    """Two divisions, the later one first in the court's order; one away, one retired, one moved."""
    judge = add_person("J2")
    add_state(judge, "SICK", "2024-03-22")
    gone = add_person("J1", end="2024-02-29")
    add_state(gone, "RETIRED", "2024-03-01")
    moved = add_person("A1", "ASSISTANT", "民商事", end="2024-01-31")
    add_posting(moved, "JUDGE", "刑事", "2024-02-01")
    Division.update(position=2).where(Division.name == "民商事").execute()
    Posting.update(team="一团队").execute()


def test_the_roster_of_a_day_is_listed_by_the_courts_order_of_divisions():
    a_court()
    told = [(x.staff_no, x.division, x.category, x.state, x.in_post) for x in roster_on(Q1.end)]
    assert told == [
        ("A1", "刑事", Category.JUDGE, State.IN_POST, True),
        ("J2", "民商事", Category.JUDGE, State.SICK, False),
    ]
    assert [x.staff_no for x in roster_on(date(2024, 1, 15))] == ["A1", "J1", "J2"]
    assert roster_on(date(2019, 12, 31)) == []


def test_the_list_of_people_keeps_those_who_left():
    a_court()
    lines = {line.staff_no: line for line in people_in(Q1, Q1.end)}
    assert [(n, x.in_post_days, x.serving, x.state) for n, x in sorted(lines.items())] == [
        ("A1", 91, True, State.IN_POST),
        ("J1", 60, False, State.RETIRED),
        ("J2", 81, True, State.SICK),
    ]
    assert (lines["J1"].division, lines["A1"].group) == ("民商事", "刑事")
    assert lines["A1"].position is Position.ORDINARY


def test_somebody_without_a_posting_is_listed_all_the_same():
    person = add_person("X1")
    Posting.delete().where(Posting.staff == person).execute()
    (line,) = people_in(Q1, Q1.end)
    assert (line.category, line.division, line.serving, line.in_post_days) == (None, "", False, 0)


def test_divisions_come_in_the_courts_order_with_those_who_serve():
    a_court()
    told = [(line.name, line.people) for line in divisions(Q1.end)]
    assert told == [("刑事", 1), ("民商事", 1)]


def test_a_card_says_what_every_day_was():
    a_court()
    add_measure(Staff.get(number="A1"), "A5", "8", basis="会议纪要")
    card = card_of("A1", Q1)
    assert [(s.days, s.posting.category) for s in card.stretches] == [
        (31, Category.ASSISTANT),
        (60, Category.JUDGE),
    ]
    assert [(key.category, days) for key, days in card.days] == [
        (Category.JUDGE, 60),
        (Category.ASSISTANT, 31),
    ]
    assert (card.team, [mate.staff_no for mate in card.mates]) == ("一团队", ["J2"])
    assert [(m.item, m.value, m.basis, m.author) for m in card.measures] == [
        ("A5", "8", "会议纪要", "测试")
    ]
    assert [row.posting.start for row in card.postings] == [date(2020, 1, 1), date(2024, 2, 1)]


def test_nobody_has_no_card():
    with pytest.raises(DatabaseError) as caught:
        card_of("Z9", Q1)
    assert caught.value.code == "NO_SUCH_PERSON"


def test_results_of_closed_quarters_are_on_the_card():
    result = QuarterResult.from_json(EXPECTED.read_text("utf-8"))
    runs.lock(Q1, lambda: result, ACT)
    person = result.people[0]
    (past,) = past_results(person.staff_no)
    assert (past.quarter, past.state) == (Q1, runs.QuarterState.LOCKED)
    assert past.results[0] == person
    assert past_results("Z9") == []

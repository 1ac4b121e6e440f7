"""What a scheme of format 2 may count otherwise, each switch alone, on both engines."""

import json

import pytest

from db import tallies
from db.connection import open_database, session
from evaluation.period import Quarter
from evaluation.scheme import Scheme
from evaluation.scheme_translation import as_format_2
from tests.db.rows import add_case, add_person
from tests.evaluation.builders import document

Q1, Q2 = Quarter(2024, 1), Quarter(2024, 2)
SPRING = {"2024": {"off": [f"02-{day}" for day in range(10, 18)], "work": ["02-04", "02-18"]}}


@pytest.fixture
def judge(database_url):
    open_database(database_url)
    with session():
        yield add_person("J1")


def counted(quarter=Q1, changed=None, **counting):
    plan = json.loads(json.dumps(as_format_2(document())))
    plan["counting"] = counting
    for item in plan["items"]:
        if item["code"] == "F1" and item["group"] is None:
            item["parameters"].update(changed or {})
    return tallies.tally(quarter, Scheme.from_json(json.dumps(plan)))


def late(**counting):
    return sum(row.late for row in counted(**counting).handled)


@pytest.mark.parametrize(
    ("filed", "closed", "rolled"),
    [
        ("2023-12-02", "2024-03-04", 0),  # due on a Saturday, closed on the Monday after
        ("2023-12-02", "2024-03-05", 1),
        ("2023-11-10", "2024-02-18", 0),  # due in the Spring Festival, closed on a worked Sunday
        ("2023-11-10", "2024-02-19", 1),
        ("2023-11-01", "2024-02-02", 1),  # due on a working day
    ],
)
def test_a_due_day_moves_over_the_holidays_of_the_scheme(judge, filed, closed, rolled):
    add_case(1, judge, filed_on=filed, closed_on=closed)
    assert (late(), late(holidays=SPRING)) == (1, rolled)


def test_an_inherited_case_is_as_old_as_its_allotment(judge):
    add_case(1, judge, filed_on="2022-01-04", allotted_on="2024-01-02", closed_on=None)
    add_case(2, judge, filed_on="2022-01-04", closed_on=None)
    (before,) = counted().pending.values()
    (after,) = counted(open_from="ALLOTTED").pending.values()
    assert (before.aged, after.aged) == ((2, 2), (1, 1))


def test_a_late_allotment_counts_in_the_next_quarter(judge):
    add_case(1, judge, allotted_on="2024-03-20", closed_on=None)
    add_case(2, judge, allotted_on="2024-02-20", closed_on=None)
    shifted = [counted(quarter, allotted_after_days="15").allotted for quarter in (Q1, Q2)]
    assert sum(counted().allotted.values()) == 2
    assert [sum(found.values()) for found in shifted] == [1, 1]


def test_appeals_are_counted_when_the_time_for_them_is_over(judge):
    ripe = {"quantity": "ACCEPTED_RIPE", "appeal_days": "30"}
    add_case(1, judge, closed_on="2023-12-15", filed_on="2023-11-01", appealed=True)
    add_case(2, judge, closed_on="2024-03-10")
    assert counted().ripe == ()
    for quarter, appealed in ((Q1, 1), (Q2, 0)):
        (row,) = counted(quarter, ripe).ripe
        assert (row.count, row.appealed) == (1, appealed)


def test_a_series_filed_together_and_split_over_judges_is_one_series(judge):
    other = add_person("J2")
    for number in range(6):
        whose = judge if number % 2 else other
        days = {"filed_on": "2024-01-08", "closed_on": f"2024-03-0{number + 1}"}
        add_case(number + 1, whose, plaintiff_hash="P", **days)
    apart = {"filed_on": "2024-01-20", "closed_on": "2024-03-09"}
    add_case(7, other, plaintiff_hash="P", **apart)
    assert {credit.step for credit in counted().volume.credits} == {0}
    steps = {}
    for credit in counted(court_series_days="1").volume.credits:
        steps[credit.step] = steps.get(credit.step, 0) + credit.count
    assert steps == {0: 1, 1: 1, 2: 4, 3: 1}

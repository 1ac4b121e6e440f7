"""Quarters side by side: records, divisions and the court."""

from decimal import Decimal
from fractions import Fraction

from evaluation.case import Role
from evaluation.period import Quarter
from evaluation.result import PersonResult
from evaluation.staff import Category, Record, RecordKey
from evaluation.tally import Credit, Volume
from evaluation.trend import court_points, division_points, record_points
from evaluation.weights import Weights
from tests.evaluation.builders import scheme

Q1 = Quarter(2024, 1)


def record(number, category=Category.JUDGE, division="民庭"):
    group = "民商事" if category is Category.JUDGE else ""
    key = RecordKey(number, category, group)
    return Record(key, f"姓名{number}", "民商事", division, 91, Fraction(91), True, Q1.end)


def credit(owner, role=Role.SINGLE, count=1):
    return Credit(owner.key, "民初", "简易", "调解", role, 1, 0, 0, count)


def result(one, total):
    return PersonResult(
        staff_no=one.key.staff_no,
        name=one.name,
        category=one.key.category,
        group=one.group,
        division=one.division,
        in_post_days=91,
        quota=Decimal(1),
        items=(),
        adjustment=Decimal(0),
        total=Decimal(total),
        eligible=True,
        blocked_by=(),
        place=1,
        tied=False,
    )


def points(records, credited=(), results=(), quarter=Q1):
    volume = Volume(quarter, tuple(records), tuple(credited), (), ())
    return record_points(volume, scheme(), results)


def test_a_judge_closed_what_they_were_in_charge_of_and_is_credited_every_part():
    judge = record("J1")
    credited = [credit(judge, count=3), credit(judge, Role.PRESIDER, 2)]
    (point,) = points([judge], credited)
    weights = Weights(scheme())
    assert (point.closed, point.points) == (3, None)
    assert point.credit == 3 * weights.unit(credited[0]) + 2 * weights.unit(credited[1])


def test_an_assistant_closed_what_they_had_a_part_in():
    assistant = record("A1", Category.ASSISTANT)
    (point,) = points([assistant], [credit(assistant, Role.ASSISTANT, 4)])
    assert point.closed == 4


def test_points_come_from_the_result():
    judge, clerk = record("J1"), record("C1", Category.CLERK)
    found = points([judge, clerk], results=[result(judge, "91.50")])
    assert [(point.points, point.place) for point in found] == [
        (Decimal("91.50"), 1),
        (None, None),
    ]


def test_divisions_and_the_court_add_up_their_judges():
    first, second, other = record("J1"), record("J2"), record("J3", division="刑庭")
    clerk = record("C1", Category.CLERK)
    found = points(
        [first, second, other, clerk],
        [credit(first), credit(second, count=2), credit(clerk, Role.CLERK, 9)],
        [result(first, "80"), result(second, "91"), result(clerk, "1")],
    )
    criminal, civil = division_points(found)
    assert (civil.division, civil.judges, civil.closed) == ("民庭", 2, 3)
    assert (civil.mean_points, criminal.mean_points) == (Fraction(171, 2), None)
    (court,) = court_points(found)
    assert (court.division, court.judges, court.closed) == ("", 3, 3)
    assert court.credit == civil.credit + criminal.credit


def test_quarters_stand_in_their_order():
    later = points([record("J1")], quarter=Quarter(2024, 2))
    both = [*later, *points([record("J1")])]
    assert [unit.quarter for unit in court_points(both)] == [Q1, Quarter(2024, 2)]
    assert [unit.quarter for unit in division_points(both)] == [Q1, Quarter(2024, 2)]

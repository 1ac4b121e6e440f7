"""Baselines that are not frozen."""

from fractions import Fraction

from evaluation.baselines import Baselines
from evaluation.case import Role
from evaluation.staff import Category
from evaluation.tally import Cell
from tests.evaluation.builders import Q1, credit, entry, frozen_scheme, record, scheme, volume

BEFORE = Q1.shifted(-1)


def quarter(quarter, cases_by_judge, *, closed=100, days=92, **changes):
    """A quarter in which each judge mediated so many summary civil cases."""
    records = tuple(record(number, days=days, **changes) for number in cases_by_judge)
    credited = tuple(
        credit(one, count) for one, count in zip(records, cases_by_judge.values(), strict=True)
    )
    cells = (Cell("民初", "简易", closed, 40 * closed),)
    return volume(records, credited, quarter=quarter, cells=cells)


def baselines(current, *earlier, one=None):
    return Baselines(
        one or scheme(), current, lambda quarters: [v for v in earlier if v.quarter in quarters]
    )


def test_the_quarters_before_set_it_once_there_are_three_judges():
    earlier = quarter(BEFORE, {"1": 10, "2": 20, "3": 30})
    found = baselines(quarter(Q1, {"1": 99}), earlier)
    assert found.caseload("民商事") == 20 * Fraction(4, 5)
    assert not found.provisional


def test_part_time_counts_up_and_too_little_time_not_at_all():
    half = quarter(BEFORE, {"1": 10, "2": 20, "3": 30}, days=46)
    assert baselines(quarter(Q1, {"1": 9}), half).caseload("民商事") == 32
    little = quarter(BEFORE, {"1": 10, "2": 20, "3": 30}, days=40)
    found = baselines(quarter(Q1, {"1": 91}, days=91), little)
    assert (found.caseload("民商事"), found.provisional) == (Fraction("72.8"), True)


def test_chiefs_do_not_set_it():
    chiefs = quarter(BEFORE, {"1": 10, "2": 20, "3": 30}, ordinary=False)
    found = baselines(quarter(Q1, {"1": 25}, days=91), chiefs)
    assert found.caseload("民商事") == 20
    assert found.provisional


def test_a_small_group_takes_the_courts_mean_in_its_own_weight():
    civil = quarter(BEFORE, {"1": 10, "2": 20, "3": 30})
    criminal = record("9", group="刑事", days=92)
    rows = (credit(criminal, 10, type_word="刑初", manner="判决", procedure="普通合议"),)
    earlier = volume(
        (*civil.records, criminal), (*civil.credits, *rows), quarter=BEFORE, cells=civil.cells
    )
    found = baselines(quarter(Q1, {"1": 9}), earlier)
    # three civil judges at 8, 16 and 24 of weight-1 cases; one criminal at 10 × 1.3 × 1.5 over 1.3
    assert found.caseload("刑事") == (8 + 16 + 24 + 15) / Fraction(4) * Fraction("1.3")
    assert found.caseload("民商事") == 16
    # the court's own mean T serves a group that closed nothing
    assert found.caseload("行政") == Fraction(63, 4) * (60 + Fraction(13)) / 70


def test_a_quarter_with_too_few_cases_does_not_count():
    thin = quarter(BEFORE, {"1": 10, "2": 20, "3": 30}, closed=49)
    found = baselines(quarter(Q1, {"1": 5, "2": 5, "3": 5}, days=91), thin)
    assert found.caseload("民商事") == 4
    assert found.provisional


def test_frozen_wins_and_asks_for_nothing():
    def never(quarters):
        raise AssertionError("asked for earlier quarters")

    found = Baselines(frozen_scheme(), quarter(Q1, {"1": 5}), never)
    assert (found.caseload("民商事"), found.assisted(), found.days("民初", "简易")) == (24, 22, 40)


def test_days_are_the_mean_of_the_cell():
    found = baselines(quarter(Q1, {"1": 5}), quarter(BEFORE, {"1": 5}))
    assert found.days("民初", "简易") == 40
    assert not found.provisional
    assert found.days("民初", "普通合议") == 0
    assert found.provisional


def test_clerks_are_measured_by_cases_and_sessions():
    clerks = tuple(record(number, category=Category.CLERK, days=92) for number in "12")
    rows = (
        credit(clerks[0], 10, role=Role.CLERK, sharers=2),
        credit(clerks[1], 8, role=Role.CLERK),
    )
    sessions = (entry("1", "C2.开庭", "10"), entry("1", "C2.长庭", "2"))
    cells = (Cell("民初", "简易", 100, 10),)
    earlier = volume(clerks, rows, quarter=BEFORE, cells=cells, sessions=sessions)
    found = baselines(quarter(Q1, {"1": 5}), earlier)
    assert found.followed() == (5 + 8) / Fraction(2)
    assert found.sessions() == 13

"""Observed beside expected: the answer to "he only has easy cases"."""

from decimal import Decimal

from evaluation.case_mix import CaseMixes
from evaluation.evaluation import evaluate
from evaluation.staff import Category
from evaluation.tally import Handled, Tally
from tests.evaluation.builders import Q1, Counts, credit, frozen_scheme, record, volume

JUDGES = tuple(record(f"J{n}") for n in range(6))


def handled(owner, procedure, count, appealed, days):
    return Handled(owner.key, "民初", procedure, "判决", count, count, 0, days, appealed, 0, 0, 0)


def court(judges=JUDGES):
    """The first has hard cases only; a third of them are appealed, as everywhere."""
    rows = [handled(judges[0], "普通合议", 12, 4, 1200)]
    for one in judges[1:]:
        rows += [handled(one, "简易", 30, 1, 900), handled(one, "普通合议", 6, 2, 600)]
    credits_ = tuple(credit(one, 10) for one in judges)
    tally = Tally(
        volume=volume((*judges, record("C1", category=Category.CLERK)), credits_),
        handled=tuple(rows),
    )
    return evaluate(Q1, frozen_scheme(), Counts(tally)), tally


def sheet(number, **options):
    result, tally = court(**options)
    person = next(p for p in result.people if p.staff_no == number)
    found = CaseMixes(result, tally).of(person)
    return found and {one.measure: one for one in found}


def test_hard_cases_are_compared_with_hard_cases():
    appealed = sheet("J0")["APPEALED"]
    assert (appealed.observed, appealed.cases) == (4, 12)
    assert appealed.expected == Decimal("4.0")
    assert appealed.ratio == Decimal("1.00")
    assert appealed.low < 1 < appealed.high
    assert sheet("J0")["DAYS"].ratio == Decimal("1.00")


def test_nothing_late_is_expected_where_nothing_was():
    late = sheet("J1")["LATE"]
    assert (late.observed, late.expected, late.ratio) == (0, Decimal("0.0"), Decimal("1.00"))
    assert late.low is None


def test_small_groups_and_other_categories_get_no_sheet():
    assert sheet("J0", judges=JUDGES[:4]) is None
    assert sheet("C1") is None

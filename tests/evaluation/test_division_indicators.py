"""How many indicators of a division are in range: what its people did is added up first."""

from dataclasses import replace

import pytest

from evaluation.division_indicators import assessed, indicators_in_range
from evaluation.period import Quarter
from evaluation.staff import Category
from evaluation.tally import Handled, Tally
from tests.evaluation.builders import Counts, entry, record, scheme, volume

Q1 = Quarter(2024, 1)


def handled(who, count=10, late=0, appealed=0, mediated="调解"):
    return Handled(who.key, "民初", "简易", mediated, count, count, late, 400, appealed, 0, 0, 0)


def judge(number, division="民庭"):
    return replace(record(number), division=division)


def shares(*records, categories=(), quarters=1, **counts):
    tally = Tally(volume=volume(records), **counts)
    one = assessed(Q1, scheme(), Counts(tally))
    return indicators_in_range([one] * quarters, categories)


def test_what_its_people_did_is_added_up_before_it_is_compared():
    # In time 19 of 20 (0.95 is enough), accepted 18 of 20 (0.90 is), mediated 20 of 20: all three
    # are in range, though that of one judge alone is not.
    one, two = judge("J1"), judge("J2")
    rows = (handled(one, late=1), handled(two, appealed=2))
    assert shares(one, two, handled=rows) == {"民庭": (3, 3)}
    late = (handled(one, late=1), handled(two, late=1, appealed=2))
    assert shares(one, two, handled=late) == {"民庭": (2, 3)}


def test_a_division_without_figures_is_left_out_and_others_do_not_help():
    one, two = judge("J1"), judge("J2", division="刑庭")
    assert shares(one, two, handled=(handled(one),)) == {"民庭": (3, 3)}


def test_only_people_of_the_categories_asked_for_count():
    one, clerk = judge("J1"), record("C1", category=Category.CLERK)
    entries = (entry("C1", "C5", share=(7, 10)),)
    counts = {"handled": (handled(one),), "entries": entries}
    assert shares(one, clerk, **counts) == {"民庭": (3, 4)}
    assert shares(one, clerk, categories=[Category.CLERK], **counts) == {"民庭": (0, 1)}


@pytest.mark.parametrize("quarters", [1, 4])
def test_an_indicator_counts_once_however_many_quarters(quarters):
    one = judge("J1")
    found = shares(one, quarters=quarters, handled=(handled(one, appealed=2),))
    assert found == {"民庭": (2, 3)}

"""Reasonable ranges: their bounds, and the documents they come from."""

import json
from fractions import Fraction

import pytest

from evaluation.bulletin import INDICATORS
from evaluation.reasonable_range import Fit, RangeSet
from resources import resource


def ranges(**bounds):
    return RangeSet.from_plain({"name": "n", "version": "1", "ranges": bounds}).ranges


def test_both_bounds_belong_to_the_range():
    own = ranges(a=["0.95", "1.05"])["a"]
    fits = [own.fit(Fraction(value)) for value in ("0.9499", "0.95", "1.05", "1.0501")]
    assert fits == [Fit.BELOW, Fit.WITHIN, Fit.WITHIN, Fit.ABOVE]


def test_a_side_without_a_bound_is_open():
    assert ranges(a=["0.88", None])["a"].fit(Fraction(9)) is Fit.WITHIN
    assert ranges(a=[None, "0.01"])["a"].fit(Fraction(0)) is Fit.WITHIN


@pytest.mark.parametrize("bounds", [["2", "1"], ["a", None], ["1"], 1, [None, "1", "2"]])
def test_no_range_is_refused_by_its_name(bounds):
    with pytest.raises(ValueError, match="clearance"):
        ranges(clearance=bounds)


def test_the_shipped_ranges_are_of_indicators_there_are():
    plain = json.loads(resource("indicators/2024.1.json").read_text("utf-8"))
    shares = {one.code for one in INDICATORS if not one.in_days}
    assert set(RangeSet.from_plain(plain).ranges) <= shares

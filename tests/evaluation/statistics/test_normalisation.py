"""Scales and ranks, against scipy, pymcdm, scikit-criteria, R and pandas."""

from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest

from evaluation.scoring.functions import rounded
from evaluation.statistics.normalisation import (
    band,
    min_max,
    normal_scores,
    percentile_ranks,
    piecewise_linear,
    t_scores,
    z_scores,
)
from evaluation.statistics.ties import competition_rank, joint, rank
from tests.evaluation.statistics.oracles import oracle

TABLES = [case for case in oracle("01")["cases"] if "X" in case]
LINES = [case for case in oracle("01")["cases"] if "cutoffs" in case]
(REVERSAL,) = [case for case in oracle("01")["cases"] if "X4" in case]
TIES = oracle("16")


def near(values):
    return pytest.approx(np.array(values), abs=1e-9)


@pytest.mark.parametrize("case", TABLES, ids=lambda case: case["name"])
def test_scales_are_those_of_the_libraries(case):
    x, expected = case["X"], case["expected"]
    assert min_max(x, case["objectives"]) == near(expected["min_max_pymcdm"])
    assert min_max(x) == near(expected["min_max_skcriteria_all_benefit"])
    assert z_scores(x) == near(expected["z_population_scipy"])
    assert z_scores(x, ddof=1) == near(expected["z_sample_scipy"])
    assert z_scores(x) == near(expected["standard_skcriteria_all_benefit"])
    assert percentile_ranks(x) == near(expected["percentile_mean_scipy"])
    assert percentile_ranks(x, "weak") == near(expected["percentile_weak_scipy"])
    assert normal_scores(x) == near(expected["normal_scores_blom"])
    assert t_scores(x).mean(axis=0) == near(np.full(len(x[0]), 50.0))


@pytest.mark.parametrize("case", LINES, ids=range(len(LINES)))
def test_lines_are_those_of_smaa(case):
    found = piecewise_linear(case["x"], case["cutoffs"], case["values"])
    assert found == near(case["y"])


def test_lowest_of_all_turns_min_max_but_not_fixed_lines():
    x, w = np.array(REVERSAL["X4"]), np.array(REVERSAL["weights"])
    kept = np.delete(x, 3, axis=0)
    assert int(np.argmax(min_max(kept) @ w)) == REVERSAL["winner_without_row3"]
    assert int(np.argmax(min_max(x) @ w)) == REVERSAL["winner_with_row3"]
    assert min_max(x) @ w == near(REVERSAL["saw_minmax_with"])
    fixed = piecewise_linear(x, (0, 100), (0, 100)) @ w
    assert fixed == near(REVERSAL["fixed_scale_scores"])
    assert np.array_equal(piecewise_linear(kept, (0, 100), (0, 100)) @ w, fixed[:3])


def test_a_band_has_a_level_top():
    assert band([0, 5, 10, 15, 20, 25, 30], 10, 20, 10).tolist() == [0, 50, 100, 100, 100, 50, 0]


@pytest.mark.parametrize("bad", [([1, 1], [0, 1]), ([2, 1], [0, 1]), ([1, 2], [0])])
def test_lines_that_make_no_sense_are_refused(bad):
    with pytest.raises(ValueError):
        piecewise_linear([0], *bad)


@pytest.mark.parametrize("case", TIES["cases"], ids=lambda case: case["name"])
def test_equals_are_counted_as_r_counts_them(case):
    for method, key in (("min", "min"), ("max", "max"), ("average", "avg"), ("dense", "dense")):
        assert rank(case["s"], method).tolist() == case[f"rank_{key}"]


def test_further_keys_break_ties():
    keys = TIES["tiebreak"]["keys_high_is_better"]
    assert competition_rank(keys).tolist() == TIES["tiebreak"]["rank"]
    assert joint(keys).tolist() == TIES["tiebreak"]["joint"]
    turned = np.random.Generator(np.random.PCG64(1)).permutation(len(keys))
    assert competition_rank(np.array(keys)[turned]).tolist() == [
        TIES["tiebreak"]["rank"][row] for row in turned
    ]


@pytest.mark.parametrize("case", TIES["rounding"], ids=lambda case: case["x"])
def test_halves_go_away_from_zero(case):
    assert rounded(Fraction(case["x"])) == Decimal(case["half_up_2dp"])

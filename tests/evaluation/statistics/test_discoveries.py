"""False discoveries, spikes, durations, tails, contributions and comparable work."""

import math

import numpy as np
import pytest

from evaluation.statistics.contributions import (
    bennet_decomposition,
    pairwise_contributions,
    shapley_values,
)
from evaluation.statistics.discoveries import (
    anscombe_z,
    benjamini_hochberg,
    bunching,
    closing_spikes,
    holm,
    odd_durations,
    robust_z,
)
from evaluation.statistics.standardisation import (
    byar_interval,
    expected_counts,
    gamma_poisson_strength,
    merged_strata,
    observed_over_expected,
    ratio_interval,
)
from evaluation.statistics.tails import (
    beta_binomial_upper_tail,
    binomial_lower_tail,
    binomial_upper_tail,
    normal_cdf,
    normal_quantile,
    poisson_interval,
)
from tests.evaluation.statistics.oracles import oracle

SHAP = oracle("15")
HITS = np.array([[1, 4], [2, 0], [0, 3], [5, 1]])
CASES = np.array([[10, 20], [20, 5], [8, 30], [40, 10]])


@pytest.mark.parametrize("case", SHAP["cases"], ids=lambda case: case["name"])
def test_contributions_are_the_shapley_values(case):
    w, table = np.array(case["w"]), np.array(case["S"])
    found = shapley_values(w, table)
    assert found[:5] == pytest.approx(np.array(case["shap_linear_first5"]), abs=1e-6)
    if case["shap_exact_first3"] is not None:
        assert found[:3] == pytest.approx(np.array(case["shap_exact_first3"]), abs=1e-6)
    assert table @ w == pytest.approx(np.array(case["score"]), abs=1e-6)
    assert found.sum(axis=1) == pytest.approx(table @ w - (table @ w).mean())
    pair = pairwise_contributions(w, table[0], table[1])
    assert pair.sum() == pytest.approx((table[0] - table[1]) @ w)


def test_change_is_own_work_and_changed_rules():
    case = SHAP["bennet_quarter_to_quarter"]
    own, rule = bennet_decomposition(*(case[key] for key in ("w0", "w1", "s0", "s1")))
    assert own == pytest.approx(case["own"], abs=1e-9)
    assert rule == pytest.approx(case["rule"], abs=1e-9)
    assert (own + rule).sum() == pytest.approx(case["total"])


def test_adjusted_p_values():
    p = [0.01, 0.04, 0.03, 0.005]
    assert benjamini_hochberg(p) == pytest.approx([0.02, 0.04, 0.04, 0.02])
    assert holm(p) == pytest.approx([0.03, 0.06, 0.06, 0.02])
    assert benjamini_hochberg([0.9, 0.99]).max() <= 1


def test_planted_spikes_are_found_and_others_are_not():
    rng = np.random.Generator(np.random.PCG64(2))
    n = rng.integers(30, 80, 40)
    x = rng.binomial(n, rng.beta(10, 90, 40))
    x[:2] = n[:2] * 45 // 100
    found = closing_spikes(x, n)
    assert np.flatnonzero(found.flagged).tolist() == [0, 1]
    assert closing_spikes(x[:19], n[:19]) is None
    shuffled = np.arange(40)[::-1]
    assert closing_spikes(x[shuffled], n[shuffled]).flagged.tolist() == found.flagged[::-1].tolist()


def test_nobody_closed_anything_late():
    found = closing_spikes(np.zeros(20), np.full(20, 10))
    assert not found.flagged.any()


def test_tails():
    assert normal_cdf(1.959963984540054) == pytest.approx(0.975, abs=1e-15)
    assert normal_quantile(0.975) == pytest.approx(1.959963984540054, abs=1e-14)
    assert normal_quantile(1e-10) == pytest.approx(-6.361340902404056, abs=1e-9)
    assert normal_quantile(0.5) == 0
    assert (normal_quantile(0), normal_quantile(1)) == (-math.inf, math.inf)
    assert binomial_upper_tail(8, 10, 0.5) == pytest.approx(56 / 1024)
    assert binomial_lower_tail(2, 10, 0.5) == pytest.approx(56 / 1024)
    assert beta_binomial_upper_tail(3, 5, 1, 1) == pytest.approx(0.5)
    assert poisson_interval(0) == pytest.approx((0, 3.688879), abs=1e-5)
    assert poisson_interval(10) == pytest.approx((4.795389, 18.390356), abs=1e-5)


def test_bunching_before_a_limit():
    assert bunching(12, 0) == pytest.approx(2**-12)
    assert bunching(11, 0) is None
    assert bunching(10, 5) is None


def test_odd_durations():
    days = [40] * 10 + [38, 42, 44, 39, 41, 900]
    assert odd_durations(days).tolist() == [False] * 15 + [True]
    assert robust_z([1] * 20) is None
    assert robust_z([1] * 5) is None
    assert anscombe_z([5], [5]).tolist() == [0]


def test_expected_counts_add_up_to_the_observed():
    expected = expected_counts(HITS, CASES)
    assert expected.sum() == pytest.approx(HITS.sum())
    assert expected[0] == pytest.approx(10 * 8 / 78 + 20 * 8 / 65)
    assert expected_counts(HITS, CASES, leave_out_large=True)[1] == pytest.approx(
        20 * 6 / 58 + 5 * 8 / 65
    )
    found = observed_over_expected(HITS.sum(axis=1), expected, group_rate=0.1)
    assert ((found.shrunk - 1) * (found.ratio - 1) >= 0).all()
    assert (np.abs(found.shrunk - 1) <= np.abs(found.ratio - 1)).all()
    assert observed_over_expected([0], [0]).ratio.tolist() == [1]


def test_intervals_of_a_ratio():
    assert ratio_interval(10, 5) == pytest.approx((0.9590778, 3.6780712), abs=1e-6)
    assert byar_interval(10, 5) == pytest.approx((0.957, 3.679), abs=2e-3)
    assert byar_interval(0)[0] == 0
    assert gamma_poisson_strength([5, 5], [5, 5]) == 10
    assert 0 < gamma_poisson_strength([20, 1, 9], [10, 10, 10]) < 10


def test_small_strata_go_to_wider_classes():
    sizes = {"民初|简易": 40, "民初|普通": 5, "民申|审查": 3}
    paths = {"民初|简易": ("民初", "*"), "民初|普通": ("民初", "*"), "民申|审查": ("民申", "*")}
    assert merged_strata(sizes, paths) == {
        "民初|简易": "民初|简易",
        "民初|普通": "民初",
        "民申|审查": "*",
    }

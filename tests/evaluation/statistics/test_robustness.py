"""Weight radii and effective weights, against linear programming and by their own rules."""

import math

import numpy as np
import pytest

from evaluation.statistics.robustness import (
    effective_weights,
    first_rank_shares,
    first_to_catch_up,
    half_l1_distance,
    l_infinity_bound,
    l_infinity_distance,
    main_effects,
    stability_interval,
    stability_intervals,
    weight_effects,
    weight_radius,
    win_probability,
)
from tests.evaluation.statistics.oracles import oracle

CASES = oracle("11")["cases"]
TOLERANCE = oracle("11")["tolerance"]["abs"]
RNG = np.random.Generator(np.random.PCG64(5))
SCORES = RNG.uniform(0, 100, (12, 5))
WEIGHTS = np.array([0.35, 0.3, 0.2, 0.1, 0.05])
WINNER = int(np.argmax(SCORES @ WEIGHTS))


@pytest.mark.parametrize("case", CASES, ids=range(len(CASES)))
def test_radii_are_those_of_linear_programming(case):
    w, d = case["w"], case["d"]
    assert weight_radius(w, d) == pytest.approx(case["rel_radius_lp"], abs=TOLERANCE)
    assert half_l1_distance(w, d) == pytest.approx(float(case["l1_halfnorm_lp"]), abs=TOLERANCE)
    assert l_infinity_distance(w, d) == pytest.approx(float(case["linf_lp"]), abs=TOLERANCE)
    assert l_infinity_bound(w, d) <= l_infinity_distance(w, d) + TOLERANCE
    for item, interval in enumerate(case["single_weight_interval_brentq"]):
        assert stability_interval(w, d, item) == pytest.approx(interval, abs=TOLERANCE)


@pytest.mark.parametrize("case", oracle("15")["cases"], ids=lambda case: case["name"])
def test_effective_weights_are_shares_of_the_variance(case):
    w, scores = case["w"], case["S"]
    found = effective_weights(w, scores)
    assert found == pytest.approx(case["effective_weight_cov_share"], abs=1e-6)
    assert main_effects(w, scores) == pytest.approx(case["paruolo_linear_main_effect_r2"], abs=1e-6)
    assert found.sum() == pytest.approx(1)


def test_a_tie_has_no_radius_and_dominance_the_whole():
    assert weight_radius([0.5, 0.5], [1, -1]) == 0
    assert half_l1_distance([0.5, 0.5], [1, -1]) == 0
    assert l_infinity_distance([0.5, 0.5], [1, -1]) == 0
    assert weight_radius([0.5, 0.5], [1, 0]) == 1
    assert math.isinf(half_l1_distance([0.5, 0.5], [2, 1]))


def test_scale_changes_no_radius():
    d = SCORES[0] - SCORES[1]
    assert weight_radius(WEIGHTS, d) == pytest.approx(weight_radius(WEIGHTS, 7 * d))


def test_within_the_radius_nobody_catches_up_and_at_it_somebody_does():
    found = first_to_catch_up(WEIGHTS, SCORES, WINNER)
    for factor, ahead in ((0.999, True), (1.001, False)):
        worst = WEIGHTS * (
            1 - factor * found.radius * np.sign(SCORES[WINNER] - SCORES[found.rival])
        )
        lead = worst @ (SCORES[WINNER] - SCORES[found.rival])
        assert bool(lead > 0) is ahead
    changes = RNG.uniform(-found.radius, found.radius, (500, 5))
    assert (np.argmax((WEIGHTS * (1 + changes)) @ SCORES.T, axis=1) == WINNER).all()


def test_an_adjustment_counts_whatever_the_weights():
    assert weight_radius([0.5, 0.5], [4, -2], adjustment_gap=1) == pytest.approx(2 / 3)
    found = first_to_catch_up([0.5, 0.5], [[90, 80], [80, 90]], 0, adjustments=[2, 0])
    assert found.radius == pytest.approx(0.2)
    assert first_to_catch_up([1.0], [[90]], 0) is None


def test_intervals_hold_each_weight_and_end_where_the_order_turns():
    intervals = stability_intervals(WEIGHTS, SCORES, WINNER)
    for item, (low, high) in enumerate(intervals):
        assert low <= WEIGHTS[item] <= high
        for at in (low + 1e-9, high - 1e-9):
            moved = WEIGHTS * (1 - at) / (1 - WEIGHTS[item])
            moved[item] = at
            assert int(np.argmax(SCORES @ moved)) == WINNER


def test_a_full_item_is_named():
    scores = [[100, 20], [100, 60], [100, 90], [40, 50]]
    full, free = weight_effects([0.5, 0.5], scores)
    assert full.ceiling
    assert not free.ceiling
    assert not full.floor
    assert full.effective + free.effective == pytest.approx(1)


def test_nobody_differs():
    assert effective_weights([0.5, 0.5], [[1, 2], [1, 2]]).tolist() == [0, 0]


def test_all_weights_at_once():
    assert win_probability([1, -1]) == pytest.approx(0.5)
    assert win_probability([2, 1]) == 1
    assert win_probability([-1]) == 0
    draws = RNG.dirichlet(np.ones(4), 40_000)
    d = [5, -3, 2, -6]
    assert win_probability(d) == pytest.approx((draws @ d > 0).mean(), abs=0.01)
    shares = first_rank_shares(SCORES, RNG.dirichlet(np.ones(5), 100))
    assert shares.sum() == pytest.approx(1)

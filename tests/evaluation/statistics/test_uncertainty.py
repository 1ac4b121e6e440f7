"""How sure a ranking is, against csranks in R and by its own rules."""

import numpy as np
import pytest

from evaluation.statistics.tails import normal_quantile
from evaluation.statistics.uncertainty import (
    co_leaders,
    dersimonian_laird,
    expected_ranks,
    first_probabilities,
    multinomial_rank_sets,
    rank_confidence_sets,
    rank_draws,
    shrunk_scores,
    verified_winner,
    verified_winners,
)
from tests.evaluation.statistics.oracles import oracle

CASES = oracle("07")["cases"]
SE = np.full(12, 1.0)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_rank_sets_lie_between_those_of_csranks(case):
    x, se, expected = case["x"], case["se"], case["expected"]
    plain = rank_confidence_sets(x, se, method="bonferroni")
    assert normal_quantile(1 - 0.05 / (2 * (len(x) - 1))) == pytest.approx(
        expected["bonferroni_marginal"]["z"], abs=1e-12
    )
    assert plain[:, 0].tolist() == expected["bonferroni_marginal"]["L"]
    assert plain[:, 1].tolist() == expected["bonferroni_marginal"]["U"]
    stepped = rank_confidence_sets(x, se, method="holm")
    stepwise = expected["marg_stepdown"]
    stable = np.array(stepwise["stable_over_5_seeds"])
    assert (stepped[:, 0] >= plain[:, 0]).all()
    assert (stepped[:, 1] <= plain[:, 1]).all()
    assert (stepped[:, 0] <= stepwise["L"])[stable].all()
    assert (stepped[:, 1] >= stepwise["U"])[stable].all()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_co_leaders_are_no_more_than_those_of_csranks(case):
    best, stable = (np.array(case["expected"]["tau_best_1"][key]) for key in ("member", "stable"))
    kept = co_leaders(case["x"], case["se"], alpha=0.05)
    assert best[kept & stable].all()
    assert kept[int(np.argmax(case["x"]))]


@pytest.mark.parametrize("case", oracle("07")["multinomial_exact"], ids=("six", "seven"))
def test_counts_are_ranked_as_by_csranks(case):
    for name, simultaneous in (("simul", True), ("marg", False)):
        found = multinomial_rank_sets(case["x"], simultaneous=simultaneous)
        assert found[:, 0].tolist() == case[name]["L"]
        assert found[:, 1].tolist() == case[name]["U"]


def test_a_winner_is_verified_by_distance_alone():
    scores = [90.0] + [80.0] * 11
    assert verified_winner(scores, SE).verified
    assert not verified_winner([81.0] + [80.0] * 11, SE).verified
    assert verified_winner(scores, SE).z == pytest.approx(10 / np.sqrt(2))
    assert verified_winners([90.0, 89.0] + [80.0] * 10, SE, 2).verified
    assert not verified_winners([90.0, 81.0] + [80.0] * 10, SE, 2).verified


def test_without_errors_every_lead_counts():
    assert verified_winner([2, 1], [0, 0]).verified
    assert not verified_winner([1, 1], [0, 0]).verified
    assert co_leaders([2, 1, 2], [0, 0, 0]).tolist() == [True, False, True]


def test_draws_are_the_same_twice_and_close_to_the_integral():
    scores = np.linspace(70, 90, 12)
    one, again = (rank_draws(scores, SE * 3, seed=7, draws=4000) for _ in range(2))
    assert np.array_equal(one.first, again.first)
    mean, sd = shrunk_scores(scores, SE * 3, one.heterogeneity)
    assert one.first == pytest.approx(first_probabilities(mean, sd), abs=0.03)
    assert one.expected == pytest.approx(expected_ranks(mean, sd), abs=0.1)
    assert first_probabilities(mean, sd).sum() == pytest.approx(1, abs=1e-6)
    assert expected_ranks(mean, sd).sum() == pytest.approx(12 * 13 / 2)
    assert (one.band[:, 0] <= one.expected).all()


def test_a_group_that_differs_by_chance_has_no_chances():
    assert dersimonian_laird(np.full(12, 80.0), SE).tau2 == 0
    assert rank_draws(np.full(12, 80.0), SE, seed=1) is None


def test_shrinking_first_does_not_claim_too_much():
    rng = np.random.Generator(np.random.PCG64(11))
    claimed, hit = [], []
    for seed in range(120):
        truth = rng.normal(80, 1, 20)
        drawn = rank_draws(truth + rng.normal(0, 1, 20), np.ones(20), seed=seed, draws=300)
        if drawn is not None:
            best = int(np.argmax(drawn.first))
            claimed.append(drawn.first[best])
            hit.append(int(np.argmax(truth)) == best)
    assert np.mean(claimed) == pytest.approx(np.mean(hit), abs=0.12)

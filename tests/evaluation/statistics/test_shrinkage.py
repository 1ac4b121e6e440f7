"""Shrunk rates, against VGAM in R and by their own rules."""

import math

import numpy as np
import pytest

from evaluation.statistics.shrinkage import (
    BetaPrior,
    efron_morris,
    fit_prior,
    funnel,
    funnel_counts,
    kleinman,
    log_likelihood,
    maximum_likelihood,
    posterior_mean,
    reliability,
    shrunk_rates,
    wilson_interval,
)
from tests.evaluation.statistics.oracles import oracle

EB = oracle("03")
EDGES = {case["name"]: case for case in EB["edge_cases"]}
POLICY = BetaPrior.of(0.2, 20)


@pytest.mark.parametrize("case", EB["cases"], ids=lambda case: case["name"])
def test_the_prior_is_the_likeliest(case):
    x, n, mle = case["x"], case["n"], case["mle"]
    found = maximum_likelihood(x, n)
    near = EB["tolerance"]["rel_alpha_beta"]
    assert found.alpha == pytest.approx(mle["alpha"], rel=near)
    assert found.beta == pytest.approx(mle["beta"], rel=near)
    likelihood = log_likelihood(x, n, found.alpha, found.beta)
    assert likelihood == pytest.approx(mle["logLik"], abs=EB["tolerance"]["abs_logLik"])
    assert posterior_mean(x, n, found.alpha, found.beta) == pytest.approx(
        case["posterior_mean"], abs=EB["tolerance"]["abs_posterior"]
    )


def test_all_zero_takes_the_policy():
    edge = EDGES["all_zero"]
    prior = fit_prior(edge["x"], edge["n"], POLICY)
    assert not prior.estimated
    means = shrunk_rates(edge["x"], edge["n"], prior).mean
    assert np.isfinite(means).all()
    assert np.argsort(-means).tolist() == np.argsort(edge["n"]).tolist()
    with pytest.raises(ValueError):
        maximum_likelihood(edge["x"], edge["n"])


def test_nothing_of_nothing_is_the_mean_exactly():
    edge = EDGES["zero_of_zero"]
    prior = fit_prior(edge["x"], edge["n"], POLICY)
    rates = shrunk_rates(edge["x"], edge["n"], prior)
    assert rates.mean[0] == prior.mean
    assert rates.reliability[0] == 0


def test_people_who_differ_less_than_chance_are_pooled():
    edge = EDGES["underdispersed"]
    mean, rho = kleinman(edge["x"], edge["n"])
    assert rho <= 0
    assert mean == pytest.approx(0.1)
    for prior in (
        fit_prior(edge["x"], edge["n"], POLICY, least_people=8),
        maximum_likelihood(edge["x"], edge["n"]),
    ):
        rates = shrunk_rates(edge["x"], edge["n"], prior)
        assert rates.mean == pytest.approx(np.full(8, 0.1), abs=1 / 2000)
    assert not fit_prior(edge["x"], edge["n"], POLICY).estimated


def test_one_person_takes_the_policy():
    edge = EDGES["single_person"]
    assert fit_prior(edge["x"], edge["n"], POLICY) == BetaPrior(4, 16, estimated=False)


def test_a_rate_lies_between_the_raw_one_and_the_mean():
    x, n = np.array([0, 3, 9, 1]), np.array([4, 5, 10, 1])
    rates = shrunk_rates(x, n, POLICY)
    raw = x / n
    assert ((rates.mean - raw) * (rates.mean - POLICY.mean) <= 0).all()
    assert (np.diff(reliability([1, 2, 50], 20)) > 0).all()
    assert rates.mean == pytest.approx(rates.reliability * raw + (1 - rates.reliability) * 0.2)


def test_wilson():
    assert wilson_interval(8, 10) == pytest.approx([0.4901625, 0.9433178], abs=1e-6)
    assert wilson_interval([0, 5, 0], [5, 5, 0])[:, :].tolist()[2] == [0, 1]
    low, high = wilson_interval([0, 5], [5, 5]).T
    assert (low[0], high[1]) == (0, 1)


def test_efron_and_morris_shrink_batting_averages():
    hits = np.array([18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7])
    averages = hits / 45
    shrunk = efron_morris(averages, averages.mean() * (1 - averages.mean()) / 45)
    c = (shrunk[0] - averages.mean()) / (averages[0] - averages.mean())
    assert c == pytest.approx(0.212, abs=0.01)


def test_a_funnel_widens_with_differences_and_narrows_with_cases():
    rng = np.random.Generator(np.random.PCG64(3))
    n = rng.integers(20, 200, 60)
    alike = funnel(rng.binomial(n, 0.2), n)
    different = funnel(rng.binomial(n, rng.beta(4, 16, 60)), n)
    assert alike.tau2 < different.tau2
    widths = different.limits[:, 1] - different.limits[:, 0]
    assert widths[np.argmax(n)] < widths[np.argmin(n)]
    assert funnel_counts(20, 0.5) == (6, 14)


def test_hits_beyond_the_cases_are_refused():
    with pytest.raises(ValueError):
        posterior_mean([3], [2], 1, 1)
    assert math.isclose(log_likelihood([1], [2], 1, 1), math.log(1 / 3))

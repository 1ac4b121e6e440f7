"""What the functions of the package refuse, in a sentence, and what they make of nobody at all."""

import warnings

import numpy as np
import pytest

from evaluation.statistics import (
    contributions,
    discoveries,
    normalisation,
    reviewers,
    robustness,
    shrinkage,
    standardisation,
    tails,
    ties,
    uncertainty,
)

HALVES = [0.5, 0.5]
REFUSED = [
    (normalisation.piecewise_linear, ([1], [[0, 1]], [[0, 1]]), "breakpoints must rise"),
    (normalisation.band, ([1], 2, 1, 1), "rise from low to high"),
    (normalisation.min_max, ([[1, 2]], [1, 0]), "objectives must be 1 or -1"),
    (normalisation.z_scores, (np.zeros((2, 2, 2)),), "a row or a table"),
    (normalisation.percentile_ranks, ([1, np.nan],), "finite"),
    (normalisation.normal_scores, ([[1, 2], [3]],), "rows of one length"),
    (ties.rank, ([[1, 2]],), "one row of numbers"),
    (ties.rank, ([1, 2], "first"), "a method must be one of"),
    (ties.competition_rank, (5,), "a row or a table"),
    (tails.binomial_upper_tail, (1, -5, 0.5), "not be below 0"),
    (tails.binomial_lower_tail, (1, 5, 1.5), "from 0 to 1"),
    (tails.beta_binomial_upper_tail, (1, 5, 0, 1), "above 0"),
    (tails.poisson_interval, (-1,), "not be below 0"),
    (tails.poisson_interval, (3, 1), "between 0 and 1"),
    (discoveries.benjamini_hochberg, ([2],), "not be above 1"),
    (discoveries.holm, ([[0.1, 0.2]],), "one row of numbers"),
    (discoveries.closing_spikes, ([11] * 20, [10] * 20), "between 0 and the cases"),
    (discoveries.closing_spikes, ([1] * 20, [10] * 21), "one shape"),
    (discoveries.bunching, (-1, 20), "not be below 0"),
    (discoveries.anscombe_z, ([-1], [1]), "not be below 0"),
    (shrinkage.log_likelihood, ([1.5], [2], 1, 1), "whole numbers"),
    (shrinkage.log_likelihood, ([1], [2], 0, 1), "above 0"),
    (shrinkage.maximum_likelihood, ([1, 2], [2, 3, 4]), "one shape"),
    (shrinkage.posterior_mean, ([0], [0], 0, 0), "alpha and beta"),
    (shrinkage.reliability, ([1], 0), "above 0"),
    (shrinkage.wilson_interval, (3, 2), "between 0 and the cases"),
    (shrinkage.funnel, ([0, 0], [2, 0]), "each with cases"),
    (shrinkage.efron_morris, ([1, 2], 1), "at least 3"),
    (shrinkage.BetaPrior.of, (1.5, 10), "alpha and beta"),
    (uncertainty.verified_winner, ([1], [1]), "at least 2 people"),
    (uncertainty.verified_winner, ([1, 2], [1, 1], 5), "a row from 0 to 1"),
    (uncertainty.verified_winners, ([1, 2], [1, 1], 2), "places must be from 1 to 1"),
    (uncertainty.co_leaders, ([1, 2], [1]), "standard errors must be 2 numbers"),
    (uncertainty.co_leaders, ([1, 2], [1, -1]), "not be below 0"),
    (uncertainty.rank_confidence_sets, ([1, 2], [1, 1], 0.95, "tukey"), "bonferroni or holm"),
    (uncertainty.multinomial_rank_sets, ([-1, 2],), "not be below 0"),
    (uncertainty.dersimonian_laird, ([1, 2], [0, 1]), "variances above 0"),
    (uncertainty.first_probabilities, ([1, 2], [0, 1]), "must be above 0"),
    (robustness.weight_radius, (HALVES, [1]), "differences must be 2 numbers"),
    (robustness.weight_radius, ([-0.5, 1.5], [1, 2]), "weights must not be below 0"),
    (robustness.first_to_catch_up, (HALVES, [[1, 2], [2, 3]], 5), "a row from 0 to 1"),
    (robustness.stability_interval, (HALVES, [1, 1], 2), "the item must be a row"),
    (robustness.stability_intervals, (HALVES, [[1, 2]], 0, [1, 2]), "adjustments must be 1"),
    (robustness.effective_weights, (HALVES, [[1, 2, 3]]), "must have 2 columns"),
    (robustness.first_rank_shares, ([[1, 2]], [[0.5]]), "must have 2 columns"),
    (contributions.shapley_values, ([0.5], [[1, 2]]), "must have 1 columns"),
    (contributions.pairwise_contributions, (HALVES, [1, 2], [1]), "scores must be 2 numbers"),
    (contributions.bennet_decomposition, ([1], [1], [1], [1, 2]), "scores must be 1 numbers"),
    (standardisation.expected_counts, ([1, 2], [3, 4]), "must be tables"),
    (standardisation.observed_over_expected, ([1], [1], 1.0, 0), "strength must be above 0"),
    (standardisation.ratio_interval, (0, 0), "expected must be above 0"),
    (standardisation.merged_strata, ({"a": 1}, {}), "a has none"),
    (reviewers.reviewer_effects, ([80, 81], [0, 1], [0]), "reviewers must be 2 numbers"),
    (reviewers.krippendorff_alpha, ([[0, 1], [0, 1]], "ratio"), "a level must be one of"),
    (reviewers.weighted_kappa, ([0, 1], [0, 5], 3), "below 3"),
]


@pytest.mark.parametrize(("function", "given", "said"), REFUSED)
def test_what_makes_no_sense_is_refused_in_a_sentence(function, given, said):
    with pytest.raises(ValueError, match=said):
        function(*given)


def test_nobody_and_one_alone_are_no_trouble():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for scale in (normalisation.min_max, normalisation.z_scores, normalisation.t_scores):
            assert scale([]).shape == (0,)
            assert scale(np.zeros((0, 3))).shape == (0, 3)
        assert normalisation.z_scores([[7, 8]], ddof=1).tolist() == [[0, 0]]
        assert normalisation.percentile_ranks([5]).tolist() == [50]
        assert ties.rank([]).size == ties.competition_rank([]).size == 0
        assert discoveries.benjamini_hochberg([]).size == 0
        assert shrinkage.wilson_interval([0, 0], 0).tolist() == [[0, 1], [0, 1]]
        assert uncertainty.co_leaders([80], [1]).tolist() == [True]
        assert uncertainty.rank_draws([80], [1], seed=1) is None
        assert robustness.first_to_catch_up(HALVES, [[1, 2]], 0) is None
        assert robustness.l_infinity_bound([], []) == 0
        assert reviewers.reviewer_effects([80], [0], [0]).mean == pytest.approx(80)
        assert reviewers.henderson_variances([80], [0], [0]).judge == 0


def test_perfect_marks_leave_the_mean_where_it_is():
    judge, reviewer = np.repeat(np.arange(4), 3), np.tile(np.arange(3), 4)
    marks = 80 + np.array([-3, -1, 1, 3])[judge] + np.array([-2, 0, 2])[reviewer]
    found = reviewers.reviewer_effects(marks, judge, reviewer)
    assert found.mean == pytest.approx(80)
    assert found.reviewer == pytest.approx(np.array([-2, 0, 2]), abs=1e-6)

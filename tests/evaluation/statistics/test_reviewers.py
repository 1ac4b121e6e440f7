"""Reviewers' severities and their agreement."""

import numpy as np
import pytest

from evaluation.statistics.reviewers import (
    Variances,
    agreement,
    is_connected,
    krippendorff_alpha,
    reviewer_effects,
    weighted_kappa,
)

NOBODY = np.nan
# Krippendorff's own example: four observers, twelve units, grades 1 to 5.
EXAMPLE = (
    np.array(
        [
            [1, 2, 3, 3, 2, 1, 4, 1, 2, NOBODY, NOBODY, NOBODY],
            [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NOBODY, 3],
            [NOBODY, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NOBODY],
            [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NOBODY],
        ]
    )
    - 1
)


def court(severity, seed=4):
    """Marks of 60 judges, 6 files each, given by 8 reviewers at random."""
    rng = np.random.Generator(np.random.PCG64(seed))
    judges = np.repeat(np.arange(60), 6)
    reviewers = rng.integers(0, 8, 360)
    own, strict = rng.normal(0, 2, 60), rng.normal(0, severity, 8)
    marks = 85 + own[judges] + strict[reviewers] + rng.normal(0, 3, 360)
    return marks, judges, reviewers, own, strict


@pytest.mark.parametrize(
    ("level", "alpha"), [("nominal", 0.743), ("ordinal", 0.815), ("interval", 0.849)]
)
def test_agreement_is_the_published_one(level, alpha):
    assert krippendorff_alpha(EXAMPLE, level) == pytest.approx(alpha, abs=5e-4)


def test_kappa_of_two_reviewers():
    assert weighted_kappa([0, 1, 2, 3], [0, 1, 2, 3]) == 1
    assert weighted_kappa([0, 1, 2, 2], [0, 2, 2, 1]) == pytest.approx(1 - 8 / 22)
    assert [agreement(x) for x in (0.81, 0.7, 0.5)] == ["FINE", "TENTATIVE", "EXCLUDED"]


def test_taking_severity_out_brings_marks_nearer_the_truth():
    marks, judges, reviewers, own, strict = court(severity=3)
    found = reviewer_effects(marks, judges, reviewers)
    assert found.applicable
    assert np.corrcoef(found.reviewer, strict)[0, 1] > 0.95
    raw = np.bincount(judges, marks) / 6
    better = np.bincount(judges, found.adjusted) / 6
    truth = 85 + own
    assert np.std(better - truth) < np.std(raw - truth)
    assert np.abs(found.adjusted - marks).max() <= 3


def test_without_severity_nothing_is_corrected():
    marks, judges, reviewers, _, _ = court(severity=0)
    assert not reviewer_effects(marks, judges, reviewers).applicable


def test_the_solution_satisfies_the_equations_of_the_whole_model():
    marks, judges, reviewers, _, _ = court(severity=2)
    known = Variances(4.0, 4.0, 9.0)
    found = reviewer_effects(marks, judges, reviewers, known)
    rest = marks - found.mean - found.judge[judges] - found.reviewer[reviewers]
    assert rest.sum() == pytest.approx(0, abs=1e-8)
    assert np.bincount(judges, rest) == pytest.approx(found.judge * 9 / 4, abs=1e-8)
    assert np.bincount(reviewers, rest) == pytest.approx(found.reviewer * 9 / 4, abs=1e-8)


def test_variances_are_found_again():
    rng = np.random.Generator(np.random.PCG64(8))
    judges, reviewers = np.repeat(np.arange(200), 12), np.tile(np.arange(12), 200)
    marks = rng.normal(0, 2, 200)[judges] + np.linspace(-2, 2, 12)[reviewers]
    found = reviewer_effects(marks + rng.normal(0, 1, 2400), judges, reviewers).variances
    assert found.judge**0.5 == pytest.approx(2, rel=0.1)
    assert found.residual**0.5 == pytest.approx(1, rel=0.05)
    assert found.reviewer == pytest.approx(np.linspace(-2, 2, 12).var(ddof=1), rel=0.1)


def test_two_islands_cannot_be_compared():
    assert is_connected([0, 0, 1], [0, 1, 1])
    assert not is_connected([0, 0, 1], [0, 0, 1])

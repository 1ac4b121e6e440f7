"""Strict and lenient reviewers: severities, corrected marks, and how far reviewers agree."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from evaluation.statistics.arrays import Array, Whole, vector, whole

LEAST_REVIEWS, LEAST_REVIEWERS = 8, 3
LARGEST_CORRECTION = 3.0
_LEVELS = ("nominal", "ordinal", "interval")
_LEAST_SEVERITY = 0.3
_NOTHING = 1e-9  # a share below which there is rounding and nothing else
_TENTATIVE, _FINE = 2 / 3, 0.8


@dataclass(frozen=True, slots=True)
class Variances:
    """Variance components of marks: between judges (or cases), between reviewers, the rest."""

    judge: float
    reviewer: float
    residual: float


@dataclass(frozen=True, slots=True)
class ReviewerEffects:
    """y = mean + judge + reviewer + e: effects of (judges,) and (reviewers,), fitted.

    A positive reviewer is lenient. ``adjusted`` is y without the reviewer, the correction at most
    3 points; ``applicable`` says whether the data allow it, ``connected`` whether all judges and
    reviewers hang together through reviews.
    """

    mean: float
    judge: Array
    reviewer: Array
    adjusted: Array
    variances: Variances
    connected: bool
    applicable: bool


def reviewer_effects(
    marks: npt.ArrayLike,
    judges: npt.ArrayLike,
    reviewers: npt.ArrayLike,
    variances: Variances | None = None,
) -> ReviewerEffects:
    """The additive model of (N,) *marks*, *judges* and *reviewers* numbered from 0.

    Both are random (ridge, BLUP): λ = residual / variance; by Henderson's method III unless
    *variances* are given. Judges are eliminated first, then one system of the reviewers is solved.

    Raises:
        ValueError: no marks, not as many judges and reviewers, or numbers below 0.
    """
    y, judge, reviewer = _reviews(marks, judges, reviewers)
    found = henderson_variances(y, judge, reviewer) if variances is None else variances
    mean, own, severity = _solve(y, judge, reviewer, found)
    correction = np.clip(severity, -LARGEST_CORRECTION, LARGEST_CORRECTION)
    joined = is_connected(judge, reviewer)
    counts = np.bincount(reviewer)
    enough = len(counts) >= LEAST_REVIEWERS and int(counts.min()) >= LEAST_REVIEWS
    strong = found.reviewer**0.5 > _LEAST_SEVERITY * found.residual**0.5
    adjusted = np.asarray(y - correction[reviewer])
    return ReviewerEffects(
        mean, own, severity, adjusted, found, joined, joined and enough and strong
    )


def henderson_variances(
    marks: npt.ArrayLike, judges: npt.ArrayLike, reviewers: npt.ArrayLike
) -> Variances:
    """Variance components by reductions in sums of squares (Henderson 1953, method III).

    Unbiased, in closed form; a negative component is 0, and so is one that cannot be told.

    Raises:
        ValueError: as ``reviewer_effects``.
    """
    y, judge, reviewer = _reviews(marks, judges, reviewers)
    one, other = _design(judge), _design(reviewer)
    both = np.hstack([np.ones((len(y), 1)), one, other])
    full, rank = _reduction(y, both)
    residual = (float(y @ y) - full) / max(len(y) - rank, 1)
    between = {}
    for name, own, rest in (("judge", one, other), ("reviewer", other, one)):
        reduced, lower = _reduction(y, np.hstack([np.ones((len(y), 1)), rest]))
        trace = _trace_without(own, rest)
        gained = full - reduced - residual * (rank - lower)
        between[name] = max(0.0, gained / trace) if trace > _NOTHING * len(y) else 0.0
    return Variances(between["judge"], between["reviewer"], max(residual, 0.0))


def is_connected(judges: npt.ArrayLike, reviewers: npt.ArrayLike) -> bool:
    """Whether every judge can be compared with every other through shared reviewers.

    *judges* and *reviewers* (N,) numbered from 0; without a review nobody can.
    """
    judge = whole(judges, "judges")
    reviewer = whole(reviewers, "reviewers", len(judge))
    if judge.size == 0:
        return False
    reached_judges, reached = {int(judge[0])}, {int(reviewer[0])}
    pairs = {(int(j), int(r)) for j, r in zip(judge, reviewer, strict=True)}
    grown = True
    while grown:
        before = len(reached_judges) + len(reached)
        for j, r in pairs:
            if j in reached_judges or r in reached:
                reached_judges.add(j)
                reached.add(r)
        grown = len(reached_judges) + len(reached) > before
    return reached_judges == set(judge.tolist()) and reached == set(reviewer.tolist())


def krippendorff_alpha(
    ratings: npt.ArrayLike, level: str = "ordinal", categories: int | None = None
) -> float:
    """α of (reviewers, units) grades numbered from 0, NaN where nobody graded.

    *level* ``nominal``, ``ordinal`` or ``interval``. 1 is perfect, 0 chance; NaN where no unit has
    two grades or all grades are one. *categories* is how many grades there are; by default up to
    the highest given.

    Raises:
        ValueError: the ratings are no table, a grade is none of the categories, or there is no such
            level.
    """
    if level not in _LEVELS:
        raise ValueError(f"a level must be one of {', '.join(_LEVELS)}, not {level}")
    table = np.asarray(ratings, np.float64)
    if table.ndim != 2:
        raise ValueError(f"ratings must be a table, not of the shape {table.shape}")
    known = ~np.isnan(table)
    whole(table[known], "grades", below=categories)
    size = categories or (int(np.nanmax(table)) + 1 if known.any() else 1)
    counts = np.stack([((table == grade) & known).sum(axis=0) for grade in range(size)], axis=1)
    counts = counts[counts.sum(axis=1) > 1].astype(np.float64)
    together = counts.sum(axis=1)
    shared = counts.T @ (counts / (together - 1)[:, None])
    pairs = shared - np.diag((counts / (together - 1)[:, None]).sum(axis=0))
    total = pairs.sum(axis=0)
    distance = _distances(total, level)
    chance = (np.outer(total, total) - np.diag(total)) / max(float(total.sum()) - 1, 1)
    expected = float((chance * distance).sum())
    return 1 - float((pairs * distance).sum()) / expected if expected > 0 else float("nan")


def weighted_kappa(
    one: npt.ArrayLike, other: npt.ArrayLike, categories: int | None = None
) -> float:
    """Cohen's kappa of two reviewers' grades (N,), numbered from 0, with quadratic weights.

    1 − Σ w_ij O_ij / Σ w_ij E_ij, w_ij = (i − j)². NaN where both gave one and the same grade.

    Raises:
        ValueError: no grades, not as many of both, or one that is none of *categories*.
    """
    a = whole(one, "grades", below=categories)
    b = whole(other, "grades", len(a), below=categories)
    if not len(a):
        raise ValueError("there must be a grade at least")
    size = categories or int(max(a.max(), b.max())) + 1
    seen = np.zeros((size, size))
    np.add.at(seen, (a, b), 1)
    weights = (np.arange(size)[:, None] - np.arange(size)) ** 2
    chance = np.outer(seen.sum(axis=1), seen.sum(axis=0)) / len(a)
    expected = float((weights * chance).sum())
    return 1 - float((weights * seen).sum()) / expected if expected > 0 else float("nan")


def agreement(alpha: float) -> str:
    """What α allows: FINE from 0.8, TENTATIVE from 2/3, else (and where unknown) EXCLUDED."""
    return "FINE" if alpha >= _FINE else "TENTATIVE" if alpha >= _TENTATIVE else "EXCLUDED"


def _reviews(
    marks: npt.ArrayLike, judges: npt.ArrayLike, reviewers: npt.ArrayLike
) -> tuple[Array, Whole, Whole]:
    """Marks with as many numbers of judges and of reviewers."""
    y = vector(marks, "marks")
    if not len(y):
        raise ValueError("there must be a mark at least")
    return y, whole(judges, "judges", len(y)), whole(reviewers, "reviewers", len(y))


def _solve(y: Array, judge: Whole, reviewer: Whole, found: Variances) -> tuple[float, Array, Array]:
    """Mean, judges and reviewers by the mixed-model equations; judges eliminated."""
    judges, reviewers = int(judge.max()) + 1, int(reviewer.max()) + 1
    # Marks without any rest would leave the mean open.
    residual = max(found.residual, _NOTHING * (found.judge + found.reviewer))
    shared = np.zeros((judges, reviewers + 1))
    np.add.at(shared, (judge, reviewer + 1), 1)
    shared[:, 0] = np.bincount(judge, minlength=judges)
    cases = np.concatenate([[len(y)], np.bincount(reviewer, minlength=reviewers)]).astype(
        np.float64
    )
    system = np.diag(cases)
    system[0, 1:] = system[1:, 0] = cases[1:]
    system[1:, 1:] += np.eye(reviewers) * _ridge(residual, found.reviewer)
    weight = 1 / (shared[:, 0] + _ridge(residual, found.judge))
    sums = np.bincount(judge, y, minlength=judges)
    right = np.concatenate([[y.sum()], np.bincount(reviewer, y, minlength=reviewers)])
    right -= shared.T @ (weight * sums)
    system -= shared.T @ (weight[:, None] * shared)
    solved = np.linalg.lstsq(system, right, rcond=None)[0]
    own = weight * (sums - shared @ solved)
    return float(solved[0]), np.asarray(own), np.asarray(solved[1:])


def _ridge(residual: float, variance: float) -> float:
    """λ; so large where there is no variance that the effect is 0."""
    return residual / variance if variance > 0 else 1e12


def _design(levels: Whole) -> Array:
    return np.eye(int(levels.max()) + 1)[levels]


def _reduction(y: Array, columns: Array) -> tuple[float, int]:
    """The sum of squares that *columns* explain, and their rank."""
    solved, _, rank, _ = np.linalg.lstsq(columns, y, rcond=None)
    return float(y @ (columns @ solved)), int(rank)


def _trace_without(own: Array, rest: Array) -> float:
    """tr(Z′ M Z), M taking out the mean and the other effect: what σ² of *own* is multiplied by."""
    others = np.hstack([np.ones((len(own), 1)), rest])
    fitted = others @ np.linalg.lstsq(others, own, rcond=None)[0]
    return float((own * (own - fitted)).sum())


def _distances(total: Array, level: str) -> Array:
    size = len(total)
    places = np.arange(size)
    if level == "nominal":
        return 1.0 - np.eye(size)
    if level == "interval":
        return np.asarray((places[:, None] - places) ** 2, dtype=np.float64)
    reached = np.cumsum(total)
    middle = reached - total / 2
    return np.asarray((middle[:, None] - middle) ** 2)

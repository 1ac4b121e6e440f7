"""How sure a ranking is: verified winner, co-leaders, rank ranges, chances of being first.

Scores (n,) with standard errors (n,). Nothing here is meant for groups of fewer than 10 people.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from evaluation.statistics.arrays import Array, row_of, scored, share, vector, whole
from evaluation.statistics.tails import binomial_upper_tail, normal_cdf, normal_quantile

ALPHA = 0.10
DRAWS = 1000
_BLOCK = 250

Flags = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.int64]
Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Verification:
    """Whether the winner is the best with an error of at most α, its z and two-sided p."""

    verified: bool
    z: float
    p: float


@dataclass(frozen=True, slots=True)
class Heterogeneity:
    """How scores differ beyond chance: mean m and variance τ² between people."""

    mean: float
    tau2: float


@dataclass(frozen=True, slots=True)
class RankDraws:
    """What seeded draws of the true scores say; shares and ranks by person (n,).

    ``band`` (n, 2) are 5 and 95 % quantiles of the rank, ``expected`` its mean; all of it is None
    in a group that differs no more than chance.
    """

    heterogeneity: Heterogeneity
    seed: int
    draws: int
    first: Array
    top: Array
    expected: Array
    band: Array


def verified_winner(
    scores: npt.ArrayLike, se: npt.ArrayLike, winner: int | None = None, alpha: float = ALPHA
) -> Verification:
    """Whether min over rivals of (S_1 − S_j) / √(se_1² + se_j²) exceeds z_{1−α/2}.

    The default winner is the highest score. No correction for many rivals is needed (Gutmann &
    Maymin 1987; Hung & Fithian 2019).

    p = erfc(z / √2). With both errors 0 any lead is infinite, and none is 0.

    Raises:
        ValueError: there is nobody to compare with, or no such row; see ``arrays.scored``.
    """
    values, errors = scored(scores, se, least=2)
    share(alpha, "alpha")
    first = int(np.argmax(values)) if winner is None else row_of(winner, len(values), "the winner")
    rivals = np.arange(len(values)) != first
    z = float(_gaps(values, errors, first)[rivals].min())
    return Verification(z > normal_quantile(1 - alpha / 2), z, math.erfc(z / math.sqrt(2)))


def verified_winners(
    scores: npt.ArrayLike, se: npt.ArrayLike, places: int, alpha: float = ALPHA
) -> Verification:
    """``verified_winner`` for the best *places* as a set: least z over pairs inside and outside.

    Raises:
        ValueError: *places* is not at least 1 and fewer than there are people.
    """
    values, errors = scored(scores, se, least=2)
    share(alpha, "alpha")
    if not 1 <= places < len(values):
        raise ValueError(f"places must be from 1 to {len(values) - 1}, not {places}")
    order = np.argsort(-values, kind="stable")
    inside, outside = order[:places], order[places:]
    z = min(float(_gaps(values, errors, int(one))[outside].min()) for one in inside)
    return Verification(z > normal_quantile(1 - alpha / 2), z, math.erfc(z / math.sqrt(2)))


def co_leaders(scores: npt.ArrayLike, se: npt.ArrayLike, alpha: float = ALPHA) -> Flags:
    """(n,) whom nobody beats beyond chance: the true best is among them with chance ≥ 1 − α.

    Kept is i unless some j has (S_j − S_i) / √(se_i² + se_j²) > z_{1−α/(n−1)}. Of one, it is he.

    Raises:
        ValueError: scores and errors are not of one length, or *alpha* not between 0 and 1.
    """
    values, errors = scored(scores, se)
    share(alpha, "alpha")
    people = len(values)
    if people < 2:
        return np.ones(people, dtype=bool)
    critical = normal_quantile(1 - alpha / (people - 1))
    kept = np.ones(people, dtype=bool)
    for start in range(0, people, _BLOCK):
        rows = slice(start, start + _BLOCK)
        gaps = values[None, :] - values[rows, None]
        kept[rows] = ~_beyond(gaps, np.hypot(errors[None, :], errors[rows, None]), critical).any(1)
    return kept


def rank_confidence_sets(
    scores: npt.ArrayLike,
    se: npt.ArrayLike,
    coverage: float = 0.95,
    method: Literal["bonferroni", "holm"] = "holm",
) -> Numbers:
    """(n, 2) lowest and highest rank each person may truly have, person by person.

    The 2(n − 1) one-sided comparisons of a person are held against z_{1−α/m}, m = 2(n − 1);
    ``holm`` counts m down by those already decided. Rank 1 + how many are surely above; n − how
    many are surely below.

    Raises:
        ValueError: scores and errors are not of one length, *coverage* is not between 0 and 1, or
            there is no such method.
    """
    values, errors = scored(scores, se)
    share(coverage, "the coverage")
    if method not in ("bonferroni", "holm"):
        raise ValueError(f"a method must be bonferroni or holm, not {method}")
    people = len(values)
    ends = np.empty((people, 2), dtype=np.int64)
    most = 2 * (people - 1)
    critical = np.array(
        [normal_quantile(1 - (1 - coverage) / (most - told)) for told in range(people - 1)]
    )
    for one in range(people):
        z = np.delete(_gaps(values, errors, one), one)
        order = np.argsort(-np.abs(z), kind="stable")
        apart = np.abs(z[order]) > (critical if method == "holm" else critical[:1])
        told = order[np.cumprod(apart).astype(bool)]
        ends[one] = (1 + int((z[told] < 0).sum()), people - int((z[told] > 0).sum()))
    return ends


def multinomial_rank_sets(
    counts: npt.ArrayLike, coverage: float = 0.95, *, simultaneous: bool = False
) -> Numbers:
    """(n, 2) lowest and highest rank each category of multinomial *counts* (n,) may truly have.

    A pair is told apart by the exact binomial tail P(Bin(x_j + x_k, 1/2) ≥ x_j), with Holm over
    the 2(n − 1) comparisons of a category, or over all n(n − 1) when *simultaneous*.

    Raises:
        ValueError: the counts are no whole numbers from 0 on.
    """
    share(coverage, "the coverage")
    x = whole(counts, "counts").tolist()
    people = range(len(x))
    tails = {
        (j, k): binomial_upper_tail(x[j], x[j] + x[k], 0.5)
        for j in people
        for k in people
        if j != k
    }
    every = _told_apart(tails, 1 - coverage) if simultaneous else set()
    ends = np.empty((len(x), 2), dtype=np.int64)
    for one in people:
        own = {pair: tail for pair, tail in tails.items() if one in pair}
        told = every if simultaneous else _told_apart(own, 1 - coverage)
        above = sum((other, one) in told for other in people)
        below = sum((one, other) in told for other in people)
        ends[one] = (1 + above, len(x) - below)
    return ends


def dersimonian_laird(y: npt.ArrayLike, variance: npt.ArrayLike) -> Heterogeneity:
    """Mean and variance between people of (n,) values with known *variance* (n,).

    τ² = max(0, (Q − (n−1)) / (Σw − Σw²/Σw)), w = 1/v, Q = Σw (y − ȳ_w)²; the mean is weighted by
    1 / (v + τ²).

    Raises:
        ValueError: there are no values, not as many variances, or one is not above 0.
    """
    values = vector(y, "values")
    known = vector(variance, "variances", len(values))
    if not len(values) or not (known > 0).all():
        raise ValueError("there must be values, with variances above 0")
    w = 1 / known
    centre = float((w * values).sum() / w.sum())
    q = float((w * (values - centre) ** 2).sum())
    room = float(w.sum() - (w**2).sum() / w.sum())
    tau2 = max(0.0, (q - (len(values) - 1)) / room) if room > 0 else 0.0
    w = 1 / (known + tau2)
    return Heterogeneity(float((w * values).sum() / w.sum()), tau2)


def shrunk_scores(
    scores: npt.ArrayLike, se: npt.ArrayLike, found: Heterogeneity
) -> tuple[Array, Array]:
    """Posterior means m + B(S − m) and standard deviations √(B) se, B = τ² / (τ² + se²).

    Both (n,); with τ² = 0 everybody is at m.
    """
    values, errors = scored(scores, se)
    share = found.tau2 / (found.tau2 + errors**2) if found.tau2 > 0 else np.zeros(len(values))
    return found.mean + share * (values - found.mean), np.sqrt(share) * errors


def rank_draws(
    scores: npt.ArrayLike,
    se: npt.ArrayLike,
    *,
    seed: int,
    draws: int = DRAWS,
    places: int = 1,
) -> RankDraws | None:
    """Ranks of true scores drawn from what scores and errors leave open, by PCG64 with *seed*.

    None where the scores differ no more than chance (τ² = 0): no chances can be told then. Errors
    of 0 are taken as a millionth. ``top`` is the chance of the best *places*. Drawn is θ_i ~
    N(m + B_i (S_i − m), B_i se_i²), m and τ² as in ``dersimonian_laird``.

    Raises:
        ValueError: nobody, scores and errors of another length, or fewer than one draw or place.
    """
    if draws < 1 or places < 1:
        raise ValueError("there must be a draw and a place at least")
    values, errors = scored(scores, se, least=1)
    errors = np.maximum(errors, 1e-6)
    found = dersimonian_laird(values, errors**2)
    if found.tau2 <= 0:
        return None
    mean, sd = shrunk_scores(values, errors, found)
    generator = np.random.Generator(np.random.PCG64(seed))
    ranks = np.empty((draws, len(mean)), dtype=np.int64)
    for start in range(0, draws, _BLOCK):
        rows = min(_BLOCK, draws - start)
        drawn = mean + sd * generator.standard_normal((rows, len(mean)))
        order = np.argsort(-drawn, axis=1, kind="stable")
        np.put_along_axis(
            ranks[start : start + rows], order, np.arange(1, len(mean) + 1)[None, :], axis=1
        )
    return RankDraws(
        heterogeneity=found,
        seed=seed,
        draws=draws,
        first=(ranks == 1).mean(axis=0),
        top=(ranks <= places).mean(axis=0),
        expected=ranks.mean(axis=0),
        band=np.quantile(ranks, (0.05, 0.95), axis=0, method="inverted_cdf").T.astype(np.float64),
    )


def expected_ranks(mean: npt.ArrayLike, sd: npt.ArrayLike) -> Array:
    """(n,) 1 + Σ_{j≠i} Φ((m_j − m_i) / √(sd_i² + sd_j²)): expected ranks of independent normal θ.

    Laird & Louis 1989; exact. Two certain equals count half each.
    """
    values, errors = scored(mean, sd)
    ranks = np.ones(len(values))
    for one in range(len(values)):
        z = _gaps(values, errors, one)
        ranks[one] += sum(normal_cdf(-float(z[j])) for j in range(len(z)) if j != one)
    return ranks


def first_probabilities(mean: npt.ArrayLike, sd: npt.ArrayLike, points: int = 4001) -> Array:
    """(n,) P(θ_i is the largest) for independent normal θ with sd above 0, by quadrature.

    ∫ φ((t − μ_i)/σ_i)/σ_i Π_{j≠i} Φ((t − μ_j)/σ_j) dt over 10 standard deviations around each.

    Raises:
        ValueError: they are not of one length, a deviation is not above 0, or *points* below 2.
    """
    values, errors = scored(mean, sd)
    if not (errors > 0).all() or points < 2:
        raise ValueError("standard deviations must be above 0, and points 2 at least")
    phi = np.vectorize(normal_cdf, otypes=[np.float64])
    found = np.empty(len(values))
    grid = np.linspace(-10, 10, points)
    density = np.exp(-(grid**2) / 2) / math.sqrt(2 * math.pi)
    for one in range(len(values)):
        t = values[one] + errors[one] * grid
        others = [j for j in range(len(values)) if j != one]
        below = np.prod([phi((t - values[j]) / errors[j]) for j in others], axis=0)
        found[one] = np.trapezoid(density * below, grid)
    return found


def _told_apart(tails: Mapping[Pair, float], alpha: float) -> set[Pair]:
    """The pairs (better, worse) that Holm's procedure decides."""
    told: set[Pair] = set()
    for pair, tail in sorted(tails.items(), key=lambda item: item[1]):
        if tail > alpha / (len(tails) - len(told)):
            break
        told.add(pair)
    return told


def _gaps(values: Array, errors: Array, one: int) -> Array:
    """z of *one* against everybody; a certain lead is infinite, no lead at all is 0."""
    lead = values[one] - values
    spread = np.hypot(errors[one], errors)
    certain = np.where(lead == 0, 0.0, np.copysign(np.inf, lead))
    return np.asarray(np.where(spread > 0, lead / np.where(spread > 0, spread, 1.0), certain))


def _beyond(gaps: Array, spread: Array, critical: float) -> Flags:
    """Which leads are beyond chance; a lead without any error is."""
    return np.asarray(gaps > critical * spread) & (gaps > 0)

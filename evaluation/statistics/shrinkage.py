"""Rates on few cases: shrunk towards the group, shown with an interval, watched in a funnel."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from evaluation.statistics.arrays import Array, hits_of_cases, numbers, share, vector
from evaluation.statistics.tails import binomial_quantile, normal_quantile

LARGEST_SIZE = 2000.0  # M of a prior that lets nobody differ
_LEAST_PEOPLE, _LEAST_OUTCOMES = 10, 5
_GRID, _ROUNDS, _SETTLED = 33, 200, 1e-13
_GOLDEN = (math.sqrt(5) - 1) / 2


@dataclass(frozen=True, slots=True)
class BetaPrior:
    """What is believed of a rate before its cases: Beta(α, β); ``estimated`` from a group.

    Raises:
        ValueError: α or β is below 0, or both are 0.
    """

    alpha: float
    beta: float
    estimated: bool = True

    def __post_init__(self) -> None:
        if not (self.alpha >= 0 and self.beta >= 0 and 0 < self.size < math.inf):
            raise ValueError(f"alpha and beta must not be below 0: {self.alpha}, {self.beta}")

    @property
    def size(self) -> float:
        """M = α + β: how many cases the prior weighs as."""
        return self.alpha + self.beta

    @property
    def mean(self) -> float:
        """μ = α / M."""
        return self.alpha / self.size

    @classmethod
    def of(cls, mean: float, size: float, *, estimated: bool = True) -> "BetaPrior":
        """The prior with that μ and M."""
        return cls(mean * size, (1 - mean) * size, estimated)


@dataclass(frozen=True, slots=True)
class ShrunkRates:
    """Rates of (n,) people: the posterior mean and the reliability r_i = n_i / (n_i + M)."""

    prior: BetaPrior
    mean: Array
    reliability: Array
    sd: Array


@dataclass(frozen=True, slots=True)
class Funnel:
    """Overdispersed control limits of proportions (n,): z-scores and the limits as proportions.

    ``target`` is Σx / Σn, ``dispersion`` φ, ``tau2`` the variance between people on the arcsine
    scale; ``limits`` (n, 2) at the z asked for.
    """

    target: float
    dispersion: float
    tau2: float
    z: Array
    limits: Array


def log_likelihood(x: npt.ArrayLike, n: npt.ArrayLike, alpha: float, beta: float) -> float:
    """Σ log P(x_i | n_i, α, β) of the beta-binomial, with its binomial coefficients.

    Σ_k A_k log(α+k) + B_k log(β+k) − C_k log(α+β+k), A_k, B_k, C_k how many x_i, n_i − x_i, n_i
    exceed k (Griffiths 1973, Smith 1983). *x* and *n* (n,), α and β above 0.

    Raises:
        ValueError: not 0 ≤ x ≤ n in whole numbers, or α or β not above 0.
    """
    hits, cases = _whole_counts(x, n)
    if not (alpha > 0 and beta > 0):
        raise ValueError(f"alpha and beta must be above 0, not {alpha} and {beta}")
    coefficients = sum(
        math.log(math.comb(int(m), int(h))) for h, m in zip(hits, cases, strict=True)
    )
    return _Likelihood(hits, cases)(alpha, beta) + coefficients


def kleinman(x: npt.ArrayLike, n: npt.ArrayLike) -> tuple[float, float]:
    """μ and the intra-class correlation ρ by moments, weighted by n (Kleinman 1973).

    ρ = (S − μ(1−μ)(N−1)) / (μ(1−μ)(w − Σn²/w − (N−1))), S = Σ n (x/n − μ)²; ρ ≤ 0 where people
    differ no more than chance. People with n = 0 are left out; 0 where nothing can be told.
    """
    hits, cases = _counts(x, n)
    hits, cases = hits[cases > 0], cases[cases > 0]
    if cases.size == 0:
        return 0.0, 0.0
    total, people = float(cases.sum()), len(cases)
    mean = float(hits.sum()) / total
    spread = float((cases * (hits / cases - mean) ** 2).sum())
    noise = mean * (1 - mean)
    room = total - float((cases**2).sum()) / total - (people - 1)
    if noise <= 0 or room <= 0:
        return mean, 0.0
    return mean, (spread - noise * (people - 1)) / (noise * room)


def maximum_likelihood(x: npt.ArrayLike, n: npt.ArrayLike) -> BetaPrior:
    """The Beta(α, β) under which the counts x (n,) of n (n,) are likeliest.

    M is within 0.01 and 2000: people who differ no more than chance are all pooled. People with
    n = 0 are left out. Kleinman's moments are the start and stay the answer where the
    likelihood is not better.

    Raises:
        ValueError: every case or no case is a hit: μ would be 0 or 1; or not 0 ≤ x ≤ n in
            whole numbers.
    """
    hits, cases = _whole_counts(x, n)
    hits, cases = hits[cases > 0], cases[cases > 0]
    if not 0 < hits.sum() < cases.sum():
        raise ValueError("a prior needs hits and misses")
    likelihood = _Likelihood(hits, cases)
    mean, rho = kleinman(hits, cases)
    size = _size_of(rho)
    start = BetaPrior.of(mean, size)
    best, logit = -math.inf, math.log(mean / (1 - mean))
    for _ in range(_ROUNDS):
        size = _best_size(likelihood, _logistic(logit))
        logit = _best_logit(likelihood, size, logit)
        reached = _at(likelihood, _logistic(logit), size)
        if reached - best < _SETTLED:
            break
        best = reached
    found = BetaPrior.of(_logistic(logit), size)
    if likelihood(found.alpha, found.beta) >= likelihood(start.alpha, start.beta):
        return found
    return start


def fit_prior(
    x: npt.ArrayLike, n: npt.ArrayLike, policy: BetaPrior, *, least_people: int = _LEAST_PEOPLE
) -> BetaPrior:
    """The prior of a group; *policy* where it is too small to tell.

    Too small: fewer than *least_people* with cases, 5 hits or 5 misses. Else the likeliest, see
    ``maximum_likelihood``. *x* and *n* (n,); parts of a case are left out.

    Raises:
        ValueError: not 0 ≤ x ≤ n.
    """
    hits, cases = _counts(x, n)
    hits, cases = hits[cases > 0], cases[cases > 0]
    misses = float((cases - hits).sum())
    if len(cases) < least_people or hits.sum() < _LEAST_OUTCOMES or misses < _LEAST_OUTCOMES:
        return BetaPrior(policy.alpha, policy.beta, estimated=False)
    return maximum_likelihood(np.floor(hits), np.floor(cases))


def posterior_mean(x: npt.ArrayLike, n: npt.ArrayLike, alpha: float, beta: float) -> Array:
    """(x + α) / (n + α + β): the raw rate drawn to the mean; 0 of 0 is the mean exactly.

    *x* and *n* of one shape, which is the shape of the answer.

    Raises:
        ValueError: not 0 ≤ x ≤ n; α or β below 0, or both 0.
    """
    hits, cases = hits_of_cases(x, n)
    BetaPrior(alpha, beta)
    return np.asarray((hits + alpha) / (cases + (alpha + beta)))


def reliability(n: npt.ArrayLike, size: float) -> Array:
    """n / (n + M): how much of a shrunk rate is the person's own record; *n* of any shape.

    Raises:
        ValueError: a number of cases is below 0, or *size* (M) is not above 0.
    """
    cases = numbers(n, "cases", least=0)
    if not size > 0:
        raise ValueError(f"the size of a prior must be above 0, not {size}")
    return np.asarray(cases / (cases + size))


def shrunk_rates(x: npt.ArrayLike, n: npt.ArrayLike, prior: BetaPrior) -> ShrunkRates:
    """Posterior means, reliabilities and posterior standard deviations (n,) under *prior*.

    sd = √(p̃ (1 − p̃) / (n + M + 1)), that of Beta(α + x, β + n − x).

    Raises:
        ValueError: not 0 ≤ x ≤ n.
    """
    hits, cases = _counts(x, n)
    mean = posterior_mean(hits, cases, prior.alpha, prior.beta)
    sd = np.sqrt(mean * (1 - mean) / (cases + prior.size + 1))
    return ShrunkRates(prior, mean, reliability(cases, prior.size), np.asarray(sd))


def wilson_interval(x: npt.ArrayLike, n: npt.ArrayLike, confidence: float = 0.95) -> Array:
    """(…, 2) Wilson's interval of x / n without continuity correction.

    Centre (p + z²/2n) / (1 + z²/n), half width z √(p(1−p)/n + z²/4n²) / (1 + z²/n); exactly 0 at
    x = 0, exactly 1 at x = n, and [0, 1] at n = 0. *x* and *n* of one shape; z = Φ⁻¹((1 +
    *confidence*) / 2).

    Raises:
        ValueError: not 0 ≤ x ≤ n, or *confidence* not between 0 and 1.
    """
    hits, cases = hits_of_cases(x, n)
    z = normal_quantile((1 + share(confidence, "the confidence")) / 2)
    safe = np.where(cases > 0, cases, 1.0)
    p = hits / safe
    scale = 1 + z * z / safe
    centre = (p + z * z / (2 * safe)) / scale
    half = z / scale * np.sqrt(p * (1 - p) / safe + z * z / (4 * safe**2))
    low = np.where((hits == 0) | (cases == 0), 0.0, centre - half)
    high = np.where((hits == cases) | (cases == 0), 1.0, centre + half)
    return np.stack([low, high], axis=-1)


def funnel(
    x: npt.ArrayLike, n: npt.ArrayLike, *, winsorise: float = 0.1, z_limit: float = 1.96
) -> Funnel:
    """Spiegelhalter's (2005) additive funnel of proportions, on the scale asin √p.

    z = (asin √(x/n) − asin √(Σx/Σn)) · 2√n, winsorised at the share *winsorise* of both ends; φ =
    mean z²; τ² = max(0, (Nφ − (N−1)) / (Σs⁻² − Σs⁻⁴/Σs⁻²)), s = 1/(2√n). The z
    returned is (asin √(x/n) − asin √(Σx/Σn)) / √(s² + τ²), not winsorised, and the limits are
    sin²(asin √(Σx/Σn) ± *z_limit* √(s² + τ²)).

    Raises:
        ValueError: nobody, somebody without cases, not 0 ≤ x ≤ n, or *winsorise* not in [0, 0.5).
    """
    hits, cases = _counts(x, n)
    if not len(cases) or not (cases > 0).all():
        raise ValueError("a funnel must have people, each with cases")
    if not 0 <= winsorise < 0.5:
        raise ValueError(f"a share to winsorise must be from 0 to below 0.5, not {winsorise}")
    target = float(hits.sum() / cases.sum())
    centre = math.asin(math.sqrt(target))
    se = 1 / (2 * np.sqrt(cases))
    z = (np.arcsin(np.sqrt(hits / cases)) - centre) / se
    inner = np.clip(z, *np.quantile(z, (winsorise, 1 - winsorise)))
    dispersion = float((inner**2).mean())
    tau2 = _between(dispersion, se**-2)
    width = z_limit * np.sqrt(se**2 + tau2)
    ends = np.clip(np.stack([centre - width, centre + width], axis=-1), 0, math.pi / 2)
    adjusted = np.asarray(z * se / np.sqrt(se**2 + tau2))
    return Funnel(target, dispersion, tau2, adjusted, np.asarray(np.sin(ends) ** 2))


def funnel_counts(n: int, target: float, confidence: float = 0.95) -> tuple[int, int]:
    """The binomial control counts: quantiles at both ends of *confidence* for *n* cases.

    Raises:
        ValueError: *n* below 0, *target* no probability, *confidence* not between 0 and 1.
    """
    end = (1 - share(confidence, "the confidence")) / 2
    return binomial_quantile(end, n, target), binomial_quantile(1 - end, n, target)


def efron_morris(y: npt.ArrayLike, variance: npt.ArrayLike | float) -> Array:
    """Means (n,) of equal known *variance* drawn to their mean (Efron & Morris 1975).

    ȳ + (1 − c)(y − ȳ), c = (n − 3) V / Σ(y − ȳ)², at most 1. Of several variances V is the mean.

    Raises:
        ValueError: there are fewer than 3 means, or a variance is below 0.
    """
    values, known = vector(y, "means"), float(numbers(variance, "variances", least=0).mean())
    if len(values) < 3:
        raise ValueError(f"means must be at least 3, not {len(values)}")
    centre = values.mean()
    spread = float(((values - centre) ** 2).sum())
    c = min(1.0, (len(values) - 3) * known / spread) if spread > 0 else 1.0
    return np.asarray(centre + (1 - c) * (values - centre))


class _Likelihood:
    """The beta-binomial log-likelihood without its constant, from how many counts exceed k."""

    def __init__(self, hits: Array, cases: Array) -> None:
        self._hits = _exceeding(hits)
        self._misses = _exceeding(cases - hits)
        self._cases = _exceeding(cases)

    def __call__(self, alpha: float, beta: float) -> float:
        parts = (self._hits, alpha), (self._misses, beta)
        gained = sum(float(many @ np.log(start + np.arange(len(many)))) for many, start in parts)
        spent = self._cases @ np.log(alpha + beta + np.arange(len(self._cases)))
        return float(gained - spent)


def _exceeding(counts: Array) -> Array:
    """How many of *counts* are above 0, 1, 2, …"""
    whole = np.bincount(counts.astype(np.int64))
    return np.asarray(whole[::-1].cumsum()[::-1][1:], dtype=np.float64)


def _at(likelihood: _Likelihood, mean: float, size: float) -> float:
    return likelihood(mean * size, (1 - mean) * size)


def _best_size(likelihood: _Likelihood, mean: float) -> float:
    """The likeliest M in [0.01, 2000] at a mean; the search is on a grid of logs, then golden."""
    grid = np.linspace(math.log(0.01), math.log(LARGEST_SIZE), _GRID)
    values = [_at(likelihood, mean, math.exp(point)) for point in grid]
    top = int(np.argmax(values))
    low, high = grid[max(top - 1, 0)], grid[min(top + 1, _GRID - 1)]

    def value(log_size: float) -> float:
        return _at(likelihood, mean, math.exp(log_size))

    found = _golden(value, float(low), float(high))
    return math.exp(max((found, float(grid[top])), key=value))


def _best_logit(likelihood: _Likelihood, size: float, logit: float) -> float:
    return _golden(lambda t: _at(likelihood, _logistic(t), size), logit - 2, logit + 2)


def _golden(rising_then_falling: Callable[[float], float], low: float, high: float) -> float:
    """Where a function with one peak in [low, high] has it."""
    a, b = low, high
    c, d = b - _GOLDEN * (b - a), a + _GOLDEN * (b - a)
    left, right = rising_then_falling(c), rising_then_falling(d)
    while b - a > 1e-10:
        if left > right:
            b, d, right = d, c, left
            c = b - _GOLDEN * (b - a)
            left = rising_then_falling(c)
        else:
            a, c, left = c, d, right
            d = a + _GOLDEN * (b - a)
            right = rising_then_falling(d)
    return (a + b) / 2


def _size_of(rho: float) -> float:
    return LARGEST_SIZE if rho <= 1 / (LARGEST_SIZE + 1) else 1 / rho - 1 if rho < 1 else 0.01


def _logistic(t: float) -> float:
    return 1 / (1 + math.exp(-t))


def _between(dispersion: float, precision: Array) -> float:
    people = len(precision)
    room = float(precision.sum() - (precision**2).sum() / precision.sum())
    return max(0.0, (people * dispersion - (people - 1)) / room) if room > 0 else 0.0


def _whole_counts(x: npt.ArrayLike, n: npt.ArrayLike) -> tuple[Array, Array]:
    hits, cases = _counts(x, n)
    if (hits % 1).any() or (cases % 1).any():
        raise ValueError("hits and cases must be whole numbers")
    return hits, cases


def _counts(x: npt.ArrayLike, n: npt.ArrayLike) -> tuple[Array, Array]:
    """Hits and cases of (n,) people."""
    return hits_of_cases(vector(x, "hits"), vector(n, "cases"))

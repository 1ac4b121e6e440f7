"""Tails and quantiles of the normal, binomial, beta-binomial and Poisson distributions."""

import math
from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from evaluation.statistics.arrays import Array, numbers, share

Rising = Callable[[float], float]

_lgamma = np.frompyfunc(math.lgamma, 1, 1)

# Acklam's rational approximation of the normal quantile (relative error 1.15e-9).
_CENTRE_TOP = (
    -3.969683028665376e01, 2.209460984245205e02, -2.759285104469687e02,
    1.383577518672690e02, -3.066479806614716e01, 2.506628277459239e00,
)  # fmt: skip
_CENTRE_BOTTOM = (
    -5.447609879822406e01, 1.615858368580409e02, -1.556989798598866e02,
    6.680131188771972e01, -1.328068155288572e01, 1.0,
)  # fmt: skip
_TAIL_TOP = (
    -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e00,
    -2.549732539343734e00, 4.374664141464968e00, 2.938163982698783e00,
)  # fmt: skip
_TAIL_BOTTOM = (
    7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e00, 3.754408661907416e00, 1.0,
)  # fmt: skip
_TAIL_FROM = 0.02425


def normal_cdf(z: float) -> float:
    """Φ(z) of the standard normal distribution."""
    return 0.5 * math.erfc(-z / math.sqrt(2))


def normal_quantile(p: float) -> float:
    """Φ⁻¹(p); infinite at 0 and 1. Acklam's approximation and one step of Halley.

    Raises:
        ValueError: *p* is not within 0 and 1.
    """
    _probability(p)
    if p in (0, 1):
        return math.inf if p else -math.inf
    if p > 0.5:
        return -normal_quantile(1 - p) if 1 - p > 0 else math.inf
    if p < _TAIL_FROM:
        root = math.sqrt(-2 * math.log(p))
        guess = _polynomial(_TAIL_TOP, root) / _polynomial(_TAIL_BOTTOM, root)
    else:
        centred = p - 0.5
        square = centred * centred
        guess = centred * _polynomial(_CENTRE_TOP, square) / _polynomial(_CENTRE_BOTTOM, square)
    error = normal_cdf(guess) - p
    step = error * math.sqrt(2 * math.pi) * math.exp(guess * guess / 2)
    return guess - step / (1 + guess * step / 2)


def log_beta(a: npt.ArrayLike, b: npt.ArrayLike) -> Array:
    """log B(a, b), elementwise, for *a* and *b* above 0.

    Raises:
        ValueError: one of them is not.
    """
    one, other = numbers(a, "a"), numbers(b, "b")
    if (one <= 0).any() or (other <= 0).any():
        raise ValueError("a and b must be above 0")
    return np.asarray(_log_gamma(one) + _log_gamma(other) - _log_gamma(one + other))


def binomial_upper_tail(x: int, n: int, p: float) -> float:
    """P(X ≥ x) for X ~ Binomial(n, p); *x* may lie outside 0 and n.

    Raises:
        ValueError: *n* is below 0, or *p* no probability.
    """
    return _upper(x, n, _binomial_logs(n, p))


def binomial_lower_tail(x: int, n: int, p: float) -> float:
    """P(X ≤ x) for X ~ Binomial(n, p); as ``binomial_upper_tail``."""
    return _upper(n - x, n, _binomial_logs(n, 1 - p))


def binomial_quantile(q: float, n: int, p: float) -> int:
    """The least k in 0 … n with P(X ≤ k) ≥ q for X ~ Binomial(n, p).

    Raises:
        ValueError: *n* is below 0, or *q* or *p* no probability.
    """
    _probability(q)
    reached = np.cumsum(np.exp(_binomial_logs(n, p)))
    return min(int(np.searchsorted(reached, q * (1 - 1e-14))), n)


def beta_binomial_upper_tail(x: int, n: int, alpha: float, beta: float) -> float:
    """P(X ≥ x) for X ~ BetaBinomial(n, α, β), α and β above 0; *x* may lie outside 0 and n.

    Raises:
        ValueError: *n* is below 0, or α or β not above 0.
    """
    _cases(n)
    k = np.arange(n + 1)
    logs = _log_choose(n) + log_beta(k + alpha, n - k + beta) - log_beta(alpha, beta)
    return _upper(x, n, logs)


def poisson_interval(count: int, level: float = 0.95) -> tuple[float, float]:
    """The exact (Garwood) interval of a Poisson mean of which *count* were seen.

    (lower, upper) solve P(X ≥ count) = P(X ≤ count) = (1 − level) / 2; lower is 0 for count 0.

    Raises:
        ValueError: *count* is below 0, or *level* not between 0 and 1.
    """
    _cases(count)
    end = (1 - share(level, "the level")) / 2
    lower = 0.0 if count == 0 else _solve(lambda m: 1 - _poisson_cdf(count - 1, m), end, count)
    return lower, _solve(lambda m: -_poisson_cdf(count, m), -end, count)


def _poisson_cdf(count: int, mean: float) -> float:
    if mean == 0:
        return 1.0
    k = np.arange(count + 1)
    return float(np.exp(k * math.log(mean) - mean - _log_gamma(k + 1.0)).sum())


def _solve(rising: Rising, target: float, count: int) -> float:
    """Where an increasing function of a mean reaches *target*."""
    low, high = 0.0, 10.0 + 2 * count + 20 * math.sqrt(count + 1)
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if rising(middle) < target else (low, middle)
    return (low + high) / 2


def _probability(p: float) -> None:
    if not 0 <= p <= 1:
        raise ValueError(f"a probability must be from 0 to 1, not {p}")


def _cases(n: int) -> None:
    if n < 0:
        raise ValueError(f"a number of cases must not be below 0, and {n} is")


def _binomial_logs(n: int, p: float) -> Array:
    _cases(n)
    _probability(p)
    k = np.arange(n + 1)
    if p <= 0 or p >= 1:
        certain: Array = np.where(k == (n if p >= 1 else 0), 0.0, -np.inf)
        return certain
    logs: Array = _log_choose(n) + k * math.log(p) + (n - k) * math.log1p(-p)
    return logs


def _log_choose(n: int) -> Array:
    k = np.arange(n + 1)
    return np.asarray(_log_gamma(n + 1) - _log_gamma(k + 1) - _log_gamma(n - k + 1))


def _upper(x: int, n: int, logs: Array) -> float:
    if x <= 0:
        return 1.0
    if x > n:
        return 0.0
    return float(min(math.fsum(np.exp(logs[x:])), 1.0))


def _log_gamma(x: npt.ArrayLike) -> Array:
    return np.asarray(_lgamma(np.asarray(x, np.float64)), dtype=np.float64)


def _polynomial(coefficients: tuple[float, ...], x: float) -> float:
    value = 0.0
    for coefficient in coefficients:
        value = value * x + coefficient
    return value

"""Raw values on a common scale: fixed lines for points, z-scores and percentiles for reading."""

import numpy as np
import numpy.typing as npt

from evaluation.statistics.arrays import Array, numbers
from evaluation.statistics.tails import normal_quantile

_BLOM_SHIFT, _BLOM_SPREAD = 3 / 8, 1 / 4


def piecewise_linear(x: npt.ArrayLike, breakpoints: npt.ArrayLike, values: npt.ArrayLike) -> Array:
    """The value function through (breakpoints, values), level outside them.

    s(x) = V_j + (V_{j+1} − V_j)(x − X_j) / (X_{j+1} − X_j). *breakpoints* (m,) rise strictly,
    *values* (m,), m at least 2; any shape of *x*, which is the shape of the answer.

    Raises:
        ValueError: the breakpoints do not rise, or are not as many as the values.
    """
    at, level = numbers(breakpoints, "breakpoints"), numbers(values, "values")
    if at.ndim != 1 or at.shape != level.shape or at.size < 2 or not (np.diff(at) > 0).all():
        raise ValueError("breakpoints must rise, at least two of them, with one value each")
    return np.asarray(np.interp(numbers(x, "x"), at, level))


def band(x: npt.ArrayLike, low: float, high: float, margin: float) -> Array:
    """100 within [low, high], falling to 0 over *margin* on both sides (a trapezoid).

    Any shape of *x*.

    Raises:
        ValueError: *low* is not below *high*, or *margin* not above 0.
    """
    if not (low < high and margin > 0):
        raise ValueError("a band must rise from low to high, with a margin above 0")
    return piecewise_linear(x, (low - margin, low, high, high + margin), (0, 100, 100, 0))


def min_max(matrix: npt.ArrayLike, objectives: npt.ArrayLike | None = None) -> Array:
    """(x − min) / (max − min) by column of (n,) or (n, K), on [0, 1].

    *objectives* (K,): 1 where more is better, −1 where less is; default all 1. A column without
    differences gets 1. Whoever joins or leaves moves everybody: never the base of points.

    Raises:
        ValueError: the shape is another, or the objectives are.
    """
    x = _columns(matrix)
    if not len(x):
        return x
    low, high = x.min(axis=0), x.max(axis=0)
    spread = high - low
    safe = np.where(spread > 0, spread, 1.0)
    more = np.ones_like(low) if objectives is None else numbers(objectives, "objectives")
    if more.shape not in ((), low.shape) or not np.isin(more, (-1, 1)).all():
        raise ValueError("objectives must be 1 or -1, one for each column")
    scaled = np.where(more > 0, (x - low) / safe, (high - x) / safe)
    return np.asarray(np.where(spread > 0, scaled, 1.0))


def z_scores(matrix: npt.ArrayLike, ddof: int = 0) -> Array:
    """(x − mean) / sd by column of (n,) or (n, K); *ddof* 0: of the population, 1: of a sample.

    sd is √(Σ(x − mean)² / (n − ddof)). A column without differences, and one alone, gets 0.
    """
    x = _columns(matrix)
    if len(x) < 2:
        return np.zeros_like(x)
    sd = x.std(axis=0, ddof=ddof)
    return np.asarray((x - x.mean(axis=0)) / np.where(sd > 0, sd, 1.0))


def t_scores(matrix: npt.ArrayLike) -> Array:
    """50 + 10 z by column of (n,) or (n, K), z of a sample (*ddof* 1 of ``z_scores``)."""
    return 50 + 10 * z_scores(matrix, ddof=1)


def percentile_ranks(values: npt.ArrayLike, kind: str = "mean") -> Array:
    """The percentile of each value among all, by column of (n,) or (n, K).

    *kind* ``mean``: 100 (below + equal / 2) / n; ``weak``: 100 (below + equal) / n; ``strict``:
    100 below / n. A value counts among its equals.

    Raises:
        ValueError: *kind* is none of these.
    """
    share = {"mean": 0.5, "weak": 1.0, "strict": 0.0}
    if kind not in share:
        raise ValueError(f"no such kind of percentile: {kind}")
    below, equal = _below_and_equal(_columns(values))
    return np.asarray(100 * (below + share[kind] * equal) / len(below))


def normal_scores(values: npt.ArrayLike) -> Array:
    """Blom's scores Φ⁻¹((r − 3/8) / (n + 1/4)), r the mean rank; by column of (n,) or (n, K)."""
    below, equal = _below_and_equal(_columns(values))
    rank = below + (equal + 1) / 2
    shares = (rank - _BLOM_SHIFT) / (len(below) + _BLOM_SPREAD)
    return np.asarray(np.vectorize(normal_quantile, otypes=[np.float64])(shares))


def _columns(values: npt.ArrayLike) -> Array:
    """(n,) or (n, K) numbers."""
    x = numbers(values, "values")
    if x.ndim not in (1, 2):
        raise ValueError(f"values must be a row or a table of numbers, not of the shape {x.shape}")
    return x


def _below_and_equal(x: Array) -> tuple[Array, Array]:
    """How many of a column are below each value, and how many are equal to it."""
    if x.ndim > 1:
        columns = [_below_and_equal(column) for column in x.T]
        below, equal = (np.stack(part, axis=1) for part in zip(*columns, strict=True))
        return below, equal
    ordered = np.sort(x)
    below = np.searchsorted(ordered, x, side="left")
    equal = np.searchsorted(ordered, x, side="right") - below
    return below.astype(np.float64), equal.astype(np.float64)

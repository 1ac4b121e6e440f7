"""Raw values on a common scale: fixed lines for points, z-scores and percentiles for reading."""

import numpy as np
import numpy.typing as npt

from evaluation.statistics.tails import Array, normal_quantile

_BLOM_SHIFT, _BLOM_SPREAD = 3 / 8, 1 / 4


def piecewise_linear(x: npt.ArrayLike, breakpoints: npt.ArrayLike, values: npt.ArrayLike) -> Array:
    """The value function through (breakpoints, values), level outside them.

    s(x) = V_j + (V_{j+1} − V_j)(x − X_j) / (X_{j+1} − X_j). *breakpoints* (m,) rise strictly,
    *values* (m,); any shape of *x*, which is the shape of the answer.

    Raises:
        ValueError: the breakpoints do not rise, or are not as many as the values.
    """
    at, level = np.asarray(breakpoints, np.float64), np.asarray(values, np.float64)
    if at.shape != level.shape or at.size < 2 or not (np.diff(at) > 0).all():
        raise ValueError("breakpoints must rise, with one value each")
    return np.asarray(np.interp(np.asarray(x, np.float64), at, level))


def band(x: npt.ArrayLike, low: float, high: float, margin: float) -> Array:
    """100 within [low, high], falling to 0 over *margin* on both sides (a trapezoid)."""
    return piecewise_linear(x, (low - margin, low, high, high + margin), (0, 100, 100, 0))


def min_max(matrix: npt.ArrayLike, objectives: npt.ArrayLike | None = None) -> Array:
    """Columns of (n, K) on [0, 1] by (x − min) / (max − min).

    *objectives* (K,): 1 where more is better, −1 where less is; default all 1. A column without
    differences gets 1. Whoever joins or leaves moves everybody: never the base of points.
    """
    x = np.asarray(matrix, np.float64)
    low, high = x.min(axis=0), x.max(axis=0)
    spread = high - low
    safe = np.where(spread > 0, spread, 1.0)
    more = np.ones(x.shape[1]) if objectives is None else np.asarray(objectives)
    scaled = np.where(more > 0, (x - low) / safe, (high - x) / safe)
    return np.asarray(np.where(spread > 0, scaled, 1.0))


def z_scores(matrix: npt.ArrayLike, ddof: int = 0) -> Array:
    """(x − mean) / sd by column of (n, K); *ddof* 0: of the population, 1: of a sample.

    A column without differences gets 0.
    """
    x = np.asarray(matrix, np.float64)
    sd = x.std(axis=0, ddof=ddof)
    return np.asarray((x - x.mean(axis=0)) / np.where(sd > 0, sd, 1.0))


def t_scores(matrix: npt.ArrayLike) -> Array:
    """50 + 10 z by column of (n, K), z of a sample."""
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
    below, equal = _below_and_equal(np.asarray(values, np.float64))
    return np.asarray(100 * (below + share[kind] * equal) / len(below))


def normal_scores(values: npt.ArrayLike) -> Array:
    """Blom's scores Φ⁻¹((r − 3/8) / (n + 1/4)), r the mean rank; by column of (n,) or (n, K)."""
    below, equal = _below_and_equal(np.asarray(values, np.float64))
    rank = below + (equal + 1) / 2
    shares = (rank - _BLOM_SHIFT) / (len(below) + _BLOM_SPREAD)
    return np.asarray(np.vectorize(normal_quantile, otypes=[np.float64])(shares))


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

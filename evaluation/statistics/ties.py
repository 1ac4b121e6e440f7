"""Ranks with ties told: 1 2 2 4, and the other usual ways of counting equals."""

from typing import Literal

import numpy as np
import numpy.typing as npt

from evaluation.statistics.arrays import Array, vector

_METHODS = ("min", "max", "average", "dense")

Ranks = npt.NDArray[np.int64]


def competition_rank(keys_high_is_better: npt.ArrayLike) -> Ranks:
    """1 + how many are better, by lexicographic keys.

    *keys* (n,) or (n, m): the first column decides, the next among its equals; more is better.
    Whole numbers are compared as such: hand over hundredths of points, never unrounded floats.

    Raises:
        ValueError: the keys are neither a row nor a table with columns.
    """
    keys = _table(keys_high_is_better)
    rank = np.empty(len(keys), dtype=np.int64)
    order = np.lexsort(keys.T[::-1])[::-1]
    ordered = keys[order]
    new = np.ones(len(keys), dtype=bool)
    new[1:] = (ordered[1:] != ordered[:-1]).any(axis=1)
    rank[order] = np.maximum.accumulate(np.where(new, np.arange(1, len(keys) + 1), 0))
    return rank


def joint(keys_high_is_better: npt.ArrayLike) -> npt.NDArray[np.bool_]:
    """Who shares a rank with somebody; the keys as in ``competition_rank``."""
    rank = competition_rank(keys_high_is_better)
    return np.asarray(np.bincount(rank)[rank] > 1) if rank.size else np.zeros(0, dtype=bool)


def rank(scores: npt.ArrayLike, method: Literal["min", "max", "average", "dense"] = "min") -> Array:
    """Ranks of (n,) scores, the highest first, as ``scipy.stats.rankdata(-scores)`` counts them.

    Scores are first rounded to hundredths: a tie that is shown is a tie. (Floats: an exact half
    goes to the even hundredth, as in numpy and R. Official totals are Decimal and half up.)

    Raises:
        ValueError: the scores are no row of numbers, or there is no such method.
    """
    if method not in _METHODS:
        raise ValueError(f"a method must be one of {', '.join(_METHODS)}, not {method}")
    hundredths = np.rint(vector(scores, "scores") * 100).astype(np.int64)
    least = competition_rank(hundredths).astype(np.float64)
    if method == "min":
        return least
    if method == "dense":
        return np.asarray(np.unique(-hundredths, return_inverse=True)[1] + 1.0).reshape(-1)
    equals = np.bincount(least.astype(np.int64))[least.astype(np.int64)] if least.size else least
    last = least + equals - 1
    return last if method == "max" else (least + last) / 2


def _table(keys: npt.ArrayLike) -> npt.NDArray[np.generic]:
    table = np.asarray(keys)
    if table.ndim == 1:
        return table.reshape(-1, 1)
    if table.ndim != 2 or (len(table) and not table.shape[1]):
        raise ValueError(f"keys must be a row or a table, not of the shape {table.shape}")
    return table

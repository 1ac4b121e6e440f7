"""What a score is made of, in floats: Shapley values of an additive score, and Bennet's change."""

import numpy as np
import numpy.typing as npt

from evaluation.statistics.tails import Array


def shapley_values(w: npt.ArrayLike, scores: npt.ArrayLike) -> Array:
    """(n, K) φ_ik = w_k (s_ik − s̄_k); Σ_k φ_ik = S_i − S̄. *scores* (n, K).

    For an additive score these are the Shapley values, exactly.
    """
    table = np.asarray(scores, np.float64)
    return np.asarray(np.asarray(w, np.float64) * (table - table.mean(axis=0)))


def pairwise_contributions(w: npt.ArrayLike, one: npt.ArrayLike, other: npt.ArrayLike) -> Array:
    """(K,) w_k (s_ik − s_jk); their sum is S_i − S_j."""
    gaps = np.asarray(one, np.float64) - np.asarray(other, np.float64)
    return np.asarray(np.asarray(w, np.float64) * gaps)


def bennet_decomposition(
    w0: npt.ArrayLike, w1: npt.ArrayLike, s0: npt.ArrayLike, s1: npt.ArrayLike
) -> tuple[Array, Array]:
    """(own, rule), each (K,): own ½(w0+w1)(s1−s0), rule ½(s0+s1)(w1−w0); they sum to the change."""
    before, after = np.asarray(w0, np.float64), np.asarray(w1, np.float64)
    old, new = np.asarray(s0, np.float64), np.asarray(s1, np.float64)
    return np.asarray((before + after) / 2 * (new - old)), np.asarray(
        (old + new) / 2 * (after - before)
    )

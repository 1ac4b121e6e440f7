"""What a score is made of, in floats: Shapley values of an additive score, and Bennet's change."""

import numpy as np
import numpy.typing as npt

from evaluation.statistics.arrays import Array, table, vector


def shapley_values(w: npt.ArrayLike, scores: npt.ArrayLike) -> Array:
    """(n, K) φ_ik = w_k (s_ik − s̄_k); Σ_k φ_ik = S_i − S̄, S_i = Σ_k w_k s_ik.

    *w* (K,), *scores* (n, K). For an additive score these are the Shapley values, exactly.

    Raises:
        ValueError: there are not as many columns as weights.
    """
    weights = vector(w, "weights")
    rows = table(scores, "scores", len(weights))
    return np.asarray(weights * (rows - rows.mean(axis=0))) if len(rows) else rows


def pairwise_contributions(w: npt.ArrayLike, one: npt.ArrayLike, other: npt.ArrayLike) -> Array:
    """(K,) w_k (s_ik − s_jk); their sum is S_i − S_j. *w*, *one* and *other* are (K,).

    Raises:
        ValueError: they are not of one length.
    """
    weights = vector(w, "weights")
    mine, theirs = (vector(scores, "scores", len(weights)) for scores in (one, other))
    return np.asarray(weights * (mine - theirs))


def bennet_decomposition(
    w0: npt.ArrayLike, w1: npt.ArrayLike, s0: npt.ArrayLike, s1: npt.ArrayLike
) -> tuple[Array, Array]:
    """(own, rule), each (K,): own ½(w0+w1)(s1−s0), rule ½(s0+s1)(w1−w0).

    Weights *w0*, *w1* and scores *s0*, *s1* (K,) of the quarter before and of this one. Σ own +
    Σ rule = Σ w1 s1 − Σ w0 s0 (Bennet 1920).

    Raises:
        ValueError: they are not of one length.
    """
    before = vector(w0, "weights")
    after = vector(w1, "weights", len(before))
    old, new = (vector(scores, "scores", len(before)) for scores in (s0, s1))
    return np.asarray((before + after) / 2 * (new - old)), np.asarray(
        (old + new) / 2 * (after - before)
    )

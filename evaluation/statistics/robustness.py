"""How far weights may be off before an order changes: exact answers, no simulation.

A leads B when g = Σ w_k d_k > 0, w (K,) the weights (they sum to 1) and d (K,) the differences of
the scores of A and B by item. Weights below 0, other lengths and unknown rows raise ValueError.
Tests check every answer against linear programming.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from evaluation.statistics.arrays import Array, row_of, table, vector

_CEILING_SHARE, _FLOOR_SHARE = 0.5, 0.25
_WEAK_EFFECT, _STRONG_EFFECT = 1 / 3, 2.0
_BISECTIONS = 200


@dataclass(frozen=True, slots=True)
class CatchUp:
    """The weight radius of a winner and the index of the rival who catches up there."""

    radius: float
    rival: int


@dataclass(frozen=True, slots=True)
class WeightEffect:
    """What an item decides: its nominal and effective weight, and who is at its ends.

    ``at_top`` and ``at_bottom`` are shares of people; ``ceiling`` and ``floor`` warn that too many
    are there, ``weak`` and ``strong`` that the effect is below a third or above twice the weight.
    """

    nominal: float
    effective: float
    at_top: float
    at_bottom: float

    @property
    def ceiling(self) -> bool:
        return self.at_top > _CEILING_SHARE

    @property
    def floor(self) -> bool:
        return self.at_bottom > _FLOOR_SHARE

    @property
    def weak(self) -> bool:
        return self.effective < self.nominal * _WEAK_EFFECT

    @property
    def strong(self) -> bool:
        return self.effective > self.nominal * _STRONG_EFFECT


def weight_radius(w: npt.ArrayLike, d: npt.ArrayLike, adjustment_gap: float = 0.0) -> float:
    """ρ*: every weight may be off by ±ρ at once, and A stays ahead for ρ < ρ*.

    ρ* = (Σ w_k d_k + a) / Σ w_k |d_k|, kept within [0, 1]; *a* is a gap no weight touches. 1 where
    A is nowhere behind; 0 for a tie or when A does not lead. w and d have the shape (K,).
    """
    weights, gaps = _pair(w, d)
    lead = float(weights @ gaps) + adjustment_gap
    if lead <= 0:
        return 0.0
    total = float(weights @ np.abs(gaps))
    return 1.0 if total <= lead else lead / total


def first_to_catch_up(
    w: npt.ArrayLike,
    scores: npt.ArrayLike,
    winner: int,
    adjustments: npt.ArrayLike | None = None,
) -> CatchUp | None:
    """The least ρ* of the winner over all rivals, and who it is; None without rivals.

    *scores* (n, K) on the common scale, *adjustments* (n,) beside the weights. Of rivals with the
    same radius it is the one with the higher total, then the earlier row.
    """
    weights, rows, extra = _scored(w, scores, adjustments)
    if len(rows) < 2:
        return None
    row_of(winner, len(rows), "the winner")
    gaps = rows[winner] - rows
    lead = gaps @ weights + extra[winner] - extra
    total = np.abs(gaps) @ weights
    radius = np.where(total > 0, np.clip(lead / np.where(total > 0, total, 1.0), 0, 1), lead > 0)
    rivals = [row for row in range(len(rows)) if row != winner]
    rival = min(rivals, key=lambda row: (radius[row], lead[row], row))
    return CatchUp(float(radius[rival]), rival)


def half_l1_distance(w: npt.ArrayLike, d: npt.ArrayLike) -> float:
    """The least share of weight moved between items that ends A's lead: min ½ ‖w′ − w‖₁.

    w′ is in the simplex with Σ w′_k d_k ≤ 0. Weight goes to the item where A is furthest behind,
    first from those where A is furthest ahead. Infinite when no weights at all end the lead.
    """
    weights, gaps = _pair(w, d)
    lead = float(weights @ gaps)
    if lead <= 0:
        return 0.0
    worst = float(gaps.min())
    if worst > 0:
        return math.inf
    moved = 0.0
    for item in np.argsort(-gaps, kind="stable"):
        gain = float(gaps[item]) - worst
        capacity = float(weights[item]) * gain
        if gain > 0 and capacity >= lead:
            return moved + lead / gain
        moved += float(weights[item]) if gain > 0 else 0.0
        lead -= capacity
    return moved


def l_infinity_distance(w: npt.ArrayLike, d: npt.ArrayLike) -> float:
    """The least ε with |w′_k − w_k| ≤ ε for all k, w′ in the simplex, that ends A's lead.

    Infinite when no weights at all do. Exact: the least lead within ε is convex and falling.
    """
    weights, gaps = _pair(w, d)
    if float(weights @ gaps) <= 0:
        return 0.0
    if gaps.min() > 0:
        return math.inf
    return _least(lambda epsilon: _least_lead(weights, gaps, epsilon), 1.0)


def l_infinity_bound(w: npt.ArrayLike, d: npt.ArrayLike) -> float:
    """ε* = g / Σ |d_k − median d|: a lower bound of ``l_infinity_distance``.

    It is exact while no weight reaches 0.
    """
    weights, gaps = _pair(w, d)
    lead = float(weights @ gaps)
    if lead <= 0:
        return 0.0
    spread = float(np.abs(gaps - np.median(gaps)).sum())
    return math.inf if spread == 0 else lead / spread


def stability_interval(w: npt.ArrayLike, d: npt.ArrayLike, item: int) -> tuple[float, float]:
    """Where weight *item* may stand, the others in proportion, with A not behind.

    With m = (g − w_k d_k) / (1 − w_k) the order turns at m / (m − d_k), a lower end where d_k > 0
    and an upper end where d_k < 0; (0, 1) where it never turns.
    """
    weights, gaps = _pair(w, d)
    row_of(item, len(weights), "the item")
    low, high = _turning(weights, gaps.reshape(1, -1), np.zeros(1), item)
    return float(low[0]), float(high[0])


def stability_intervals(
    w: npt.ArrayLike,
    scores: npt.ArrayLike,
    winner: int,
    adjustments: npt.ArrayLike | None = None,
) -> Array:
    """(K, 2): for each weight alone, between which values the winner stays first.

    *scores* (n, K); the other weights keep their proportions; an adjustment counts in full.
    """
    weights, rows, extra = _scored(w, scores, adjustments)
    row_of(winner, len(rows), "the winner")
    others = np.arange(len(rows)) != winner
    gaps, constant = (rows[winner] - rows)[others], (extra[winner] - extra)[others]
    found = np.zeros((len(weights), 2))
    for item in range(len(weights)):
        low, high = _turning(weights, gaps, constant, item)
        found[item] = (low.max(initial=0.0), high.min(initial=1.0))
    return found


def effective_weights(w: npt.ArrayLike, scores: npt.ArrayLike) -> Array:
    """(K,) w_k Cov(s_k, S) / Var(S), S = Σ w_k s_k: what each item decides; they sum to 1.

    *scores* (n, K). All 0 where nobody differs.
    """
    weights, rows = _people(w, scores)
    centred = rows - rows.mean(axis=0)
    total = centred @ weights
    variance = float(total @ total)
    if variance <= 0:
        return np.zeros(len(weights))
    return np.asarray(weights * (centred.T @ total) / variance)


def main_effects(w: npt.ArrayLike, scores: npt.ArrayLike) -> Array:
    """(K,) squared correlations of each item with the total S = Σ w_k s_k, 0 for a constant one.

    These are linear main effects (Paruolo, Saisana & Saltelli 2013). *scores* (n, K).
    """
    weights, rows = _people(w, scores)
    centred = rows - rows.mean(axis=0)
    total = centred @ weights
    spread = (centred**2).sum(axis=0) * float(total @ total)
    return np.asarray((centred.T @ total) ** 2 / np.where(spread > 0, spread, 1.0))


def weight_effects(w: npt.ArrayLike, scores: npt.ArrayLike) -> tuple[WeightEffect, ...]:
    """Nominal beside effective weights, with who stands at 0 and at 100; *scores* (n, K)."""
    weights, rows = _people(w, scores)
    effective = effective_weights(weights, rows)
    top, bottom = (rows >= 100).mean(axis=0), (rows <= 0).mean(axis=0)
    effects = np.stack([weights, effective, top, bottom], axis=1).tolist()
    return tuple(WeightEffect(*effect) for effect in effects)


def win_probability(d: npt.ArrayLike) -> float:
    """How much of all possible weights (uniform on the simplex) leaves A not behind; Varsi 1971.

    *d* (K,) differences of the scores by item.
    """
    gaps = vector(d, "differences")
    ahead, behind = gaps[gaps >= 0], gaps[gaps < 0]
    if ahead.size == 0:
        return 0.0
    volumes = np.zeros(len(ahead) + 1)
    volumes[0] = 1.0
    for x in behind:
        for k, y in enumerate(ahead, start=1):
            volumes[k] = (y * volumes[k] - x * volumes[k - 1]) / (y - x)
    return float(1 - volumes[-1])


def first_rank_shares(scores: npt.ArrayLike, weight_samples: npt.ArrayLike) -> Array:
    """(n,) how often each is first under *weight_samples* (R, K); equals share a first place.

    *scores* (n, K); somebody and one sample at least.
    """
    rows = table(scores, "scores")
    samples = table(weight_samples, "samples of weights", rows.shape[1])
    if not len(rows) or not len(samples):
        raise ValueError("there must be somebody, and a sample of weights")
    totals = samples @ rows.T
    first = totals == totals.max(axis=1, keepdims=True)
    return np.asarray((first / first.sum(axis=1, keepdims=True)).mean(axis=0))


def _turning(w: Array, gaps: Array, constant: Array, item: int) -> tuple[Array, Array]:
    """Lower and upper ends of one weight, for each row of *gaps*."""
    rest = 1 - w[item]
    own = gaps[:, item]
    others = (gaps @ w - w[item] * own) / rest if rest > 0 else np.zeros(len(gaps))
    # The lead at weight t is t·own + (1 − t)·others + constant, a straight line.
    at_zero, at_one = others + constant, own + constant
    slope = at_one - at_zero
    turn = np.clip(-at_zero / np.where(slope == 0, 1.0, slope), 0, 1)
    low = np.where((at_zero < 0) & (at_one > 0), turn, 0.0)
    high = np.where((at_zero > 0) & (at_one < 0), turn, 1.0)
    return low, high


def _least_lead(w: Array, d: Array, epsilon: float) -> float:
    """The least Σ w′ d with w′ within *epsilon* of w and in the simplex."""
    low = np.maximum(w - epsilon, 0.0)
    room = np.minimum(w + epsilon, 1.0) - low
    order = np.argsort(d, kind="stable")
    before = np.concatenate([[0.0], np.cumsum(room[order])[:-1]])
    filled = np.clip(1 - low.sum() - before, 0, room[order])
    return float(low @ d + filled @ d[order])


def _least(falling: Callable[[float], float], high: float) -> float:
    """The least argument in [0, high] at which *falling* is not above 0."""
    low = 0.0
    for _ in range(_BISECTIONS):
        middle = (low + high) / 2
        low, high = (middle, high) if falling(middle) > 0 else (low, middle)
    return high


def _weights(w: npt.ArrayLike) -> Array:
    return vector(w, "weights", least=0)


def _pair(w: npt.ArrayLike, d: npt.ArrayLike) -> tuple[Array, Array]:
    """Weights and differences of as many items."""
    weights = _weights(w)
    return weights, vector(d, "differences", len(weights))


def _scored(
    w: npt.ArrayLike, scores: npt.ArrayLike, adjustments: npt.ArrayLike | None
) -> tuple[Array, Array, Array]:
    """Weights (K,), scores (n, K), and adjustments (n,), 0 where none are given."""
    weights = _weights(w)
    rows = table(scores, "scores", len(weights))
    if adjustments is None:
        return weights, rows, np.zeros(len(rows))
    return weights, rows, vector(adjustments, "adjustments", len(rows))


def _people(w: npt.ArrayLike, scores: npt.ArrayLike) -> tuple[Array, Array]:
    """Weights (K,) and the scores (n, K) of somebody at least."""
    weights, rows, _ = _scored(w, scores, None)
    if not len(rows):
        raise ValueError("scores must be of somebody at least")
    return weights, rows

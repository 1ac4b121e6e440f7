"""What stands out among many people: closing spikes, odd durations, and false discoveries."""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from evaluation.statistics.arrays import Array, alike, hits_of_cases, numbers, share, vector
from evaluation.statistics.tails import beta_binomial_upper_tail, binomial_upper_tail

FALSE_DISCOVERY = 0.10
LEAST_PEOPLE = 20
_LEAST_EXCESS, _LEAST_MULTIPLE = 5.0, 2.0
_ROBUST_Z, _ROBUST_LIMIT, _ROBUST_LEAST = 0.6745, 3.5, 15

Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Spikes:
    """Shares that stand out, by person (n,): p, q and the flag, beside the group's usual.

    ``target`` is Σx / Σn, ``rho`` how much people differ anyway (intra-class correlation),
    ``median`` the middle share.
    """

    target: float
    rho: float
    median: float
    p: Array
    q: Array
    flagged: Flags


def benjamini_hochberg(p: npt.ArrayLike) -> Array:
    """(n,) q-values: the least false discovery rate at which each p would be a discovery.

    q_(i) = min_{j ≥ i} p_(j) n / j, at most 1 (Benjamini & Hochberg 1995).

    Raises:
        ValueError: *p* is no row of probabilities.
    """
    values = _probabilities(p)
    many = len(values)
    order = np.argsort(-values, kind="stable")
    scaled = values[order] * (many / np.arange(many, 0, -1))
    adjusted = np.empty(many)
    adjusted[order] = np.minimum(np.minimum.accumulate(scaled), 1.0)
    return adjusted


def holm(p: npt.ArrayLike) -> Array:
    """(n,) p adjusted by Holm's step-down: max_{j ≤ i} (n − j + 1) p_(j), at most 1.

    Raises:
        ValueError: *p* is no row of probabilities.
    """
    values = _probabilities(p)
    order = np.argsort(values, kind="stable")
    many = len(values)
    stepped = np.maximum.accumulate(values[order] * np.arange(many, 0, -1))
    adjusted = np.empty(many)
    adjusted[order] = np.minimum(stepped, 1.0)
    return adjusted


def closing_spikes(
    x: npt.ArrayLike, n: npt.ArrayLike, false_discovery: float = FALSE_DISCOVERY
) -> Spikes | None:
    """Whose share x / n is above what chance and the usual differences allow; None below 20 people.

    *x* and *n* (n,) are whole numbers, such as closings of the last days and of the quarter.

    On the scale asin √((x + 3/8)/(n + 3/4)), z winsorised at 5 %, τ² as in a funnel, ρ = 4τ²
    within [1e−6, 0.5]; p = P(BetaBinomial(n, μ(1−ρ)/ρ, (1−μ)(1−ρ)/ρ) ≥ x), q by Benjamini and
    Hochberg. Flagged: q ≤ *false_discovery*, at least twice the median share, and 5 more than
    usual. People with n = 0 are never flagged and do not count.

    Raises:
        ValueError: *x* and *n* are not of one length, or not 0 ≤ x ≤ n.
    """
    hits, cases = hits_of_cases(vector(x, "hits"), n)
    share(false_discovery, "the false discovery rate")
    some = cases > 0
    if int(some.sum()) < LEAST_PEOPLE:
        return None
    target = float(hits.sum() / cases.sum())
    rho = _differences(hits[some], cases[some], target)
    size = (1 - rho) / rho
    p = np.ones(len(hits))
    if 0 < target < 1:
        for row in np.flatnonzero(some):
            p[row] = beta_binomial_upper_tail(
                int(hits[row]), int(cases[row]), target * size, (1 - target) * size
            )
    q = np.ones(len(hits))
    q[some] = benjamini_hochberg(p[some])
    median = float(np.median(hits[some] / cases[some]))
    flagged = (
        some
        & (q <= false_discovery)
        & (hits >= _LEAST_MULTIPLE * cases * median)
        & (hits - cases * target >= _LEAST_EXCESS)
    )
    return Spikes(target, rho, median, p, q, flagged)


def bunching(before: int, after: int, least: int = 12, multiple: float = 3.0) -> float | None:
    """One-sided p of so many just *before* a limit against so many just after; None if too few.

    Under a smooth course about half stand on each side: P(Binomial(n, 1/2) ≥ before). None below
    *least* cases or *multiple* times as many before.

    Raises:
        ValueError: a number of cases is below 0.
    """
    if before < 0 or after < 0:
        raise ValueError("numbers of cases must not be below 0")
    if before + after < least or before < multiple * after:
        return None
    return binomial_upper_tail(before, before + after, 0.5)


def robust_z(values: npt.ArrayLike) -> Array | None:
    """Modified z-scores 0.6745 (x − median) / MAD (Iglewicz & Hoaglin 1993) of (n,).

    With MAD 0 the mean absolute deviation times 1.2533 takes its place; None below 15 values or
    where nothing differs.
    """
    x = vector(values, "values")
    if len(x) < _ROBUST_LEAST:
        return None
    centred = x - np.median(x)
    deviation = float(np.median(np.abs(centred)))
    if deviation > 0:
        return np.asarray(_ROBUST_Z * centred / deviation)
    mean = float(np.abs(centred).mean())
    return np.asarray(centred / (1.2533 * mean)) if mean > 0 else None


def odd_durations(days: npt.ArrayLike, limit: float = _ROBUST_LIMIT) -> Flags:
    """(n,) which durations above 0 days have a modified z of log days beyond *limit*.

    None does where fewer than 15 are above 0 days, or where nothing differs.
    """
    lengths = vector(days, "days")
    odd = np.zeros(len(lengths), dtype=bool)
    some = np.flatnonzero(lengths > 0)
    z = robust_z(np.log(lengths[some]))
    if z is not None:
        odd[some] = np.abs(z) > limit
    return odd


def anscombe_z(observed: npt.ArrayLike, expected: npt.ArrayLike) -> Array:
    """2 (√(O + 3/8) − √(E + 3/8)): counts against expectations of one shape on a normal scale.

    Raises:
        ValueError: the shapes differ, or a number is below 0.
    """
    o, e = alike(observed, expected, "observed and expected")
    numbers([o.min(initial=0), e.min(initial=0)], "observed and expected", least=0)
    return np.asarray(2 * (np.sqrt(o + 3 / 8) - np.sqrt(e + 3 / 8)))


def _probabilities(p: npt.ArrayLike) -> Array:
    values = vector(p, "p", least=0)
    if (values > 1).any():
        raise ValueError("p must not be above 1")
    return values


def _differences(hits: Array, cases: Array, target: float) -> float:
    """ρ: how much people differ beyond binomial chance."""
    root = np.arcsin(np.sqrt((hits + 3 / 8) / (cases + 3 / 4)))
    z = (root - math.asin(math.sqrt(target))) * 2 * np.sqrt(cases)
    inner = np.clip(z, *np.quantile(z, (0.05, 0.95)))
    precision, people = 4 * cases, len(cases)
    room = float(precision.sum() - (precision**2).sum() / precision.sum())
    excess = people * float((inner**2).mean()) - (people - 1)
    tau2 = max(0.0, excess / room) if room > 0 else 0.0
    return float(np.clip(4 * tau2, 1e-6, 0.5))

"""Comparable work: what was observed beside what the mix of cases would lead one to expect."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from evaluation.statistics.arrays import Array, alike
from evaluation.statistics.tails import poisson_interval

LEAST_STRATUM = 20
POLICY_STRENGTH = 10.0
_LARGE_SHARE = 0.10


@dataclass(frozen=True, slots=True)
class Standardised:
    """Observed and expected counts of (n,) people, their ratio, and the adjusted rate.

    ``adjusted`` is the ratio times the group's rate; ``shrunk`` is (O + k) / (E + k). Each ratio
    compares a person with 1; two ratios of different mixes are not strictly comparable.
    """

    observed: Array
    expected: Array
    ratio: Array
    adjusted: Array
    shrunk: Array


def expected_counts(
    hits: npt.ArrayLike, cases: npt.ArrayLike, *, leave_out_large: bool = False
) -> Array:
    """(n,) E_i = Σ_s n_is q_s, q_s = Σ_i x_is / Σ_i n_is; *hits* and *cases* are (n, strata).

    Σ E = Σ O. With *leave_out_large* the rate of a stratum leaves out whoever has more than a
    tenth of it; the sums then differ. *hits* may be any amounts, such as days.

    Raises:
        ValueError: *hits* and *cases* are no tables of one shape, or below 0.
    """
    x, n = _not_below_0(hits, cases, "hits and cases")
    if x.ndim != 2:
        raise ValueError(f"hits and cases must be tables, not of the shape {x.shape}")
    all_hits, all_cases = x.sum(axis=0), n.sum(axis=0)
    rates = _quotient(all_hits, all_cases)
    if not leave_out_large:
        return np.asarray(n @ rates)
    large = (n > _LARGE_SHARE * all_cases) & (all_cases - n > 0)
    others = _quotient(all_hits - x, all_cases - n)
    return np.asarray((n * np.where(large, others, rates)).sum(axis=1))


def observed_over_expected(
    observed: npt.ArrayLike,
    expected: npt.ArrayLike,
    group_rate: float = 1.0,
    strength: float = POLICY_STRENGTH,
) -> Standardised:
    """O / E by person, 1 where nothing was expected, and the rates that follow; k = *strength*.

    *observed* and *expected* (n,).

    Raises:
        ValueError: they are not of one shape, one is below 0, or *strength* is not above 0.
    """
    o, e = _not_below_0(observed, expected, "observed and expected")
    if not strength > 0:
        raise ValueError(f"the strength must be above 0, not {strength}")
    ratio = np.where(e > 0, o / np.where(e > 0, e, 1.0), 1.0)
    return Standardised(o, e, ratio, ratio * group_rate, (o + strength) / (e + strength))


def gamma_poisson_strength(
    observed: npt.ArrayLike, expected: npt.ArrayLike, policy: float = POLICY_STRENGTH
) -> float:
    """k of a Gamma(k, k) between people, by moments; *policy* where it cannot be told.

    The variance between people is (Σ(O − E)² − ΣE) / ΣE², k its inverse, at most 2000.
    """
    o, e = _not_below_0(observed, expected, "observed and expected")
    squares = float((e**2).sum())
    between = float(((o - e) ** 2).sum() - e.sum()) / squares if squares > 0 else 0.0
    return policy if between <= 0 or len(o) < 2 else min(1 / between, 2000.0)


def ratio_interval(observed: int, expected: float, level: float = 0.95) -> tuple[float, float]:
    """The exact (Garwood) interval of O / E, *expected* above 0.

    Raises:
        ValueError: *observed* is below 0, *expected* not above 0, or *level* no share.
    """
    _above_0(expected)
    low, high = poisson_interval(observed, level)
    return low / expected, high / expected


def byar_interval(observed: int, expected: float = 1.0, z: float = 1.96) -> tuple[float, float]:
    """Byar's approximate interval of O / E: O(1 − 1/9O ∓ z/3√O)³, O + 1 for the upper end.

    Raises:
        ValueError: *observed* is below 0, or *expected* not above 0.
    """
    _above_0(expected)
    if observed < 0:
        raise ValueError(f"observed must not be below 0, and {observed} is")
    more = observed + 1
    low = observed * (1 - 1 / (9 * observed) - z / (3 * observed**0.5)) ** 3 if observed else 0.0
    high = more * (1 - 1 / (9 * more) + z / (3 * more**0.5)) ** 3
    return low / expected, high / expected


def merged_strata(
    sizes: Mapping[Hashable, int],
    paths: Mapping[Hashable, Sequence[Hashable]],
    least: int = LEAST_STRATUM,
) -> dict[Hashable, Hashable]:
    """For each stratum itself or, when small, the narrowest wider class that is large enough.

    *paths* name the wider classes of a stratum, the narrowest first; the last of them takes what
    is left whatever its size. A stratum without wider classes stays by itself.

    Raises:
        ValueError: a stratum has no path.
    """
    if lost := [stratum for stratum in sizes if stratum not in paths]:
        raise ValueError(f"each stratum must have a path, and {lost[0]} has none")
    wider: dict[Hashable, int] = {}
    for stratum, size in sizes.items():
        for name in paths[stratum]:
            wider[name] = wider.get(name, 0) + size
    return {
        stratum: stratum
        if size >= least or not paths[stratum]
        else next((name for name in paths[stratum] if wider[name] >= least), paths[stratum][-1])
        for stratum, size in sizes.items()
    }


def _not_below_0(one: npt.ArrayLike, other: npt.ArrayLike, names: str) -> tuple[Array, Array]:
    first, second = alike(one, other, names)
    if (first < 0).any() or (second < 0).any():
        raise ValueError(f"{names} must not be below 0")
    return first, second


def _above_0(expected: float) -> None:
    if not expected > 0:
        raise ValueError(f"what is expected must be above 0, not {expected}")


def _quotient(top: Array, bottom: Array) -> Array:
    return np.asarray(np.where(bottom > 0, top / np.where(bottom > 0, bottom, 1.0), 0.0))

"""How far chance alone moves points: standard errors of rates and of counted faults, in points."""

from collections.abc import Iterable, Sequence
from typing import SupportsFloat

import numpy as np
import numpy.typing as npt

from evaluation.statistics.arrays import Array, vector
from evaluation.statistics.normalisation import piecewise_linear
from evaluation.statistics.shrinkage import BetaPrior, fit_prior, shrunk_rates

POLICY_SIZE = 20.0
UPRIGHT = 1e-9  # how far apart the two ends of an upright side are drawn


def floats(values: Iterable[SupportsFloat]) -> Array:
    """(n,) exact numbers as floats, for statistics only."""
    return np.array([float(value) for value in values], dtype=np.float64)


def float_table(rows: Iterable[Sequence[SupportsFloat]]) -> Array:
    """(n, K) exact numbers as floats, for statistics only."""
    return np.array([[float(value) for value in row] for row in rows], dtype=np.float64)


def policy_prior(x: npt.ArrayLike, n: npt.ArrayLike, size: float = POLICY_SIZE) -> BetaPrior:
    """The prior where a group tells none: its pooled rate (x + 1) / (n + 2), weighing *size*."""
    hits, cases = float(np.asarray(x).sum()), float(np.asarray(n).sum())
    return BetaPrior.of((hits + 1) / (cases + 2), size, estimated=False)


def rate_errors(x: npt.ArrayLike, n: npt.ArrayLike, low: float, high: float, full: float) -> Array:
    """(n,) errors in points where points rise from 0 at *low* to *full* at *high*."""
    return share_errors(x, n, ((low, 0.0), (high, full)))


def share_errors(
    x: npt.ArrayLike,
    n: npt.ArrayLike,
    corners: Sequence[tuple[float, float]],
    prior: BetaPrior | None = None,
) -> Array:
    """(n,) |f(p̃ + sd) − f(p̃ − sd)| / 2 in points, f along the straight lines between *corners*.

    p̃ and sd are of the posterior under *prior*, else under the one the group itself gives. The
    difference over both sides keeps an error where f is level. 0 for whoever has no cases: the
    points are then not a rate. *corners* are (rate, points), the rates rising strictly.
    """
    cases = np.asarray(n, np.float64)
    rates = shrunk_rates(x, cases, prior or fit_prior(x, cases, policy_prior(x, cases)))
    at, level = [corner[0] for corner in corners], [corner[1] for corner in corners]
    ends = [
        piecewise_linear(np.clip(rates.mean + sign * rates.sd, 0, 1), at, level) for sign in (1, -1)
    ]
    return np.asarray(np.where(cases > 0, np.abs(ends[0] - ends[1]) / 2, 0.0))


def rising_corners(
    corners: Iterable[tuple[SupportsFloat, SupportsFloat]],
) -> list[tuple[float, float]]:
    """Exact corners as floats; of an upright side the far end is drawn a little further on."""
    moved: list[tuple[float, float]] = []
    for at, level in corners:
        least = moved[-1][0] + UPRIGHT if moved else float(at)
        moved.append((max(float(at), least), float(level)))
    return moved


def fault_errors(squares: npt.ArrayLike, work: npt.ArrayLike) -> Array:
    """(n,) errors of counted faults in points: the group's Σ unit² spread by each one's work.

    Faults come at the pooled rate, so √(work_i / Σ work · Σ squares); *squares* (n,) are sums of
    squared points of the faults found.
    """
    share = vector(work, "work", least=0)
    total = float(share.sum())
    found = float(vector(squares, "squares", len(share), least=0).sum())
    return np.sqrt(share / total * found) if total > 0 else np.zeros(len(share))


def combined_errors(errors: Iterable[Array]) -> Array:
    """(n,) √(Σ error²) of independent errors (n,)."""
    return np.asarray(np.sqrt(np.sum([error**2 for error in errors], axis=0)))

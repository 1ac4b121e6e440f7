"""The figures of the court over one period, as values."""

from typing import NamedTuple

from evaluation.period import Period


class PeriodFigures(NamedTuple):
    """What the court did in one period, and what was open at its end.

    ``long_pending`` of the ``pending`` cases were filed more than twelve months before and are not
    suspended. ``in_time`` of the ``limited`` closed cases, which have a time limit, kept it.
    """

    period: Period
    filed: int
    closed: int
    pending: int
    long_pending: int
    limited: int
    in_time: int

"""The figures of the court over one period, as values."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from evaluation.period import Period

if TYPE_CHECKING:
    from fractions import Fraction


@dataclass(frozen=True, slots=True)
class PeriodFigures:
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

    @property
    def clearance(self) -> "Fraction | None":
        """Closed cases for each that was filed; None where none was."""
        from fractions import Fraction

        return Fraction(self.closed, self.filed) if self.filed else None

    @property
    def in_time_share(self) -> "Fraction | None":
        """The share of closed cases with a time limit that kept it; None where none has one."""
        from fractions import Fraction

        return Fraction(self.in_time, self.limited) if self.limited else None

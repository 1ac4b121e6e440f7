"""What is believed of a rate before its cases."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Prior:
    """So many hits and so many misses; of deductions per 100, points lost in so many decisions."""

    alpha: Fraction
    beta: Fraction

    @property
    def size(self) -> Fraction:
        """How many cases a share's prior weighs as."""
        return self.alpha + self.beta

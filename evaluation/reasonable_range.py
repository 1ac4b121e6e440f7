"""Reasonable ranges 合理区间 of indicators: what a value is held against, without any points.

Being in range is enough, and more is not better: nobody is ranked by it. The ranges are data of
the court (``resources/indicators``); a rate outside of its range is a question, never a verdict.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any


class Fit(StrEnum):
    """Where a value is: within its range, below or above it."""

    WITHIN = "within"
    BELOW = "below"
    ABOVE = "above"


@dataclass(frozen=True, slots=True)
class ReasonableRange:
    """From *low* to *high*, both included; None where there is no bound on that side."""

    low: Fraction | None
    high: Fraction | None

    def fit(self, value: Fraction) -> Fit:
        """Where *value* is."""
        if self.low is not None and value < self.low:
            return Fit.BELOW
        if self.high is not None and value > self.high:
            return Fit.ABOVE
        return Fit.WITHIN


@dataclass(frozen=True, slots=True)
class RangeSet:
    """The ranges of one version of the court's indicators, by the code of the indicator."""

    name: str
    version: str
    ranges: Mapping[str, ReasonableRange]

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> "RangeSet":
        """The ranges of a document as ``resources/indicators`` holds them.

        Raises:
            ValueError: a range is not two decimal texts or nulls, the lower one first.
        """
        found = {code: _range(code, bounds) for code, bounds in plain["ranges"].items()}
        return cls(str(plain["name"]), str(plain["version"]), found)


def _range(code: str, bounds: Any) -> ReasonableRange:
    try:
        low, high = (None if bound is None else Fraction(bound) for bound in bounds)
    except (TypeError, ValueError) as error:
        raise ValueError(f"{code}: {bounds!r} is no range") from error
    if low is not None and high is not None and low > high:
        raise ValueError(f"{code}: {bounds!r} is no range")
    return ReasonableRange(low, high)

"""Weeks, months, quarters and years, and the days that belong to them."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import total_ordering
from typing import Self

_QUARTER = re.compile(r"(\d{4})[Qq]([1-4])")


@total_ordering
@dataclass(frozen=True, slots=True)
class Quarter:
    """A calendar quarter, written ``2024Q1``."""

    year: int
    number: int

    def __post_init__(self) -> None:
        if not (1900 <= self.year <= 9998 and 1 <= self.number <= 4):
            raise ValueError(f"no such quarter: {self.year}Q{self.number}")

    @classmethod
    def parse(cls, text: str) -> Self:
        """The quarter written as *text*.

        Raises:
            ValueError: *text* is not of the form ``2024Q1``.
        """
        match = _QUARTER.fullmatch(text.strip())
        if not match:
            raise ValueError(f"not a quarter: {text!r}, expected for example 2024Q1")
        return cls(int(match[1]), int(match[2]))

    @classmethod
    def of(cls, day: date) -> Self:
        """The quarter *day* lies in."""
        return cls(day.year, (day.month - 1) // 3 + 1)

    @property
    def start(self) -> date:
        return date(self.year, 3 * self.number - 2, 1)

    @property
    def end(self) -> date:
        """The last day, inclusive."""
        return self.shifted(1).start - timedelta(days=1)

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1

    def shifted(self, quarters: int) -> Self:
        """The quarter that many quarters later (earlier, when negative)."""
        index = self.year * 4 + self.number - 1 + quarters
        return type(self)(index // 4, index % 4 + 1)

    def before(self, quarters: int) -> tuple[Self, ...]:
        """That many quarters before this one, oldest first."""
        return tuple(self.shifted(-back) for back in range(quarters, 0, -1))

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end

    def __str__(self) -> str:
        return f"{self.year:04d}Q{self.number}"

    def __lt__(self, other: "Quarter") -> bool:
        return (self.year, self.number) < (other.year, other.number)

"""Weeks, months, quarters and years, and the days that belong to them."""

import re
from abc import abstractmethod
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

# Compiled by ``re`` when the first one is read: the window opens with quarters only.
_WEEK = r"([0-9]{4})-?[Ww]([0-9]{1,2})"
_MONTH = r"([0-9]{4})-([0-9]{1,2})"
_QUARTER = r"([0-9]{4})[Qq]([1-4])"
_YEAR = r"([0-9]{4})"


class _Span:
    """Days in a row, from ``start`` to ``end``, both included."""

    __slots__ = ()

    @property
    @abstractmethod
    def start(self) -> date:
        """The first day."""

    @abstractmethod
    def shifted(self, count: int) -> Self:
        """The period that many periods later (earlier, when negative)."""

    @property
    def end(self) -> date:
        """The last day, inclusive."""
        return self.shifted(1).start - timedelta(days=1)

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1

    def before(self, count: int) -> tuple[Self, ...]:
        """That many periods before this one, oldest first."""
        return tuple(self.shifted(-back) for back in range(count, 0, -1))

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end


@dataclass(frozen=True, slots=True, order=True)
class Week(_Span):
    """A week from Monday to Sunday, numbered after ISO 8601 and written ``2024W08``."""

    year: int
    number: int

    def __post_init__(self) -> None:
        try:
            _check(self.year, self.number, 53, str(self))
            date.fromisocalendar(self.year, self.number, 1)
        except ValueError as error:
            raise ValueError(f"no such week: {self}") from error

    @classmethod
    def parse(cls, text: str) -> Self:
        """The week written as *text*.

        Raises:
            ValueError: *text* is not of the form ``2024W08``, or that year has no such week.
        """
        return cls(*_numbers(_WEEK, text, "week, expected for example 2024W08"))

    @classmethod
    def of(cls, day: date) -> Self:
        """The week *day* lies in; its year may be another than the day's."""
        year, number, _ = day.isocalendar()
        return cls(year, number)

    @property
    def start(self) -> date:
        return date.fromisocalendar(self.year, self.number, 1)

    def shifted(self, count: int) -> Self:
        """The week that many weeks later (earlier, when negative)."""
        return self.of(self.start + timedelta(weeks=count))

    def __str__(self) -> str:
        return f"{self.year:04d}W{self.number:02d}"


@dataclass(frozen=True, slots=True, order=True)
class Month(_Span):
    """A calendar month, written ``2024-02``."""

    year: int
    number: int

    def __post_init__(self) -> None:
        _check(self.year, self.number, 12, f"month: {self}")

    @classmethod
    def parse(cls, text: str) -> Self:
        """The month written as *text*.

        Raises:
            ValueError: *text* is not of the form ``2024-02``.
        """
        return cls(*_numbers(_MONTH, text, "month, expected for example 2024-02"))

    @classmethod
    def of(cls, day: date) -> Self:
        """The month *day* lies in."""
        return cls(day.year, day.month)

    @property
    def start(self) -> date:
        return date(self.year, self.number, 1)

    def shifted(self, count: int) -> Self:
        """The month that many months later (earlier, when negative)."""
        index = self.year * 12 + self.number - 1 + count
        return type(self)(index // 12, index % 12 + 1)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.number:02d}"


@dataclass(frozen=True, slots=True, order=True)
class Quarter(_Span):
    """A calendar quarter, written ``2024Q1``."""

    year: int
    number: int

    def __post_init__(self) -> None:
        _check(self.year, self.number, 4, f"quarter: {self}")

    @classmethod
    def parse(cls, text: str) -> Self:
        """The quarter written as *text*.

        Raises:
            ValueError: *text* is not of the form ``2024Q1``.
        """
        return cls(*_numbers(_QUARTER, text, "quarter, expected for example 2024Q1"))

    @classmethod
    def of(cls, day: date) -> Self:
        """The quarter *day* lies in."""
        return cls(day.year, (day.month - 1) // 3 + 1)

    @property
    def start(self) -> date:
        return date(self.year, 3 * self.number - 2, 1)

    def shifted(self, count: int) -> Self:
        """The quarter that many quarters later (earlier, when negative)."""
        index = self.year * 4 + self.number - 1 + count
        return type(self)(index // 4, index % 4 + 1)

    def __str__(self) -> str:
        return f"{self.year:04d}Q{self.number}"


@dataclass(frozen=True, slots=True, order=True)
class Year(_Span):
    """A calendar year, written ``2024``."""

    year: int

    def __post_init__(self) -> None:
        _check(self.year, 1, 1, f"year: {self.year}")

    @classmethod
    def parse(cls, text: str) -> Self:
        """The year written as *text*.

        Raises:
            ValueError: *text* is not of the form ``2024``.
        """
        return cls(*_numbers(_YEAR, text, "year, expected for example 2024"))

    @classmethod
    def of(cls, day: date) -> Self:
        """The year *day* lies in."""
        return cls(day.year)

    @property
    def start(self) -> date:
        return date(self.year, 1, 1)

    def shifted(self, count: int) -> Self:
        """The year that many years later (earlier, when negative)."""
        return type(self)(self.year + count)

    def __str__(self) -> str:
        return f"{self.year:04d}"


Period = Week | Month | Quarter | Year


def _numbers(pattern: str, text: str, expected: str) -> list[int]:
    match = re.fullmatch(pattern, text.strip())
    if match is None:
        raise ValueError(f"{text!r} is not a {expected}")
    return [int(number) for number in match.groups()]


def _check(year: int, number: int, most: int, name: str) -> None:
    if not (1900 <= year <= 9998 and 1 <= number <= most):
        raise ValueError(f"no such {name}")

"""The trial time limit: when a case is due, and how it stands against that day."""

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Self

from evaluation.calendar import HolidayCalendar

_LIMIT = re.compile(r"0*([1-9][0-9]{0,3})([MD])")
SOON_DAYS = 15


@dataclass(frozen=True, slots=True)
class Limit:
    """A time limit of whole months or of days, written ``6M`` or ``30D``."""

    months: int = 0
    days: int = 0

    def __post_init__(self) -> None:
        if min(self.months, self.days) != 0 or max(self.months, self.days) <= 0:
            raise ValueError(f"months or days, not {self.months} and {self.days}")

    @classmethod
    def parse(cls, text: str) -> Self:
        """The limit written as *text*.

        Raises:
            ValueError: *text* is not of the form ``6M`` or ``30D``.
        """
        match = _LIMIT.fullmatch(text)
        if match is None:
            raise ValueError(f"not a time limit: {text!r}, expected for example 6M or 30D")
        count = int(match[1])
        return cls(months=count) if match[2] == "M" else cls(days=count)

    def __str__(self) -> str:
        return f"{self.months}M" if self.months else f"{self.days}D"


class LimitStatus(StrEnum):
    """How a case stands against its time limit. The values are exchanged; never rename them."""

    NORMAL = "NORMAL"
    DUE_SOON = "DUE_SOON"
    OVERDUE = "OVERDUE"
    CLOSED_IN_TIME = "CLOSED_IN_TIME"
    CLOSED_LATE = "CLOSED_LATE"
    SUSPENDED = "SUSPENDED"
    NA = "NA"


def add_months(day: date, months: int) -> date:
    """The same numbered day that many months later, or the last day of a month without it."""
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def due_date(filed: date, limit: Limit, extension_days: int = 0, excluded_days: int = 0) -> date:
    """The last day in time by the scheme: holidays do not move it.

    Counting begins on the day after *filed*, so 30 days end on *filed* + 30. The months come
    first and are clamped to the end of the month; extension and excluded days are added to that.
    """
    end = add_months(filed, limit.months)
    return end + timedelta(days=limit.days + extension_days + excluded_days)


def statutory_due_date(due: date, calendar: HolidayCalendar) -> tuple[date, bool]:
    """*due* moved off holidays and weekends to the next working day, and whether that is sure.

    It is not where the calendar has no table for a year it looked at: there it knows weekends only.
    """
    moved = calendar.next_working_day(due)
    return moved, all(calendar.covers(year) for year in range(due.year, moved.year + 1))


def union_days(intervals: Iterable[tuple[date, date]]) -> int:
    """How many days lie in at least one of *intervals*; both ends of each count.

    A day in several of them counts once: 1–10 and 8–12 January are 12 days, and one day from
    itself to itself is 1 day.

    Raises:
        ValueError: an interval ends before it begins.
    """
    total, covered = 0, date.min.toordinal() - 1
    for first, last in sorted(intervals):
        if last < first:
            raise ValueError(f"ends before it begins: {first}..{last}")
        total += max(0, last.toordinal() - max(first.toordinal() - 1, covered))
        covered = max(covered, last.toordinal())
    return total


def limit_status(
    due: date | None,
    as_of: date,
    *,
    closed: date | None = None,
    suspended: bool = False,
    soon_days: int = SOON_DAYS,
) -> LimitStatus:
    """How a case due on *due* stood at the end of *as_of*; what happened later is not looked at.

    A case without a limit is ``NA``; an open one with *soon_days* or fewer days left is
    ``DUE_SOON``, on its due day too.
    """
    if due is None:
        return LimitStatus.NA
    if closed is not None and closed <= as_of:
        return LimitStatus.CLOSED_IN_TIME if closed <= due else LimitStatus.CLOSED_LATE
    if suspended:
        return LimitStatus.SUSPENDED
    if as_of > due:
        return LimitStatus.OVERDUE
    return LimitStatus.DUE_SOON if (due - as_of).days <= soon_days else LimitStatus.NORMAL

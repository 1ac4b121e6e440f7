"""The statutory calendar: which days are worked, and the next one that is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class HolidayCalendar:
    """Holidays and the weekends worked in exchange; a year without a table has weekends only."""

    days_off: frozenset[date] = frozenset()
    working_weekends: frozenset[date] = frozenset()
    years: frozenset[int] = frozenset()

    @classmethod
    def from_plain(cls, tables: Mapping[str, Mapping[str, Iterable[str]]]) -> Self:
        """The calendar of ``{"2024": {"off": [days], "work": [days]}}``.

        A day is written ``2024-02-04``, or ``02-04`` within its year.

        Raises:
            ValueError: a year or a day cannot be read, or a day stands under another year.
        """
        off: set[date] = set()
        work: set[date] = set()
        for year, table in tables.items():
            if unknown := set(table) - {"off", "work"}:
                raise ValueError(f"unknown list under {year}: {sorted(unknown)[0]}")
            off.update(_day(int(year), text) for text in table.get("off", ()))
            work.update(_day(int(year), text) for text in table.get("work", ()))
        return cls(frozenset(off), frozenset(work), frozenset(int(year) for year in tables))

    def overridden(self, off: Iterable[date] = (), work: Iterable[date] = ()) -> Self:
        """This calendar with some days declared off and others worked; *work* wins over *off*."""
        more_off, more_work = frozenset(off), frozenset(work)
        return type(self)(
            days_off=(self.days_off | more_off) - more_work,
            working_weekends=(self.working_weekends - more_off) | more_work,
            years=self.years,
        )

    def covers(self, year: int) -> bool:
        """Whether the holidays of *year* are known."""
        return year in self.years

    def is_working_day(self, day: date) -> bool:
        """Whether people work on *day*."""
        if day in self.days_off:
            return False
        return day.weekday() < _SATURDAY or day in self.working_weekends

    def next_working_day(self, day: date) -> date:
        """*day* itself if it is worked, else the first worked day after it."""
        while not self.is_working_day(day):
            day += timedelta(days=1)
        return day

    def add_working_days(self, day: date, count: int) -> date:
        """The last of the *count* worked days that follow *day*; *day* itself does not count.

        Raises:
            ValueError: *count* is negative.
        """
        if count < 0:
            raise ValueError(f"working days can only be added: {count}")
        for _ in range(count):
            day = self.next_working_day(day + timedelta(days=1))
        return day


def _day(year: int, text: str) -> date:
    day = date.fromisoformat(text if len(text) > len("02-04") else f"{year:04d}-{text}")
    if day.year != year:
        raise ValueError(f"{text} stands under {year}")
    return day

"""The days off and days worked of a year: those that ship, and the court's own."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from db.conditions import Holds
from db.settings import CourtSettings
from evaluation.calendar import HolidayCalendar
from ui.models.column import Column

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class HolidayRow:
    """A day that is not as its weekday says; *own* ones were declared by the court."""

    day: date
    worked: bool
    own: bool


def holiday_rows(
    calendar: HolidayCalendar, court: CourtSettings, year: int
) -> tuple[HolidayRow, ...]:
    """The days of *year*, in order."""
    own = {*court.days_off, *court.days_worked}
    found = [HolidayRow(day, False, day in own) for day in _in(calendar.days_off, year)]
    worked = {*_in(calendar.working_weekends, year), *_in(court.days_worked, year)}
    found += [HolidayRow(day, True, day in own) for day in worked]
    return tuple(sorted(found, key=lambda row: row.day))


def declared(court: CourtSettings, day: date, *, worked: bool) -> CourtSettings:
    """*court* with *day* declared off, or worked."""
    cleared = undeclared(court, day)
    if worked:
        return replace(cleared, days_worked=tuple(sorted((*cleared.days_worked, day))))
    return replace(cleared, days_off=tuple(sorted((*cleared.days_off, day))))


def undeclared(court: CourtSettings, day: date) -> CourtSettings:
    """*court* with nothing of its own about *day*."""
    return replace(
        court,
        days_off=tuple(known for known in court.days_off if known != day),
        days_worked=tuple(known for known in court.days_worked if known != day),
    )


def holiday_columns() -> tuple[Column[HolidayRow], ...]:
    """Day, weekday, what it is, and by whom."""
    return (
        Column("day", translate("Holiday", "Day"), lambda row: row.day, holds=Holds.DAY, width=110),
        Column("weekday", translate("Holiday", "Weekday"), _weekday, width=110),
        Column("kind", translate("Holiday", "Is"), lambda row: _kind(row.worked), width=110),
        Column("own", translate("Holiday", "Declared by"), _by, width=150),
    )


def _weekday(row: HolidayRow) -> str:
    return QLocale().dayName(row.day.isoweekday())


def _kind(worked: bool) -> str:
    return translate("Holiday", "Worked") if worked else translate("Holiday", "Off")


def _by(row: HolidayRow) -> str:
    return translate("Holiday", "the court") if row.own else translate("Holiday", "the State")


def _in(days: Iterable[date], year: int) -> Iterable[date]:
    return (day for day in days if day.year == year)

"""Weeks, months, quarters and years in words, and as people type them."""

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from evaluation.bulletin import Kind
from evaluation.period import Month, Period, Quarter, Week
from ui.texts import day_text, quarter_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

_NUMBERS = str.maketrans("一二三四", "1234")
_FORMS = {
    Kind.WEEK: r"(\d{4})\s*[-年]?\s*[Ww第]?\s*(\d{1,2})\s*周?",
    Kind.MONTH: r"(\d{4})\s*[-./年]?\s*(\d{1,2})\s*月?",
    Kind.QUARTER: r"(\d{4})\s*年?\s*[Qq第]?\s*(\d)\s*(?:季度?)?",
    Kind.YEAR: r"(\d{4})\s*(?:年度?)?",
}


def bulletin_text(kind: Kind) -> str:
    """What the court calls the bulletin of *kind*."""
    return {
        Kind.WEEK: translate("Period", "Weekly bulletin"),
        Kind.MONTH: translate("Period", "Monthly analysis"),
        Kind.QUARTER: translate("Period", "Quarterly assessment"),
        Kind.YEAR: translate("Period", "Annual summary"),
    }[kind]


def period_text(period: Period) -> str:
    """``2024 W8``, ``2024-02``, ``2024 Q1`` or ``2024`` in the words of the language."""
    if isinstance(period, Quarter):
        return quarter_text(period)
    if isinstance(period, Week):
        text = translate("Period", "{year} W{number}")
        return text.format(year=period.year, number=period.number)
    if isinstance(period, Month):
        form = translate("Period", "yyyy-MM", "year and month as QLocale writes them")
    else:
        form = translate("Period", "yyyy", "a year as QLocale writes it")
    return QLocale().toString(period.start, form)  # type: ignore[call-overload,no-any-return]


def days_text(period: Period) -> str:
    """The first and the last day of *period*."""
    return f"{day_text(period.start)} – {day_text(period.end)}"


def wanted_text(kind: Kind) -> str:
    """How a period of *kind* is typed, for those who typed something else."""
    return {
        Kind.WEEK: translate("Period", "Type a week, such as 2024 W8, or a day of it."),
        Kind.MONTH: translate("Period", "Type a month, such as 2024-02."),
        Kind.QUARTER: translate("Period", "Type a quarter, such as 2024 Q1."),
        Kind.YEAR: translate("Period", "Type a year, such as 2024."),
    }[kind]


def read_period(kind: Kind, text: str) -> Period:
    """The period of *kind* that *text* names: by its number, in words, or by a day of it.

    Raises:
        ValueError: it names none.
    """
    text = text.strip().translate(_NUMBERS)
    if match := re.fullmatch(_FORMS[kind], text):
        return kind.period(_code(kind, *map(int, match.groups())))
    if match := re.fullmatch(r"(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?", text):
        return kind.of(date(*map(int, match.groups())))
    raise ValueError(text)


def _code(kind: Kind, year: int, number: int = 0) -> str:
    """The period as the command line has it."""
    form = {
        Kind.WEEK: "{year:04d}W{number:02d}",
        Kind.MONTH: "{year:04d}-{number:02d}",
        Kind.QUARTER: "{year:04d}Q{number}",
        Kind.YEAR: "{year:04d}",
    }[kind]
    return form.format(year=year, number=number)

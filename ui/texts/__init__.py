"""Words of the court on the screen: quarters, dates, categories, states and what went wrong."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale

from evaluation.period import Quarter
from ui.commands.texts import sentence_of

if TYPE_CHECKING:
    from db.runs import QuarterState
    from evaluation.staff import Category, Position, State
    from evaluation.time_limit import LimitStatus

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


def error_text(error: Exception) -> str:
    """What to tell people about *error*: the sentence of its code, or that it was not foreseen."""
    if sentence := sentence_of(error):
        return sentence
    text = translate("Errors", "Something unforeseen happened ({kind}). Nothing was changed.")
    return text.format(kind=type(error).__name__)


def quarter_text(quarter: Quarter) -> str:
    """``2024 Q1`` in the words of the language."""
    names = (
        translate("Period", "{year} Q1"),
        translate("Period", "{year} Q2"),
        translate("Period", "{year} Q3"),
        translate("Period", "{year} Q4"),
    )
    return names[quarter.number - 1].format(year=quarter.year)


def listed_text(words: Iterable[str]) -> str:
    """Several words or names one after the other."""
    return translate("Texts", ", ").join(words)


def joined_text(parts: Iterable[str]) -> str:
    """Several parts of a sentence, which may have commas in them, one after the other."""
    return translate("Texts", "; ").join(parts)


def day_text(day: date | None) -> str:
    """*day* as tables write it, ``2024-01-05``; nothing for no day."""
    return "" if day is None else day.isoformat()


def long_day_text(day: date) -> str:
    """*day* as a sentence writes it."""
    return QLocale().toString(day, QLocale.FormatType.LongFormat)  # type: ignore[call-overload,no-any-return]


def category_text(category: "Category") -> str:
    """What a staff category is called."""
    from evaluation.staff import Category

    return _of(
        category,
        {
            Category.JUDGE: translate("Category", "Judge"),
            Category.ASSISTANT: translate("Category", "Judge assistant"),
            Category.CLERK: translate("Category", "Court clerk"),
            Category.ADMIN: translate("Category", "Administrative staff"),
            Category.BAILIFF: translate("Category", "Judicial police officer"),
            Category.TECH: translate("Category", "Judicial technician"),
        },
    )


def position_text(position: "Position") -> str:
    """What a leadership position is called."""
    from evaluation.staff import Position

    return _of(
        position,
        {
            Position.PRESIDENT: translate("Position", "President"),
            Position.VICE_PRESIDENT: translate("Position", "Vice president"),
            Position.FULLTIME_AC_MEMBER: translate(
                "Position", "Full-time member of the adjudication committee"
            ),
            Position.CHIEF: translate("Position", "Chief judge"),
            Position.DEPUTY_CHIEF: translate("Position", "Deputy chief judge"),
            Position.ORDINARY: translate("Position", "Ordinary"),
            Position.SUPPORT_JUDGE: translate("Position", "Judge of a support division"),
        },
    )


def state_text(state: "State") -> str:
    """What a state of service is called."""
    from evaluation.staff import State

    return _of(
        state,
        {
            State.IN_POST: translate("State", "In post"),
            State.PROBATION: translate("State", "On probation"),
            State.ANNUAL_LEAVE: translate("State", "Annual leave"),
            State.SICK: translate("State", "Sick leave"),
            State.MATERNITY: translate("State", "Maternity leave"),
            State.PERSONAL: translate("State", "Personal leave"),
            State.TRAINING: translate("State", "Full-time training"),
            State.SECONDED_OUT: translate("State", "Seconded to another office"),
            State.SECONDED_IN: translate("State", "Seconded from another office"),
            State.TEMPORARY_POSTING: translate("State", "Temporary posting"),
            State.TASK_FORCE: translate("State", "Village posting or task force"),
            State.SUSPENDED: translate("State", "Suspended"),
            State.LEFT_QUOTA: translate("State", "Left the judge quota"),
            State.TRANSFERRED: translate("State", "Transferred"),
            State.RESIGNED: translate("State", "Resigned"),
            State.RETIRED: translate("State", "Retired"),
            State.DECEASED: translate("State", "Deceased"),
        },
    )


def limit_status_text(status: "LimitStatus") -> str:
    """How a case stands against its time limit, in words."""
    return _of(
        status,
        {
            "NORMAL": translate("Limit", "Within the limit"),
            "DUE_SOON": translate("Limit", "Due soon"),
            "OVERDUE": translate("Limit", "Overdue"),
            "CLOSED_IN_TIME": translate("Limit", "Closed in time"),
            "CLOSED_LATE": translate("Limit", "Closed late"),
            "SUSPENDED": translate("Limit", "Suspended"),
            "NA": translate("Limit", "No limit"),
        },
    )


def quarter_state_text(state: "QuarterState") -> str:
    """What the state of a quarter is called."""
    return _of(
        state,
        {
            "OPEN": translate("QuarterState", "Open"),
            "LOCKED": translate("QuarterState", "Locked"),
            "SEALED": translate("QuarterState", "Sealed"),
        },
    )


def _of(word: str, words: Mapping[Any, str]) -> str:
    # A later version of a rule may know a word that no text stands for yet: show it as stored.
    return words.get(word, str(word))

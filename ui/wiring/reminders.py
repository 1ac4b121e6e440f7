"""How the page of what is due reaches the database."""

from collections.abc import Sequence
from datetime import date

from db.connection import session
from evaluation.reminders import Reminder
from ui.pages.page import Page
from ui.session import Session


def reminders_page(made: Session) -> Page:
    """The page of what is due on the open database."""
    from ui.pages.reminders_page import DueDesk, RemindersPage

    return RemindersPage(DueDesk(_between, _overdue, _today), made.settings)


def _between(first: date, last: date, day: date) -> Sequence[Reminder]:
    from db.personnel.reminders import reminders_between

    with session():
        return reminders_between(first, last, day)


def _overdue(day: date) -> Sequence[Reminder]:
    from db.personnel.reminders import reminders

    with session():
        return [reminder for reminder in reminders(day, 0) if reminder.is_overdue]


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the desk's own day

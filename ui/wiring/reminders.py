"""How the page of what is due reaches the database."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from db.connection import session
from evaluation.reminders import Reminder, Rules
from ui.pages.page import Page
from ui.session import Session

if TYPE_CHECKING:
    from db.actors import Act


def reminders_page(made: Session) -> Page:
    """The page of what is due on the open database."""
    from ui.pages.reminders_page import DueDesk, RemindersPage

    desk = DueDesk(_between, _overdue, _today, _rules, partial(_store_rules, made.act), made.author)
    return RemindersPage(desk, made.settings)


def _between(first: date, last: date, day: date) -> Sequence[Reminder]:
    from db.personnel.reminders import reminders_between

    with session():
        return reminders_between(first, last, day)


def _overdue(day: date) -> Sequence[Reminder]:
    from db.personnel.reminders import reminders

    with session():
        return [reminder for reminder in reminders(day, 0) if reminder.is_overdue]


def _rules() -> tuple[Rules, Rules]:
    from db.personnel.rules import personnel_rules, shipped_rules

    with session():
        return personnel_rules(), shipped_rules()


def _store_rules(act: "Callable[[], Act]", rules: Rules) -> None:
    from db.personnel.rules import store_personnel_rules

    with session():
        store_personnel_rules(rules, act())


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the desk's own day

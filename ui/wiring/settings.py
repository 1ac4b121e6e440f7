"""How the settings page reaches the database."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from db.actors import Act
from db.connection import close_database, place, session
from ui.pages.page import Page
from ui.session import Session
from ui.tasks import Report
from ui.wiring.keys import Keys

if TYPE_CHECKING:
    from db.settings import CourtSettings
    from evaluation.calendar import HolidayCalendar


def settings_page(made: Session) -> Page:
    """The settings page on the open database."""
    from ui.pages.settings_page import SettingsPage

    return SettingsPage(CourtDesk(made), made.settings)


class CourtDesk:
    """The settings of the open database, changed by one author."""

    def __init__(self, made: Session) -> None:
        self.author = made.author
        self.place = made.place
        self._act: Callable[[], Act] = made.act
        self.keys = Keys(made.author, made.act)

    def court(self) -> "CourtSettings":
        from db.settings import court_settings

        with session():
            return court_settings()

    def store(self, court: "CourtSettings") -> None:
        from db.settings import store_court_settings

        with session():
            store_court_settings(court, self._act())

    def calendar(self) -> "HolidayCalendar":
        from db.settings import holiday_calendar

        with session():
            return holiday_calendar()

    def back_up(self, file: Path, report: Report) -> int:
        from db.backup import backup

        report(0, 0)
        return sum(backup(file, self._act()).values())

    def check(self, report: Report) -> list[str]:
        from db.checking import findings
        from ui.commands.texts import text

        report(0, 0)
        with session():
            return [text(f"check.{found.code}", where=found.where) for found in findings()]

    def leave(self) -> None:
        close_database()

    def restore(self, file: Path, report: Report) -> Path | None:
        from db.backup import restore

        report(0, 0)
        return restore(place(), file, self._act())

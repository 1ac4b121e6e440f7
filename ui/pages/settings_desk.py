"""What the settings page asks of the database, and what it has stored."""

from pathlib import Path
from typing import Protocol

from db.settings import CourtSettings
from evaluation.calendar import HolidayCalendar
from ui.pages.key_desk import KeyDesk
from ui.tasks import Report


class SettingsDesk(Protocol):
    """The court's settings and the care of its database."""

    @property
    def author(self) -> str:
        """Under which name this person acts now."""
        ...

    @property
    def keys(self) -> KeyDesk:
        """The keys certificates are signed with."""
        ...

    @property
    def place(self) -> str:
        """Where the database is, for people."""
        ...

    def court(self) -> CourtSettings:
        """What is set."""
        ...

    def store(self, court: CourtSettings) -> None:
        """Keep other settings."""
        ...

    def calendar(self) -> HolidayCalendar:
        """The shipped calendar, corrected by the court's own days."""
        ...

    def back_up(self, file: Path, report: Report) -> int:
        """Write a verified copy to *file*; how many rows it has."""
        ...

    def check(self, report: Report) -> list[str]:
        """What is wrong with the database, a sentence each."""
        ...

    def leave(self) -> None:
        """Let go of the database on the thread of the window, before it is restored."""
        ...

    def restore(self, file: Path, report: Report) -> Path | None:
        """Put a backup in the database's place; where that is kept."""
        ...

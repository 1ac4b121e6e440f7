"""How the window reaches a database: opening it, and what the shell asks of it."""

import getpass
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from db.first_look import FirstLook, first_look, sound
from evaluation.period import Quarter
from ui.main_window import MainWindow
from ui.page_list import page_definitions
from ui.pages.page import PageName
from ui.session import PersonFound, Session
from ui.settings import Settings

if TYPE_CHECKING:
    from db.actors import Act
    from db.people_search import PeopleIndex


class Opening:
    """Opens a database for *author*, and the window on it."""

    def __init__(self, settings: Settings, author: str | None = None) -> None:
        self._settings = settings
        self._author = _Author(author or settings.author or account())
        self._look: FirstLook | None = None

    def open(self, url: str | None, *, create: bool) -> None:
        """Open the database at *url*; None is the one in the user's data folder.

        Raises:
            DatabaseError: it cannot be opened; NO_DATABASE: there is none and *create* is false.
        """
        self._look = first_look(url, chosen_quarter(self._settings), _today())
        if self._look is None:
            from db.connection import open_database

            open_database(url, create=create)

    def check(self, url: str) -> None:
        """Find out whether the database at *url* can be opened; what is open stays open.

        Raises:
            DatabaseError: it cannot.
        """
        from db.connection import check_openable

        check_openable(url)

    def close(self) -> None:
        """Close what was opened."""
        if sound:  # nothing has been asked of it since
            sound.clear()
            return
        from db.connection import close_database

        close_database()

    def act(self) -> "Act":
        """This person acting now."""
        return self._author.act()

    def kept(self) -> AbstractContextManager[None]:
        """A connection that stays as long as the window: a near question then opens none."""
        from db.connection import dialect, session

        return session() if dialect() == "sqlite" else nullcontext()

    def session(self) -> Session:
        """What the shell and the pages may ask of the open database."""
        if self._look is not None:
            place = self._look.place
        else:
            from db.connection import place as place_of_it

            place = place_of_it()
        return Session(
            place=place.shown,
            far=place.engine == "postgresql",
            author=self._author.name,
            act=self._author.act,
            quarters=_quarters,
            find_people=_People().find,
            settings=self._settings,
            standing=self._look.standing if self._look is not None else None,
        )

    def window(self) -> MainWindow:
        """The window on the open database, at the quarter shown last, with its first page."""
        made = self.session()
        quarter = self._look.quarter if self._look is not None else first_quarter(made)
        window = MainWindow(made, page_definitions(), quarter)
        window.open_page(PageName.OVERVIEW)
        if self._settings.backup_folder:
            from ui.automatic_backup import AutomaticBackup

            window.painted.connect(AutomaticBackup(window, self.act).begin)
        return window


def first_quarter(made: Session) -> Quarter:
    """The quarter shown last if there is one, else the latest with data, else this one."""
    return chosen_quarter(made.settings) or next(iter(made.quarters()), Quarter.of(_today()))


def chosen_quarter(settings: Settings) -> Quarter | None:
    """The quarter shown last, if anybody chose one."""
    try:
        return Quarter.parse(settings.quarter)
    except ValueError:
        return None


def account() -> str:
    """The name of the account, under which somebody acts who gives no other."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "unknown"


class _Author:
    def __init__(self, name: str) -> None:
        self.name = name

    def act(self) -> "Act":
        from db.actors import Act

        return Act(self.name, datetime.now(UTC).replace(tzinfo=None, microsecond=0))


class _People:
    """Finds people in an index that is read again when the palette begins with a new word."""

    def __init__(self) -> None:
        self._index: PeopleIndex | None = None
        self._before = ""

    def find(self, text: str) -> list[PersonFound]:
        from db.connection import session
        from db.people_search import PeopleIndex
        from db.roster import people_in

        if self._index is None or not text.startswith(self._before[:1]):
            today = _today()
            with session():
                self._index = PeopleIndex.of(people_in(Quarter.of(today), today))
        self._before = text
        return [
            PersonFound(line.staff_no, line.name, f"{line.staff_no}  {line.division}")
            for line in self._index.find(text)
        ]


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the desk's own day


def _quarters() -> list[Quarter]:
    from db.connection import session
    from db.quarters import quarters_with_data

    with session():
        return quarters_with_data()

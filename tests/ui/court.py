"""A small court in a real database, and a window with one of its pages."""

from datetime import date, datetime, timedelta

from db.actors import Act
from db.connection import open_database, session
from db.models import CaseRole, CourtCase
from evaluation.period import Quarter
from tests.db.rows import add_case, add_person
from ui.main_window import MainWindow
from ui.pages.page import PageDefinition, PageName
from ui.session import Session

QUARTER = Quarter(2024, 1)
ACT = Act("王五", datetime(2024, 4, 10, 9))
_CLOSED = ("2023-02-20", "2023-05-20", "2023-08-20", "2023-11-20", "2024-02-20", "2024-03-01")


def build_court(file):
    """Three judges who closed cases in five quarters, J1 twice as many; the last one a late one."""
    open_database(str(file))
    with session():
        judges = [add_person(f"J{number}") for number in (1, 2, 3)]
        number = 0
        for place, judge in enumerate(judges):
            for closed in _CLOSED:
                for _ in range(3 - place):
                    number += 1
                    add_case(number, judge, **_days(closed))


def session_of(settings):
    """Somebody at work on the open database."""
    return Session(
        place="court.sqlite",
        far=False,
        author=ACT.author,
        act=lambda: ACT,
        quarters=lambda: [QUARTER],
        find_people=lambda _text: [],
        settings=settings,
    )


def window_on(qtbot, settings, name, factory):
    """The window with the page *name*, made by *factory*."""
    pages = [PageDefinition(name, name.value, "star", factory)]
    window = MainWindow(session_of(settings), pages, QUARTER)
    qtbot.addWidget(window)
    window.open_page(PageName(name))
    window.show()
    return window


def close_nothing():
    """Take every case out of the database again."""
    with session():
        CaseRole.delete().execute()
        CourtCase.delete().execute()


def _days(closed):
    day = date.fromisoformat(closed)
    return {"filed_on": str(day - timedelta(days=60)), "closed_on": closed}

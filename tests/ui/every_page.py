"""The program's own window with all its pages, on a database of a test's choice."""

from contextlib import contextmanager

from db.actors import Act
from db.connection import close_database, open_database, session
from tests.ui.rows import AT
from ui.commands.sample_court import QUARTER, decide_sample, import_sample
from ui.papers.page_pictures import SIZE, dispose_of, settle
from ui.wiring.opening import Opening

ACT = Act("王五", AT)


def build_sample(file):
    """The sample court and its decision in a new database *file*."""
    open_database(str(file))
    with session():
        for _ in import_sample(ACT):
            pass
        decide_sample(ACT)
    close_database()


@contextmanager
def window_on(file, settings):
    """The window as the program makes it, at the quarter of the sample court."""
    settings.quarter = str(QUARTER)
    opening = Opening(settings, ACT.author)
    opening.open(str(file), create=True)
    try:
        with opening.kept():
            window = opening.window()
            window.resize(*SIZE)
            window.show()
            yield window
            dispose_of(window)
    finally:
        opening.close()


def opened(window, name):
    """The page *name* of *window* once it has come to rest."""
    window.open_page(name)
    assert settle(window), f"{name} does not come to rest"
    return window.shown_page()

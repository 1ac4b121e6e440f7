"""``screenshots``: every page of the window as a picture, from the sample court."""

import argparse
import os
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ui.commands.progress import progress
from ui.commands.sample_court import QUARTER, decide_sample, import_sample
from ui.commands.texts import text

if TYPE_CHECKING:
    from db.actors import Act

_DATABASE = "casestar.sqlite"
# Who is seen to have worked, and when: the pictures shall not differ from desk to desk.
_AUTHOR, _AT = "陈示范", datetime(2024, 4, 19, 9, 30)  # noqa: DTZ001 - the desk's own hour
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY")


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("screenshots", help=run.__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR", help="where they go")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Take a picture of every page, in Chinese and English, light and dark."""
    from db.actors import Act

    args.folder.mkdir(parents=True, exist_ok=True)
    _without_a_screen()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        database, author = Path(place) / _DATABASE, args.author or _AUTHOR
        _build(database, Act(author, _AT))
        from ui.papers.page_pictures import pictures_expected, take_pictures

        taken: list[Path] = []
        with progress(text("done.PICTURES")) as report:

            def told(file: Path) -> None:
                taken.append(file)
                report(len(taken), pictures_expected())

            take_pictures(database, QUARTER, args.folder, author, told)
    for file in taken:
        print(file)
    return 0


def _build(database: Path, act: "Act") -> None:
    from db.connection import close_database, open_database, session

    open_database(str(database))
    with session():
        for _ in import_sample(act):
            pass
        decide_sample(act)
    close_database()


def _without_a_screen() -> None:
    """Have Qt paint into memory where there is no screen; it looks when it is loaded."""
    if sys.platform.startswith("linux") and not any(map(os.environ.get, _DISPLAYS)):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

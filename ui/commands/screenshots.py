"""``screenshots``: every page of the window as a picture, from the sample court."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from ui.commands.acting import act_of
from ui.commands.progress import progress
from ui.commands.sample_court import QUARTER, decide_sample, import_sample
from ui.commands.texts import text

_DATABASE = "casestar.sqlite"
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY")


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("screenshots", help=run.__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR", help="where they go")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Take a picture of every page, in Chinese and English, light and dark."""
    args.folder.mkdir(parents=True, exist_ok=True)
    _without_a_screen()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        database = Path(place) / _DATABASE
        _build(database, args)
        from ui.page_pictures import pictures_expected, take_pictures

        taken: list[Path] = []
        with progress(text("done.PICTURES")) as report:

            def told(file: Path) -> None:
                taken.append(file)
                report(len(taken), pictures_expected())

            take_pictures(database, QUARTER, args.folder, act_of(args).author, told)
    for file in taken:
        print(file)
    return 0


def _build(database: Path, args: argparse.Namespace) -> None:
    from db.connection import close_database, open_database, session

    act = act_of(args)
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

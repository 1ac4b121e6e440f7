"""Measures the start of the window, to its first painted frame, beside a bare QMainWindow.

    python benchmarks/window_start.py [--cases 20000] [--runs 7]

Every run is a fresh process; the contenders take turns. The database holds a whole court, and
the first page shows its quarter. Time runs from the start of the process to the first painted
frame (``first_frame.py``); the processor's time is the least of all runs.
"""

import argparse
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.harness import (
    DATA,
    ROOT,
    BenchmarkError,
    Contender,
    compared,
    court,
    done,
    measured,
    remove,
)
from db.connection import close_database, open_database
from db.errors import DatabaseError

RATIO, MEMORY = 2.0, 1.5
_MOST_SECONDS = 60  # a start that takes longer never comes to its first frame


def filled(cases: int) -> Path:
    """A database of so many cases, made if none is there that this program can open."""
    file = DATA / f"window-{cases}.sqlite"
    if not _opens(file):
        folder = court(cases)
        part = file.with_suffix(".part")
        remove(part)
        for kind in ("people", "cases", "measures"):
            done("main.py", "--database", part, "import", kind, folder / f"{kind}.xlsx")
        remove(file)
        part.rename(file)
    return file


def _opens(file: Path) -> bool:
    """Whether *file* is there, and is up to date now."""
    try:
        open_database(str(file), create=False, keep_copy=False)
    except DatabaseError:  # none yet, or one of another state of this program
        return False
    close_database()
    return True


def prepare(folder: Path) -> None:
    """Have the child processes paint into memory."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # As on a desk, where the program was started before: everything is compiled.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = str(folder)


def main() -> None:
    """Print the line of the window."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--runs", type=int, default=7)
    arguments = parser.parse_args()
    database = filled(arguments.cases)
    prepare(DATA / "window-home")
    python = sys.executable
    frame = [python, str(ROOT / "benchmarks/first_frame.py")]
    program = ["program", "--database", str(database), "--language", "zh"]
    calls = {
        "bare": [*frame, "bare"],
        "window": [*frame, *program],
        "module": [python, "-c", "from PySide6 import QtWidgets"],
    }
    sides = {name: Contender(call, most_seconds=_MOST_SECONDS) for name, call in calls.items()}
    measured(sides, 1)
    found = measured(sides, arguments.runs)
    title = f"window, {arguments.cases} cases"
    compared(title, found["window"], found["bare"], RATIO)
    processor = found["window"].processor / found["bare"].processor
    print(f"processor {processor:.2f} of the bare window's (target {RATIO:.2f})")
    memory = found["window"].memory / found["bare"].memory
    print(f"memory {memory:.2f} of the bare window's (target {MEMORY:.2f})")
    print(f"loading QtWidgets alone {found['module'].wall:.3f} s")


if __name__ == "__main__":
    try:
        main()
    except BenchmarkError as error:
        sys.exit(f"not measured: {error}")

"""What the window's first frame shows of a file, asked before the tables are loaded.

They take longer to load than the first frame takes otherwise. So a file that is as this program
leaves it is asked through SQLite itself; ``db.connection`` opens it before the next question.
Everything else is left to the usual way: a server, a file that is new, old or damaged, a quarter
whose figures nobody has counted yet.
"""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import NamedTuple

from db.errors import DatabaseError
from db.places import Place, check_file, chosen_place
from db.quarters import quarters_known_to
from db.schema_steps import Ask, schema_steps, steps_known_to
from db.standing import Standing, basis_of, kept
from evaluation.period import Quarter

# The file that a look found sound and nobody has opened since: one, or none.
sound: list[Place] = []


class FirstLook(NamedTuple):
    """A sound file, the quarter that was asked for or else the latest, and where it stands."""

    place: Place
    quarter: Quarter
    standing: Standing


def first_look(url: str | None, quarter: Quarter | None, today: date) -> FirstLook | None:
    """What is known of the database at *url*; None where it must be opened the usual way.

    Nothing is written. When something is found the database counts as open.
    """
    try:
        place = chosen_place(url)
        if place.engine != "sqlite" or not place.path.exists():
            return None
        check_file(place.path)
        with closing(sqlite3.connect(_only_to_read(place.path), uri=True)) as file:
            found = _found(file.execute, place, quarter, today)
    except (DatabaseError, sqlite3.Error):
        return None
    if found is not None:
        sound[:] = [place]
    return found


def _only_to_read(path: Path) -> str:
    return f"{path.resolve().as_uri()}?mode=ro"


def _found(ask: Ask, place: Place, quarter: Quarter | None, today: date) -> FirstLook | None:
    ask("BEGIN")  # one moment for every question
    if steps_known_to(ask) != schema_steps():
        return None
    if quarter is None:
        quarter = next(iter(quarters_known_to(ask)), Quarter.of(today))
    standing = kept(ask, "?", quarter, basis_of(ask, quarter, today))
    return None if standing is None else FirstLook(place, quarter, standing)

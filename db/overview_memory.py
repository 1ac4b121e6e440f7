"""What the overview counted last, so that opening the window need not count the same again.

``db.standing`` says under what it is kept.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import peewee

from db.connection import atomic, dialect, session, snapshot
from db.engine import database
from db.errors import DatabaseError
from db.standing import Standing, as_of, basis_of, kept, written
from evaluation.period import Quarter

_QUARTERS_BEFORE = 5


def standing(quarter: Quarter, today: date) -> Standing:
    """Where *quarter* stands as of *today*: remembered, or counted now and remembered.

    Opens its own session. A database that cannot be written is only counted.
    """
    with session():
        with snapshot():
            basis = basis_of(database.execute_sql, quarter, today)
            if (known := kept(database.execute_sql, _mark(), quarter, basis)) is not None:
                return known
            counted = _counted(quarter, today)
        _keep(quarter, basis, counted)
        return counted


def remembered(quarter: Quarter, today: date) -> Standing | None:
    """The same if it is known without counting. Four small queries in a session of its own."""
    with session(), snapshot():
        basis = basis_of(database.execute_sql, quarter, today)
        return kept(database.execute_sql, _mark(), quarter, basis)


def _counted(quarter: Quarter, today: date) -> Standing:
    from db.checklist import checklist
    from db.overview import figures, is_empty
    from db.schemes import scheme_in_force

    found = checklist(quarter)
    if not found.scheme[0]:
        return Standing(found, (), empty=False)
    quarters = (*quarter.before(_QUARTERS_BEFORE), quarter)
    counted = figures(quarters, scheme_in_force(quarter.start), as_of(quarter, today))
    return Standing(found, counted, is_empty())


def _mark() -> str:
    return "?" if dialect() == "sqlite" else "%s"


def _keep(quarter: Quarter, basis: str, counted: Standing) -> None:
    mark = _mark()
    facts = json.dumps(written(counted), ensure_ascii=False)
    try:
        with _without_waiting(), atomic():
            database.execute_sql(
                f"INSERT INTO overview_memory (quarter, basis, facts) "
                f"VALUES ({mark}, {mark}, {mark}) ON CONFLICT (quarter) "
                f"DO UPDATE SET basis = excluded.basis, facts = excluded.facts",
                (str(quarter), basis, facts),
            )
    except (DatabaseError, peewee.PeeweeException):
        # Somebody else is writing, or nobody may: the next one counts again.
        return


@contextmanager
def _without_waiting() -> Iterator[None]:
    """Have SQLite refuse at once, in this block, what it would wait for."""
    if dialect() != "sqlite":
        yield
        return
    ((usual,),) = database.execute_sql("PRAGMA busy_timeout").fetchall()
    database.execute_sql("PRAGMA busy_timeout = 0")
    try:
        yield
    finally:
        database.execute_sql(f"PRAGMA busy_timeout = {usual}")

"""Opening the database, a file or a server, and keeping its schema current.

Before the schema of an existing file changes, the file is kept under another name with VACUUM
INTO, which writes one consistent file; copying a database in WAL mode does not.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Any, Literal

import peewee

from db import without_driver
from db.engine import database
from db.errors import DatabaseError, DatabaseTooNewError, translated
from db.first_look import sound
from db.places import Place, check_file, chosen_place, place_of
from db.schema_steps import HISTORY, MIGRATIONS, schema_steps, steps_known_to

_PRAGMAS = {
    "busy_timeout": 5000,
    "foreign_keys": 1,
    "journal_mode": "wal",
    "synchronous": "normal",
    "cache_size": -65536,
    "temp_store": "memory",
}
_AWARDS = "0009_awards"  # with this step the shipped catalogue comes in
_SERVER_SECONDS = 10
_opening = RLock()
_MIGRATION_LOCK = 0x43415345  # one desk at a time changes the schema of a server


def open_database(url: str | None, *, create: bool = True, keep_copy: bool = True) -> None:
    """Point the tables at *url*, creating what is missing and migrating what is old.

    A new database knows the schemes and awards that ship with the program. *keep_copy* keeps an
    existing file as it was before a migration.
    None means the environment's CASESTAR_DATABASE, else the file in the user's data folder.

    Raises:
        DatabaseError: it cannot be opened there; DatabaseTooNewError: a later version wrote it;
            NO_DATABASE: there is no such file and *create* is false.
    """
    sound.clear()
    place = chosen_place(url)
    fresh = place.engine == "sqlite" and not place.path.exists()
    if place.engine == "sqlite":
        check_file(place.path)
        if fresh and not create:
            raise DatabaseError("NO_DATABASE", place=place.shown)
    database.initialize(_engine(place))
    with session():
        _bring_up_to_date(place, keep_copy)


def check_openable(url: str) -> None:
    """Reach the database at *url* beside the one that is open; nothing is changed in either.

    A file that does not exist yet could be made.

    Raises:
        DatabaseError: it could not be opened; DatabaseTooNewError: a later version wrote it.
    """
    place = place_of(url)
    if place.engine == "sqlite":
        check_file(place.path)
        if not place.path.exists():
            return
        engine = peewee.SqliteDatabase(f"{place.path.absolute().as_uri()}?mode=ro", uri=True)
    else:
        engine = _engine(place)
    with translated(place.shown), engine.connection_context():
        known = schema_steps()
        applied = steps_known_to(engine.execute_sql) if engine.table_exists(HISTORY) else []
        if unknown := [step for step in applied if step not in known]:
            raise DatabaseTooNewError(place.shown, unknown)
        if place.engine == "sqlite" and not applied and engine.get_tables():
            raise DatabaseError("NOT_OURS", place=place.shown)


def close_database() -> None:
    """Close this thread's connection, whatever sessions were left open on it."""
    sound.clear()
    if database.obj is not None and not database.is_closed():
        database.close()


def place() -> Place:
    """Where the open database is."""
    _open_what_is_sound()
    return place_of(database.obj.database)


def is_own_file(path: Path) -> bool:
    """Whether *path* is a file of the open database, which nothing but the engine may open.

    On POSIX a process that closes a file loses all its locks on it; another process then takes
    the journal for left over. (https://www.sqlite.org/howtocorrupt.html, 2.2)
    """
    if database.obj is None or not isinstance(database.obj, peewee.SqliteDatabase):
        return False
    own = (Path(f"{database.obj.database}{part}") for part in ("", "-wal", "-shm"))
    return any(file.exists() and file.samefile(path) for file in own)


def dialect() -> Literal["sqlite", "postgresql"]:
    """Which engine is open."""
    _open_what_is_sound()
    return "sqlite" if isinstance(database.obj, peewee.SqliteDatabase) else "postgresql"


@contextmanager
def session() -> Iterator[None]:
    """A connection of this thread for the block; blocks may be nested.

    Raises:
        DatabaseError: the engine cannot do its work; see ``db.errors.translated``.
    """
    with translated(place().shown), database.connection_context():
        yield


@contextmanager
def atomic() -> Iterator[None]:
    """One transaction for the block, or a part of the one that is open: all of it, or nothing."""
    with translated(place().shown), database.atomic():
        yield


@contextmanager
def snapshot() -> Iterator[None]:
    """One moment of the database for every question asked in the block, whoever writes."""
    if database.in_transaction():
        yield
        return
    how = "DEFERRED" if dialect() == "sqlite" else "REPEATABLE READ"
    with translated(place().shown), database.transaction(how):
        yield


def applied_steps() -> list[str]:
    """The migrations the open database has been through, in order."""
    return steps_known_to(database.execute_sql) if database.table_exists(HISTORY) else []


def migrate(engine: Any, steps: list[str]) -> None:
    """Take *engine* through the migrations up to the last of *steps*."""
    with without_driver():
        from playhouse.migrations import Runner

    Runner(engine, str(MIGRATIONS), HISTORY).up(steps[-1])


def _open_what_is_sound() -> None:
    """Open what a first look found sound, before anything else is asked of it."""
    with _opening:
        if not sound:
            return
        (found,) = sound
        try:
            open_database(found.address, create=False)
        except Exception:
            sound[:] = [found]  # so that the next question says it too
            raise


def _engine(place: Place) -> Any:
    if place.engine == "sqlite":
        return peewee.SqliteDatabase(place.address, pragmas=_PRAGMAS, lock_type="IMMEDIATE")
    _hand_over_driver()
    limit: dict[str, Any] = (
        {} if "connect_timeout=" in place.address else {"connect_timeout": _SERVER_SECONDS}
    )
    return peewee.PostgresqlDatabase(place.address, prefer_psycopg3=True, **limit)


def _hand_over_driver() -> None:
    """Give peewee the driver that ``db/__init__.py`` kept from it."""
    import psycopg
    from psycopg.pq import TransactionStatus
    from psycopg.types.json import Json, Jsonb

    host: Any = peewee
    host.psycopg, host.TransactionStatus = psycopg, TransactionStatus
    host.Json_pg3, host.Jsonb_pg3 = Json, Jsonb
    host.Psycopg3Adapter.txn_idle = TransactionStatus.IDLE
    host.Psycopg3Adapter.txn_inerror = TransactionStatus.INERROR
    host.Psycopg3Adapter.txn_unknown = TransactionStatus.UNKNOWN


def _bring_up_to_date(place: Place, keep_copy: bool) -> None:
    applied, known = applied_steps(), schema_steps()
    if unknown := [step for step in applied if step not in known]:
        raise DatabaseTooNewError(place.shown, unknown)
    if applied == known:
        return
    if place.engine == "sqlite":
        if applied and keep_copy:
            _copy_before(place.path, known[len(applied)])
        elif not applied and database.get_tables():
            raise DatabaseError("NOT_OURS", place=place.shown)
    _migrate_alone()
    if not applied:
        from db.actors import SHIPPED
        from db.schemes import store_shipped_schemes

        store_shipped_schemes(SHIPPED)
    if _AWARDS in known and _AWARDS not in applied:
        from db.actors import SHIPPED
        from db.awards import store_shipped_awards

        store_shipped_awards(SHIPPED)


def _copy_before(path: Path, step: str) -> None:
    """Keep the file as it was before *step*, under a name nothing has yet."""
    names = [f"{path.stem}.before-{step[:4]}.sqlite"]
    names += [f"{path.stem}.before-{step[:4]}-{n}.sqlite" for n in range(2, 1000)]
    copy = next(file for name in names if not (file := path.with_name(name)).exists())
    database.execute_sql("VACUUM INTO ?", (str(copy),))


def _migrate_alone() -> None:
    """Migrate while no other desk or process does."""
    if dialect() == "postgresql":
        database.execute_sql("SELECT pg_advisory_lock(%s)", (_MIGRATION_LOCK,))
    try:
        migrate(database.obj, schema_steps())
    except peewee.PeeweeException:
        # Another process may have created the same file at the same moment, and been first.
        if applied_steps() != schema_steps():
            raise
    finally:
        if dialect() == "postgresql":
            database.execute_sql("SELECT pg_advisory_unlock(%s)", (_MIGRATION_LOCK,))

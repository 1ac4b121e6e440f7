"""Backups: one SQLite file with every table, whichever engine it came from, and the way back."""

import hashlib
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import peewee

from db import audit
from db.actors import Act
from db.bulk import column_names, insert_rows, settle_ids
from db.checking import findings, row_counts
from db.connection import (
    applied_steps,
    atomic,
    dialect,
    migrate,
    open_database,
    place,
    session,
    snapshot,
)
from db.errors import DatabaseError, translated
from db.models import MODELS, database
from db.places import Place

_ROWS_AT_ONCE = 1000
_BESIDE = ("", "-wal", "-shm", "-journal")
_BEYOND_REPAIR = ("DAMAGED", "NOT_A_DATABASE")


def backup(file: Path, act: Act) -> dict[str, int]:
    """Write one consistent copy of the open database to *file*; how many rows each table has.

    *file* is there whole and verified, or not at all; an older backup there is replaced.

    Raises:
        DatabaseError: BACKUP_ONTO_ITSELF, BACKUP_IS_FOLDER, NOT_A_BACKUP (something else stands
            there), DISK_FULL…
    """
    _check_target(file)
    part = file.with_name(f".{file.name}.part")
    _remove(part)
    try:
        with session():
            copy = _copy_file if dialect() == "sqlite" else _copy_server
            counts = copy(part, str(file))
            _verify(part, counts)
            part.replace(file)
            with atomic():
                audit.record("BACKUP", file.name, {"rows": sum(counts.values())}, act)
    finally:
        _remove(part)
    return counts


def restore(target: Place, file: Path, act: Act) -> Path | None:
    """Put the backup *file* in the place of the database at *target*, and open that.

    The backup is copied, brought to the current schema and checked first; nothing changes when
    it is not sound. The database it replaces may be damaged; it is kept, and where is returned.
    No session may be open.

    Raises:
        DatabaseError: NO_BACKUP, NOT_A_BACKUP, BACKUP_DAMAGED, TOO_NEW, LOCKED…
    """
    _check_backup(file)
    aside = target.path if target.engine == "sqlite" else file
    fresh = aside.with_name(f".{aside.name}.restoring.sqlite")
    kept = aside.with_name(f"{aside.stem}.before-restore-{act.at:%Y%m%d-%H%M%S}.sqlite")
    try:
        _prepare(file, fresh, act)
        if target.engine == "sqlite":
            found = _swap(target.path, fresh, kept)
        else:
            open_database(target.address)
            backup(kept, act)
            found = kept
            _load(fresh)
    except BaseException:
        with suppress(DatabaseError):
            open_database(target.address, create=False)
        raise
    finally:
        _remove(fresh)
    open_database(target.address)
    return found


def _check_target(file: Path) -> None:
    if dialect() == "sqlite" and file.resolve() == place().path.resolve():
        raise DatabaseError("BACKUP_ONTO_ITSELF", place=str(file))
    if not file.resolve().parent.is_dir():
        raise DatabaseError("NO_FOLDER", place=str(file), folder=str(file.parent))
    if file.is_dir():
        raise DatabaseError("BACKUP_IS_FOLDER", place=str(file))
    if file.exists():
        _check_backup(file)


def _check_backup(file: Path) -> None:
    """Make sure that *file* is a database of this program."""
    if not file.is_file():
        raise DatabaseError("NO_BACKUP", place=str(file))
    try:
        with closing(_read_only(file)) as connection:
            connection.execute("SELECT name FROM schema_migration").fetchall()
    except sqlite3.Error as error:
        raise DatabaseError("NOT_A_BACKUP", place=str(file)) from error


def _read_only(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)


def _copy_file(part: Path, named: str) -> dict[str, int]:
    # Our transaction keeps writers away while a second connection writes the copy.
    with atomic(), closing(sqlite3.connect(place().path, isolation_level=None)) as reader:
        counts = row_counts()
        with translated(named):
            reader.execute("VACUUM INTO ?", (str(part),))
    return counts


def _copy_server(part: Path, named: str) -> dict[str, int]:
    """A logical copy: every row of one moment, in a file with the same tables."""
    copy = peewee.SqliteDatabase(str(part), pragmas={"journal_mode": "off", "synchronous": 0})
    with copy.connection_context(), snapshot():
        with translated(named):
            migrate(copy, applied_steps())
            with copy.atomic():
                for model in MODELS:
                    _copy_table(model, copy)
        return row_counts()


def _copy_table(model: type[peewee.Model], copy: Any) -> None:
    names = ", ".join(f'"{name}"' for name in column_names(model))
    marks = ", ".join("?" * len(column_names(model)))
    table = model._meta.table_name
    # A named cursor streams: the whole table never stands in memory.
    with database.connection().cursor(name=f"copy_{table}") as rows:
        rows.execute(f'SELECT {names} FROM "{table}"')
        while some := rows.fetchmany(_ROWS_AT_ONCE):
            copy.connection().executemany(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', some)


def _verify(part: Path, counts: dict[str, int]) -> None:
    with closing(_read_only(part)) as connection:
        sound = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        sound = sound and not connection.execute("PRAGMA foreign_key_check").fetchall()
        for table, count in counts.items():
            (found,) = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()
            sound = sound and found == count
    if not sound:
        raise DatabaseError("BACKUP_DAMAGED", place=str(part), what="")


def _prepare(file: Path, fresh: Path, act: Act) -> None:
    """Write the backup as a new file of the current schema, checked, the act noted in it."""
    _remove(fresh)
    with translated(str(file)), closing(_read_only(file)) as source:
        source.execute("VACUUM INTO ?", (str(fresh),))
    open_database(str(fresh), keep_copy=False)
    with session():
        if found := findings():
            raise DatabaseError("BACKUP_DAMAGED", place=str(file), what=found[0].code)
        with atomic(), file.open("rb") as content:
            digest = hashlib.file_digest(content, "sha256").hexdigest()
            audit.record("RESTORE", file.name, {"sha256": digest}, act)
        database.execute_sql("PRAGMA journal_mode = delete")


def _swap(path: Path, fresh: Path, kept: Path) -> Path | None:
    """Put *fresh* where *path* was; where that is kept, or None if there was nothing."""
    if not path.exists():
        fresh.replace(path)
        return None
    try:
        with translated(str(path)), closing(sqlite3.connect(path, isolation_level=None)) as old:
            # Leaving WAL needs the file to ourselves, and leaves nothing beside it.
            old.execute("PRAGMA journal_mode = delete").fetchall()
    except DatabaseError as error:
        if error.code not in _BEYOND_REPAIR:
            raise
    for suffix in _BESIDE:
        beside = path.with_name(path.name + suffix)
        if beside.exists():
            beside.replace(kept.with_name(kept.name + suffix))
    fresh.replace(path)
    return kept


def _remove(file: Path) -> None:
    for suffix in _BESIDE:
        file.with_name(file.name + suffix).unlink(missing_ok=True)


def _load(fresh: Path) -> None:
    """Fill the server's tables from *fresh*, all of them or none."""
    with closing(_read_only(fresh)) as source, session(), atomic():
        tables = ", ".join(f'"{model._meta.table_name}"' for model in MODELS)
        database.execute_sql(f"TRUNCATE {tables}")
        for model in MODELS:
            names = column_names(model)
            columns = ", ".join(f'"{name}"' for name in names)
            flags = [model._meta.columns[name].field_type == "BOOL" for name in names]
            rows = source.execute(f'SELECT {columns} FROM "{model._meta.table_name}"')
            insert_rows(model, names, (_with_flags(row, flags) for row in rows))
            if "id" in names:
                settle_ids(model)
        if found := findings():
            raise DatabaseError("BACKUP_DAMAGED", place=str(fresh), what=found[0].code)


def _with_flags(row: tuple[Any, ...], flags: list[bool]) -> list[Any]:
    return [
        bool(cell) if flag and cell is not None else cell
        for cell, flag in zip(row, flags, strict=True)
    ]

"""Many rows at once: executemany on SQLite, COPY on PostgreSQL; never one model a row.

Everything here is called inside a transaction, with a session open.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from peewee import Model

from db.connection import dialect
from db.engine import database

_KEYS_AT_ONCE = 2000  # SQLite binds at most 32,766 values in one statement
_SPARED_KIB = 49_152


def is_server() -> bool:
    """Whether the open database is PostgreSQL."""
    return dialect() == "postgresql"


@contextmanager
def sparing_memory() -> Iterator[None]:
    """Keep fewer pages of an SQLite file in memory while a long list is written for the block."""
    if is_server():
        yield
        return
    (usual,) = database.execute_sql("PRAGMA cache_size").fetchone()
    database.execute_sql(f"PRAGMA cache_size = -{_SPARED_KIB}")
    try:
        yield
    finally:
        database.execute_sql(f"PRAGMA cache_size = {usual}")


def lock_tables(models: Sequence[type[Model]]) -> None:
    """Make other writers of *models* wait until this transaction ends; readers go on.

    On SQLite the transaction itself, begun as a writer, is that lock.
    """
    if is_server():
        tables = ", ".join(_table(model) for model in models)
        database.execute_sql(f"LOCK TABLE {tables} IN SHARE ROW EXCLUSIVE MODE")


def next_id(model: type[Model]) -> int:
    """The id of the next new row. Lock the table first."""
    (highest,) = database.execute_sql(f"SELECT max(id) FROM {_table(model)}").fetchone()
    return (highest or 0) + 1


def settle_ids(model: type[Model]) -> None:
    """Let the server count on from the highest id, after rows came with theirs."""
    if is_server():
        table = model._meta.table_name
        database.execute_sql(
            f"SELECT setval(pg_get_serial_sequence('{table}', 'id'),"
            f" (SELECT coalesce(max(id), 0) + 1 FROM {_table(model)}), false)"
        )


def insert_rows(
    model: type[Model], columns: Sequence[str], rows: Iterable[Sequence[object]]
) -> None:
    """Write *rows*, cells in the order of *columns* (names of the table's columns).

    Dates are ISO text, flags are 0 and 1.
    """
    names = ", ".join(_quoted(name) for name in columns)
    connection: Any = database.connection()
    if is_server():
        with (
            connection.cursor() as cursor,
            cursor.copy(f"COPY {_table(model)} ({names}) FROM STDIN") as copy,
        ):
            for row in rows:
                copy.write_row(row)
    else:
        marks = ", ".join("?" * len(columns))
        connection.executemany(f"INSERT INTO {_table(model)} ({names}) VALUES ({marks})", rows)


def insert_columns(
    model: type[Model], columns: Sequence[str], values: Sequence[Sequence[object]]
) -> None:
    """Write rows told column by column, as long lists are at hand; cells as in ``insert_rows``."""
    if is_server():
        insert_rows(model, columns, zip(*values, strict=True))
        return
    # sqlite3 asks its table of adapters about every None: that costs more than storing it.
    marks = []
    plain: list[Iterable[object]] = []
    for column in values:
        nullable = None in column
        if nullable:
            plain.append(["" if value is None else value for value in column])
        else:
            plain.append(column)
        marks.append("nullif(?, '')" if nullable else "?")
    names = ", ".join(_quoted(name) for name in columns)
    connection: Any = database.connection()
    connection.executemany(
        f"INSERT INTO {_table(model)} ({names}) VALUES ({', '.join(marks)})",
        zip(*plain, strict=True),
    )


def update_rows(
    model: type[Model], columns: Sequence[str], rows: Iterable[Sequence[object]]
) -> None:
    """Set *columns* of rows, told as ``insert_rows`` takes them; each row ends with its id."""
    mark = "%s" if is_server() else "?"
    sets = ", ".join(f"{_quoted(name)} = {mark}{_cast(model, name)}" for name in columns)
    _many(f"UPDATE {_table(model)} SET {sets} WHERE id = {mark}", rows)


def delete_rows(model: type[Model], column: str, keys: Iterable[object]) -> None:
    """Delete the rows whose *column* is one of *keys*."""
    mark = "%s" if is_server() else "?"
    _many(f"DELETE FROM {_table(model)} WHERE {_quoted(column)} = {mark}", ((key,) for key in keys))


def select_rows(
    model: type[Model], columns: Sequence[str], by: str, keys: Sequence[object]
) -> list[tuple[Any, ...]]:
    """*columns* of the rows whose column *by* is one of *keys*, in the order of their ids.

    Dates come as ISO text and flags as 0 and 1, whatever the engine.
    """
    names = ", ".join(_selected(model, name) for name in columns)
    rows: list[tuple[Any, ...]] = []
    for start in range(0, len(keys), _KEYS_AT_ONCE):
        some = keys[start : start + _KEYS_AT_ONCE]
        where = "= ANY(%s)" if is_server() else f"IN ({', '.join('?' * len(some))})"
        sql = f"SELECT {names} FROM {_table(model)} WHERE {_quoted(by)} {where} ORDER BY id"
        rows += database.execute_sql(sql, [list(some)] if is_server() else some).fetchall()
    return rows


def all_rows(model: type[Model], columns: Sequence[str]) -> list[tuple[Any, ...]]:
    """*columns* of every row, in the order of their ids, told as ``select_rows`` does."""
    names = ", ".join(_selected(model, name) for name in columns)
    sql = f"SELECT {names} FROM {_table(model)} ORDER BY id"
    return list(database.execute_sql(sql).fetchall())


def column_names(model: type[Model]) -> list[str]:
    """The names of the table's columns, in the order of the model."""
    return [field.column_name for field in model._meta.sorted_fields]


def row_image(model: type[Model], row_id: int) -> dict[str, Any]:
    """A whole row by its columns, told as ``select_rows`` does."""
    names = column_names(model)
    (row,) = select_rows(model, names, "id", [row_id])
    return dict(zip(names, row, strict=True))


def _many(sql: str, rows: Iterable[Sequence[object]]) -> None:
    connection: Any = database.connection()
    if is_server():
        with connection.cursor() as cursor:
            cursor.executemany(sql, rows)
    else:
        connection.executemany(sql, rows)


def _selected(model: type[Model], name: str) -> str:
    kind = model._meta.columns[name].field_type
    if is_server() and kind in ("DATE", "DATETIME"):
        return f"{_quoted(name)}::text"
    if is_server() and kind == "BOOL":
        return f"{_quoted(name)}::int"
    return _quoted(name)


def _cast(model: type[Model], name: str) -> str:
    """A server takes no number for a flag."""
    boolean = model._meta.columns[name].field_type == "BOOL"
    return "::int::boolean" if boolean and is_server() else ""


def _table(model: type[Model]) -> str:
    return _quoted(model._meta.table_name)


def _quoted(name: str) -> str:
    return f'"{name}"'

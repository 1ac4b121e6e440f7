"""What storage refuses, as codes with values; the sentences stand in ``resources/i18n``."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager


class DatabaseError(Exception):
    """Something storage will not or cannot do: a *code*, and the *values* of its sentence."""

    def __init__(self, code: str, /, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values


class DatabaseTooNewError(DatabaseError):
    """The database was written by a later version of this program."""

    def __init__(self, place: str, steps: list[str]) -> None:
        super().__init__("TOO_NEW", place=place, steps=", ".join(steps))


class QuarterStateError(DatabaseError):
    """The quarter's state does not allow what was asked."""


_SQLITE_CODES = {
    sqlite3.SQLITE_BUSY: "LOCKED",
    sqlite3.SQLITE_LOCKED: "LOCKED",
    sqlite3.SQLITE_READONLY: "READ_ONLY",
    sqlite3.SQLITE_IOERR: "DISK_ERROR",
    sqlite3.SQLITE_CORRUPT: "DAMAGED",
    sqlite3.SQLITE_FULL: "DISK_FULL",
    sqlite3.SQLITE_CANTOPEN: "CANNOT_OPEN",
    sqlite3.SQLITE_NOTADB: "NOT_A_DATABASE",
}
# https://www.postgresql.org/docs/current/errcodes-appendix.html, whole codes before classes.
_SERVER_CODES = {
    "25006": "READ_ONLY",
    "42501": "NOT_PERMITTED",
    "53100": "DISK_FULL",
    "55P03": "LOCKED",
    "40P01": "LOCKED",
    "08": "UNREACHABLE",
    "57P": "UNREACHABLE",
}
# Before the first word there is no sqlstate: only what the server says, in its own language.
_TURNED_AWAY = {
    r"(?i)password": "WRONG_PASSWORD",
    r'(?:database|数据库) ?"[^"]*" ?(?:does not exist|不存在)': "NO_SUCH_DATABASE",
}


@contextmanager
def translated(place: str) -> Iterator[None]:
    """Turn what the engines raise about the state of the database at *place* into codes.

    What they raise about our own statements passes unchanged.

    Raises:
        DatabaseError: locked, read-only, full, damaged, no database, not to be reached.
    """
    try:
        yield
    except Exception as error:
        from peewee import PeeweeException  # not before the window's first frame

        known = isinstance(error, PeeweeException | sqlite3.Error)
        # What psycopg raises past peewee is known by its sqlstate: it may not be installed here.
        if not (known or hasattr(error, "sqlstate")):
            raise
        for cause in _causes(error):
            if code := _code_of(cause):
                raise DatabaseError(code, place=place, reason=_first_line(cause)) from error
        raise


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """*error* and what it happened on top of: a failed COMMIT is followed by a failed ROLLBACK."""
    while error is not None:
        yield getattr(error, "orig", error)
        error = error.__context__


def _code_of(cause: BaseException) -> str | None:
    number = getattr(cause, "sqlite_errorcode", None)
    if number is not None:
        if number == sqlite3.SQLITE_IOERR_SHMSIZE:
            return "DISK_FULL"
        return _SQLITE_CODES.get(number & 0xFF)
    if not hasattr(cause, "sqlstate"):
        return None
    if cause.sqlstate is None:  # no server answered, or it turned us away before the first word
        return _why_not_let_in(str(cause)) if type(cause).__name__ == "OperationalError" else None
    return next(
        (code for key, code in _SERVER_CODES.items() if cause.sqlstate.startswith(key)), None
    )


def _why_not_let_in(said: str) -> str:
    found = (code for words, code in _TURNED_AWAY.items() if re.search(words, said))
    return next(found, "UNREACHABLE")


def _first_line(cause: BaseException) -> str:
    return str(cause).strip().partition("\n")[0]

"""What most commands begin with: who acts, on which database, about which quarter."""

import argparse
import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from evaluation.period import Quarter
from ui.commands.errors import CommandError

if TYPE_CHECKING:
    from db.actors import Act


def quarter_argument(text: str) -> Quarter:
    """The quarter written on the command line.

    Raises:
        CommandError: BAD_QUARTER.
    """
    try:
        return Quarter.parse(text)
    except ValueError as error:
        raise CommandError("BAD_QUARTER", value=text) from error


def day_argument(text: str) -> date:
    """The day written on the command line.

    Raises:
        CommandError: BAD_DATE.
    """
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise CommandError("BAD_DATE", value=text) from error


def act_of(args: argparse.Namespace) -> "Act":
    """Who acts, by ``--as`` or the name of the account, and now."""
    from db.actors import Act

    return Act(args.author or _account(), datetime.now(UTC).replace(tzinfo=None, microsecond=0))


@contextmanager
def opened(args: argparse.Namespace, *, create: bool = False) -> Iterator[None]:
    """The database of the call, with a session on it; only with *create* one that is not there.

    Raises:
        DatabaseError: it cannot be opened; NO_DATABASE: there is none.
    """
    from db.connection import open_database, session

    open_database(args.database, create=create)
    with session():
        yield


def _account() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "unknown"  # an account without a name, as in some containers

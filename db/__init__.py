"""Storage: tables, the questions asked of them, and what is read into them."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast

_DRIVER = "psycopg"


@contextmanager
def without_driver() -> Iterator[None]:
    """Import in this block what would load the server's driver wherever it is installed.

    A file on this PC needs none of it and would be opened later. ``db.connection`` hands the
    driver over when the database is a server.
    """
    modules = cast(dict[str, Any], sys.modules)
    if _DRIVER in modules:
        yield
        return
    modules[_DRIVER] = None
    try:
        yield
    finally:
        del modules[_DRIVER]


with without_driver():
    import peewee  # noqa: F401

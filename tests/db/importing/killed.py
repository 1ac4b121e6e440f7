"""A process that imports a long case list and is killed in the middle: URL and row on the call."""

import os
import signal
import sys

from db.connection import open_database, session
from db.importing.batches import Order
from db.importing.cases import import_cases
from db.importing.workbook import Sheet, Workbook
from tests.db.importing.books import ACT, CASE, case

ROWS = 5000


def book(killed_after=None):
    """A case list of many rows; reading on after *killed_after* rows ends the process."""
    sheet = Sheet("案件", False, lambda: rows(killed_after), "long.xlsx")
    return Workbook((sheet,), "0" * 64, "long.xlsx")


def rows(killed_after):
    yield list(CASE)
    for number in range(1, ROWS + 1):
        yield list(case(number).values())
        if number == killed_after:
            os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    open_database(sys.argv[1])
    with session():
        import_cases(book(int(sys.argv[2])), Order(ACT), 2024)

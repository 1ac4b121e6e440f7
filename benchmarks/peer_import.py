"""The leanest way of a case list into SQLite: no checks, no people, one bare table.

    python benchmarks/peer_import.py cases.xlsx peer.sqlite

calamine's rows, or the csv module's, go straight into one executemany; days become ISO text.
"""

import csv
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from python_calamine import CalamineWorkbook


def rows_of(file: Path) -> Iterator[list[Any]]:
    """All rows of the first sheet, heads first."""
    if file.suffix == ".csv":
        with file.open(encoding="utf-8-sig", newline="") as text:
            yield from csv.reader(text)
    else:
        yield from CalamineWorkbook.from_path(str(file)).get_sheet_by_index(0).iter_rows()


def with_days(rows: Iterator[list[Any]], days: list[int]) -> Iterator[list[Any]]:
    """The rows, their days as ISO text."""
    for row in rows:
        for place in days:
            day = row[place]
            row[place] = day.isoformat()[:10] if day else None
        yield row


def take_in(file: Path, database: Path) -> None:
    """Write the rows of *file* into the table ``cases`` of a new database."""
    base = sqlite3.connect(database, isolation_level=None)
    base.execute("PRAGMA journal_mode = WAL")
    base.execute("PRAGMA synchronous = NORMAL")
    rows = rows_of(file)
    heads = next(rows)
    columns = ", ".join(f'"{head}"' for head in heads)
    base.execute(f"CREATE TABLE cases (id INTEGER PRIMARY KEY, {columns})")
    if file.suffix != ".csv":
        rows = with_days(rows, [at for at, head in enumerate(heads) if head.endswith("日期")])
    base.execute("BEGIN")
    base.executemany(f"INSERT INTO cases ({columns}) VALUES ({', '.join('?' * len(heads))})", rows)
    base.execute("COMMIT")
    base.close()


if __name__ == "__main__":
    begun, processor = perf_counter(), process_time()
    take_in(Path(sys.argv[1]), Path(sys.argv[2]))
    print(f"seconds {perf_counter() - begun:.4f}")
    print(f"processor {process_time() - processor:.4f}")

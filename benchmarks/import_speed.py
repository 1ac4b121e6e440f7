"""Measures the import of a case list beside calamine, or csv, and one executemany.

    python benchmarks/import_speed.py [--cases 20000 100000] [--runs 5]

Ours is taken twice: everything checked but nothing kept, and everything committed with its people,
indexes and audit row. What both sides stored is compared before a ratio is printed.
"""

import argparse
import shutil
import sqlite3
import sys
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter, process_time

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.harness import (
    DATA,
    ROOT,
    BenchmarkError,
    Contender,
    compared,
    court,
    done,
    measured,
    remove,
)

TARGETS = {False: (1.3, 1.7), True: (1.5, None)}
PEER = DATA / "peer.sqlite"
OURS = DATA / "ours.sqlite"
TRIED = DATA / "tried.sqlite"
PEOPLE = DATA / "people.sqlite"
# What the product keeps as the file has it, and the same of the peer.
_KEPT = (
    "SELECT raw_number, cause, procedure_cell, filed_on, closed_on, manner_cell, handler_cell, "
    "members_cell, clerks_cell, parties, COALESCE(claimed_fen, 0) FROM court_case ORDER BY id"
)
_PEERS = (
    'SELECT "案号", "案由", "适用程序", "立案日期", NULLIF("结案日期", \'\'), "结案方式", '
    '"承办人", "合议庭成员", "书记员", CAST("当事人数" AS INTEGER), '
    'CAST(ROUND(COALESCE("标的额", 0) * 100) AS INTEGER) FROM cases ORDER BY id'
)


def check_same(cases: int) -> None:
    """Compare what both sides stored.

    Raises:
        BenchmarkError: it is not the same.
    """
    ours, theirs = sqlite3.connect(OURS).execute(_KEPT), sqlite3.connect(PEER).execute(_PEERS)
    count = 0
    for count, (our, their) in enumerate(zip(ours, theirs, strict=True), start=1):
        if our != tuple("" if cell is None and at != 4 else cell for at, cell in enumerate(their)):
            raise BenchmarkError(f"row {count}: {our} is not {their}")
    if count != cases:
        raise BenchmarkError(f"{count} of {cases} cases were kept")


def measure(cases: int, runs: int, *, as_csv: bool) -> None:
    """Print the lines of one file."""
    folder = court(cases, as_csv=as_csv)
    file = str(folder / ("cases.csv" if as_csv else "cases.xlsx"))
    remove(PEOPLE)
    done("main.py", "--database", PEOPLE, "import", "people", folder / "people.xlsx")
    me = [sys.executable, str(Path(__file__)), "--worker", file]
    peer = [sys.executable, str(ROOT / "benchmarks/peer_import.py"), file, str(PEER)]
    found = measured(
        {
            "peer": Contender(peer, lambda: remove(PEER)),
            "tried": Contender([*me, str(TRIED), "dry"], lambda: _with_people(TRIED)),
            "kept": Contender([*me, str(OURS)], lambda: _with_people(OURS)),
        },
        runs,
    )
    check_same(cases)
    name = f"{cases} cases, {'csv' if as_csv else 'xlsx'}"
    for way, target in zip(("tried", "kept"), TARGETS[as_csv], strict=True):
        compared(f"{name}, {way}", found[way], found["peer"], target)


def _with_people(database: Path) -> None:
    remove(database)
    shutil.copy(PEOPLE, database)


def work(file: Path, database: Path, *, dry_run: bool) -> None:
    """Our side, in its own process. Its libraries are loaded before, as the peer's are.

    Raises:
        BenchmarkError: not every row was taken.
    """
    import db.importing.workbook_binary  # noqa: F401
    from db.actors import Act
    from db.connection import open_database, session
    from db.importing.batches import Order
    from db.importing.cases import import_cases
    from db.importing.workbook import read_workbook

    order = Order(Act("benchmark", datetime(2024, 4, 1, tzinfo=UTC).replace(tzinfo=None)), dry_run)
    begun, processor = perf_counter(), process_time()
    workbook = read_workbook(file)
    open_database(str(database), create=False)
    with session():
        outcome = import_cases(workbook, order, 2026)
    print(f"seconds {perf_counter() - begun:.4f}")
    print(f"processor {process_time() - processor:.4f}")
    # Questions about the list as a whole are asked, and cost their time.
    if outcome.added != outcome.data_rows or not all(one.warning for one in outcome.problems):
        raise BenchmarkError(f"{outcome.rejected} rows were rejected: {outcome.problems[:3]}")


def main() -> None:
    """Compare what was stored, then the times."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, nargs="+", default=[20_000, 100_000])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--worker", nargs="+", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.worker:
        file, database, *dry = given.worker
        work(Path(file), Path(database), dry_run=bool(dry))
        return
    DATA.mkdir(exist_ok=True)
    for as_csv in (False, True):
        for cases in given.cases:
            measure(cases, given.runs, as_csv=as_csv)


if __name__ == "__main__":
    main()

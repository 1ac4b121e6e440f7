"""Measures the evaluation of a quarter beside the leanest script that gives the same JSON.

    python benchmarks/evaluation_speed.py [--cases 20000 100000] [--quarter 2024Q1] [--runs 5]

Both sides read the same database file and write the same result; the files are compared byte by
byte before a ratio is printed. From a million cases on the list is taken in as CSV.
"""

import argparse
import shutil
import sys
from pathlib import Path
from time import perf_counter

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
)

TARGET = 1.5
SCHEME = ROOT / "resources/schemes/1.0.json"
OURS = DATA / "ours.json"
PEERS = DATA / "peer.json"
_AS_CSV_FROM = 1_000_000


def filled(cases: int) -> Path:
    """A database with a court of so many cases, filled if it is not there."""
    database = DATA / f"{cases}.sqlite"
    if not database.exists():
        as_csv = cases >= _AS_CSV_FROM
        folder = court(cases, as_csv=as_csv)
        growing = database.with_suffix(".growing")
        growing.unlink(missing_ok=True)
        for kind in ("people", "cases", "measures"):
            ending = "csv" if as_csv and kind == "cases" else "xlsx"
            file = folder / f"{kind}.{ending}"
            done("main.py", "--database", growing, "import", kind, file)
        shutil.move(growing, database)
    return database


def measure(cases: int, quarter: str, runs: int) -> None:
    """Print the line of one court.

    Raises:
        BenchmarkError: the two results are not the same.
    """
    database = str(filled(cases))
    me = [sys.executable, str(Path(__file__)), "--worker", database, quarter]
    script = str(ROOT / "benchmarks/peer_evaluate.py")
    options = ["--database", database, "--scheme", str(SCHEME), "--json", str(PEERS)]
    found = measured(
        {
            "ours": Contender(me),
            "peer": Contender([sys.executable, script, *options, quarter]),
        },
        runs,
    )
    if OURS.read_bytes() != PEERS.read_bytes():
        raise BenchmarkError(f"{OURS} is not {PEERS}")
    compared(f"{cases} cases, {quarter}", found["ours"], found["peer"], TARGET)


def work(database: str, quarter: str) -> None:
    """Our side, in its own process."""
    from db.connection import open_database, session
    from db.runs import result_of
    from evaluation.period import Quarter

    begun = perf_counter()
    open_database(database, create=False)
    with session():
        OURS.write_text(result_of(Quarter.parse(quarter)).to_json(), "utf-8")
    print(f"seconds {perf_counter() - begun:.4f}")


def main() -> None:
    """Compare the results, then the times."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, nargs="+", default=[20_000, 100_000])
    parser.add_argument("--quarter", default="2024Q1")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--worker", nargs=2, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.worker:
        work(*given.worker)
        return
    DATA.mkdir(exist_ok=True)
    for cases in given.cases:
        measure(cases, given.quarter, given.runs)


if __name__ == "__main__":
    main()

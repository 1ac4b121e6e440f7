"""Measures the list of cases: sorting, filtering, searching, a page of rows.

    python benchmarks/listing.py [--cases 100000] [--database URL] [--runs 5]

Each question stands beside the barest query for all ids on the same connection, in the same run.
Without a database a court is drawn and imported into .bench/listing.sqlite.
"""

import argparse
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.harness import DATA, court, done, remove
from db.case_list import CaseList
from db.conditions import Condition, Filter, Kind, Order
from db.connection import open_database, session
from db.models import database
from db.schemes import scheme_in_force
from db.settings import holiday_calendar

END = date(2024, 3, 31)
SORTED = (
    *("number", "cause", "handler", "filed_on", "closed_on", "manner", "days", "due_on"),
    *("limit_status", "division"),
)
FILTERS = {
    "cause contains 合同": Filter((Condition("cause", Kind.CONTAINS, ("合同",)),)),
    "number contains 123": Filter((Condition("number", Kind.CONTAINS, ("123",)),)),
    "filed in 2023": Filter(
        (Condition("filed_on", Kind.BETWEEN, (date(2023, 1, 1), date(2023, 12, 31))),)
    ),
    "days 100 to 200": Filter((Condition("days", Kind.BETWEEN, (100, 200)),)),
    "overdue": Filter((Condition("limit_status", Kind.EQUALS, ("OVERDUE",)),)),
    "names unresolved": Filter((Condition("unresolved", Kind.EQUALS, (True,)),)),
    "search 民初12": Filter(search="民初12"),
    "search 合同 王": Filter(search="合同 王"),
    "search wm": Filter(search="wm"),
}


def imported(cases: int) -> str:
    """A database with a court of so many cases."""
    file = DATA / "listing.sqlite"
    remove(file)
    folder = court(cases)
    for kind in ("people", "cases"):
        done("main.py", "--database", file, "import", kind, folder / f"{kind}.xlsx")
    return str(file)


def timed(question: Callable[[], object], runs: int) -> float:
    """The median time of *question* in milliseconds; the first run warms up."""
    taken = []
    for _ in range(runs + 1):
        begun = perf_counter()
        question()
        taken.append(1000 * (perf_counter() - begun))
    return median(taken[1:])


def measure(runs: int) -> None:
    """Print one line a question."""
    listing = CaseList(scheme_in_force(END), holiday_calendar(), END)
    bare = "SELECT id FROM court_case ORDER BY id"
    least = timed(lambda: database.execute_sql(bare).fetchall(), runs)
    everything = Filter()
    ids = listing.ids(everything, Order("filed_on"))
    print(f"{len(ids)} cases; all ids by the barest query: {least:.1f} ms")
    questions: dict[str, Callable[[], object]] = {
        f"sorted by {name}": lambda name=name: listing.ids(everything, Order(name))
        for name in SORTED
    }
    questions |= {
        name: lambda wanted=wanted: listing.ids(wanted, Order("filed_on", descending=True))
        for name, wanted in FILTERS.items()
    }
    questions["a page of 256 rows"] = lambda: listing.rows(ids[1000:1256])
    for name, question in questions.items():
        taken = timed(question, runs)
        print(f"{name:<28} {taken:7.1f} ms  ratio {taken / least:5.2f}")


def main() -> None:
    """Measure the list of one database."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--database", metavar="URL")
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    open_database(arguments.database or imported(arguments.cases))
    with session():
        measure(arguments.runs)


if __name__ == "__main__":
    main()

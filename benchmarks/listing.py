"""Measures the list of cases: sorting, filtering, searching, a page of rows.

    python benchmarks/listing.py [--cases 100000] [--database URL] [--runs 5]

Each question opens its own session, as in the window, and stands beside the barest query for all
ids in the same run. Times are of the processor, which a busy machine disturbs least, the work of a
server not included; those by the clock stand beside. Without a database a court is drawn and
imported into .bench/listing.sqlite.
"""

import argparse
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

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


def timed(question: Callable[[], object], runs: int) -> tuple[float, float]:
    """The median times of *question* in milliseconds: of the processor, and by the clock."""
    taken = []
    for _ in range(runs + 1):
        begun, processor = perf_counter(), process_time()
        with session():
            question()
        taken.append((1000 * (process_time() - processor), 1000 * (perf_counter() - begun)))
    worked, waited = zip(*taken[1:], strict=True)  # the first run warms up
    return median(worked), median(waited)


def measure(runs: int) -> None:
    """Print one line a question."""
    with session():
        listing = CaseList(scheme_in_force(END), holiday_calendar(), END)
        everything = Filter()
        ids = listing.ids(everything, Order("filed_on"))
    bare = "SELECT id FROM court_case ORDER BY id"
    least, _ = timed(lambda: database.execute_sql(bare).fetchall(), runs)
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
        worked, waited = timed(question, runs)
        ratio = worked / least
        print(f"{name:<28} {worked:7.1f} ms  ratio {ratio:5.2f}  by the clock {waited:7.1f} ms")


def main() -> None:
    """Measure the list of one database."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--database", metavar="URL")
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    open_database(arguments.database or imported(arguments.cases))
    measure(arguments.runs)


if __name__ == "__main__":
    main()

"""Writes people, cases and measures of a court with as many cases as wanted, for the benchmarks.

    python -m benchmarks.make_cases 20000 .bench/20k
    python -m benchmarks.make_cases 1000000 .bench/1m --csv

One head row and nothing but data below it; the same numbers give the same bytes.
"""

import argparse
import csv
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from benchmarks.sample import measures
from benchmarks.sample.books import Book, write_plain
from benchmarks.sample.court import roster_from
from benchmarks.sample.large import Table, drawn_court, quarters_for
from benchmarks.sample.spelling import HEADS, Speller


def write_cases(out: Path, cells: Iterable[Sequence[object]], *, as_csv: bool) -> None:
    """Write the list of cases as cases.xlsx, or as cases.csv in UTF-8."""
    if not as_csv:
        write_plain(Book(out / "cases.xlsx"), {"案件": (HEADS, cells)})
        return
    with (out / "cases.csv").open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADS)
        writer.writerows(cells)


def table_of(rows: Table) -> tuple[Sequence[str], Iterator[Sequence[object]]]:
    """Heads and lines of a table without what only steers the dice."""
    heads = [head for head in rows[0] if head not in {"速度", "细心"}]
    return heads, ([row[head] for head in heads] for row in rows)


def main() -> None:
    """Write the three files into a folder."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("cases", type=int)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--untidy", type=float, default=0.0, help="share of odd spellings, 0 to 1")
    parser.add_argument("--csv", action="store_true", help="the cases as CSV")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    postings, states, cases = drawn_court(arguments.cases, arguments.seed)
    roster = roster_from(postings, states)
    speller = Speller(arguments.seed, roster, arguments.untidy)
    rows = (speller.row(case) for case in cases)
    cells = ([row.get(head) for head in HEADS] for row in rows)
    write_cases(arguments.out, cells, as_csv=arguments.csv)
    people = {"人员": table_of(postings), "状态": table_of(states)}
    write_plain(Book(arguments.out / "people.xlsx"), people)
    lines = measures.measures_of(roster, quarters_for(arguments.cases), arguments.seed, {})
    write_plain(Book(arguments.out / "measures.xlsx"), {"季度产出": (measures.HEADS, lines)})
    print(f"{len(roster.members)} people, {len(cases)} cases in {arguments.out}")


if __name__ == "__main__":
    main()

"""Writes the three workbooks of the sample court: the same bytes on every run."""

import argparse
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from benchmarks.sample import measures, notes, staging
from benchmarks.sample.books import Book, write_cases, write_measures, write_people
from benchmarks.sample.case import Case
from benchmarks.sample.court import Roster, read, roster_from, rows_of
from benchmarks.sample.docket import Docket
from benchmarks.sample.faults import case_faults, with_faults
from benchmarks.sample.spelling import HEADS, Speller, numbered
from evaluation.period import Quarter

SAMPLE = Path(__file__).parents[1] / "resources" / "sample"
BLANK_AFTER = 2000
UNTIDY = 0.03


def quarters_of_the_court() -> list[Quarter]:
    """The quarters the sample court has output for."""
    court = read("court.json")
    quarters = [Quarter.parse(court["first_quarter"])]
    while str(quarters[-1]) != court["last_quarter"]:
        quarters.append(quarters[-1].shifted(1))
    return quarters


def drawn_cases(seed: int, roster: Roster, quarters: list[Quarter]) -> list[Case]:
    """The cases of the sample court as they stand at the end of the last quarter, numbered."""
    plan, court = read("plan.json"), read("court.json")
    docket = Docket(seed, roster, date.fromisoformat(court["data_day"]), plan["wishes"])
    last = quarters[-1]
    seen = staging.seen_on(last.end, _drawn(docket, quarters))
    cases = list(staging.Twins(plan["twins"], roster, seed).applied(seen))
    cases += staging.pending(plan["pending"], roster, last.end, seed)
    return numbered(cases, court["code"])


def _drawn(docket: Docket, quarters: list[Quarter]) -> Iterator[Case]:
    """What is closed in *quarters*, and in the three after them: it lies open at their end."""
    for quarter in [*quarters, *(quarters[-1].shifted(ahead) for ahead in (1, 2, 3))]:
        yield from docket.closed_in(quarter)


def write_sample(out: Path, seed: int, *, merged: bool) -> str:
    """Write the workbooks and their note into *out*; how much there is of everything."""
    quarters = quarters_of_the_court()
    postings, states = rows_of("roster.csv"), rows_of("states.csv")
    roster = roster_from(postings, states)
    speller = Speller(seed, roster, UNTIDY)
    tidy = [speller.row(case) for case in drawn_cases(seed, roster, quarters)]
    rows, places = with_faults(tidy, case_faults(tidy))
    lines = list(measures.measures_of(roster, quarters, seed, read("plan.json")["measures"]))
    wrong = read("faults.json")["measures"]
    lines += [entry["row"] for entry in wrong]
    write_people(Book(out / "people.xlsx", merged=merged), postings, states)
    write_cases(Book(out / "cases.xlsx", merged=merged), HEADS, rows, BLANK_AFTER)
    end = write_measures(Book(out / "measures.xlsx", merged=merged), measures.HEADS, lines)
    note = notes.sample_note(places, BLANK_AFTER, wrong, end)
    (out / "README.md").write_text(note, encoding="utf-8")
    return f"{len(roster.members)} people, {len(rows)} cases, {len(lines)} measures"


def main() -> None:
    """Write the sample where it belongs, or elsewhere."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=9901)
    parser.add_argument("--out", type=Path, default=SAMPLE)
    parser.add_argument("--unmerged", action="store_true", help="write every cell by itself")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    print(write_sample(arguments.out, arguments.seed, merged=not arguments.unmerged))


if __name__ == "__main__":
    main()

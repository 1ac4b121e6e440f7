"""A second, lean evaluation of a quarter, written apart from the product: its reference and peer.

    python benchmarks/peer_evaluate.py --people P.xlsx --cases C.xlsx --measures M.xlsx \
        --scheme S.json 2024Q1 [--json OUT]

With ``--database F.sqlite`` in place of the workbooks it reads the product's own tables.
"""

import argparse
import datetime
import hashlib
import json
import sys
from collections import Counter
from fractions import Fraction
from pathlib import Path
from time import perf_counter
from typing import Any

from peer_cases import Weights, mark_series
from peer_database import read_database
from peer_items import (
    ADMIN,
    Files,
    Items,
    Source,
    admin_items,
    assistant_items,
    clamp,
    clerk_items,
    half_up,
)
from peer_judges import Docket, judge_items
from peer_output import Baselines, Measures, Output
from peer_people import GROUPS, Kind, Roster
from peer_ranking import blocked_by, rank, winners
from peer_reading import read_cases, read_measures, read_people

Row = dict[str, Any]
Scheme = dict[str, Any]
_ORDER = ("JUDGE", "ASSISTANT", "CLERK", *ADMIN)


def compute(
    people: dict[str, list[Row]],
    cases: list[Row],
    measures: list[Row],
    scheme: Scheme,
    quarter: str,
) -> Row:
    """The result of a quarter as a plain object in the form of ``evaluate --json``."""
    roster = Roster(people, scheme["quota"])
    entered = Measures(measures)
    weights = Weights(scheme)
    counted, closed = _prepare(cases, weights)
    output = Output(quarter, closed.get(quarter, []), roster, weights)
    baselines = Baselines(output, closed, roster, weights, entered)
    docket = Docket(counted, output, roster, scheme["judge"])
    found = _judges(output, docket, entered, baselines)
    totals = _totals_by_assistant(output, roster, found)
    files = _files(counted, cases, output, roster, scheme)
    for kind in output.records:
        source = Source(kind, output, entered)
        if kind[1] == "ASSISTANT":
            items = assistant_items(kind, output, source, baselines, totals)
        elif kind[1] == "CLERK":
            items = clerk_items(kind, output, source, baselines, files)
        elif kind[1] in ADMIN:
            items = admin_items(source, scheme["admin"])
        else:
            continue
        found[kind] = _person(kind, output, items, entered)
    _finish(found, output, entered, scheme)
    result = _head(quarter, output, scheme)
    result["provisional_baseline"] = baselines.provisional
    result["people"] = [found[kind]["shown"] for kind in sorted(found, key=_listing)]
    result["winners"] = winners(found, scheme)
    result["notes"] = _notes(found, output, docket, weights)
    return result


def _notes(found: dict[Kind, Row], output: Output, docket: Docket, weights: Weights) -> list[str]:
    pending = {note for kind in docket.notes.keys() & found.keys() for note in docket.notes[kind]}
    words = {case["type"] for case in output.closed}
    unknown = {f"T *: {word}" for word in words if not weights.types[word][1]}
    return sorted(pending | unknown)


def _head(quarter: str, output: Output, scheme: Scheme) -> Row:
    return {
        "quarter": quarter,
        "start": datetime.date.fromordinal(output.start).isoformat(),
        "end": datetime.date.fromordinal(output.end).isoformat(),
        "period_days": output.length,
        "scheme": {
            "code": scheme["code"],
            "version": scheme["version"],
            "sha256": _sha256(scheme),
        },
    }


def _prepare(cases: list[Row], weights: Weights) -> tuple[list[Row], dict[str, list[Row]]]:
    """The cases whose type counts, and those closed by quarter."""
    counted = [case for case in cases if weights.t(case["type"])]
    mark_series(counted, weights.scheme["S"])
    closed: dict[str, list[Row]] = {}
    quarters: dict[int, str] = {}
    for case in counted:
        day = case["closed"]
        if day is not None:
            if day not in quarters:
                date = datetime.date.fromordinal(day)
                quarters[day] = f"{date.year}Q{(date.month + 2) // 3}"
            closed.setdefault(quarters[day], []).append(case)
    return counted, closed


def _judges(
    output: Output, docket: Docket, entered: Measures, baselines: Baselines
) -> dict[Kind, Row]:
    found = {}
    for kind in output.records:
        if kind[1] == "JUDGE":
            source = Source(kind, output, entered)
            items = judge_items(kind, output, docket, source, baselines)
            found[kind] = _person(kind, output, items, entered)
            count = docket.counts.get(kind, Counter())
            oldest = min(int(months) for months, _ in baselines.scheme["judge"]["E4"]["steps"])
            found[kind]["pending"] = count[f"older than {oldest}"]
    return found


def _person(kind: Kind, output: Output, items: Items, entered: Measures) -> Row:
    record, last = output.records[kind], output.records[kind]["last"]
    adjustment = "0.00"
    if output.last(kind[0], *_ORDER) == kind:
        cap = Fraction(items.rules["adj_cap"])
        added = entered.value(kind[0], output.quarter, "ADJ") or Fraction(0)
        adjustment = half_up(clamp(added + cap, 2 * cap) - cap, 2)
    total = sum(items.points.values(), Fraction(adjustment))
    quota = record["quota"] / record["days"] if kind[1] == "JUDGE" else Fraction(1)
    shown_as = {
        "staff_no": kind[0],
        "name": last["name"],
        "category": kind[1],
        "group": kind[2] or last["group"],
        "division": last["division"],
        "in_post_days": record["days"],
        "quota": half_up(quota, 2),
        "items": items.found,
        "adjustment": adjustment,
        "total": half_up(total, 2),
    }
    return {"items": items, "total": total, "pending": 0, "shown": shown_as}


def _totals_by_assistant(
    output: Output, roster: Roster, judges: dict[Kind, Row]
) -> dict[Kind, list[Fraction]]:
    """The totals of the judges an assistant worked for, one entry a case."""
    totals: dict[Kind, list[Fraction]] = {}
    for case in output.closed:
        judge = roster.kind(case["handler"], "JUDGE", case["closed"])
        if judge not in judges:
            continue
        for person in case["assistants"]:
            if kind := roster.kind(person, "ASSISTANT", case["closed"]):
                totals.setdefault(kind, []).append(judges[judge]["total"])
    return totals


def _files(
    counted: list[Row], cases: list[Row], output: Output, roster: Roster, scheme: Scheme
) -> Files:
    """Archived in time and due (C3), electronic in time and known (C4), by clerk's record."""
    files: Files = {}
    archives = any(case["archived"] is not None for case in cases)
    wait = int(scheme["clerk"]["C3"]["due_days"])
    for case in counted:
        due = None if case["closed"] is None else case["closed"] + wait
        if archives and due is not None and output.start <= due <= output.end:
            in_time = case["archived"] is not None and case["archived"] <= due
            _count_file(files, "C3", roster, case["clerks"], (due, in_time))
        if case["efile"] is not None and output.start <= case["filed"] <= output.end:
            _count_file(files, "C4", roster, case["clerks"], (case["filed"], case["efile"]))
    return files


def _count_file(
    files: Files, code: str, roster: Roster, clerks: tuple[str, ...], seen: tuple[int, bool]
) -> None:
    for person in clerks:
        if kind := roster.kind(person, "CLERK", seen[0]):
            ratio = files.setdefault((code, kind), [0, 0])
            ratio[0] += seen[1]
            ratio[1] += 1


def _finish(found: dict[Kind, Row], output: Output, entered: Measures, scheme: Scheme) -> None:
    """Add gates and places to everybody."""
    for kind, person in found.items():
        vetoes = entered.vetoes.get((kind[0], output.quarter), set())
        blocked = blocked_by(kind, person, output.in_post(kind), vetoes, scheme["eligibility"])
        person["shown"] |= {"eligible": not blocked, "blocked_by": blocked}
    rank(found)


def _listing(kind: Kind) -> tuple[str, int, int]:
    group = GROUPS.index(kind[2]) if kind[2] in GROUPS else 0
    return kind[0], _ORDER.index(kind[1]), group


def _sha256(scheme: Scheme) -> str:
    text = json.dumps(scheme, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def evaluate_files(people: str, cases: str, measures: str, scheme: str, quarter: str) -> str:
    """The result of a quarter from three workbooks and a scheme file, as JSON text."""
    roster = read_people(people)
    rules = json.loads(Path(scheme).read_text("utf-8"))
    result = compute(roster, read_cases(cases, roster), read_measures(measures), rules, quarter)
    return json.dumps(result, ensure_ascii=False, indent=1) + "\n"


def evaluate_database(database: str, scheme: str, quarter: str) -> str:
    """The result of a quarter from a database file of the product, as JSON text."""
    rules = json.loads(Path(scheme).read_text("utf-8"))
    result = compute(*read_database(database), rules, quarter)
    return json.dumps(result, ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    """Evaluate one quarter from the command line."""
    parser = argparse.ArgumentParser()
    for name in ("people", "cases", "measures", "database"):
        parser.add_argument(f"--{name}")
    parser.add_argument("--scheme", required=True)
    parser.add_argument("quarter")
    parser.add_argument("--json", default="-")
    given = parser.parse_args()
    begun = perf_counter()
    if given.database:
        text = evaluate_database(given.database, given.scheme, given.quarter)
    else:
        files = (given.people, given.cases, given.measures, given.scheme)
        text = evaluate_files(*files, given.quarter)
    if given.json == "-":
        sys.stdout.write(text)
    else:
        Path(given.json).write_text(text, "utf-8")
        print(f"seconds {perf_counter() - begun:.4f}")


if __name__ == "__main__":
    main()

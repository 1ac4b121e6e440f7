"""Where a quarter stands, as a value and as it is kept; what was kept is found again.

It is kept under everything it follows from: the last hash of the chain, which every write
changes; the last rows of what is counted; the day the figures end with; the schema; and the files
of the program that count. When any of them is another it is not found: what is shown is never out
of date. Whoever finds it asks by ``Ask``, so that the window's first frame needs no tables.
"""

import json
import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from db.check_lines import Check, CheckLine, Checklist
from db.conditions import Condition, Filter, Kind, Value
from db.period_figures import PeriodFigures
from db.quarter_state import QuarterState
from db.schema_steps import Ask, steps_known_to
from evaluation.period import Quarter

_COUNTS = ("filed", "closed", "pending", "long_pending", "limited", "in_time")
_COUNTED = (
    *("court_case", "case_role", "measure", "staff", "posting", "service_state", "import_batch"),
    *("scheme_version", "frozen_baseline", "quarter_run", "decision", "adjustment"),
    *("confirmation", "case_total"),
)
_COUNTING = ("db", "evaluation")  # the packages whose files decide what is counted


class Standing(NamedTuple):
    """Where a quarter stands; *empty*: the database holds nobody and no case.

    *figures* are of the quarters before and of this one, the oldest first; none without a scheme.
    """

    checklist: Checklist
    figures: tuple[PeriodFigures, ...]
    empty: bool


def kept(ask: Ask, mark: str, quarter: Quarter, basis: str) -> Standing | None:
    """Where *quarter* stands by what was kept under *basis*; *mark* stands for a value in SQL."""
    row = ask(
        f"SELECT facts FROM overview_memory WHERE quarter = {mark} AND basis = {mark}",
        (str(quarter), basis),
    ).fetchone()
    return None if row is None else _read(quarter, json.loads(row[0]))


def basis_of(ask: Ask, quarter: Quarter, today: date) -> str:
    """Everything that the facts of *quarter* follow from, as one text."""
    last = ", ".join(f"(SELECT MAX(id) FROM {table})" for table in _COUNTED)
    chain = "(SELECT hash FROM audit_entry ORDER BY id DESC LIMIT 1)"
    rows = ask(f"SELECT {chain}, {last}").fetchone()
    parts = [*rows, str(as_of(quarter, today)), steps_known_to(ask), program_files()]
    return json.dumps(parts, separators=(",", ":"))


def as_of(quarter: Quarter, today: date) -> date:
    """The day the figures of *quarter* end with *today*."""
    return min(quarter.end, max(today, quarter.start))


def program_files() -> list[tuple[str, int, int]]:
    """The files of the program that count: name, size and time."""
    root = Path(__file__).resolve().parents[1]
    found = []
    for package in _COUNTING:
        with os.scandir(root / package) as files:
            for file in files:
                if file.name.endswith(".py"):
                    known = file.stat()
                    found.append((file.name, known.st_size, known.st_mtime_ns))
    return sorted(found)


def written(counted: Standing) -> Mapping[str, Any]:
    """*counted* as it is kept."""
    found = counted.checklist
    return {
        "state": found.state,
        "scheme": found.scheme,
        "lines": [_line_written(line) for line in found.lines],
        "figures": [
            [str(f.period), *(getattr(f, name) for name in _COUNTS)] for f in counted.figures
        ],
        "empty": counted.empty,
    }


def _read(quarter: Quarter, facts: Mapping[str, Any]) -> Standing:
    code, version = facts["scheme"]
    lines = tuple(map(_line_read, facts["lines"]))
    return Standing(
        Checklist(quarter, QuarterState(facts["state"]), (code, version), lines),
        tuple(PeriodFigures(Quarter.parse(name), *counts) for name, *counts in facts["figures"]),
        facts["empty"],
    )


def _line_written(line: CheckLine) -> Mapping[str, Any]:
    cases = line.cases and [
        [asked.column, asked.kind, [_cell_written(value) for value in asked.values]]
        for asked in line.cases.conditions
    ]
    return {
        "check": line.check,
        "count": line.count,
        "cases": cases,
        "item": line.item,
        "staff_nos": line.staff_nos,
        "batches": line.batches,
        "names": line.names,
    }


def _line_read(cells: Mapping[str, Any]) -> CheckLine:
    cases = None
    if cells["cases"] is not None:
        cases = Filter(
            tuple(
                Condition(column, Kind(kind), tuple(map(_cell_read, values)))
                for column, kind, values in cells["cases"]
            )
        )
    several = {name: tuple(cells[name]) for name in ("staff_nos", "batches", "names")}
    return CheckLine(Check(cells["check"]), cells["count"], cases, cells["item"], **several)


def _cell_written(value: Value) -> Any:
    return {"day": value.isoformat()} if isinstance(value, date) else value


def _cell_read(cell: Any) -> Value:
    return date.fromisoformat(cell["day"]) if isinstance(cell, dict) else cell

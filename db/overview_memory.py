"""What the overview counted last, so that opening the window need not count the same again.

It is kept under everything it follows from: the last hash of the chain, which every write
changes; the last rows of what is counted; the day the figures end with; the schema; and the files
of the program that count. When any of them is another the facts are counted anew: what is shown
is never out of date.
"""

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import peewee

from db.check_lines import Check, CheckLine, Checklist
from db.conditions import Condition, Filter, Kind, Value
from db.connection import applied_steps, atomic, dialect, session, snapshot
from db.engine import database
from db.errors import DatabaseError
from db.period_figures import PeriodFigures
from db.quarter_state import QuarterState
from evaluation.period import Quarter

_QUARTERS_BEFORE = 5
_COUNTS = ("filed", "closed", "pending", "long_pending", "limited", "in_time")
_COUNTED = (
    *("court_case", "case_role", "measure", "staff", "posting", "service_state", "import_batch"),
    *("scheme_version", "frozen_baseline", "quarter_run", "decision", "adjustment"),
    *("confirmation", "case_total"),
)
_COUNTING = ("db", "evaluation")  # the packages whose files decide what is counted


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a quarter stands; *empty*: the database holds nobody and no case.

    *figures* are of the quarters before and of this one, the oldest first; none without a scheme.
    """

    checklist: Checklist
    figures: tuple[PeriodFigures, ...]
    empty: bool


def standing(quarter: Quarter, today: date) -> Standing:
    """Where *quarter* stands as of *today*: remembered, or counted now and remembered.

    Opens its own session. A database that cannot be written is only counted.
    """
    with session():
        with snapshot():
            basis = _basis(quarter, today)
            if (known := _kept(quarter, basis)) is not None:
                return known
            counted = _counted(quarter, today)
        _keep(quarter, basis, counted)
        return counted


def remembered(quarter: Quarter, today: date) -> Standing | None:
    """The same if it is known without counting. Four small queries in a session of its own."""
    with session(), snapshot():
        return _kept(quarter, _basis(quarter, today))


def _counted(quarter: Quarter, today: date) -> Standing:
    from db.checklist import checklist
    from db.overview import figures, is_empty
    from db.schemes import scheme_in_force

    found = checklist(quarter)
    if not found.scheme[0]:
        return Standing(found, (), empty=False)
    quarters = (*quarter.before(_QUARTERS_BEFORE), quarter)
    counted = figures(quarters, scheme_in_force(quarter.start), _as_of(quarter, today))
    return Standing(found, counted, is_empty())


def _as_of(quarter: Quarter, today: date) -> date:
    return min(quarter.end, max(today, quarter.start))


def _basis(quarter: Quarter, today: date) -> str:
    """Everything that the facts of *quarter* follow from, as one text."""
    last = ", ".join(f"(SELECT MAX(id) FROM {table})" for table in _COUNTED)
    chain = "(SELECT hash FROM audit_entry ORDER BY id DESC LIMIT 1)"
    rows = database.execute_sql(f"SELECT {chain}, {last}").fetchone()
    parts = [*rows, str(_as_of(quarter, today)), applied_steps(), _program()]
    return json.dumps(parts, separators=(",", ":"))


def _program() -> list[tuple[str, int, int]]:
    root = Path(__file__).resolve().parents[1]
    found = []
    for package in _COUNTING:
        with os.scandir(root / package) as files:
            for file in files:
                if file.name.endswith(".py"):
                    known = file.stat()
                    found.append((file.name, known.st_size, known.st_mtime_ns))
    return sorted(found)


def _mark() -> str:
    return "?" if dialect() == "sqlite" else "%s"


def _kept(quarter: Quarter, basis: str) -> Standing | None:
    mark = _mark()
    row = database.execute_sql(
        f"SELECT facts FROM overview_memory WHERE quarter = {mark} AND basis = {mark}",
        (str(quarter), basis),
    ).fetchone()
    return None if row is None else _read(quarter, json.loads(row[0]))


def _keep(quarter: Quarter, basis: str, counted: Standing) -> None:
    mark = _mark()
    facts = json.dumps(_written(counted), ensure_ascii=False)
    try:
        with _without_waiting(), atomic():
            database.execute_sql(
                f"INSERT INTO overview_memory (quarter, basis, facts) "
                f"VALUES ({mark}, {mark}, {mark}) ON CONFLICT (quarter) "
                f"DO UPDATE SET basis = excluded.basis, facts = excluded.facts",
                (str(quarter), basis, facts),
            )
    except (DatabaseError, peewee.PeeweeException):
        # Somebody else is writing, or nobody may: the next one counts again.
        return


@contextmanager
def _without_waiting() -> Iterator[None]:
    """Have SQLite refuse at once, in this block, what it would wait for."""
    if dialect() != "sqlite":
        yield
        return
    ((usual,),) = database.execute_sql("PRAGMA busy_timeout").fetchall()
    database.execute_sql("PRAGMA busy_timeout = 0")
    try:
        yield
    finally:
        database.execute_sql(f"PRAGMA busy_timeout = {usual}")


def _written(counted: Standing) -> Mapping[str, Any]:
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

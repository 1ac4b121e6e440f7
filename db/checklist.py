"""Where a quarter stands, line by line: what is missing or open, and how to list what is behind."""

from collections.abc import Mapping
from typing import Any

from db.case_fields import Names, case_fields
from db.case_totals import both_in
from db.check_lines import Check, CheckLine, Checklist
from db.clauses import clause_of, joined
from db.conditions import Condition, Filter, Kind
from db.confirmations import is_required, unconfirmed
from db.models import (
    Adjustment,
    CaseTotal,
    FrozenBaseline,
    ImportBatch,
    Measure,
    SchemeVersion,
    Staff,
    database,
)
from db.open_questions import open_count
from db.overview import long_pending_since
from db.runs import decision, state_of
from db.schemes import assesses_on, scheme_in_force
from db.settings import court_settings
from db.staff import people
from evaluation.period import Quarter
from evaluation.scheme import Scheme
from evaluation.staff import Category, Record, records_of

_NAMED = ("name", "mark", "code")
_UNDECIDED = ("待评查", "")
_SUPPORT_BASELINES = (
    (Category.ASSISTANT, "A1"),
    (Category.CLERK, "C1"),
    (Category.CLERK, "C2"),
)
# What nobody enters is not nothing: without a row these items get a share of their points
# (RULES.md §11). Each with the rows that will do, and the categories it is asked of.
_ADMIN = (Category.ADMIN, Category.BAILIFF, Category.TECH)
_AWAITED: Mapping[str, tuple[tuple[str, ...], tuple[Category, ...]]] = {
    "A3": (("A3",), (Category.ASSISTANT,)),
    "A4": (("A4",), (Category.ASSISTANT,)),
    "A5": (("A5",), (Category.ASSISTANT,)),
    "C2": (("C2.开庭", "C2.长庭"), (Category.CLERK,)),
    "C5": (("C5",), (Category.CLERK,)),
    "C6": (("C6",), (Category.CLERK,)),
    "T": (("T",), _ADMIN),
    "S": (("S",), _ADMIN),
}


def checklist(quarter: Quarter) -> Checklist:
    """The checklist of *quarter*. A fixed number of queries; without a scheme its line alone."""
    if not SchemeVersion.select().where(assesses_on(quarter.start)).exists():
        return Checklist(quarter, state_of(quarter), ("", ""), (CheckLine(Check.SCHEME, 1),))
    scheme = scheme_in_force(quarter.start)
    records = [
        record for person in people() for record in records_of(person, quarter, scheme.quotas)
    ]
    totals = _has_totals(quarter)
    found = [
        CheckLine(Check.SCHEME, 0),
        _baselines(quarter, records),
        _rejected(),
        *_case_lines(quarter, scheme, totals=totals),
        *_missing_measures(quarter, records),
        *_unconfirmed(quarter),
        *(_counted_twice(quarter) if totals else ()),
        *_questions(quarter),
        _adjustments(quarter),
        _court(),
        CheckLine(Check.DECISION, int(decision(quarter) is None)),
    ]
    order = list(Check)
    lines = tuple(sorted(found, key=lambda line: order.index(line.check)))
    return Checklist(quarter, state_of(quarter), (scheme.code, scheme.version), lines)


def _baselines(quarter: Quarter, records: list[Record]) -> CheckLine:
    """The quantities somebody is measured by that are not fixed for the quarter."""
    wanted = {(r.group, "Q") for r in records if r.key.category is Category.JUDGE}
    categories = {record.key.category for record in records}
    for category, name in _SUPPORT_BASELINES:
        if category in categories:
            wanted.add((category.value, name))
    fixed = FrozenBaseline.select(FrozenBaseline.peer_group, FrozenBaseline.name)
    missing = wanted - set(fixed.where(FrozenBaseline.quarter == str(quarter)).tuples())
    names = tuple(sorted(f"{owner} {name}" for owner, name in missing))
    return CheckLine(Check.BASELINES, len(missing), names=names)


def _rejected() -> CheckLine:
    """The rows refused by the last import of each kind: an earlier one was made good by it."""
    last: dict[str, tuple[int, int]] = {}
    rows = ImportBatch.select(ImportBatch.kind, ImportBatch.id, ImportBatch.rejected)
    for kind, batch, count in (
        rows.where(ImportBatch.undone_at.is_null()).order_by(ImportBatch.id).tuples()
    ):
        last[kind] = (batch, count)
    batches = tuple(sorted(batch for batch, count in last.values() if count))
    return CheckLine(Check.REJECTED_ROWS, sum(count for _, count in last.values()), batches=batches)


def _case_lines(quarter: Quarter, scheme: Scheme, *, totals: bool) -> list[CheckLine]:
    """Every line that is about cases, all counted in one query."""
    filters = _filters(quarter, scheme)
    fields = case_fields(scheme, quarter.end, Names({}, {}))
    clauses = [
        joined(clause_of(condition, fields) for condition in wanted.conditions)
        for wanted in filters.values()
    ]
    sums = ", ".join(f"SUM(CASE WHEN {clause.sql} THEN 1 ELSE 0 END)" for clause in clauses)
    values: tuple[Any, ...] = tuple(value for clause in clauses for value in clause.values)
    row = database.execute_sql(f"SELECT {sums} FROM court_case c", values).fetchone()
    counts = [int(cell or 0) for cell in row]
    lines = [
        CheckLine(check, count, cases=wanted)
        for (check, wanted), count in zip(filters.items(), counts, strict=True)
    ]
    closed = lines.pop()
    none = closed.count == 0 and not totals
    return [*lines, CheckLine(Check.NO_CASES_CLOSED, int(none), cases=closed.cases)]


def _filters(quarter: Quarter, scheme: Scheme) -> dict[Check, Filter]:
    days = (quarter.start, quarter.end)
    closed = Condition("closed_on", Kind.BETWEEN, days)
    return {
        Check.UNRESOLVED_NAMES: Filter((closed, Condition("unresolved", Kind.EQUALS, (True,)))),
        Check.CLOSED_WITHOUT_MANNER: Filter((closed, Condition("manner_cell", Kind.EMPTY))),
        Check.SECOND_INSTANCE_OPEN: _undecided("second", _results(scheme, "second_instance"), days),
        Check.RETRIAL_OPEN: _undecided("retrial", _results(scheme, "retrial"), days),
        Check.LONG_PENDING: Filter(
            (
                Condition("pending", Kind.EQUALS, (True,)),
                Condition("suspended", Kind.EQUALS, (False,)),
                Condition("counted", Kind.EQUALS, (True,)),
                Condition("filed_on", Kind.BETWEEN, (None, long_pending_since(quarter.end))),
            )
        ),
        Check.NO_CASES_CLOSED: Filter((closed,)),
    }


def _results(scheme: Scheme, table: str) -> tuple[str, ...]:
    """The results of another instance that some item of *scheme* counts."""
    tables = (item.parameters.get(table, {}) for item in scheme.items)
    return tuple(dict.fromkeys(result for rows in tables for result in rows))


def _undecided(stage: str, results: tuple[str, ...], days: tuple[Any, Any]) -> Filter:
    return Filter(
        (
            Condition(f"{stage}_on", Kind.BETWEEN, days),
            Condition(f"{stage}_result", Kind.AMONG, results),
            Condition(f"{stage}_liability", Kind.AMONG, _UNDECIDED),
        )
    )


def _missing_measures(quarter: Quarter, records: list[Record]) -> list[CheckLine]:
    rows = Measure.select(Staff.number, Measure.item).join(Staff)
    entered = set(rows.where(Measure.quarter == str(quarter)).tuples())
    lines = []
    for item, (enough, categories) in _AWAITED.items():
        asked = {r.key.staff_no for r in records if r.key.category in categories}
        missing = sorted(n for n in asked if not any((n, code) in entered for code in enough))
        lines.append(
            CheckLine(Check.MISSING_MEASURE, len(missing), item=item, staff_nos=tuple(missing))
        )
    return lines


def _unconfirmed(quarter: Quarter) -> list[CheckLine]:
    """What waits for a second person, where the court has its entries confirmed."""
    if not is_required():
        return []
    waiting = unconfirmed(quarter)
    people = tuple(dict.fromkeys(one.staff_no for one in waiting if one.staff_no))
    return [CheckLine(Check.UNCONFIRMED, len(waiting), staff_nos=people)]


def _questions(quarter: Quarter) -> list[CheckLine]:
    """The questions nobody has decided; no line while nobody looked for any."""
    count = open_count(quarter)
    return [] if count is None else [CheckLine(Check.QUESTIONS, count)]


def _counted_twice(quarter: Quarter) -> list[CheckLine]:
    """Who has listed cases and totals of one type: a question, where there is one."""
    both = both_in(quarter)
    people = tuple(dict.fromkeys(number for number, _, _ in both))
    return [CheckLine(Check.CASES_AND_TOTALS, len(people), staff_nos=people)] if both else []


def _court() -> CheckLine:
    """What certificates carry of the court that nobody has set; a key it may do without."""
    court = court_settings()
    missing = tuple(name for name in _NAMED if not getattr(court, name))
    return CheckLine(Check.COURT, len(missing), names=missing)


def _has_totals(quarter: Quarter) -> bool:
    return bool(CaseTotal.select().where(CaseTotal.quarter == str(quarter)).exists())


def _adjustments(quarter: Quarter) -> CheckLine:
    waiting = (Adjustment.quarter == str(quarter)) & (Adjustment.state == "PENDING")
    return CheckLine(Check.ADJUSTMENTS, Adjustment.select().where(waiting).count())

"""Totals of closed cases by person and kind, for a court that has no list of the cases.

Nothing is written into a quarter that is locked or sealed; ``db.history.undo`` takes an edit back
by its token. Everything here expects an open session.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db.actors import Act
from db.errors import DatabaseError
from db.history import Edit, editing
from db.measure_grid import refuse_closed_quarter, served
from db.models import CaseTotal, Staff, database
from db.quarter_state import QuarterState
from db.roster import people_rows
from db.runs import state_of
from evaluation.case import Role
from evaluation.case_totals import COUNTS, Total, TotalFault, TypedTotal, fault_in, read_total
from evaluation.period import Quarter
from evaluation.staff import Category

_KEY = ("type_word", "procedure", "manner", "role")


@dataclass(frozen=True, slots=True)
class TotalLine:
    """One total as it is listed, with who entered it and when.

    ``cases`` counts the closed cases of the same type the person has in the list of cases in the
    same quarter and category: whether they are counted twice is a question to be asked.
    """

    id: int
    name: str
    division: str
    total: Total
    author: str
    written_at: datetime
    cases: int


@dataclass(frozen=True, slots=True)
class TotalSheet:
    """The totals of a quarter; *people* (number, name) can have some, if the quarter is open."""

    quarter: Quarter
    state: QuarterState
    lines: tuple[TotalLine, ...]
    people: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class RefusedTotal:
    """A line that was not taken: which (from 1), why, and in which field."""

    line: int
    typed: TypedTotal
    fault: TotalFault
    field: str


@dataclass(frozen=True, slots=True)
class TakenTotals:
    """What became of the lines of one edit; *token* undoes those that were taken."""

    token: int | None
    added: int
    changed: int
    unchanged: int
    rejected: tuple[RefusedTotal, ...]


class TotalRefusedError(DatabaseError):
    """A total cannot be taken; *fault* says why, *field* where."""

    def __init__(self, fault: TotalFault, field: str) -> None:
        super().__init__(f"TOTAL_{fault}", field=field)
        self.fault, self.field = fault, field


def totals_of(quarters: Sequence[Quarter]) -> Mapping[Quarter, Sequence[Total]]:
    """The totals of each of *quarters*, in a fixed order. One query."""
    rows = _joined().where(CaseTotal.quarter.in_([str(quarter) for quarter in quarters]))
    found: dict[Quarter, list[Total]] = {quarter: [] for quarter in quarters}
    for row in rows:
        found[Quarter.parse(row.quarter)].append(_total(row))
    for totals in found.values():
        # Sorted here: a server sorts texts as its language does.
        totals.sort(key=lambda one: (one.staff_no, *(getattr(one, name) for name in _KEY)))
    return found


def total_sheet(quarter: Quarter) -> TotalSheet:
    """Everything the form of *quarter* shows. A fixed number of queries."""
    people = {rows.number: rows for rows in people_rows()}
    beside = _cases_beside(quarter)
    lines = []
    for row in _joined().where(CaseTotal.quarter == str(quarter)):
        total = _total(row)
        # What was counted of a merged record in a sealed quarter stays with it.
        holder = people.get(total.staff_no)
        shown = holder.row_on(quarter.end) if holder else None
        lines.append(
            TotalLine(
                id=row.id,
                name=row.staff.name,
                division=shown.posting.division if shown else "",
                total=total,
                author=row.author,
                written_at=row.written_at,
                cases=beside[total.staff_no, total.role.category, total.type_word],
            )
        )
    lines.sort(key=lambda line: (line.total.staff_no, line.total.type_word, line.id))
    able = tuple((r.number, r.name) for r in people.values() if served(r, quarter, None))
    return TotalSheet(quarter, state_of(quarter), tuple(lines), able)


def both_in(quarter: Quarter) -> tuple[tuple[str, str, int], ...]:
    """Who has totals and listed cases of one type in *quarter*: number, type, listed cases."""
    beside = _cases_beside(quarter)
    found = {}
    for total in totals_of([quarter])[quarter]:
        if count := beside[total.staff_no, total.role.category, total.type_word]:
            found[total.staff_no, total.type_word] = count
    return tuple((*key, count) for key, count in sorted(found.items()))


def check_totals(quarter: Quarter, typed: Sequence[TypedTotal]) -> list[Total | RefusedTotal]:
    """What would become of lines that are typed or pasted, each by itself. Two queries."""
    able = able_in(quarter)
    found: list[Total | RefusedTotal] = []
    seen: set[tuple[Any, ...]] = set()
    for number, one in enumerate(typed, start=1):
        total = read_total(one)
        if isinstance(total, Total):
            key = (total.staff_no, *(getattr(total, name) for name in _KEY))
            fault = fault_of_person(total, able)
            if fault is None and key in seen:
                fault = TotalFault.LINE_TWICE, "staff_no"
            seen.add(key)
            found.append(total if fault is None else RefusedTotal(number, one, *fault))
        else:
            found.append(RefusedTotal(number, one, *total))
    return found


def put_totals(
    quarter: Quarter, typed: Sequence[TypedTotal], act: Act, why: str = ""
) -> TakenTotals:
    """Store those of the lines that are right, in one edit; a line of a known kind replaces it.

    Raises:
        QuarterStateError: QUARTER_LOCKED or QUARTER_SEALED.
    """
    counts: Counter[str] = Counter()
    with _editing("TOTALS_PUT", quarter, act, why) as edit:
        checked = check_totals(quarter, typed)
        ids = dict(Staff.select(Staff.number, Staff.id).tuples())
        for total in checked:
            if isinstance(total, Total):
                counts[_put(edit, quarter, ids[total.staff_no], total)] += 1
    rejected = tuple(one for one in checked if isinstance(one, RefusedTotal))
    return TakenTotals(
        edit.token, counts["added"], counts["changed"], counts["unchanged"], rejected
    )


def change_counts(
    quarter: Quarter, changes: Sequence[tuple[int, Mapping[str, int | None]]], act: Act
) -> int | None:
    """Set counts of lines by their id, all in one edit or none; the token of the edit.

    Raises:
        TotalRefusedError: the counts of a line do not fit together; DatabaseError: NO_SUCH_TOTAL;
        QuarterStateError: QUARTER_LOCKED or QUARTER_SEALED.
    """
    with _editing("TOTALS_CHANGE", quarter, act, "") as edit:
        for row_id, counts in changes:
            row = _joined().where((CaseTotal.id == row_id) & (CaseTotal.quarter == str(quarter)))
            stored = row.first()
            if stored is None:
                raise DatabaseError("NO_SUCH_TOTAL", id=row_id)
            after = {name: getattr(stored, name) for name in COUNTS} | dict(counts)
            if not after["count"]:
                raise TotalRefusedError(TotalFault.COUNT_MISSING, "count")
            fault = fault_in(_total_of(stored, after))
            if fault is not None:
                raise TotalRefusedError(*fault)
            edit.update(CaseTotal, row_id, **counts)
    return edit.token


def remove_totals(quarter: Quarter, row_ids: Sequence[int], act: Act) -> int | None:
    """Take lines away; the token of the edit.

    Raises:
        QuarterStateError: QUARTER_LOCKED or QUARTER_SEALED.
    """
    with _editing("TOTALS_REMOVE", quarter, act, "") as edit:
        here = (CaseTotal.quarter == str(quarter)) & CaseTotal.id.in_(list(row_ids))
        for (row_id,) in list(CaseTotal.select(CaseTotal.id).where(here).tuples()):
            edit.delete(CaseTotal, row_id)
    return edit.token


@contextmanager
def _editing(action: str, quarter: Quarter, act: Act, why: str) -> Iterator[Edit]:
    with editing(action, f"{quarter} totals", act, why, (CaseTotal,)) as edit:
        refuse_closed_quarter(quarter)
        yield edit


def _put(edit: Edit, quarter: Quarter, staff_id: int, total: Total) -> str:
    key = {name: getattr(total, name) for name in _KEY}
    counts = {name: getattr(total, name) for name in COUNTS}
    here = (CaseTotal.staff == staff_id) & (CaseTotal.quarter == str(quarter))
    for name, word in key.items():
        here &= getattr(CaseTotal, name) == word
    stored = CaseTotal.get_or_none(here)
    if stored is None:
        edit.insert(CaseTotal, staff=staff_id, quarter=str(quarter), **key, **counts)
        return "added"
    if all(getattr(stored, name) == value for name, value in counts.items()):
        return "unchanged"
    edit.update(CaseTotal, stored.id, **counts)
    return "changed"


def able_in(quarter: Quarter) -> Mapping[str, set[Category]]:
    """In which categories everybody served in *quarter*, by staff number."""
    return {
        rows.number: {
            stretch.posting.category
            for stretch in served(rows, quarter, None)
            if stretch.posting is not None
        }
        for rows in people_rows()
    }


def fault_of_person(
    total: Total, able: Mapping[str, set[Category]]
) -> tuple[TotalFault, str] | None:
    """Why somebody can have no such total, and the field it is said of; *able* is ``able_in``'s."""
    if total.staff_no not in able:
        return TotalFault.UNKNOWN_PERSON, "staff_no"
    if total.role.category not in able[total.staff_no]:
        return TotalFault.NO_RECORD, "staff_no"
    return None


def _cases_beside(quarter: Quarter) -> Counter[tuple[str, Category, str]]:
    """The closed cases of the quarter by person, category of the part, and type. One query."""
    rows = database.execute_sql(
        "SELECT p.number, r.category, c.type_word, COUNT(*) FROM court_case c "
        "JOIN case_role r ON r.case_id = c.id JOIN staff p ON p.id = r.staff_id "
        f"WHERE c.closed_on BETWEEN '{quarter.start}' AND '{quarter.end}' AND r.staff_id IN "
        f"(SELECT staff_id FROM case_total WHERE quarter = '{quarter}') GROUP BY 1, 2, 3"
    ).fetchall()
    return Counter({(row[0], Category(row[1]), row[2]): int(row[3]) for row in rows})


def _joined() -> Any:
    return CaseTotal.select(CaseTotal, Staff).join(Staff)


def _total(row: Any) -> Total:
    return _total_of(row, {name: getattr(row, name) for name in COUNTS})


def _total_of(row: Any, counts: Mapping[str, Any]) -> Total:
    return Total(
        staff_no=row.staff.number,
        type_word=row.type_word,
        procedure=row.procedure,
        manner=row.manner,
        role=Role(row.role),
        **counts,
    )

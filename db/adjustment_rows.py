"""The rows behind a late change: whether they still say what it says, and putting them back."""

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from db import history
from db.history import TABLES, Change, Edit, Image, edit_of, image_of
from db.importing.case_store import roles_of
from db.importing.closed_quarters import quarters_of, told_changes
from db.models import (
    Adjustment,
    AuditEntry,
    ImportChange,
    Measure,
    Posting,
    ServiceState,
    Staff,
)
from db.roster import people_rows, staff_id_of
from db.roster_edit import leave_waiting
from db.runs import QuarterState, closed_quarters, state_of
from evaluation.period import Quarter

_STAFF = frozenset(model._meta.table_name for model in (Staff, Posting, ServiceState))
_CASE = "court_case"
Images = Mapping[tuple[str, int], Image | None]
_NOTHING: Images = {}


@dataclass(frozen=True, slots=True)
class Told:
    """A late change with the rows it is about, latest first; none where they cannot be told."""

    subject: str
    quarter: Quarter
    rows: tuple[Change, ...]

    @classmethod
    def of(cls, row: Any, later: Images = _NOTHING) -> "Told":
        """The late change of a row of the table of adjustments; *later* as in ``is_standing``."""
        rows = _by_hand(row) if row.batch_id is None else _imported(row, later)
        return cls(row.subject, Quarter.parse(row.quarter), tuple(rows))


def siblings_of(row: Any) -> list[Any]:
    """The same change as it waits in every quarter it touches, *row* among them."""
    return list(
        Adjustment.select().where(
            (Adjustment.subject == row.subject)
            & (Adjustment.changes == row.changes)
            & (Adjustment.written_at == row.written_at)
            & (Adjustment.state == row.state)
            & (Adjustment.batch == row.batch_id if row.batch_id else Adjustment.batch.is_null())
        )
    )


def is_standing(told: Told, later: Images = _NOTHING) -> bool:
    """Whether the data still say what the change made of them; true where that is not known.

    *later* are rows as they were before later changes, by table and id: these are then as good.
    """
    return all(_has(change, later) for change in told.rows)


def put_back(edit: Edit, told: Told, rejected: Collection[str]) -> bool:
    """Make the rows what they were before the change; whether that was done.

    It is not where they were changed again since, where it is not known which they are, and for
    output of a sealed quarter. Closed quarters that are not among the *rejected* have it waiting.
    """
    sealed = state_of(told.quarter) is QuarterState.SEALED
    output = any(change.table == "measure" for change in told.rows)
    if not told.rows or not is_standing(told) or (sealed and output):
        return False
    person = told.subject if any(change.table in _STAFF for change in told.rows) else None
    before = _person(person)
    for change in told.rows:
        history.put_back(edit, change)
    if before is not None and (after := _person(person)) is not None:
        leave_waiting(edit, before, after, rejected)
    closed = {str(quarter) for quarter in closed_quarters()} - set(rejected)
    for change in told.rows:
        if change.table == _CASE:
            leave_case(edit, change, closed)
    return True


def leave_case(edit: Edit, change: Change, closed: Collection[str]) -> None:
    """Leave in those *closed* quarters that it touches that the *change* of a case is taken back.

    Call it after the row was put back.
    """
    now, then = change.after or {}, change.before or {}
    changes = told_changes(now, then or dict.fromkeys(now))
    text = json.dumps(changes, ensure_ascii=False, sort_keys=True)
    for quarter in sorted({*quarters_of(now), *quarters_of(then)}.intersection(closed)):
        edit.insert(
            Adjustment,
            quarter=quarter,
            case=change.row_id if change.before is not None else None,
            subject=(now or then)["key"],
            changes=text,
        )


def _by_hand(row: Any) -> Iterator[Change]:
    """What the edit did that left the adjustment, all but the adjustments."""
    part = f'"id":{row.id},"table":"adjustment"'
    entries = AuditEntry.select(AuditEntry.id).where(AuditEntry.detail.contains(part))
    # An id may have been another's, who is gone: it is his whose row was made last.
    for (token,) in list(entries.order_by(AuditEntry.id.desc()).tuples()):
        changes = edit_of(token).changes
        if any(_makes(change, row.id) for change in changes):
            yield from (change for change in reversed(changes) if change.table != "adjustment")
            return


def _makes(change: Change, row_id: int) -> bool:
    return (change.table, change.row_id, change.before) == ("adjustment", row_id, None)


def _imported(row: Any, later: Images) -> Iterator[Change]:
    if row.case_id is not None:
        yield from _imported_case(row, later)
    else:
        yield from _imported_output(row)


def _imported_case(row: Any, later: Images) -> Iterator[Change]:
    told = json.loads(row.changes)
    now = _now(_CASE, row.case_id, later)
    before = _before(row.batch_id, _CASE, row.case_id)
    roles = (before or {}).get("roles")
    if before is None or roles is not None:
        for role in roles_of(row.case_id):
            yield Change("case_role", role["id"], None, role)
    after = {name: pair[1] for name, pair in told.items() if name in (now or {})}
    if before is None:
        yield Change(_CASE, row.case_id, None, {**(now or {}), **after})
        return
    image = {name: cell for name, cell in before.items() if name != "roles"}
    yield Change(_CASE, row.case_id, image, {**(now or {}), **after})
    for role in roles or ():
        yield Change("case_role", role["id"], role, None)


def _imported_output(row: Any) -> Iterator[Change]:
    """The row of output that says what was told, if there is but one."""
    number, _, item = row.subject.rpartition(" ")
    rows = Measure.select(Measure.id).join(Staff)
    here = (Staff.number == number) & (Measure.item == item) & (Measure.quarter == row.quarter)
    after = {name: pair[1] for name, pair in json.loads(row.changes).items()}
    images = {row_id: image_of(Measure, row_id) or {} for (row_id,) in rows.where(here).tuples()}
    found = [
        (row_id, image)
        for row_id, image in images.items()
        if image["batch_id"] == row.batch_id and after.items() <= image.items()
    ]
    if len(found) == 1:
        ((row_id, image),) = found
        yield Change("measure", row_id, _before(row.batch_id, "measure", row_id), image)


def _before(batch: int, table: str, row_id: int) -> Mapping[str, Any] | None:
    """What a row was before an import; None where the import added it."""
    rows = ImportChange.select(ImportChange.before).where(
        (ImportChange.batch == batch)
        & (ImportChange.table == table)
        & (ImportChange.row_id == row_id)
    )
    text = rows.order_by(ImportChange.id).scalar()
    return None if text is None else json.loads(text)


def _now(table: str, row_id: int, later: Images) -> Image | None:
    known = (table, row_id)
    return later[known] if known in later else image_of(TABLES[table], row_id)


def _has(change: Change, later: Images) -> bool:
    """Whether a row is what the change made of it; columns that came later are not compared."""
    now = _now(change.table, change.row_id, later)
    if change.after is None:  # the id of a role that was replaced may have been given to another
        return now is None or change.table == "case_role"
    if now is None:
        return False
    return all(_plain(now.get(name)) == _plain(cell) for name, cell in change.after.items())


def _plain(cell: Any) -> Any:
    return int(cell) if isinstance(cell, bool) else cell


def _person(number: str | None) -> Any:
    staff_id = None if number is None else staff_id_of(number)
    return None if staff_id is None else people_rows([staff_id])[0].person

"""What an import changed in rows that were there before it: field by field, old and new.

The new value is the one the import wrote, whatever came after it: the image a later import, or an
edit by hand, kept of the row before it changed it again, else the row as it stands.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from db.adjustments import LateChange, late_changes
from db.bulk import all_rows, column_names, select_rows
from db.history import latest_edits
from db.importing.batches import TABLES
from db.importing.case_columns import HEAD_OF
from db.importing.case_store import roles_of
from db.importing.case_values import cell_text
from db.importing.registers import called_of
from db.models import Adjustment, AuditEntry, ImportChange, Staff
from evaluation.period import Quarter
from evaluation.registers import RESULT_WORDS

# What tells rows apart or follows from other fields, and is not told by itself.
_NOT_TOLD = frozenset(
    {
        *("id", "batch_id", "author", "written_at", "name_key", "pinyin", "initials", "staff_id"),
        "called",
    }
)
_MOST_EDITS = 10_000
MOST_CHANGES = 20_000


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one row: ``table`` as the schema calls it, ``subject`` whose row it is.

    The subject is the key of a case or a staff number; values are as a list would have them.
    """

    id: int
    table: str
    subject: str
    field: str
    before: str
    after: str
    row_id: int


def field_changes(batch: int, first: int = 0, count: int = MOST_CHANGES) -> list[FieldChange]:
    """The changes of *count* changed rows from the *first* on, in the order they were written."""
    rows = list(
        ImportChange.select()
        .where((ImportChange.batch == batch) & (ImportChange.before != "null"))
        .order_by(ImportChange.id)
        .offset(first)
        .limit(count)
    )
    later = _Later(batch, rows)
    found: list[FieldChange] = []
    for row in rows:
        before, after = json.loads(row.before), later.image(row)
        subject = later.subject(row.table, before)
        for name, old, new in _differing(row.table, before, after, later.staff):
            found.append(FieldChange(len(found), row.table, subject, name, old, new, row.row_id))
    return found


def changed_rows(batch: int) -> int:
    """How many rows an import changed that were there before."""
    rows = ImportChange.select().where(ImportChange.batch == batch)
    return int(rows.where(ImportChange.before != "null").count())


def adjustments_of(batch: int) -> list[tuple[Quarter, LateChange]]:
    """What an import would change in closed quarters, by quarter."""
    rows = Adjustment.select(Adjustment.quarter).where(Adjustment.batch == batch).distinct()
    quarters = sorted(Quarter.parse(quarter) for (quarter,) in rows.tuples())
    return [
        (quarter, change)
        for quarter in quarters
        for change in late_changes(quarter)
        if change.batch == batch
    ]


class _Later:
    """What the rows became by the import itself."""

    def __init__(self, batch: int, rows: Sequence[Any]) -> None:
        self._edited = dict(_first_edits(batch)) if rows else {}
        self.staff: dict[int, str] = dict(all_rows(Staff, ("id", "number"))) if rows else {}
        self._after: dict[tuple[str, int], list[tuple[int, str]]] = {}
        mine = {(row.table, row.row_id) for row in rows}
        following = ImportChange.select().where(ImportChange.id > (rows[0].id if rows else 0))
        for change in following.order_by(ImportChange.id).iterator() if rows else ():
            if (key := (change.table, change.row_id)) in mine:
                self._after.setdefault(key, []).append((change.id, change.before))
        self._now = {
            table: _rows_now(table, [row.row_id for row in rows if row.table == table])
            for table in {row.table for row in rows}
        }

    def image(self, row: Any) -> Mapping[str, Any]:
        """The row as the import left it."""
        key = (row.table, row.row_id)
        for change, before in self._after.get(key, ()):
            if change > row.id and before != "null":
                return json.loads(before)  # type: ignore[no-any-return]
        if key in self._edited:
            return self._edited[key]
        return self._now[row.table].get(row.row_id, {})

    def subject(self, table: str, before: Mapping[str, Any]) -> str:
        """The key of a case, or a staff number."""
        if table == "court_case":
            return str(before["key"])
        if table in ("staff", "mediation", "judges_meeting"):
            return str(before["number"])
        return str(self.staff.get(before.get("staff_id") or 0, ""))


def _first_edits(batch: int) -> Iterator[tuple[tuple[str, int], Mapping[str, Any]]]:
    """What rows were before the first edit by hand after the import."""
    entry = AuditEntry.select(AuditEntry.id).where(
        (AuditEntry.action == "IMPORT") & AuditEntry.detail.contains(f'"batch":{batch},')
    )
    own = int(entry.scalar() or 0)
    for edit in latest_edits(_MOST_EDITS):  # the first edit is told last, and stays
        if edit.token < own:
            return
        for change in edit.changes:
            if change.before is not None:
                yield (change.table, change.row_id), change.before


def _rows_now(table: str, ids: Sequence[int]) -> dict[int, dict[str, Any]]:
    names = column_names(TABLES[table])
    rows = select_rows(TABLES[table], names, "id", sorted(set(ids)))
    return {row[names.index("id")]: dict(zip(names, row, strict=True)) for row in rows}


def _differing(
    table: str, before: Mapping[str, Any], after: Mapping[str, Any], staff: Mapping[int, str]
) -> Iterator[tuple[str, str, str]]:
    told = list(HEAD_OF) if table == "court_case" else [n for n in before if n not in _NOT_TOLD]
    for name in told:
        old, new = before.get(name), after.get(name)
        if (old or None) != (new or None):
            yield name, _told(name, old, staff), _told(name, new, staff)
    if "called" in before:
        there = list(called_of(int(after["id"])).items()) if after.get("id") else []
        old = _told_called(before["called"], staff)
        new = _told_called(after.get("called") or there, staff)
        if old != new:
            yield "called", old, new
    if "roles" in before:
        was = before["roles"]
        now = after.get("roles") or (roles_of(int(after["id"])) if after.get("id") else [])
        if _told_roles(was) != _told_roles(now):
            yield "roles", _told_roles(was), _told_roles(now)


def _told(name: str, value: Any, staff: Mapping[int, str]) -> str:
    """A value as a list would have it: people by their numbers, results in words."""
    if name == "host_id":
        return staff.get(value, "")
    if name == "result" and value in RESULT_WORDS:
        return RESULT_WORDS[value]
    return cell_text(name, value)


def _told_called(called: Sequence[Sequence[Any]], staff: Mapping[int, str]) -> str:
    return "、".join(f"{staff.get(one, one)}{'' if there else '×'}" for one, there in called)


def _told_roles(roles: Sequence[Mapping[str, Any]]) -> str:
    return "、".join(f"{role['name']}{'' if role['staff_id'] else '?'}" for role in roles)

"""Taking back one whole import: what it added goes, what it changed is again what it was."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from peewee import Model

from db import audit
from db.actors import Act
from db.bulk import delete_rows, lock_tables, select_rows
from db.connection import atomic
from db.errors import DatabaseError
from db.history import latest_edits, put_image
from db.importing.batches import LOCKED, TABLES
from db.importing.case_store import restore_roles
from db.importing.closed_quarters import DAY_FIELDS
from db.importing.problems import Code
from db.importing.registers import restore_called
from db.models import (
    Adjustment,
    AuditEntry,
    CaseRole,
    CaseTotal,
    CourtCase,
    Division,
    ImportBatch,
    ImportChange,
    ImportProblem,
    JudgesMeeting,
    LearnedAlias,
    Measure,
    Mediation,
    MeetingAttendance,
    Posting,
    ServiceState,
    Staff,
    database,
)
from db.personnel.file import filed_among
from db.runs import closed_since
from evaluation.period import Quarter
from evaluation.words import word_key

_MOST_EDITS = 10_000
_MOST_NAMED = 5
# In the order in which their rows can go: nothing refers to a row that is taken away.
_GOING = (Mediation, JudgesMeeting, CaseTotal, Measure, CourtCase, ServiceState, Posting, Staff)


@dataclass(frozen=True, slots=True)
class Undone:
    """An import that was taken back."""

    batch: int
    kind: str
    file: str
    removed: int
    restored: int


def undo_import(batch: int | None, act: Act) -> Undone:
    """Take back the import *batch*, or the last that still stands; it stays listed.

    Rows that were taken in after they were put right go first, with the spellings learned then;
    the file is kept. Everything is exactly what it was before, or nothing changes.

    Raises:
        DatabaseError: NO_BATCH; BATCH_UNDONE already; LATER_BATCH: a later import touched the
            same rows, needs them, or used a spelling learned here; EDITED_SINCE: somebody edited
            them by hand; BATCH_COUNTED: a quarter was locked on them; ADJUSTMENT_DECIDED;
            BATCH_PEOPLE_NAMED: cases name people it brought; STILL_USED by other data;
            BATCH_FILED: people it brought have records in the personnel file.
    """
    with atomic():
        lock_tables(LOCKED)
        row = _standing(batch)
        parts = [_take_back(part, act) for part in _put_right(row.id)]
        removed, restored = _take_back(row, act)
        removed += sum(part[0] for part in parts)
        restored += sum(part[1] for part in parts)
    return Undone(row.id, row.kind, row.file_name, removed, restored)


def _put_right(batch: int) -> list[Any]:
    """The imports of rows of *batch* that were put right, the last one first."""
    parts = ImportBatch.select().where(
        (ImportBatch.parent == batch) & ImportBatch.undone_at.is_null()
    )
    return list(parts.order_by(ImportBatch.id.desc()))


def _take_back(row: Any, act: Act) -> tuple[int, int]:
    """How many rows were removed, and how many restored."""
    changes = _changes_of(row.id)
    touched = _Touched(row.id, changes)
    _refuse_later(row, touched)
    _refuse_edited(row, touched)
    _refuse_counted(row, changes)
    _refuse_decided(row)
    _refuse_named(row, changes, touched)
    Adjustment.delete().where(Adjustment.batch == row.id).execute()
    restored = _restore(changes)
    removed = _remove(row.id, changes)
    ImportChange.delete().where(ImportChange.batch == row.id).execute()
    ImportProblem.update(taken=None).where(ImportProblem.taken == row.id).execute()
    stamp = {"undone_by": act.author, "undone_at": act.at}
    ImportBatch.update(**stamp).where(ImportBatch.id == row.id).execute()
    detail = {"batch": row.id, "file": row.file_name, "removed": removed, "restored": restored}
    audit.record("UNDO_IMPORT", row.kind, detail, act)
    return removed, restored


@dataclass(frozen=True, slots=True)
class _Image:
    """A row of the table of changes; *before* is None for a row that was not there."""

    table: str
    row_id: int
    before: dict[str, Any] | None


class _Touched:
    """The rows a batch added or changed, by table."""

    def __init__(self, batch: int, changes: list[_Image]) -> None:
        self._rows = {(change.table, change.row_id) for change in changes}
        for model in _GOING:
            table = model._meta.table_name
            added = model.select(model.id).where(model.batch == batch).tuples()
            self._rows |= {(table, row_id) for (row_id,) in added}

    def __contains__(self, row: tuple[str, int]) -> bool:
        return row in self._rows

    def of(self, model: type[Model]) -> list[int]:
        """The ids of the rows of one table."""
        table = model._meta.table_name
        return sorted(row_id for name, row_id in self._rows if name == table)


def _standing(batch: int | None) -> Any:
    query = ImportBatch.select().order_by(ImportBatch.id.desc())
    if batch is None:
        row = query.where(ImportBatch.undone_at.is_null()).first()
    else:
        row = query.where(ImportBatch.id == batch).first()
    if row is None:
        raise DatabaseError("NO_BATCH", batch="" if batch is None else batch)
    if row.undone_at is not None:
        raise DatabaseError("BATCH_UNDONE", batch=row.id, author=row.undone_by)
    return row


def _changes_of(batch: int) -> list[_Image]:
    rows = ImportChange.select().where(ImportChange.batch == batch).order_by(ImportChange.id)
    return [_Image(row.table, row.row_id, json.loads(row.before)) for row in rows]


def _refuse_later(row: Any, touched: _Touched) -> None:
    """Later imports that stand in the way are named, the last one first: so they can be undone."""
    later = ImportBatch.select().where((ImportBatch.id > row.id) & ImportBatch.undone_at.is_null())
    for other in later.order_by(ImportBatch.id.desc()):
        changes = _changes_of(other.id)
        overlaps = any(
            (change.table, change.row_id) in touched
            or (change.before or {}).get("batch_id") == row.id
            or any(one in touched for one in _named_in(change.before or {}))
            for change in changes
        )
        if overlaps or _needs(other.id, touched) or _uses_spelling(other.id, touched):
            raise DatabaseError("LATER_BATCH", batch=row.id, later=other.id, file=other.file_name)


def _named_in(image: dict[str, Any]) -> Iterator[tuple[str, int]]:
    """The people and the division without whom the row of *image* could not be put back."""
    staff = [image.get(name) for name in ("staff_id", "host_id", "merged_into_id")]
    staff += [role["staff_id"] for role in image.get("roles") or ()]
    staff += [person for person, _ in image.get("called") or ()]
    yield from (("staff", one) for one in staff if one is not None)
    if (division := image.get("division_id")) is not None:
        yield "division", division


def _needs(batch: int, touched: _Touched) -> bool:
    """Whether rows of *batch* refer to people or divisions that were touched."""
    staff, divisions = touched.of(Staff), touched.of(Division)
    references: tuple[tuple[type[Model], str, list[int]], ...] = (
        (Posting, "staff_id", staff),
        (Posting, "division_id", divisions),
        (ServiceState, "staff_id", staff),
        (Measure, "staff_id", staff),
        (CaseTotal, "staff_id", staff),
        (Mediation, "staff_id", staff),
        (JudgesMeeting, "host_id", staff),
        (LearnedAlias, "staff_id", staff),
    )
    if any(
        owner == batch
        for model, column, ids in references
        for (owner,) in select_rows(model, ("batch_id",), column, ids)
    ):
        return True
    named: tuple[tuple[type[Model], str, type[Model]], ...] = (
        (CaseRole, "case_id", CourtCase),
        (MeetingAttendance, "meeting_id", JudgesMeeting),
    )
    for part, column, whole in named:
        ids = sorted({row_id for (row_id,) in select_rows(part, (column,), "staff_id", staff)})
        if any(owner == batch for (owner,) in select_rows(whole, ("batch_id",), "id", ids)):
            return True
    return False


def _uses_spelling(batch: int, touched: _Touched) -> bool:
    """Whether *batch* understood names by spellings that were learned, or changed, here."""
    learned = touched.of(LearnedAlias)
    if not learned:
        return False
    rows = select_rows(LearnedAlias, ("spelling_key",), "id", learned)
    keys = {key for (key,) in rows}
    used = ImportProblem.select(ImportProblem.value).where(
        (ImportProblem.batch == batch) & (ImportProblem.code == Code.BY_ALIAS.value)
    )
    return any(word_key(value) in keys for (value,) in used.tuples())


def _refuse_named(row: Any, changes: list[_Image], touched: _Touched) -> None:
    """People, and divisions, that would go and that something else rests on."""
    stay = {change.row_id for change in changes if change.table == "staff" and change.before}
    rows = select_rows(Staff, ("id",), "batch_id", [row.id])
    going = [staff for (staff,) in rows if staff not in stay]
    named = select_rows(CaseRole, ("case_id",), "staff_id", going)
    cases = sorted({case for (case,) in named if ("court_case", case) not in touched})
    if cases:
        keys = [key for (key,) in select_rows(CourtCase, ("key",), "id", cases[:_MOST_NAMED])]
        raise DatabaseError(
            "BATCH_PEOPLE_NAMED", batch=row.id, count=len(cases), cases="、".join(keys)
        )
    made = [c.row_id for c in changes if c.table == "division" and c.before is None]
    references: tuple[tuple[type[Model], str, list[int]], ...] = (
        *((model, "staff_id", going) for model in (Posting, ServiceState, Measure, LearnedAlias)),
        *((model, "staff_id", going) for model in (CaseTotal, Mediation, MeetingAttendance)),
        (JudgesMeeting, "host_id", going),
        (Staff, "merged_into_id", going),
        (Posting, "division_id", made),
    )
    for model, column, ids in references:
        table = model._meta.table_name
        rows = select_rows(model, ("id",), column, ids)
        if count := sum((table, row_id) not in touched for (row_id,) in rows):
            raise DatabaseError("STILL_USED", table=table, count=count)


def _refuse_edited(row: Any, touched: _Touched) -> None:
    """Edits by hand since the import stand in the way, unless they were undone themselves."""
    own = _place_in_chain(row.id)
    undone: set[int] = set()
    for edit in latest_edits(_MOST_EDITS):
        if edit.token < own:
            return
        if edit.token in undone:
            continue
        if edit.action == "UNDO" and int(edit.why) > own:
            undone.add(int(edit.why))
            continue
        if any((change.table, change.row_id) in touched for change in edit.changes):
            raise DatabaseError(
                "EDITED_SINCE", batch=row.id, author=edit.author, at=edit.at, action=edit.action
            )


def _refuse_counted(row: Any, changes: list[_Image]) -> None:
    """A stored result rests on what was there when its quarter was locked."""
    own = _place_in_chain(row.id)
    counting = {str(quarter) for quarter in closed_since(own)}
    if counting and row.kind != "people":
        counting &= set(_quarters(row.id, changes))
    if counting:
        raise DatabaseError("BATCH_COUNTED", batch=row.id, quarter=min(counting))


def _place_in_chain(batch: int) -> int:
    """The entry of the import: what was done after it has higher numbers, whatever the clock."""
    entries = AuditEntry.select(AuditEntry.id).where(
        (AuditEntry.action == "IMPORT") & AuditEntry.detail.contains(f'"batch":{batch},')
    )
    return int(entries.scalar() or 0)


def _quarters(batch: int, changes: list[_Image]) -> Iterator[str]:
    images = [change.before for change in changes if change.before]
    for model in (Measure, CaseTotal):
        for (quarter,) in select_rows(model, ("quarter",), "batch_id", [batch]):
            yield quarter
    rows = select_rows(CourtCase, DAY_FIELDS, "batch_id", [batch])
    days = [day for row in rows for day in row]
    for image in images:
        days += [image.get(name) for name in DAY_FIELDS]
        if quarter := image.get("quarter"):
            yield quarter
    yield from (str(Quarter.of(date.fromisoformat(day))) for day in set(days) if day)


def _refuse_decided(row: Any) -> None:
    decided = Adjustment.select().where(
        (Adjustment.batch == row.id) & (Adjustment.state != "PENDING")
    )
    if (first := decided.order_by(Adjustment.id).first()) is not None:
        raise DatabaseError("ADJUSTMENT_DECIDED", batch=row.id, subject=first.subject)


def _restore(changes: list[_Image]) -> int:
    images = [change for change in changes if change.before is not None]
    for change in reversed(images):
        before = dict(change.before or {})
        roles, called = before.pop("roles", None), before.pop("called", None)
        put_image(TABLES[change.table], change.row_id, before)
        if roles is not None:
            restore_roles(change.row_id, roles)
        if called is not None:
            restore_called(change.row_id, called)
    return len({(change.table, change.row_id) for change in images})


def _remove(batch: int, changes: list[_Image]) -> int:
    removed = 0
    made = [change for change in changes if change.before is None]
    _refuse_filed(batch, [c.row_id for c in made if c.table == "division"])
    for model in _GOING:
        if model is CourtCase:
            _remove_roles(batch)
        removed += model.delete().where(model.batch == batch).execute()
    for change in made:
        delete_rows(TABLES[change.table], "id", [change.row_id])
    return removed + len(made)


def _refuse_filed(batch: int, divisions: list[int]) -> None:
    """People who have a personnel file by now stay, and so do divisions that stand in one."""
    people = [staff_id for (staff_id,) in select_rows(Staff, ("id",), "batch_id", [batch])]
    if filed_among(people, divisions):
        raise DatabaseError("BATCH_FILED", batch=batch)


def _remove_roles(batch: int) -> None:
    """All at once: the cascade would look for the roles of every case by itself."""
    database.execute_sql(
        'DELETE FROM "case_role" WHERE "case_id" IN'
        f' (SELECT "id" FROM "court_case" WHERE "batch_id" = {int(batch)})'
    )

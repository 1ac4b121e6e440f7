"""What became of one case: the imports that wrote it and the edits by hand, oldest first."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db.history import Change, EditEntry, edit_of
from db.importing.closed_quarters import told_changes
from db.models import Adjustment, AuditEntry, CourtCase, ImportBatch, ImportChange

_TABLE = "court_case"


@dataclass(frozen=True, slots=True)
class CellChange:
    """One cell before and after, as it is stored; None where there was no case."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class TrailStep:
    """One act on a case. An edit by hand has a *token* and *why*; an import a *batch* and *file*.

    ``action`` is IMPORT_ADD, IMPORT_CHANGE, or that of the edit (CASE_ADD, CASE_CORRECT, UNDO …).
    """

    at: datetime
    author: str
    action: str
    why: str = ""
    token: int | None = None
    batch: int | None = None
    file: str = ""
    changes: tuple[CellChange, ...] = ()


@dataclass(frozen=True, slots=True)
class WaitingChange:
    """A change that waits in a closed quarter; ``state`` is PENDING until it is decided."""

    quarter: str
    state: str
    author: str
    at: datetime
    changes: tuple[CellChange, ...]


def trail_of(case_id: int, stored: Mapping[str, Any]) -> tuple[TrailStep, ...]:
    """Everything that was done to a case that is *stored* now. Three queries, one more an edit."""
    edits = _edits(case_id, stored["key"])
    imports = _imports(case_id, stored)
    return tuple(sorted([*imports, *map(_edit_step, edits)], key=lambda step: step.at))


def waiting_of(case_id: int) -> tuple[WaitingChange, ...]:
    """The adjustments of a case, oldest first. One query."""
    rows = Adjustment.select().where(Adjustment.case == case_id).order_by(Adjustment.id)
    return tuple(
        WaitingChange(
            row.quarter,
            row.state,
            row.author,
            row.written_at,
            tuple(CellChange(name, *pair) for name, pair in json.loads(row.changes).items()),
        )
        for row in rows
    )


def _imports(case_id: int, stored: Mapping[str, Any]) -> Iterable[TrailStep]:
    rows = (
        ImportChange.select(ImportChange.batch, ImportChange.before)
        .where((ImportChange.table == _TABLE) & (ImportChange.row_id == case_id))
        .order_by(ImportChange.id)
        .tuples()
    )
    images = [(batch, json.loads(before)) for batch, before in rows]
    images = [(batch, image) for batch, image in images if image is not None]
    first = images[0][1].get("batch_id") if images else stored["batch_id"]
    ids = {first, *(batch for batch, _ in images)} - {None}
    batches = {
        batch.id: batch
        for batch in ImportBatch.select().where(ImportBatch.id.in_(ids))
        if batch.undone_at is None
    }
    if first in batches:
        yield _import_step("IMPORT_ADD", batches[first], ())
    states = [*(image for _, image in images), stored]
    for (batch, before), after in zip(images, states[1:], strict=True):
        if batch in batches:
            yield _import_step("IMPORT_CHANGE", batches[batch], _cells(before, after))


def _import_step(action: str, batch: Any, changes: tuple[CellChange, ...]) -> TrailStep:
    return TrailStep(
        at=batch.written_at,
        author=batch.author,
        action=action,
        batch=batch.id,
        file=batch.file_name,
        changes=changes,
    )


def _edits(case_id: int, key: str) -> list[EditEntry]:
    """The edits of the row, as far back as it was this case and no other that had its id."""
    part = f'"id":{case_id},"table":"{_TABLE}"'
    rows = AuditEntry.select(AuditEntry.id).where(AuditEntry.detail.contains(part))
    keys, edits = {key}, []
    for row in rows.order_by(AuditEntry.id.desc()):
        edit = edit_of(row.id)
        had = {image["key"] for c in _of_case(edit) for image in (c.before, c.after) if image}
        if had & keys:
            keys |= had
            edits.append(edit)
    return edits[::-1]


def _edit_step(edit: EditEntry) -> TrailStep:
    cells = (
        _cells(c.before or {}, c.after or dict.fromkeys(c.before or {})) for c in _of_case(edit)
    )
    return TrailStep(
        at=edit.at,
        author=edit.author,
        action=edit.action,
        why=edit.why,
        token=edit.token,
        changes=tuple(cell for some in cells for cell in some),
    )


def _of_case(edit: EditEntry) -> list[Change]:
    return [change for change in edit.changes if change.table == _TABLE]


def _cells(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[CellChange, ...]:
    told = told_changes(before, after)
    fields = CourtCase._meta.fields
    return tuple(CellChange(name, *pair) for name, pair in told.items() if name in fields)

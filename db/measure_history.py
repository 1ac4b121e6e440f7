"""What became of one cell of quarterly output: who entered, changed or undid it, and when."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db.models import AuditEntry, ImportBatch, ImportChange, Measure
from db.roster import staff_id_of
from evaluation.measure_cells import Figures
from evaluation.period import Quarter

_FIGURES = ("value", "numerator", "denominator")


@dataclass(frozen=True, slots=True)
class CellStep:
    """One act on a row of a cell: what stood before and after; nothing is an empty text.

    ``action`` is IMPORT or that of the edit (MEASURES, MEASURE_ADD, MEASURE_CHANGE,
    MEASURE_REMOVE, UNDO); of an import ``batch`` and ``file`` say which.
    """

    at: datetime
    author: str
    action: str
    before: str
    after: str
    batch: int | None = None
    file: str = ""


def cell_history(quarter: Quarter, staff_no: str, item: str) -> tuple[CellStep, ...]:
    """Everything that was done to the rows of one person, quarter and item, oldest first."""
    staff_id = staff_id_of(staff_no)
    if staff_id is None:
        return ()
    wanted = {"staff_id": staff_id, "quarter": str(quarter), "item": item}
    steps = [*_edits(wanted), *_imports(wanted)]
    return tuple(sorted(steps, key=lambda step: step.at))


def _edits(wanted: Mapping[str, Any]) -> Iterator[CellStep]:
    rows = AuditEntry.select().where(
        AuditEntry.subject.startswith(f"{wanted['quarter']} ")
        & AuditEntry.detail.contains('"table":"measure"')
    )
    for row in rows.order_by(AuditEntry.id):
        for change in json.loads(row.detail).get("changes", ()):
            before, after = change["before"], change["after"]
            if change["table"] == "measure" and _fits(before or after, wanted):
                yield CellStep(row.at, row.author, row.action, _shown(before), _shown(after))


def _imports(wanted: Mapping[str, Any]) -> Iterator[CellStep]:
    """What imports brought and changed, as far as their rows are still there."""
    rows = Measure.select().where(
        (Measure.staff == wanted["staff_id"])
        & (Measure.quarter == wanted["quarter"])
        & (Measure.item == wanted["item"])
    )
    stored = {row.id: row for row in rows}
    images: dict[int, list[tuple[int, Mapping[str, Any] | None]]] = {row: [] for row in stored}
    changes = ImportChange.select().where(
        (ImportChange.table == "measure") & ImportChange.row_id.in_(list(stored))
    )
    for change in changes.order_by(ImportChange.id):
        images[change.row_id].append((change.batch_id, json.loads(change.before)))
    named = {batch for history in images.values() for batch, _ in history}
    firsts = {
        row_id: history[0][1].get("batch_id") if history and history[0][1] else row.batch_id
        for row_id, row in stored.items()
        for history in (images[row_id],)
    }
    batches = {
        row.id: row
        for row in ImportBatch.select().where(
            ImportBatch.id.in_([*named, *(first for first in firsts.values() if first)])
            & ImportBatch.undone_at.is_null()
        )
    }
    for row_id, row in stored.items():
        now = {name: getattr(row, name) for name in _FIGURES}
        states = [image for _, image in images[row_id] if image is not None] + [now]
        if (first := batches.get(firsts[row_id])) is not None:
            yield _import_step(first, "", _shown(states[0]))
        for (batch, image), after in zip(images[row_id], states[1:], strict=False):
            if batch in batches:
                yield _import_step(batches[batch], _shown(image), _shown(after))


def _import_step(batch: Any, before: str, after: str) -> CellStep:
    return CellStep(
        batch.written_at, batch.author, "IMPORT", before, after, batch.id, batch.file_name
    )


def _fits(image: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    return all(image.get(name) == value for name, value in wanted.items())


def _shown(image: Mapping[str, Any] | None) -> str:
    return "" if image is None else Figures(*(image.get(name, "") for name in _FIGURES)).shown

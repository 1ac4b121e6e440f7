"""The imports that were made, latest first, and what was wrong in each. A session is open."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db.errors import DatabaseError
from db.importing.batches import Outcome
from db.importing.problems import Problem, code_of
from db.models import ImportBatch, ImportProblem

_PROBLEM = ("sheet", "row_no", "column", "value", "code", "rejected")


@dataclass(frozen=True, slots=True)
class BatchLine:
    """One import: its file, who took it in and when, its counts, and whether it was taken back."""

    id: int
    kind: str
    file: str
    sha256: str
    author: str
    at: datetime
    data_rows: int
    added: int
    changed: int
    unchanged: int
    rejected: int
    warned: int
    undone_by: str | None
    undone_at: datetime | None

    @property
    def stands(self) -> bool:
        """Whether it was not taken back."""
        return self.undone_at is None


def batches() -> list[BatchLine]:
    """Every import, the latest first. One query."""
    return [_line(row) for row in ImportBatch.select().order_by(ImportBatch.id.desc())]


def outcome_of(batch: int) -> Outcome:
    """What became of the rows of an import, with its problems in the order of the rows.

    Two queries.

    Raises:
        DatabaseError: NO_BATCH.
    """
    row = ImportBatch.get_or_none(ImportBatch.id == batch)
    if row is None:
        raise DatabaseError("NO_BATCH", batch=batch)
    columns = [getattr(ImportProblem, name) for name in _PROBLEM]
    kept = ImportProblem.select(*columns).where(ImportProblem.batch == batch)
    return Outcome(
        kind=row.kind,
        file=row.file_name,
        batch=row.id,
        data_rows=row.data_rows,
        added=row.added,
        changed=row.changed,
        unchanged=row.unchanged,
        rejected=row.rejected,
        warned=row.warned,
        problems=tuple(_problem(*cells) for cells in kept.order_by(ImportProblem.id).tuples()),
    )


def _line(row: Any) -> BatchLine:
    return BatchLine(
        id=row.id,
        kind=row.kind,
        file=row.file_name,
        sha256=row.sha256,
        author=row.author,
        at=row.written_at,
        data_rows=row.data_rows,
        added=row.added,
        changed=row.changed,
        unchanged=row.unchanged,
        rejected=row.rejected,
        warned=row.warned,
        undone_by=row.undone_by,
        undone_at=row.undone_at,
    )


def _problem(*cells: Any) -> Problem:
    sheet, row, column, value, stored, rejected = cells
    code, detail = code_of(stored)
    return Problem(sheet, row, column, value, code, bool(rejected), detail)

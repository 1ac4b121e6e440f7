"""Questions about past imports: which there were, and what was wrong in each."""

from dataclasses import dataclass
from datetime import datetime

from db.importing.problems import Problem, code_of
from db.models import ImportBatch, ImportProblem


@dataclass(frozen=True, slots=True)
class BatchLine:
    """One import with its counts; ``undone_by`` is empty while it stands."""

    id: int
    kind: str
    file: str
    author: str
    at: datetime
    data_rows: int
    added: int
    changed: int
    unchanged: int
    rejected: int
    warned: int
    undone_by: str


def batches() -> list[BatchLine]:
    """Every import, the last one first. One query."""
    return [
        BatchLine(
            id=row.id,
            kind=row.kind,
            file=row.file_name,
            author=row.author,
            at=row.written_at,
            data_rows=row.data_rows,
            added=row.added,
            changed=row.changed,
            unchanged=row.unchanged,
            rejected=row.rejected,
            warned=row.warned,
            undone_by=row.undone_by or "",
        )
        for row in ImportBatch.select().order_by(ImportBatch.id.desc())
    ]


def problems_of(batch: int) -> tuple[Problem, ...]:
    """What was wrong in an import, in the order of its rows. One query."""
    rows = ImportProblem.select().where(ImportProblem.batch == batch).order_by(ImportProblem.id)
    return tuple(
        Problem(row.sheet, row.row_no, row.column, row.value, code, bool(row.rejected), detail)
        for row in rows
        for code, detail in [code_of(row.code)]
    )

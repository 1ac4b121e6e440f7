"""The imports that were made, latest first, and what was wrong in each. A session is open."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import Case, fn

from db.errors import DatabaseError
from db.importing.batches import Outcome
from db.importing.problems import Problem, code_of
from db.models import ImportBatch, ImportProblem

_PROBLEM = ("sheet", "row_no", "column", "value", "code", "rejected", "subject", "note")


@dataclass(frozen=True, slots=True)
class BatchLine:
    """One import: its file, who took it in and when, its counts, and whether it was taken back.

    ``parent`` is the import whose rows it took in after they were put right; ``open`` is how many
    problems nobody has decided on, ``fixed`` how many are put right but not yet taken in.
    """

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
    parent: int | None = None
    profile: str = ""
    open: int = 0
    fixed: int = 0

    @property
    def stands(self) -> bool:
        """Whether it was not taken back."""
        return self.undone_at is None


def batches() -> list[BatchLine]:
    """Every import, the latest first. Two queries."""
    waiting = dict(_waiting())
    rows = ImportBatch.select().order_by(ImportBatch.id.desc())
    return [_line(row, waiting.get(row.id, (0, 0))) for row in rows]


def _waiting() -> Iterator[tuple[int, tuple[int, int]]]:
    """By import: problems that are open, and those put right whose rows are not taken in."""
    opened = fn.SUM(Case(ImportProblem.state, (("OPEN", 1),), 0))
    fixed = fn.SUM(Case(ImportProblem.state, (("FIXED", 1),), 0))
    rows = (
        ImportProblem.select(ImportProblem.batch, opened, fixed)
        .where(ImportProblem.taken.is_null())
        .group_by(ImportProblem.batch)
    )
    return ((batch, (int(some), int(more))) for batch, some, more in rows.tuples())


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


def _line(row: Any, waiting: tuple[int, int]) -> BatchLine:
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
        parent=row.parent_id,
        profile=row.profile,
        open=waiting[0],
        fixed=waiting[1],
    )


def _problem(*cells: Any) -> Problem:
    sheet, row, column, value, stored, rejected, subject, note = cells
    code, detail = code_of(stored)
    return Problem(sheet, row, column, value, code, bool(rejected), detail, subject, note)

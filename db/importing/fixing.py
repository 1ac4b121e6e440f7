"""Rows of an import taken in after they were put right, by the very checks a file goes through.

The file of the import is read again, with the typed values in the place of its own; only the rows
that were put right are taken in, as an import of their own that names the first as its parent. Its
counts are those rows'; the parent's counts stay what they were when the file came.
"""

import json
from collections.abc import Mapping
from typing import Any

from db.actors import Act
from db.errors import DatabaseError
from db.importing.aliases import learn
from db.importing.batches import Batch, Order, Outcome
from db.importing.columns import column_set, find_table
from db.importing.fixes import Fixes, Place
from db.importing.inbox import ProblemLine, ProblemState, problem_lines
from db.importing.lists import take_in
from db.importing.sources import source_workbook
from db.models import AuditEntry, ImportBatch, ImportProblem
from evaluation.words import word_key


def take_fixes(batch: int, act: Act, password: str | None = None) -> Outcome:
    """Take in the rows of *batch* that were put right and are not taken in yet.

    A row that is refused again stays open with what was typed; the outcome says why. Learned
    spellings are remembered with this import, and forgotten when it is undone.

    Raises:
        DatabaseError: NO_BATCH; BATCH_UNDONE; NOTHING_FIXED; NO_SOURCE; PROBLEM_OF_FIX: the
            problems of put-right rows are put right in their parent.
        WorkbookError: ENCRYPTED: the file has a *password*; WRONG_PASSWORD.
    """
    row = ImportBatch.get_or_none(ImportBatch.id == batch)
    if row is None:
        raise DatabaseError("NO_BATCH", batch=batch)
    if row.undone_at is not None:
        raise DatabaseError("BATCH_UNDONE", batch=batch, author=row.undone_by)
    if row.parent_id is not None:
        raise DatabaseError("PROBLEM_OF_FIX", batch=row.parent_id)
    fixed = [line for line in problem_lines(batch) if line.state is ProblemState.FIXED]
    waiting = [line for line in fixed if not line.is_settled]
    if not waiting:
        raise DatabaseError("NOTHING_FIXED", batch=batch)
    workbook = source_workbook(batch, password)
    order = Order(
        act,
        profile_name=row.profile,
        profile=_columns_of(batch),
        fixes=_fixes(batch, fixed, waiting),
        finished=lambda made: _settle(made, waiting),
    )
    return take_in(row.kind, workbook, order)


def _place(line: ProblemLine) -> Place:
    return line.problem.sheet, line.problem.row


def _fixes(batch: int, fixed: list[ProblemLine], waiting: list[ProblemLine]) -> Fixes:
    cells: dict[Place, dict[str, str]] = {}
    people: dict[Place, dict[str, int]] = {}
    forced: set[tuple[str, int, str]] = set()
    for line in fixed:
        fix = line.fix
        if fix is None:
            continue
        if fix.value is not None:
            cells.setdefault(_place(line), {})[fix.column] = fix.value
        if fix.staff is not None:
            people.setdefault(_place(line), {})[word_key(line.problem.value)] = fix.staff
        if fix.file_counts:
            forced.add((*_place(line), line.problem.column))
    return Fixes(batch, frozenset(map(_place, waiting)), cells, people, frozenset(forced))


def _settle(made: Batch, waiting: list[ProblemLine]) -> None:
    """Say of every row that came in that it did, and remember its spellings."""
    refused = {(problem.sheet, problem.row) for problem in made.problems if problem.rejected}
    for line in waiting:
        rows = ImportProblem.update
        if _place(line) in refused:
            rows(state=ProblemState.OPEN.value).where(ImportProblem.id == line.id).execute()
            continue
        rows(taken=made.id).where(ImportProblem.id == line.id).execute()
        fix = line.fix
        if fix is not None and fix.staff is not None and fix.remember:
            learn(made, line.problem.value, fix.division, fix.staff)


def _columns_of(batch: int) -> Mapping[str, str] | None:
    """The column map the file was read by, as the chain keeps it."""
    entries = AuditEntry.select(AuditEntry.detail).where(
        (AuditEntry.action == "IMPORT") & AuditEntry.detail.contains(f'"batch":{batch},')
    )
    for (detail,) in entries.tuples():
        found: Any = json.loads(detail)
        if found.get("batch") == batch:
            columns: Mapping[str, str] | None = found.get("columns")
            return columns
    return None


def heads_of(batch: int, sheet: str, password: str | None = None) -> list[str]:
    """How the file of an import calls its columns, in the order of the sheet.

    Raises:
        DatabaseError: NO_BATCH, NO_SOURCE; WorkbookError: ENCRYPTED, WRONG_PASSWORD.
    """
    workbook = source_workbook(batch, password)
    kind = ImportBatch.get_by_id(batch).kind
    states = kind == "people" and sheet == column_set("states").sheet
    known = column_set("states" if states else kind)
    table = find_table(workbook.sheet(sheet, or_first=True), known, _columns_of(batch))
    return [table.heads[head] for head, _ in sorted(table.at.items(), key=lambda pair: pair[1])]

"""One file, one batch, one transaction: its counts, its problems, and what it replaced."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from peewee import Model

from db import audit
from db.actors import Act
from db.bulk import insert_rows, lock_tables
from db.connection import atomic
from db.errors import DatabaseError
from db.importing.cells import Cell
from db.importing.changes import MOST_CHANGES, CellChange
from db.importing.columns import column_set, find_table
from db.importing.faults import WorkbookError
from db.importing.fixes import Fixes
from db.importing.memory import storable
from db.importing.problems import Problem
from db.importing.sources import keep_source
from db.importing.table import Table
from db.importing.workbook import Workbook
from db.models import (
    Adjustment,
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
)

TABLES: dict[str, type[Model]] = {
    model._meta.table_name: model
    for model in (
        *(Division, Staff, Posting, ServiceState, LearnedAlias),
        *(CourtCase, CaseRole, Measure, CaseTotal),
        *(Mediation, JudgesMeeting, MeetingAttendance),
    )
}
# What a batch writes into, in the order of every writer: another desk waits at the first.
LOCKED = (*TABLES.values(), ImportBatch, ImportProblem, Adjustment)
_PROBLEM_COLUMNS = (
    *("batch_id", "sheet", "row_no", "column", "value", "code", "rejected", "subject", "note"),
)
_LONGEST_VALUE = 500
_LONGEST_QUOTED = 40
# Another desk's import ends sooner: each turn is as long as the engine itself waits.
_MOST_TURNS = 120
_ROWS_BETWEEN_LOOKS = 2_000
# So many rows tell whether a file is such a list at all: nine of ten are refused in none that is.
# Shorter ones are kept whole, each row with its reason.
_ROWS_THAT_TELL = 50_000
_REFUSED_OF_TEN = 9
# More than nobody looks through; the second for a list with two at most in every row.
_MANY_PROBLEMS, _MOST_PROBLEMS = 250_000, 500_000


def _nobody(_rows: int) -> None:
    """Watches."""


def _nothing(_batch: "Batch") -> None:
    """Is done at the end."""


@dataclass(frozen=True, slots=True)
class Order:
    """How a file is to be taken in: by whom, and whether only to see what would come of it.

    ``profile`` maps columns to the heads a source uses for them. ``watch`` is told how many rows
    have been read, now and then; what it raises ends the import, and nothing of it stays. ``fixes``
    are there when rows of an earlier import are taken in after they were put right; ``finished``
    is done with the batch at the end, in its transaction.
    """

    act: Act
    dry_run: bool = False
    profile_name: str = ""
    profile: Mapping[str, str] | None = None
    watch: Callable[[int], None] = _nobody
    fixes: Fixes | None = None
    finished: "Callable[[Batch], None]" = _nothing

    def table(self, workbook: Workbook, kind: str) -> Table:
        """The table of *workbook* with a list of *kind*: on the sheet of that name, else the first.

        Raises:
            WorkbookError: there is none.
        """
        columns = column_set(kind)
        return find_table(workbook.sheet(columns.sheet, or_first=True), columns, self.profile)

    def rows(self, table: Table) -> Iterator[tuple[int, Sequence[Cell]]]:
        """The rows of *table* that are to be taken in, with the sheet's own numbers."""
        return table.rows() if self.fixes is None else self.fixes.chosen(table)

    def rows_taken(self, table: Table) -> Iterator[tuple[int, Sequence[Cell]]]:
        """The other rows of *table*, which tell what comes twice; none of a whole file."""
        return iter(()) if self.fixes is None else self.fixes.others(table)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the rows of a file; *batch* is None after a dry run.

    A dry run has the cells that would change in ``changes``, the first ``MOST_CHANGES`` of them.
    """

    kind: str
    file: str
    batch: int | None
    data_rows: int
    added: int
    changed: int
    unchanged: int
    rejected: int
    warned: int
    problems: tuple[Problem, ...]
    changes: tuple[CellChange, ...] = ()


@dataclass(slots=True)
class Batch:
    """A batch while its file is read: the importer counts here and says what it found."""

    id: int
    order: Order
    file: str = ""
    data_rows: int = 0
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    problems: list[Problem] = field(default_factory=list)
    changes: list[CellChange] = field(default_factory=list)
    _replaced: list[tuple[int, str, int, str]] = field(default_factory=list)
    _outcome: Outcome | None = None
    _told: int = 0
    _refused: int = 0

    def count(self, rows: int) -> None:
        """Count *rows* more of the file; whoever reads it calls this row by row or chunk by chunk.

        Raises:
            WorkbookError: NOT_THIS_LIST: nearly all rows so far were refused, and these were many;
                TOO_MANY_PROBLEMS: there is more to be said than anybody looks through.
        """
        before = self.data_rows // _ROWS_BETWEEN_LOOKS
        self.data_rows += rows
        if self.order.fixes is None and self.data_rows // _ROWS_BETWEEN_LOOKS > before:
            self._check_worth()

    def _check_worth(self) -> None:
        fresh = [problem for problem in self.problems[self._told :] if problem.rejected]
        self._told = len(self.problems)
        self._refused += len({(problem.sheet, problem.row) for problem in fresh})
        two_a_row = self._told <= 2 * self.data_rows
        many = self._told > (_MOST_PROBLEMS if two_a_row else _MANY_PROBLEMS)
        telling = self.data_rows >= _ROWS_THAT_TELL
        if not many and not (telling and self._refused * 10 >= self.data_rows * _REFUSED_OF_TEN):
            return
        refused = (problem for problem in self.problems if problem.rejected)
        first = self.problems[0] if many else next(refused)
        values = {
            "file": self.file,
            "sheet": first.sheet,
            "rows": self.data_rows,
            "refused": self._refused,
            "problems": self._told,
            "row": first.row,
            "column": first.column,
            "value": first.value[:_LONGEST_QUOTED],
        }
        raise WorkbookError("TOO_MANY_PROBLEMS" if many else "NOT_THIS_LIST", values)

    @property
    def outcome(self) -> Outcome:
        """What became of the rows, once the block of ``batch_of`` is left."""
        assert self._outcome is not None
        return self._outcome

    def aside(self) -> "Batch":
        """A batch that counts and keeps nothing of its own, to look at rows taken in before."""
        return Batch(self.id, self.order)

    def would_change(self, changes: Iterable[CellChange]) -> None:
        """Tell what a dry run would change."""
        if self.order.dry_run:
            self.changes += islice(changes, MOST_CHANGES - len(self.changes))

    def replaced(self, model: type[Model], row_id: int, before: object) -> None:
        """Keep what a row was; None says that it was not there."""
        text = json.dumps(before, ensure_ascii=False, separators=(",", ":"))
        self._replaced.append((self.id, model._meta.table_name, row_id, text))

    def write_replaced(self) -> None:
        """Store what was replaced so far."""
        insert_rows(ImportChange, ("batch_id", "table_name", "row_id", "before"), self._replaced)
        self._replaced.clear()


class _DryRun(Exception):  # noqa: N818 - nothing went wrong
    """Leaves the transaction so that nothing of it stays."""


@contextmanager
def batch_of(kind: str, workbook: Workbook, order: Order) -> Iterator[Batch]:
    """A batch to fill; it has its outcome after the block.

    Leaving the block by an exception leaves nothing of the batch; so does a dry run. While another
    import is being written this one waits for its turn, some minutes if need be.
    """
    try:
        with ExitStack() as stack:
            _wait_for_turn(stack, order.watch)
            lock_tables(LOCKED)
            batch = Batch(_begin(kind, workbook, order), order, storable(workbook.name))
            yield batch
            batch._outcome = _finish(kind, workbook, batch)
            if order.dry_run:
                raise _DryRun
    except _DryRun:
        pass


def _wait_for_turn(stack: ExitStack, watch: Callable[[int], None]) -> None:
    for turn in range(1, _MOST_TURNS + 1):
        try:
            stack.enter_context(atomic())
        except DatabaseError as error:
            if error.code != "LOCKED" or turn == _MOST_TURNS:
                raise
            watch(0)  # who wants to stop waiting does it here
        else:
            return


def _begin(kind: str, workbook: Workbook, order: Order) -> int:
    counts = ("data_rows", "added", "changed", "unchanged", "rejected", "warned")
    batch_id: int = ImportBatch.insert(
        kind=kind,
        file_name=storable(workbook.name),
        sha256=workbook.sha256,
        profile=order.profile_name,
        author=order.act.author,
        written_at=order.act.at,
        parent=None if order.fixes is None else order.fixes.parent,
        **dict.fromkeys(counts, 0),
    ).execute()
    return batch_id


def _finish(kind: str, workbook: Workbook, batch: Batch) -> Outcome:
    batch.order.finished(batch)
    batch.write_replaced()
    problems = _with_fates(batch.problems)
    refused = {(problem.sheet, problem.row) for problem in problems if problem.rejected}
    marked = {(problem.sheet, problem.row) for problem in problems if not problem.rejected}
    outcome = Outcome(
        kind=kind,
        file=storable(workbook.name),
        batch=None if batch.order.dry_run else batch.id,
        data_rows=batch.data_rows,
        added=batch.added,
        changed=batch.changed,
        unchanged=batch.unchanged,
        rejected=len(refused),
        warned=len(marked),
        problems=problems,
        changes=tuple(batch.changes),
    )
    insert_rows(ImportProblem, _PROBLEM_COLUMNS, _problem_rows(batch.id, problems))
    counts = {
        name: getattr(outcome, name)
        for name in ("data_rows", "added", "changed", "unchanged", "rejected", "warned")
    }
    ImportBatch.update(**counts).where(ImportBatch.id == batch.id).execute()
    if not batch.order.dry_run:
        keep_source(workbook)
    detail = {
        "batch": batch.id,
        "file": storable(workbook.name),
        "sha256": workbook.sha256,
        **counts,
    }
    if batch.order.profile:
        detail["columns"] = dict(batch.order.profile)
    if batch.order.fixes is not None:
        detail |= batch.order.fixes.told()
    audit.record("IMPORT", kind, detail, batch.order.act)
    return outcome


def _with_fates(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """The problems in the order of the rows; all of a refused row say that it was refused."""
    refused = {(problem.sheet, problem.row) for problem in problems if problem.rejected}
    places = {name: n for n, name in enumerate(dict.fromkeys(p.sheet for p in problems))}
    fated = [_refused(p) if not p.rejected and (p.sheet, p.row) in refused else p for p in problems]
    return tuple(sorted(fated, key=lambda p: (places[p.sheet], p.row)))


def _refused(p: Problem) -> Problem:
    return Problem(p.sheet, p.row, p.column, p.value, p.code, True, p.detail, p.subject, p.note)


def _problem_rows(batch_id: int, problems: Sequence[Problem]) -> Iterator[tuple[Any, ...]]:
    named = {text: storable(text) for p in problems for text in (p.sheet, p.column)}
    for p in problems:
        place = (named[p.sheet], p.row, named[p.column])
        value = p.value[:_LONGEST_VALUE]
        yield batch_id, *place, value, p.stored_code, int(p.rejected), p.subject, p.note

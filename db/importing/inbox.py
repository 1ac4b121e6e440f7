"""The problems of an import one by one, and what people decided about each.

A problem is open until somebody decides: it is *fixed* (a value typed, a person chosen, or the
file's value preferred to the hand's), *accepted* as it is with a reason, or *left* alone. What was
fixed is taken in by ``db.importing.fixing``; until then, and after that is undone, every decision
can be taken back by ``reopen``. All of it is audited. A session is open.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from db import audit
from db.actors import Act
from db.bulk import lock_tables
from db.connection import atomic
from db.errors import DatabaseError
from db.importing.problems import Code, Problem, code_of
from db.models import ImportBatch, ImportProblem, Staff

ABOUT_PEOPLE = frozenset({Code.UNKNOWN_NAME, Code.NAMESAKES, Code.BY_ALIAS})
_LONGEST_REASON = 1000


class ProblemState(StrEnum):
    """Where a problem stands. The values are stored; never rename them."""

    OPEN = "OPEN"
    FIXED = "FIXED"
    ACCEPTED = "ACCEPTED"
    LEFT = "LEFT"


@dataclass(frozen=True, slots=True)
class Fix:
    """How a problem was put right: one of a typed value, a person, or the file's own value.

    ``column`` is the file's head of the cell that was typed. ``remember`` says that the spelling
    shall mean that person from now on, in cases of ``division`` or (empty) everywhere.
    """

    column: str = ""
    value: str | None = None
    staff: int | None = None
    remember: bool = False
    division: str = ""
    file_counts: bool = False


@dataclass(frozen=True, slots=True)
class ProblemLine:
    """One problem with what was decided about it; ``taken`` is the import its row came in with."""

    id: int
    problem: Problem
    state: ProblemState
    fix: Fix | None
    reason: str
    decided_by: str | None
    decided_at: datetime | None
    taken: int | None

    @property
    def names_person(self) -> bool:
        """Whether it is about whom a spelling means."""
        return self.problem.code in ABOUT_PEOPLE

    @property
    def is_settled(self) -> bool:
        """Whether its row was taken in after it was put right."""
        return self.taken is not None


def problem_lines(batch: int) -> list[ProblemLine]:
    """The problems of an import in the order of the rows. Two queries.

    Raises:
        DatabaseError: NO_BATCH.
    """
    _batch(batch)
    rows = ImportProblem.select().where(ImportProblem.batch == batch).order_by(ImportProblem.id)
    return [line_of(row) for row in rows]


def code_counts(lines: Sequence[ProblemLine]) -> dict[Code, tuple[int, int]]:
    """By code, the most frequent first: how many problems, and how many of them are open."""
    counts: dict[Code, list[int]] = {}
    for line in lines:
        count = counts.setdefault(line.problem.code, [0, 0])
        count[0] += 1
        count[1] += line.state is ProblemState.OPEN
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1][0], pair[0]))
    return {code: (some, opened) for code, (some, opened) in ordered}


def fix_cell(problem: int, column: str, value: str, act: Act) -> None:
    """Type the value of a cell of the row; *column* is its head in the file.

    Raises:
        DatabaseError: NO_SUCH_PROBLEM, PROBLEM_TAKEN, BATCH_UNDONE.
    """
    _decide([problem], ProblemState.FIXED, act, fix=Fix(column=column, value=value))


def choose_person(
    problems: Sequence[int], staff: int, act: Act, *, remember: bool = False, division: str = ""
) -> None:
    """Say whom the spelling of *problems* means; *remember* it for later imports.

    Raises:
        DatabaseError: NO_SUCH_PROBLEM, NOT_ABOUT_PEOPLE, NO_SUCH_PERSON, PROBLEM_TAKEN,
            BATCH_UNDONE.
    """
    if not Staff.select().where(Staff.id == staff).exists():
        raise DatabaseError("NO_SUCH_PERSON", number=staff)
    fix = Fix(staff=staff, remember=remember, division=division.strip())
    _decide(problems, ProblemState.FIXED, act, fix=fix, only=ABOUT_PEOPLE)


def take_file_value(problems: Sequence[int], act: Act) -> None:
    """Let the file's value count where a cell was corrected by hand.

    Raises:
        DatabaseError: NO_SUCH_PROBLEM, NOT_CORRECTED, PROBLEM_TAKEN, BATCH_UNDONE.
    """
    only = frozenset({Code.HAND_CORRECTED})
    _decide(problems, ProblemState.FIXED, act, fix=Fix(file_counts=True), only=only)


def accept(problems: Sequence[int], reason: str, act: Act) -> None:
    """Let the rows stand as they are; of a cell that was corrected by hand: the hand's counts.

    Raises:
        DatabaseError: WHY_MISSING; REJECTED_ROW: a row that was not taken in cannot stand;
            NO_SUCH_PROBLEM, PROBLEM_TAKEN, BATCH_UNDONE.
    """
    if not reason.strip():
        raise DatabaseError("WHY_MISSING", action="ACCEPT")
    _decide(problems, ProblemState.ACCEPTED, act, reason=reason.strip()[:_LONGEST_REASON])


def leave(problems: Sequence[int], act: Act) -> None:
    """Leave problems alone; they stay listed.

    Raises:
        DatabaseError: NO_SUCH_PROBLEM, PROBLEM_TAKEN, BATCH_UNDONE.
    """
    _decide(problems, ProblemState.LEFT, act)


def reopen(problems: Sequence[int], act: Act) -> None:
    """Take back what was decided, unless its row was taken in: then undo that import.

    Raises:
        DatabaseError: NO_SUCH_PROBLEM, PROBLEM_TAKEN, BATCH_UNDONE.
    """
    _decide(problems, ProblemState.OPEN, act)


def line_of(row: Any) -> ProblemLine:
    """A row of the table as a value."""
    code, detail = code_of(row.code)
    problem = Problem(
        *(row.sheet, row.row_no, row.column, row.value, code, bool(row.rejected)),
        *(detail, row.subject, row.note),
    )
    return ProblemLine(
        id=row.id,
        problem=problem,
        state=ProblemState(row.state),
        fix=Fix(**json.loads(row.fix)) if row.fix else None,
        reason=row.reason,
        decided_by=row.decided_by,
        decided_at=row.decided_at,
        taken=row.taken_id,
    )


def _decide(
    problems: Sequence[int],
    state: ProblemState,
    act: Act,
    *,
    fix: Fix | None = None,
    reason: str = "",
    only: frozenset[Code] = frozenset(),
) -> None:
    with atomic():
        lock_tables([ImportProblem])
        rows = _rows(problems)
        for row in rows:
            _check(row, state, only)
        opened = state is ProblemState.OPEN
        told = {} if fix is None else _told(fix)
        values = {
            "state": state.value,
            "fix": json.dumps(told, ensure_ascii=False) if told else "",
            "reason": reason,
            "decided_by": None if opened else act.author,
            "decided_at": None if opened else act.at,
        }
        for row in rows:
            ImportProblem.update(**values).where(ImportProblem.id == row.id).execute()
        for batch in sorted({row.batch_id for row in rows}):
            mine = [[r.sheet, r.row_no, r.column, r.code] for r in rows if r.batch_id == batch]
            detail = {"state": state.value, "fix": told, "reason": reason, "problems": mine}
            audit.record("IMPORT_PROBLEM", str(batch), detail, act)


def _rows(problems: Sequence[int]) -> list[Any]:
    rows = list(ImportProblem.select().where(ImportProblem.id.in_(list(problems))))
    if not rows or len(rows) != len(set(problems)):
        raise DatabaseError("NO_SUCH_PROBLEM")
    for batch in {row.batch_id for row in rows}:
        found = _batch(batch)
        if found.undone_at is not None:
            raise DatabaseError("BATCH_UNDONE", batch=batch, author=found.undone_by)
    return rows


def _check(row: Any, state: ProblemState, only: frozenset[Code]) -> None:
    code, _ = code_of(row.code)
    if row.taken_id is not None:
        raise DatabaseError("PROBLEM_TAKEN", batch=row.taken_id)
    if only and code not in only:
        raise DatabaseError("NOT_CORRECTED" if Code.HAND_CORRECTED in only else "NOT_ABOUT_PEOPLE")
    if state is ProblemState.ACCEPTED and row.rejected:
        raise DatabaseError("REJECTED_ROW", row=row.row_no)


def _told(fix: Fix) -> Mapping[str, Any]:
    """A fix without what is as it usually is."""
    usual = Fix()
    values = {name: getattr(fix, name) for name in Fix.__dataclass_fields__}
    return {name: value for name, value in values.items() if value != getattr(usual, name)}


def _batch(batch: int) -> Any:
    row = ImportBatch.get_or_none(ImportBatch.id == batch)
    if row is None:
        raise DatabaseError("NO_BATCH", batch=batch)
    return row

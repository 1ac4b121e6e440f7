"""Changes that came after their quarter was locked: they alter nothing until somebody decides.

The data have the new values from the moment they come; the result of the closed quarter rests on
the old ones and stays. To *apply* a change is to let it count in a quarter that is open again; to
*note* it, to accept it for the record beside a result that stays; to *reject* it, to put the data
back to what they were. A decision is an edit: ``db.history.undo`` takes it back by its token.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from db.actors import Act
from db.adjustment_rows import Told, is_standing, put_back, siblings_of
from db.errors import DatabaseError, QuarterStateError
from db.history import TABLES, Image, editing
from db.models import Adjustment
from db.runs import QuarterState, state_of
from evaluation.period import Quarter


class Outcome(StrEnum):
    """What becomes of a late change; PENDING until somebody decides."""

    PENDING = "PENDING"
    APPLIED = "APPLIED"
    NOTED = "NOTED"
    REJECTED = "REJECTED"


@dataclass(frozen=True, slots=True)
class LateChange:
    """What would change in a closed quarter: *subject* is the key of a case or a staff number.

    ``case_id`` is set for a case; ``changes`` are the fields with the value before and after.
    ``batch`` is the import it came with, if it came with one. Who decided, when and why are empty
    while it waits.
    """

    id: int
    subject: str
    case_id: int | None
    batch: int | None
    changes: Mapping[str, Any]
    author: str
    at: datetime
    outcome: Outcome = Outcome.PENDING
    decided_by: str = ""
    decided_at: datetime | None = None
    why: str = ""

    @property
    def is_waiting(self) -> bool:
        """Whether nothing was decided about it."""
        return self.outcome is Outcome.PENDING


@dataclass(frozen=True, slots=True)
class Decided:
    """What came of a decision: how many changes it covers, and the token that takes it back.

    *kept* are the subjects of rejected changes whose data were changed again since, or cannot be
    told from others: they stay as they are.
    """

    token: int | None
    count: int
    kept: tuple[str, ...] = ()


def late_changes(quarter: Quarter) -> tuple[LateChange, ...]:
    """The late changes of *quarter*: those that wait, then those decided. One query."""
    rows = Adjustment.select().where(Adjustment.quarter == str(quarter)).order_by(Adjustment.id)
    changes = [_late_change(row) for row in rows]
    return tuple(sorted(changes, key=lambda change: not change.is_waiting))


def decide_adjustments(
    quarter: Quarter, ids: Sequence[int], outcome: Outcome, why: str, act: Act
) -> Decided:
    """Decide late changes of one quarter; a result that is kept never changes by it.

    A change that waits in other quarters too is rejected in all of them.

    Raises:
        QuarterStateError: QUARTER_LOCKED or QUARTER_SEALED: only an open quarter applies changes;
            NOT_LOCKED: an open quarter has no result beside which a change could be noted.
        DatabaseError: WHY_MISSING, unless it is applied; ADJUSTMENT_GONE: one of them is no longer
            waiting; ADJUSTMENT_OVERTAKEN: the data no longer say what would be applied.
    """
    if outcome is not Outcome.APPLIED and not why.strip():
        raise DatabaseError("WHY_MISSING", action=outcome)
    kept: list[str] = []
    with editing(f"ADJUST_{outcome}", str(quarter), act, why, list(TABLES.values())) as edit:
        _refuse_state(quarter, outcome)
        rows = [_waiting(row_id, quarter) for row_id in dict.fromkeys(ids)]
        if outcome is Outcome.REJECTED:
            rows = list({row.id: row for one in rows for row in siblings_of(one)}.values())
        rows.sort(key=lambda row: row.id)
        decision = {
            "state": outcome.value,
            "decided_by": act.author,
            "decided_at": act.at,
            "why": why.strip(),
        }
        for row in rows:
            came = {"author": row.author, "written_at": row.written_at}
            edit.update(Adjustment, row.id, **decision, **came)
        # As it waits in several quarters a change is several rows.
        changes = {(r.subject, r.changes, r.batch_id, r.written_at): r for r in rows}
        latest_first = list(reversed(changes.values()))
        if outcome is Outcome.APPLIED:
            _refuse_overtaken(latest_first)
        if outcome is Outcome.REJECTED:
            rejected = frozenset(row.quarter for row in rows)
            kept = [r.subject for r in latest_first if not put_back(edit, Told.of(r), rejected)]
    return Decided(edit.token, len(rows), tuple(kept))


def _refuse_state(quarter: Quarter, outcome: Outcome) -> None:
    state = state_of(quarter)
    if outcome is Outcome.APPLIED and state is not QuarterState.OPEN:
        raise QuarterStateError(f"QUARTER_{state}", quarter=quarter)
    if outcome is Outcome.NOTED and state is QuarterState.OPEN:
        raise QuarterStateError("NOT_LOCKED", quarter=quarter)


def _refuse_overtaken(latest_first: Sequence[Any]) -> None:
    """Refuse what the data no longer say, but for what these changes made of each other."""
    later: dict[tuple[str, int], Image | None] = {}
    for row in latest_first:
        told = Told.of(row, later)
        if not is_standing(told, later):
            raise DatabaseError("ADJUSTMENT_OVERTAKEN", subject=row.subject)
        later |= {(change.table, change.row_id): change.before for change in told.rows}


def _waiting(row_id: int, quarter: Quarter) -> Any:
    row = Adjustment.get_or_none(Adjustment.id == row_id)
    if row is None or row.quarter != str(quarter) or row.state != Outcome.PENDING:
        raise DatabaseError("ADJUSTMENT_GONE", quarter=quarter)
    return row


def _late_change(row: Any) -> LateChange:
    return LateChange(
        row.id,
        row.subject,
        row.case_id,
        row.batch_id,
        json.loads(row.changes),
        row.author,
        row.written_at,
        Outcome(row.state),
        row.decided_by,
        row.decided_at,
        row.why,
    )

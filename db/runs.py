"""Where a quarter stands: open, locked, sealed; its stored result, and the decision on it."""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from db import audit, quarter_state
from db.actors import Act
from db.bulk import lock_tables
from db.connection import atomic, snapshot
from db.errors import DatabaseError, QuarterStateError
from db.models import (
    AuditEntry,
    CaseRole,
    CaseTotal,
    Confirmation,
    CourtCase,
    Decision,
    FrozenBaseline,
    Measure,
    Posting,
    QuarterRun,
    SchemeVersion,
    ServiceState,
    Staff,
)
from db.schemes import assembled, scheme_in_force
from evaluation.period import Quarter
from evaluation.result import QuarterResult
from evaluation.scheme import Scheme

if TYPE_CHECKING:
    from evaluation.tally import Source

QuarterState = quarter_state.QuarterState

_COUNTED = (
    *(Staff, Posting, ServiceState, CourtCase, CaseRole, Measure, Confirmation, CaseTotal),
    *(SchemeVersion, FrozenBaseline),
)


@dataclass(frozen=True, slots=True)
class WinnersDecision:
    """The decision on a quarter's winners; *winners* as in the result it was taken on."""

    quarter: Quarter
    decided_on: date
    document_no: str
    winners: tuple[Mapping[str, Any], ...]
    result_sha256: str


def fingerprint(result: QuarterResult) -> str:
    """The sha256 of a result's JSON."""
    return hashlib.sha256(result.to_json().encode()).hexdigest()


def state_of(quarter: Quarter) -> QuarterState:
    """Where *quarter* stands; open, if nothing was ever done to it."""
    row = QuarterRun.get_or_none(QuarterRun.quarter == str(quarter))
    return QuarterState.OPEN if row is None else QuarterState(row.state)


def closed_quarters() -> dict[Quarter, QuarterState]:
    """The quarters that are locked or sealed: what is written into them waits instead."""
    rows = QuarterRun.select().where(QuarterRun.state != QuarterState.OPEN)
    return {Quarter.parse(row.quarter): QuarterState(row.state) for row in rows}


def closed_since(token: int) -> dict[Quarter, QuarterState]:
    """The closed quarters that were locked last after the entry *token* of the chain."""
    locks = AuditEntry.select(AuditEntry.subject).where(
        (AuditEntry.action == "LOCK") & (AuditEntry.id > token)
    )
    since = {subject for (subject,) in locks.tuples()}
    return {quarter: state for quarter, state in closed_quarters().items() if str(quarter) in since}


def stored_result(quarter: Quarter) -> QuarterResult | None:
    """The result of a locked or sealed quarter as it was stored; None while it is open.

    Raises:
        DatabaseError: RESULT_ALTERED: it is not what was stored.
    """
    row = QuarterRun.get_or_none(QuarterRun.quarter == str(quarter))
    if row is None or row.result is None:
        return None
    text: str = row.result
    if hashlib.sha256(text.encode()).hexdigest() != row.sha256:
        raise DatabaseError("RESULT_ALTERED", quarter=quarter)
    return QuarterResult.from_json(text)


def has_data(quarter: Quarter) -> bool:
    """Whether a result of *quarter* is kept, or anything was filed, closed or entered in it."""
    if state_of(quarter) is not QuarterState.OPEN:
        return True
    days = (quarter.start, quarter.end)
    case = CourtCase.select(CourtCase.id).where(
        CourtCase.closed_on.between(*days)
        | CourtCase.filed_on.between(*days)
        | CourtCase.allotted_on.between(*days)
    )
    entry = Measure.select(Measure.id).where(Measure.quarter == str(quarter))
    total = CaseTotal.select(CaseTotal.id).where(CaseTotal.quarter == str(quarter))
    return any(query.limit(1).exists() for query in (case, entry, total))


def result_of(quarter: Quarter) -> QuarterResult:
    """The result of *quarter*: read back once it is locked, until then computed.

    Raises:
        DatabaseError: NO_SCHEME; RESULT_ALTERED.
    """
    with snapshot():
        return stored_result(quarter) or computed_result(quarter)


def computed_result(quarter: Quarter, source: "Source | None" = None) -> QuarterResult:
    """The result of *quarter* as the data stand, under the version in force on its first day.

    *source* counts for whoever wants to know more of the same counts afterwards.

    Raises:
        DatabaseError: NO_SCHEME.
    """
    with snapshot():
        return result_under(quarter, assembled(scheme_in_force(quarter.start), quarter), source)


def result_under(quarter: Quarter, scheme: Scheme, source: "Source | None" = None) -> QuarterResult:
    """What *scheme* would make of *quarter*, whatever its state."""
    # Not needed to read what is kept: the window's first page does without.
    from db import tallies
    from evaluation.evaluation import evaluate

    with snapshot():
        return evaluate(quarter, scheme, source or tallies)


@contextmanager
def steady() -> Iterator[None]:
    """A transaction in which nobody else can change what a result is counted from."""
    with atomic():
        lock_tables(_COUNTED)
        yield


def lock(quarter: Quarter, result: Callable[[], QuarterResult], act: Act) -> QuarterResult:
    """Close *quarter* for changes and keep its result, computed while nobody can write.

    Raises:
        QuarterStateError: QUARTER_LOCKED or QUARTER_SEALED already; MARKS_MISSING: the scheme
            requires marks that nobody gave; UNCONFIRMED: something waits for a second person.
    """
    with steady():
        _refuse_unconfirmed(quarter)
        found = result()
        _refuse_without_marks(found)
        fields = {"result": found.to_json(), "sha256": fingerprint(found)}
        _move(quarter, QuarterState.OPEN, QuarterState.LOCKED, fields, act)
        audit.record("LOCK", str(quarter), {"sha256": fields["sha256"]}, act)
    return found


def _refuse_unconfirmed(quarter: Quarter) -> None:
    from db.confirmations import refuse_unconfirmed

    refuse_unconfirmed(quarter)


def _refuse_without_marks(result: QuarterResult) -> None:
    from evaluation.required_marks import missing_marks

    missing = missing_marks(result)
    if missing:
        raise QuarterStateError(
            "MARKS_MISSING",
            quarter=result.quarter,
            count=len(missing),
            item=missing[0].item,
            person=missing[0].person.staff_no,
        )


def seal(quarter: Quarter, act: Act) -> None:
    """Make the result of a locked quarter final.

    Raises:
        QuarterStateError: NOT_LOCKED; QUARTER_SEALED; DECISION_DIFFERS: the decision that is
            recorded was taken on other winners.
    """
    with atomic():
        lock_tables([Decision])
        _move(quarter, QuarterState.LOCKED, QuarterState.SEALED, {}, act)
        result = stored_result(quarter)
        assert result is not None
        taken = decision(quarter)
        if taken is not None and list(taken.winners) != _winners(result):
            raise QuarterStateError("DECISION_DIFFERS", quarter=quarter)
        audit.record("SEAL", str(quarter), {"sha256": fingerprint(result)}, act)


def unlock(quarter: Quarter, why: str, act: Act) -> None:
    """Open a locked quarter again; its stored result is given up.

    Raises:
        QuarterStateError: NOT_LOCKED; QUARTER_SEALED; REASON_MISSING.
    """
    if not why.strip():
        raise QuarterStateError("REASON_MISSING", quarter=quarter)
    with atomic():
        given_up = stored_result(quarter)
        fields = {"result": None, "sha256": None}
        _move(quarter, QuarterState.LOCKED, QuarterState.OPEN, fields, act)
        assert given_up is not None
        audit.record(
            "UNLOCK", str(quarter), {"why": why.strip(), "sha256": fingerprint(given_up)}, act
        )


def decide(result: QuarterResult, decided_on: date, document_no: str, act: Act) -> None:
    """Record the decision on the winners of *result*, in place of one taken before.

    Raises:
        QuarterStateError: QUARTER_SEALED: a sealed quarter keeps the decision it has.
    """
    quarter = result.quarter
    row = {
        "decided_on": decided_on,
        "document_no": document_no,
        "winners": json.dumps(_winners(result), ensure_ascii=False),
        "result_sha256": fingerprint(result),
        "author": act.author,
        "written_at": act.at,
    }
    with atomic():
        lock_tables([Decision])
        before = decision(quarter)
        if before is not None and state_of(quarter) is QuarterState.SEALED:
            raise QuarterStateError("QUARTER_SEALED", quarter=quarter)
        Decision.insert(quarter=str(quarter), **row).on_conflict(
            conflict_target=[Decision.quarter], update=row
        ).execute()
        detail = {
            "date": decided_on.isoformat(),
            "document": document_no,
            "sha256": row["result_sha256"],
            "replaced": before.document_no if before else None,
        }
        audit.record("DECIDE", str(quarter), detail, act)


def decision(quarter: Quarter) -> WinnersDecision | None:
    """The decision on the winners of *quarter*, if one was recorded."""
    row = Decision.get_or_none(Decision.quarter == str(quarter))
    if row is None:
        return None
    winners = tuple(json.loads(row.winners))
    return WinnersDecision(quarter, row.decided_on, row.document_no, winners, row.result_sha256)


def _winners(result: QuarterResult) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(result.to_json())["winners"]
    return found


def _move(
    quarter: Quarter, old: QuarterState, new: QuarterState, fields: Mapping[str, Any], act: Act
) -> None:
    """Go from *old* to *new* in one statement, so that of two desks only one does."""
    stamp = {"author": act.author, "written_at": act.at}
    QuarterRun.insert(
        quarter=str(quarter), state=QuarterState.OPEN, **stamp
    ).on_conflict_ignore().execute()
    here = (QuarterRun.quarter == str(quarter)) & (QuarterRun.state == old)
    if not QuarterRun.update(state=new, **fields, **stamp).where(here).execute():
        state = state_of(quarter)
        raise QuarterStateError(
            "NOT_LOCKED" if state is QuarterState.OPEN else f"QUARTER_{state}", quarter=quarter
        )

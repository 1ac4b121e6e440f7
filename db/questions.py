"""The questions a quarter's data raise: looked for anew at any time, decided by people, kept.

Nothing here changes a figure or a place. A decision stays whatever a later search finds: a
question is known again by its ``identity``.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from db import audit
from db.actors import Act
from db.bulk import insert_rows, lock_tables
from db.connection import atomic, snapshot
from db.errors import DatabaseError
from db.history import Edit, editing
from db.models import (
    CourtCase,
    FoundQuestion,
    QuestionDecision,
    QuestionSearch,
    Staff,
)
from db.unasked_checks import UnaskedCheck, unasked_checks
from evaluation.anomalies import Kind, Question
from evaluation.period import Quarter

Report = Callable[[int, int], None]
_COLUMNS = ("quarter", "identity", "code", "kind", "subject", "cases", "figures")
_CASES_A_QUESTION = 400  # as many keys as one statement names
_STEPS = 3


class QuestionState(StrEnum):
    """Where a question stands. Only a person moves it."""

    OPEN = "OPEN"
    EXPLAINED = "EXPLAINED"
    CONFIRMED = "CONFIRMED"
    DISMISSED = "DISMISSED"


# What nobody can understand later without words.
NEEDS_REASON = frozenset(QuestionState) - {QuestionState.OPEN}


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question with what was decided about it, by whom and when.

    ``name`` is whom the subject's number belongs to, else the subject itself. ``is_found`` tells
    whether the last search still found it; ``is_changed`` that it rests on other cases or figures
    than when it was decided.
    """

    question: Question
    name: str
    state: QuestionState = QuestionState.OPEN
    reason: str = ""
    author: str = ""
    at: datetime | None = None
    is_found: bool = True
    is_changed: bool = False

    @property
    def identity(self) -> str:
        """What tells it from every other question of its quarter."""
        return self.question.identity


@dataclass(frozen=True, slots=True)
class QuestionList:
    """All questions of a quarter; who looked last and when, empty and None where nobody did.

    ``unasked`` are the checks that could find nothing, for want of data.
    """

    quarter: Quarter
    author: str
    at: datetime | None
    questions: tuple[AskedQuestion, ...]
    unasked: tuple[UnaskedCheck, ...] = ()

    @property
    def open(self) -> int:
        """How many nobody has decided yet."""
        return sum(one.state is QuestionState.OPEN for one in self.questions)


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """One of the cases a question rests on."""

    key: str
    cause: str
    procedure: str
    manner: str
    filed_on: date
    closed_on: date | None
    judge: str
    division: str


def unheard(_done: int, _total: int) -> None:
    """Report to nobody."""


def search(quarter: Quarter, act: Act, report: Report = unheard) -> int:
    """Look through the data of *quarter* and keep what is found; how many questions there are.

    What was found before is replaced; decisions stay.

    Raises:
        DatabaseError: NO_SCHEME.
    """
    from db.question_rows import view_of
    from db.schemes import scheme_in_force
    from db.settings import holiday_calendar
    from evaluation.anomalies import questions

    report(0, _STEPS)
    with snapshot():
        view = view_of(quarter, scheme_in_force(quarter.start), holiday_calendar())
    report(1, _STEPS)
    found = {one.identity: one for one in questions(view)}
    report(2, _STEPS)
    with atomic():
        _replace(quarter, tuple(found.values()), act)
        audit.record("QUESTIONS", _subject(quarter), {"found": len(found)}, act)
    report(_STEPS, _STEPS)
    return len(found)


def questions_of(quarter: Quarter) -> QuestionList:
    """The questions the last search found and those that were decided. Eight queries."""
    looked = QuestionSearch.get_or_none(QuestionSearch.quarter == str(quarter))
    decided = {row.identity: row for row in _of(QuestionDecision, quarter)}
    names = dict(Staff.select(Staff.number, Staff.name).tuples())
    asked = [
        _asked(row, decided.pop(row.identity, None), names) for row in _of(FoundQuestion, quarter)
    ]
    gone = [_asked(row, row, names, is_found=False) for row in decided.values()]
    return QuestionList(
        quarter,
        looked.author if looked else "",
        looked.written_at if looked else None,
        (*asked, *gone),
        unasked_checks(quarter),
    )


def decide(
    quarter: Quarter, identities: Sequence[str], state: QuestionState, reason: str, act: Act
) -> int | None:
    """Keep what *act*'s author decided about questions; the token that undoes it.

    OPEN takes a decision back, as does ``db.history.undo``. The question as it is now is kept with
    the decision. None where nothing changed.

    Raises:
        DatabaseError: REASON_NEEDED: there is no word of explanation;
            NO_SUCH_QUESTION: no search found it and nobody decided it.
    """
    if state in NEEDS_REASON and not reason.strip():
        raise DatabaseError("REASON_NEEDED")
    with editing("QUESTION", _subject(quarter), act, reason, [QuestionDecision]) as edit:
        found = {row.identity: row for row in _of(FoundQuestion, quarter)}
        before = {row.identity: row for row in _of(QuestionDecision, quarter)}
        for identity in identities:
            row = found.get(identity) or before.get(identity)
            if row is None:
                raise DatabaseError("NO_SUCH_QUESTION", question=identity)
            _decide(edit, row, before.get(identity), state, reason.strip())
    return edit.token


def evidence(cases: Sequence[str]) -> list[EvidenceRow]:
    """The cases of a question, by number; those that are gone from the table are left out."""
    rows: dict[str, EvidenceRow] = {}
    for first in range(0, len(cases), _CASES_A_QUESTION):
        keys = cases[first : first + _CASES_A_QUESTION]
        for row in CourtCase.select().where(CourtCase.key.in_(keys)):
            rows[row.key] = EvidenceRow(
                key=row.key,
                cause=row.cause,
                procedure=row.procedure,
                manner=row.manner,
                filed_on=row.filed_on,
                closed_on=row.closed_on,
                judge=row.handler_cell,
                division=row.division,
            )
    return [rows[key] for key in cases if key in rows]


def _subject(quarter: Quarter) -> str:
    # Not the quarter itself: what is done to that is another history.
    return f"questions {quarter}"


def _replace(quarter: Quarter, found: Sequence[Question], act: Act) -> None:
    lock_tables([FoundQuestion, QuestionSearch])  # two desks may look at the same time
    FoundQuestion.delete().where(FoundQuestion.quarter == str(quarter)).execute()
    signed = (act.author, act.at.isoformat(sep=" "))
    rows = [(*signed, str(quarter), *_plain(one)) for one in found]
    insert_rows(FoundQuestion, ("author", "written_at", *_COLUMNS), rows)
    QuestionSearch.delete().where(QuestionSearch.quarter == str(quarter)).execute()
    QuestionSearch.create(quarter=str(quarter), author=act.author, written_at=act.at)


def _plain(one: Question) -> tuple[str, ...]:
    """A question as its columns, from the identity on."""
    figures = {name: _figure(value) for name, value in one.values.items()}
    return (
        one.identity,
        one.code,
        one.kind.value,
        one.subject,
        json.dumps(one.cases, ensure_ascii=False),
        json.dumps(figures, ensure_ascii=False, sort_keys=True),
    )


def _figure(value: object) -> object:
    return value if isinstance(value, int) else str(value)


def _of(model: Any, quarter: Quarter) -> list[Any]:
    return list(model.select().where(model.quarter == str(quarter)).order_by(model.id))


def _question(row: Any) -> Question:
    cases = tuple(json.loads(row.cases))
    return Question(row.code, Kind(row.kind), row.subject, cases, json.loads(row.figures))


def _asked(
    row: Any, decision: Any, names: Mapping[str, str], *, is_found: bool = True
) -> AskedQuestion:
    question = _question(row)
    name = names.get(question.subject, question.subject)
    if decision is None:
        return AskedQuestion(question, name)
    then = (decision.cases, decision.figures)
    return AskedQuestion(
        question=question,
        name=name,
        state=QuestionState(decision.state),
        reason=decision.reason,
        author=decision.author,
        at=decision.written_at,
        is_found=is_found,
        is_changed=(row.cases, row.figures) != then,
    )


def _decide(edit: Edit, row: Any, before: Any, state: QuestionState, reason: str) -> None:
    if state is QuestionState.OPEN:
        if before is not None:
            edit.delete(QuestionDecision, before.id)
        return
    fields = {name: getattr(row, name) for name in _COLUMNS} | {
        "state": state.value,
        "reason": reason,
    }
    if before is None:
        edit.insert(QuestionDecision, **fields)
    else:
        edit.update(QuestionDecision, before.id, **fields)

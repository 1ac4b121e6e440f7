"""How the page of questions reaches the database; looking is done in a child process."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from db.actors import Act
from db.connection import place, session, snapshot
from evaluation.period import Quarter
from ui.pages.page import Page
from ui.processes import in_child
from ui.session import Session
from ui.tasks import Job

if TYPE_CHECKING:
    from db.questions import EvidenceRow, QuestionList, QuestionState
    from ui.tasks import Report


def questions_page(made: Session) -> Page:
    """The page of questions on the open database."""
    from ui.pages.questions_desk import QuestionsDesk
    from ui.pages.questions_page import QuestionsPage

    desk = QuestionsDesk(
        author=made.author,
        questions=_questions,
        search=partial(_search, made.act),
        evidence=_evidence,
        decide=partial(_decide, made.act),
        undo=partial(_undo, made.act),
    )
    return QuestionsPage(desk, made.settings)


def look(address: str, quarter: Quarter, act: Act, report: "Report") -> int:
    """Look through *quarter* of the database at *address*; how many questions there are.

    Raises:
        DatabaseError: NO_SCHEME.
    """
    from db.connection import open_database
    from db.questions import search

    open_database(address, create=False)
    with session():
        return search(quarter, act, report)


def _search(act: Callable[[], Act], quarter: Quarter) -> Job:
    return in_child(look, place().address, quarter, act())


def _questions(quarter: Quarter) -> "QuestionList":
    from db.questions import questions_of

    with session(), snapshot():
        return questions_of(quarter)


def _evidence(cases: Sequence[str]) -> "Sequence[EvidenceRow]":
    from db.questions import evidence

    with session():
        return evidence(cases)


def _decide(
    act: Callable[[], Act],
    quarter: Quarter,
    identities: Sequence[str],
    state: "QuestionState",
    reason: str,
) -> int | None:
    from db.questions import decide

    with session():
        return decide(quarter, identities, state, reason, act())


def _undo(act: Callable[[], Act], token: int) -> int:
    from db.history import undo

    with session():
        return undo(token, act())

"""What the page of questions is given: how to look, what was found, and how to decide."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from db.questions import EvidenceRow, QuestionList, QuestionState
from evaluation.period import Quarter
from ui.tasks import Job


@dataclass(frozen=True, slots=True)
class QuestionsDesk:
    """``search`` is the job of looking through a quarter; ``decide`` and ``undo`` give a token."""

    author: str
    questions: Callable[[Quarter], QuestionList]
    search: Callable[[Quarter], Job]
    evidence: Callable[[Sequence[str]], Sequence[EvidenceRow]]
    decide: Callable[[Quarter, Sequence[str], QuestionState, str], int | None]
    undo: Callable[[int], int]

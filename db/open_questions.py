"""How many questions of a quarter are open; apart from ``db.questions``, which loads the checks."""

from db.models import FoundQuestion, QuestionDecision, QuestionSearch
from evaluation.period import Quarter


def open_count(quarter: Quarter) -> int | None:
    """How many questions of *quarter* nobody has decided; None while nobody looked. Two queries."""
    if not QuestionSearch.select().where(QuestionSearch.quarter == str(quarter)).exists():
        return None
    decided = QuestionDecision.select(QuestionDecision.identity).where(
        QuestionDecision.quarter == str(quarter)
    )
    found = FoundQuestion.select().where(
        (FoundQuestion.quarter == str(quarter)) & FoundQuestion.identity.not_in(decided)
    )
    return int(found.count())

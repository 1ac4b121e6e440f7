"""Tables of the questions the data raise: what was found, and what people decided about it."""

from peewee import AutoField, Check, TextField

from db.models.base import Authored

_STATES = "state IN ('EXPLAINED', 'CONFIRMED', 'DISMISSED')"


class QuestionSearch(Authored):
    """That a quarter was looked through: by whom and when last."""

    id = AutoField()
    quarter = TextField(unique=True)


class FoundQuestion(Authored):
    """One question as the last search found it; the next search replaces it.

    ``identity`` is ``evaluation.anomalies.Question.identity``, ``cases`` and ``figures`` are JSON.
    """

    id = AutoField()
    quarter = TextField()
    identity = TextField()
    code = TextField()
    kind = TextField()
    subject = TextField()
    cases = TextField()
    figures = TextField()

    class Meta:
        indexes = ((("quarter", "identity"), True),)


class QuestionDecision(Authored):
    """What somebody decided about a question, and the question as it was then.

    It stays whatever later searches find. An open question has no row.
    """

    id = AutoField()
    quarter = TextField()
    identity = TextField()
    state = TextField(constraints=[Check(_STATES)])
    reason = TextField()
    code = TextField()
    kind = TextField()
    subject = TextField()
    cases = TextField()
    figures = TextField()

    class Meta:
        indexes = ((("quarter", "identity"), True),)

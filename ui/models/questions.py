"""The questions the data raise, in words: what was checked, whom it is about, where it stands."""

from PySide6.QtCore import QCoreApplication

from db.conditions import Holds
from db.questions import AskedQuestion, EvidenceRow, QuestionState
from db.unasked_checks import Lacking, UnaskedCheck
from evaluation.anomalies import Kind
from ui.commands.texts import text as command_text
from ui.models.column import Column
from ui.texts.cases import procedure_text
from ui.texts.moments import day_of

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate
_MOST_CASES = 3


def question_columns() -> tuple[Column[AskedQuestion], ...]:
    """What the list says of each question."""
    return (
        Column("check", translate("Question", "Question"), lambda q: q.question.code, check_text,
               width=176, tooltip=sentence_text, choices=_checks),
        Column("who", translate("Question", "About"), who_text, width=132, spelled=True),
        Column("cases", translate("Question", "Cases"), lambda q: len(q.question.cases),
               holds=Holds.NUMBER, width=60),
        Column("state", translate("Question", "State"), lambda q: q.state, state_text, width=84,
               tone=_tone, choices=_states),
        Column("kind", translate("Question", "How it came up"), lambda q: q.question.kind,
               kind_text, width=132, choices=_kinds, hidden=True),
        Column("author", translate("Question", "Decided by"), lambda q: q.author, width=84),
        Column("on", translate("Question", "Decided on"), lambda q: q.at and day_of(q.at),
               holds=Holds.DAY, width=92),
        Column("reason", translate("Question", "Reason"), lambda q: q.reason, width=180,
               hidden=True),
        Column("number", translate("Question", "Check"), lambda q: q.question.check, width=56,
               hidden=True),
    )  # fmt: skip


def evidence_columns() -> tuple[Column[EvidenceRow], ...]:
    """What is shown of each case behind a question."""
    return (
        Column("key", translate("Question", "Case number"), lambda r: r.key, width=184),
        Column("judge", translate("Question", "Judge in charge"), lambda r: r.judge, width=84),
        Column("filed", translate("Question", "Filed"), lambda r: r.filed_on, holds=Holds.DAY,
               width=88),
        Column("closed", translate("Question", "Closed"), lambda r: r.closed_on, holds=Holds.DAY,
               width=88),
        Column("cause", translate("Question", "Cause"), lambda r: r.cause, width=120),
        Column("procedure", translate("Question", "Procedure"), lambda r: r.procedure,
               procedure_text, width=84),
        Column("manner", translate("Question", "Manner"), lambda r: r.manner, procedure_text,
               width=84),
        Column("division", translate("Question", "Division"), lambda r: r.division, width=108),
    )  # fmt: skip


def unasked_columns() -> tuple[Column[UnaskedCheck], ...]:
    """What is said of a check that could not be made."""
    return (
        Column("number", translate("Question", "Check"), lambda c: c.code[:3], width=88),
        Column("check", translate("Question", "Question"), lambda c: c.code, check_text,
               width=220),
        Column("why", translate("Question", "Why not"), lambda c: c.lacking, lacking_text,
               width=380),
    )  # fmt: skip


def key_of_unasked(check: UnaskedCheck) -> str:
    """What tells a check from all others."""
    return check.code


def lacking_text(lacking: Lacking) -> str:
    """Why a check could not be made."""
    return {
        Lacking.HEARING_DAYS: translate("Question", "The list of cases has no days of hearings."),
        Lacking.DOCUMENT_DAYS: translate("Question", "The list of cases has no days of documents."),
        Lacking.EXTENSION_DAYS: translate(
            "Question", "The list of cases does not say when time was extended."
        ),
        Lacking.CONVERSION_DAYS: translate(
            "Question", "The list of cases does not say when the procedure was changed."
        ),
        Lacking.RECEIVED: translate("Question", "No case says when the complaint came in."),
        Lacking.ARCHIVED: translate("Question", "No case says when it was archived."),
        Lacking.HEARINGS: translate("Question", "No case says how often it was heard."),
        Lacking.PARTIES: translate("Question", "No case names its parties."),
    }[lacking]


def key_of_question(asked: AskedQuestion) -> str:
    """What tells a question from all others of its quarter."""
    return asked.identity


def key_of_evidence(row: EvidenceRow) -> str:
    """What tells a case from all others."""
    return row.key


def who_text(asked: AskedQuestion) -> str:
    """Whom it is about: a name with its number, a division, or the whole court."""
    subject = asked.question.subject
    if not subject:
        return translate("Question", "The whole court")
    return asked.name if asked.name == subject else f"{asked.name} {subject}"


def sentence_text(asked: AskedQuestion) -> str:
    """The question in one sentence."""
    question = asked.question
    cases = list(question.cases[:_MOST_CASES])
    if len(question.cases) > _MOST_CASES:
        cases.append("…")
    who = asked.name or translate("Question", "The whole court")
    return command_text(
        f"questions.{question.code}", **{**question.values, "who": who, "cases": "、".join(cases)}
    )


def state_text(state: QuestionState) -> str:
    """Where a question stands."""
    return {
        QuestionState.OPEN: translate("Question", "To check"),
        QuestionState.EXPLAINED: translate("Question", "Explained"),
        QuestionState.CONFIRMED: translate("Question", "Confirmed"),
        QuestionState.DISMISSED: translate("Question", "Dismissed"),
    }[state]


def kind_text(kind: Kind) -> str:
    """How a question came up."""
    return {
        Kind.REVIEW: translate("Question", "Looked at in any case"),
        Kind.LIST: translate("Question", "Plain list"),
        Kind.ALERT: translate("Question", "Above a fixed line"),
        Kind.SPIKE: translate("Question", "Compared with others"),
        Kind.INFO: translate("Question", "For information"),
    }[kind]


def check_text(code: str) -> str:
    """What was checked, in a few words."""
    return _check_texts()[code]


def _check_texts() -> dict[str, str]:
    return {
        "G01_SPIKE": translate("Question", "Many closings in the last days"),
        "G01_SHARE": translate("Question", "Many closings in the last days"),
        "G01_DECEMBER": translate("Question", "Many closings in December"),
        "G02_REFILED": translate("Question", "Withdrawn and filed again"),
        "G03_SPLIT": translate("Question", "Many cases of the same parties"),
        "G04_SERIES": translate("Question", "Large share of series"),
        "G05_LATE": translate("Question", "Filed long after receipt"),
        "G05_FALL": translate("Question", "Fewer cases filed"),
        "G06_STAYS": translate("Question", "Long mediation before filing"),
        "G07_HEARD_LATER": translate("Question", "Heard after closing"),
        "G07_ARCHIVED_BEFORE": translate("Question", "Archived before closing"),
        "G07_DOCUMENT_LATE": translate("Question", "Document long after closing"),
        "G07_UNHEARD": translate("Question", "Judgment without a hearing"),
        "G08_EXCLUDED": translate("Question", "Much time taken out"),
        "G08_SUSPENDED": translate("Question", "Suspended for long"),
        "G08_LAST_MOMENT": translate("Question", "Extended at the last moment"),
        "G09_SOON": translate("Question", "Enforcement soon ended"),
        "G09_RESUMED": translate("Question", "Enforcement soon resumed"),
        "G09_OFTEN": translate("Question", "Enforcement often ended"),
        "G10_NOMINAL": translate("Question", "Only simple cases unheard"),
        "G11_LIGHT": translate("Question", "Light cases allotted"),
        "G12_HIGH": translate("Question", "Very many settled"),
        "G12_RISE": translate("Question", "Many more settled than before"),
        "G13_LOCKED": translate("Question", "Closing day changed after the lock"),
        "G13_BACKDATED": translate("Question", "Closing day set back"),
        "G14_CONVERTED": translate("Question", "Procedure changed before the limit"),
        "G14_ALWAYS_PANEL": translate("Question", "Always a panel"),
        "G14_NEVER_PANEL": translate("Question", "Never a panel"),
        "DUPLICATE": translate("Question", "Entered twice?"),
        "DAY_OFF": translate("Question", "Closed on a day off"),
        "SAME_DAY": translate("Question", "Filed and closed on one day"),
        "MANY_A_DAY": translate("Question", "Very many closed on one day"),
        "DURATION": translate("Question", "Unusual duration"),
    }


def _checks() -> list[tuple[str, str]]:
    return list(_check_texts().items())


def _states() -> list[tuple[QuestionState, str]]:
    return [(state, state_text(state)) for state in QuestionState]


def _kinds() -> list[tuple[Kind, str]]:
    return [(kind, kind_text(kind)) for kind in Kind]


def _tone(asked: AskedQuestion) -> str:
    return "" if asked.state is QuestionState.OPEN else "muted"

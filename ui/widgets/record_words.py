"""A record of the personnel file in two lines: what it is, and when and by whom."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from db.personnel.records import RecordRow
from db.personnel.teams import MemberRow
from evaluation.personnel import (
    Contract,
    Grade,
    Honour,
    PersonDetails,
    Publication,
    Reward,
    Sanction,
    Training,
)
from ui.texts import day_text
from ui.texts.personnel import (
    grade_text,
    honour_subject_choices,
    level_choices,
    period_text,
    publication_choices,
    retirement_choices,
    reward_choices,
    role_choices,
    sanction_text,
    sex_choices,
)
from ui.widgets.person_sections import span_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


def record_words(row: RecordRow) -> tuple[str, str]:
    """A record in two lines."""
    record = row.record
    if isinstance(record, Contract | Training | Sanction):
        return _spanned(record)
    if isinstance(record, Grade):
        first = f"{period_text(record.period)} · {grade_text(record.grade)}"
        return first, _joined(day_text(record.decided_on), record.document_no, record.note)
    if isinstance(record, Reward):
        words = dict(reward_choices()).get(record.kind, record.kind)
        more = (day_text(record.awarded_on), record.awarded_by, record.document_no, record.note)
        return _dotted(words, record.title), _joined(*more)
    if isinstance(record, Honour):
        return honour_words(record)
    assert isinstance(record, Publication)
    kinds, levels = dict(publication_choices()), dict(level_choices())
    where = _joined(day_text(record.published_on), record.outlet, levels.get(record.level, ""))
    return (
        _dotted(kinds.get(record.kind, record.kind), record.title),
        _joined(where, record.prize, record.document_no, record.note),
    )


def honour_words(honour: Honour) -> tuple[str, str]:
    """An honour in two lines."""
    levels, subjects = dict(level_choices()), dict(honour_subject_choices())
    subject = "" if honour.subject_kind == "PERSON" else subjects.get(honour.subject_kind, "")
    more = (day_text(honour.granted_on), honour.granted_by, honour.document_no, honour.note)
    return (
        _dotted(honour.title, levels.get(honour.level, honour.level), subject, honour.subject),
        _joined(*more),
    )


def member_words(row: MemberRow) -> tuple[str, str]:
    """A place in a team in two lines."""
    member = row.member
    assert member.start is not None
    share = translate("PersonFile", "share {share}").format(share=member.share)
    roles = dict(role_choices())
    return (
        _dotted(member.team, roles.get(member.role, member.role)),
        _joined(
            span_text(member.start, member.end), share if member.share else "", member.document_no
        ),
    )


def detail_lines(details: PersonDetails) -> Sequence[tuple[str, str]]:
    """What is known of somebody: a heading and its words each; what is not known is left out."""
    known = (
        (translate("PersonFile", "Sex"), dict(sex_choices())[details.sex] if details.sex else ""),
        (translate("PersonFile", "Born on"), day_text(details.born_on)),
        (translate("PersonFile", "Ethnicity"), details.ethnicity),
        (translate("PersonFile", "Native place"), details.native_place),
        (
            translate("PersonFile", "Political status"),
            _joined(details.political_status, day_text(details.party_joined_on)),
        ),
        (translate("PersonFile", "Telephone"), details.phone),
        (
            translate("PersonFile", "Education"),
            _joined(details.education, details.degree, details.school),
        ),
        (
            translate("PersonFile", "In-service education"),
            _joined(details.later_education, details.later_degree, details.later_school),
        ),
    )
    return [(head, words) for head, words in (*known, *_service_lines(details)) if words]


def _service_lines(details: PersonDetails) -> tuple[tuple[str, str], ...]:
    chosen = dict(retirement_choices()) if details.retirement_class else {}
    return (
        (translate("PersonFile", "Began to work"), day_text(details.work_began_on)),
        (translate("PersonFile", "Entered the court"), day_text(details.court_entered_on)),
        (translate("PersonFile", "Probation until"), day_text(details.probation_end)),
        (translate("PersonFile", "First appointed judge"), day_text(details.first_judge_on)),
        (translate("PersonFile", "Admitted to the quota"), day_text(details.quota_admitted_on)),
        (translate("PersonFile", "Left the quota"), day_text(details.quota_left_on)),
        (
            translate("PersonFile", "Appointed by"),
            _joined(details.appointed_by, details.appointment_no),
        ),
        (
            translate("PersonFile", "Age of retirement"),
            chosen.get(details.retirement_class, details.retirement_class),
        ),
    )


def _spanned(record: Contract | Training | Sanction) -> tuple[str, str]:
    assert record.start is not None
    span = span_text(record.start, record.end)
    if isinstance(record, Contract):
        trial = translate("PersonFile", "probation until {day}")
        trial = trial.format(day=day_text(record.probation_end)) if record.probation_end else ""
        return span, _joined(trial, record.employer, record.document_no, record.note)
    if isinstance(record, Training):
        hours = translate("PersonFile", "{hours} h").format(hours=record.hours)
        when = day_text(record.start) if record.end is None else span
        more = (when, record.organiser, record.document_no, record.note)
        return _dotted(record.title, hours), _joined(*more)
    lifted = translate("PersonFile", "lifted on {day}").format(day=day_text(record.lifted_on))
    more = (span, lifted if record.lifted_on else "", record.document_no, record.decided_by)
    return sanction_text(record.kind), _joined(*more, record.reason)


def _dotted(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _joined(*parts: str) -> str:
    return "  ·  ".join(part for part in parts if part)

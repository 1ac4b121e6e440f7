"""The fields of every kind of record, as its dialog asks for them."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from evaluation.personnel import RecordKind
from ui.texts.personnel import (
    Choices,
    honour_subject_choices,
    level_choices,
    publication_choices,
    reward_choices,
    sanction_choices,
)

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


class Input(StrEnum):
    """How a field is filled."""

    TEXT = "text"
    DAY = "day"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class RecordField:
    """One field: its name in the record, its label, and what helps to fill it."""

    name: str
    label: str
    input: Input = Input.TEXT
    choices: Choices = ()
    hint: str = ""
    wide: bool = False


def fields_of(kind: RecordKind) -> tuple[RecordField, ...]:
    """The fields of *kind* in order; the document and the note stand at the end of each."""
    made = {
        RecordKind.CONTRACT: _contract,
        RecordKind.GRADE: _grade,
        RecordKind.REWARD: _reward,
        RecordKind.HONOUR: _honour,
        RecordKind.SANCTION: _sanction,
        RecordKind.TRAINING: _training,
        RecordKind.PUBLICATION: _publication,
    }[kind]()
    document = RecordField("document_no", translate("RecordFields", "D&ocument no."))
    if kind is RecordKind.SANCTION:
        return (*made, document)
    note = RecordField("note", translate("RecordFields", "No&te"))
    return (*made, document, note)


def _contract() -> tuple[RecordField, ...]:
    ended = translate("RecordFields", "No last day")
    return (
        RecordField("start", translate("RecordFields", "&First day"), Input.DAY),
        RecordField("end", translate("RecordFields", "&Last day"), Input.DAY, hint=ended),
        RecordField("probation_end", translate("RecordFields", "&Probation until"), Input.DAY),
        RecordField("employer", translate("RecordFields", "&Employer")),
    )


def _grade() -> tuple[RecordField, ...]:
    return (
        RecordField(
            "period",
            translate("RecordFields", "&Year or quarter"),
            hint=translate("RecordFields", "2024 or 2024Q1"),
        ),
        RecordField("grade", translate("RecordFields", "&Grade"), Input.CHOICE),
        RecordField("decided_on", translate("RecordFields", "&Decided on"), Input.DAY),
    )


def _reward() -> tuple[RecordField, ...]:
    return (
        RecordField("kind", translate("RecordFields", "&Kind"), Input.CHOICE, reward_choices()),
        RecordField("awarded_on", translate("RecordFields", "&Awarded on"), Input.DAY),
        RecordField("title", translate("RecordFields", "&What for"), wide=True),
        RecordField("awarded_by", translate("RecordFields", "Awarded &by"), wide=True),
    )


def _honour() -> tuple[RecordField, ...]:
    subjects = honour_subject_choices()
    return (
        RecordField("title", translate("RecordFields", "&Honour"), wide=True),
        RecordField("subject_kind", translate("RecordFields", "&Given to"), Input.CHOICE, subjects),
        RecordField("level", translate("RecordFields", "&Level"), Input.CHOICE, level_choices()),
        RecordField("granted_on", translate("RecordFields", "Granted o&n"), Input.DAY),
        RecordField("granted_by", translate("RecordFields", "Granted &by")),
        RecordField(
            "subject",
            translate("RecordFields", "Collecti&ve, case or project"),
            hint=translate("RecordFields", "Left empty for a person"),
        ),
        RecordField("division", translate("RecordFields", "&Division")),
    )


def _sanction() -> tuple[RecordField, ...]:
    law = translate("RecordFields", "The period the law lays down")
    return (
        RecordField("kind", translate("RecordFields", "&Kind"), Input.CHOICE, sanction_choices()),
        RecordField("decided_by", translate("RecordFields", "Decided &by")),
        RecordField("start", translate("RecordFields", "In &effect from"), Input.DAY),
        RecordField("end", translate("RecordFields", "&Last day"), Input.DAY, hint=law),
        RecordField("lifted_on", translate("RecordFields", "L&ifted on"), Input.DAY),
        RecordField("reason", translate("RecordFields", "&What for"), wide=True),
    )


def _training() -> tuple[RecordField, ...]:
    return (
        RecordField("title", translate("RecordFields", "&Course"), wide=True),
        RecordField("start", translate("RecordFields", "&First day"), Input.DAY),
        RecordField("end", translate("RecordFields", "&Last day"), Input.DAY),
        RecordField("hours", translate("RecordFields", "&Hours"), hint="8"),
        RecordField("organiser", translate("RecordFields", "Organised &by")),
    )


def _publication() -> tuple[RecordField, ...]:
    kinds, levels = publication_choices(), (("", ""), *level_choices())
    return (
        RecordField("title", translate("RecordFields", "&Title"), wide=True),
        RecordField("kind", translate("RecordFields", "&Kind"), Input.CHOICE, kinds),
        RecordField("published_on", translate("RecordFields", "&Published on"), Input.DAY),
        RecordField("outlet", translate("RecordFields", "&Where")),
        RecordField("level", translate("RecordFields", "&Level"), Input.CHOICE, levels),
        RecordField("prize", translate("RecordFields", "P&rize")),
    )

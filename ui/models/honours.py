"""The columns of the register of honours from outside."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from db.conditions import Holds
from db.personnel.honours import HonourLine
from ui.models.column import Column
from ui.texts.personnel import honour_subject_choices, level_choices

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


def honour_columns() -> Sequence[Column[HonourLine]]:
    """What the register shows of an honour."""
    levels, subjects = dict(level_choices()), dict(honour_subject_choices())
    return (
        Column(
            "granted_on",
            translate("Honours", "Granted on"),
            lambda line: line.honour.granted_on,
            holds=Holds.DAY,
            width=96,
        ),
        Column(
            "subject_kind",
            translate("Honours", "Given to"),
            lambda line: line.honour.subject_kind,
            lambda code: subjects.get(code, code),
            width=80,
            choices=honour_subject_choices,
        ),
        Column(
            "whose",
            translate("Honours", "Person, collective, case or project"),
            whose_text,
            width=190,
            tooltip=whose_text,
            spelled=True,
        ),
        Column("title", translate("Honours", "Honour"), lambda line: line.honour.title, width=190),
        Column(
            "level",
            translate("Honours", "Level"),
            lambda line: line.honour.level,
            lambda code: levels.get(code, code),
            width=80,
            choices=level_choices,
        ),
        Column(
            "granted_by",
            translate("Honours", "By whom"),
            lambda line: line.honour.granted_by,
            width=170,
        ),
        Column(
            "document_no",
            translate("Honours", "Document no."),
            lambda line: line.honour.document_no,
            width=170,
        ),
    )


def whose_text(line: HonourLine) -> str:
    """Whose honour it is: a person, or the collective, case or project."""
    person = f"{line.staff_no} {line.name}".strip()
    return "  ·  ".join(part for part in (person, line.honour.subject) if part)


def key_of_honour(line: HonourLine) -> int:
    """What tells an honour from all others."""
    return line.id

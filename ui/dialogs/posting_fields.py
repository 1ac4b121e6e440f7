"""The fields of a posting, which three dialogs share."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from db.roster import PostingRow
from evaluation.roster_entry import PostingEntry
from evaluation.staff import GROUPS, Category, Position
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.texts import category_text, position_text
from ui.texts.items import group_text
from ui.widgets.day_field import DayField

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RosterWords:
    """What is offered for typing: the divisions of the court, and words used so far."""

    divisions: tuple[str, ...]
    grades: tuple[str, ...] = ()
    employments: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()


def add_posting_fields(dialog: EntryDialog, row: PostingRow | None, words: RosterWords) -> None:
    """Put the fields of a posting into *dialog*, filled from *row*, but for its days."""
    held = row.posting if row else None
    categories = [(str(c), category_text(c)) for c in Category]
    positions = [(str(p), position_text(p)) for p in Position]
    groups = [("", translate("PostingFields", "As the division's name says"))]
    groups += [(group, group_text(group)) for group in GROUPS]
    dialog.add_choice(
        "category",
        translate("PostingFields", "&Category"),
        categories,
        str(held.category) if held else str(Category.JUDGE),
    )
    dialog.add_choice(
        "position",
        translate("PostingFields", "&Position"),
        positions,
        str(held.position) if held else str(Position.ORDINARY),
    )
    division = add_typed(
        dialog,
        "division",
        translate("PostingFields", "&Division"),
        (words.divisions, held.division if held else ""),
    )
    division.setPlaceholderText(translate("PostingFields", "Kept without spaces"))
    dialog.add_choice(
        "group",
        translate("PostingFields", "&Group of cases"),
        groups,
        held.group if held else "",
    )
    grade, team, post = (row.grade, row.team, row.employment) if row else ("", "", "")
    text = translate("PostingFields", "G&rade")
    add_typed(dialog, "grade", text, (words.grades, grade))
    add_typed(dialog, "team", translate("PostingFields", "&Team"), (words.teams, team))
    text = translate("PostingFields", "&Establishment")
    add_typed(dialog, "employment", text, (words.employments, post))
    number = row.document_no if row else ""
    dialog.add_text("document_no", translate("PostingFields", "D&ocument no."), number)


def add_typed(
    dialog: EntryDialog,
    name: str,
    text: str,
    words: tuple[Sequence[str], str],
    *,
    wide: bool = False,
) -> QComboBox:
    """A list in which something new can be typed as well; *words* are those known, and its text."""
    known, value = words
    made = dialog.add_choice(name, text, [(word, word) for word in known], "", wide=wide)
    made.setEditable(True)
    made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    made.setCurrentIndex(-1)
    made.setEditText(value)
    return made


def add_day(dialog: EntryDialog, name: str, text: str, day: date | None = None) -> DayField:
    """A field for a day."""
    made = DayField(day)
    dialog.form.add(name, text, made)
    return made


def entered_posting(dialog: EntryDialog, start: DayField, end: DayField | None) -> PostingEntry:
    """The posting entered in *dialog*."""
    return PostingEntry(
        category=dialog.text_of("category"),
        division=dialog.text_of("division"),
        start=start.day(),
        end=end.day() if end is not None else None,
        group=dialog.text_of("group"),
        position=dialog.text_of("position"),
        grade=dialog.text_of("grade"),
        employment=dialog.text_of("employment"),
        team=dialog.text_of("team"),
        document_no=dialog.text_of("document_no"),
    )


def unreadable_days(**fields: DayField | None) -> list[Problem]:
    """The fields among *fields* with something in them that is no day."""
    text = translate("PostingFields", "“{text}” is no day: type it like 2024-01-05.")
    return [
        (name, text.format(text=field.text().strip()))
        for name, field in fields.items()
        if field is not None and not field.is_readable()
    ]

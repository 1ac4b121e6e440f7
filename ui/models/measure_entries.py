"""The columns of the list of entries of quarterly output."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from db.conditions import Holds
from db.measure_entries import EntryLine
from ui.models.column import Column
from ui.models.confirmations import standing_text, standing_tone
from ui.models.table import TableModel
from ui.texts.gates import veto_text
from ui.texts.items import signed_text
from ui.texts.moments import moment_text
from ui.texts.outputs import output_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


class EntryModel(TableModel[EntryLine]):
    """Entries of one quarter, adjustments and vetoes first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns(), _key, parent)


def figures_text(line: EntryLine) -> str:
    """What an entry holds, in words; dots where the reader may have to type it again."""
    if line.hidden:
        return "•••"
    if line.item == "VETO":
        return f"{line.figures.value}  {veto_text(line.figures.value)}"
    if line.item == "ADJ":
        return signed_text(Decimal(line.figures.value))
    return line.figures.shown


def _key(line: EntryLine) -> int:
    return line.id


def _columns() -> Sequence[Column[EntryLine]]:
    return (
        Column("staff_no", translate("Entries", "Staff no."), lambda e: e.staff_no, width=72),
        Column(
            "name",
            translate("Entries", "Name"),
            lambda e: e.name,
            width=96,
            tooltip=lambda e: e.name,
            spelled=True,
        ),
        Column("item", translate("Entries", "Item"), lambda e: output_text(e.item), width=136),
        Column(
            "value",
            translate("Entries", "Value"),
            figures_text,
            width=176,
            tooltip=figures_text,
        ),
        Column(
            "basis",
            translate("Entries", "Basis"),
            lambda e: e.basis,
            width=280,
            tooltip=lambda e: e.basis,
        ),
        Column(
            "standing",
            translate("Entries", "Second person"),
            lambda e: e.standing,
            text=standing_text,
            width=112,
            tone=_standing_tone,
        ),
        Column("note", translate("Entries", "Note"), lambda e: e.note, width=136, tooltip=_note),
        Column(
            "author", translate("Entries", "Entered by"), lambda e: e.author, width=88, tone=_muted
        ),
        Column(
            "written_at",
            translate("Entries", "Entered"),
            lambda e: e.written_at,
            text=_moment,
            holds=Holds.TEXT,
            width=128,
            tone=_muted,
        ),
    )


def _standing_tone(line: EntryLine) -> str:
    return standing_tone(line.standing)


def _note(line: EntryLine) -> str:
    return line.note


def _muted(_line: EntryLine) -> str:
    return "muted"


def _moment(value: Any) -> str:
    return moment_text(value)

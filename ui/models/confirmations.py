"""What is to be confirmed by a second person, as a list."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from db.confirmations import HIDDEN, REVIEW, Standing, ToConfirm
from db.measure_history import CellStep
from evaluation.measure_cells import Figures
from ui.models.column import Column
from ui.models.table import TableModel
from ui.texts.gates import veto_text
from ui.texts.items import signed_text
from ui.texts.moments import moment_text
from ui.texts.outputs import output_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


class ConfirmationModel(TableModel[ToConfirm]):
    """Adjustments, vetoes and review grades of one quarter, as *reader* may see them."""

    def __init__(self, reader: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(_columns(reader), key_of_line, parent)


def key_of_line(line: ToConfirm) -> str:
    """What tells a line from all others."""
    return f"{line.item} {line.row_id}"


def standing_text(standing: Standing | None) -> str:
    """How far a confirmation has come, in two words."""
    return {
        Standing.UNCONFIRMED: translate("Confirm", "to confirm"),
        Standing.DIFFERENT: translate("Confirm", "differs"),
        Standing.CONFIRMED: translate("Confirm", "confirmed"),
        None: "",
    }[standing]


def standing_tone(standing: Standing | None) -> str:
    """The colour of that."""
    return {Standing.UNCONFIRMED: "warning", Standing.DIFFERENT: "danger"}.get(
        standing,  # type: ignore[arg-type]
        "muted",
    )


def what_text(line: ToConfirm) -> str:
    """What the entry is."""
    return translate("Confirm", "Review grade") if line.item == REVIEW else output_text(line.item)


def value_text(item: str, figures: Figures) -> str:
    """What was entered, in words."""
    if item == "VETO":
        return f"{figures.value}  {veto_text(figures.value)}"
    return signed_text(Decimal(figures.value)) if item == "ADJ" else figures.value


def _columns(reader: Callable[[], str]) -> Sequence[Column[ToConfirm]]:
    def state(line: ToConfirm) -> str:
        waits = line.standing is Standing.UNCONFIRMED and line.author == reader()
        other = translate("Confirm", "waits for another")
        return other if waits else standing_text(line.standing)

    def tone(line: ToConfirm) -> str:
        waits = line.standing is Standing.UNCONFIRMED and line.author == reader()
        return "muted" if waits else standing_tone(line.standing)

    def first(line: ToConfirm) -> str:
        hidden = line.hidden_from(reader())
        return HIDDEN if hidden else value_text(line.item, line.figures)

    return (
        Column("standing", translate("Confirm", "State"), state, width=112, tone=tone),
        Column("what", translate("Confirm", "Entry"), what_text, width=112),
        Column("staff_no", translate("Confirm", "Staff no."), lambda e: e.staff_no, width=72),
        Column("name", translate("Confirm", "Person"), lambda e: e.name, width=88, spelled=True),
        Column("about", translate("Confirm", "Basis or case"), lambda e: e.case or e.basis,
               width=192, tooltip=lambda e: e.case or e.basis),
        Column("first", translate("Confirm", "First entry"), first, width=120),
        Column("author", translate("Confirm", "By"), lambda e: e.author, width=80, tone=_muted),
        Column("at", translate("Confirm", "When"), lambda e: e.written_at, text=_moment,
               width=120, tone=_muted),
        Column("second", translate("Confirm", "Entered again"), _second, width=120),
        Column("second_author", translate("Confirm", "By "),
               lambda e: e.second.author if e.second else "", width=80, tone=_muted),
        Column("second_at", translate("Confirm", "When "),
               lambda e: e.second.at if e.second else None, text=_moment, width=120, tone=_muted),
    )  # fmt: skip


def step_columns() -> Sequence[Column[CellStep]]:
    """When, who, what, and the figures before and after."""
    return (
        Column("at", translate("Confirm", "When"), lambda s: s.at, text=_moment, width=128),
        Column("author", translate("Confirm", "By"), lambda s: s.author, width=96),
        Column("what", translate("Confirm", "Act"), _act, width=168, tooltip=_act),
        Column("before", translate("Confirm", "Before"), lambda s: s.before or "—", width=88),
        Column("after", translate("Confirm", "After"), lambda s: s.after or "—", width=88),
    )


def _act(step: CellStep) -> str:
    if step.batch is not None:
        text = translate("Confirm", "import {number}, {file}")
        return text.format(number=step.batch, file=step.file)
    return {
        "MEASURES": translate("Confirm", "typed into the sheet"),
        "MEASURE_ADD": translate("Confirm", "entry added"),
        "MEASURE_CHANGE": translate("Confirm", "entry changed"),
        "MEASURE_REMOVE": translate("Confirm", "entry removed"),
        "UNDO": translate("Confirm", "taken back"),
    }.get(step.action, step.action)


def _second(line: ToConfirm) -> str:
    return value_text(line.item, line.second.figures) if line.second else ""


def _muted(_line: Any) -> str:
    return "muted"


def _moment(value: Any) -> str:
    return "" if value is None else moment_text(value)

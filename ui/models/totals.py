"""The form of totals: a line for each person and kind of cases, its counts typed in place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from db.case_totals import TotalLine, TotalRefusedError, TotalSheet
from db.conditions import Holds
from db.quarter_state import QuarterState
from evaluation.case import ANY, HANDLING
from evaluation.case_totals import COUNTS, ROLE_WORDS, TotalFault, fault_in, read_count
from ui.models.column import Column, Reading
from ui.models.editable import CellChange, EditableModel
from ui.texts import error_text
from ui.texts.moments import moment_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate
_WIDTHS = {"count": 88, "days": 96}


class TotalModel(EditableModel[TotalLine]):
    """The totals of one quarter; nothing can be typed while it is closed."""

    def __init__(self, parent: QObject | None = None) -> None:
        self.shown: TotalSheet | None = None
        super().__init__((*_of_line(), *map(self._count, COUNTS), *_kept()), _key, parent)

    def show_sheet(self, shown: TotalSheet) -> None:
        """Have the lines of *shown* from now on."""
        self.shown = shown
        self.undo_stack.clear()
        self.show_rows(shown.lines)

    def is_writable(self) -> bool:
        """Whether the quarter can be written at all."""
        return self.shown is not None and self.shown.state is QuarterState.OPEN

    def _count(self, name: str) -> Column[TotalLine]:
        reading = Reading(_Read(name), _Put(name), _Open(self, name))
        return Column(
            name,
            count_text(name),
            _Value(name),
            holds=Holds.NUMBER,
            width=_WIDTHS.get(name, 72),
            tooltip=_tip,
            reading=reading,
        )


def counts_of(changes: Sequence[CellChange]) -> list[tuple[int, Mapping[str, int | None]]]:
    """What typed cells make of each line."""
    found: dict[int, dict[str, int | None]] = {}
    for change in changes:
        if not change.after.fault and change.after.value != change.before.value:
            assert isinstance(change.key, int)
            found.setdefault(change.key, {})[change.column] = change.after.value
    return list(found.items())


def count_text(name: str) -> str:
    """What a count is called."""
    return {
        "count": translate("Totals", "Cases closed"),
        "in_time": translate("Totals", "In time"),
        "appealed": translate("Totals", "Appealed"),
        "mediated": translate("Totals", "Mediated"),
        "days": translate("Totals", "Days in all"),
    }[name]


def fault_text(fault: TotalFault, field: str) -> str:
    """The sentence of what is wrong with a total."""
    return error_text(TotalRefusedError(fault, field))


def question_text(line: TotalLine) -> str:
    """What there is to ask about a line; nothing, as a rule."""
    if not line.cases:
        return ""
    return translate("Totals", "{count} listed too?").format(count=line.cases)


def word_text(word: str) -> str:
    """A class of the rules; the one for all others in words."""
    return translate("Totals", "not told") if word == ANY else word


def _key(line: TotalLine) -> int:
    return line.id


def _of_line() -> tuple[Column[TotalLine], ...]:
    return (
        Column("staff_no", translate("Totals", "Staff no."), lambda r: r.total.staff_no, width=80),
        Column("name", translate("Totals", "Person"), lambda r: r.name, width=88, spelled=True),
        Column("division", translate("Totals", "Division"), lambda r: r.division, width=112,
               tone=_muted, hidden=True),
        Column("type_word", translate("Totals", "Type"), lambda r: r.total.type_word, width=64),
        Column("procedure", translate("Totals", "Procedure"), lambda r: r.total.procedure,
               text=word_text, width=88),
        Column("manner", translate("Totals", "Manner of closing"), lambda r: r.total.manner,
               text=word_text, width=88),
        Column("role", translate("Totals", "Part"), lambda r: ROLE_WORDS[r.total.role], width=104),
    )  # fmt: skip


def _kept() -> tuple[Column[TotalLine], ...]:
    return (
        Column("question", translate("Totals", "To ask"), question_text, width=120,
               tooltip=_question_tip, tone=_warning),
        Column("source", translate("Totals", "Source"), _source, width=128, tone=_muted),
        Column("author", translate("Totals", "Entered by"), lambda r: r.author, width=88,
               tone=_muted),
        Column("written_at", translate("Totals", "Entered"), lambda r: r.written_at,
               text=moment_text, width=128, tone=_muted),
    )  # fmt: skip


def _source(_line: TotalLine) -> str:
    return translate("Totals", "entered as a total")


def _tip(line: TotalLine) -> str:
    return f"{line.author}  {moment_text(line.written_at)}"


def _question_tip(line: TotalLine) -> str:
    if not line.cases:
        return ""
    text = translate(
        "Totals",
        "{name} has {count} closed cases of this type in the list of cases too, and both count."
        " If they are the same cases, remove one of them.",
    )
    return text.format(name=line.name, count=line.cases)


def _warning(_line: TotalLine) -> str:
    return "warning"


def _muted(_line: Any) -> str:
    return "muted"


@dataclass(frozen=True, slots=True)
class _Value:
    name: str

    def __call__(self, line: TotalLine) -> int | None:
        value: int | None = getattr(line.total, self.name)
        return value


@dataclass(frozen=True, slots=True)
class _Open:
    model: TotalModel
    name: str

    def __call__(self, line: TotalLine) -> bool:
        told = self.name == "count" or line.total.role in HANDLING
        apart = self.name == "mediated" and line.total.manner != ANY
        return self.model.is_writable() and told and not apart


@dataclass(frozen=True, slots=True)
class _Read:
    """The number typed, by the very checks that storing makes."""

    name: str

    def __call__(self, line: TotalLine, text: str) -> int | None:
        number = read_count(text, self.name)
        if isinstance(number, TotalFault):
            raise ValueError(fault_text(number, self.name))
        if self.name == "count" and not number:
            raise ValueError(fault_text(TotalFault.COUNT_MISSING, self.name))
        changed: dict[str, Any] = {self.name: number}
        found = fault_in(replace(line.total, **changed))
        if found is not None:
            raise ValueError(fault_text(*found))
        return number


@dataclass(frozen=True, slots=True)
class _Put:
    name: str

    def __call__(self, line: TotalLine, value: int | None) -> TotalLine:
        changed: dict[str, Any] = {self.name: value}
        return replace(line, total=replace(line.total, **changed))

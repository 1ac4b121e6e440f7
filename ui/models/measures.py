"""A sheet of quarterly output: people down, items across, each cell read as it is typed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt

from db.actors import Act
from db.conditions import Holds
from db.measure_entries import EntryFault, MeasureRefusedError
from db.measure_grid import CellEdit, GridCell, GridRow, MeasureGrid, check_cells, items_of
from db.runs import QuarterState
from evaluation.measure_cells import CellFault, Figures, read_cell
from evaluation.measures import Item, Shape
from evaluation.period import Quarter
from evaluation.staff import GROUPS, Category
from ui.models.column import Column, Reading
from ui.models.editable import EditableModel
from ui.texts import category_text, error_text
from ui.texts.items import group_text
from ui.texts.moments import moment_text
from ui.texts.outputs import output_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

_RIGHT = Qt.AlignmentFlag.AlignRight


class Sheet(StrEnum):
    """The sheets there are; the office's is of everybody who has the items of the office."""

    JUDGES = "judges"
    ASSISTANTS = "assistants"
    CLERKS = "clerks"
    OFFICE = "office"

    @property
    def categories(self) -> tuple[Category, ...]:
        """Whose sheet it is."""
        return {
            Sheet.JUDGES: (Category.JUDGE,),
            Sheet.ASSISTANTS: (Category.ASSISTANT,),
            Sheet.CLERKS: (Category.CLERK,),
            Sheet.OFFICE: (Category.ADMIN, Category.BAILIFF, Category.TECH),
        }[self]

    @property
    def items(self) -> tuple[Item, ...]:
        """What is entered on it."""
        return items_of(self.categories[0])


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A line of a sheet: a person in one category."""

    category: Category
    row: GridRow

    @property
    def staff_no(self) -> str:
        """Whose line it is."""
        return self.row.staff_no


@dataclass(frozen=True, slots=True)
class SheetRows:
    """The lines of a sheet in one quarter, and whether they can be written."""

    quarter: Quarter
    state: QuarterState
    rows: tuple[SheetRow, ...]


class MeasureModel(EditableModel[SheetRow]):
    """One sheet of one quarter. What is typed is *act*'s; nothing can be typed while closed."""

    def __init__(self, sheet: Sheet, act: Callable[[], Act], parent: QObject | None = None) -> None:
        self.sheet = sheet
        self.shown: SheetRows | None = None
        self._act = act
        columns = (*_of_person(sheet), *(self._column(item) for item in sheet.items))
        super().__init__(columns, _key, parent)

    def show_sheet(self, shown: SheetRows) -> None:
        """Have the lines of *shown* from now on."""
        self.shown = shown
        self.show_rows(shown.rows)

    def is_writable(self) -> bool:
        """Whether the quarter can be written at all."""
        return self.shown is not None and self.shown.state is QuarterState.OPEN

    def _column(self, item: Item) -> Column[SheetRow]:
        rate = item.shape is Shape.RATE
        reading = Reading(_Read(self, item), _Put(self, item), _Open(self, item))
        return Column(
            item.code,
            output_text(item.code),
            _Value(item),
            holds=Holds.TEXT if rate else Holds.NUMBER,
            width=96,
            align=_RIGHT,
            tooltip=_Tip(item),
            tone=_Tone(item),
            reading=reading,
        )

    def act(self) -> Act:
        """Whoever types now."""
        return self._act()


def cell_at(row: SheetRow, item: str) -> GridCell | None:
    """What is entered there."""
    return row.row.cells.get(item)


def adds_up(row: SheetRow, item: str) -> bool:
    """Whether several entries make up the cell, which are then edited one by one."""
    cell = cell_at(row, item)
    return cell is not None and cell.rows > 1


def hint_text(item: Item) -> str:
    """How a cell of *item* is typed."""
    if item.shape is Shape.RATE:
        return translate("Measures", "Part / whole, typed like 18/20")
    if item.shape is Shape.POINTS:
        highest = translate("Measures", "Points from 0 to {highest}, given once a quarter")
        return highest.format(highest=item.highest)
    return translate("Measures", "A whole number, 0 or more")


def fault_text(fault: CellFault, field: str, value: str) -> str:
    """The sentence of what is wrong with a cell or an entry."""
    return error_text(MeasureRefusedError([EntryFault(fault, field, value)]))


def sheet_text(sheet: Sheet) -> str:
    """What a sheet is called."""
    return {
        Sheet.JUDGES: translate("Measures", "Judges"),
        Sheet.ASSISTANTS: translate("Measures", "Judge assistants"),
        Sheet.CLERKS: translate("Measures", "Court clerks"),
        Sheet.OFFICE: translate("Measures", "Administration, police, technicians"),
    }[sheet]


def _key(row: SheetRow) -> str:
    return row.staff_no


def _of_person(sheet: Sheet) -> list[Column[SheetRow]]:
    group: Column[SheetRow] = Column(
        "group",
        translate("Measures", "Group"),
        lambda r: r.row.group,
        text=group_text,
        choices=lambda: [(one, group_text(one)) for one in GROUPS],
    )
    category: Column[SheetRow] = Column(
        "category",
        translate("Measures", "Category"),
        lambda r: r.category,
        text=category_text,
        width=104,
    )
    fourth = {Sheet.JUDGES: [group], Sheet.OFFICE: [category]}.get(sheet, [])
    return [
        Column("staff_no", translate("Measures", "Staff no."), lambda r: r.staff_no, width=72),
        Column(
            "name",
            translate("Measures", "Name"),
            lambda r: r.row.name,
            width=96,
            tooltip=lambda r: r.row.name,
            spelled=True,
        ),
        Column(
            "division",
            translate("Measures", "Division"),
            lambda r: r.row.division,
            width=128,
            tooltip=lambda r: r.row.division,
            tone=_muted,
        ),
        *(replace(column, tone=_muted) for column in fourth),
        Column(
            "days",
            translate("Measures", "Days in post"),
            lambda r: r.row.in_post_days,
            holds=Holds.NUMBER,
            width=96,
            tone=_muted,
        ),
    ]


def _muted(_row: SheetRow) -> str:
    return "muted"


@dataclass(frozen=True, slots=True)
class _Value:
    """What a cell holds: a number, or the text of a rate."""

    item: Item

    def __call__(self, row: SheetRow) -> Any:
        cell = cell_at(row, self.item.code)
        return None if cell is None else _value_of(self.item, cell.figures)


@dataclass(frozen=True, slots=True)
class _Tip:
    item: Item

    def __call__(self, row: SheetRow) -> str:
        cell = cell_at(row, self.item.code)
        if cell is None:
            return hint_text(self.item)
        if cell.rows > 1:
            return translate("Measures", "{count} entries add up to this").format(count=cell.rows)
        who = f"{cell.author}  {moment_text(cell.written_at)}"
        return "\n".join(part for part in (who, cell.basis, cell.note) if part)


@dataclass(frozen=True, slots=True)
class _Tone:
    item: Item

    def __call__(self, row: SheetRow) -> str:
        return "accent-text" if adds_up(row, self.item.code) else ""


@dataclass(frozen=True, slots=True)
class _Open:
    """Whether a cell can be typed into."""

    model: MeasureModel
    item: Item

    def __call__(self, row: SheetRow) -> bool:
        code = self.item.code
        served = row.row.in_post_days > 0 or cell_at(row, code) is not None
        return self.model.is_writable() and served and not adds_up(row, code)


@dataclass(frozen=True, slots=True)
class _Read:
    """The value of what was typed, by the very check that saving makes."""

    model: MeasureModel
    item: Item

    def __call__(self, row: SheetRow, text: str) -> Any:
        shown = self.model.shown
        assert shown is not None
        grid = MeasureGrid(shown.quarter, row.category, shown.state, (self.item,), (row.row,))
        edit = CellEdit(row.staff_no, self.item.code, text)
        (outcome,) = check_cells(grid, [edit])
        if outcome.fault is not None:
            raise ValueError(fault_text(outcome.fault, "text", text))
        figures = read_cell(self.item, text)
        assert isinstance(figures, Figures)
        return _value_of(self.item, figures)


@dataclass(frozen=True, slots=True)
class _Put:
    """The line with a value in it, signed by whoever types."""

    model: MeasureModel
    item: Item

    def __call__(self, row: SheetRow, value: Any) -> SheetRow:
        code = self.item.code
        cells: Mapping[str, GridCell] = {k: c for k, c in row.row.cells.items() if k != code}
        if value is not None:
            figures = read_cell(self.item, shown_value(value))
            assert isinstance(figures, Figures)
            act, before = self.model.act(), cell_at(row, code)
            basis, note = (before.basis, before.note) if before else ("", "")
            cell = GridCell(figures, 1, basis, note, act.author, act.at, None)
            cells = {**cells, code: cell}
        return replace(row, row=replace(row.row, cells=cells))


def shown_value(value: Any) -> str:
    """A value of a cell as it is typed."""
    if value is None:
        return ""
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _value_of(item: Item, figures: Figures) -> Any:
    if not figures.shown:
        return None
    if item.shape is Shape.RATE:
        return figures.shown
    number = Decimal(figures.value)
    return int(number) if number == number.to_integral_value() else number

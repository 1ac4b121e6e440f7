"""A list that is typed into like a sheet: every cell read at once, wrong ones kept and marked."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QBrush, QUndoCommand, QUndoStack

from ui.models.column import Column, Row
from ui.models.table import Index, Role, TableModel
from ui.theme import current_theme


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell: a value, or what was typed and why it is none."""

    value: Any
    typed: str = ""
    fault: str = ""


@dataclass(frozen=True, slots=True)
class CellChange:
    """One cell that changed: whose row, which column, and what stood and stands there."""

    key: Hashable
    column: str
    before: Cell
    after: Cell


@dataclass(frozen=True, slots=True)
class Paste:
    """What a pasted block would change; ``rejected`` are those of the changes that are faults.

    ``outside`` counts the cells that fall outside the table or on cells that are closed.
    """

    changes: tuple[CellChange, ...]
    outside: int

    @property
    def rejected(self) -> list[CellChange]:
        """The cells that would be marked as wrong."""
        return [change for change in self.changes if change.after.fault]


class EditableModel(TableModel[Row]):
    """Rows whose columns with a ``reading`` can be typed into, with undo and redo.

    Signals:
        changed: the list of CellChange just made, by typing, pasting, undo or redo. Those whose
            ``after`` has no fault are to be stored.
    """

    changed = Signal(list)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, key, parent)
        self.undo_stack = QUndoStack(self)
        self._faults: dict[tuple[Hashable, str], Cell] = {}
        self._unsaved: frozenset[tuple[Hashable, str]] = frozenset()
        self._by_name = {column.name: column for column in self.columns}

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Have *rows* from now on; what was typed wrong and not yet mended stays in its cell."""
        keys = {self._key(row) for row in rows}
        self._faults = {at: cell for at, cell in self._faults.items() if at[0] in keys}
        super().show_rows(rows)

    def faults(self) -> list[tuple[Hashable, str, Cell]]:
        """The cells that hold something wrong: whose row, which column, what and why."""
        return [(key, name, cell) for (key, name), cell in self._faults.items()]

    def show_unsaved(self, cells: frozenset[tuple[Hashable, str]]) -> None:
        """Mark exactly these *cells* as not stored yet: whose row, which column."""
        changed, self._unsaved = self._unsaved ^ cells, cells
        self._tell({key for key, _ in changed})

    def mark_of(self, index: Index) -> str:
        """How the cell at *index* is marked: ``danger`` for wrong, ``warning`` for not stored."""
        if not self._faults and not self._unsaved:
            return ""
        at = (self.key_at(index.row()), self.columns[index.column()].name)
        if at in self._faults:
            return "danger"
        return "warning" if at in self._unsaved else ""

    def is_open(self, index: Index) -> bool:
        """Whether the cell at *index* can be typed into."""
        if not index.isValid():
            return False
        reading = self.columns[index.column()].reading
        row = self.row_at(index.row())
        return reading is not None and row is not None and reading.open_for(row)

    def offers(self, index: Index) -> Sequence[str]:
        """The texts the cell at *index* may hold, where they are a closed list."""
        row = self.row_at(index.row())
        reading = self.columns[index.column()].reading
        return () if reading is None or row is None else reading.offers(row)

    def paste_at(
        self, index: Index, cells: Sequence[Sequence[str]], across: Sequence[int]
    ) -> Paste:
        """What *cells* would change from *index* on; *across* are the columns to the right of it.

        Nothing is changed. One cell copied goes into the cell at *index* alone.
        """
        changes, outside = [], 0
        for down, line in enumerate(cells):
            for text, column in zip(line, across, strict=False):
                at = self.index(index.row() + down, column)
                if not at.isValid() or not self.is_open(at):
                    outside += 1
                elif change := self._change(at, text):
                    changes.append(change)
            outside += max(len(line) - len(across), 0)
        return Paste(tuple(changes), outside)

    def put(self, changes: Sequence[CellChange], text: str) -> None:
        """Make *changes*, as one step that undo takes back and calls *text*."""
        if changes:
            self.undo_stack.push(_Step(self, changes, text))

    def clear(self, indexes: Sequence[Index], text: str) -> None:
        """Empty the open cells at *indexes*."""
        found = [self._change(index, "") for index in indexes if self.is_open(index)]
        self.put([change for change in found if change is not None], text)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self.is_open(index) else flags

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.EditRole or not self.is_open(index):
            return False
        change = self._change(index, str(value))
        if change is not None:
            head = self.columns[index.column()].header
            self.put([change], self.tr("Typing into {column}").format(column=head))
        return change is not None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if index.isValid() and (mark := self.mark_of(index)):
            if role == Role.BackgroundRole:
                return QBrush(current_theme().colour(f"{mark}-soft"))
            at = (self.key_at(index.row()), self.columns[index.column()].name)
            if (cell := self._faults.get(at)) is not None:
                return self._fault_data(cell, index, role)
            if role == Role.ToolTipRole:
                return self.tr("Not saved yet")
        if role == Role.EditRole:
            return super().data(index, Role.DisplayRole)
        return super().data(index, role)

    def apply(self, changes: Sequence[CellChange], *, forward: bool) -> None:
        """Put the cells of *changes* in place, after or before; for the undo stack."""
        fresh: dict[Hashable, Row] = {}
        rows = {self._key(row): row for row in self._rows}
        for change in changes:
            cell = change.after if forward else change.before
            self._faults.pop((change.key, change.column), None)
            if cell.fault:
                self._faults[change.key, change.column] = cell
                continue
            reading = self._by_name[change.column].reading
            row = fresh.get(change.key, rows.get(change.key))
            if reading is not None and row is not None:
                fresh[change.key] = reading.put(row, cell.value)
        self._rows = tuple(fresh.get(self._key(row), row) for row in self._rows)
        self._shown = [fresh.get(self._key(row), row) for row in self._shown]
        self._tell({change.key for change in changes})
        if not forward:
            changes = [CellChange(c.key, c.column, c.after, c.before) for c in changes]
        self.changed.emit(list(changes))

    def _tell(self, keys: set[Hashable]) -> None:
        for key in keys:
            if (place := self.place_of(key)) is not None:
                last = self.index(place, len(self.columns) - 1)
                self.dataChanged.emit(self.index(place, 0), last)

    def _change(self, index: Index, text: str) -> CellChange | None:
        column, row = self.columns[index.column()], self.row_at(index.row())
        if column.reading is None or row is None:
            return None
        key = self._key(row)
        before = self._faults.get((key, column.name)) or Cell(column.value(row))
        try:
            after = Cell(column.reading.read(row, text.strip()))
        except ValueError as error:
            after = Cell(column.value(row), text, str(error))
        return None if after == before else CellChange(key, column.name, before, after)

    def _fault_data(self, cell: Cell, index: Index, role: int) -> Any:
        if role in (Role.DisplayRole, Role.EditRole):
            return cell.typed
        if role == Role.ToolTipRole:
            return cell.fault
        if role == Role.ForegroundRole:
            return current_theme().colour("danger")
        return super().data(index, role)


class _Step(QUndoCommand):
    def __init__(self, model: EditableModel[Any], changes: Sequence[CellChange], text: str) -> None:
        super().__init__(text)
        self._model = model
        self._changes = tuple(changes)

    def redo(self) -> None:
        self._model.apply(self._changes, forward=True)

    def undo(self) -> None:
        self._model.apply(self._changes, forward=False)

"""Rows as Qt's tables want them: the part every model shares, and the model of a list."""

from abc import abstractmethod
from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from db.conditions import Filter, Order
from ui.icons import icon
from ui.models.column import Column, Row
from ui.models.matching import is_empty, matcher, sort_key_of
from ui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ROW_ROLE = Role.UserRole.value
VALUE_ROLE = Role.UserRole.value + 1


class RowsModel(QAbstractTableModel, Generic[Row]):
    """A table whose rows can be narrowed and arranged; what they are, a subclass knows.

    Signals:
        arranged: other rows are shown, or in another order.
    """

    arranged = Signal()

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.wanted = Filter()
        self.order: Order | None = None
        self._drawings: dict[str, Any] = {}
        self._roles: dict[int, Callable[[Row, Column[Row]], Any]] = {
            Role.DisplayRole.value: lambda row, column: column.shown(row),
            Role.TextAlignmentRole.value: lambda _, column: column.alignment,
            Role.ForegroundRole.value: self._foreground,
            Role.DecorationRole.value: self._decoration,
            Role.ToolTipRole.value: lambda row, column: column.tooltip and column.tooltip(row),
            ROW_ROLE: lambda row, _: row,
            VALUE_ROLE: lambda row, column: column.value(row),
        }

    @abstractmethod
    def row_at(self, number: int) -> Row | None:
        """The row shown at *number*; None while it is not there yet."""

    @abstractmethod
    def key_at(self, number: int) -> Hashable:
        """What tells the row shown at *number* from all others, wherever it moves."""

    @abstractmethod
    def place_of(self, key: Hashable) -> int | None:
        """Where the row with *key* is shown; None if it is not."""

    @abstractmethod
    def total(self) -> int:
        """How many rows there are, shown or not."""

    @abstractmethod
    def rearrange(self) -> None:
        """Show the rows that are ``wanted``, in ``order``."""

    def narrow(self, wanted: Filter) -> None:
        """Show the rows that answer *wanted*."""
        if wanted != self.wanted:
            self.wanted = wanted
            self.rearrange()

    def arrange(self, order: Order | None) -> None:
        """Show the rows in *order*, or as they came."""
        if order != self.order:
            self.order = order
            self.rearrange()

    def column_named(self, name: str) -> Column[Row] | None:
        """The column *name*."""
        return next((column for column in self.columns if column.name == name), None)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        # First what is asked most and answered by nobody: this runs for every cell of every frame.
        answer = self._roles.get(int(role))
        if answer is None or not index.isValid():
            return None
        row = self.row_at(index.row())
        if row is None:
            return "…" if role == Role.DisplayRole else None
        return answer(row, self.columns[index.column()])

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and section < len(self.columns):
            if role in (Role.DisplayRole, Role.ToolTipRole):
                return self.columns[section].header
            if role == Role.TextAlignmentRole:
                return self.columns[section].alignment | Qt.TextFlag.TextWordWrap
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0:
            self.arrange(None)
        else:
            descending = order == Qt.SortOrder.DescendingOrder
            self.arrange(Order(self.columns[column].name, descending))

    def _foreground(self, row: Row, column: Column[Row]) -> Any:
        tone = column.tone(row) if column.tone is not None else ""
        return current_theme().colour(tone) if tone else None

    def _decoration(self, row: Row, column: Column[Row]) -> Any:
        name = column.icon(row) if column.icon is not None else ""
        if not name:
            return None
        if name not in self._drawings:
            self._drawings[name] = icon(*name.split(":"))
        return self._drawings[name]


class TableModel(RowsModel[Row]):
    """Rows of a list in memory, sorted and filtered here; good for some ten thousand.

    *key* tells rows apart when they are loaded anew, as a staff number does.
    """

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._key = key
        self._rows: Sequence[Row] = ()
        self._shown: list[Row] = []
        self._places: dict[Hashable, int] = {}

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Have *rows* from now on, narrowed and arranged as before."""
        self._rows = tuple(rows)
        self.rearrange()

    def shown_rows(self) -> list[Row]:
        """The rows that are shown, in their order."""
        return list(self._shown)

    def row_at(self, number: int) -> Row | None:
        return self._shown[number]

    def key_at(self, number: int) -> Hashable:
        return self._key(self._shown[number])

    def place_of(self, key: Hashable) -> int | None:
        if not self._places:
            self._places = {self._key(row): place for place, row in enumerate(self._shown)}
        return self._places.get(key)

    def total(self) -> int:
        return len(self._rows)

    def rearrange(self) -> None:
        self.beginResetModel()
        self._shown = self._arranged()
        self._places = {}
        self.endResetModel()
        self.arranged.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def _arranged(self) -> list[Row]:
        rows = list(self._rows)
        if self.wanted != Filter():
            test = matcher(self.wanted, {column.name: column for column in self.columns})
            rows = [row for row in rows if test(row)]
        column = self.column_named(self.order.column) if self.order else None
        if column is None or self.order is None:
            return rows
        filled = [row for row in rows if not is_empty(column, row)]
        filled.sort(key=sort_key_of(column), reverse=self.order.descending)
        return filled + [row for row in rows if is_empty(column, row)]

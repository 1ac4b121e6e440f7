"""What can be done to one column of a table, by whatever way it is asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMenu, QWidget

from ui.icons import icon
from ui.widgets.table_view import select_cell

if TYPE_CHECKING:
    from ui.widgets.table_panel import TablePanel


class TableColumns(QObject):
    """Sorts, filters, freezes, moves and hides by one column of a ``TablePanel``.

    The column is the one the cursor stands on unless a head was ``point_at``.
    """

    def __init__(self, panel: "TablePanel") -> None:
        super().__init__(panel)
        self._panel = panel
        self._view = panel.view
        self._pointed = -1

    def point_at(self, place: int) -> None:
        """Mean the column at *place* from the left, hidden ones counted, in the next menu."""
        self._pointed = self._view.head.logicalIndex(place)

    def point_at_cursor(self) -> None:
        """Mean the column of the cursor, or the first one that is shown."""
        shown = self._shown()
        current = self._view.currentIndex().column()
        self._pointed = current if current in shown else next(iter(shown), -1)

    def fill(self, menu: QMenu) -> None:
        """Put all that can be done to the column into *menu*."""
        menu.addAction(icon("arrow-up"), self.tr("Sort upwards"), self._sort_up)
        menu.addAction(icon("arrow-down"), self.tr("Sort downwards"), self._sort_down)
        if self._view.head.sortIndicatorSection() >= 0:
            menu.addAction(self.tr("Do not sort"), self._sort_not)
        menu.addAction(icon("list-filter"), self.tr("Filter by this column"), self.filter_by)
        menu.addSeparator()
        menu.addAction(icon("pin"), self.tr("Freeze up to here"), self._freeze_here)
        if self._view.frozen_count():
            menu.addAction(icon("pin-off"), self.tr("Freeze nothing"), self._freeze_nothing)
        menu.addAction(icon("chevron-left"), self.tr("Move to the left"), self.move_left)
        menu.addAction(icon("chevron-right"), self.tr("Move to the right"), self.move_right)
        menu.addAction(icon("eye-off"), self.tr("Hide this column"), self.hide)

    def title(self) -> str:
        """What the column is called."""
        columns = self._view.rows_model().columns
        return columns[self._pointed].header if self._pointed >= 0 else ""

    @Slot()
    def sort(self) -> None:
        """Sort by the column: upwards, downwards, not at all, in turn."""
        head = self._view.head
        if head.sortIndicatorSection() != self._pointed:
            self._sort_up()
        elif head.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder:
            self._sort_down()
        else:
            self._sort_not()

    @Slot()
    def freeze(self) -> None:
        """Keep all up to the column in sight; where they are kept already, nothing."""
        if self._view.frozen_count() == self._place() + 1:
            self._freeze_nothing()
        else:
            self._freeze_here()

    @Slot()
    def filter_by(self) -> None:
        """Go to the field in which the column is filtered."""
        self._panel.show_filters(wanted=True)
        self._view.scrollTo(self._view.model().index(0, self._pointed))
        if (field := self._field(self._pointed)) is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def hide(self) -> None:
        """Take the column out of sight; the cursor goes to its neighbour."""
        shown = self._shown()
        if len(shown) < 2:
            return
        at = shown.index(self._pointed)
        neighbour = shown[at + 1] if at + 1 < len(shown) else shown[at - 1]
        row = self._view.currentIndex().row()
        self._view.setColumnHidden(self._pointed, True)
        if self._view.currentIndex().column() == self._pointed and row >= 0:
            select_cell(self._view, row, neighbour)
        self._panel.freeze(self._view.frozen_count())

    @Slot()
    def move_left(self) -> None:
        """Have the column before the one at its left."""
        self._move(-1)

    @Slot()
    def move_right(self) -> None:
        """Have the column behind the one at its right."""
        self._move(1)

    def fields(self) -> list[QWidget]:
        """The fields in which columns are filtered, from left to right, while they are shown."""
        found = (self._field(column) for column in self._shown())
        return [field for field in found if field is not None]

    def _field(self, column: int) -> QWidget | None:
        """The field of *column* that can be seen: that of a frozen one covers the other."""
        frozen, main = self._view.frozen_head(), self._view.head.field(column)
        covering = frozen.field(column) if frozen is not None else None
        is_frozen = self._view.head.visualIndex(column) < self._view.frozen_count()
        if main is not None:
            keyed = Qt.FocusPolicy.ClickFocus if is_frozen else Qt.FocusPolicy.StrongFocus
            main.setFocusPolicy(keyed)
        return covering if is_frozen else main

    def _move(self, by: int) -> None:
        shown = self._shown()
        at = shown.index(self._pointed) + by
        if 0 <= at < len(shown):
            head = self._view.head
            head.moveSection(self._place(), head.visualIndex(shown[at]))
            self._panel.freeze(self._view.frozen_count())
            self._view.scrollTo(self._view.currentIndex())

    @Slot()
    def _sort_up(self) -> None:
        self._view.head.setSortIndicator(self._pointed, Qt.SortOrder.AscendingOrder)

    @Slot()
    def _sort_down(self) -> None:
        self._view.head.setSortIndicator(self._pointed, Qt.SortOrder.DescendingOrder)

    @Slot()
    def _sort_not(self) -> None:
        self._view.head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    @Slot()
    def _freeze_here(self) -> None:
        self._panel.freeze(self._place() + 1)

    @Slot()
    def _freeze_nothing(self) -> None:
        self._panel.freeze(0)

    def _place(self) -> int:
        return self._view.head.visualIndex(self._pointed)

    def _shown(self) -> list[int]:
        head = self._view.head
        order = [head.logicalIndex(place) for place in range(head.count())]
        return [column for column in order if not head.isSectionHidden(column)]

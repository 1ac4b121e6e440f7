"""The one table view: cells selected like a sheet's, copied in blocks, the first columns frozen."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from ui.models.table import RowsModel
from ui.theme import current_theme
from ui.widgets.filter_header import FilterHeader
from ui.widgets.table_block import block_text, selected_block


class TableView(QTableView):
    """Shows a ``RowsModel``. Enter or a double click activates, Ctrl+C copies, Ctrl+V asks.

    Signals:
        row_activated: the row whose record is wanted.
        paste_requested: the text that shall be put in, at the current cell.
    """

    row_activated = Signal(object)
    paste_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = FilterHeader(self)
        self.first_widths: list[int] = []
        self._frozen: _FrozenView | None = None
        _dress(self, self.head)
        self.setObjectName("table")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self._on_double_clicked)

    def show_model(self, model: RowsModel[Any]) -> None:
        """Show *model*, with the widths its columns ask for."""
        self.setModel(model)
        self.first_widths = self.head.describe(model.columns)
        for number, column in enumerate(model.columns):
            self.setColumnWidth(number, self.first_widths[number])
            self.setColumnHidden(number, column.hidden)

    def freeze(self, count: int) -> None:
        """Keep the first *count* columns in sight; 0 for none."""
        if self._frozen is None and count:
            self._frozen = _FrozenView(self)
        if self._frozen is not None:
            self._frozen.show_columns(count)

    def frozen_count(self) -> int:
        """How many columns stay in sight."""
        return self._frozen.count if self._frozen is not None else 0

    def frozen_head(self) -> FilterHeader | None:
        """The head of the frozen columns, while there are any."""
        return self._frozen.head if self._frozen is not None and self._frozen.count else None

    @Slot()
    def copy(self) -> None:
        """Put the selected cells on the clipboard, as sheets take them."""
        self._copy(with_heads=False)

    @Slot()
    def copy_with_heads(self) -> None:
        """The same, below the heads of their columns."""
        self._copy(with_heads=True)

    def go_past(self, *, forward: bool = True) -> None:
        """Have the keyboard go on to what follows the table, or back to what is before it."""
        # Not to the next cell, as Tab does in a sheet.
        super().focusNextPrevChild(forward)

    @Slot()
    def paste(self) -> None:
        """Ask for what is on the clipboard to be put in at the current cell."""
        if text := QGuiApplication.clipboard().text():
            self.paste_requested.emit(text)

    def rows_model(self) -> RowsModel[object]:
        """The model shown."""
        model = self.model()
        assert isinstance(model, RowsModel)
        return model

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts: tuple[tuple[Callable[[], bool], Callable[[], None]], ...] = (
            (lambda: event.keyCombination().toCombined() == _COPY_HEADS, self.copy_with_heads),
            (lambda: event.matches(QKeySequence.StandardKey.Copy), self.copy),
            (lambda: event.matches(QKeySequence.StandardKey.Paste), self.paste),
            (lambda: event.key() in _ENTER and not self._types(), self._activate_current),
        )
        for fits, act in acts:
            if fits():
                act()
                return
        super().keyPressEvent(event)

    def scrollTo(
        self,
        index: QModelIndex,  # type: ignore[override]
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        super().scrollTo(index, hint)
        # What came into sight below the frozen columns is not in sight.
        covered = self._frozen.width() if self._frozen is not None and self._frozen.count else 0
        left = self.columnViewportPosition(index.column())
        if covered and 0 <= left < covered and not self._is_frozen(index.column()):
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (covered - left))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_lines(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._frozen is not None:
            self._frozen.place()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        if self._frozen is not None:
            self._frozen.place()

    def _is_frozen(self, column: int) -> bool:
        return self.head.visualIndex(column) < self.frozen_count()

    def _types(self) -> bool:
        return self.editTriggers() != QAbstractItemView.EditTrigger.NoEditTriggers

    def _copy(self, *, with_heads: bool) -> None:
        text = block_text(selected_block(self), with_heads=with_heads)
        QGuiApplication.clipboard().setText(text)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        if not self._types():
            self._activate(index)

    def _activate_current(self) -> None:
        self._activate(self.currentIndex())

    def _activate(self, index: QModelIndex) -> None:
        row = self.rows_model().row_at(index.row()) if index.isValid() else None
        if row is not None:
            self.row_activated.emit(row)


class _FrozenView(QTableView):
    """The first columns once more, over those that scroll away below them."""

    def __init__(self, main: TableView) -> None:
        super().__init__(main)
        self._main = main
        self.count = 0
        self.head = FilterHeader(self)
        _dress(self, self.head)
        self.setObjectName("frozen")
        self.setModel(main.model())
        self.setSelectionModel(main.selectionModel())
        self.setSelectionMode(main.selectionMode())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(main)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.head.describe(main.rows_model().columns)
        self.head.setSectionsMovable(False)
        self.doubleClicked.connect(main.doubleClicked)
        main.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(main.verticalScrollBar().setValue)
        main.head.sectionResized.connect(self._on_main_changed)
        main.head.sectionMoved.connect(self._on_main_changed)
        self.head.sectionResized.connect(self._on_own_resized)
        if main.head.isSortIndicatorShown():
            self.head.offer_sorting()
        self.head.setSortIndicator(main.head.sortIndicatorSection(), main.head.sortIndicatorOrder())
        self.head.sortIndicatorChanged.connect(main.head.setSortIndicator)
        main.head.sortIndicatorChanged.connect(self.head.setSortIndicator)

    def show_columns(self, count: int) -> None:
        self.count = count
        self._on_main_changed()
        self.setVisible(bool(count))

    def place(self) -> None:
        main = self._main
        frame = main.frameWidth()
        width = sum(main.columnWidth(column) for column in self._columns())
        height = main.viewport().height() + main.head.height()
        self.head.setFixedHeight(main.head.height())
        self.setGeometry(frame, frame, width + 2, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_lines(self)

    @Slot()
    def _on_main_changed(self) -> None:
        if not self.count:
            return
        columns = self._columns()
        for place, column in enumerate(columns):
            self.head.moveSection(self.head.visualIndex(column), place)
        for column in range(self._main.rows_model().columnCount()):
            self.setColumnHidden(column, column not in columns)
            if column in columns and self.columnWidth(column) != self._main.columnWidth(column):
                self.setColumnWidth(column, self._main.columnWidth(column))
        self.place()

    @Slot(int, int, int)
    def _on_own_resized(self, column: int, _before: int, width: int) -> None:
        if width and column in self._columns() and self._main.columnWidth(column) != width:
            self._main.setColumnWidth(column, width)

    def _columns(self) -> list[int]:
        head = self._main.head
        first = [head.logicalIndex(place) for place in range(self.count)]
        return [column for column in first if not head.isSectionHidden(column)]


def paint_lines(view: QTableView) -> None:
    """A thin line below every row, and a frame around the current cell while *view* has focus."""
    painter = QPainter(view.viewport())
    theme = current_theme()
    painter.setPen(theme.colour("line"))
    width = view.viewport().width()
    last = view.rowAt(view.viewport().height() - 1)
    rows = view.model().rowCount()
    for row in range(max(view.rowAt(0), 0), rows if last < 0 else last + 1):
        bottom = view.rowViewportPosition(row) + view.rowHeight(row) - 1
        painter.drawLine(QPoint(0, bottom), QPoint(width, bottom))
    main = view.parentWidget() if isinstance(view, _FrozenView) else view
    current = view.currentIndex()
    if current.isValid() and isinstance(main, QWidget) and main.hasFocus():
        painter.setPen(QPen(theme.colour("focus"), 2))
        box: QRect = view.visualRect(current)
        if not box.isEmpty():
            painter.drawRect(box.adjusted(1, 1, -1, -2))
    painter.end()


def select_cell(view: QTableView, row: int, column: int) -> None:
    """Have only the cell at *row* and *column* selected, and in sight."""
    index = view.model().index(row, column)
    view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    view.scrollTo(index)


def _dress(view: QTableView, head: FilterHeader) -> None:
    view.setHorizontalHeader(head)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(current_theme().size("row"))
    view.verticalHeader().setMinimumSectionSize(current_theme().size("row"))


_ENTER = (Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value)
_COPY_HEADS = (
    Qt.KeyboardModifier.ControlModifier.value
    | Qt.KeyboardModifier.ShiftModifier.value
    | Qt.Key.Key_C.value
)

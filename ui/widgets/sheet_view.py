"""A table typed into like a sheet: keys move, typing overwrites, F2 edits, Delete clears."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPolygon
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.models.editable import EditableModel
from ui.theme import current_theme
from ui.widgets.table_view import TableView, select_cell

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
_MARK = 7
_MOST_OFFERS = 16
Index = QModelIndex | QPersistentModelIndex


class SheetView(TableView):
    """Shows an ``EditableModel``. F6 leaves the sheet, as Tab stays in it.

    Signals:
        clear_requested: the selected cells shall be empty.
        closed_cell_entered: somebody tried to type into a cell that is closed.
    """

    clear_requested = Signal()
    closed_cell_entered = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._origin: int | None = None  # where a run of tabs began, to which Enter returns
        self._editors = _CellDelegate(self)
        self.setItemDelegate(self._editors)
        self.setShowGrid(True)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.EditKeyPressed | trigger.DoubleClicked)

    def step(self, down: int, across: int) -> bool:
        """Go to another cell; whether there is one there."""
        index = self.currentIndex()
        row, place = index.row() + down, self._place(index) + across
        shown = self.shown_columns()
        if not (0 <= row < self.rows_model().rowCount() and 0 <= place < len(shown)):
            return False
        select_cell(self, row, shown[place])
        return True

    def step_down(self, down: int) -> None:
        """Go up or down as Enter does: back to where a run of tabs began."""
        across = 0
        if self._origin is not None:
            across = self._origin - self._place(self.currentIndex())
        self.step(down, across)
        self._origin = None

    def step_across(self, across: int) -> bool:
        """Go on as Tab does: at the end of a line to the next one; whether there is one."""
        index = self.currentIndex()
        if not index.isValid():
            return False
        if self._origin is None:
            self._origin = self._place(index)
        if self.step(0, across):
            return True
        shown = self.shown_columns()
        typed = [n for n, column in enumerate(shown) if self._sheet().columns[column].reading]
        goal = (typed[0] if typed else 0) if across > 0 else len(shown) - 1
        return self.step(across, goal - self._place(index))

    def shown_columns(self) -> list[int]:
        """The columns that are shown, from left to right."""
        order = [self.head.logicalIndex(place) for place in range(self.head.count())]
        return [column for column in order if not self.isColumnHidden(column)]

    def editor(self) -> QLineEdit | None:
        """The field that is typed into at this moment."""
        return self._editors.editor

    def offers(self, index: Index) -> Sequence[str]:
        """The texts the cell at *index* may hold, where they are a closed list."""
        return self._sheet().offers(index)

    def mark_of(self, index: Index) -> str:
        """How the cell at *index* is marked, as its model says."""
        return self._sheet().mark_of(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ENTER:
            self.step_down(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.copy()
            self.clear_requested.emit()
        elif key == Qt.Key.Key_F6:
            self.go_past(forward=not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        else:
            self._type(event, key)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self.step_across(1 if forward else -1) or super().focusNextPrevChild(forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._origin = None
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._editors.overwrites = False
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self._sheet().is_open(index):
            self.closed_cell_entered.emit(index)
        super().mouseDoubleClickEvent(event)

    def _type(self, event: QKeyEvent, key: Qt.Key) -> None:
        index = self.currentIndex()
        writes = key == Qt.Key.Key_F2 or (event.text().strip() and event.text().isprintable())
        if writes and index.isValid() and not self._sheet().is_open(index):
            self.closed_cell_entered.emit(index)
            return
        if not writes:
            self._origin = None
        self._editors.overwrites = key != Qt.Key.Key_F2
        super().keyPressEvent(event)
        if key == Qt.Key.Key_F2 and self._editors.editor is not None:
            self._editors.editor.end(False)

    def _sheet(self) -> EditableModel[object]:
        model = self.model()
        assert isinstance(model, EditableModel)
        return model

    def _place(self, index: Index) -> int:
        shown = self.shown_columns()
        return shown.index(index.column()) if index.column() in shown else 0


class _CellDelegate(QStyledItemDelegate):
    """The field in a cell; while it overwrites, arrows leave it as they do in a sheet."""

    def __init__(self, view: SheetView) -> None:
        super().__init__(view)
        self._view = view
        self.overwrites = True
        self.editor: QLineEdit | None = None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        if offers := self._view.offers(index):
            return self._choice(parent, offers)
        self.editor = QLineEdit(parent)
        self.editor.setProperty("role", "cell")
        self.editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        return self.editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data()))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        # What stands there already is no change.
        if not isinstance(editor, QComboBox) or editor.currentText() != index.data():
            super().setModelData(editor, model, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        mark = self._view.mark_of(index)
        if not mark:
            super().paint(painter, option, index)
            return
        box: QRect = option.rect
        # The style sheet leaves out what the model says of the ground.
        painter.fillRect(box, current_theme().colour(f"{mark}-soft"))
        super().paint(painter, option, index)
        corner = box.topRight()
        fold = QPolygon([corner, corner - QPoint(_MARK, 0), corner + QPoint(0, _MARK)])
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().colour(mark))
        painter.drawPolygon(fold)
        painter.restore()

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        self.editor = None
        super().destroyEditor(editor, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(option.rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if key in _ENTER:
                self._leave(editor)
                self._view.step_down(-1 if back else 1)
                return True
            if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self._leave(editor)
                self._view.step_across(-1 if back or key == Qt.Key.Key_Backtab else 1)
                return True
            if self.overwrites and key in _ARROWS and not isinstance(editor, QComboBox):
                self._leave(editor)
                self._view.step(*_ARROWS[key])
                return True
        return super().eventFilter(editor, event)

    def _choice(self, parent: QWidget, offers: Sequence[str]) -> QComboBox:
        """A list to choose from, open at once; typing goes to what begins so."""
        choice = QComboBox(parent)
        choice.addItems(offers)
        choice.setMaxVisibleItems(_MOST_OFFERS)
        choice.view().setTextElideMode(Qt.TextElideMode.ElideNone)
        choice.activated.connect(partial(self._leave, choice))
        QTimer.singleShot(0, choice, choice.showPopup)
        return choice

    def _leave(self, editor: QObject, *_: object) -> None:
        assert isinstance(editor, QWidget)
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)

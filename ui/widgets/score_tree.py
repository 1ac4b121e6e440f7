"""The items of one person as a tree that is painted: value, rule in words, points, rows behind."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from ui.icons import icon
from ui.models.score_sheet import NODE_ROLE, ScoreSheetModel, SheetNode
from ui.theme import current_theme
from ui.widgets.points_bar import small_font

_PAD = 7
_INDENT = 18
_BAR = 3
_SPACE = 12
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
_Index = QModelIndex | QPersistentModelIndex


class ScoreTree(QTreeView):
    """Arrows open and close an item; Enter or a double click on a row asks for its cases.

    Signals:
        cases_wanted: the ItemRow whose cases shall be listed.
    """

    cases_wanted = Signal(object)

    def __init__(self, model: ScoreSheetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_NodeDelegate(self))
        self.setHeaderHidden(True)
        self.setIndentation(_INDENT)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Items and points"))
        self.setExpandsOnDoubleClick(True)
        self._open = icon("chevron-down")
        self._closed = icon("chevron-right")
        self.doubleClicked.connect(self._on_double_clicked)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        node: SheetNode = index.data(NODE_ROLE)
        if node.source is not None:
            self.cases_wanted.emit(node.source)

    def _activate(self, index: QModelIndex) -> None:
        if index.model().hasChildren(index):
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self._on_double_clicked(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self._activate(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex) -> None:  # type: ignore[override]
        if self.model().hasChildren(index):
            drawing = self._open if self.isExpanded(index) else self._closed
            node: SheetNode = index.data(NODE_ROLE)
            line = QFontMetrics(self.font()).height()
            pad = _PAD if node.heading else 3
            drawing.paint(painter, QRect(rect.right() - 15, rect.y() + pad, 14, line))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # words break elsewhere now


class _NodeDelegate(QStyledItemDelegate):
    def __init__(self, tree: ScoreTree) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        node: SheetNode = index.data(NODE_ROLE)
        width = self._width(node)
        name = self._name_box(node, width)
        details = sum(self._height(text, width) for text in node.details)
        bar = _BAR + 5 if node.share is not None else 0
        pad = _PAD if node.heading else 3
        return QSize(width, name.height() + bar + details + 2 * pad)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = current_theme()
        node: SheetNode = index.data(NODE_ROLE)
        outer: QRect = option.rect
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(outer, theme.colour("accent-soft"))
        elif state & QStyle.StateFlag.State_MouseOver and node.source is not None:
            painter.fillRect(outer, theme.colour("hover"))
        pad = _PAD if node.heading else 3
        box = QRect(outer.x(), outer.y() + pad, self._width(node), outer.height() - 2 * pad)
        top = self._paint_head(painter, box, node)
        if node.share is not None:
            top = self._paint_bar(painter, QRect(box.x(), top, box.width(), _BAR), node.share)
        self._paint_details(painter, QRect(box.x(), top, box.width(), outer.height()), node)
        painter.restore()

    def _paint_head(self, painter: QPainter, box: QRect, node: SheetNode) -> int:
        painter.setFont(self._font(node))
        painter.setPen(current_theme().colour("text"))
        flags = int(Qt.AlignmentFlag.AlignRight) | int(Qt.AlignmentFlag.AlignTop)
        painter.drawText(box, flags, node.figure)
        name = self._name_box(node, box.width())
        if not node.heading:
            painter.setPen(current_theme().colour("muted"))
        painter.drawText(name.translated(box.topLeft()), _WRAP, node.name)
        return box.y() + name.height()

    def _paint_bar(self, painter: QPainter, box: QRect, share: float) -> int:
        theme = current_theme()
        box.translate(0, 2)
        painter.fillRect(box, theme.colour("pressed"))
        done = QRect(box.x(), box.y(), round(box.width() * min(share, 1.0)), box.height())
        painter.fillRect(done, theme.colour("chart-2"))
        return box.bottom() + 4

    def _paint_details(self, painter: QPainter, box: QRect, node: SheetNode) -> None:
        painter.setFont(small_font(self._tree))
        painter.setPen(current_theme().colour("muted"))
        for text in node.details:
            painter.drawText(box, _WRAP, text)
            box.translate(0, self._height(text, box.width()))

    def _width(self, node: SheetNode) -> int:
        levels = 1 if node.heading else 2
        return max(self._tree.viewport().width() - levels * _INDENT - _SPACE, 80)

    def _name_box(self, node: SheetNode, width: int) -> QRect:
        metrics = QFontMetrics(self._font(node))
        room = width - metrics.horizontalAdvance(node.figure) - _SPACE
        wanted = metrics.boundingRect(QRect(0, 0, max(room, 60), 9999), _WRAP, node.name)
        return QRect(0, 0, max(room, 60), wanted.height())

    def _height(self, text: str, width: int) -> int:
        metrics = QFontMetrics(small_font(self._tree))
        return metrics.boundingRect(QRect(0, 0, width, 9999), _WRAP, text).height() + 1

    def _font(self, node: SheetNode) -> QFont:
        font = QFont(self._tree.font()) if node.heading else small_font(self._tree)
        font.setBold(node.heading)
        return font

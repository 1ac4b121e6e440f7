"""The page being designed: its picture, the box of what is chosen, and moving it about."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from ui.designer.snapping import Box, Rest, at_rest, resized
from ui.theme import current_theme

_MARGIN = 16
_HANDLE = 9  # pixels a side
_START = 4  # pixels the mouse travels before a press is a drag
_TENTH = 0.1
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class _Hold(Enum):
    NOTHING = auto()
    BOX = auto()
    HANDLE = auto()


class SheetCanvas(QWidget):
    """Shows a sheet of so many millimetres as large as there is room.

    A click chooses the smallest box there; a drag moves it or, by the handle at its lower right
    corner, sizes it; Alt leaves it where the mouse is. The arrow keys move by 0.1 mm, with Shift
    by 1 mm, with Ctrl they size.

    Signals:
        chosen: the place of the element clicked; -1 for the bare sheet.
        placed: x, y, width and height of the chosen box, and whether the mouse is still down.
        width_changed: a picture of another width is wanted.
    """

    chosen = Signal(int)
    placed = Signal(float, float, float, float, bool)
    width_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._sheet = QSizeF(297, 210)
        self._boxes: list[Box] = []
        self._index = -1
        self._hold = _Hold.NOTHING
        self._pressed = QPointF()
        self._start = Box(0, 0, 0, 0)
        self._rest: Rest | None = None
        self._hovered = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(260, 220)
        self.setAccessibleName(self.tr("Page"))
        self.setAccessibleDescription(
            self.tr("Arrow keys move the chosen element by 0.1 mm, with Shift by 1 mm.")
        )

    def show_sheet(self, width: float, height: float, boxes: Sequence[Box]) -> None:
        """Lay out a sheet of that size in millimetres with the *boxes* of its elements."""
        before = self.page_rect().size()
        self._sheet = QSizeF(width, height)
        self._boxes = list(boxes)
        if self.page_rect().size() != before:
            self.width_changed.emit()
        self.update()

    def show_image(self, image: QImage) -> None:
        """Show *image* as the page."""
        self._image = image
        self.update()

    def choose(self, index: int) -> None:
        """Mark the box at *index*; -1 for none."""
        self._index = index
        self.update()

    def image(self) -> QImage | None:
        """The picture in sight."""
        return self._image

    def guides(self) -> tuple[int, int]:
        """How many upright and level lines the box being moved is in line with."""
        return (len(self._rest.upright), len(self._rest.level)) if self._rest else (0, 0)

    def page_rect(self) -> QRectF:
        """Where the sheet is, in pixels of the widget."""
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        size = self._sheet.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        page = QRectF(QPointF(), size)
        page.moveCenter(room.center())
        return page

    def point_of(self, x: float, y: float) -> QPointF:
        """Where a place of the sheet, in millimetres, is on the widget."""
        page, scale = self.page_rect(), self._scale()
        return QPointF(page.left() + x * scale, page.top() + y * scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, page = current_theme(), self.page_rect()
        painter.fillRect(self.rect(), theme.colour("pressed"))
        painter.fillRect(page, QColor(Qt.GlobalColor.white))
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(page, self._image)
        painter.setPen(QPen(theme.colour("line-strong"), 1))
        painter.drawRect(page)
        self._paint_boxes(painter)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.width_changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed = event.position()
        if self._index >= 0 and self._handle().contains(self._pressed):
            self._hold = _Hold.HANDLE
        else:
            index = self._at(self._pressed)
            if index != self._index:
                self._index = index
                self.chosen.emit(index)
            self._hold = _Hold.BOX if index >= 0 else _Hold.NOTHING
        if 0 <= self._index < len(self._boxes):
            self._start = self._boxes[self._index]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._hold is _Hold.NOTHING:
            self._hover(event.position())
            return
        gone = event.position() - self._pressed
        if self._rest is None and gone.manhattanLength() < _START:
            return
        free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._rest = self._moved(gone / self._scale(), free)
        self._place(self._rest.box, held=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._rest is not None:
            self._place(self._rest.box, held=False)
        self._hold, self._rest = _Hold.NOTHING, None
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = -1
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _WAYS.get(Qt.Key(event.key()))
        if way is None or not 0 <= self._index < len(self._boxes):
            super().keyPressEvent(event)
            return
        step = 1.0 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _TENTH
        right, down = way[0] * step, way[1] * step
        box = self._boxes[self._index]
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            width, height = max(box.width + right, 0), max(box.height + down, 0)
            self._place(Box(box.x, box.y, round(width, 2), round(height, 2)), held=True)
        else:
            x, y = round(box.x + right, 2), round(box.y + down, 2)
            self._place(Box(x, y, box.width, box.height), held=True)

    def _moved(self, gone: QPointF, free: bool) -> Rest:
        start = self._start
        if self._hold is _Hold.HANDLE:
            width, height = start.width + gone.x(), start.height + gone.y()
            box = Box(start.x, start.y, max(round(width, 1), 0), max(round(height, 1), 0))
            return Rest(box) if free else resized(box, self._others())
        x, y = round(start.x + gone.x(), 1), round(start.y + gone.y(), 1)
        box = Box(x, y, start.width, start.height)
        return Rest(box) if free else at_rest(box, self._others())

    def _others(self) -> list[Box]:
        sheet = Box(0, 0, self._sheet.width(), self._sheet.height())
        return [sheet, *(box for at, box in enumerate(self._boxes) if at != self._index)]

    def _place(self, box: Box, *, held: bool) -> None:
        if not 0 <= self._index < len(self._boxes):
            return  # it was taken away, or its making undone, while the mouse held it
        self._boxes[self._index] = box
        self.placed.emit(box.x, box.y, box.width, box.height, held)
        self.update()

    def _at(self, point: QPointF) -> int:
        """The smallest box there; of equals the one in front."""
        found = [
            (box.width * box.height, -at)
            for at, box in enumerate(self._boxes)
            if self._rect(box).adjusted(-2, -2, 2, 2).contains(point)
        ]
        return -min(found)[1] if found else -1

    def _hover(self, point: QPointF) -> None:
        hovered = self._at(point)
        on_handle = self._index >= 0 and self._handle().contains(point)
        shape = Qt.CursorShape.SizeFDiagCursor if on_handle else Qt.CursorShape.ArrowCursor
        self.setCursor(Qt.CursorShape.SizeAllCursor if hovered == self._index >= 0 else shape)
        if on_handle:
            self.setCursor(shape)
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()

    def _paint_boxes(self, painter: QPainter) -> None:
        # The page is white in either theme, so its marks are the light theme's in both.
        accent = QColor(current_theme().colour("accent"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if 0 <= self._hovered < len(self._boxes) and self._hovered != self._index:
            painter.setPen(QPen(accent, 1, Qt.PenStyle.DotLine))
            painter.drawRect(self._rect(self._boxes[self._hovered]))
        if not 0 <= self._index < len(self._boxes):
            return
        if self._rest is not None:
            self._paint_guides(painter, self._rest, accent)
        painter.setPen(QPen(accent, 1.5))
        painter.drawRect(self._rect(self._boxes[self._index]))
        painter.fillRect(self._handle(), accent)

    def _paint_guides(self, painter: QPainter, rest: Rest, colour: QColor) -> None:
        page = self.page_rect()
        painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
        for line in rest.upright:
            x = self.point_of(line, 0).x()
            painter.drawLine(QPointF(x, page.top()), QPointF(x, page.bottom()))
        for line in rest.level:
            y = self.point_of(0, line).y()
            painter.drawLine(QPointF(page.left(), y), QPointF(page.right(), y))

    def _rect(self, box: Box) -> QRectF:
        return QRectF(self.point_of(box.x, box.y), QSizeF(box.width, box.height) * self._scale())

    def _handle(self) -> QRectF:
        if not 0 <= self._index < len(self._boxes):
            return QRectF()
        handle = QRectF(0, 0, _HANDLE, _HANDLE)
        handle.moveCenter(self._rect(self._boxes[self._index]).bottomRight())
        return handle

    def _scale(self) -> float:
        return self.page_rect().width() / self._sheet.width()

"""A line of a list that is a button: a picture, words, more words at the right, a way on."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.icons import icon
from ui.theme import current_theme

_HEIGHT = 30
_SIDE = 8
_PICTURE = 16
_GAP = 10


class LineButton(QAbstractButton):
    """Pressed by a click, by Space or by Enter; the arrow keys go to the lines beside it.

    *tone* and *detail_tone* name colours of the theme. Without *leads* it shows no arrow.
    """

    def __init__(
        self, text: str, detail: str = "", picture: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self.detail = detail
        self.tone, self.detail_tone = "text", "muted"
        self.bold = False
        self.leads = True
        self._picture = icon(*picture.split(":")) if picture else None
        self._over = False
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{text} {detail}".strip())

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance
        return QSize(wide(self.text()) + wide(self.detail) + 96, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        self.update()

    def leaveEvent(self, event: object) -> None:
        self._over = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.colour("focus"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self._over or self.isDown():
            painter.setBrush(theme.colour("pressed" if self.isDown() else "hover"))
        painter.drawRoundedRect(box, theme.size("radius"), theme.size("radius"))
        self._paint_content(painter, box.adjusted(_SIDE, 0, -_SIDE, 0))
        painter.end()

    def _paint_content(self, painter: QPainter, box: QRect) -> None:
        theme = current_theme()
        if self._picture is not None:
            self._picture.paint(painter, _square(box.left(), box))
            box.setLeft(box.left() + _PICTURE + _GAP)
        if self.leads:
            icon("chevron-right").paint(painter, _square(box.right() - _PICTURE + 1, box))
            box.setRight(box.right() - _PICTURE - 4)
        painter.setPen(theme.colour(self.detail_tone))
        painter.drawText(
            box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.detail
        )
        box.setRight(box.right() - self.fontMetrics().horizontalAdvance(self.detail) - _GAP)
        font = QFont(painter.font())
        font.setBold(self.bold)
        painter.setFont(font)
        painter.setPen(theme.colour(self.tone))
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, box.width()
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


def _square(left: int, box: QRect) -> QRect:
    return QRect(left, box.center().y() - _PICTURE // 2 + 1, _PICTURE, _PICTURE)

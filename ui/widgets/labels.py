"""Words and pictures on a page, in the few looks there are."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.icons import icon

_LEAST_WORDS = 80  # pixels: less of a line says nothing

_KEY = re.compile(r"\(&.\)")


def label(text: str, role: str = "", parent: QWidget | None = None) -> QLabel:
    """*text* in the look *role*.

    ``display``, ``title``, ``heading``, ``section``, ``muted``, ``small``, ``positive``,
    ``warning``, ``danger``, ``key`` or ``badge``; empty for running text. Text is never markup.
    """
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    if role == "badge":
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return made


def wrapped(text: str, role: str = "", parent: QWidget | None = None) -> QLabel:
    """The same, broken into as many lines as it needs, and its text can be copied."""
    made = label(text, role, parent)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def without_key(text: str) -> str:
    """What a label says, without the key that leads to it: ``&Name``, ``名称(&N)``."""
    return _KEY.sub("", text).replace("&", "")


class OneLine(QLabel):
    """A line that takes what room is left and ends in an ellipsis; hovering shows all of it."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.whole = ""

    def show_text(self, text: str) -> None:
        """Say *text*."""
        self.whole = text
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.contentsRect().width()
        shown = self.fontMetrics().elidedText(self.whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown if shown == self.whole or room >= _LEAST_WORDS else "")
        self.setToolTip("" if shown == self.whole else self.whole)


class Picture(QWidget):
    """An icon that only shows; it follows a change of theme by itself."""

    def __init__(
        self, name: str, colour: str = "muted", side: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon(name, colour)
        self.setFixedSize(side, side)

    def show_icon(self, name: str, colour: str = "muted") -> None:
        """Show another icon."""
        self._icon = icon(name, colour)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._icon.paint(painter, self.rect())
        painter.end()

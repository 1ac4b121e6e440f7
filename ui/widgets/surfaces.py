"""What things stand on: cards, rules, and the place where there is nothing yet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.labels import Picture, label, wrapped


class Card(QFrame):
    """A framed part of a page; ``layout_`` takes what is in it, from above."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.layout_ = QVBoxLayout(self)
        self.layout_.setContentsMargins(16, 12, 16, 16)
        self.layout_.setSpacing(8)
        if title:
            self.layout_.addWidget(label(title, "heading", self))


class EmptyState(QWidget):
    """Why there is nothing to see, and the one thing to do about it; *others* stand beside it."""

    def __init__(
        self,
        icon_name: str,
        title: str,
        text: str,
        button: QPushButton | None = None,
        parent: QWidget | None = None,
        others: Sequence[QPushButton] = (),
    ) -> None:
        super().__init__(parent)
        picture = Picture(icon_name, "faint", 32, self)
        self._words = words = wrapped(text, "muted", self)
        words.setFixedWidth(420)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)

        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addStretch(2)
        for widget in (picture, label(title, "heading", self)):
            layout.addWidget(widget, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(words, alignment=Qt.AlignmentFlag.AlignHCenter)
        if button is not None:
            layout.addSpacing(8)
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addStretch(1)
            for shown in (button, *others):
                row.addWidget(shown)
            row.addStretch(1)
            layout.addLayout(row)
        layout.addStretch(3)

    def show_text(self, text: str) -> None:
        """Say *text* below the title."""
        self._words.setText(text)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        """Leave room for every line: a layout does not ask a text that is centred."""
        self._words.setMinimumHeight(self._words.heightForWidth(self._words.width()))


def rule(parent: QWidget | None = None) -> QFrame:
    """A thin line across."""
    made = QFrame(parent)
    made.setProperty("role", "rule")
    return made

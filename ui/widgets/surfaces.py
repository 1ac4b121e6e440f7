"""What things stand on: cards, rules, and the place where there is nothing yet."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.widgets.labels import Picture, label, wrapped

_TITLE_BAR = 36
_LEAST_BODY = 96

_WORDS, _LEAST = 420, 240  # pixels: how wide an explanation is at most, and where room is scarce
_BESIDE = 11


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
        words.setFixedWidth(_WORDS)
        self._least = _LEAST if button is None else _WORDS
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

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._least), hint.height())

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._words.setFixedWidth(max(min(_WORDS, self.width() - 2 * _BESIDE), self._least // 2))
        self._fit()

    def _fit(self) -> None:
        """Leave room for every line: a layout does not ask a text that is centred."""
        # No text at all has no height for a width.
        self._words.setMinimumHeight(max(self._words.heightForWidth(self._words.width()), 0))


def rule(parent: QWidget | None = None) -> QFrame:
    """A thin line across."""
    made = QFrame(parent)
    made.setProperty("role", "rule")
    return made


def dialog_layout(dialog: QDialog, spacing: int = 8) -> QVBoxLayout:
    """The layout of *dialog* from above, with the margins all of them have."""
    made = QVBoxLayout(dialog)
    made.setContentsMargins(24, 20, 24, 16)
    made.setSpacing(spacing)
    return made


def room_for(dialog: QWidget) -> QSize:
    """How large *dialog* may be on its screen, the title bar and the task bar left out."""
    return dialog.screen().availableSize() - QSize(0, _TITLE_BAR)


def size_within(dialog: QDialog, width: int, height: int) -> None:
    """Give *dialog* this size, or what there is room for on its screen and over its window."""
    room = room_for(dialog)
    above = dialog.parentWidget()
    if above is not None:
        room = room.boundedTo(above.window().size() - QSize(32, 16))
    dialog.resize(QSize(width, height).boundedTo(room).expandedTo(dialog.minimumSize()))


def grow(dialog: QDialog) -> None:
    """Give *dialog* the height its sentences need now: Qt sees to that only where a screen is high.

    What is there already is kept, and no more is taken than there is room for.
    """
    layout = dialog.layout()
    assert layout is not None
    layout.activate()
    wanted = layout.totalHeightForWidth(dialog.width())
    height = min(max(wanted, dialog.height()), room_for(dialog).height())
    dialog.resize(dialog.width(), height)


class Body(QScrollArea):
    """What stands between the head and the foot of a dialog; it rolls where there is no room."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "body")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields roll into sight
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._wanted = 0
        self._content = content
        self.setWidget(content)
        for part in (self.viewport(), content):
            part.setAutoFillBackground(False)  # the ground of the dialog

    def roll_by_keys(self) -> None:
        """Take the keyboard, whose arrows roll it: for what has no fields to go through."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()

    def want(self, height: int) -> None:
        """Take *height* where there is room for it."""
        if height != self._wanted:
            self._wanted = height
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._content.sizeHint().width(), self._wanted)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._content.minimumSizeHint().width(), min(self._wanted, _LEAST_BODY))

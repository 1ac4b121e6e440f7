"""Buttons in the looks there are. Connect their ``clicked`` to a bound method."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from ui.icons import icon

_ICON = QSize(16, 16)
_BESIDE_WORDS = QSize(22, 16)  # wider than the drawing: the gap before the words


def button(text: str, icon_name: str = "", parent: QWidget | None = None) -> QPushButton:
    """A button like any other."""
    made = _Button(text, parent)
    made.setAutoDefault(False)
    if icon_name:
        made.setIcon(icon(icon_name, "text"))
        made.setIconSize(_BESIDE_WORDS)
    return made


def primary_button(text: str, icon_name: str = "", parent: QWidget | None = None) -> QPushButton:
    """The one button of a page or dialog that is meant to be pressed."""
    made = button(text, parent=parent)
    made.setProperty("role", "primary")
    if icon_name:
        made.setIcon(icon(icon_name, "on-accent"))
        made.setIconSize(_BESIDE_WORDS)
    return made


def mark_primary(made: QPushButton, icon_name: str, *, primary: bool) -> None:
    """Make *made* the one that is meant to be pressed, or like any other again."""
    made.setProperty("role", "primary" if primary else "")
    made.setIcon(icon(icon_name, "on-accent" if primary else "text"))
    made.style().polish(made)


def link_button(text: str, parent: QWidget | None = None) -> QPushButton:
    """A button that reads like a word of the page."""
    made = button(text, parent=parent)
    made.setProperty("role", "link")
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def icon_button(name: str, tip: str, parent: QWidget | None = None) -> QToolButton:
    """A button that is an icon; *tip* says what it does, to those who read it aloud as well."""
    made = QToolButton(parent)
    made.setIcon(icon(name))
    made.setIconSize(_ICON)
    made.setToolTip(tip)
    made.setAccessibleName(tip)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


def tool_button(name: str, text: str, parent: QWidget | None = None) -> QToolButton:
    """An icon with a word beside it, for the tools of a page."""
    made = icon_button(name, text, parent)
    made.setText(text)
    made.setIconSize(_BESIDE_WORDS)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setProperty("role", "text")
    return made


class _Button(QPushButton):
    """Answers the Enter key wherever it stands; left to Qt it does so in dialogs only."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

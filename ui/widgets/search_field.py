"""The quick search of a list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.icons import icon

_LEAST, WIDEST = 112, 240


class SearchField(QLineEdit):
    """A field for what is looked for.

    Signals:
        left: by Enter or the arrow downwards, to what was found.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Search, also by pinyin (Ctrl+F)"))
        self.setAccessibleName(self.tr("Find in the list"))
        self.setClearButtonEnabled(True)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.setMinimumWidth(_LEAST)
        self.setMaximumWidth(WIDEST)
        self.returnPressed.connect(self.left)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

"""A field for a text that usually is one of some words: typed freely, or taken from their list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from ui.icons import icon


class WordField(QLineEdit):
    """A text. Once words are offered, its arrow or Alt+Down opens the list of them."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._open: QAction | None = None

    def offer(self, words: Sequence[str]) -> None:
        """Offer *words*: those that hold what is typed while it is typed, all by the arrow."""
        completer = QCompleter(list(words), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        if self._open is None:
            self._open = QAction(icon("chevron-down"), self.tr("Show the usual words"), self)
            self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
            self._open.triggered.connect(self.open_words)

    @Slot()
    def open_words(self) -> None:
        """Show all words below the field."""
        if (completer := self.completer()) is not None:
            self.setFocus()
            completer.setCompletionPrefix("")
            completer.complete()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Down and alt and self._open is not None:
            self.open_words()
        else:
            super().keyPressEvent(event)

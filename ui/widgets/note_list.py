"""What a result leaves open, as plain sentences: one line until somebody wants to read them all."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.icons import icon
from ui.widgets.buttons import link_button
from ui.widgets.labels import Picture, wrapped

_TALLEST = 132


class NoteList(QWidget):
    """Sentences about a result; no room is taken while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentences: tuple[str, ...] = ()
        self.toggle = link_button("")
        self.toggle.setCheckable(True)
        self.text = wrapped("", "muted")
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.text)
        self.text.setBackgroundRole(QPalette.ColorRole.Base)
        self._scroll.setMaximumHeight(_TALLEST)
        self._scroll.hide()

        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(Picture("info", "info"))
        head.addWidget(self.toggle)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self._scroll)
        self.toggle.toggled.connect(self._on_toggled)
        self.hide()

    def show_notes(self, sentences: Sequence[str]) -> None:
        """Have *sentences* to be read."""
        self._sentences = tuple(sentences)
        self.toggle.setText(self.tr("%n note(s) on this result", "", len(sentences)))
        self.text.setText("\n".join(sentences))
        self.setVisible(bool(sentences))
        self._on_toggled(self.toggle.isChecked())

    def sentences(self) -> tuple[str, ...]:
        """What is there to be read."""
        return self._sentences

    @Slot(bool)
    def _on_toggled(self, opened: bool) -> None:
        self._scroll.setVisible(opened)
        self._scroll.setFixedHeight(min(_TALLEST, 20 * max(len(self._sentences), 1) + 8))
        self.toggle.setIcon(icon("chevron-down" if opened else "chevron-right"))

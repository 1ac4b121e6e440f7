"""A record in two lines, with what can be done to it beside."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import icon_button
from ui.widgets.labels import wrapped


class RecordLine(QWidget):
    """Says *words*; *row* is what it is about.

    Signals:
        edited, removed: *row* shall be corrected, or taken away.
        wanted: what the *extra* button (icon, tip) stands for.
    """

    edited = Signal(object)
    removed = Signal(object)
    wanted = Signal(object)

    def __init__(
        self,
        words: tuple[str, str],
        row: object,
        extra: tuple[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._row = row
        edit = icon_button("pencil", self.tr("Correct: {what}").format(what=words[0]))
        remove = icon_button("trash-2", self.tr("Take away: {what}").format(what=words[0]))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(wrapped(words[0]))
        if words[1]:
            texts.addWidget(wrapped(words[1], "small"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(texts, stretch=1)
        if extra is not None:
            more = icon_button(*extra)
            more.clicked.connect(self._on_more_clicked)
            layout.addWidget(more, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addWidget(edit, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addWidget(remove, alignment=Qt.AlignmentFlag.AlignTop)

        edit.clicked.connect(self._on_edit_clicked)
        remove.clicked.connect(self._on_remove_clicked)

    @Slot()
    def _on_edit_clicked(self) -> None:
        self.edited.emit(self._row)

    @Slot()
    def _on_remove_clicked(self) -> None:
        self.removed.emit(self._row)

    @Slot()
    def _on_more_clicked(self) -> None:
        self.wanted.emit(self._row)

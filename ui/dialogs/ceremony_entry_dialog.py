"""One entry of a set: what is read out, what the presenter notes, and a photograph."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from evaluation.ceremony import Called
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.widgets.buttons import button
from ui.widgets.file_dialog import FileDialog
from ui.widgets.labels import label

_PHOTO = (96, 128)
_FIELD = 76


class CeremonyEntryDialog(EntryDialog):
    """Asks for the words of *entry*; its value is citation, note and the bytes of a photograph.

    Signals:
        photo_wanted: a file to check; ``take_photo`` or ``refuse`` answers.
    """

    photo_wanted = Signal(str)

    def __init__(self, entry: Called, photo: bytes, author: str, parent: QWidget) -> None:
        title = QCoreApplication.translate("CeremonyEntryDialog", "Edit the entry…")
        self.draft_of = str(entry.id)
        super().__init__(title, f"{entry.name}  {entry.award}", author, parent)
        self._photo = photo
        self.citation = self._area("citation", self.tr("&Citation, on the hall screen"),
                                   entry.citation)  # fmt: skip
        self.note = self._area("note", self.tr("&Note, for the presenter alone"), entry.note)
        self.picture = label("", "card")
        self.picture.setFixedSize(*_PHOTO)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose = button(self.tr("&Photograph…"), "user")
        self.drop = button(self.tr("&Without a photograph"), "x")
        self._lay_out_photo()
        self.choose.clicked.connect(self._on_choose)
        self.drop.clicked.connect(self._on_drop)
        self._show_photo()
        self.ready("citation")

    def take_photo(self, content: bytes) -> None:
        """Have this photograph: it was checked."""
        self._photo = content
        self._show_photo()

    def problems(self) -> Sequence[Problem]:
        return []

    def value(self) -> tuple[str, str, bytes]:
        return self.text_of("citation"), self.text_of("note"), self._photo

    @Slot()
    def _on_choose(self) -> None:
        dialog = FileDialog(self, self.tr("Photograph"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Photographs (*.jpg *.jpeg *.png)"))
        dialog.fileSelected.connect(self.photo_wanted)
        dialog.open()

    @Slot()
    def _on_drop(self) -> None:
        self.take_photo(b"")

    def _show_photo(self) -> None:
        picture = QPixmap()
        picture.loadFromData(self._photo)
        if picture.isNull():
            self.picture.setText(self.tr("No photograph"))
        else:
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode
            self.picture.setPixmap(picture.scaled(*_PHOTO, keep, smooth.SmoothTransformation))
        self.drop.setEnabled(not picture.isNull())

    def _area(self, name: str, text: str, value: str) -> QPlainTextEdit:
        made = QPlainTextEdit(value)
        made.setTabChangesFocus(True)
        made.setFixedHeight(_FIELD)
        self.form.add(name, text, made, wide=True)
        return made

    def _lay_out_photo(self) -> None:
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.drop)
        buttons.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.picture, alignment=Qt.AlignmentFlag.AlignTop)
        line.addLayout(buttons)
        line.addStretch(1)
        line.setContentsMargins(0, 0, 0, 0)
        photo = QWidget()
        photo.setLayout(line)
        self.add_below(photo)

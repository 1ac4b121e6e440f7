"""The question for the password of a workbook."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QWidget

from ui.widgets.buttons import primary_button
from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import dialog_layout

_WIDTH = 420


class PasswordDialog(QDialog):
    """Asks for the password of *file*; *wrong* says that the last one did not open it.

    Signals:
        given: the password.
    """

    given = Signal(str)

    def __init__(self, file: str, parent: QWidget, *, wrong: bool = False) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Password"))
        self.setMinimumWidth(_WIDTH)
        about = self.tr("{file} is locked. The password is used to open it and is not kept.")
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(self.tr("Password"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._open = primary_button(self.tr("Open it"))
        self._open.setEnabled(False)
        self._open.setDefault(True)
        buttons.addButton(self._open, QDialogButtonBox.ButtonRole.AcceptRole)

        layout = dialog_layout(self, 12)
        layout.addWidget(label(self.tr("Password"), "title"))
        layout.addWidget(wrapped(about.format(file=file)))
        if wrong:
            layout.addWidget(wrapped(self.tr("That password does not open it."), "danger"))
        layout.addWidget(self.password)
        layout.addWidget(buttons)

        self.password.textChanged.connect(self._on_text_changed)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._open.setEnabled(bool(text))

    @Slot()
    def _on_accepted(self) -> None:
        self.given.emit(self.password.text())
        self.accept()

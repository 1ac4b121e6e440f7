"""The question for the passphrase before certificates are signed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from db.keys import CourtKey
from ui.dialogs.entry_dialog import EntryDialog, Problem


class KeyUnlockDialog(EntryDialog):
    """Asks for the passphrase of *key*, which is its value."""

    draft_of = None  # a passphrase is never written to the disk

    def __init__(self, key: CourtKey, author: str, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        title = translate("KeyUnlockDialog", "Unlock the key…")
        about = translate(
            "KeyUnlockDialog",
            "Certificates are signed with the key “{label}”. Its passphrase is kept in memory until"
            " the program ends or you have it forgotten in the settings; it is never stored.",
        )
        super().__init__(title, about.format(label=key.label), author, parent)
        self.passphrase = self.add_text("passphrase", self.tr("&Passphrase"), wide=True)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.ready("passphrase")

    def problems(self) -> Sequence[Problem]:
        if self.passphrase.text():
            return []
        return [("passphrase", self.tr("Enter the passphrase of the key."))]

    def value(self) -> str:
        return self.passphrase.text()

"""A key that comes from a file: another court's public part, or a backup of this court's own."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.entry_dialog import EntryDialog, Problem


class KeyFileDialog(EntryDialog):
    """Asks whose key *file* holds; of a *backup* also its passphrase.

    Its value is the name, and of a backup the name and the passphrase.
    """

    draft_of = None  # a passphrase is never written to the disk

    def __init__(self, file: str, author: str, parent: QWidget, *, backup: bool) -> None:
        translate = QCoreApplication.translate
        title = translate("KeyFileDialog", "Add a public key…")
        about = translate(
            "KeyFileDialog",
            "{file}: certificates signed with this key are then known as genuine. Compare the"
            " fingerprint with its owner by telephone.",
        )
        if backup:
            title = translate("KeyFileDialog", "Restore a key…")
            about = translate(
                "KeyFileDialog", "{file}: with its passphrase the key signs again on this database."
            )
        super().__init__(title, about.format(file=file), author, parent)
        self._backup = backup
        self.add_text("label", self.tr("&Whose key it is"), wide=True)
        if backup:
            self.passphrase = self.add_text("passphrase", self.tr("&Passphrase"), wide=True)
            self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.ready("label")

    def problems(self) -> Sequence[Problem]:
        found = []
        if not self.text_of("label"):
            found.append(("label", self.tr("Say whose key it is, such as the court and the year.")))
        if self._backup and not self.passphrase.text():
            found.append(("passphrase", self.tr("Enter the passphrase the key had when exported.")))
        return found

    def value(self) -> str | tuple[str, str]:
        if self._backup:
            return self.text_of("label"), self.passphrase.text()
        return self.text_of("label")

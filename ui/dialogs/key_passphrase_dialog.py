"""Another passphrase for a key: the old one, and the new one twice."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from db.keys import SHORTEST_PASSPHRASE, CourtKey
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.dialogs.key_strength import strength_text
from ui.widgets.labels import wrapped


class KeyPassphraseDialog(EntryDialog):
    """Its value is the old and the new passphrase of *key*."""

    draft_of = None  # a passphrase is never written to the disk

    def __init__(self, key: CourtKey, author: str, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        title = translate("KeyPassphraseDialog", "Change the passphrase…")
        about = translate(
            "KeyPassphraseDialog",
            "Of the key “{label}”. Backups exported before still have the old passphrase:"
            " export another one afterwards.",
        )
        super().__init__(title, about.format(label=key.label), author, parent)
        self.old = self.add_text("old", self.tr("Passphrase until &now"), wide=True)
        self.new = self.add_text("new", self.tr("New &passphrase"))
        self.again = self.add_text("again", self.tr("&Once more"))
        for field in (self.old, self.new, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self.strength = wrapped("", "muted")
        self.add_below(self.strength)
        self.ready("old")

    def problems(self) -> Sequence[Problem]:
        typed, again = self.new.text(), self.again.text()
        self.strength.setText(strength_text(typed))
        found = []
        if not self.old.text():
            found.append(("old", self.tr("Enter the passphrase the key has now.")))
        if len(typed) < SHORTEST_PASSPHRASE:
            text = self.tr("At least {least} characters.").format(least=SHORTEST_PASSPHRASE)
            found.append(("new", text))
        if typed != again:
            found.append(("again", self.tr("This is not the same passphrase.")))
        return found

    def value(self) -> tuple[str, str]:
        return self.old.text(), self.new.text()

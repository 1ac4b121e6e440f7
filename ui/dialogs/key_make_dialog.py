"""Making a key: its name and the passphrase, twice."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from db.keys import SHORTEST_PASSPHRASE
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.dialogs.key_strength import strength_text
from ui.widgets.labels import wrapped


class KeyMakeDialog(EntryDialog):
    """Its value is the name and the passphrase. *label* is a name to begin with."""

    draft_of = None  # a passphrase is never written to the disk

    def __init__(self, label: str, author: str, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        title = translate("KeyMakeDialog", "Make a key…")
        about = translate(
            "KeyMakeDialog",
            "The key signs certificates, so that anybody can tell a genuine one from a forged one."
            " Nobody can find the passphrase again: without it the key signs nothing more, and"
            " another is made. What it signed stays genuine.",
        )
        super().__init__(title, about, author, parent)
        self.add_text("label", self.tr("&Name of the key"), label, wide=True)
        self.passphrase = self.add_text("passphrase", self.tr("&Passphrase"))
        self.again = self.add_text("again", self.tr("&Once more"))
        for field in (self.passphrase, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self.strength = wrapped("", "muted")
        self.add_below(self.strength)
        self.ready("passphrase" if label else "label")

    def problems(self) -> Sequence[Problem]:
        typed, again = self.passphrase.text(), self.again.text()
        self.strength.setText(strength_text(typed))
        found = []
        if not self.text_of("label"):
            found.append(("label", self.tr("Say whose key it is, such as the court and the year.")))
        if len(typed) < SHORTEST_PASSPHRASE:
            text = self.tr("At least {least} characters.").format(least=SHORTEST_PASSPHRASE)
            found.append(("passphrase", text))
        if typed != again:
            found.append(("again", self.tr("This is not the same passphrase.")))
        return found

    def value(self) -> tuple[str, str]:
        return self.text_of("label"), self.passphrase.text()

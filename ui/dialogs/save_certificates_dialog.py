"""In which form certificates are saved: one file, one each, a ZIP, or a list for mail merge."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtWidgets import QLineEdit, QWidget

from reports.files import DEFAULT_PATTERN, NAME_FIELDS
from ui.dialogs.entry_dialog import EntryDialog, Problem

_SHORTEST = 8


class SaveForm(StrEnum):
    """The forms, by what they are called in code."""

    MERGED = "MERGED"
    SEPARATE = "SEPARATE"
    ZIP = "ZIP"
    LIST = "LIST"


@dataclass(frozen=True, slots=True)
class SaveChoice:
    """A form, how separate files are called, and the password of the PDF files."""

    form: SaveForm
    pattern: str = DEFAULT_PATTERN
    password: str = ""


class SaveCertificatesDialog(EntryDialog):
    """Its value is a SaveChoice; where to is asked afterwards."""

    draft_of = None  # a password is never kept

    def __init__(self, author: str, parent: QWidget) -> None:
        super().__init__(self.tr("Save certificates…"), "", author, parent)
        forms = (
            (SaveForm.MERGED, self.tr("One PDF with all certificates")),
            (SaveForm.SEPARATE, self.tr("One PDF each, in a folder")),
            (SaveForm.ZIP, self.tr("One PDF each, in a ZIP file")),
            (SaveForm.LIST, self.tr("A list (xlsx) for mail merge")),
        )
        self.add_choice("form", self.tr("&Form"), forms, SaveForm.MERGED, wide=True)
        self.add_text("pattern", self.tr("Name of each &file"), DEFAULT_PATTERN, wide=True)
        for name in ("password", "again"):
            words = self.tr("Pass&word") if name == "password" else self.tr("Password a&gain")
            field = self.add_text(name, words)
            field.setEchoMode(QLineEdit.EchoMode.Password)
        password = self.form.field("password")
        assert isinstance(password, QLineEdit)
        password.setPlaceholderText(self.tr("none: anybody can open the files"))
        self.form.field("pattern").setToolTip(", ".join(f"{{{name}}}" for name in NAME_FIELDS))
        self.ready("form")

    def problems(self) -> Sequence[Problem]:
        from evaluation.awards import unknown_fields

        found = []
        pattern, password = self.text_of("pattern"), self.text_of("password")
        if not pattern or unknown_fields(pattern, frozenset(NAME_FIELDS)):
            known = ", ".join(f"{{{name}}}" for name in NAME_FIELDS)
            text = self.tr("Use words and {known}.").format(known=known)
            found.append(("pattern", text))
        if password and len(password) < _SHORTEST:
            text = self.tr("At least {count} characters.").format(count=_SHORTEST)
            found.append(("password", text))
        if password != self.text_of("again"):
            found.append(("again", self.tr("The two are not the same.")))
        return found

    def value(self) -> SaveChoice:
        form = SaveForm(self.text_of("form"))
        return SaveChoice(form, self.text_of("pattern"), self.text_of("password"))

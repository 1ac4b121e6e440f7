"""A new draft of the scheme: what it is copied from, its number, and what it rests on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.widgets.day_field import DayField


@dataclass(frozen=True, slots=True)
class Source:
    """Something a draft may be copied from, and what it is called."""

    title: str
    document: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class DraftOrder:
    """The document of a new draft, why it is made, and on what basis."""

    document: Mapping[str, Any]
    reason: str
    legal_basis: str


class SchemeDraftDialog(EntryDialog):
    """Takes the versions and examples to copy from; its value is a DraftOrder."""

    def __init__(
        self, sources: Sequence[Source], chosen: int, author: str, parent: QWidget
    ) -> None:
        title = self.tr("New draft…")
        about = self.tr("A draft is a copy that can be edited; nobody is assessed by it.")
        super().__init__(title, about, author, parent)
        self._sources = sources
        choices = [(str(place), source.title) for place, source in enumerate(sources)]
        text = self.tr("&Copied from")
        self.source = self.add_choice("source", text, choices, str(chosen), wide=True)
        self.version: QLineEdit = self.add_text("version", self.tr("&Version"))
        self.day = DayField()
        self.form.add("day", self.tr("In force &from"), self.day)
        self.basis = self.add_text("basis", self.tr("&Legal basis"), wide=True)
        self.add_reason()
        self.ready("version")

    def problems(self) -> Sequence[Problem]:
        found = []
        if not self.text_of("version"):
            found.append(("version", self.tr("Enter a number, such as 1.1.")))
        if self.day.day() is None:
            found.append(("day", self.tr("Enter the first day, like 2027-01-01.")))
        if not self.text_of("why"):
            found.append(("why", self.tr("Say why the draft is made.")))
        return found

    def value(self) -> DraftOrder:
        day = self.day.day()
        assert day is not None
        source = self._sources[int(self.text_of("source"))]
        document: dict[str, Any] = {
            **source.document,
            "version": self.text_of("version"),
            "effective_from": day.isoformat(),
        }
        return DraftOrder(document, self.text_of("why"), self.text_of("basis"))

"""A sensitive field: what stands in it is entered, never shown here."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from evaluation.personnel import SensitiveField, faults_of_sensitive
from evaluation.roster_entry import Fault, faults_of_reason
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.dialogs.fault_texts import problem_of
from ui.texts.personnel import sensitive_text


@dataclass(frozen=True, slots=True)
class SensitiveValue:
    """What shall stand in a sensitive field, and why."""

    field: SensitiveField
    content: str
    why: str


class SensitiveDialog(EntryDialog):
    """Enters the content of a sensitive field; an empty one takes it away."""

    draft_of = None  # what is typed here never lies in a file

    def __init__(
        self, title: str, about: str, field: SensitiveField, author: str, parent: QWidget
    ) -> None:
        super().__init__(title, about, author, parent)
        choices = [(str(known), sensitive_text(known)) for known in SensitiveField]
        self.add_choice("field", self.tr("&Field"), choices, str(field), wide=True)
        content = self.add_text("content", self.tr("&Content"), wide=True)
        content.setPlaceholderText(self.tr("Empty takes away what stands there"))
        self.add_reason()
        self.ready("field")

    def problems(self) -> Sequence[Problem]:
        field = SensitiveField(self.text_of("field"))
        wrong = faults_of_sensitive(field, self.text_of("content"))
        faults = [Fault(fault.code, "content") for fault in wrong]
        faults += faults_of_reason(self.text_of("why"))
        return [problem_of(fault) for fault in faults]

    def value(self) -> SensitiveValue:
        field = SensitiveField(self.text_of("field"))
        return SensitiveValue(field, self.text_of("content"), self.text_of("why"))

"""A sensitive field: what stands in it is entered or destroyed, never shown here."""

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


@dataclass(frozen=True, slots=True)
class ForgottenField:
    """A sensitive field of which nothing shall be left, and why."""

    field: SensitiveField
    why: str


class SensitiveDialog(EntryDialog):
    """Enters the content of a sensitive field; an empty one takes it away."""

    draft_of = None  # what is typed here never lies in a file

    def __init__(
        self, title: str, about: str, field: SensitiveField, author: str, parent: QWidget
    ) -> None:
        super().__init__(title, about, author, parent)
        self.add_choice("field", self.tr("&Field"), _choices(), str(field), wide=True)
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


class ForgetDialog(EntryDialog):
    """Asks which sensitive field shall be destroyed, with all it ever held."""

    draft_of = None

    def __init__(self, title: str, about: str, author: str, parent: QWidget) -> None:
        super().__init__(title, about, author, parent)
        first = str(SensitiveField.ID_NUMBER)
        self.add_choice("field", self.tr("&Field"), _choices(), first, wide=True)
        self.add_reason()
        self.ready("field")

    def problems(self) -> Sequence[Problem]:
        return [problem_of(fault) for fault in faults_of_reason(self.text_of("why"))]

    def value(self) -> ForgottenField:
        return ForgottenField(SensitiveField(self.text_of("field")), self.text_of("why"))


def _choices() -> list[tuple[str, str]]:
    return [(str(known), sensitive_text(known)) for known in SensitiveField]

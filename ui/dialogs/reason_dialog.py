"""The question for a reason, before something is done that must have one."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from evaluation.roster_entry import faults_of_reason
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.dialogs.fault_texts import problem_of


class ReasonDialog(EntryDialog):
    """Says what would be done and as whom; its value is the reason."""

    def __init__(self, title: str, about: str, author: str, parent: QWidget) -> None:
        super().__init__(title, about, author, parent)
        self.add_reason()
        self.ready("why")

    def problems(self) -> Sequence[Problem]:
        return [problem_of(fault) for fault in faults_of_reason(self.text_of("why"))]

    def value(self) -> str:
        return self.text_of("why")

"""Somebody proposed by hand: who, and why."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from evaluation.roster_entry import faults_of_reason
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.dialogs.fault_texts import problem_of


class NomineeDialog(EntryDialog):
    """Asks for somebody of *candidates* (key, words) and a reason; its value is the key and it."""

    def __init__(
        self,
        about: str,
        candidates: Sequence[tuple[str, str]],
        author: str,
        parent: QWidget,
    ) -> None:
        title = QCoreApplication.translate("NomineeDialog", "Add by hand…")
        super().__init__(title, about, author, parent)
        self._keys = {words: key for key, words in candidates}
        self.who = self.add_choice("who", self.tr("&Who"), candidates, "", wide=True)
        self.who.setEditable(True)
        self.who.setInsertPolicy(self.who.InsertPolicy.NoInsert)
        self.who.setCurrentIndex(-1)
        line = self.who.lineEdit()
        assert line is not None
        line.setPlaceholderText(self.tr("Type a name or a staff number"))
        completer = QCompleter([words for _, words in candidates], self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.who.setCompleter(completer)
        self.add_reason()
        self.ready("who")

    def problems(self) -> Sequence[Problem]:
        found = []
        if self.who.currentText().strip() not in self._keys:
            found.append(("who", self.tr("Choose somebody of the list.")))
        return found + [problem_of(fault) for fault in faults_of_reason(self.text_of("why"))]

    def value(self) -> tuple[str, str]:
        return self._keys[self.who.currentText().strip()], self.text_of("why")

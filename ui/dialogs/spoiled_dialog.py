"""Which sheet came out spoiled, how many, and why: paper with a court's name on it is counted."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from evaluation.roster_entry import faults_of_reason
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.dialogs.fault_texts import problem_of
from ui.papers.print_batch import SpoiledLine

_MOST = 999


class SpoiledDialog(EntryDialog):
    """Its value is the number of the certificate, how many sheets, and the reason.

    *names* are the numbers and the words of the certificates.
    """

    draft_of = None

    def __init__(self, names: Sequence[tuple[str, str]], author: str, parent: QWidget) -> None:
        title = self.tr("Note a spoiled sheet")
        about = self.tr("Spoiled sheets are counted and destroyed; the certificate stays valid.")
        super().__init__(title, about, author, parent)
        self.add_choice("number", self.tr("&Certificate"), names, names[0][0] if names else "")
        self.add_text("sheets", self.tr("&Sheets"), "1")
        self.add_reason()
        self.ready("sheets")

    def problems(self) -> Sequence[Problem]:
        text = self.text_of("sheets")
        right = text.isdecimal() and 0 < int(text) <= _MOST
        wrong = [] if right else [("sheets", self.tr("Enter how many sheets, at least 1."))]
        return [*wrong, *(problem_of(fault) for fault in faults_of_reason(self.text_of("why")))]

    def value(self) -> tuple[str, int, str]:
        return self.text_of("number"), int(self.text_of("sheets")), self.text_of("why")


class SpoiledCorrectionDialog(EntryDialog):
    """Its value is how many sheets a note counts rightly, none to take it away, and the reason."""

    draft_of = None

    def __init__(self, line: SpoiledLine, author: str, parent: QWidget) -> None:
        title = self.tr("Correct the count")
        note = line.note
        about = self.tr(
            "{number}: %n sheet(s), by {author}. 0 takes the note away.", "", note.sheets
        )
        about = about.format(number=note.number or "—", author=note.author)
        super().__init__(title, about, author, parent)
        self.add_text("sheets", self.tr("&Sheets"), str(note.sheets))
        self.add_reason()
        self.ready("sheets")

    def problems(self) -> Sequence[Problem]:
        text = self.text_of("sheets")
        right = text.isdecimal() and int(text) <= _MOST
        wrong = [] if right else [("sheets", self.tr("Enter how many sheets, 0 for none."))]
        return [*wrong, *(problem_of(fault) for fault in faults_of_reason(self.text_of("why")))]

    def value(self) -> tuple[int, str]:
        return int(self.text_of("sheets")), self.text_of("why")

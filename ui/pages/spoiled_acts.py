"""Spoiled sheets as pages care for them: noted after a printing, listed, counted, corrected."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ui.notices import Notice, NoticeAction, NoticeKind
from ui.pages.page import Page
from ui.pages.undoing import tried
from ui.papers.print_batch import PrintBatch, SpoiledLine

if TYPE_CHECKING:
    from ui.dialogs.spoiled_dialog import SpoiledCorrectionDialog, SpoiledDialog
    from ui.dialogs.spoiled_list_dialog import SpoiledListDialog


def nothing_spoiled() -> Sequence[SpoiledLine]:
    """What a desk lists that keeps no notes."""
    return ()


@dataclass(frozen=True, slots=True)
class SpoiledDesk:
    """``note`` keeps a number, how many sheets, and why; ``lines`` are all notes, latest first;
    ``correct`` has a note count so many for a reason, none to take it away."""

    note: Callable[[str, int, str], None]
    lines: Callable[[], Sequence[SpoiledLine]] = nothing_spoiled
    correct: Callable[[int, int, str], object] | None = None


class SpoiledActs(QObject):
    """Opens the dialogs about spoiled sheets on *page*.

    Signals:
        changed: a sheet was noted, or a count corrected.
        print_wanted: the sheet of the batch that shall be printed again, and why it was spoiled.
    """

    changed = Signal()
    print_wanted = Signal(int, str)

    def __init__(self, page: Page, author: str, desk: SpoiledDesk) -> None:
        super().__init__(page)
        self._page = page
        self._author = author
        self.desk = desk
        self._list: SpoiledListDialog | None = None

    def count_on(self, paper: str) -> int:
        """How many sheets of that *paper* were spoiled so far."""
        return sum(line.note.sheets for line in self.desk.lines() if line.paper == paper)

    def ask(self, batch: PrintBatch) -> None:
        """Ask which sheet of *batch* is spoiled, and why."""
        from ui.dialogs.spoiled_dialog import SpoiledDialog

        names = [(sheet.number, sheet.words) for sheet in batch.sheets]
        dialog = SpoiledDialog(names, self._author, self._page)
        dialog.submitted.connect(partial(self._on_noted, dialog, batch))
        dialog.open()

    @Slot()
    def open_list(self) -> None:
        """Show every note, and how many sheets of each paper are spoiled."""
        self._page.ask("spoiled", self.desk.lines, self._on_lines)

    @Slot(object)
    def _on_lines(self, lines: object) -> None:
        from ui.dialogs.spoiled_list_dialog import SpoiledListDialog

        assert isinstance(lines, Sequence)
        if self._list is not None:
            self._list.show_lines(lines)
            return
        dialog = SpoiledListDialog(lines, self._page.window(), may_correct=self._may_correct())
        dialog.correction_wanted.connect(self._on_correction_wanted)
        dialog.finished.connect(self._on_list_finished)
        self._list = dialog
        dialog.open()

    @Slot()
    def _on_list_finished(self) -> None:
        self._list = None

    def _may_correct(self) -> bool:
        return self.desk.correct is not None

    @Slot(object)
    def _on_correction_wanted(self, line: SpoiledLine) -> None:
        from ui.dialogs.spoiled_dialog import SpoiledCorrectionDialog

        assert self._list is not None
        dialog = SpoiledCorrectionDialog(line, self._author, self._list)
        dialog.submitted.connect(partial(self._on_corrected, dialog, line))
        dialog.open()

    def _on_corrected(
        self, dialog: "SpoiledCorrectionDialog", line: SpoiledLine, value: tuple[int, str]
    ) -> None:
        assert self.desk.correct is not None
        answer = tried(self.desk.correct, line.note.id, *value)
        if isinstance(answer, Exception):
            dialog.refuse(answer)
            return
        dialog.accept()
        self.open_list()
        self.changed.emit()

    def _on_noted(
        self, dialog: "SpoiledDialog", batch: PrintBatch, value: tuple[str, int, str]
    ) -> None:
        answer = tried(self.desk.note, *value)
        if isinstance(answer, Exception):
            dialog.refuse(answer)
            return
        dialog.accept()
        at = batch.pages_of(value[:1])[0]
        text = self.tr("Noted: {number}, {reason}.").format(number=value[0], reason=value[2])
        action = NoticeAction(
            self.tr("Print it again…"), partial(self.print_wanted.emit, at, value[2])
        )
        self._page.noticed.emit(Notice(text, NoticeKind.SUCCESS, (action,), lasting=True))
        self.changed.emit()

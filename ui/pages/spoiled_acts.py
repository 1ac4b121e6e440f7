"""Spoiled sheets as pages care for them: noted after a printing, listed, counted, corrected."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ui.notices import Notice, NoticeAction, NoticeKind
from ui.pages.edits import Edits
from ui.pages.page import Page
from ui.papers.print_batch import PrintBatch, SpoiledLine

if TYPE_CHECKING:
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
        print_wanted: a PrintBatch, which sheet of it shall be printed again, and why it is spoiled.
    """

    changed = Signal()
    print_wanted = Signal(object, int, str)

    def __init__(self, page: Page, author: str, desk: SpoiledDesk) -> None:
        super().__init__(page)
        self._page = page
        self._author = author
        self.desk = desk
        self._list: SpoiledListDialog | None = None
        self._edits = Edits(page, self._on_noted)

    @Slot(object)
    def ask(self, batch: PrintBatch) -> None:
        """Ask which sheet of *batch* is spoiled, and why."""
        from ui.dialogs.spoiled_dialog import SpoiledDialog

        names = [(sheet.number, sheet.words) for sheet in batch.sheets]
        dialog = SpoiledDialog(names, self._author, self._page)
        self._edits.open(dialog, partial(self._note, batch))

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
        self._edits.open(dialog, partial(self._correct, line), self._on_corrected)

    def _correct(self, line: SpoiledLine, value: tuple[int, str]) -> object:
        assert self.desk.correct is not None
        return self.desk.correct(line.note.id, *value)

    def _on_corrected(self, _what: str, _answer: object) -> None:
        if self._list is not None:
            self.open_list()
        self.changed.emit()

    def _note(self, batch: PrintBatch, value: tuple[str, int, str]) -> object:
        self.desk.note(*value)
        return batch, value

    def _on_noted(self, _what: str, noted: object) -> None:
        assert isinstance(noted, tuple)
        batch, (number, _, why) = noted
        at = batch.pages_of((number,))[0]
        text = self.tr("Noted: {number}, {reason}.").format(number=number, reason=why)
        again = partial(self.print_wanted.emit, batch, at, why)
        action = NoticeAction(self.tr("Print it again…"), again)
        self._page.noticed.emit(Notice(text, NoticeKind.SUCCESS, (action,), lasting=True))
        self.changed.emit()


def spoiled_on(lines: Sequence[SpoiledLine], paper: str) -> int:
    """How many sheets of that *paper* were spoiled so far."""
    return sum(line.note.sheets for line in lines if line.paper == paper)

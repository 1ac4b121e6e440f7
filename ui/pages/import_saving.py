"""The problems of an import kept as a workbook, from the page of imports."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from ui.notices import Notice, NoticeKind
from ui.pages.page import Page
from ui.tasks import Report

if TYPE_CHECKING:
    from db.importing.batches import Outcome

Start = Callable[[str, Callable[[Report], object], Callable[..., Any]], None]


class ProblemSaver(QObject):
    """Asks where problems shall be kept, and keeps them there.

    Signals:
        over: the work that was started has ended.
    """

    over = Signal()

    def __init__(self, save: "Callable[[Outcome, Path], None]", start: Start, page: Page) -> None:
        super().__init__(page)
        self._save = save
        self._start = start
        self._page = page
        self._outcome: Outcome | None = None

    def ask(self, outcome: "Outcome | None") -> None:
        """Ask where the problems of *outcome* shall be kept."""
        from ui.dialogs.batch_files_dialog import problems_dialog

        self._outcome = outcome
        if outcome is None:
            return
        name = self.tr("{file} problems").format(file=Path(outcome.file).stem)
        dialog = problems_dialog(self._page.window(), name)
        dialog.fileSelected.connect(self.write)
        dialog.open()

    @Slot(str)
    def write(self, file: str) -> None:
        """Write the problems that were asked for into *file*."""
        if (outcome := self._outcome) is None:
            return

        def job(_report: Report) -> object:
            self._save(outcome, Path(file))
            return file

        self._start(self.tr("Saving the problems"), job, self._on_written)

    @Slot(object)
    def _on_written(self, file: object) -> None:
        self.over.emit()
        text = self.tr("Saved: {file}").format(file=file)
        self._page.noticed.emit(Notice(text, NoticeKind.SUCCESS))

"""Papers and workbooks of the roster: made in a child process, then shown or saved."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.pages.page import JobRequest, Page
from ui.papers.jobs import Paper
from ui.papers.saving import PaperSaver
from ui.tasks import Job

if TYPE_CHECKING:
    from ui.printing import PaperPrinter


class PeoplePapers(QObject):
    """Shows and saves what jobs make, over *page*."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._title = ""
        self.saver = PaperSaver(page)
        self.saver.job_requested.connect(page.job_requested)
        self.saver.noticed.connect(page.noticed)

    def show_paper(self, title: str, job: Job) -> None:
        """Have *job* make a paper, and show it before it is printed or saved."""
        self._title = title
        self._page.job_requested.emit(JobRequest(title, job, self._on_paper, reading=True))

    def save_sheet(self, title: str, job: Job) -> None:
        """Have *job* make a workbook, and ask where it goes."""
        self._page.job_requested.emit(JobRequest(title, job, self._on_sheet, reading=True))

    def fill_folder(self, title: str, job: Job) -> None:
        """Have *job* write files into a folder, and say where they are."""
        self._page.job_requested.emit(JobRequest(title, job, self.saver.tell_saved))

    @cached_property
    def _printer(self) -> "PaperPrinter":
        from ui.printing import PaperPrinter  # printers are looked for when one is wanted

        printer = PaperPrinter(self._page)
        printer.job_requested.connect(self._page.job_requested)
        printer.noticed.connect(self._page.noticed)
        return printer

    @Slot(object)
    def _on_paper(self, paper: object) -> None:
        from ui.dialogs.paper_dialog import PaperDialog

        assert isinstance(paper, Paper)
        dialog = PaperDialog(self._title, paper, self._page)
        dialog.print_wanted.connect(self._on_print_wanted)
        dialog.save_wanted.connect(self._on_sheet)
        dialog.open()

    @Slot(object)
    def _on_sheet(self, paper: object) -> None:
        assert isinstance(paper, Paper)
        self.saver.save_paper(paper)

    @Slot(object)
    def _on_print_wanted(self, paper: object) -> None:
        assert isinstance(paper, Paper)
        self._printer.print_paper(paper)

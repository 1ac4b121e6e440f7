"""Papers made in the background and shown before they are printed or saved."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.notices import Notice
from ui.pages.page import JobRequest, Page
from ui.papers.jobs import Paper
from ui.papers.saving import PaperSaver
from ui.tasks import Job, Report

if TYPE_CHECKING:
    from ui.printing import PaperPrinter


class PaperShower(QObject):
    """Shows over *owner* what jobs make, each paper under the title it was asked for with.

    Signals:
        job_requested: a JobRequest.
        noticed: what became of a paper.
    """

    job_requested = Signal(JobRequest)
    noticed = Signal(Notice)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self.saver = PaperSaver(owner)
        self.saver.job_requested.connect(self.job_requested)
        self.saver.noticed.connect(self.noticed)

    def show_paper(self, title: str, job: Job, doing: str = "") -> None:
        """Have *job* make a paper called *title*, and show it; *doing* names the work on it."""
        titled = partial(_titled, title, job)
        self.job_requested.emit(JobRequest(doing or title, titled, self._on_paper, reading=True))

    def save_paper(self, title: str, job: Job) -> None:
        """Have *job*, called *title*, make a paper, and ask where it goes."""
        self.job_requested.emit(JobRequest(title, job, self._on_save_wanted, reading=True))

    @cached_property
    def _printer(self) -> "PaperPrinter":
        from ui.printing import PaperPrinter  # printers are looked for when one is wanted

        printer = PaperPrinter(self._owner)
        printer.job_requested.connect(self.job_requested)
        printer.noticed.connect(self.noticed)
        return printer

    @Slot(object)
    def _on_paper(self, made: object) -> None:
        from ui.dialogs.paper_dialog import PaperDialog

        assert isinstance(made, tuple)
        title, paper = made
        dialog = PaperDialog(title, paper, self._owner)
        dialog.print_wanted.connect(self._on_print_wanted)
        dialog.save_wanted.connect(self._on_save_wanted)
        dialog.open()

    @Slot(object)
    def _on_print_wanted(self, paper: object) -> None:
        assert isinstance(paper, Paper)
        self._printer.print_paper(paper)

    @Slot(object)
    def _on_save_wanted(self, paper: object) -> None:
        assert isinstance(paper, Paper)
        self.saver.save_paper(paper)


def shower_on(page: Page) -> PaperShower:
    """One that *page* speaks for."""
    shower = PaperShower(page)
    shower.job_requested.connect(page.job_requested)
    shower.noticed.connect(page.noticed)
    return shower


def _titled(title: str, job: Job, report: Report) -> tuple[str, object]:
    return title, job(report)

"""The bulletin: asked for in a dialog, made in a child process, shown before it goes anywhere."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot

from db.errors import DatabaseError
from evaluation.period import Period, Quarter
from ui.dialogs.bulletin_dialog import BulletinDialog
from ui.dialogs.paper_dialog import PaperDialog
from ui.notices import Notice
from ui.pages.page import JobRequest, Page
from ui.papers.bulletins import bulletin_paper
from ui.papers.jobs import Paper
from ui.papers.saving import PaperSaver
from ui.printing import PaperPrinter
from ui.processes import in_child
from ui.tasks import Job, Report
from ui.texts.periods import period_text

if TYPE_CHECKING:
    from reports.bulletin_content import Bulletin
    from reports.court import Court


class BulletinDesk(Protocol):
    """What bulletins ask of the data; every call may raise DatabaseError and takes its time."""

    def today(self) -> date:
        """The day of the paper, at once."""
        ...

    def has_cases(self) -> bool:
        """Whether any case is known."""
        ...

    def has_figures(self, period: Period) -> bool:
        """Whether any case was there in *period*."""
        ...

    def content(self, period: Period, remarks: str) -> "tuple[Bulletin, Court]":
        """What the bulletin of *period* says, *remarks* with it, and who issues it."""
        ...


class Bulletins(QObject):
    """Asks which bulletin is wanted, and shows it."""

    def __init__(self, page: Page, desk: BulletinDesk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._dialog: BulletinDialog | None = None
        self._period: Period | None = None
        self._quarter: Quarter | None = None
        self._remarks = ""
        self._printer = PaperPrinter(page)
        self._saver = PaperSaver(page)
        for part in (self._printer, self._saver):
            part.job_requested.connect(page.job_requested)
            part.noticed.connect(page.noticed)

    def choose(self, quarter: Quarter) -> None:
        """Ask for the kind and the period, beginning with *quarter*, if any case is known."""
        self._quarter = quarter
        self._page.ask("bulletin", self._desk.has_cases, self._on_cases_known)

    @Slot(object)
    def _on_cases_known(self, known: object) -> None:
        assert self._quarter is not None
        if not known:
            text = self.tr("A bulletin tells of cases, and none is known yet: import them first.")
            self._page.noticed.emit(Notice(text))
            return
        dialog = BulletinDialog(self._quarter, self._desk.today(), self._page, self._remarks)
        dialog.submitted.connect(self._on_submitted)
        dialog.finished.connect(self._on_closed)
        self._dialog = dialog
        dialog.open()

    @Slot(object)
    def _on_submitted(self, period: object) -> None:
        assert isinstance(period, Period)
        self._period = period
        question = partial(_or_error, partial(self._desk.has_figures, period))
        self._page.ask("bulletin", question, self._on_answer)

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None
        self._page.drop("bulletin")

    @Slot(object)
    def _on_answer(self, answer: object) -> None:
        period, dialog = self._period, self._dialog
        assert period is not None
        if dialog is None:
            return
        if isinstance(answer, DatabaseError):
            dialog.refuse(answer)
        elif not answer:
            dialog.refuse_empty(period)
        else:
            # Kept for the next one: who sees a slip on the paper need not type all of it again.
            self._remarks = dialog.text_of("remarks")
            dialog.accept()
            job = _job(partial(self._desk.content, period, self._remarks))
            request = JobRequest(self._title(), job, self._on_paper, reading=True)
            self._page.job_requested.emit(request)

    @Slot(object)
    def _on_paper(self, paper: object) -> None:
        assert isinstance(paper, Paper)
        dialog = PaperDialog(self._title(), paper, self._page)
        dialog.print_wanted.connect(self._on_print_wanted)
        dialog.save_wanted.connect(self._saver.save_paper)
        dialog.open()

    @Slot(object)
    def _on_print_wanted(self, paper: Paper) -> None:
        self._printer.print_paper(paper)

    def _title(self) -> str:
        assert self._period is not None
        text = self.tr("Bulletin of {period}")
        return text.format(period=period_text(self._period))


def _or_error(question: Callable[[], bool]) -> object:
    """The answer, or the error: that belongs into the dialog that asked."""
    try:
        return question()
    except DatabaseError as error:
        return error


def _job(content: "Callable[[], tuple[Bulletin, Court]]") -> Job:
    def job(report: Report) -> object:
        report(0, 0)
        return in_child(bulletin_paper, *content())(report)

    return job

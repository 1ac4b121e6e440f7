"""The papers published of a quarter: the notice before the decision, and the decision itself."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Slot

from evaluation.period import Quarter
from ui.dialogs.notice_dialog import NoticeDialog
from ui.pages.page import Page
from ui.pages.quarter_desk import QuarterDesk
from ui.papers.jobs import Paper
from ui.papers.notices import Published, commendation_paper, notice_paper
from ui.papers.showing import shower_on
from ui.processes import in_child
from ui.tasks import Job, Report


class QuarterPapers(QObject):
    """Makes both papers and shows them before they are printed or saved."""

    def __init__(self, page: Page, desk: QuarterDesk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._quarter: Quarter | None = None
        self._shower = shower_on(page)

    def notice(self, quarter: Quarter) -> None:
        """Ask for the days of the notice, and show it."""
        self._quarter = quarter
        self._page.ask("notice", partial(self._desk.notice_days, quarter), self._on_days)

    def commendation(self, quarter: Quarter, document: str, day: date) -> None:
        """Show the decision of commendation."""
        title = self.tr("Decision of commendation")
        self._make(title, quarter, commendation_paper, document, day)

    @Slot(object)
    def _on_days(self, days: object) -> None:
        assert isinstance(days, tuple)
        assert self._quarter is not None
        last_of = partial(self._desk.last_notice_day, self._quarter)
        dialog = NoticeDialog(days[0], last_of, self._desk.author, self._page)
        dialog.submitted.connect(self._on_days_chosen)
        dialog.submitted.connect(dialog.accept)
        dialog.open()

    @Slot(object)
    def _on_days_chosen(self, days: tuple[date, date]) -> None:
        assert self._quarter is not None
        self._make(self.tr("Public notice"), self._quarter, notice_paper, *days)

    def _make(
        self, title: str, quarter: Quarter, paper: Callable[..., Paper], *values: object
    ) -> None:
        job = _job(partial(self._desk.published, quarter), paper, *values)
        self._shower.show_paper(title, job)


def _job(basis: Callable[[], Published], paper: Callable[..., Paper], *values: object) -> Job:
    def job(report: Report) -> object:
        report(0, 0)
        return in_child(paper, basis(), *values)(report)

    return job

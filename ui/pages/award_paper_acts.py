"""The papers of awards on the screen: notice, decision, honour roll; then printed or saved."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Slot

from evaluation.awards import Award, Period
from ui.dialogs.notice_dialog import NoticeDialog
from ui.pages.awards_desk import AwardsDesk
from ui.pages.page import Page
from ui.papers.awards import PaperBasis, decision_paper, notice_paper, roll_paper
from ui.papers.jobs import Paper
from ui.papers.showing import shower_on
from ui.processes import in_child
from ui.tasks import Job, Report


class AwardPaperActs(QObject):
    """Makes the papers of an award and shows them."""

    def __init__(self, page: Page, desk: AwardsDesk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._code = ""
        self._period: Period | None = None
        self._shower = shower_on(page)

    def notice(self, award: Award, period: Period) -> None:
        """Ask for the days of the notice, and show it."""
        self._code, self._period = award.code, period
        self._page.ask("notice", partial(self._desk.notice_days, period), self._on_days)

    def decision(self, award: Award, period: Period) -> None:
        """Show the latest decision on the award."""
        self._make(self.tr("Decision"), award.code, period, decision_paper)

    def roll(self, award: Award, period: Period) -> None:
        """Show the honour roll of the award."""
        self._make(self.tr("Honour roll"), award.code, period, roll_paper)

    def roll_of_all(self, period: Period) -> None:
        """Show the honour roll of every award of the period."""
        self._make(self.tr("Honour roll"), None, period, roll_paper)

    def decision_of_all(self, period: Period) -> None:
        """Show one decision on every award of the period."""
        self._make(self.tr("Decision"), None, period, decision_paper)

    @Slot(object)
    def _on_days(self, days: object) -> None:
        assert isinstance(days, tuple)
        assert self._period is not None
        last_of = partial(self._desk.last_notice_day, self._period)
        dialog = NoticeDialog(days[0], last_of, self._desk.author, self._page)
        dialog.submitted.connect(self._on_days_chosen)
        dialog.submitted.connect(dialog.accept)
        dialog.open()

    @Slot(object)
    def _on_days_chosen(self, days: tuple[date, date]) -> None:
        assert self._period is not None
        self._make(self.tr("Public notice"), self._code, self._period, notice_paper, *days)

    def _make(
        self,
        title: str,
        code: str | None,
        period: Period,
        paper: Callable[..., Paper],
        *values: object,
    ) -> None:
        job = _job(partial(self._desk.papers, code, period), paper, *values)
        self._shower.show_paper(title, job)


def _job(basis: Callable[[], PaperBasis], paper: Callable[..., Paper], *values: object) -> Job:
    def job(report: Report) -> object:
        report(0, 0)
        return in_child(paper, basis(), *values)(report)

    return job

"""The papers published of a quarter: the notice before the decision, and the decision itself."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject

from evaluation.period import Quarter
from ui.pages.page import Page
from ui.pages.published_papers import PublishedPapers
from ui.pages.quarter_desk import QuarterDesk
from ui.papers.notices import commendation_paper, notice_paper


class QuarterPapers(QObject):
    """Makes both papers and shows them before they are printed or saved."""

    def __init__(self, page: Page, desk: QuarterDesk) -> None:
        super().__init__(page)
        self._desk = desk
        self._papers = PublishedPapers(page, desk.author)

    def notice(self, quarter: Quarter) -> None:
        """Ask for the days of the notice, and show it."""
        days = partial(self._desk.notice_days, quarter)
        last_of = partial(self._desk.last_notice_day, quarter)
        self._papers.notice(days, last_of, partial(self._desk.published, quarter), notice_paper)

    def commendation(self, quarter: Quarter, document: str, day: date) -> None:
        """Show the decision of commendation."""
        title, basis = self.tr("Decision of commendation"), partial(self._desk.published, quarter)
        self._papers.show(title, basis, commendation_paper, document, day)

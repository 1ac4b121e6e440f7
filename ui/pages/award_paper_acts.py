"""The papers of awards on the screen: notice, decision, honour roll; then printed or saved."""

from functools import partial

from PySide6.QtCore import QObject

from evaluation.awards import Award, Period
from ui.pages.awards_desk import AwardsDesk
from ui.pages.page import Page
from ui.pages.published_papers import PublishedPapers
from ui.papers.awards import decision_paper, notice_paper, roll_paper


class AwardPaperActs(QObject):
    """Makes the papers of an award and shows them."""

    def __init__(self, page: Page, desk: AwardsDesk) -> None:
        super().__init__(page)
        self._desk = desk
        self._papers = PublishedPapers(page, desk.author)

    def notice(self, award: Award, period: Period) -> None:
        """Ask for the days of the notice, and show it."""
        days = partial(self._desk.notice_days, period)
        last_of = partial(self._desk.last_notice_day, period)
        basis = partial(self._desk.papers, award.code, period)
        self._papers.notice(days, last_of, basis, notice_paper)

    def decision(self, award: Award, period: Period) -> None:
        """Show the latest decision on the award."""
        self._decision(award.code, period)

    def roll(self, award: Award, period: Period) -> None:
        """Show the honour roll of the award."""
        self._roll(award.code, period)

    def roll_of_all(self, period: Period) -> None:
        """Show the honour roll of every award of the period."""
        self._roll(None, period)

    def decision_of_all(self, period: Period) -> None:
        """Show one decision on every award of the period."""
        self._decision(None, period)

    def _decision(self, code: str | None, period: Period) -> None:
        basis = partial(self._desk.papers, code, period)
        self._papers.show(self.tr("Decision"), basis, decision_paper)

    def _roll(self, code: str | None, period: Period) -> None:
        basis = partial(self._desk.papers, code, period)
        self._papers.show(self.tr("Honour roll"), basis, roll_paper)

"""Papers that are published: the notice, whose days are asked for first, and decisions."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject

from ui.dialogs.notice_dialog import NoticeDialog
from ui.pages.page import Page
from ui.papers.jobs import Paper
from ui.papers.showing import shower_on
from ui.processes import in_child
from ui.tasks import Report

Basis = Callable[[], object]


class PublishedPapers(QObject):
    """Makes papers in a child process, from what a *basis* gives then, and shows them on *page*."""

    def __init__(self, page: Page, author: str) -> None:
        super().__init__(page)
        self._page = page
        self._author = author
        self._shower = shower_on(page)

    def show(self, title: str, basis: Basis, paper: Callable[..., Paper], *values: object) -> None:
        """Show the *paper* called *title*, made from *basis* and *values*."""
        self._shower.show_paper(title, partial(_made, basis, paper, values))

    def notice(
        self,
        days: Callable[[], tuple[date, date]],
        last_of: Callable[[date], date],
        basis: Basis,
        paper: Callable[..., Paper],
    ) -> None:
        """Ask for the days of a notice, *days* to begin with, and show it."""
        self._page.ask("notice", days, partial(self._on_days, last_of, basis, paper))

    def _on_days(
        self,
        last_of: Callable[[date], date],
        basis: Basis,
        paper: Callable[..., Paper],
        days: object,
    ) -> None:
        assert isinstance(days, tuple)
        dialog = NoticeDialog(days[0], last_of, self._author, self._page)
        dialog.submitted.connect(partial(self._on_days_chosen, basis, paper))
        dialog.submitted.connect(dialog.accept)
        dialog.open()

    def _on_days_chosen(
        self, basis: Basis, paper: Callable[..., Paper], days: tuple[date, date]
    ) -> None:
        self.show(self.tr("Public notice"), basis, paper, *days)


def _made(
    basis: Basis, paper: Callable[..., Paper], values: tuple[object, ...], report: Report
) -> object:
    report(0, 0)
    return in_child(paper, basis(), *values)(report)

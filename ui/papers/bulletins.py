"""Bulletins, as a job of a child process makes them. No Qt in here."""

from typing import TYPE_CHECKING

from ui.papers.jobs import Paper

if TYPE_CHECKING:
    from reports.bulletin_content import Bulletin
    from reports.court import Court
    from ui.tasks import Report


def bulletin_paper(content: "Bulletin", court: "Court", report: "Report") -> Paper:
    """The bulletin of a week, month, quarter or year.

    Raises:
        UnprintableError: a name cannot be printed.
    """
    from reports.bulletin import bulletin

    report(0, 1)
    return Paper(f"bulletin-{content.period}.pdf", bulletin(content, court))

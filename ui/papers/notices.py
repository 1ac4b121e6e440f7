"""The papers that are published, as jobs of a child process make them. No Qt in here."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from evaluation.result import QuarterResult
from reports.court import Court
from ui.papers.jobs import Paper

if TYPE_CHECKING:
    from ui.tasks import Report


@dataclass(frozen=True, slots=True)
class Published:
    """What both papers are made from."""

    result: QuarterResult
    court: Court


def notice_paper(basis: Published, first: date, last: date, report: "Report") -> Paper:
    """The notice of the proposed winners, open to objections from *first* to *last*.

    Raises:
        PaperError: nobody is chosen; a name cannot be printed.
    """
    from reports.notices import public_notice

    report(0, 1)
    content = public_notice(basis.result, basis.court, first, last)
    return Paper(f"notice-{basis.result.quarter}.pdf", content)


def commendation_paper(basis: Published, document: str, day: date, report: "Report") -> Paper:
    """The decision of commendation under its *document* number.

    Raises:
        PaperError: nobody is chosen; a name cannot be printed.
    """
    from reports.notices import commendation

    report(0, 1)
    content = commendation(basis.result, basis.court, document, day)
    return Paper(f"commendation-{basis.result.quarter}.pdf", content)

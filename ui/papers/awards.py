"""The papers of awards as jobs of a child process make them. No Qt in here."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from evaluation.awards import Period
from reports.court import Court
from ui.papers.jobs import Paper

if TYPE_CHECKING:
    from reports.award_papers import AwardList
    from ui.tasks import Report


@dataclass(frozen=True, slots=True)
class PaperBasis:
    """What every paper of an award is made from.

    ``listed`` are all, ``honoured`` those decided on, ``decided`` those of the latest decision,
    which is of ``day`` and ``document``.
    """

    period: Period
    court: Court
    listed: "tuple[AwardList, ...]"
    honoured: "tuple[AwardList, ...]"
    decided: "tuple[AwardList, ...]"
    day: date | None
    document: str


def notice_paper(basis: PaperBasis, first: date, last: date, report: "Report") -> Paper:
    """The notice of everybody on the list.

    Raises:
        PaperError: nobody is on the list; a name cannot be printed.
    """
    from reports.award_papers import award_notice

    report(0, 1)
    content = award_notice(basis.listed, basis.period, basis.court, first, last)
    return Paper(f"notice-{basis.period}.pdf", content)


def decision_paper(basis: PaperBasis, report: "Report") -> Paper:
    """The decision on everybody decided on, under its document number.

    Raises:
        PaperError: nobody is decided on; a name cannot be printed.
    """
    from reports.award_papers import award_decision
    from reports.errors import PaperError

    report(0, 1)
    if basis.day is None:
        raise PaperError("nobody_chosen", quarter=str(basis.period))
    content = award_decision(basis.decided, basis.period, basis.court, basis.document, basis.day)
    return Paper(f"decision-{basis.period}.pdf", content)


def roll_paper(basis: PaperBasis, report: "Report") -> Paper:
    """The honour roll of everybody decided on.

    Raises:
        PaperError: nobody is decided on; a name cannot be printed.
    """
    from reports.honour_roll import honour_roll

    report(0, 1)
    content = honour_roll(basis.honoured, basis.period, basis.court, basis.day)
    return Paper(f"honour-roll-{basis.period}.pdf", content)

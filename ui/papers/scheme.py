"""The annex of a version of the scheme, as a job of a child process makes it. No Qt in here."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from evaluation.scheme import Scheme
from reports.court import Court
from ui.papers.jobs import Paper

if TYPE_CHECKING:
    from ui.tasks import Report


@dataclass(frozen=True, slots=True)
class AnnexOrder:
    """A version and what stands beside its document, as the annex says it."""

    scheme: Scheme
    state: str
    legal_basis: str
    reason: str
    announced_on: date | None
    valid_until: date | None


def annex_paper(order: AnnexOrder, court: Court, report: "Report") -> Paper:
    """The version with all its tables, in the layout of official documents.

    Raises:
        UnprintableError: a text cannot be printed.
    """
    from reports.files import file_name
    from reports.scheme_annex import AnnexFacts, scheme_annex

    report(0, 1)
    facts = AnnexFacts(
        order.state, order.legal_basis, order.reason, order.announced_on, order.valid_until
    )
    name = file_name(f"{order.scheme.code}-{order.scheme.version}")
    return Paper(f"{name}.pdf", scheme_annex(order.scheme, facts, court))

"""Papers as jobs of a child process make them: values in, a finished paper out. No Qt in here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from db.form_details import FormDetails
from evaluation.period import Quarter
from evaluation.result import PersonResult, QuarterResult
from reports.court import Court

if TYPE_CHECKING:
    from reports.certificate import Certificate
    from reports.details import PersonDetails
    from ui.tasks import Report


@dataclass(frozen=True, slots=True)
class Paper:
    """A finished document and what its file would be called."""

    file_name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Basis:
    """What every paper of a quarter is made from."""

    result: QuarterResult
    court: Court
    scheme: Mapping[str, Any]


def form_paper(
    basis: Basis, person: PersonResult, details: FormDetails | None, report: "Report"
) -> Paper:
    """The evaluation form of one person.

    Raises:
        UnprintableError: a text cannot be printed.
    """
    from reports.evaluation_form import evaluation_form
    from reports.files import file_name

    report(0, 1)
    about = _printed(details)
    content = evaluation_form(person, basis.result, basis.court, basis.scheme, about)
    name = file_name(f"{basis.result.quarter}-{person.staff_no}-{person.name}")
    return Paper(f"{name}.pdf", content)


def list_paper(basis: Basis, ordered: bool, report: "Report") -> Paper:
    """The committee's list; everybody by name only when *ordered*.

    Raises:
        UnprintableError: a text cannot be printed.
    """
    from reports.ranking import ranking_list

    report(0, 1)
    content = ranking_list(basis.result, basis.court, basis.scheme, ordered)
    return Paper(f"ranking-{basis.result.quarter}.pdf", content)


def list_workbook(basis: Basis, created: date, ordered: bool, report: "Report") -> Paper:
    """The committee's list as xlsx, with every item and what was counted."""
    from reports.workbook import ranking_workbook

    report(0, 1)
    content = ranking_workbook(basis.result, basis.court, created, ordered, basis.scheme)
    return Paper(f"ranking-{basis.result.quarter}.xlsx", content)


def division_paper(basis: Basis, division: str, report: "Report") -> Paper:
    """What the head of *division* may see.

    Raises:
        UnprintableError: a text cannot be printed.
    """
    from reports.division_list import division_list
    from reports.files import file_name

    report(0, 1)
    content = division_list(basis.result, basis.court, basis.scheme, division)
    return Paper(f"{file_name(f'{basis.result.quarter}-{division}')}.pdf", content)


def certificate_paper(
    items: Sequence["Certificate"],
    court: Court,
    quarter: Quarter,
    specimen: bool,
    report: "Report",
) -> Paper:
    """All certificates of *items* in one file, a page each.

    Raises:
        UnprintableError: a text cannot be printed.
        TextTooLongError: a text does not fit its page.
    """
    from reports.certificate import certificates

    content = certificates(items, court, specimen, report)
    return Paper(f"certificates-{quarter}.pdf", content)


def certificate_faults(
    items: Sequence["Certificate"], court: Court, report: "Report"
) -> dict[int, Exception]:
    """Which of *items*, by their place, cannot be printed, and why."""
    from reports.certificate import check_certificates
    from reports.errors import PaperError
    from reports.fonts import font_set

    fonts = font_set(court)
    faults: dict[int, Exception] = {}
    for number, item in enumerate(items):
        report(number, len(items))
        try:
            check_certificates([item], court, fonts)
        except PaperError as error:
            faults[number] = error
    return faults


def write_paper(path: Path, content: bytes) -> None:
    """Write a finished document to *path*.

    Raises:
        OSError: the folder cannot be written or is full; what stood there is untouched.
    """
    from reports.files import write_whole

    write_whole(path, content)


def _printed(details: FormDetails | None) -> "PersonDetails":
    from reports.details import NO_DETAILS, POSITIONS, Adjustment, PersonDetails, Veto

    if details is None:
        return NO_DETAILS
    return PersonDetails(
        position=POSITIONS[details.position],
        grade=details.grade,
        team=details.team,
        adjustments=tuple(Adjustment(row.points, row.basis) for row in details.adjustments),
        vetoes=tuple(Veto(row.code, row.basis) for row in details.vetoes),
    )

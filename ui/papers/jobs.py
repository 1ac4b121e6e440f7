"""Papers as jobs of a child process make them: values in, a finished paper out. No Qt in here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evaluation.period import Quarter
from evaluation.result import PersonResult, QuarterResult
from reports.court import Court
from reports.details import NO_DETAILS, PersonDetails

if TYPE_CHECKING:
    from evaluation.explanation import Explanation
    from evaluation.firmness import Label
    from reports.certificate import Certificate
    from reports.certificate_template import Template
    from reports.errors import PaperError
    from ui.tasks import Report


@dataclass(frozen=True, slots=True)
class Paper:
    """A finished document and what its file would be called."""

    file_name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class CertificateSet:
    """Certificates in one file, a page each; *faults* says, by place, whose is not among them."""

    paper: Paper
    faults: Mapping[int, "PaperError"]


@dataclass(frozen=True, slots=True)
class Basis:
    """What every paper of a quarter is made from; *labels* say how firm its rankings are."""

    result: QuarterResult
    court: Court
    scheme: Mapping[str, Any]
    labels: Sequence["Label"] = ()


def form_paper(
    basis: Basis, person: PersonResult, details: PersonDetails | None, report: "Report"
) -> Paper:
    """The evaluation form of one person.

    Raises:
        UnprintableError: a text cannot be printed.
    """
    from reports.evaluation_form import evaluation_form
    from reports.files import file_name

    report(0, 1)
    content = evaluation_form(
        person, basis.result, basis.court, basis.scheme, details or NO_DETAILS
    )
    name = file_name(f"{basis.result.quarter}-{person.staff_no}-{person.name}")
    return Paper(f"{name}.pdf", content)


def explanation_paper(basis: Basis, found: "Sequence[Explanation]", report: "Report") -> Paper:
    """Why people have these points and places, a page each.

    Raises:
        UnprintableError: a text cannot be printed.
    """
    from reports.explanation_sheet import explanation_sheets
    from reports.files import file_name

    content = explanation_sheets(found, basis.result, basis.court, basis.scheme, report)
    person = found[0].sheet.person
    whose = f"-{person.staff_no}-{person.name}" if len(found) == 1 else ""
    return Paper(f"{file_name(f'explanation-{basis.result.quarter}{whose}')}.pdf", content)


def list_paper(basis: Basis, ordered: bool, report: "Report") -> Paper:
    """The committee's list; everybody by name only when *ordered*.

    Raises:
        UnprintableError: a text cannot be printed.
    """
    from reports.ranking import ranking_list

    report(0, 1)
    content = ranking_list(basis.result, basis.court, basis.scheme, ordered, basis.labels)
    return Paper(f"ranking-{basis.result.quarter}.pdf", content)


def list_workbook(basis: Basis, created: date, ordered: bool, report: "Report") -> Paper:
    """The committee's list as xlsx, with every item and what was counted."""
    from reports.workbook import ranking_workbook

    report(0, 1)
    content = ranking_workbook(
        basis.result, basis.court, created, ordered, basis.scheme, basis.labels
    )
    return Paper(f"ranking-{basis.result.quarter}.xlsx", content)


def division_paper(basis: Basis, division: str, report: "Report") -> Paper:
    """What the head of *division* may see.

    Raises:
        UnprintableError: a text cannot be printed.
    """
    from reports.division_list import division_list
    from reports.files import file_name

    report(0, 1)
    content = division_list(basis.result, basis.court, basis.scheme, division, basis.labels)
    return Paper(f"{file_name(f'{basis.result.quarter}-{division}')}.pdf", content)


def certificate_set(
    items: Sequence["Certificate"],
    court: Court,
    quarter: Quarter,
    specimen: bool,
    report: "Report",
    template: "Template | None" = None,
) -> CertificateSet:
    """All certificates of *items* that can be printed, and why the others cannot."""
    from reports.certificate import certificates, check_certificates
    from reports.errors import PaperError
    from reports.fonts import font_set

    fonts = font_set(court)
    faults: dict[int, PaperError] = {}
    for number, item in enumerate(items):
        try:
            check_certificates([item], court, fonts, template)
        except PaperError as error:
            faults[number] = error
    good = [item for number, item in enumerate(items) if number not in faults]
    content = certificates(good, court, specimen, report, fonts, template) if good else b""
    return CertificateSet(Paper(f"certificates-{quarter}.pdf", content), faults)


def write_paper(path: Path, content: bytes) -> None:
    """Write a finished document to *path*.

    Raises:
        OSError: the folder cannot be written or is full; what stood there is untouched.
    """
    from reports.files import write_whole

    write_whole(path, content)

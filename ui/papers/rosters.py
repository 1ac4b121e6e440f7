"""Papers of the roster as jobs of a child process make them: values in, a paper out. No Qt here."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from reports.court import Court
from ui.papers.jobs import Paper

if TYPE_CHECKING:
    from evaluation.distribution import Distribution
    from evaluation.performance import YearFile
    from evaluation.roster_person import RosterPerson
    from reports.roster import RosterOrder
    from ui.tasks import Report


def roster_paper(
    people: "Sequence[RosterPerson]", order: "RosterOrder", court: Court, report: "Report"
) -> Paper:
    """The roster as a PDF.

    Raises:
        UnprintableError: a text cannot be printed.
    """
    from reports.roster import roster_document

    report(0, 1)
    return Paper(f"roster-{order.day}.pdf", roster_document(people, order, court))


def roster_sheet(
    people: "Sequence[RosterPerson]", order: "RosterOrder", court: Court, created: date,
    report: "Report",
) -> Paper:  # fmt: skip
    """The roster as a workbook."""
    from reports.roster import roster_workbook

    report(0, 1)
    return Paper(f"roster-{order.day}.xlsx", roster_workbook(people, order, court, created))


def distribution_paper(spread: "Distribution", court: Court, report: "Report") -> Paper:
    """A table of distribution as a PDF.

    Raises:
        UnprintableError: a text cannot be printed.
    """
    from reports.distribution import distribution_document

    report(0, 1)
    name = f"{spread.dimension.lower()}-{spread.day}.pdf"
    return Paper(name, distribution_document(spread, court))


def distribution_sheet(
    spread: "Distribution", court: Court, created: date, report: "Report"
) -> Paper:
    """A table of distribution as a workbook."""
    from reports.distribution import distribution_workbook

    report(0, 1)
    name = f"{spread.dimension.lower()}-{spread.day}.xlsx"
    return Paper(name, distribution_workbook(spread, court, created))


def performance_paper(files: "Sequence[YearFile]", court: Court, report: "Report") -> Paper:
    """The performance files of one person or of many as one PDF.

    Raises:
        UnprintableError: a text cannot be printed.
    """
    from reports.files import file_name
    from reports.performance_file import performance_file

    content = performance_file(files, court, report)
    whose = f"{files[0].staff_no}-{files[0].name}" if len(files) == 1 else f"{len(files)}"
    year = files[0].year if files else ""
    return Paper(f"{file_name(f'{year}-{whose}')}.pdf", content)


def performance_folder(
    files: "Sequence[YearFile]", court: Court, folder: Path, report: "Report"
) -> Path:
    """The same files as one PDF each in *folder*, called by year, number and name.

    Raises:
        UnprintableError: a text cannot be printed; what was written before stays.
        OSError: a file cannot be written; no part of it is left.
    """
    from reports.files import file_name, write_whole
    from reports.performance_file import performance_file

    for done, file in enumerate(files):
        report(done, len(files))
        name = file_name(f"{file.year}-{file.staff_no}-{file.name}")
        write_whole(folder / f"{name}.pdf", performance_file([file], court))
    report(len(files), len(files))
    return folder

"""Saving certificates in any form, as a job of a child process does it. No Qt in here."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reports.batch import CertificateFiles
    from ui.tasks import Report


def saved_certificates(form: str, files: "CertificateFiles", where: Path, report: "Report") -> Path:
    """Write *files* as MERGED, SEPARATE, ZIP or LIST to *where*, a folder for SEPARATE.

    Raises:
        PaperError: as ``reports.batch.write_separate``; OSError. Nothing is half written.
    """
    from reports.batch import merged_file, write_separate, zipped
    from reports.files import write_whole
    from reports.workbook_certificates import certificate_list

    if form == "SEPARATE":
        write_separate(files, where, report)
    elif form == "ZIP":
        write_whole(where, zipped(files, report))
    elif form == "LIST":
        report(0, 1)
        days = [item.issued_on for item in files.items if item.issued_on is not None]
        created = max(days, default=date(2000, 1, 1))
        write_whole(where, certificate_list(files.items, files.court, created))
    else:
        write_whole(where, merged_file(files, report))
    return where

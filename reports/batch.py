"""Certificates as files: one merged, one each by a pattern of names, in a ZIP, under a password;
and a finished PDF moved so that it lands rightly on one printer's sheets.
"""

import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

from evaluation.period import Quarter
from reports.calibration import Calibration
from reports.certificate import (
    Certificate,
    batch_fonts,
    certificate,
    certificates,
    check_certificates,
)
from reports.certificate_template import Template
from reports.court import Court
from reports.errors import PaperError
from reports.files import DEFAULT_PATTERN, NAME_FIELDS, file_name, write_whole
from reports.fonts import font_set
from reports.pictures import picture
from reports.progress import Report, unheard

_FIELD = re.compile(r"\{(\w*)\}?|\}")
_ZIP_DAY = (1980, 1, 1, 0, 0, 0)  # the same certificates give the same bytes


@dataclass(frozen=True, slots=True)
class CertificateFiles:
    """Certificates to be written, and how: ``pattern`` names separate files (``NAME_FIELDS``).

    With a ``password`` every PDF is encrypted with AES of 256 bits; such bytes differ each time.
    ``contents`` are the papers of ``items`` where they exist already, None where one is made anew;
    empty where all are.
    """

    items: Sequence[Certificate]
    court: Court
    template: Template | None = None
    specimen: bool = False
    pattern: str = DEFAULT_PATTERN
    password: str = ""
    contents: Sequence[bytes | None] = ()


def write_certificates(
    items: Sequence[Certificate],
    court: Court,
    quarter: Quarter,
    folder: Path,
    specimen: bool = False,
    report: Report = unheard,
) -> list[Path]:
    """Write one file a certificate, ``2024Q1-J1-001-姓名.pdf``, numbered in the order given.

    *report* and what is raised: as ``write_separate``.
    """
    pattern = f"{quarter}-J{quarter.number}-{{serial}}-{{name}}"
    files = CertificateFiles(items, court, specimen=specimen, pattern=pattern)
    return write_separate(files, folder, report)


def write_separate(files: CertificateFiles, folder: Path, report: Report = unheard) -> list[Path]:
    """Write one file a certificate into *folder*, called by the pattern.

    *report* hears (done, total) before each file and after the last. It may raise, which stops
    the work between two files and never inside one.

    Raises:
        UnprintableError: a text cannot be printed; no file was written.
        TextTooLongError: a text does not fit its page; no file was written.
        PictureError: the court's logo is no usable picture; no file was written.
        PaperError: name_pattern: the pattern names what there is not; no file was written.
        OSError: a file cannot be written; no part of it is left.
    """
    written: list[Path] = []
    for name, content in _separate(files, report):
        path = folder / name
        write_whole(path, content)
        written.append(path)
    return written


def zipped(files: CertificateFiles, report: Report = unheard) -> bytes:
    """The same files in one ZIP; the same certificates give the same bytes.

    Raises:
        As ``write_separate``, but for OSError.
    """
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in _separate(files, report):
            archive.writestr(zipfile.ZipInfo(name, _ZIP_DAY), content)
    return buffer.getvalue()


def merged_file(files: CertificateFiles, report: Report = unheard) -> bytes:
    """All certificates in one PDF, a page each.

    Raises:
        UnprintableError, TextTooLongError, PictureError: as ``certificates``.
    """
    if files.contents:
        content = joined([one for _, one in _separate(replace(files, password=""), report)])
    else:
        items, court = files.items, files.court
        content = certificates(items, court, files.specimen, report, template=files.template)
    return encrypted(content, files.password) if files.password else content


def file_names(files: CertificateFiles) -> list[str]:
    """What the separate files are called, in order; nobody's file takes another's name.

    Raises:
        PaperError: name_pattern.
    """
    names: list[str] = []
    taken: set[str] = set()  # without case, as some systems compare
    for serial, item in enumerate(files.items, 1):
        stem = file_name(_filled(files.pattern, item, serial))
        name, more = f"{stem}.pdf", 1
        while name.casefold() in taken:
            more += 1
            name = f"{stem}-{more}.pdf"
        taken.add(name.casefold())
        names.append(name)
    return names


def encrypted(content: bytes, password: str) -> bytes:
    """The PDF *content*, opened only with *password* (AES of 256 bits, PDF 2.0)."""
    import pikepdf

    buffer = BytesIO()
    with pikepdf.open(BytesIO(content)) as pdf:
        pdf.save(buffer, encryption=pikepdf.Encryption(user=password, owner=password, R=6))
    return buffer.getvalue()


def placed(content: bytes, calibration: Calibration) -> bytes:
    """The PDF *content* as it must be sent to a printer that misses the sheet by *calibration*.

    What is drawn stays the same; it is moved, scaled and turned. Without any of it the very bytes
    given come back.
    """
    if not calibration.changes:
        return content
    import pikepdf

    buffer = BytesIO()
    with pikepdf.open(BytesIO(content)) as pdf:
        for page in pdf.pages:
            left, bottom, right, top = (float(side) for side in page.mediabox)
            sheet = (right - left, top - bottom)
            numbers = " ".join(f"{number:.6f}" for number in calibration.matrix(sheet))
            page.contents_add(f"q {numbers} cm\n".encode(), prepend=True)
            page.contents_add(b"\nQ")
            page.mediabox = pikepdf.Array([0, 0, *calibration.page(sheet)])
        pdf.save(buffer, deterministic_id=True)
    return buffer.getvalue()


def one_sheet(content: bytes, number: int) -> bytes:
    """Page *number* of the PDF *content*, counted from 1, as a document of its own."""
    import pikepdf

    buffer = BytesIO()
    with pikepdf.open(BytesIO(content)) as pdf:
        del pdf.pages[number:]
        del pdf.pages[: number - 1]
        pdf.remove_unreferenced_resources()
        pdf.save(buffer, deterministic_id=True)
    return buffer.getvalue()


def joined(contents: Sequence[bytes]) -> bytes:
    """The pages of several PDFs in one; what is drawn on them is not touched."""
    import pikepdf

    buffer = BytesIO()
    with pikepdf.new() as whole:
        for content in contents:
            with pikepdf.open(BytesIO(content)) as pdf:
                whole.pages.extend(pdf.pages)
        whole.save(buffer, deterministic_id=True)
    return buffer.getvalue()


def _separate(files: CertificateFiles, report: Report) -> Iterator[tuple[str, bytes]]:
    court, template, total = files.court, files.template, len(files.items)
    names = file_names(files)
    contents = files.contents or (None,) * total
    fresh = [item for item, one in zip(files.items, contents, strict=True) if one is None]
    check_certificates(fresh, court, font_set(court), template)
    if court.logo and fresh:
        picture(court.logo)
    fonts = batch_fonts(fresh, court, template) if fresh else None
    for done, (name, item, one) in enumerate(zip(names, files.items, contents, strict=True)):
        report(done, total)
        content = one or certificate(item, court, files.specimen, fonts, template)
        yield name, encrypted(content, files.password) if files.password else content
    report(total, total)


def _filled(pattern: str, item: Certificate, serial: int) -> str:
    values = {
        "number": item.number,
        "name": item.recipient,
        "award": item.award,
        "division": item.division,
        "period": item.period,
        "serial": f"{serial:03d}",
    }
    for match in _FIELD.finditer(pattern):
        if match[1] not in values or match[0] != f"{{{match[1]}}}":
            raise PaperError("name_pattern", field=match[0], known=", ".join(NAME_FIELDS))
    return _FIELD.sub(lambda match: values[match[1]], pattern)

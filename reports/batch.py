"""Writing many documents, one file each."""

from collections.abc import Sequence
from pathlib import Path

from evaluation.period import Quarter
from reports.certificate import Certificate, batch_fonts, certificate, check_certificates
from reports.court import Court
from reports.files import file_name, write_whole
from reports.fonts import font_set
from reports.pictures import picture
from reports.progress import Report, unheard


def write_certificates(
    items: Sequence[Certificate],
    court: Court,
    quarter: Quarter,
    folder: Path,
    specimen: bool = False,
    report: Report = unheard,
) -> list[Path]:
    """Write one file a certificate, ``2024Q1-J1-001-姓名.pdf``, numbered in the order given.

    *report* hears (done, total) before each file and after the last. It may raise, which stops
    the work between two files and never inside one.

    Raises:
        UnprintableError: a text cannot be printed; no file was written.
        TextTooLongError: a text does not fit its page; no file was written.
        PictureError: the court's logo is no usable picture; no file was written.
        OSError: a file cannot be written; no part of it is left.
    """
    check_certificates(items, court, font_set(court))
    if court.logo:
        picture(court.logo)
    fonts = batch_fonts(items, court)
    written: list[Path] = []
    for done, item in enumerate(items):
        report(done, len(items))
        name = f"{quarter}-J{quarter.number}-{done + 1:03d}-{item.recipient}"
        path = folder / f"{file_name(name)}.pdf"
        write_whole(path, certificate(item, court, specimen, fonts))
        written.append(path)
    report(len(items), len(items))
    return written

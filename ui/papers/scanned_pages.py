"""The pages of a PDF as pictures, so that what was scanned into it can be read."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from reports.errors import PictureError
from ui.tasks import Report

_DOTS = 200  # an inch; a code printed 22 mm wide then has more than two dots a module
_MOST_SIDE = 5000
_POINTS = 72
MOST_PAGES = 40


def page_pictures(content: bytes, name: str, folder: Path, report: Report) -> Iterator[Path]:
    """Write the first pages of the PDF *content* into *folder*, one picture after the other.

    Raises:
        PictureError: ``scan_file``: it is no PDF that can be opened; *name* stands in the sentence.
    """
    document, buffer = QPdfDocument(), QBuffer()
    kept = QByteArray(content)
    buffer.setData(kept)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    pages = min(document.pageCount(), MOST_PAGES)
    try:
        if pages < 1:
            raise PictureError("scan_file", file=name)
        for number in range(pages):
            report(number, pages)
            size = document.pagePointSize(number) * (_DOTS / _POINTS)
            scale = min(1.0, _MOST_SIDE / max(size.width(), size.height(), 1.0))
            wanted = QSize(
                max(1, round(size.width() * scale)), max(1, round(size.height() * scale))
            )
            drawn = document.render(number, wanted)
            page = QImage(drawn.size(), QImage.Format.Format_RGB32)
            page.fill(0xFFFFFFFF)
            _paint(page, drawn)
            file = folder / f"{number}.png"
            page.convertToFormat(QImage.Format.Format_Grayscale8).save(str(file))
            yield file
    finally:
        document.close()
        buffer.close()


def _paint(page: QImage, drawn: QImage) -> None:
    from PySide6.QtGui import QPainter

    painter = QPainter(page)
    painter.drawImage(0, 0, drawn)
    painter.end()

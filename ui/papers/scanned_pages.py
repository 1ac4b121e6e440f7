"""The pages of a PDF as pictures, so that what was scanned into it can be read."""

from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from reports.errors import PictureError

_DOTS = 200  # an inch; a code printed 22 mm wide then has more than two dots a module
_MOST_SIDE = 5000
_POINTS = 72


class ScannedPages:
    """The PDF *content* while it is open; ``count`` is how many pages it has.

    Raises:
        PictureError: ``scan_file``: it is no PDF that can be opened; *name* stands in the sentence.
    """

    def __init__(self, content: bytes, name: str) -> None:
        self._document, self._buffer = QPdfDocument(), QBuffer()
        self._bytes = QByteArray(content)
        self._buffer.setData(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self.count = self._document.pageCount()
        if self.count < 1:
            self.close()
            raise PictureError("scan_file", file=name)

    def picture(self, number: int, folder: Path) -> Path:
        """Write page *number*, counted from 0, into *folder* as a picture in grey."""
        size = self._document.pagePointSize(number) * (_DOTS / _POINTS)
        scale = min(1.0, _MOST_SIDE / max(size.width(), size.height(), 1.0))
        wanted = QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))
        drawn = self._document.render(number, wanted)
        page = QImage(drawn.size(), QImage.Format.Format_RGB32)
        page.fill(0xFFFFFFFF)
        _paint(page, drawn)
        file = folder / f"{number}.png"
        page.convertToFormat(QImage.Format.Format_Grayscale8).save(str(file))
        return file

    def close(self) -> None:
        """Let go of the document."""
        self._document.close()
        self._buffer.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _paint(page: QImage, drawn: QImage) -> None:
    painter = QPainter(page)
    painter.drawImage(0, 0, drawn)
    painter.end()

"""QR codes: drawn as vectors, every dark module in one path, and read from pictures."""

import re
from functools import cache

import zxingcpp
from reportlab.pdfgen.canvas import Canvas

from reports.pictures import scans

_QR_ONLY = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_DARK = re.compile(rb"\0+")


def draw_qr(canvas: Canvas, text: str, corner: tuple[float, float], side: float) -> None:
    """Draw the code of *text* (UTF-8, level M), lower left corner and side in points, no margin."""
    rows = _modules(text)
    scale = side / len(rows)
    x, y = corner
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(scale, scale)
    canvas.addLiteral(_rectangles(rows))
    canvas.restoreState()


def read_codes(file: str) -> tuple[str, ...]:
    """The texts of all QR codes in a photograph or a scan's pages, whichever way up they lie.

    Raises:
        PictureError: the file is no picture, or too large a one.
    """
    found = [zxingcpp.read_barcodes(page, formats=_QR_ONLY) for page in scans(file)]
    return tuple(code.text for codes in found for code in codes if code.valid)


def _modules(text: str) -> list[bytes]:
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    image = code.to_image(scale=1, add_quiet_zones=False)
    height, width = image.shape
    pixels = bytes(memoryview(image))  # type: ignore[arg-type]
    return [pixels[row * width : (row + 1) * width] for row in range(height)]


def _rectangles(rows: list[bytes]) -> str:
    parts: list[str] = []
    for y, row in enumerate(reversed(rows)):
        known = _runs(y, len(row))
        parts += [known[run.span()] for run in _DARK.finditer(row)]
    return "".join(parts) + "f"


@cache
def _runs(y: int, modules: int) -> dict[tuple[int, int], str]:
    # Every run a row can have, in words: a batch has a quarter of a million of them.
    return {
        (start, end): f"{start} {y} {end - start} 1 re\n"
        for start in range(modules)
        for end in range(start + 1, modules + 1)
    }

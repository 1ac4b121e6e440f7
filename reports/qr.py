"""QR codes as vectors: every dark module of a code in one path."""

import zxingcpp
from reportlab.pdfgen.canvas import Canvas


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


def _modules(text: str) -> list[bytes]:
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    image = code.to_image(scale=1, add_quiet_zones=False)
    height, width = image.shape
    pixels = bytes(memoryview(image))  # type: ignore[arg-type]
    return [pixels[row * width : (row + 1) * width] for row in range(height)]


def _rectangles(rows: list[bytes]) -> str:
    parts = []
    for number, row in enumerate(rows):
        y = len(rows) - 1 - number
        start = row.find(0)
        while start >= 0:
            end = row.find(255, start)
            end = len(row) if end < 0 else end
            parts.append(f"{start} {y} {end - start} 1 re")
            start = row.find(0, end)
    return "\n".join([*parts, "f"])

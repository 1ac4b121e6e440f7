"""The border and ornaments of a certificate, drawn as vectors."""

from math import cos, pi, sin

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from reports.styles import GOLD, RED

_OUTER = 9 * mm
_BAND = 6 * mm
_INNER_GAP = 1.6 * mm
# One square of the key pattern on a grid of eight: a hook that winds inwards.
_HOOK = ((0, 0), (0, 6), (6, 6), (6, 1.5), (2, 1.5), (2, 4), (4, 4), (4, 3))


def draw_border(canvas: Canvas, page: tuple[float, float]) -> None:
    """A band of key pattern between fine rules, closed by squares at the corners."""
    width, height = page
    canvas.saveState()
    canvas.setStrokeColor(GOLD)
    canvas.setLineJoin(0)
    _frame(canvas, page, _OUTER, 1.4)
    _frame(canvas, page, _OUTER + 1.1 * mm, 0.4)
    band = _OUTER + 2 * mm
    _frame(canvas, page, band + _BAND + 0.9 * mm, 0.4)
    _frame(canvas, page, band + _BAND + 0.9 * mm + _INNER_GAP, 1.0)
    canvas.setLineWidth(0.85)
    _side(canvas, (band, height - band - _BAND), width - 2 * band)
    _side(canvas, (band, band), width - 2 * band)
    canvas.rotate(90)
    _side(canvas, (band + _BAND, -band - _BAND), height - 2 * band - 2 * _BAND)
    _side(canvas, (band + _BAND, band - width), height - 2 * band - 2 * _BAND)
    canvas.restoreState()


def draw_star(canvas: Canvas, centre: tuple[float, float], radius: float) -> None:
    """A five-pointed star, each point folded into a light and a dark half."""
    x, y = centre
    points = [
        (x + size * sin(step * pi / 5), y + size * cos(step * pi / 5))
        for step in range(10)
        for size in [radius if step % 2 == 0 else radius * 0.382]
    ]
    canvas.saveState()
    for half, colour in ((0, GOLD), (1, RED)):
        path = canvas.beginPath()
        for tip in range(0, 10, 2):
            inner = points[(tip + (1 if half else -1)) % 10]
            path.moveTo(x, y)
            path.lineTo(*points[tip])
            path.lineTo(*inner)
            path.close()
        canvas.setFillColor(colour)
        canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()


def _frame(canvas: Canvas, page: tuple[float, float], inset: float, line: float) -> None:
    width, height = page
    canvas.setLineWidth(line)
    canvas.rect(inset, inset, width - 2 * inset, height - 2 * inset)


def _side(canvas: Canvas, corner: tuple[float, float], length: float) -> None:
    # An even number of squares, mirrored in the middle, fills the side exactly.
    count = 2 * round(length / _BAND / 2)
    pitch = length / count
    x, y = corner
    path = canvas.beginPath()
    for number in range(count):
        mirrored = number >= count / 2
        for point, (across, up) in enumerate(_HOOK):
            share = (across + 1) / 8
            along = x + pitch * (number + (1 - share if mirrored else share))
            step = path.lineTo if point else path.moveTo
            step(along, y + (up + 1) / 8 * _BAND)
    canvas.drawPath(path)

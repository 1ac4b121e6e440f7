"""The border and ornaments of a certificate, drawn as vectors."""

from functools import cache
from math import cos, pi, sin

from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from reports.styles import BRIGHT_GOLD, GOLD, RED

Point = tuple[float, float]

_OUTER = 8 * mm
_RED = 10 * mm
_PATTERN = 5 * mm
_PATTERN_INSET = _OUTER + (_RED - _PATTERN) / 2
# One square of the key pattern on a grid of eight: a hook that winds inwards.
_HOOK = ((0, 0), (0, 6), (6, 6), (6, 1.5), (2, 1.5), (2, 4), (4, 4), (4, 3))
# The inner corner of a regular five-pointed star, as a share of its radius.
_WAIST = 0.382


def draw_border(canvas: Canvas, page: tuple[float, float]) -> None:
    """A red band with a golden key pattern, a star in each corner, and golden rules inside it."""
    canvas.saveState()
    _band(canvas, page)
    canvas.setStrokeColor(BRIGHT_GOLD)
    _frame(canvas, page, _OUTER + 1.3 * mm, 0.9)
    _frame(canvas, page, _OUTER + _RED - 1.3 * mm, 0.9)
    _pattern(canvas, page)
    canvas.setStrokeColor(GOLD)
    _frame(canvas, page, _OUTER + _RED + 1.5 * mm, 1.1)
    _frame(canvas, page, _OUTER + _RED + 2.6 * mm, 0.4)
    canvas.restoreState()


def draw_double_rule(canvas: Canvas, page: tuple[float, float]) -> None:
    """Two golden rules, the outer one strong, with a notch of three squares in each corner."""
    canvas.saveState()
    canvas.setStrokeColor(GOLD)
    _frame(canvas, page, 0, 2.4)
    _frame(canvas, page, 2.6 * mm, 0.7)
    width, height = page
    for right in (False, True):
        for top in (False, True):
            x = width - 2.6 * mm if right else 2.6 * mm
            y = height - 2.6 * mm if top else 2.6 * mm
            _notch(canvas, (x, y), -1 if right else 1, -1 if top else 1)
    canvas.restoreState()


def draw_corner_stars(canvas: Canvas, page: tuple[float, float]) -> None:
    """A red rule and a golden one inside it, broken in each corner by a star."""
    width, height = page
    gap = 7 * mm
    canvas.saveState()
    for inset, line, colour in ((0.0, 2.2, RED), (2.2 * mm, 0.7, GOLD)):
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(line)
        for y in (inset, height - inset):
            canvas.line(gap, y, width - gap, y)
        for x in (inset, width - inset):
            canvas.line(x, gap, x, height - gap)
    for x in (1.1 * mm, width - 1.1 * mm):
        for y in (1.1 * mm, height - 1.1 * mm):
            draw_star(canvas, (x, y), 3.6 * mm)
    canvas.restoreState()


def draw_divider(canvas: Canvas, centre: Point, half: float) -> None:
    """A star between two rules that end in small lozenges; *half* is the length to either side."""
    x, y = centre
    canvas.saveState()
    canvas.setStrokeColor(GOLD)
    canvas.setFillColor(GOLD)
    canvas.setLineWidth(0.8)
    for side in (-1, 1):
        canvas.line(x + side * 5 * mm, y, x + side * half, y)
        _lozenge(canvas, (x + side * half, y), 1.0 * mm)
    draw_star(canvas, (x, y - 0.1 * mm), 2.9 * mm)
    canvas.restoreState()


def draw_star(canvas: Canvas, centre: Point, radius: float) -> None:
    """A five-pointed star, each point folded into a golden and a red half."""
    points = _star(centre, radius)
    canvas.saveState()
    for side, colour in ((-1, GOLD), (1, RED)):
        path = canvas.beginPath()
        for tip in range(0, 10, 2):
            path.moveTo(*centre)
            path.lineTo(*points[tip])
            path.lineTo(*points[(tip + side) % 10])
            path.close()
        canvas.setFillColor(colour)
        canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()


def _band(canvas: Canvas, page: tuple[float, float]) -> None:
    # One shape with a hole, so that what lies below the sheet's middle stays visible.
    width, height = page
    path = canvas.beginPath()
    for inset in (_OUTER, _OUTER + _RED):
        path.rect(inset, inset, width - 2 * inset, height - 2 * inset)
    canvas.setFillColor(RED)
    canvas.drawPath(path, stroke=0, fill=1, fillMode=0)


def _pattern(canvas: Canvas, page: tuple[float, float]) -> None:
    width, height = page
    near, far = _PATTERN_INSET, _PATTERN_INSET + _PATTERN
    canvas.setLineWidth(0.9)
    _side(canvas, (far, near), width - 2 * far)
    _side(canvas, (far, height - far), width - 2 * far)
    canvas.saveState()
    canvas.rotate(90)
    _side(canvas, (far, -far), height - 2 * far)
    _side(canvas, (far, near - width), height - 2 * far)
    canvas.restoreState()
    middle = near + _PATTERN / 2
    for x in (middle, width - middle):
        for y in (middle, height - middle):
            _fill(canvas, _star((x, y), 2.3 * mm), BRIGHT_GOLD)


def _side(canvas: Canvas, corner: Point, length: float) -> None:
    canvas.saveState()
    canvas.translate(*corner)
    canvas.addLiteral(_hooks(length))
    canvas.restoreState()


@cache
def _hooks(length: float) -> str:
    # Put into words once and not for each of a thousand files. An even number of squares,
    # mirrored in the middle, fills the side exactly.
    count = 2 * round(length / _PATTERN / 2)
    pitch = length / count
    steps = []
    for number in range(count):
        for point, (across, up) in enumerate(_HOOK):
            share = (across + 1) / 8
            along = pitch * (number + (1 - share if number >= count / 2 else share))
            steps.append(f"{along:.2f} {(up + 1) / 8 * _PATTERN:.2f} {'l' if point else 'm'}")
    return " ".join([*steps, "S"])


def _frame(canvas: Canvas, page: tuple[float, float], inset: float, line: float) -> None:
    width, height = page
    canvas.setLineWidth(line)
    canvas.rect(inset, inset, width - 2 * inset, height - 2 * inset)


def _star(centre: Point, radius: float) -> list[Point]:
    x, y = centre
    sizes = [radius, radius * _WAIST] * 5
    return [
        (x + size * sin(step * pi / 5), y + size * cos(step * pi / 5))
        for step, size in enumerate(sizes)
    ]


def _notch(canvas: Canvas, corner: Point, along: int, up: int) -> None:
    x, y = corner
    canvas.setFillColor(GOLD)
    canvas.setLineWidth(0.7)
    step = 3.2 * mm
    for across, above in ((1, 1), (2, 1), (1, 2)):
        left = x + along * step * across - (step if along < 0 else 0)
        bottom = y + up * step * above - (step if up < 0 else 0)
        canvas.rect(left - along * step * 0.5, bottom - up * step * 0.5, step * 0.7, step * 0.7)


def _lozenge(canvas: Canvas, centre: Point, half: float) -> None:
    x, y = centre
    _fill(canvas, [(x - half, y), (x, y + half), (x + half, y), (x, y - half)], GOLD)


def _fill(canvas: Canvas, corners: list[Point], colour: Color) -> None:
    path = canvas.beginPath()
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.close()
    canvas.setFillColor(colour)
    canvas.drawPath(path, stroke=0, fill=1)

"""The pictures of bulletins, drawn as vectors: the course of months, and values in their ranges."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise

from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from evaluation.bulletin import MonthCourse
from evaluation.reasonable_range import ReasonableRange
from reports import bulletin_wording as words
from reports.styles import BAR, BAR_GROUND, FILED, GOLD, INK, OFFICIAL_WIDTH, RULE
from reports.typesetting import Align, TextStyle, draw_aligned, draw_text

_PLOT: float = 46 * mm
_LEGEND = 7 * mm
_LINE = 5 * mm
_SIDE = 15 * mm  # left of the plot: the scale, and below it the names of the rows
_STEPS = 4
_NICE = (10, 20, 25, 50)
_DOT = 1.6
_SPARE = 1.4 * mm
_TICK = 1.1 * mm


class CourseChart:
    """Filed and closed cases of months as bars, open ones as a line, and the counts below."""

    height = _LEGEND + _PLOT + 5 * _LINE

    def __init__(self, courses: Sequence[MonthCourse], style: TextStyle) -> None:
        self._courses = courses
        self._left = replace(style, align=Align.LEFT)
        self._centre = replace(style, align=Align.CENTRE)
        self._right = replace(style, align=Align.RIGHT)
        most = max((max(one.filed, one.closed, one.pending) for one in courses), default=0)
        self._step = _nice_step(most)
        self._top = self._step * _STEPS
        self._slot = (OFFICIAL_WIDTH - _SIDE) / max(len(courses), 1)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """From above: what is what, the plot, the months, the counts."""
        bottom = top - _LEGEND - _PLOT
        self._draw_legend(canvas, x + _SIDE, top - _LEGEND / 2)
        self._draw_scale(canvas, x, bottom)
        self._draw_bars(canvas, x + _SIDE, bottom)
        self._draw_line(canvas, x + _SIDE, bottom)
        self._draw_counts(canvas, x, bottom)

    def _draw_legend(self, canvas: Canvas, x: float, y: float) -> None:
        for name, colour in ((words.FILED, FILED), (words.CLOSED, BAR)):
            canvas.setFillColor(colour)
            canvas.rect(x, y - 2, 10, 6, stroke=0, fill=1)
            draw_text(canvas, self._left, x + 13, y - 2, name)
            x += 13 + self._left.width(name) + 14
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1)
        canvas.line(x, y + 1, x + 14, y + 1)
        _dot(canvas, x + 7, y + 1)
        draw_text(canvas, self._left, x + 17, y - 2, words.PENDING_AT_END)

    def _draw_scale(self, canvas: Canvas, x: float, bottom: float) -> None:
        canvas.setStrokeColor(BAR_GROUND)
        canvas.setLineWidth(0.5)
        for n in range(_STEPS + 1):
            y = bottom + _PLOT * n / _STEPS
            canvas.line(x + _SIDE, y, x + OFFICIAL_WIDTH, y)
            draw_aligned(canvas, self._right, (x, _SIDE - 4), y - 3, str(self._step * n))
        canvas.setStrokeColor(RULE)
        canvas.line(x + _SIDE, bottom, x + OFFICIAL_WIDTH, bottom)

    def _draw_bars(self, canvas: Canvas, left: float, bottom: float) -> None:
        wide = min(self._slot * 0.3, 6 * mm)
        for n, one in enumerate(self._courses):
            middle = left + self._slot * (n + 0.5)
            bars: tuple[tuple[float, int, Color], ...] = (
                (middle - wide, one.filed, FILED),
                (middle, one.closed, BAR),
            )
            for x, count, colour in bars:
                canvas.setFillColor(colour)
                canvas.rect(x, bottom, wide, self._rise(count), stroke=0, fill=1)

    def _draw_line(self, canvas: Canvas, left: float, bottom: float) -> None:
        points = [
            (left + self._slot * (n + 0.5), bottom + self._rise(one.pending))
            for n, one in enumerate(self._courses)
        ]
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1)
        for (x, y), (further, higher) in pairwise(points):
            canvas.line(x, y, further, higher)
        for x, y in points:
            _dot(canvas, x, y)

    def _draw_counts(self, canvas: Canvas, x: float, bottom: float) -> None:
        y = bottom - _LINE
        for n, one in enumerate(self._courses):
            text = words.MONTH_OF_YEAR.format(month=one.month.number)
            self._write(canvas, x, y, n, text)
            if n == 0 or one.month.number == 1:
                year = words.YEAR_BELOW.format(year=one.month.year)
                self._write(canvas, x, y - _LINE * 0.8, n, year)
        rows = (
            (words.FILED, [one.filed for one in self._courses]),
            (words.CLOSED, [one.closed for one in self._courses]),
            (words.PENDING, [one.pending for one in self._courses]),
        )
        for line, (name, counts) in enumerate(rows, 1):
            level = y - _LINE * (0.9 + line)
            draw_text(canvas, self._left, x, level, name)
            for n, count in enumerate(counts):
                self._write(canvas, x, level, n, str(count))

    def _write(self, canvas: Canvas, x: float, y: float, slot: int, text: str) -> None:
        draw_aligned(canvas, self._centre, (x + _SIDE + self._slot * slot, self._slot), y, text)

    def _rise(self, count: int) -> float:
        return _PLOT * count / self._top


def draw_share(
    share: float, canvas: Canvas, left: float, bottom: float, width: float, height: float
) -> None:
    """A bar as long as *share* of its cell."""
    canvas.setFillColor(BAR_GROUND)
    room, thick = width - 2 * _SPARE, height - 3 * _SPARE
    canvas.rect(left + _SPARE, bottom + 1.5 * _SPARE, room, thick, stroke=0, fill=1)
    canvas.setFillColor(BAR)
    canvas.rect(left + _SPARE, bottom + 1.5 * _SPARE, room * share, thick, stroke=0, fill=1)


@dataclass(frozen=True, slots=True)
class InRange:
    """Where *value* stands: a mark on a scale from nought, on which its range is filled."""

    value: Fraction
    within: ReasonableRange

    def __call__(
        self, canvas: Canvas, left: float, bottom: float, width: float, height: float
    ) -> None:
        """Draw it into a cell."""
        end = _scale_end(self.value, self.within)
        room, x = width - 2 * _SPARE, left + _SPARE
        middle, thick = bottom + height / 2, height - 4 * _SPARE
        canvas.setFillColor(BAR_GROUND)
        canvas.rect(x, middle - thick / 2, room, thick, stroke=0, fill=1)
        low = float((self.within.low or Fraction(0)) / end)
        high = float((end if self.within.high is None else self.within.high) / end)
        canvas.setFillColor(GOLD)
        length = room * (high - low)
        canvas.rect(x + room * low, middle - thick / 2, length, thick, stroke=0, fill=1)
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1.6)
        at = x + room * float(self.value / end)
        canvas.line(at, middle - thick / 2 - _TICK, at, middle + thick / 2 + _TICK)


def _scale_end(value: Fraction, within: ReasonableRange) -> Fraction:
    """Where the scale ends: at the whole, unless all there is to see lies far from it."""
    most = max(value, within.low or Fraction(0), within.high or Fraction(0))
    if most <= Fraction(1, 4):
        return most * 2
    return max(Fraction(1), most + Fraction(1, 20) if most > 1 else most)


def _nice_step(most: int) -> int:
    """The smallest round whole number of which the steps of the scale reach *most*."""
    ten = 1
    while True:
        for nice in _NICE:
            step, rest = divmod(nice * ten, 10)
            if not rest and step * _STEPS >= most:
                return step
        ten *= 10


def _dot(canvas: Canvas, x: float, y: float) -> None:
    canvas.setFillColor(INK)
    canvas.circle(x, y, _DOT, stroke=0, fill=1)

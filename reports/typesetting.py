"""Setting lines of Chinese text on a canvas: justified, with the right font for each character."""

import re
from dataclasses import dataclass
from enum import Enum
from typing import Any

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from reports.fonts import FontChain
from reports.line_breaking import Line, break_lines

# What stays together when a line is stretched: Latin words, figures, dashes and dots in a row.
_UNSTRETCHED = re.compile(r"[!-\u1fff]+|—+|…+")
# A line so short that it would be torn apart keeps its natural width (share of the type size).
_WIDEST_GAP = 0.75


class Align(Enum):
    """Where a line stands in its measure."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    JUSTIFIED = "justified"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a paragraph looks: face, size and line distance in points, colour, first-line indent.

    ``indent`` is in characters.
    """

    chain: FontChain
    size: float
    leading: float
    colour: Color
    align: Align = Align.LEFT
    indent: float = 0.0

    def lines(self, text: str, width: float) -> list[Line]:
        """The text broken to *width* points."""
        return break_lines(
            text, lambda piece: self.chain.width(piece, self.size), width, self.indent * self.size
        )

    def width(self, text: str) -> float:
        """The width of the text on one line, in points."""
        return self.chain.width(text, self.size)


def draw_text(canvas: Canvas, style: TextStyle, x: float, y: float, text: str) -> None:
    """One line from its left end; *y* is the baseline."""
    pen = _pen(canvas, style)
    _set(pen, style, (x, y), text)
    canvas.drawText(pen)


def draw_aligned(
    canvas: Canvas, style: TextStyle, box: tuple[float, float], y: float, text: str
) -> None:
    """One line in the measure *box* (left end, width) as the style aligns it."""
    draw_lines(canvas, style, box, y, [Line(text, style.width(text), 0.0, last=True)])


def draw_lines(
    canvas: Canvas, style: TextStyle, box: tuple[float, float], y: float, lines: list[Line]
) -> None:
    """Lines below one another in the measure *box*; *y* is the first baseline."""
    pen = _pen(canvas, style)
    write_lines(pen, style, box, y, lines)
    canvas.drawText(pen)


def write_lines(
    pen: Any, style: TextStyle, box: tuple[float, float], y: float, lines: list[Line]
) -> None:
    """As ``draw_lines``, into a text object that others write into too; its colour is theirs."""
    left, width = box
    for number, line in enumerate(lines):
        baseline = y - number * style.leading
        room = width - line.indent
        gap = _gap(style, line, room)
        if gap:
            _set_stretched(pen, style, (left + line.indent, baseline), line.text, gap)
        else:
            shift = {Align.CENTRE: 0.5, Align.RIGHT: 1.0}.get(style.align, 0.0)
            start = left + line.indent + shift * (room - line.width)
            _set(pen, style, (start, baseline), line.text)


def draw_spaced(
    canvas: Canvas, style: TextStyle, centre: tuple[float, float], text: str, space: float
) -> None:
    """One line around *centre* (x, baseline), *space* points between its characters."""
    x, y = centre
    width = style.width(text) + space * gaps_in(text)
    pen = _pen(canvas, style)
    _set_stretched(pen, style, (x - width / 2, y), text, space)
    canvas.drawText(pen)


def gaps_in(text: str) -> int:
    """How many gaps between characters a line has; Latin words and figures are not pulled apart."""
    fixed = sum(len(word) - 1 for word in _UNSTRETCHED.findall(text))
    return max(len(text) - 1 - fixed, 0)


def _pen(canvas: Canvas, style: TextStyle) -> Any:
    pen = canvas.beginText()
    pen.setFillColor(style.colour)
    return pen


def _gap(style: TextStyle, line: Line, room: float) -> float:
    if style.align is not Align.JUSTIFIED or line.last:
        return 0.0
    gaps = gaps_in(line.text)
    gap = (room - line.width) / gaps if gaps > 0 else 0.0
    return gap if 0.0 < gap <= _WIDEST_GAP * style.size else 0.0


def _set(
    pen: Any, style: TextStyle, start: tuple[float, float], text: str, gap: float = 0.0
) -> float:
    x, y = start
    for name, piece in style.chain.runs(text):
        pen.setFont(name, style.size)
        pen.setTextOrigin(x, y)
        # Unlike textOut it does not measure the piece again to move a cursor nobody looks at.
        pen._textOut(piece)
        x += style.width(piece) + gap * len(piece)
    return x


def _set_stretched(
    pen: Any, style: TextStyle, start: tuple[float, float], text: str, gap: float
) -> None:
    x, y = start
    position = 0
    for word in [*_UNSTRETCHED.finditer(text), None]:
        loose = text[position : word.start() if word else None]
        if loose:
            pen.setCharSpace(gap)
            x = _set(pen, style, (x, y), loose, gap)
            pen.setCharSpace(0)
        if word:
            x = _set(pen, style, (x, y), word[0]) + gap
            position = word.end()

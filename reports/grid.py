"""Ruled tables on a canvas: rows that know their height before they are drawn."""

from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Any, Protocol

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from reports.line_breaking import Line
from reports.styles import RULE
from reports.typesetting import TextStyle, draw_aligned, write_lines

_HAIRLINE = 0.5
_SIDE = 3.0
_TOP = 2.6

Picture = Callable[[Canvas, float, float, float, float], None]


class Block(Protocol):
    """A piece of a page of known height, drawn from its upper left corner."""

    @property
    def height(self) -> float: ...

    def draw(self, canvas: Canvas, x: float, top: float) -> None: ...


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell before it has a height: text in a style, or a picture drawn into its box."""

    text: str
    style: TextStyle
    fill: Color | None = None
    picture: Picture | None = None
    at_top: bool = False


class Row:
    """One row of cells, as high as its highest cell and never lower than *least* points.

    *padding* is kept free above and below the text.
    """

    def __init__(
        self,
        cells: Sequence[Cell],
        widths: Sequence[float],
        least: float = 0.0,
        padding: float = _TOP,
    ) -> None:
        self._cells = [
            (cell, width, cell.style.lines(cell.text, width - 2 * _SIDE) if cell.text else [])
            for cell, width in zip(cells, widths, strict=True)
        ]
        self._least, self._padding = least, padding
        self.height = self._needed()

    def parts(self, most: float) -> list["Row"]:
        """The row as rows no higher than *most* points: its lines go on from one to the next."""
        if self.height <= most:
            return [self]
        leading = max(cell.style.leading for cell, _, _ in self._cells)
        count = max(1, int((most - 2 * self._padding) / leading))
        longest = max(len(lines) for _, _, lines in self._cells)
        return [self._part(first, first + count) for first in range(0, longest, count)] or [self]

    def _part(self, first: int, last: int) -> "Row":
        part = copy(self)
        part._cells = [
            (
                replace(cell, at_top=True, picture=None if first else cell.picture),
                width,
                lines[first:last],
            )
            for cell, width, lines in self._cells
        ]
        part.height = part._needed()
        return part

    def _needed(self) -> float:
        texts = [len(lines) * cell.style.leading for cell, _, lines in self._cells]
        return max(self._least, max(texts) + 2 * self._padding)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Fills, then rules, then text, so that nothing is covered."""
        bottom = top - self.height
        lefts = list(accumulate((width for _, width, _ in self._cells), initial=x))
        self._fill(canvas, lefts, bottom)
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(_HAIRLINE)
        # One literal instead of a call a cell: a book has ten thousand cells.
        canvas.addLiteral(
            "".join(
                f"{left:.2f} {bottom:.2f} {width:.2f} {self.height:.2f} re "
                for left, (_, width, _) in zip(lefts, self._cells, strict=False)
            )
            + "S"
        )
        pen, colour = canvas.beginText(), None
        for left, (cell, width, lines) in zip(lefts, self._cells, strict=False):
            if cell.picture:
                cell.picture(canvas, left, bottom, width, self.height)
            if lines:
                if cell.style.colour is not colour:
                    colour = cell.style.colour
                    pen.setFillColor(colour)
                self._write(pen, cell, (left + _SIDE, width - 2 * _SIDE), top, lines)
        canvas.drawText(pen)

    def _fill(self, canvas: Canvas, lefts: Sequence[float], bottom: float) -> None:
        for left, (cell, width, _) in zip(lefts, self._cells, strict=False):
            if cell.fill:
                canvas.setFillColor(cell.fill)
                canvas.rect(left, bottom, width, self.height, stroke=0, fill=1)

    def _write(
        self,
        pen: Any,
        cell: Cell,
        box: tuple[float, float],
        top: float,
        lines: list[Line],
    ) -> None:
        style = cell.style
        used = (len(lines) - 1) * style.leading
        # Han stand 0.88 above and 0.12 below the baseline: their middle goes to the cell's middle.
        rise = 0.38 * style.size
        middle = top - self.height / 2 + used / 2 - rise
        first = top - _TOP - style.leading / 2 - rise if cell.at_top else middle
        write_lines(pen, style, box, first, lines)


@dataclass(frozen=True, slots=True)
class Space:
    """Empty height."""

    height: float

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw nothing."""


class Stack:
    """Blocks below one another that stay on one page."""

    def __init__(self, *blocks: Block) -> None:
        self._blocks = blocks
        self.height = sum(block.height for block in blocks)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw them from above."""
        for block in self._blocks:
            block.draw(canvas, x, top)
            top -= block.height


class TextLine:
    """A line of text on its own, set smaller where it would be wider than *width* points."""

    def __init__(self, text: str, style: TextStyle, width: float, height: float) -> None:
        natural = style.width(text)
        self._text = text
        self._style = replace(style, size=style.size * min(1.0, width / max(natural, 1.0)))
        self._width = width
        self.height = height

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """The baseline stands so that the line is in the middle of its height."""
        baseline = top - self.height / 2 - 0.38 * self._style.size
        draw_aligned(canvas, self._style, (x, self._width), baseline, self._text)

"""Official documents in the frame of GB/T 9704: head, title, levels, signature, page numbers."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from io import BytesIO
from itertools import pairwise

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from reports import notice_wording as wording
from reports.court import Court
from reports.documents import new_canvas
from reports.fonts import FANG, HEI, KAI, SONG, SONG_BOLD, FontSet, font_set
from reports.grid import Block, Space
from reports.line_breaking import Line
from reports.names import printable
from reports.numerals import plain_date
from reports.pagination import Layout, draw_blocks
from reports.styles import (
    FORM_PAGE,
    INK,
    OFFICIAL_HEIGHT,
    OFFICIAL_LEFT,
    OFFICIAL_PITCH,
    OFFICIAL_TOP,
    OFFICIAL_WIDTH,
    SEAL_RED,
    SIZE_FOUR,
    SIZE_THREE,
    SIZE_TWO,
)
from reports.typesetting import Align, TextStyle, draw_aligned, draw_lines, draw_text

Edges = Callable[[Canvas, int, FontSet], None]
_HEAD_LINES = 7
_YEAR_TORN = re.compile(r"\d\n|年\n度")  # 2024年度 is one word
_SEALED_DAY_GAP = 4


class Level(Enum):
    """What a paragraph is: body, or a heading of the first (一、) or second level (（一）)."""

    BODY = "body"
    FIRST = "first"
    SECOND = "second"
    ADDRESSEE = "addressee"


@dataclass(frozen=True, slots=True)
class Part:
    """One paragraph of a document."""

    text: str
    level: Level = Level.BODY


@dataclass(frozen=True, slots=True)
class OfficialText:
    """A document before it is set; with a *number* it has the red head of the court's documents."""

    title: str
    parts: tuple[Part, ...]
    day: date
    number: str = ""


def official_document(text: OfficialText, court: Court) -> bytes:
    """The finished PDF, A4 upright. The same arguments always give the same bytes.

    Raises:
        UnprintableError: the text holds a character that cannot or must not be printed.
    """
    fonts = font_set(court)
    for piece in (text.title, text.number, court.name, *(part.text for part in text.parts)):
        printable(piece, text.title, fonts[FANG])
    layout = Layout(OFFICIAL_HEIGHT)
    layout.add(*_head(text, court, fonts), *title_lines(text.title, fonts), Space(OFFICIAL_PITCH))
    lines = [line for part in text.parts for line in _lines(part, fonts)]
    # The signature never stands on a page without text: the last two lines go with it.
    layout.add(*lines[:-2])
    layout.add_together(*lines[-2:], _Signature(court.name, text.day, fonts))
    if text.number:
        imprint = _Imprint(court.name, text.day, fonts)
        # It closes the last page: under the text, or alone on a page of its own.
        if layout.room < imprint.height:
            layout.new_page()
        layout.add(Space(layout.room - imprint.height), imprint)
    return paper_of(layout, text.title, court, fonts)


def draw_folio(canvas: Canvas, number: int, fonts: FontSet) -> None:
    """The page number of an official document, at the outer side below the text."""
    style = TextStyle(fonts[SONG], SIZE_FOUR, SIZE_FOUR, INK)
    text = f"— {number} —"
    y = FORM_PAGE[1] - OFFICIAL_TOP - OFFICIAL_HEIGHT - 7 * mm - 0.76 * SIZE_FOUR
    outer = OFFICIAL_LEFT + SIZE_FOUR
    if number % 2:
        outer = OFFICIAL_LEFT + OFFICIAL_WIDTH - SIZE_FOUR - style.width(text)
    draw_text(canvas, style, outer, y, text)


def paper_of(
    layout: Layout, title: str, court: Court, fonts: FontSet, edges: Edges = draw_folio
) -> bytes:
    """The PDF of what *layout* holds; *edges* draws what stands around the text of a page."""
    buffer = BytesIO()
    canvas = new_canvas(buffer, FORM_PAGE, fonts[FANG], title, court.name)
    for number, blocks in enumerate(layout.pages, 1):
        draw_blocks(canvas, blocks, OFFICIAL_LEFT, FORM_PAGE[1] - OFFICIAL_TOP)
        edges(canvas, number, fonts)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def balanced(text: str, style: TextStyle, width: float) -> list[Line]:
    """A title in as few lines as it needs, all about as long: its shape is no accident."""
    best = style.lines(text, width)
    fewest, narrow = len(best), width
    while narrow > style.size and len(style.lines(text, narrow - style.size / 2)) == fewest:
        narrow -= style.size / 2
        lines = style.lines(text, narrow)
        if not any(_YEAR_TORN.search(f"{a.text}\n{b.text}") for a, b in pairwise(lines)):
            best = lines
    return best


@dataclass(frozen=True, slots=True)
class LineBlock:
    """One line of running text, as high as the lines of official documents unless told."""

    line: Line
    style: TextStyle
    height: float = OFFICIAL_PITCH

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        baseline = top - self.height / 2 - 0.38 * self.style.size
        draw_lines(canvas, self.style, (x, OFFICIAL_WIDTH), baseline, [self.line])


class _RedHead:
    def __init__(self, court: Court, number: str, fonts: FontSet) -> None:
        self.height = _HEAD_LINES * OFFICIAL_PITCH
        self._name = f"{court.name}文件"
        self._number = number
        mark = TextStyle(fonts[SONG_BOLD], 44, 44, SEAL_RED, Align.CENTRE)
        widest = mark.width(self._name)
        self._mark = replace(mark, size=min(mark.size, mark.size * OFFICIAL_WIDTH / widest))
        self._plain = TextStyle(fonts[FANG], SIZE_THREE, OFFICIAL_PITCH, INK, Align.CENTRE)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        box = (x, OFFICIAL_WIDTH)
        rule = top - self.height + OFFICIAL_PITCH * 1.2
        draw_aligned(canvas, self._mark, box, rule + 27 * mm, self._name)
        draw_aligned(canvas, self._plain, box, rule + 5 * mm, self._number)
        canvas.setStrokeColor(SEAL_RED)
        canvas.setLineWidth(1.4)
        canvas.line(x, rule, x + OFFICIAL_WIDTH, rule)


class _Signature:
    """Court and day, the day four characters from the right and the court centred above it."""

    def __init__(self, court: str, day: date, fonts: FontSet) -> None:
        self.height = 4 * OFFICIAL_PITCH
        self._texts = (court, plain_date(day))
        self._style = TextStyle(fonts[FANG], SIZE_THREE, OFFICIAL_PITCH, INK)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        court, day = (self._style.width(text) for text in self._texts)
        right = x + OFFICIAL_WIDTH - _SEALED_DAY_GAP * SIZE_THREE
        # A court's name too long for that place ends at the edge of the text instead.
        centre = min(right - day / 2, x + OFFICIAL_WIDTH - court / 2)
        baseline = top - 2.5 * OFFICIAL_PITCH - 0.38 * SIZE_THREE
        draw_text(canvas, self._style, centre - court / 2, baseline, self._texts[0])
        draw_text(canvas, self._style, centre - day / 2, baseline - OFFICIAL_PITCH, self._texts[1])


class _Imprint:
    """Who printed a document when, between two rules at the foot of its last page."""

    def __init__(self, court: str, day: date, fonts: FontSet) -> None:
        self.height = OFFICIAL_PITCH
        self._office = wording.PRINTED_BY.format(court=court)
        self._day = wording.PRINTED_ON.format(day=plain_date(day))
        style = TextStyle(fonts[FANG], SIZE_FOUR, SIZE_FOUR, INK)
        room = OFFICIAL_WIDTH - 3 * SIZE_FOUR - style.width(self._day)
        self._left = replace(style, size=SIZE_FOUR * min(1.0, room / style.width(self._office)))
        self._right = style

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        right = x + OFFICIAL_WIDTH
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.35 * mm)
        for y in (top, top - self.height):
            canvas.line(x, y, right, y)
        baseline = top - self.height / 2 - 0.38 * SIZE_FOUR
        draw_text(canvas, self._left, x + SIZE_FOUR, baseline, self._office)
        left = right - SIZE_FOUR - self._right.width(self._day)
        draw_text(canvas, self._right, left, baseline, self._day)


def _head(text: OfficialText, court: Court, fonts: FontSet) -> list[Block]:
    return [_RedHead(court, text.number, fonts)] if text.number else [Space(OFFICIAL_PITCH)]


def title_lines(title: str, fonts: FontSet) -> list[Block]:
    """The title of an official document, balanced over as few lines as it needs."""
    style = TextStyle(fonts[SONG_BOLD], SIZE_TWO, OFFICIAL_PITCH, INK, Align.CENTRE)
    return [LineBlock(line, style) for line in balanced(title, style, OFFICIAL_WIDTH)]


def _lines(part: Part, fonts: FontSet) -> Sequence[Block]:
    face = {Level.FIRST: HEI, Level.SECOND: KAI}.get(part.level, FANG)
    indent = 0.0 if part.level is Level.ADDRESSEE else 2.0
    style = TextStyle(fonts[face], SIZE_THREE, OFFICIAL_PITCH, INK, Align.JUSTIFIED, indent)
    return [LineBlock(line, style) for line in style.lines(part.text, OFFICIAL_WIDTH)]

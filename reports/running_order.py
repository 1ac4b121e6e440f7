"""The running order of a ceremony 颁奖流程单 on paper, for when every screen fails."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from evaluation.ceremony import Called, Step
from reports.court import Court
from reports.errors import PaperError
from reports.fonts import FANG, HEI, KAI, SONG, SONG_BOLD, FontSet, font_set
from reports.grid import Block, Cell, Row, Space
from reports.names import printable
from reports.numerals import plain_date
from reports.official import LineBlock, balanced, paper_of
from reports.pagination import Layout
from reports.styles import (
    FORM_PAGE,
    INK,
    OFFICIAL_HEIGHT,
    OFFICIAL_LEFT,
    OFFICIAL_PITCH,
    OFFICIAL_TOP,
    OFFICIAL_WIDTH,
    SIZE_FOUR,
    SIZE_THREE,
    SIZE_TWO,
    TINT,
)
from reports.typesetting import Align, TextStyle, draw_aligned, draw_text

CEREMONY = "{period}表彰颁奖仪式"
TITLE = "流程单"
HEADS = ("序号", "获奖者", "部门", "颁奖词", "主持备注")
INTERNAL = "内部资料　主持人专用"
COUNT = "共{steps}项，{people}人次"
_SHARES = (12, 30, 34, 44, 36)
_SMALL = 12.0


def running_order(name: str, held_on: date | None, steps: Sequence[Step], court: Court) -> bytes:
    """The finished PDF, A4 upright: every step with its award, who is called, words and notes.

    The same arguments always give the same bytes.

    Raises:
        PaperError: ``nobody_chosen``. UnprintableError: a text cannot be printed.
    """
    if not steps:
        raise PaperError("nobody_chosen", quarter=name)
    fonts = font_set(court)
    printable(name, name, fonts[SONG_BOLD])
    printable(court.name, court.name, fonts[SONG_BOLD])
    layout = Layout(OFFICIAL_HEIGHT)
    layout.add(*_title(name, fonts))
    layout.add(_Centred(_about(held_on, steps), fonts), Space(OFFICIAL_PITCH / 2))
    for award, first, chosen in _by_award(steps):
        head = _head_row(fonts)
        rows = [
            _row(first + place, step, entry, fonts)
            for place, step in enumerate(chosen)
            for entry in step.entries
        ]
        headings = _headings(award, fonts)
        # The name of an award never stands on a page without anybody below it.
        if sum(block.height for block in (*headings, head, rows[0])) > layout.room:
            layout.new_page()
        layout.add(*headings)
        layout.add_table(head, rows)
        layout.add(Space(OFFICIAL_PITCH / 2))
    edges = partial(_draw_edges, len(layout.pages))
    return paper_of(layout, f"{name}{TITLE}", court, fonts, edges)


class _Centred:
    """The day and how many there are, below the title."""

    height = OFFICIAL_PITCH

    def __init__(self, text: str, fonts: FontSet) -> None:
        self._text = text
        self._style = TextStyle(fonts[KAI], SIZE_FOUR, OFFICIAL_PITCH, INK, Align.CENTRE)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        baseline = top - self.height / 2 - 0.38 * SIZE_FOUR
        draw_aligned(canvas, self._style, (x, OFFICIAL_WIDTH), baseline, self._text)


def _title(name: str, fonts: FontSet) -> list[Block]:
    style = TextStyle(fonts[SONG_BOLD], SIZE_TWO, OFFICIAL_PITCH * 1.2, INK, Align.CENTRE)
    whole = name if name.endswith(TITLE) else f"{name}{TITLE}"
    return [
        LineBlock(line, style, OFFICIAL_PITCH * 1.2)
        for line in balanced(whole, style, OFFICIAL_WIDTH)
    ]


def _headings(award: str, fonts: FontSet) -> list[Block]:
    style = TextStyle(fonts[HEI], SIZE_THREE, OFFICIAL_PITCH, INK)
    printable(award, award, fonts[HEI])
    return [LineBlock(line, style) for line in style.lines(award, OFFICIAL_WIDTH)]


def _about(held_on: date | None, steps: Sequence[Step]) -> str:
    people = sum(len(step.entries) for step in steps)
    count = COUNT.format(steps=len(steps), people=people)
    return f"{plain_date(held_on)}　{count}" if held_on is not None else count


def _by_award(steps: Sequence[Step]) -> list[tuple[str, int, list[Step]]]:
    """The steps of one award after another, under its name, with the number of the first."""
    groups: list[tuple[str, int, list[Step]]] = []
    before = ("", "")
    for number, step in enumerate(steps, 1):
        entry = step.entries[0]
        now = (entry.award, entry.period)
        if now != before:
            groups.append((f"{entry.award}（{entry.period}）", number, []))
        groups[-1][2].append(step)
        before = now
    return groups


def _widths() -> list[float]:
    return [OFFICIAL_WIDTH * share / sum(_SHARES) for share in _SHARES]


def _head_row(fonts: FontSet) -> Row:
    style = TextStyle(fonts[HEI], _SMALL, _SMALL * 1.35, INK, Align.CENTRE)
    return Row([Cell(text, style, TINT) for text in HEADS], _widths(), 8 * mm)


def _row(number: int, step: Step, entry: Called, fonts: FontSet) -> Row:
    """One recipient; of a group only the first bears the number and the words they share."""
    first = entry is step.entries[0]
    middle = TextStyle(fonts[FANG], _SMALL, _SMALL * 1.35, INK, Align.CENTRE)
    left = TextStyle(fonts[FANG], _SMALL - 1.5, (_SMALL - 1.5) * 1.35, INK)
    name = TextStyle(fonts[KAI], SIZE_FOUR + 1, (SIZE_FOUR + 1) * 1.25, INK, Align.CENTRE)
    for text, chain in (
        (entry.name, fonts[KAI]),
        (entry.division, fonts[FANG]),
        (entry.citation.replace("\n", ""), fonts[FANG]),
        (entry.note.replace("\n", ""), fonts[FANG]),
    ):
        printable(text, entry.name, chain)
    shared = step.citation if first else ""
    citation = entry.citation if not step.citation else shared
    division = entry.division if entry.division != entry.name else ""
    cells = [
        Cell(str(number) if first else "", middle),
        Cell(entry.name, name),
        Cell(division, middle),
        Cell(citation, left),
        Cell(entry.note, left),
    ]
    return Row(cells, _widths(), 10 * mm)


def _draw_edges(pages: int, canvas: Canvas, number: int, fonts: FontSet) -> None:
    style = TextStyle(fonts[SONG], SIZE_FOUR, SIZE_FOUR, INK)
    y = FORM_PAGE[1] - OFFICIAL_TOP - OFFICIAL_HEIGHT - 7 * mm - 0.76 * SIZE_FOUR
    text = f"— {number} / {pages} —"
    draw_text(canvas, style, OFFICIAL_LEFT + (OFFICIAL_WIDTH - style.width(text)) / 2, y, text)
    small = TextStyle(fonts[HEI], _SMALL - 2, _SMALL, INK)
    draw_text(canvas, small, OFFICIAL_LEFT, FORM_PAGE[1] - 25 * mm, INTERNAL)

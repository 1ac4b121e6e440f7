"""The honour roll 光荣榜: everybody honoured in a period, on a sheet to be hung up."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from evaluation.awards import Period, Receiver
from reports import award_wording as wording
from reports.award_papers import AwardList, Recipient, period_in_words
from reports.court import Court
from reports.documents import new_canvas
from reports.errors import PaperError
from reports.fonts import FANG, KAI, SONG_BOLD, FontSet, font_set
from reports.grid import Block, Space
from reports.names import printable
from reports.numerals import chinese_date
from reports.ornament import draw_border, draw_divider
from reports.pagination import Layout, draw_blocks
from reports.styles import GOLD, INK, QUIET, RED, ROLL_PAGE
from reports.typesetting import Align, TextStyle, draw_aligned, draw_spaced

_WIDTH, _HEIGHT = ROLL_PAGE
_SIDE = 34 * mm
_MEASURE = _WIDTH - 2 * _SIDE
_TITLE_Y, _PERIOD_Y, _DIVIDER_Y = _HEIGHT - 54 * mm, _HEIGHT - 67 * mm, _HEIGHT - 75 * mm
_TOP, _BOTTOM = _HEIGHT - 82 * mm, 31 * mm
_SIGNATURE = 22 * mm
_A_ROW = 4
_ROW, _COLLECTIVE_ROW, _HEAD, _GAP = 20 * mm, 14 * mm, 16 * mm, 4 * mm
# Room between two names, and how small a long one may become before there are fewer in a row.
_APART, _LEAST = 3 * mm, 0.72


def honour_roll(
    lists: Sequence[AwardList], period: Period, court: Court, day: date | None
) -> bytes:
    """Everybody honoured in *period*, award by award, in the order of the lists (PDF).

    It names people and divisions, no places and no points; undated without a *day*.

    Raises:
        PaperError: ``nobody_chosen``. UnprintableError: a name cannot be printed.
    """
    chosen = [one for one in lists if one.recipients]
    if not chosen:
        raise PaperError("nobody_chosen", quarter=period_in_words(period))
    fonts = font_set(court)
    layout = Layout(_TOP - _BOTTOM)
    for number, one in enumerate(chosen):
        if number and not layout.fresh:
            layout.add(Space(_GAP))
        head, *rows = _blocks(one, fonts)
        layout.add_table(head, rows)
    if layout.room < _SIGNATURE:
        layout.new_page()
    award = f"“{chosen[0].award.name}”" if len(chosen) == 1 else ""
    subject = wording.ROLL_SUBJECT.format(period=period_in_words(period), award=award)
    buffer = BytesIO()
    canvas = new_canvas(buffer, ROLL_PAGE, fonts[KAI], subject, court.name)
    for number, blocks in enumerate(layout.pages, 1):
        _draw_frame(canvas, period_in_words(period), fonts, first=number == 1)
        # What stands alone is set into the middle of the sheet, not below its title.
        spare = max(layout.room - _SIGNATURE, 0.0) if len(layout.pages) == 1 else 0.0
        draw_blocks(canvas, blocks, _SIDE, _TOP - spare * 0.38)
        if number == len(layout.pages):
            _draw_signature(canvas, court, day, fonts)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


@dataclass(frozen=True, slots=True)
class _Head:
    """The name of an award between two golden rules."""

    text: str
    style: TextStyle
    height: float = _HEAD

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        y = top - 9 * mm
        half = self.style.width(self.text) / 2 + 6 * mm
        middle = x + _MEASURE / 2
        canvas.setStrokeColor(GOLD)
        canvas.setLineWidth(0.8)
        for side in (-1, 1):
            end = middle + side * (half + 26 * mm)
            canvas.line(middle + side * half, y + 2.2 * mm, end, y + 2.2 * mm)
        draw_aligned(canvas, self.style, (x, _MEASURE), y, self.text)


@dataclass(frozen=True, slots=True)
class _Names:
    """Some names beside one another, each above its division, the whole row centred."""

    recipients: tuple[Recipient, ...]
    columns: int
    name: TextStyle
    division: TextStyle
    height: float

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        width = _MEASURE / self.columns
        left = x + (_MEASURE - width * len(self.recipients)) / 2
        for number, recipient in enumerate(self.recipients):
            box = (left + number * width, width)
            draw_aligned(canvas, _fitting(self.name, recipient.name, width), box, top - 8 * mm,
                         recipient.name)  # fmt: skip
            if recipient.division and recipient.division != recipient.name:
                style = _fitting(self.division, recipient.division, width)
                draw_aligned(canvas, style, box, top - 14 * mm, recipient.division)


def _blocks(one: AwardList, fonts: FontSet) -> list[Block]:
    collective = one.award.receiver is Receiver.DIVISION
    recipients = tuple(
        Recipient(
            printable(person.name, person.name, fonts[KAI]),
            printable(person.division, person.name, fonts[FANG]),
        )
        for person in one.recipients
    )
    head = TextStyle(fonts[SONG_BOLD], 19, 22, RED, Align.CENTRE)
    name = TextStyle(fonts[KAI], 22 if collective else 24, 28, INK, Align.CENTRE)
    division = TextStyle(fonts[FANG], 11.5, 14, QUIET, Align.CENTRE)
    most = 3 if collective else _A_ROW
    widest = max(name.width(person.name) for person in recipients)
    while most > 1 and widest * _LEAST > _MEASURE / most - _APART:
        most -= 1
    columns = _columns(len(recipients), most)
    rows: list[Block] = [
        _Names(
            recipients[start : start + columns],
            max(columns, 2),
            name,
            division,
            _COLLECTIVE_ROW if collective else _ROW,
        )
        for start in range(0, len(recipients), columns)
    ]
    title = printable(one.award.name, one.award.name, fonts[SONG_BOLD])
    return [_Head(title, head), *rows]


def _columns(count: int, most: int) -> int:
    """How many names a row: as few rows as there must be, all about as full."""
    rows = -(-count // most)
    return -(-count // rows)


def _fitting(style: TextStyle, text: str, width: float) -> TextStyle:
    room = width - _APART
    wide = style.width(text)
    return style if wide <= room else replace(style, size=style.size * room / wide)


def _draw_frame(canvas: Canvas, period: str, fonts: FontSet, *, first: bool) -> None:
    draw_border(canvas, ROLL_PAGE)
    draw_divider(canvas, (_WIDTH / 2, _DIVIDER_Y), 54 * mm)
    title = TextStyle(fonts[SONG_BOLD], 60 if first else 40, 60, RED)
    text = wording.ROLL_TITLE if first else wording.ROLL_CONTINUED
    draw_spaced(canvas, title, (_WIDTH / 2, _TITLE_Y), text, 30 if first else 10)
    words = TextStyle(fonts[KAI], 19, 19, INK, Align.CENTRE)
    draw_aligned(canvas, words, (_SIDE, _MEASURE), _PERIOD_Y, period)


def _draw_signature(canvas: Canvas, court: Court, day: date | None, fonts: FontSet) -> None:
    style = TextStyle(fonts[KAI], 16, 20, INK, Align.CENTRE)
    name = printable(court.name, court.name, fonts[KAI])
    dated = chinese_date(day) if day else ""
    width = max(style.width(name), style.width(dated))
    style = _fitting(style, name, _MEASURE)
    box = (_SIDE + _MEASURE - min(width, _MEASURE), min(width, _MEASURE))
    draw_aligned(canvas, style, box, _BOTTOM + 9 * mm, name)
    if dated:
        draw_aligned(canvas, style, box, _BOTTOM + 1 * mm, dated)

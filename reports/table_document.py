"""A table on A4 landscape in the court's typography: repeated heads, sections, page x of y."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from io import BytesIO

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from reports import wording
from reports.court import Court
from reports.documents import new_canvas
from reports.fonts import FANG, HEI, SONG_BOLD, FontChain, FontSet, font_set
from reports.grid import Cell, Picture, Row, Space, TextLine
from reports.names import printable
from reports.pagination import Layout, draw_blocks
from reports.styles import (
    INK,
    LIST_BOTTOM,
    LIST_HEIGHT,
    LIST_PAGE,
    LIST_SIDE,
    LIST_TOP,
    LIST_WIDTH,
    QUIET,
    TINT,
)
from reports.typesetting import Align, TextStyle, draw_aligned

_LARGEST, _SMALLEST = 10.5, 5.8
_AIR = 6.5  # points of a cell that are not text
_LINE = 1.28
_LEAST_ROW = 6.6 * mm


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: its head, its width in characters, and whether its text begins at the left."""

    head: str
    width: float
    left: bool = False


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of texts; *whose* it is stands in a refusal. *strong* ones are sums.

    *picture* is drawn into the last cell instead of its text.
    """

    texts: tuple[str, ...]
    whose: str = ""
    strong: bool = False
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class TableSection:
    """Rows below a heading of their own; without one they follow the head directly."""

    heading: str
    rows: tuple[TableRow, ...]


@dataclass(frozen=True, slots=True)
class TableText:
    """A table before it is set; *note* stands below the title."""

    title: str
    note: str
    columns: tuple[TableColumn, ...]
    sections: tuple[TableSection, ...]


def table_document(text: TableText, court: Court) -> bytes:
    """The finished PDF, A4 landscape. The same arguments always give the same bytes.

    Type is set as large as the columns allow; a text too long for its cell goes over to more
    lines. 内部资料 stands on every page.

    Raises:
        UnprintableError: a text holds a character that cannot or must not be printed.
    """
    fonts = font_set(court)
    widths, size = _widths(text.columns)
    styles = _Styles.of(fonts, size)
    layout = Layout(LIST_HEIGHT - 6 * mm)
    for piece in (text.title, text.note):
        printable(piece, text.title, fonts[FANG])
    layout.add(TextLine(text.title, styles.title, LIST_WIDTH, 12 * mm))
    layout.add(TextLine(text.note, styles.note, LIST_WIDTH, 7 * mm))
    head = Row([Cell(c.head, styles.head, TINT) for c in text.columns], widths, _LEAST_ROW)
    for number, section in enumerate(text.sections):
        rows = [_row(row, text.columns, widths, styles) for row in section.rows]
        if section.heading:
            if number:
                layout.add(Space(2 * mm))
            line = TextLine(section.heading, styles.section, LIST_WIDTH, 8 * mm)
            # A heading never stands alone at the foot of a page.
            least = line.height + head.height + (rows[0].height if rows else 0.0)
            if layout.room < least and not layout.fresh:
                layout.new_page()
            layout.add(line)
        layout.add_table(head, rows)
    return _drawn(layout, text, court, fonts)


@dataclass(frozen=True, slots=True)
class _Styles:
    title: TextStyle
    note: TextStyle
    section: TextStyle
    head: TextStyle
    centred: TextStyle
    left: TextStyle
    strong: TextStyle

    @classmethod
    def of(cls, fonts: FontSet, size: float) -> "_Styles":
        body = TextStyle(fonts[FANG], size, size * _LINE, INK, Align.CENTRE)
        return cls(
            title=TextStyle(fonts[SONG_BOLD], 20, 24, INK, Align.CENTRE),
            note=TextStyle(fonts[FANG], 10, 13, QUIET, Align.CENTRE),
            section=TextStyle(fonts[HEI], 11, 14, INK),
            head=replace(body, chain=fonts[HEI]),
            centred=body,
            left=replace(body, align=Align.LEFT),
            strong=replace(body, chain=fonts[HEI]),
        )


def _widths(columns: Sequence[TableColumn]) -> tuple[list[float], float]:
    """The widths in points over the whole measure, and the size of type they allow."""
    characters = sum(column.width for column in columns)
    room = LIST_WIDTH - _AIR * len(columns)
    size = max(_SMALLEST, min(_LARGEST, room / characters))
    return [_AIR + room * column.width / characters for column in columns], size


def _row(
    row: TableRow, columns: Sequence[TableColumn], widths: Sequence[float], styles: _Styles
) -> Row:
    cells = []
    for number, (text, column) in enumerate(zip(row.texts, columns, strict=True)):
        style = styles.left if column.left else styles.centred
        style = styles.strong if row.strong and not column.left else style
        last = number == len(columns) - 1
        shown = _fit_to_print(text, row.whose, style.chain)
        fill = TINT if row.strong else None
        cells.append(Cell(shown, style, fill, row.picture if last else None))
    return Row(cells, widths, _LEAST_ROW, 1.6)


def _fit_to_print(text: str, whose: str, chain: FontChain) -> str:
    return printable(text, whose or text, chain) if text else ""


def _drawn(layout: Layout, text: TableText, court: Court, fonts: FontSet) -> bytes:
    buffer = BytesIO()
    canvas = new_canvas(buffer, LIST_PAGE, fonts[FANG], text.title, court.name)
    for number, blocks in enumerate(layout.pages, 1):
        draw_blocks(canvas, blocks, LIST_SIDE, LIST_PAGE[1] - LIST_TOP)
        _draw_foot(canvas, number, len(layout.pages), text, fonts)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _draw_foot(canvas: Canvas, number: int, count: int, text: TableText, fonts: FontSet) -> None:
    quiet = TextStyle(fonts[HEI], 8, 10, QUIET)
    box, y = (LIST_SIDE, LIST_WIDTH), LIST_BOTTOM - 3 * mm
    draw_aligned(canvas, quiet, box, y, f"{wording.INTERNAL}　{text.title}")
    page = wording.FORM_PAGE_OF.format(page=number, pages=count)
    draw_aligned(canvas, replace(quiet, align=Align.RIGHT, colour=INK), box, y, page)

"""得分说明: why somebody has these points and this place, on one page of A4."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from evaluation.explain import ADJUSTMENT, ExplainedItem
from evaluation.explanation import Explanation
from evaluation.figures import figure, signed
from evaluation.result import QuarterResult
from reports import explanation_words as words
from reports import wording
from reports.court import Court
from reports.documents import new_canvas
from reports.fonts import HEI, FontSet, font_set
from reports.form_styles import FormStyles
from reports.grid import Block, Cell, Row, Space, TextLine
from reports.items import CATEGORIES
from reports.names import printable
from reports.numerals import quarter_in_words
from reports.progress import Report, unheard
from reports.styles import (
    FORM_BOTTOM,
    FORM_HEIGHT,
    FORM_PAGE,
    FORM_SIDE,
    FORM_TOP,
    FORM_WIDTH,
    TINT,
)
from reports.typesetting import TextStyle, draw_lines, draw_text

Scheme = Mapping[str, Any]

_HEADS = ("项目", "得分／满分", "同组平均", "相差", "依据和规则")
_SHARES = (27, 21, 15, 14, 101)
_PADDING = 1.4
# How many kinds of cases are listed with an item before the rest is one sum; the first that fits.
_LISTED = (12, 6, 3, 1, 0)
_REST = "其余{kinds}类{count}件＝{total}"
_FOOT = "内部资料，仅供本人了解得分，不作公开排名。逐案计算见个人得分明细。　{court}　{scheme}"


def explanation_sheets(
    explanations: Sequence[Explanation],
    result: QuarterResult,
    court: Court,
    scheme: Scheme,
    report: Report = unheard,
) -> bytes:
    """Everybody's sheets in one PDF, a page each with a bookmark, in the order given.

    All sums are those of the result, to the hundredth. Of many kinds of cases the smaller ones
    are put together, then the whole is set smaller, so that one page is enough for all there is.

    Raises:
        UnprintableError: a name holds a character that cannot or must not be printed.
    """
    fonts = font_set(court)
    for one in explanations:
        _check(one, court, fonts)
    styles = FormStyles.of(fonts)
    buffer = BytesIO()
    title = words.sentence("explain.TITLE", quarter=quarter_in_words(result.quarter))
    canvas = new_canvas(buffer, FORM_PAGE, fonts[HEI], title, court.name)
    for done, one in enumerate(explanations):
        report(done, len(explanations))
        person = one.sheet.person
        canvas.bookmarkPage(f"sheet-{done}")
        canvas.addOutlineEntry(f"{person.name}（{person.staff_no}）", f"sheet-{done}", 0)
        _draw(canvas, _fitting(one, title, scheme, styles))
        _draw_foot(canvas, result, court, styles)
        canvas.showPage()
    canvas.save()
    report(len(explanations), len(explanations))
    return buffer.getvalue()


def _check(one: Explanation, court: Court, fonts: FontSet) -> None:
    person = one.sheet.person
    for text in (court.name, person.name, person.division, person.staff_no):
        printable(text, person.name, fonts[HEI])


def _fitting(one: Explanation, title: str, scheme: Scheme, styles: FormStyles) -> list[Block]:
    """The blocks with as many kinds of cases told as the page has room for."""
    blocks: list[Block] = []
    for listed in _LISTED:
        blocks = _blocks(one, title, scheme, styles, listed)
        if _height(blocks) <= FORM_HEIGHT:
            break
    return blocks


def _height(blocks: Sequence[Block]) -> float:
    return sum(block.height for block in blocks)


def _draw(canvas: Canvas, blocks: Sequence[Block]) -> None:
    """Draw the page from above; what is still too high is made smaller as a whole."""
    scale = min(1.0, FORM_HEIGHT / _height(blocks))
    canvas.saveState()
    canvas.translate(FORM_SIDE + FORM_WIDTH * (1 - scale) / 2, FORM_PAGE[1] - FORM_TOP)
    canvas.scale(scale, scale)
    top = 0.0
    for block in blocks:
        block.draw(canvas, 0, top)
        top -= block.height
    canvas.restoreState()


def _blocks(
    one: Explanation, title: str, scheme: Scheme, styles: FormStyles, listed: int
) -> list[Block]:
    person = one.sheet.person
    who = (
        f"{person.name}　{person.staff_no}　{CATEGORIES[person.category]}"
        f"{'（' + person.group + '）' if person.group else ''}　{person.division}"
    )
    blocks: list[Block] = [
        TextLine(title, styles.title, FORM_WIDTH, 11 * mm),
        TextLine(who, styles.data, FORM_WIDTH, 6 * mm),
        _Paragraph(words.headline(one), styles.strong),
        Space(2 * mm),
        *_items(one, scheme, styles, listed),
    ]
    text = replace(styles.small, size=8.5, leading=11.5)
    for heading, sentences in words.parts_of(one):
        blocks += [Space(2 * mm), TextLine(heading, styles.section, FORM_WIDTH, 5.6 * mm)]
        blocks += [_Paragraph(sentence, text) for sentence in sentences]
    return blocks


class _Paragraph:
    """Running text over the whole width."""

    def __init__(self, text: str, style: TextStyle) -> None:
        self._style = style
        self._lines = style.lines(text, FORM_WIDTH)
        self.height = len(self._lines) * style.leading + 1.5

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """The first line hangs from *top*."""
        first = top - 0.95 * self._style.size
        draw_lines(canvas, self._style, (x, FORM_WIDTH), first, self._lines)


def _items(one: Explanation, scheme: Scheme, styles: FormStyles, listed: int) -> list[Block]:
    sheet, person = one.sheet, one.sheet.person
    head = Row([Cell(text, styles.entry, TINT) for text in _HEADS], _widths(), padding=_PADDING)
    rows: list[Block] = [head]
    for explained in sheet.items:
        item = explained.item
        most = f"{item.points:.2f}／{item.max}" if item.max else signed(item.points)
        why = _why(explained, one, scheme, listed)
        texts = (words.named(person, item.code), most, explained.mean, explained.difference, why)
        rows.append(_row(texts, styles))
    added = person.adjustment - sheet.adjustment_mean
    own = (words.named(person, ADJUSTMENT), signed(person.adjustment))
    rows.append(_row((*own, sheet.adjustment_mean, added, ""), styles))
    whole = (words.sentence("explain.SUM"), f"{person.total:.2f}")
    difference = person.total - sheet.mean
    rows.append(_row((*whole, sheet.mean, difference, ""), styles, strong=True))
    return rows


def _row(
    texts: tuple[str, str, Decimal, Decimal, str], styles: FormStyles, *, strong: bool = False
) -> Row:
    number = styles.entry_sum if strong else styles.number
    name, points, mean, difference, why = texts
    shown = (name, points, f"{mean:.2f}", signed(difference), why)
    looks = (styles.entry_name, number, number, number, styles.small)
    fill = TINT if strong else None
    cells = [Cell(text, look, fill) for text, look in zip(shown, looks, strict=True)]
    return Row(cells, _widths(), padding=_PADDING)


def _why(explained: ExplainedItem, one: Explanation, scheme: Scheme, listed: int) -> str:
    """What the points rest on, the rule, and the cases behind it."""
    person = one.sheet.person
    how = words.rule_words(explained, person.group, person.category, scheme)
    parts = (f"{how}。" if how else "", _cases(explained, listed))
    return "\n".join(part for part in parts if part)


def _cases(explained: ExplainedItem, listed: int) -> str:
    rows = sorted(explained.item.rows, key=lambda row: -abs(row.sum))
    shown, rest = rows[:listed], rows[listed:]
    told = [words.row_words(row) for row in shown]
    if rest:
        count = sum(row.count for row in rest)
        total = figure(sum((row.sum for row in rest), start=Decimal(0)))
        told.append(_REST.format(kinds=len(rest), count=count, total=total))
    return "；".join(told)


def _widths() -> list[float]:
    return [FORM_WIDTH * share / sum(_SHARES) for share in _SHARES]


def _draw_foot(canvas: Canvas, result: QuarterResult, court: Court, styles: FormStyles) -> None:
    scheme = result.scheme
    reference = wording.FORM_SCHEME.format(
        code=scheme.code, version=scheme.version, sha256=scheme.sha256[:16]
    )
    text = _FOOT.format(court=court.name, scheme=reference)
    draw_text(canvas, styles.footer, FORM_SIDE, FORM_BOTTOM - 7 * mm, text)

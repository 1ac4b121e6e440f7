"""The committee's ranking on paper: a list a group, 内部资料 across every page."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from io import BytesIO
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from evaluation.figures import signed
from evaluation.firmness import Label
from evaluation.result import QuarterResult
from reports import items, sheet_wording, wording
from reports.court import Court
from reports.documents import new_canvas
from reports.fairness import add_fairness, label_of
from reports.fonts import HEI, HEI_BOLD, FontSet, font_set
from reports.form_parts import eligibility
from reports.form_styles import FormStyles
from reports.grid import Cell, Row, Space, TextLine
from reports.names import printable
from reports.numerals import quarter_in_words
from reports.pagination import Layout, draw_blocks
from reports.ranking_list import Ranked, RankingList, ranking_lists
from reports.styles import (
    LIST_BOTTOM,
    LIST_HEIGHT,
    LIST_PAGE,
    LIST_SIDE,
    LIST_TOP,
    LIST_WIDTH,
    TINT,
    WATERMARK,
)
from reports.typesetting import Align, TextStyle, draw_aligned, draw_spaced, draw_text

_LINE = 7.2 * mm
# Shares of the width: place, number, name, division, days; an item; adjustment, total, gates, star.
_BEFORE, _ITEM, _AFTER = (12, 16, 22, 26, 12), 15.5, (13, 17, 54, 12)


def ranking_list(
    result: QuarterResult,
    court: Court,
    scheme: Mapping[str, Any],
    ordered: bool = False,
    labels: Sequence[Label] = (),
) -> bytes:
    """The finished PDF, A4 landscape: every group in competition order, ties marked 并列.

    Below the middle of its group nobody is named unless *ordered*. Below each list stands its
    fairness label where *labels* has one. The same arguments always give
    the same bytes.

    Raises:
        UnprintableError: a name holds a character that cannot or must not be printed.
    """
    fonts = font_set(court)
    styles = FormStyles.of(fonts)
    for person in result.people:
        for text in (person.name, person.division, person.group, person.staff_no):
            printable(text, person.name, fonts[HEI])
    layout = Layout(LIST_HEIGHT)
    for ranking in ranking_lists(result, ordered):
        if not layout.fresh:
            layout.new_page()
        title = sheet_wording.LIST_TITLE.format(
            court=court.name, quarter=quarter_in_words(result.quarter), group=ranking.title
        )
        layout.add(TextLine(wording.INTERNAL, styles.section, LIST_WIDTH, 5 * mm))
        layout.add(TextLine(title, styles.title, LIST_WIDTH, 12 * mm), Space(1.5 * mm))
        add_list(layout, ranking, scheme, styles)
        named = {line.person.key for line in ranking.lines if line.named}
        add_fairness(layout, label_of(labels, ranking), ranking.title, styles, named)
    subject = sheet_wording.RANKING.format(quarter=quarter_in_words(result.quarter))
    return list_document(layout, subject, result, court, fonts)


def add_list(
    layout: Layout, ranking: RankingList, scheme: Mapping[str, Any], styles: FormStyles
) -> None:
    """Put the lines of one group on the page, below their heads."""
    named = items.names_of((line.person for line in ranking.lines), ranking.group or "")
    codes = list(named)
    shares = [*_BEFORE, *[_ITEM] * len(codes), *_AFTER]
    widths = [LIST_WIDTH * share / sum(shares) for share in shares]
    names = [items.item_head(name) for name in named.values()]
    heads = [
        "名次",
        "工号",
        "姓名",
        "部门",
        "在岗\n天数",
        *names,
        "加减分",
        "总分",
        "评选条件",
        "入选",
    ]
    head = Row([Cell(text, styles.entry, TINT) for text in heads], widths, _LINE)
    rows = [Row(_cells(line, codes, scheme, styles), widths, _LINE) for line in ranking.lines]
    layout.add_table(head, rows)
    if any(not line.named for line in ranking.lines):
        note = TextLine(sheet_wording.UNNAMED_REMARK, styles.footer, LIST_WIDTH, 6 * mm)
        layout.add(note)


def _cells(
    line: Ranked, codes: Sequence[str], scheme: Mapping[str, Any], styles: FormStyles
) -> list[Cell]:
    person = line.person
    who = (person.staff_no, person.name, person.division)
    if not line.named:
        who = (sheet_wording.UNNAMED,) * 3
    place = f"{person.place}" + (f"\n{sheet_wording.TIED}" if person.tied else "")
    points = [
        f"{item.points}".replace("-", "−") if (item := person.item(code)) else "—" for code in codes
    ]
    gates = items.gates_in_words(person, eligibility(person, scheme))
    texts = [place, *who, f"{person.in_post_days}", *points, signed(person.adjustment)]
    star = sheet_wording.CHOSEN if line.chosen else ""
    value = replace(styles.value, size=8.5, leading=11)
    gate = replace(styles.small, size=8, leading=10.5)
    return [
        *(Cell(text, value) for text in texts),
        Cell(f"{person.total}", styles.strong),
        Cell("；".join(gates) or sheet_wording.ELIGIBLE, gate),
        Cell(star, styles.strong),
    ]


def list_document(
    layout: Layout, subject: str, result: QuarterResult, court: Court, fonts: FontSet
) -> bytes:
    """The pages of *layout* as PDF, every one marked as internal."""
    buffer = BytesIO()
    canvas = new_canvas(buffer, LIST_PAGE, fonts[HEI], subject, court.name)
    pages = [blocks for blocks in layout.pages if blocks]
    for number, blocks in enumerate(pages, 1):
        _draw_watermark(canvas, fonts)
        draw_blocks(canvas, blocks, LIST_SIDE, LIST_PAGE[1] - LIST_TOP)
        place = wording.FORM_PAGE_OF.format(page=number, pages=len(pages))
        _draw_foot(canvas, place, result, FormStyles.of(fonts))
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _draw_foot(canvas: Canvas, place: str, result: QuarterResult, styles: FormStyles) -> None:
    scheme = result.scheme
    reference = sheet_wording.SCHEME.format(
        code=scheme.code, version=scheme.version, sha256=scheme.sha256
    )
    baseline = LIST_BOTTOM - 7 * mm
    draw_text(canvas, styles.footer, LIST_SIDE, baseline, f"{sheet_wording.MARK}　{reference}")
    right = replace(styles.footer, align=Align.RIGHT)
    draw_aligned(canvas, right, (LIST_SIDE, LIST_WIDTH), baseline, place)


def _draw_watermark(canvas: Canvas, fonts: FontSet) -> None:
    # Under the table, so that nothing of it is covered.
    style = TextStyle(fonts[HEI_BOLD], 96, 96, WATERMARK)
    canvas.saveState()
    canvas.translate(LIST_PAGE[0] / 2, LIST_PAGE[1] / 2)
    canvas.rotate(30)
    draw_spaced(canvas, style, (0, -36), wording.INTERNAL, 48)
    canvas.restoreState()

"""Bulletins 周通报 月分析 季考核 年汇总: the court's figures in the frame of an official document.

They are for use within the court, divisions stand in their own order and nobody is ranked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from functools import partial

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from evaluation.bulletin import (
    INDICATORS,
    CaseFigures,
    Indicator,
    Kind,
    LongPending,
    clearance,
    disposition,
    in_time,
    summed,
)
from evaluation.period import Month, Period, Quarter, Week
from evaluation.scoring.functions import rounded
from reports import bulletin_wording as words
from reports.court import Court
from reports.fonts import FANG, HEI, KAI, SONG_BOLD, FontSet, font_set
from reports.grid import Block, Cell, Row, Space, TextLine
from reports.names import printable
from reports.numerals import plain_date, quarter_in_words
from reports.official import LineBlock, balanced, draw_folio, paper_of
from reports.pagination import Layout
from reports.styles import (
    FORM_PAGE,
    INK,
    OFFICIAL_HEIGHT,
    OFFICIAL_LEFT,
    OFFICIAL_PITCH,
    OFFICIAL_WIDTH,
    SIZE_FOUR,
    SIZE_THREE,
    SIZE_TWO,
    TINT,
)
from reports.typesetting import Align, TextStyle, draw_text
from reports.wording import INTERNAL

_SMALL = 10.5
_ROW = 7.5 * mm
_FIGURE_SHARES = (47, 15, 15, 15, 15, 20, 20, 20)
_INDICATOR_SHARES = (60, 32, 32, 32)
_WIDE = str.maketrans("()", "（）")  # as documents write the number of a case
_LONG_PENDING_SHARES = (54, 17, 22, 12, 17, 17, 17)


@dataclass(frozen=True, slots=True)
class Assessed:
    """What came of a quarter's assessment; *stars* are names, none before the decision."""

    people: int
    eligible: int
    stars: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bulletin:
    """A bulletin before it is set: the figures of the period by division, in the order of print.

    *as_of* is the last day they tell of, *day* that of the paper. *before* and *year_before* are
    the court's own, None where nothing is known of that time. *quarters* are those of a year,
    *assessed* is for a quarter. *long_pending* cases are listed on pages of their own at the end.
    """

    kind: Kind
    period: Period
    as_of: date
    day: date
    divisions: Mapping[str, CaseFigures]
    before: CaseFigures | None = None
    year_before: CaseFigures | None = None
    quarters: Mapping[Quarter, CaseFigures] | None = None
    assessed: Assessed | None = None
    long_pending: Sequence[LongPending] = ()


def bulletin(content: Bulletin, court: Court) -> bytes:
    """The finished PDF, A4 upright. The same arguments always give the same bytes.

    Raises:
        UnprintableError: a name holds a character that cannot or must not be printed.
    """
    fonts = font_set(court)
    title = f"{court.name}{words.TITLES[content.kind]}"
    stars = content.assessed.stars if content.assessed else ()
    handlers = {text for case in content.long_pending for text in (case.number, case.handler)}
    for text in (title, *content.divisions, *stars, *sorted(handlers)):
        if text:
            printable(text, text, fonts[FANG])
    total = summed(content.divisions.values())
    layout = Layout(OFFICIAL_HEIGHT)
    layout.add(*_title(title, fonts), *_issue(content, fonts))
    _add_section(layout, words.OVERVIEW, _overview(content, total), fonts)
    rows = [(name or words.NO_DIVISION, figures) for name, figures in content.divisions.items()]
    _add_table(layout, words.BY_DIVISION, _figure_rows(words.DIVISION_HEADS, rows, total), fonts)
    _add_table(layout, words.INDICATORS, _indicator_rows(content, total), fonts)
    if content.quarters is not None:
        named = [(quarter_in_words(quarter), own) for quarter, own in content.quarters.items()]
        rows_of = _figure_rows(words.QUARTER_HEADS, named, total)
        _add_table(layout, words.BY_QUARTER, rows_of, fonts)
    if content.assessed is not None:
        _add_section(layout, words.ASSESSMENT, _assessment(content.assessed), fonts)
    small = TextStyle(fonts[KAI], SIZE_FOUR, OFFICIAL_PITCH, INK)
    layout.add(Space(OFFICIAL_PITCH / 2))
    layout.add(*(LineBlock(line, small) for line in small.lines(words.SCOPE, OFFICIAL_WIDTH)))
    if content.long_pending:
        layout.new_page()
        _add_table(layout, words.LONG_PENDING, _long_pending_rows(content.long_pending), fonts)
    return paper_of(layout, title, court, fonts, partial(_draw_edges, INTERNAL))


def period_in_words(period: Period) -> str:
    """A period as a title names it: 2024年2月, 2024年第一季度, 2024年度; a week by its days."""
    if isinstance(period, Week):
        return words.SPAN.format(first=plain_date(period.start), last=plain_date(period.end))
    if isinstance(period, Month):
        return f"{period.year}年{period.number}月"
    return quarter_in_words(period) if isinstance(period, Quarter) else f"{period.year}年度"


def _title(title: str, fonts: FontSet) -> list[Block]:
    style = TextStyle(fonts[SONG_BOLD], SIZE_TWO, OFFICIAL_PITCH * 1.2, INK, Align.CENTRE)
    lines = balanced(title, style, OFFICIAL_WIDTH)
    return [LineBlock(line, style, OFFICIAL_PITCH * 1.2) for line in lines]


def _issue(content: Bulletin, fonts: FontSet) -> list[Block]:
    """The number and the span below the title, then who reports and when."""
    style = TextStyle(fonts[KAI], SIZE_FOUR, OFFICIAL_PITCH, INK, Align.CENTRE)
    number = getattr(content.period, "number", "")
    issue = words.ISSUES[content.kind].format(number=number)
    span = period_in_words(content.period)
    made = f"{words.OFFICE}　{plain_date(content.day)}"
    texts = (f"{issue}（{span}）" if issue else f"（{span}）", made)
    lines: list[Block] = [TextLine(text, style, OFFICIAL_WIDTH, OFFICIAL_PITCH) for text in texts]
    return [*lines, Space(OFFICIAL_PITCH / 2)]


def _overview(content: Bulletin, total: CaseFigures) -> list[str]:
    now = words.NOW[content.kind]
    first = words.RECEIVED.format(
        now=now, opening=total.opening, filed=total.filed, accepted=total.accepted,
        closed=total.closed, pending=total.pending,
    )  # fmt: skip
    rates = words.RATES.format(
        disposition=_share(disposition(total)),
        clearance=_share(clearance(total)),
        in_time=_share(in_time(total)),
    )
    compared = [
        _compared(name, total, other)
        for name, other in (
            (words.BEFORE[content.kind], content.before),
            (words.YEAR_BEFORE, None if content.kind is Kind.YEAR else content.year_before),
        )
        if other is not None
    ]
    nodes = words.NODES.format(
        day=plain_date(content.as_of), overdue=total.overdue, long=total.long_pending
    )
    listed = words.LISTED_BEHIND if content.long_pending else words.LISTED_APART
    return [first + rates, *compared, nodes + listed]


def _compared(name: str, now: CaseFigures, then: CaseFigures) -> str:
    return words.CHANGES.format(
        before=name,
        filed=_changed(now.filed, then.filed),
        closed=_changed(now.closed, then.closed),
        rate=_moved(disposition(now), disposition(then)),
    )


def _changed(now: int, then: int) -> str:
    """How a count went up or down, of what it was."""
    if not then:
        return words.NOTHING_TO_COMPARE
    if now == then:
        return words.SAME
    text = words.RISEN if now > then else words.FALLEN
    return text.format(share=_share(Fraction(abs(now - then), then)))


def _moved(now: Fraction | None, then: Fraction | None) -> str:
    """How a rate went up or down, in percentage points."""
    if now is None or then is None:
        return words.NOTHING_TO_COMPARE
    points = rounded(abs(now - then) * 100)
    if not points:
        return words.SAME
    return (words.HIGHER if now > then else words.LOWER).format(points=points)


def _assessment(assessed: Assessed) -> list[str]:
    first = words.ASSESSED.format(people=assessed.people, eligible=assessed.eligible)
    if not assessed.stars:
        return [first, words.UNDECIDED]
    return [first, words.DECIDED.format(names="、".join(assessed.stars))]


@dataclass(frozen=True, slots=True)
class _Table:
    shares: Sequence[int]
    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    ends_with_sum: bool = False


def _figure_rows(
    heads: Sequence[str], rows: Sequence[tuple[str, CaseFigures]], total: CaseFigures
) -> _Table:
    """A row a division or quarter. The sum of quarters is that of the year: nothing twice."""
    every = [*rows, (words.ALL, total)]
    return _Table(_FIGURE_SHARES, heads, [_figure_row(*row) for row in every], ends_with_sum=True)


def _figure_row(name: str, own: CaseFigures) -> list[str]:
    counts = (own.opening, own.filed, own.closed, own.pending)
    rates = (disposition(own), clearance(own), in_time(own))
    return [name, *map(str, counts), *map(_share, rates)]


def _indicator_rows(content: Bulletin, total: CaseFigures) -> _Table:
    yearly = content.kind is Kind.YEAR
    heads = [words.INDICATOR_HEAD, words.NOW[content.kind], words.BEFORE[content.kind]]
    columns = [total, content.before]
    if not yearly:
        heads.append(words.YEAR_BEFORE)
        columns.append(content.year_before)
    rows = [
        [one.name + (words.DAYS if one.in_days else ""), *(_value(one, own) for own in columns)]
        for one in INDICATORS
    ]
    return _Table(_INDICATOR_SHARES[: len(heads)], heads, rows)


def _long_pending_rows(cases: Sequence[LongPending]) -> _Table:
    """A row a case; why it takes so long, and who sees to it, is written in by hand."""
    rows = [
        (
            one.number.translate(_WIDE),
            one.handler,
            one.filed_on.isoformat(),
            str(one.days),
            "",
            "",
            "",
        )
        for one in cases
    ]
    return _Table(_LONG_PENDING_SHARES, words.LONG_PENDING_HEADS, rows)


def _value(indicator: Indicator, figures: CaseFigures | None) -> str:
    value = None if figures is None else indicator.value(figures)
    if value is None or not indicator.in_days:
        return _share(value)
    return str(rounded(value))


def _share(value: Fraction | None) -> str:
    return words.NO_VALUE if value is None else words.PER_CENT.format(value=rounded(value * 100))


def _heading(text: str, fonts: FontSet) -> Block:
    style = TextStyle(fonts[HEI], SIZE_THREE, OFFICIAL_PITCH, INK)
    return TextLine(f"　　{text}", style, OFFICIAL_WIDTH, OFFICIAL_PITCH)


def _add_section(layout: Layout, heading: str, texts: Sequence[str], fonts: FontSet) -> None:
    style = TextStyle(fonts[FANG], SIZE_THREE, OFFICIAL_PITCH, INK)
    lines = [
        LineBlock(line, style)
        for text in texts
        for line in style.lines(f"　　{text}", OFFICIAL_WIDTH)
    ]
    layout.add_together(_heading(heading, fonts), *lines[:2])
    layout.add(*lines[2:])


def _add_table(layout: Layout, heading: str, table: _Table, fonts: FontSet) -> None:
    widths = [OFFICIAL_WIDTH * share / sum(table.shares) for share in table.shares]
    plain = TextStyle(fonts[FANG], _SMALL, _SMALL * 1.3, INK, Align.CENTRE)
    strong = replace(plain, chain=fonts[HEI])
    head = Row([Cell(text, strong, TINT) for text in table.heads], widths, _ROW)
    last = len(table.rows) - 1 if table.ends_with_sum else -1
    rows = [
        Row([Cell(text, strong if n == last else plain) for text in row], widths, _ROW)
        for n, row in enumerate(table.rows)
    ]
    title = _heading(heading, fonts)
    # A heading never stands on a page without a row of its table.
    if title.height + head.height + rows[0].height > layout.room and not layout.fresh:
        layout.new_page()
    layout.add(Space(OFFICIAL_PITCH / 4), title)
    layout.add_table(head, rows)
    layout.add(Space(OFFICIAL_PITCH / 4))


def _draw_edges(note: str, canvas: Canvas, number: int, fonts: FontSet) -> None:
    small = TextStyle(fonts[HEI], SIZE_FOUR, SIZE_FOUR, INK)
    draw_text(canvas, small, OFFICIAL_LEFT, FORM_PAGE[1] - 27 * mm, note)
    draw_folio(canvas, number, fonts)

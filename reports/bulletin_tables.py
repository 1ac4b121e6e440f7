"""The tables of bulletins: figures by division, class and time, indicators, ages, lists."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from itertools import accumulate

from reportlab.lib.units import mm

from evaluation.bulletin import (
    INDICATORS,
    CaseFigures,
    Indicator,
    LongPending,
    PendingAge,
    clearance,
    disposition,
    in_time,
)
from evaluation.reasonable_range import RangeSet, ReasonableRange
from evaluation.result import PersonResult
from evaluation.scoring.functions import rounded
from reports import bulletin_wording as words
from reports.bulletin_charts import InRange, draw_share
from reports.fonts import FANG, HEI, FontSet
from reports.grid import Block, Cell, Picture, Row, Space
from reports.pagination import Layout
from reports.styles import INK, OFFICIAL_HEIGHT, OFFICIAL_PITCH, OFFICIAL_WIDTH, TINT
from reports.typesetting import Align, TextStyle

_SMALL = 10.5
_TOGETHER = OFFICIAL_HEIGHT / 2
_GOING_OVER = 3
_ROW = 7.5 * mm
_FIGURE_SHARES = (40, 15, 15, 15, 15, 15, 20, 20, 20)
_INDICATOR_SHARES = (48, 22, 22, 20, 24, 20)
_RANGE_SHARES = (48, 22, 28, 40, 18)
_AGE_SHARES = (36, 20, 24, 76)
_WIDE = str.maketrans("()", "（）")  # as documents write the number of a case
_LONG_PENDING_SHARES = (54, 17, 22, 12, 17, 17, 17)
_SCORE_SHARES = (20, 24, 36, 26, 18, 18, 18)


@dataclass(frozen=True, slots=True)
class Table:
    """A table before it has heights; *pictures* are by row, drawn in the column of that number."""

    shares: Sequence[int]
    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    ends_with_sum: bool = False
    pictures: Mapping[tuple[int, int], Picture] | None = None


def share_text(value: Fraction | None) -> str:
    """A rate in per cent; a dash where there is none."""
    return words.NO_VALUE if value is None else words.PER_CENT.format(value=rounded(value * 100))


def figure_table(
    head: str, rows: Sequence[tuple[str, CaseFigures]], total: CaseFigures | None
) -> Table:
    """Counts and rates, a row a division, class, quarter or year, and *total* as their sum."""
    every = [*rows, (words.ALL, total)] if total is not None else rows
    shown = [_figure_row(*row) for row in every]
    heads = (head, *words.FIGURE_HEADS)
    return Table(_FIGURE_SHARES, heads, shown, ends_with_sum=total is not None)


def indicator_table(
    now: tuple[str, CaseFigures], then: Mapping[str, tuple[str, CaseFigures | None]]
) -> Table:
    """Every indicator that has a value at one time; *then* is by what the comparison is called.

    A time of which nothing is known has no column.
    """
    heads, columns = [words.INDICATOR_HEAD, now[0]], [now[1]]
    for moved, (name, own) in then.items():
        if own is not None:
            heads += [name, moved]
            columns.append(own)
    rows = []
    for one in INDICATORS:
        first, *others = [one.value(own) for own in columns]
        if first is None and not any(other is not None for other in others):
            continue
        row = [one.name + (words.DAYS if one.in_days else ""), value_text(one, first)]
        for other in others:
            row += [value_text(one, other), _moved_by(one, first, other)]
        rows.append(row)
    return Table(_INDICATOR_SHARES[: len(heads)], heads, rows)


def range_table(total: CaseFigures, ranges: RangeSet) -> Table:
    """The indicators that have a range and a value, and whether they are in it."""
    rows: list[list[str]] = []
    pictures: dict[tuple[int, int], Picture] = {}
    for one, value, within in in_ranges(total, ranges):
        pictures[len(rows), 3] = InRange(value, within)
        said = words.FITS[within.fit(value)]
        rows.append([one.name, share_text(value), range_text(within), "", said])
    return Table(_RANGE_SHARES, words.RANGE_HEADS, rows, pictures=pictures)


def in_ranges(
    total: CaseFigures, ranges: RangeSet
) -> list[tuple[Indicator, Fraction, ReasonableRange]]:
    """The indicators that have a range and a value, with both."""
    found = [(one, one.value(total), ranges.ranges.get(one.code)) for one in INDICATORS]
    return [
        (one, value, within)
        for one, value, within in found
        if value is not None and within is not None
    ]


def range_text(within: ReasonableRange) -> str:
    """A range in per cent: 95%—105%, ≥95%, ≤1%."""
    low, high = (
        None if bound is None else f"{float(bound * 100):g}%" for bound in (within.low, within.high)
    )
    if low is None:
        return words.NO_VALUE if high is None else f"≤{high}"
    return f"≥{low}" if high is None else f"{low}—{high}"


def age_table(ages: Sequence[PendingAge]) -> Table:
    """How old the open cases are."""
    total = sum(one.count for one in ages)
    most = max((one.count for one in ages), default=0)
    rows = [
        [_age_text(one), str(one.count), share_text(_part(one.count, total)), ""] for one in ages
    ]
    pictures: dict[tuple[int, int], Picture] = {
        (n, 3): partial(draw_share, one.count / most if most else 0.0) for n, one in enumerate(ages)
    }
    rows.append([words.ALL, str(total), share_text(_part(total, total)), ""])
    return Table(_AGE_SHARES, words.AGE_HEADS, rows, ends_with_sum=True, pictures=pictures)


def long_pending_table(cases: Sequence[LongPending]) -> Table:
    """A row a case; why it takes so long, and who sees to it, is written in by hand."""
    rows = [
        (one.number.translate(_WIDE), one.handler, one.filed_on.isoformat(), str(one.days))
        + ("",) * 3
        for one in cases
    ]
    return Table(_LONG_PENDING_SHARES, words.LONG_PENDING_HEADS, rows)


def score_table(people: Sequence[PersonResult]) -> Table:
    """Everybody's points by staff number, without places."""
    rows = [
        (
            one.staff_no,
            one.name,
            one.division,
            one.ranked_in or one.group or words.NO_VALUE,
            str(one.in_post_days),
            str(one.total),
            words.YES if one.eligible else words.NO,
        )
        for one in sorted(people, key=lambda one: (one.staff_no, one.group))
    ]
    return Table(_SCORE_SHARES, words.SCORE_HEADS, rows)


def value_text(indicator: Indicator, value: Fraction | None) -> str:
    """The value of an indicator as it is printed."""
    if value is None or not indicator.in_days:
        return share_text(value)
    return str(rounded(value))


def add_table(layout: Layout, title: Block | None, table: Table, fonts: FontSet) -> None:
    """Put *table* below its *title*; the head is repeated where it goes over to another page."""
    widths = [OFFICIAL_WIDTH * share / sum(table.shares) for share in table.shares]
    plain = TextStyle(fonts[FANG], _SMALL, _SMALL * 1.3, INK, Align.CENTRE)
    strong = replace(plain, chain=fonts[HEI])
    head = Row([Cell(text, strong, TINT) for text in table.heads], widths, _ROW)
    last = len(table.rows) - 1 if table.ends_with_sum else -1
    drawn = table.pictures or {}
    rows = [
        Row(
            [
                Cell(text, strong if n == last else plain, picture=drawn.get((n, column)))
                for column, text in enumerate(row)
            ],
            widths,
            _ROW,
        )
        for n, row in enumerate(table.rows)
    ]
    above = OFFICIAL_PITCH / 4 + (title.height if title is not None else 0.0)
    whole = above + head.height + sum(row.height for row in rows)
    # A heading never stands on a page without its table, nor the smaller part of a short one.
    least = whole / 2 if whole <= _TOGETHER else above + head.height + rows[0].height
    if least > layout.room and not layout.fresh:
        layout.new_page()
    layout.add(Space(OFFICIAL_PITCH / 4))
    if title is not None:
        layout.add(title)
    _add_rows(layout, head, rows)
    layout.add(Space(OFFICIAL_PITCH / 4))


def _add_rows(layout: Layout, head: Row, rows: Sequence[Row]) -> None:
    """As the layout does, but some rows always go over together, never the sum alone."""
    room = layout.room - head.height
    fitting = sum(height <= room for height in accumulate(row.height for row in rows))
    if _GOING_OVER < fitting < len(rows) < fitting + _GOING_OVER:
        layout.add_table(head, rows[:-_GOING_OVER])
        layout.new_page()
        rows = rows[-_GOING_OVER:]
    layout.add_table(head, rows)


def _figure_row(name: str, own: CaseFigures) -> list[str]:
    counts = (own.opening, own.filed, own.accepted, own.closed, own.pending)
    rates = (disposition(own), clearance(own), in_time(own))
    return [name, *map(str, counts), *map(share_text, rates)]


def _moved_by(one: Indicator, now: Fraction | None, then: Fraction | None) -> str:
    """By how much a value went up or down: percentage points, or days."""
    if now is None or then is None:
        return words.NO_VALUE
    by = rounded((now - then) * (1 if one.in_days else 100))
    return words.SAME if not by else f"{by:+}".replace("-", "－").replace("+", "＋")


def _age_text(age: PendingAge) -> str:
    if age.most is None:
        return words.AGE_OVER.format(above=age.above)
    if not age.above:
        return words.AGE_UP_TO.format(most=age.most)
    return words.AGE_BETWEEN.format(above=age.above, most=age.most)


def _part(count: int, total: int) -> Fraction | None:
    return Fraction(count, total) if total else None

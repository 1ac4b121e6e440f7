"""How people are spread, on paper and as a workbook: the table with its totals and bars."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from evaluation.distribution import Band, Dimension, Distribution, Split, Spread
from evaluation.staff import Category
from reports.court import Court
from reports.items import CATEGORIES
from reports.numerals import plain_date
from reports.styles import BAR, BAR_GROUND
from reports.table_document import (
    TableColumn,
    TableRow,
    TableSection,
    TableText,
    table_document,
)

if TYPE_CHECKING:
    from reports.workbook_sheet import Value

NOT_RECORDED = "未登记"
_TOTAL, _BARS = "合计", "分布"
_NAMES = {
    Dimension.AGE: "年龄",
    Dimension.SENIORITY: "工龄",
    Dimension.COURT_SENIORITY: "院龄",
    Dimension.DEGREE: "学位",
    Dimension.GRADE: "等级",
    Dimension.EMPLOYMENT: "用工形式",
}
_SPLITS = {Split.DIVISION: "部门", Split.CATEGORY: "人员类别"}
_TITLE = "{court}人员{dimension}分布表（按{split}）"
_NOTE = "截至{day}　共{count}人"
_UNITS = {Dimension.AGE: "岁"}
_SPARE = 1.4 * mm


def distribution_document(spread: Distribution, court: Court) -> bytes:
    """The table as a PDF, A4 landscape, with a bar for the total of each row.

    Raises:
        UnprintableError: a word holds a character that cannot or must not be printed.
    """
    most = max((row.total for row in spread.rows), default=0)
    rows = [
        TableRow(
            (label_in_words(row, spread.dimension), *map(_shown, row.counts), str(row.total), ""),
            picture=partial(_draw_bar, row.total / most if most else 0.0),
        )
        for row in spread.rows
    ]
    sums = (_TOTAL, *map(str, spread.totals), str(spread.total), "")
    rows.append(TableRow(sums, strong=True))
    heads = _heads(spread)
    columns = (
        TableColumn(heads[0], 8),
        *(TableColumn(head, max(2.6, min(len(head), 5))) for head in heads[1:-1]),
        TableColumn(heads[-1], 3),
        TableColumn(_BARS, 10),
    )
    text = TableText(
        _title(spread, court), _note(spread), columns, (TableSection("", tuple(rows)),)
    )
    return table_document(text, court)


def distribution_workbook(spread: Distribution, court: Court, created: date) -> bytes:
    """The same table as a workbook, the totals as figures."""
    from reports.workbook_table import table_workbook

    rows: list[list[Value]] = [
        [label_in_words(row, spread.dimension), *row.counts, row.total] for row in spread.rows
    ]
    rows.append([_TOTAL, *spread.totals, spread.total])
    heads = [(head, max(len(head) * 2.2, 8.0)) for head in _heads(spread)]
    return table_workbook(_title(spread, court), [_note(spread)], heads, rows, created)


def label_in_words(row: Spread, dimension: Dimension) -> str:
    """What a row is called: 36—40岁, 31年以上, 硕士, 未登记."""
    if row.label is None:
        return NOT_RECORDED
    if not isinstance(row.label, Band):
        return row.label
    unit = _UNITS.get(dimension, "年")
    if row.label.low is None:
        return f"{row.label.high}{unit}及以下"
    if row.label.high is None:
        return f"{row.label.low}{unit}及以上"
    return f"{row.label.low}—{row.label.high}{unit}"


def _heads(spread: Distribution) -> list[str]:
    columns = spread.columns
    if spread.split is Split.CATEGORY:
        columns = tuple(CATEGORIES[Category(code)] for code in columns)
    return [_NAMES[spread.dimension], *columns, _TOTAL]


def _title(spread: Distribution, court: Court) -> str:
    names = {"dimension": _NAMES[spread.dimension], "split": _SPLITS[spread.split]}
    return _TITLE.format(court=court.name, **names)


def _note(spread: Distribution) -> str:
    return _NOTE.format(day=plain_date(spread.day), count=spread.total)


def _shown(count: int) -> str:
    return str(count) if count else "—"


def _draw_bar(
    share: float, canvas: Canvas, left: float, bottom: float, width: float, height: float
) -> None:
    room, thick = width - 2 * _SPARE, height - 2 * _SPARE
    canvas.setFillColor(BAR_GROUND)
    canvas.rect(left + _SPARE, bottom + _SPARE, room, thick, stroke=0, fill=1)
    canvas.setFillColor(BAR)
    canvas.rect(left + _SPARE, bottom + _SPARE, room * share, thick, stroke=0, fill=1)

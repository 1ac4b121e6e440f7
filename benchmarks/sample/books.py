"""The three workbooks, with the title lines, sum lines and merged cells of real ones."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeGuard

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from benchmarks.sample.spelling import Row

# A fixed day of making: the same cells give the same bytes.
MADE = dt.datetime(2024, 4, 8, 9, 0, 0)  # noqa: DTZ001


class Book:
    """A workbook of which every byte is decided by its cells."""

    def __init__(self, path: Path, *, merged: bool = True) -> None:
        self.merged = merged
        self._book = xlsxwriter.Workbook(str(path))
        self._book.set_properties({"created": MADE, "author": "示范区人民法院"})
        self.day = self._book.add_format({"num_format": "yyyy-mm-dd"})
        self.head = self._book.add_format({"bold": True, "border": 1, "align": "center"})
        self.title = self._book.add_format({"bold": True, "font_size": 16, "align": "center"})
        self.middle = self._book.add_format({"valign": "vcenter"})

    def __enter__(self) -> "Book":
        return self

    def __exit__(self, *_: object) -> None:
        self._book.close()

    def sheet(self, name: str) -> "Sheet":
        """A new, empty sheet."""
        return Sheet(self._book.add_worksheet(name), self)


class Sheet:
    """A sheet that is written from top to bottom."""

    def __init__(self, sheet: Worksheet, book: Book) -> None:
        self._sheet = sheet
        self._book = book
        self._next = 0
        self.columns = 0

    @property
    def next_row(self) -> int:
        """The number, counted from 1, of the row that is written next."""
        return self._next + 1

    def title(self, text: str, columns: int, style: Format | None = None) -> None:
        """A line merged across all columns."""
        self._sheet.merge_range(self._next, 0, self._next, columns - 1, text, style)
        self._next += 1

    def head(self, heads: Sequence[str]) -> None:
        """The line of column heads."""
        self._sheet.write_row(self._next, 0, heads, self._book.head)
        self._sheet.freeze_panes(self._next + 1, 2)
        self._sheet.set_column(0, len(heads) - 1, 12)
        self._next += 1

    def line(self, values: Iterable[object]) -> None:
        """One line of cells; what is None or empty stays an empty cell."""
        for column, value in enumerate(values):
            if value is None or value == "":
                continue
            if isinstance(value, dt.date):
                self._sheet.write_datetime(self._next, column, value, self._book.day)
            elif isinstance(value, str):
                self._sheet.write_string(self._next, column, value)
            else:
                self._sheet.write_number(self._next, column, value)
        self._next += 1

    def blank(self) -> None:
        """An empty line."""
        self._next += 1

    def merge_down(self, first: int, last: int, column: int, text: str) -> None:
        """One cell over the rows *first* to *last*, counted from 1."""
        if not self._book.merged:
            return
        self._sheet.merge_range(first - 1, column, last - 1, column, text, self._book.middle)


def write_people(book: Book, postings: list[dict[str, str]], states: list[dict[str, str]]) -> None:
    """The roster: sheets 人员 and 状态."""
    with book:
        sheet = book.sheet("人员")
        heads = [head for head in postings[0] if head not in {"速度", "细心"}]
        sheet.title("示范区人民法院人员名册", len(heads), book.title)
        sheet.head(heads)
        first = sheet.next_row
        _lines(sheet, heads, postings)
        _merge_division(sheet, postings, first, heads.index("部门"))
        sheet = book.sheet("状态")
        sheet.head(list(states[0]))
        _lines(sheet, list(states[0]), states)


def _lines(sheet: Sheet, heads: Sequence[str], rows: Iterable[dict[str, str]]) -> None:
    for row in rows:
        sheet.line(_typed(row[head] for head in heads))


def _merge_division(sheet: Sheet, postings: list[dict[str, str]], first: int, column: int) -> None:
    """Write the name of the criminal division once over the rows of its judges, as rosters do."""
    rows = [
        i for i, row in enumerate(postings) if row["部门"] == "刑事审判庭" and row["工号"][0] == "J"
    ]
    sheet.merge_down(first + rows[0], first + rows[-1], column, "刑事审判庭")


def write_cases(book: Book, heads: Sequence[str], rows: Sequence[Row], blank_after: int) -> None:
    """The list of cases; after *blank_after* rows stands an empty line."""
    with book:
        sheet = book.sheet("案件")
        sheet.title("示范区人民法院案件列表", len(heads) + 1, book.title)
        sheet.title(
            "统计时间：2022年10月1日至2024年3月31日　导出日期：2024年4月8日", len(heads) + 1
        )
        sheet.head(["序号", *heads])
        for number, row in enumerate(rows, 1):
            sheet.line([number, *(row.get(head) for head in heads)])
            if number == blank_after:
                sheet.blank()
        _merge_series(sheet, rows[:blank_after], heads)
        sheet.line(["合计", "", f"{len(rows)}件"])


def _merge_series(sheet: Sheet, rows: Sequence[Row], heads: Sequence[str]) -> None:
    """Write the number of the first series that stands together once over its rows."""
    column = heads.index("系列案号") + 1
    for start in range(3, len(rows)):
        name = rows[start].get("系列案号")
        end = start
        while name and end + 1 < len(rows) and rows[end + 1].get("系列案号") == name:
            end += 1
        if end - start >= 4:
            sheet.merge_down(start + 4, end + 4, column, str(name))
            return


def write_measures(book: Book, heads: Sequence[str], lines: Iterable[Sequence[object]]) -> int:
    """The quarterly measures; the number of the row below the last one."""
    with book:
        sheet = book.sheet("季度产出")
        sheet.title("示范区人民法院季度产出登记表", len(heads), book.title)
        sheet.head(heads)
        for line in lines:
            sheet.line(line)
        return sheet.next_row


def write_plain(
    book: Book, sheets: Mapping[str, tuple[Sequence[str], Iterable[Sequence[object]]]]
) -> None:
    """Sheets of one head row and data below it."""
    with book:
        for name, (heads, lines) in sheets.items():
            sheet = book.sheet(name)
            sheet.head(heads)
            for line in lines:
                sheet.line(_typed(line))


def _typed(line: Iterable[object]) -> Iterator[object]:
    for value in line:
        yield dt.date.fromisoformat(value) if _is_day(value) else value


def _is_day(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and len(value) == 10 and value[4] == "-" == value[7]

"""One sheet of a workbook as the court prints it: title, head, rows, frozen and on A4 landscape."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from math import ceil
from typing import Any

from reports import wording

Value = str | int | Decimal

_A4 = 9
_FACE = "等线"
_NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\']")
_LONGEST_SHEET_NAME = 31
_LONGEST_TEXT = 32_767
_LINE_HEIGHT, _ROW_MARGIN, _WIDTH_MARGIN = 13.5, 3.0, 2.0


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its width in characters, and whether it holds running text."""

    head: str
    width: float
    wraps: bool = False


class Sheet:
    """A sheet that is filled from above. Text is always written as text, never as a formula."""

    def __init__(self, book: Any, name: str, columns: Sequence[Column]) -> None:
        self._columns = columns
        self._formats = _formats(book)
        self._sheet = book.add_worksheet(_sheet_name(book, name))
        self._row = 0
        for number, column in enumerate(columns):
            self._sheet.set_column(number, number, column.width)
        self._set_up_print()

    def title(self, text: str, notes: Sequence[str] = ()) -> None:
        """The title across all columns and small lines below it."""
        self._line(text, "title", 30)
        for note in notes:
            self._line(note, "note", 16)

    def head(self, filtered: bool = True) -> None:
        """The head, which stays in sight and is printed again on every page."""
        for number, column in enumerate(self._columns):
            self._sheet.write_string(self._row, number, column.head, self._formats["head"])
        self._sheet.set_row(self._row, 32)
        self._head_row = self._row
        self._row += 1
        self._sheet.freeze_panes(self._row, 0)
        self._sheet.repeat_rows(self._head_row)
        self._filtered = filtered

    def row(self, values: Sequence[Value], style: str = "plain") -> None:
        """One row; *style* is ``plain`` or ``quiet``."""
        for number, (value, column) in enumerate(zip(values, self._columns, strict=True)):
            look = self._formats[_look(value, column, style)]
            if isinstance(value, str):
                # A longer text would be left out without a word.
                self._sheet.write_string(self._row, number, value[:_LONGEST_TEXT], look)
            else:
                self._sheet.write_number(self._row, number, value, look)
        lines = max(
            _lines(value, column) for value, column in zip(values, self._columns, strict=True)
        )
        if lines > 1:
            # Not every program makes a row as high as its text when it opens a file.
            self._sheet.set_row(self._row, _LINE_HEIGHT * lines + _ROW_MARGIN)
        self._row += 1

    def close(self, remarks: Sequence[str] = ()) -> None:
        """Set the filter over the rows written and put remarks below them."""
        if self._filtered and self._row > self._head_row + 1:
            self._sheet.autofilter(self._head_row, 0, self._row - 1, len(self._columns) - 1)
        for number, remark in enumerate(remarks):
            self._sheet.write_string(self._row + number, 0, remark, self._formats["remark"])

    def _line(self, text: str, look: str, height: float) -> None:
        last = len(self._columns) - 1
        self._sheet.merge_range(self._row, 0, self._row, last, "", self._formats[look])
        self._sheet.write_string(self._row, 0, text, self._formats[look])
        self._sheet.set_row(self._row, height)
        self._row += 1

    def _set_up_print(self) -> None:
        self._sheet.set_landscape()
        self._sheet.set_paper(_A4)
        self._sheet.set_margins(left=0.5, right=0.5, top=0.8, bottom=0.7)
        self._sheet.set_header(f"&L&B{wording.INTERNAL}&R&A")
        self._sheet.set_footer("&C第 &P 页  共 &N 页")
        self._sheet.fit_to_pages(1, 0)
        self._sheet.center_horizontally()


def set_properties(book: Any, title: str, author: str, created: date) -> None:
    """What the file says of itself; *created* stands in it instead of the clock."""
    day = datetime(created.year, created.month, created.day)  # noqa: DTZ001 - a day, not a moment
    book.set_properties({"title": title, "author": author, "created": day})


def _lines(value: Value, column: Column) -> int:
    if not column.wraps or not isinstance(value, str):
        return 1
    width = sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in value)
    return max(1, ceil(width / (column.width - _WIDTH_MARGIN)))


def _look(value: Value, column: Column, style: str) -> str:
    if isinstance(value, Decimal):
        return f"{style} points"
    if isinstance(value, int):
        return f"{style} count"
    return f"{style} text" if column.wraps else style


def _sheet_name(book: Any, name: str) -> str:
    base = _NOT_IN_SHEET_NAMES.sub("_", name)[:_LONGEST_SHEET_NAME] or "_"
    taken = {sheet.get_name().lower() for sheet in book.worksheets()}
    found, number = base, 2
    while found.lower() in taken:
        found = f"{base[: _LONGEST_SHEET_NAME - 4]}({number})"
        number += 1
    return found


def _formats(book: Any) -> dict[str, Any]:
    basic = {"font_name": _FACE, "font_size": 10, "valign": "vcenter"}
    cell = {**basic, "border": 1, "border_color": "#BFBFBF"}
    looks: dict[str, dict[str, Any]] = {
        "title": {**basic, "font_size": 15, "bold": True, "align": "center"},
        "note": {**basic, "font_size": 9, "font_color": "#595959", "align": "center"},
        "remark": {**basic, "font_size": 9, "font_color": "#595959"},
        "head": {**cell, "bold": True, "text_wrap": True, "align": "center", "bg_color": "#EFEBE0"},
    }
    for style, colour in (("plain", "#000000"), ("quiet", "#7F7F7F")):
        own = {**cell, "font_color": colour}
        looks[style] = {**own, "align": "center"}
        looks[f"{style} text"] = {**own, "text_wrap": True}
        looks[f"{style} count"] = {**own, "align": "center", "num_format": "0"}
        looks[f"{style} points"] = {**own, "num_format": "0.00"}
    return {name: _format(book, look) for name, look in looks.items()}


def _format(book: Any, look: dict[str, Any]) -> Any:
    # One format object a look and a book, however many sheets it has.
    known = book.__dict__.setdefault("casestar_formats", {})
    key = tuple(sorted(look.items()))
    if key not in known:
        known[key] = book.add_format(look)
    return known[key]

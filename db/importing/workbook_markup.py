"""Tables of HTML and SpreadsheetML 2003 files, which often bear the ending .xls."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from lxml import etree

from db.importing.cell_text import Cell, Unreadable
from db.importing.delimited import text_in
from db.importing.faults import WorkbookError
from db.importing.grid import Grid, Span, table_too_large

_MOST_BYTES = 80_000_000
# Between the ends of two rows; what has more of them is no table, and would fill the memory.
_MOST_TAGS = 100_000
_MOST_TABLES = 1_000
_PART = 1 << 16
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
_SS = "{urn:schemas-microsoft-com:office:spreadsheet}"
_WORKSHEET, _ROW, _CELL, _DATA = (f"{_SS}{tag}" for tag in ("Worksheet", "Row", "Cell", "Data"))
_SPANNING = frozenset(f"{_SS}{name}" for name in ("Index", "MergeAcross", "MergeDown"))
_VISIBLE = "{urn:schemas-microsoft-com:office:excel}Visible"

# Name, whether hidden, and rows of one table.
MarkupTable = tuple[str, bool, list[Sequence[Cell]]]


def markup_tables(data: bytes, file: str) -> list[MarkupTable]:
    """Every table in *data*.

    Raises WorkbookError: TOO_LARGE, TABLE_TOO_LARGE, HAS_DTD, CORRUPT, NO_TABLE, UNKNOWN_FORMAT.
    """
    values = {"file": file}
    text = _text(data, file)
    if "<!ENTITY" in text or re.search(r"<!DOCTYPE[^>]*\[", text[:5000]):
        raise WorkbookError("HAS_DTD", values)
    if "urn:schemas-microsoft-com:office:spreadsheet" in text[:5000]:
        tables = _spreadsheet_tables(text, file)
    elif re.search(r"<(?:html|table|head|body|meta|div|style)\b", text[:5000], re.IGNORECASE):
        tables = _html_tables(text, file)
    else:
        raise WorkbookError("UNKNOWN_FORMAT", values)
    if not tables:
        raise WorkbookError("NO_TABLE", values)
    return tables


def _text(data: bytes, file: str) -> str:
    if len(data) > _MOST_BYTES:
        raise WorkbookError("TOO_LARGE", {"file": file})
    declared = _CHARSET.search(data[:3000])
    chinese = declared is not None and declared[1].lower().startswith((b"gb", b"cp936", b"x-gbk"))
    if chinese and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        try:
            return _DECLARATION.sub("", data.decode("gb18030"))
        except UnicodeDecodeError:
            pass
    return _DECLARATION.sub("", text_in(data, file))


def _html_tables(text: str, file: str) -> list[MarkupTable]:
    parser = etree.HTMLPullParser(("start", "end"), tag=("table", "tr"))
    tables = _HtmlTables(file, re.findall(r"<x:Name>([^<]*)</x:Name>", text[:20_000]))
    _feed(parser, _without_declarations(text), tables.take, file)
    return tables.found


def _feed(
    parser: etree.HTMLPullParser | etree.XMLPullParser,
    text: str,
    take: Callable[[Iterator[tuple[str, Any]]], int],
    file: str,
) -> None:
    """Parse *text* bit by bit; *take* sees what began and ended, and answers how many rows did."""
    tags = 0
    try:
        for start in range(0, len(text), _PART):
            part = text[start : start + _PART]
            parser.feed(part)
            tags = 0 if take(parser.read_events()) else tags + part.count("<")
            if tags > _MOST_TAGS:
                raise table_too_large(file)
        parser.close()
    except (etree.LxmlError, ValueError):
        raise WorkbookError("CORRUPT", {"file": file}) from None
    take(parser.read_events())


def _without_declarations(text: str) -> str:
    """*text* without comments and declarations: the parser looks for a missing end ever again."""
    kept: list[str] = []
    begun = 0
    while (start := text.find("<!", begun)) >= 0:
        kept.append(text[begun:start])
        ending = "-->" if text.startswith("<!--", start) else ">"
        end = text.find(ending, start)
        begun = len(text) if end < 0 else end + len(ending)
    return "".join([*kept, text[begun:]]) if begun else text


class _Tables:
    """Keeps the rows of tables as they end, so that no tree grows."""

    def __init__(self, file: str) -> None:
        self.found: list[MarkupTable] = []
        self._file = file
        self._cells = 0

    def _grid(self) -> Grid:
        """The next table."""
        return Grid(self._file, self._cells)

    def _keep(self, name: str, hidden: bool, grid: Grid) -> None:
        rows = grid.rows()
        self._cells += sum(map(len, rows))
        self.found.append((name, hidden, rows))
        if len(self.found) > _MOST_TABLES:
            raise table_too_large(self._file)


class _HtmlTables(_Tables):
    """The tables of a page; one around tables is its layout: ``_open`` has None for one."""

    def __init__(self, file: str, names: Sequence[str]) -> None:
        super().__init__(file)
        self._names = names
        self._open: list[Grid | None] = []

    def take(self, events: Iterable[tuple[str, Any]]) -> int:
        """See some beginnings and ends; the answer is how many rows ended."""
        ended = 0
        for event, element in events:
            if element.tag == "tr":
                if event == "end":
                    self._end_row(element)
                    ended += 1
            elif event == "end":
                self._end_table()
            else:
                self._open[-1:] = [None] if self._open else []
                self._open.append(self._grid())
        return ended

    def _end_row(self, row: etree._Element) -> None:
        grid = self._open[-1] if self._open else None
        if grid is not None:
            cells = list(row.iterchildren("td", "th"))
            if any(cell.get("colspan") or cell.get("rowspan") for cell in cells):
                grid.add_row(map(_html_span, cells))
            else:
                grid.add_plain(list(map(_html_text, cells)))
        _forget(row)

    def _end_table(self) -> None:
        grid = self._open.pop() if self._open else None
        if grid is not None and grid:
            place = len(self.found)
            self._keep(self._names[place] if place < len(self._names) else "", False, grid)


def _html_span(cell: etree._Element) -> Span:
    across, down = (_count(cell.get(name), 1) or 1 for name in ("colspan", "rowspan"))
    return Span(_html_text(cell), across, down)


def _html_text(cell: etree._Element) -> str:
    text = cell.text or ""
    if len(cell):
        for line_break in cell.iter("br"):
            line_break.tail = "\n" + (line_break.tail or "")
        text = "".join(cell.itertext())
    return text.replace("\xa0", " ").strip()


def _count(text: str | None, otherwise: int) -> int:
    digits = (text or "").strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 8 else otherwise


def _spreadsheet_tables(text: str, file: str) -> list[MarkupTable]:
    parser = etree.XMLPullParser(
        ("start", "end"),
        tag=(_WORKSHEET, _ROW, _VISIBLE),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
    )
    sheets = _Worksheets(file)
    _feed(parser, text, sheets.take, file)
    return sheets.found


class _Worksheets(_Tables):
    """The worksheets of SpreadsheetML."""

    def __init__(self, file: str) -> None:
        super().__init__(file)
        self._sheet, self._name, self._hidden = self._grid(), "", False

    def take(self, events: Iterable[tuple[str, Any]]) -> int:
        """See some beginnings and ends; the answer is how many rows ended."""
        ended = 0
        for event, element in events:
            if event == "start":
                if element.tag == _WORKSHEET:
                    self._sheet, self._hidden = self._grid(), False
                    self._name = element.get(f"{_SS}Name", "")
            elif element.tag == _ROW:
                self._end_row(element)
                ended += 1
            elif element.tag == _VISIBLE:
                self._hidden = (element.text or "").startswith("SheetHidden")
            else:
                self._keep(self._name, self._hidden, self._sheet)
        return ended

    def _end_row(self, row: etree._Element) -> None:
        index = _count(row.get(f"{_SS}Index"), 0)
        cells = list(row.iterchildren(_CELL))
        if index or any(_SPANNING.intersection(cell.keys()) for cell in cells):
            self._sheet.add_row(map(_spreadsheet_span, cells), index - 1 if index else None)
        else:
            self._sheet.add_plain(list(map(_spreadsheet_value, cells)))
        _forget(row)


def _spreadsheet_span(cell: etree._Element) -> Span:
    index = _count(cell.get(f"{_SS}Index"), 0)
    return Span(
        _spreadsheet_value(cell),
        _count(cell.get(f"{_SS}MergeAcross"), 0) + 1,
        _count(cell.get(f"{_SS}MergeDown"), 0) + 1,
        index - 1 if index else None,
    )


def _spreadsheet_value(cell: etree._Element) -> Cell:
    data = next(cell.iterchildren(_DATA), None)
    return "" if data is None else _value(data)


def _forget(element: etree._Element) -> None:
    element.clear(keep_tail=True)
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def _value(data: etree._Element) -> Cell:
    text = "".join(data.itertext()) if len(data) else data.text or ""
    kind = data.get(f"{_SS}Type", "String")
    try:
        if kind == "Number":
            return float(text)
        if kind == "DateTime":
            return datetime.fromisoformat(text)
    except ValueError:
        return text
    if kind == "Boolean":
        return text == "1"
    return Unreadable("ERROR_VALUE", text) if kind == "Error" else text

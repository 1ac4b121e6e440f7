"""Tables of HTML and SpreadsheetML 2003 files, which often bear the ending .xls."""

import io
import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from lxml import etree, html

from db.importing.cell_text import Cell, Unreadable
from db.importing.delimited import text_in
from db.importing.faults import WorkbookError
from db.importing.grid import Grid, Span

# A tree of elements takes up to ten times the room of the text.
_MOST_HTML = 40_000_000
_MOST_XML = 200_000_000
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
_SS = "{urn:schemas-microsoft-com:office:spreadsheet}"
_X = "{urn:schemas-microsoft-com:office:excel}"

# Name, whether hidden, and rows of one table.
MarkupTable = tuple[str, bool, list[Sequence[Cell]]]


def markup_tables(data: bytes, file: str) -> list[MarkupTable]:
    """Every table in *data*.

    Raises WorkbookError: TOO_LARGE, HAS_DTD, CORRUPT, NO_TABLE, UNKNOWN_FORMAT.
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
    if len(data) > _MOST_XML:
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
    if len(text) > _MOST_HTML:
        raise WorkbookError("TOO_LARGE", {"file": file})
    try:
        root = html.document_fromstring(text)
    except (etree.LxmlError, ValueError):
        raise WorkbookError("CORRUPT", {"file": file}) from None
    names = re.findall(r"<x:Name>([^<]*)</x:Name>", text[:20_000])
    tables: list[MarkupTable] = []
    # A table around tables is a layout of the page.
    for table in root.xpath("//table[not(.//table)][.//td or .//th]"):
        grid = Grid(file)
        for row in table.iter("tr"):
            grid.add_row(_html_cell(cell) for cell in row.iterchildren("td", "th"))
        name = names[len(tables)] if len(tables) < len(names) else ""
        tables.append((name, False, grid.rows()))
    return tables


def _html_cell(cell: html.HtmlElement) -> Span:
    if len(cell):
        for line_break in cell.iter("br"):
            line_break.tail = "\n" + (line_break.tail or "")
        text = cell.text_content()
    else:
        text = cell.text or ""
    text = text.replace("\xa0", " ").strip()
    return Span(text, _count(cell.get("colspan"), 1) or 1, _count(cell.get("rowspan"), 1) or 1)


def _count(text: str | None, otherwise: int) -> int:
    digits = (text or "").strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 8 else otherwise


def _spreadsheet_tables(text: str, file: str) -> list[MarkupTable]:
    """The worksheets of SpreadsheetML, read row by row so that no tree grows."""
    tables: list[MarkupTable] = []
    grid, name, hidden = Grid(file), "", False
    events = etree.iterparse(
        io.BytesIO(text.encode("utf-8", "replace")),
        events=("start", "end"),
        tag=(f"{_SS}Worksheet", f"{_SS}Row", f"{_X}Visible"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        encoding="utf-8",
    )
    try:
        for event, element in events:
            if event == "start" and element.tag == f"{_SS}Worksheet":
                grid, name, hidden = Grid(file), element.get(f"{_SS}Name", ""), False
            elif event == "end" and element.tag == f"{_X}Visible":
                hidden = (element.text or "").startswith("SheetHidden")
            elif event == "end" and element.tag == f"{_SS}Row":
                index = _count(element.get(f"{_SS}Index"), 0)
                grid.add_row(_spreadsheet_cells(element), index - 1 if index else None)
                _forget(element)
            elif event == "end":
                tables.append((name, hidden, grid.rows()))
    except etree.XMLSyntaxError:
        raise WorkbookError("CORRUPT", {"file": file}) from None
    return tables


def _spreadsheet_cells(row: etree._Element) -> Iterator[Span]:
    for cell in row.iterchildren(f"{_SS}Cell"):
        data = cell.find(f"{_SS}Data")
        index = _count(cell.get(f"{_SS}Index"), 0)
        yield Span(
            "" if data is None else _value(data),
            _count(cell.get(f"{_SS}MergeAcross"), 0) + 1,
            _count(cell.get(f"{_SS}MergeDown"), 0) + 1,
            index - 1 if index else None,
        )


def _forget(element: etree._Element) -> None:
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def _value(data: etree._Element) -> Cell:
    text = "".join(data.itertext())
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

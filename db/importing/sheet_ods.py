"""The content of an ods package, looked through for what the reader does not bear or tell."""

import re
from dataclasses import dataclass, field
from xml.parsers import expat

from db.importing.archive import Archive
from db.importing.cell_text import Unreadable
from db.importing.faults import WorkbookError
from db.importing.merged import Range
from db.importing.sheet_xml import LARGE, MOST_CELLS, Unreadables

_CONTENT = "content.xml"
_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_MOST_UNREADABLE = 50_000
_MOST_MERGED = 100_000
# A large sheet is gone through cell by cell only where one of these stands in it.
_WORTH_A_LOOK = re.compile(
    rb"number-(?:columns|rows)-spanned="
    rb"|<table:table-cell\b(?=[^>]*\btable:formula=)(?![^>]*\boffice:value-type=)"
    rb'|<table:table-cell\b(?=[^>]*-repeated="\d{3,}")(?=[^>]*-type=)'
    rb'|<table:table-row\b[^>]*-repeated="\d{3,}"[^>]*>\s*<table:table-cell\b[^>]*-type='
)


@dataclass(slots=True)
class OdsSheet:
    """What calamine does not tell of a sheet; places are counted from 0."""

    merged: list[Range] = field(default_factory=list)
    unreadable: Unreadables = field(default_factory=dict)
    rows: int = 0
    columns: int = 0


def ods_sheets(archive: Archive) -> dict[str, OdsSheet]:
    """The sheets by name; nothing where there is nothing to tell.

    Raises WorkbookError: CORRUPT, HAS_DTD, and FAR_CELL, TOO_MANY_MERGED, NOT_CALCULATED where a
    sheet has too much of something to be laid out.
    """
    if archive.size(_CONTENT) > LARGE and not _is_worth_a_look(archive):
        return {}
    walk = _Walk(archive.file)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = walk.begin
    parser.EndElementHandler = walk.end
    parser.StartDoctypeDeclHandler = walk.refuse
    try:
        for chunk in archive.chunks(_CONTENT):
            parser.Parse(chunk)
        parser.Parse(b"", True)
    except expat.ExpatError:
        raise WorkbookError("CORRUPT", {"file": archive.file}) from None
    return walk.sheets


def _is_worth_a_look(archive: Archive) -> bool:
    tail = b""
    for chunk in archive.chunks(_CONTENT):
        window = tail + chunk
        if _WORTH_A_LOOK.search(window):
            return True
        tail = window[-1_000:]
    return False


class _Walk:
    """Goes through the cells and keeps account of where it is."""

    def __init__(self, file: str) -> None:
        self.sheets: dict[str, OdsSheet] = {}
        self._file = file
        self._name = ""
        self._depth = 0
        self._row = self._column = 0
        self._row_repeats = 1

    def begin(self, tag: str, attributes: dict[str, str]) -> None:
        """An element opens."""
        space, _, name = tag.rpartition(" ")
        if space != _TABLE:
            return
        if name == "table":
            self._depth += 1
            if self._depth == 1:
                self._name = attributes.get(f"{_TABLE} name", "")
                self.sheets[self._name] = OdsSheet()
                self._row = 0
        elif self._depth != 1:
            return
        elif name == "table-row":
            self._row_repeats = _count(attributes, "number-rows-repeated")
            self._column = 0
        elif name in ("table-cell", "covered-table-cell"):
            self._look(attributes)

    def end(self, tag: str) -> None:
        """An element closes."""
        if tag == f"{_TABLE} table":
            self._depth -= 1
        elif tag == f"{_TABLE} table-row" and self._depth == 1:
            self._row += self._row_repeats

    def refuse(self, *_declaration: object) -> None:
        """Nothing of a workbook is declared.

        Raises WorkbookError (HAS_DTD).
        """
        raise WorkbookError("HAS_DTD", {"file": self._file})

    def _look(self, attributes: dict[str, str]) -> None:
        sheet = self.sheets[self._name]
        repeats = _count(attributes, "number-columns-repeated")
        place = (self._row, self._column)
        self._column += repeats
        if f"{_OFFICE} value-type" in attributes:
            self._reach(sheet, self._row + self._row_repeats, self._column)
        elif f"{_TABLE} formula" in attributes:
            self._note_formula(sheet, place)
        down = _count(attributes, "number-rows-spanned")
        across = _count(attributes, "number-columns-spanned")
        if down > 1 or across > 1:
            sheet.merged.append((place, (place[0] + down - 1, place[1] + across - 1)))
            if len(sheet.merged) > _MOST_MERGED:
                raise self._error("TOO_MANY_MERGED")

    def _reach(self, sheet: OdsSheet, rows: int, columns: int) -> None:
        sheet.rows, sheet.columns = max(sheet.rows, rows), max(sheet.columns, columns)
        if sheet.rows * sheet.columns > MOST_CELLS:
            raise self._error("FAR_CELL", cell=f"R{rows}C{columns}")

    def _note_formula(self, sheet: OdsSheet, place: tuple[int, int]) -> None:
        self._reach(sheet, place[0] + 1, place[1] + 1)
        sheet.unreadable.setdefault(place[0], {})[place[1]] = Unreadable("FORMULA_WITHOUT_VALUE")
        if len(sheet.unreadable) > _MOST_UNREADABLE:
            raise self._error("NOT_CALCULATED")

    def _error(self, code: str, **values: object) -> WorkbookError:
        return WorkbookError(code, {"file": self._file, "sheet": self._name, **values})


def _count(attributes: dict[str, str], name: str) -> int:
    text = attributes.get(f"{_TABLE} {name}", "1")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 8 else 1

"""A sheet's XML looked through for what the reader cannot bear or does not tell."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from db.importing.archive import Archive
from db.importing.cell_text import Unreadable
from db.importing.faults import WorkbookError

# The reader lays a sheet out in full, from the first cell to the last.
MOST_CELLS = 10_400_000
_MOST_UNREADABLE = 50_000
# Without columns from BA on and rows from 200,000 on MOST_CELLS is out of reach. Plain patterns
# one after the other are much quicker than one with alternatives.
_TWO_LETTERS = re.compile(rb' r="[A-Z][A-Z]')
_WIDE = (re.compile(rb' r="[B-Z][A-Z]'), re.compile(rb' r="[A-Z][A-Z][A-Z]'))
_SIX_DIGITS = re.compile(rb'<row r="\d{6}')
_TALL = re.compile(rb'<row r="(?:[2-9]\d{5}|\d{7})')
# The same as hardly any program writes it.
_FAR_ODDLY = re.compile(rb"""r\s*=\s*["'](?:[A-Z]{3}|[B-Z][A-Z]|[A-Z]{0,2}(?:[2-9]\d{5}|\d{7}))""")
_FILLED = re.compile(
    rb"""<c\b[^>]*?\br\s*=\s*["']([A-Z]{1,7})(\d{1,10})["'][^>]*(?<!/)>\s*<[vfi]"""
)
_FORMULA = re.compile(
    rb"<c\b([^>]*)>\s*<f\b(?:[^>]*/>|[^>]*>[^<]*</f>)\s*(<v\s*/>|<v>[^<]*</v>)?", re.ASCII
)
_ERROR = re.compile(rb'<c\b([^>]*\bt="e"[^>]*)>(?:<f\b(?:[^>]*/>|[^>]*>[^<]*</f>))?\s*<v>([^<]*)')
_REFERENCE = re.compile(rb"""\br=["']([A-Z]{1,3})(\d{1,7})["']""")

# Places of a sheet, row and column counted from 0, that hold nothing to be read.
Unreadables = dict[int, dict[int, Unreadable]]


def check_extent(archive: Archive, part: str, sheet: str) -> None:
    """Make sure that the sheet can be laid out. Raises WorkbookError (FAR_CELL)."""
    tail = b""
    for chunk in _ahead(archive.chunks(part)):
        # The line break behind the declaration is nothing odd.
        window = tail + chunk if tail else chunk.partition(b"?>")[2].strip() or chunk
        if _looks_far(window):
            _check_cells(archive, part, sheet)
            return
        tail = chunk[-16:]


def _looks_far(window: bytes) -> bool:
    if any(mark in window for mark in (b"'", b"\t", b"\n")):
        return _FAR_ODDLY.search(window) is not None
    if _SIX_DIGITS.search(window) and _TALL.search(window):
        return True
    return bool(_TWO_LETTERS.search(window)) and any(wide.search(window) for wide in _WIDE)


def _ahead(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """*chunks*, each unpacked while the one before it is looked through."""
    with ThreadPoolExecutor(1) as worker:
        coming = worker.submit(next, chunks, None)
        while (chunk := coming.result()) is not None:
            coming = worker.submit(next, chunks, None)
            yield chunk


def _check_cells(archive: Archive, part: str, sheet: str) -> None:
    first_row = first_column = 1 << 30
    last_row = last_column = 0
    for window in _windows(archive, part):
        for cell in _FILLED.finditer(window):
            row, column = int(cell[2]), column_number(cell[1])
            first_row, last_row = min(first_row, row), max(last_row, row)
            first_column, last_column = min(first_column, column), max(last_column, column)
            if (last_row - first_row + 1) * (last_column - first_column + 1) > MOST_CELLS:
                values = {
                    "file": archive.file,
                    "sheet": sheet,
                    "cell": (cell[1] + cell[2]).decode(),
                }
                raise WorkbookError("FAR_CELL", values)


def unreadables(archive: Archive, part: str, sheet: str) -> Unreadables:
    """Cells with an error such as #N/A, and formulas that nobody has calculated.

    Raises WorkbookError (NOT_CALCULATED) where there are too many to speak of one by one.
    """
    found: Unreadables = {}
    count = 0
    for window in _windows(archive, part):
        for attributes, fault in _faults(window):
            if place := _REFERENCE.search(attributes):
                row = found.setdefault(int(place[2]) - 1, {})
                row[column_number(place[1]) - 1] = fault
                count += 1
        if count > _MOST_UNREADABLE:
            raise WorkbookError("NOT_CALCULATED", {"file": archive.file, "sheet": sheet})
    return found


def _faults(window: bytes) -> Iterator[tuple[bytes, Unreadable]]:
    if b't="e"' in window:
        for cell in _ERROR.finditer(window):
            yield cell[1], Unreadable("ERROR_VALUE", cell[2].decode("utf-8", "replace"))
    if b"<f" in window:
        for cell in _FORMULA.finditer(window):
            # An empty text is a value, and only a text can be empty.
            empty_text = cell[2] is not None and b't="str"' in cell[1]
            valued = cell[2] is not None and len(cell[2]) > len(b"<v></v>")
            if not valued and not empty_text and b't="e"' not in cell[1]:
                yield cell[1], Unreadable("FORMULA_WITHOUT_VALUE")


def _windows(archive: Archive, part: str) -> Iterator[bytes]:
    """The part in pieces that end between two cells."""
    rest = b""
    for chunk in archive.chunks(part):
        window = rest + chunk
        # A formula or a text of this length is none.
        cut = max(window.rfind(b"<c "), len(window) - 100_000)
        rest = window[cut:]
        yield window[:cut]
    yield rest


def column_number(letters: bytes) -> int:
    """The number of the column *letters*, counted from 1."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number

"""A sheet's XML looked through for what the reader cannot bear or does not tell."""

import re
from collections.abc import Iterator

from db.importing.archive import Archive
from db.importing.cell_text import Unreadable
from db.importing.faults import WorkbookError

# The reader lays a sheet out in full, from the first cell to the last.
MOST_CELLS = 10_400_000
_MOST_UNREADABLE = 50_000
# The reader takes what stands between two tags in one piece.
_MOST_BETWEEN_TAGS = 2_000_000
LARGE = 4_000_000
_DIMENSION = re.compile(rb'<dimension ref="([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?"')
# Without columns from CA on and rows from 130,000 on MOST_CELLS is out of reach. Plain patterns
# one after the other are much quicker than one with alternatives.
_TALL_ROW = rb"(?:1[3-9]\d{4}|[2-9]\d{5}|\d{7})"
_SIX_DIGITS = re.compile(rb' r="[A-Z0-9][0-9]{6}')
_TALL = re.compile(rb' r="[A-Z]?' + _TALL_ROW)
_TWO_LETTERS = re.compile(rb' r="[A-Z][A-Z]')
_WIDE = (
    re.compile(rb' r="[C-Z][A-Z]'),
    re.compile(rb' r="[A-Z][A-Z][A-Z]'),
    re.compile(rb' r="[A-Z][A-Z]' + _TALL_ROW),
)
# The same as hardly any program writes it.
_FAR_ODDLY = re.compile(rb"""r\s*=\s*["'](?:[A-Z]{3}|[C-Z][A-Z]|[A-Z]{0,2}""" + _TALL_ROW + rb")")
_FILLED = re.compile(
    rb"""<c\b[^>]*?\br\s*=\s*["']([A-Z]{1,7})(\d{1,10})["'][^>]*(?<!/)>\s*<[vfi]"""
)
# A cell that does not say where it is stands where its row does.
_ROW_OF_UNPLACED = re.compile(
    rb"""<row\b[^>]*?\br\s*=\s*["'](\d{1,10})["'][^>]*(?<!/)>\s*<c(?![^>]*\br\s*=)"""
)
_FORMULA = re.compile(
    rb"<c\b([^>]*)>\s*<f\b(?:[^>]*/>|[^>]*>[^<]*</f>)\s*(<v\s*/>|<v>[^<]*</v>)?", re.ASCII
)
_ERROR = re.compile(rb'<c\b([^>]*\bt="e"[^>]*)>(?:<f\b(?:[^>]*/>|[^>]*>[^<]*</f>))?\s*<v>([^<]*)')
_REFERENCE = re.compile(rb"""\br=["']([A-Z]{1,3})(\d{1,7})["']""")

# Places of a sheet, row and column counted from 0, that hold nothing to be read.
Unreadables = dict[int, dict[int, Unreadable]]


def check_extent(archive: Archive, part: str, sheet: str) -> None:
    """Make sure that the sheet can be laid out. Raises WorkbookError (FAR_CELL).

    Of a large sheet that declares a fair size only the beginning is looked at: reading all of it
    twice is dear, and what pretends a size is made by hand and small.
    """
    tail = b""
    for chunk in archive.chunks(part):
        # The line break behind the declaration is nothing odd.
        window = tail + chunk if tail else chunk.partition(b"?>")[2].strip() or chunk
        if _looks_far(window):
            _check_cells(archive, part, sheet)
            return
        if not tail and archive.size(part) > LARGE and _declares_fair_size(window):
            return
        tail = chunk[-16:]


def _declares_fair_size(window: bytes) -> bool:
    size = _DIMENSION.search(window)
    if size is None:
        return False
    first_row, last_row = int(size[2]), int(size[4] or size[2])
    first, last = column_number(size[1]), column_number(size[3] or size[1])
    return (last_row - first_row + 1) * (last - first + 1) <= MOST_CELLS


def _looks_far(window: bytes) -> bool:
    if any(mark in window for mark in (b"'", b"\t", b"\n")):
        return _FAR_ODDLY.search(window) is not None
    if _SIX_DIGITS.search(window) and _TALL.search(window):
        return True
    return bool(_TWO_LETTERS.search(window)) and any(wide.search(window) for wide in _WIDE)


def _check_cells(archive: Archive, part: str, sheet: str) -> None:
    rows, columns = [1 << 30, 0], [1 << 30, 0]
    for window in _windows(archive, part):
        for place in _places(window):
            letters, digits = place
            row, column = int(digits), column_number(letters)
            rows = [min(rows[0], row), max(rows[1], row)]
            columns = [min(columns[0], column), max(columns[1], column)]
            if (rows[1] - rows[0] + 1) * (columns[1] - columns[0] + 1) > MOST_CELLS:
                # In a damaged part any number can stand.
                archive.check(part)
                cell = (letters + digits).decode()
                values = {"file": archive.file, "sheet": sheet, "cell": cell}
                raise WorkbookError("FAR_CELL", values)


def _places(window: bytes) -> Iterator[tuple[bytes, bytes]]:
    for cell in _FILLED.finditer(window):
        yield cell[1], cell[2]
    for row in _ROW_OF_UNPLACED.finditer(window):
        yield b"A", row[1]


def unreadables(archive: Archive, part: str, sheet: str) -> Unreadables:
    """Cells with an error such as #N/A, and formulas that nobody has calculated.

    Raises WorkbookError: NOT_CALCULATED where there are too many to speak of one by one, TOO_LARGE.
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
        if (
            len(chunk) > _MOST_BETWEEN_TAGS
            and max(map(len, chunk.split(b"<"))) > _MOST_BETWEEN_TAGS
        ):
            raise WorkbookError("TOO_LARGE", {"file": archive.file})
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

"""The records of an xlsb package, looked through for what the reader cannot bear."""

import struct
from collections.abc import Iterator

from db.importing.archive import Archive
from db.importing.faults import WorkbookError
from db.importing.sheet_xml import LARGE, MOST_CELLS

_WORKBOOK_PROPERTIES, _SHEET, _DIMENSION, _ROW = 153, 156, 148, 0
# Cells with something in them: errors, yes and no, numbers, texts and what formulas gave.
_CELLS = frozenset(range(2, 12))


def directory_of(stream: bytes) -> tuple[bool, dict[str, str]]:
    """Whether days count from 1904, and the link of every sheet by its name."""
    date_1904 = False
    sheets: dict[str, str] = {}
    for kind, body in _records(stream):
        if kind == _WORKBOOK_PROPERTIES:
            date_1904 = bool(body[0] & 1)
        elif kind == _SHEET:
            link, rest = _text(body[8:])
            sheets[_text(rest)[0]] = link
    return date_1904, sheets


def check_binary_extent(archive: Archive, part: str, sheet: str) -> None:
    """Make sure that the sheet can be laid out. Raises WorkbookError (FAR_CELL, CORRUPT)."""
    rows, columns = [1 << 32, 0], [1 << 32, 0]
    row = 0
    for kind, body in _records(archive.read(part)):
        if kind == _DIMENSION and archive.size(part) > LARGE and _is_fair(body):
            return
        if kind == _ROW:
            (row,) = struct.unpack_from("<I", body)
        elif kind in _CELLS:
            (column,) = struct.unpack_from("<I", body)
            rows = [min(rows[0], row), max(rows[1], row)]
            columns = [min(columns[0], column), max(columns[1], column)]
            if (rows[1] - rows[0] + 1) * (columns[1] - columns[0] + 1) > MOST_CELLS:
                values = {"file": archive.file, "sheet": sheet, "cell": f"R{row + 1}C{column + 1}"}
                raise WorkbookError("FAR_CELL", values)


def _is_fair(body: bytes) -> bool:
    first_row, last_row, first, last = struct.unpack_from("<IIII", body)
    return bool((last_row - first_row + 1) * (last - first + 1) <= MOST_CELLS)


def _records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    """Kind and body of each record; a body that is cut short is filled up with zeros."""
    place, end = 0, len(stream)
    while place + 2 <= end:
        kind = stream[place]
        place += 1
        if kind & 0x80:
            kind = kind & 0x7F | stream[place] << 7
            place += 1
        size = shift = 0
        while place < end:
            byte = stream[place]
            place += 1
            size |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80 or shift > 21:
                break
        yield kind, stream[place : place + size].ljust(16, b"\0")
        place += size


def _text(body: bytes) -> tuple[str, bytes]:
    """The text at the beginning of *body*, and what follows it."""
    (length,) = struct.unpack_from("<I", body)
    end = 4 + 2 * min(length, len(body))
    return body[4:end].decode("utf-16-le", "replace"), body[end:].ljust(4, b"\0")

"""The records of an xlsb package, looked through for what the reader cannot bear."""

import re
import struct
from collections.abc import Iterator

from db.importing.archive import Archive
from db.importing.cell_text import Unreadable
from db.importing.faults import WorkbookError
from db.importing.merged import Range
from db.importing.sheet_xml import LARGE, MOST_CELLS, Unreadables

_WORKBOOK_PROPERTIES, _SHEET, _DIMENSION, _ROW = 153, 156, 148, 0
_ERROR, _ERROR_OF_FORMULA = 3, 11
_ERRORS = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?",
    0x24: "#NUM!", 0x2A: "#N/A", 0x2B: "#GETTING_DATA",
}  # fmt: skip
# What a cell with an error looks like: kind, size, a column there can be, a style, the error.
_LOOKS_FAULTY = re.compile(
    rb"(?:\x03\x09|\x0b[\x0b-\x7f]|\x0b[\x80-\xff][\x01-\x7f])"
    rb"[\x00-\xff][\x00-\x3f]\x00\x00[\x00-\xff]{4}[\x00\x07\x0f\x17\x1d\x24\x2a\x2b]",
    re.DOTALL,
)
# Ranges of merged cells: how many there are, and each with its kind, its size, and four numbers.
_MERGES = re.compile(rb"\xb1\x01\x04([\x00-\xff]{4})((?:\xb0\x01\x10[\x00-\xff]{16})+)\xb2\x01\x00")
_MERGE = struct.Struct("<3xIIII")
_MOST_MERGED = 100_000
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


def told_by_records(archive: Archive, part: str, sheet: str) -> tuple[Unreadables, list[Range]]:
    """Cells with an error, and ranges of merged cells; places are counted from 0.

    Raises WorkbookError (TOO_MANY_MERGED).
    """
    stream = archive.read(part)
    found: Unreadables = {}
    if _LOOKS_FAULTY.search(stream):
        row = 0
        for kind, body in _records(stream):
            if kind == _ROW:
                (row,) = struct.unpack_from("<I", body)
            elif kind in (_ERROR, _ERROR_OF_FORMULA):
                (column,) = struct.unpack_from("<I", body)
                shown = _ERRORS.get(body[8], "#?")
                found.setdefault(row, {})[column] = Unreadable("ERROR_VALUE", shown)
    merges = next((m for m in _MERGES.finditer(stream) if _counts_right(m)), None)
    if merges is None:
        return found, []
    if len(merges[2]) > _MOST_MERGED * _MERGE.size:
        raise WorkbookError("TOO_MANY_MERGED", {"file": archive.file, "sheet": sheet})
    ranges = _MERGE.iter_unpack(merges[2])
    return found, [((top, left), (bottom, right)) for top, bottom, left, right in ranges]


def _counts_right(merges: "re.Match[bytes]") -> bool:
    """Whether there are as many ranges as are said, and it is no accident of other bytes."""
    return bool(struct.unpack("<I", merges[1])[0] * _MERGE.size == len(merges[2]))


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

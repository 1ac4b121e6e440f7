"""Rows of text files: comma, semicolon or tab, in UTF-8, UTF-16 or GB18030."""

import codecs
import csv
import io
from collections.abc import Iterator, Sequence

from db.importing.cell_text import Cell
from db.importing.faults import WorkbookError

_DELIMITERS = ",\t;，|"
# More than this of control characters and text it is not.
_MOST_CONTROLS = 0.01


def delimited_rows(data: bytes, name: str) -> Iterator[Sequence[Cell]]:
    """The rows of a text file, all of one width. Raises WorkbookError (UNKNOWN_FORMAT, CORRUPT)."""
    text = text_in(data, name)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        rows = list(reader)
        width = max(map(len, rows), default=0)
    except csv.Error:
        raise WorkbookError("CORRUPT", {"file": name}) from None
    blank = [""] * width
    return (row if len(row) == width else row + blank[len(row) :] for row in rows)


def text_in(data: bytes, name: str) -> str:
    """*data* as text by its byte order mark, else UTF-16 by its zeros, UTF-8 or GB18030."""
    encoding = _encoding(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise WorkbookError("UNKNOWN_FORMAT", {"file": name}) from None
    sample = text[:20_000]
    controls = sum(ord(character) < 32 and character not in "\t\r\n\f\v" for character in sample)
    if controls > len(sample) * _MOST_CONTROLS:
        raise WorkbookError("UNKNOWN_FORMAT", {"file": name})
    return text.replace("\0", "")


def _encoding(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    sample = data[:4096]
    if wide := _utf_16_without_mark(sample):
        return wide
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "gb18030"
    return "utf-8"


def _utf_16_without_mark(sample: bytes) -> str | None:
    """UTF-16 shows in its commas, digits and line ends: each has a zero beside it."""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 20 < len(sample):
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


def _delimiter(text: str) -> str:
    """The separator that the first lines agree on best."""
    lines = [line for line in text[:20_000].splitlines()[:30] if line.strip()]

    def score(delimiter: str) -> tuple[int, int]:
        counts = [line.count(delimiter) for line in lines]
        return (sum(count > 0 for count in counts), sum(counts))

    return max(_DELIMITERS, key=score)

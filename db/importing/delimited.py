"""Rows of text files: comma, semicolon or tab, in UTF-8, UTF-16 or GB18030."""

import codecs
import csv
import io
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING

from db.importing.cell_text import Cell
from db.importing.faults import WorkbookError
from db.importing.source import MOST_ROWS, too_many_rows

if TYPE_CHECKING:
    import _csv

_DELIMITERS = ",\t;，|"
_TOP = 50
# More than this of control characters and text it is not.
_MOST_CONTROLS = 0.01


class DelimitedText:
    """A text file with one table. Raises WorkbookError (UNKNOWN_FORMAT, TOO_MANY_ROWS)."""

    def __init__(self, data: bytes, file: str) -> None:
        self._file = file
        self._encoding = _encoding(data)
        if self._encoding.startswith("utf-16"):
            data, self._encoding = text_in(data, file).encode(), "utf-8"
        # A text with a zero in it is refused by servers.
        self._data = data.replace(b"\0", b"")
        self._plain = b'="' not in self._data
        sample = self._data[:60_000].decode(self._encoding, "replace")
        _check_controls(sample, file)
        self._delimiter = _delimiter(sample)
        # A row takes one line or more: what has fewer lines need not be gone through.
        if self._data.count(b"\n") > MOST_ROWS:
            self._check_rows()

    def rows(self) -> Iterator[Sequence[Cell]]:
        """The rows, none narrower than the widest of the first ones.

        A row is one record, as spreadsheets count, however many lines it takes.
        Raises WorkbookError (BAD_QUOTES, UNKNOWN_FORMAT).
        """
        reader = self._reader()
        try:
            top = list(islice(reader, _TOP))
            width = max(map(len, top), default=0)
            blank = [""] * width
            for row in chain(top, reader):
                wide = row if len(row) >= width else row + blank[len(row) :]
                yield wide if self._plain else [_unwrapped(cell) for cell in wide]
        except csv.Error:
            raise WorkbookError(
                "BAD_QUOTES", {"file": self._file, "line": reader.line_num}
            ) from None
        except UnicodeDecodeError:
            raise WorkbookError("UNKNOWN_FORMAT", {"file": self._file}) from None

    def _reader(self) -> "_csv.Reader":
        text = io.TextIOWrapper(io.BytesIO(self._data), self._encoding, newline="")
        return csv.reader(text, delimiter=self._delimiter)

    def _check_rows(self) -> None:
        count = 0
        try:
            for row in self._reader():
                count += bool(row) and any(row)
                if count > MOST_ROWS + _TOP:
                    raise too_many_rows(self._file)
        except (csv.Error, UnicodeDecodeError):
            return  # whoever takes the rows is told, and where


def _unwrapped(cell: str) -> str:
    """*cell* without the ="…" by which programs keep digits from becoming a number."""
    return cell[2:-1] if cell.startswith('="') and cell.endswith('"') else cell


def text_in(data: bytes, name: str) -> str:
    """*data* as text by its byte order mark, else UTF-16 by its zeros, UTF-8 or GB18030."""
    try:
        text = data.decode(_encoding(data))
    except UnicodeDecodeError:
        raise WorkbookError("UNKNOWN_FORMAT", {"file": name}) from None
    _check_controls(text[:20_000], name)
    return text.replace("\0", "")


def _check_controls(sample: str, name: str) -> None:
    controls = sum(ord(character) < 32 and character not in "\t\r\n\f\v" for character in sample)
    if controls > len(sample) * _MOST_CONTROLS:
        raise WorkbookError("UNKNOWN_FORMAT", {"file": name})


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
    if text[:4].lower() == "sep=" and text[4:5]:
        return text[4]
    lines = [line for line in text[:20_000].splitlines()[:30] if line.strip()]

    def score(delimiter: str) -> tuple[int, int]:
        counts = [line.count(delimiter) for line in lines]
        return (sum(count > 0 for count in counts), sum(counts))

    return max(_DELIMITERS, key=score)

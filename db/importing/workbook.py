"""Workbooks read whatever their format: what the bytes are decides, never the file's ending."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from db.importing.cells import Cell
from db.importing.delimited import DelimitedText
from db.importing.faults import WorkbookError
from db.importing.source import Kind, bytes_of, kind_of
from db.importing.words import compact


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name, whether it is hidden, its rows, and the file it is in."""

    name: str
    hidden: bool
    load: Callable[[], Iterator[Sequence[Cell]]]
    file: str = ""

    def rows(self) -> Iterator[Sequence[Cell]]:
        """All rows from the sheet's row 1 on, blank ones too, each as wide as the table.

        Every call reads the sheet anew; cells are as the file has them. The value of merged
        cells stands in each of them. Raises WorkbookError for what cannot be read.
        """
        return self.load()


@dataclass(frozen=True, slots=True)
class Workbook:
    """A workbook: its sheets in their order, and the file they came from with its fingerprint."""

    sheets: tuple[Sheet, ...]
    sha256: str
    name: str
    date_1904: bool = False
    data: bytes = field(default=b"", repr=False, compare=False)

    def sheet(self, name: str, or_first: bool = False) -> Sheet:
        """The sheet of that name; *or_first*: else the first one in sight that has rows.

        Raises WorkbookError (NO_SHEET).
        """
        for sheet in self.sheets:
            if compact(sheet.name) == compact(name):
                return sheet
        if or_first:
            in_sight = [sheet for sheet in self.sheets if not sheet.hidden]
            for sheet in in_sight:
                if len(in_sight) == 1 or next(sheet.rows(), None) is not None:
                    return sheet
        present = "、".join(sheet.name for sheet in self.sheets)
        raise WorkbookError("NO_SHEET", {"file": self.name, "sheet": name, "present": present})

    @property
    def hidden(self) -> tuple[str, ...]:
        """The names of the hidden sheets; one is read only where it bears the name of a list."""
        return tuple(sheet.name for sheet in self.sheets if sheet.hidden)

    def has_sheet(self, name: str) -> bool:
        """Whether there is a sheet of that name."""
        return any(compact(sheet.name) == compact(name) for sheet in self.sheets)


def read_workbook(path: Path, password: str | None = None) -> Workbook:
    """The workbook in the file *path*: xlsx, xlsm, xlsb, xls, ods, HTML or XML tables, csv, tsv.

    The file is read once and its fingerprint is of the bytes read. Raises WorkbookError: NOT_FOUND,
    NOT_A_FILE, UNREADABLE, EMPTY, CHANGED, TOO_LARGE, UNKNOWN_FORMAT, CORRUPT, ENCRYPTED,
    ENCRYPTED_ODS, WRONG_PASSWORD, HAS_DTD, NO_TABLE.
    """
    # Names can be bytes that are no text, which no database and no sentence takes.
    return workbook_of(bytes_of(path), _as_text(path.name), password)


def workbook_of(data: bytes, name: str, password: str | None = None) -> Workbook:
    """The workbook whose file is *data*, called *name*; raises as ``read_workbook`` does."""
    sheets, date_1904 = _sheets(data, name, password)
    return Workbook(sheets, hashlib.sha256(data).hexdigest(), name, date_1904, data)


def _as_text(name: str) -> str:
    return name.encode("utf-8", "replace").decode("utf-8")


def _sheets(data: bytes, name: str, password: str | None) -> tuple[tuple[Sheet, ...], bool]:
    kind = kind_of(data, name)
    stem = Path(name).stem
    if kind is Kind.TEXT:
        return (Sheet(stem, False, DelimitedText(data, name).rows, name),), False
    if kind is Kind.MARKUP:
        from db.importing.workbook_markup import markup_tables

        tables = markup_tables(data, name)
        sheets = (
            Sheet(title or stem, hidden, rows.__iter__, name) for title, hidden, rows in tables
        )
        return tuple(sheets), False
    from db.importing.workbook_binary import open_binary

    book = open_binary(data, name, password)
    binary = (Sheet(title, hidden, partial(book.rows, title), name) for title, hidden in book.names)
    return tuple(binary), book.date_1904

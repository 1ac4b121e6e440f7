"""xlsx, xlsm, xlsb, ods and xls through calamine."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetVisibleEnum

from db.importing.cells import Cell
from db.importing.faults import WorkbookError


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook that calamine has opened."""

    book: CalamineWorkbook
    file: str
    names: tuple[tuple[str, bool], ...]
    date_1904: bool

    def rows(self, name: str) -> Iterator[Sequence[Cell]]:
        """The rows of the sheet *name* from its row 1 on."""
        try:
            sheet = self.book.get_sheet_by_name(name)
        except CalamineError:
            raise WorkbookError("CORRUPT", {"file": self.file}) from None
        return sheet.iter_rows()


def open_binary(data: bytes, name: str, password: str | None) -> Book:
    """The workbook in *data*, unlocked with *password* if it has one."""
    del password
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    except PasswordError:
        raise WorkbookError("ENCRYPTED", {"file": name}) from None
    except CalamineError:
        raise WorkbookError("CORRUPT", {"file": name}) from None
    names = tuple(
        (sheet.name, sheet.visible is not SheetVisibleEnum.Visible)
        for sheet in book.sheets_metadata
    )
    return Book(book, name, names, False)

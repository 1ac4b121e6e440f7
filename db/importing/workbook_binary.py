"""xlsx, xlsm, xlsb, ods and xls, looked at by us and read by calamine."""

import io
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from db.importing import merged
from db.importing.cell_text import Cell
from db.importing.faults import WorkbookError
from db.importing.merged import Range
from db.importing.package import Package
from db.importing.shared_strings import SharedStrings
from db.importing.sheet_binary import check_binary_extent, told_by_records
from db.importing.sheet_ods import OdsSheet, ods_sheets
from db.importing.sheet_xml import Unreadables, check_extent, unreadables
from db.importing.workbook_compound import Compound
from db.importing.workbook_probe import can_be_read


class Book:
    """An opened workbook: names and hiddenness of its sheets, and their rows one by one."""

    def __init__(self, source: Package | Compound) -> None:
        self._source = source
        self._file = source.file
        # calamine lays out all of an ods at once: what it cannot bear is looked for before.
        self._ods: dict[str, OdsSheet] | None = None
        self._strings: SharedStrings | None = None
        if isinstance(source, Package) and source.is_ods:
            self._ods = ods_sheets(source.archive)
        self._book = _opened(source)
        self.date_1904 = source.date_1904
        self.names = tuple(
            (sheet.name, sheet.visible is not SheetVisibleEnum.Visible)
            for sheet in self._book.sheets_metadata
            if sheet.typ is SheetTypeEnum.WorkSheet
        )
        # The sheet laid out last: its head is looked for before its rows are read.
        self._laid_out: tuple[str, CalamineSheet, Unreadables, Sequence[Range]] | None = None

    def rows(self, name: str) -> Iterator[Sequence[Cell]]:
        """The rows of the sheet *name* from its row 1 on.

        Raises WorkbookError: CORRUPT, FAR_CELL, NOT_CALCULATED, TOO_MANY_MERGED.
        """
        if self._laid_out is None or self._laid_out[0] != name:
            self._laid_out = None
            self._laid_out = (name, *self._lay_out(name))
        _, sheet, faults, ranges = self._laid_out
        left = sheet.start[1] if sheet.start else 0
        rows: Iterator[Sequence[Cell]] = sheet.iter_rows()
        if faults:
            rows, left = _marked(rows, faults, left)
        if ranges:
            last = (sheet.end or (0, 0))[0], max((sheet.end or (0, 0))[1], left)
            where = {"file": self._file, "sheet": name}
            rows = merged.filled(rows, merged.clipped(ranges, last, where), left)
        return rows

    def _lay_out(self, name: str) -> tuple[CalamineSheet, Unreadables, Sequence[Range]]:
        archive, part = None, None
        if isinstance(self._source, Package):
            archive, part = self._source.archive, self._source.sheet_part(name)
        if self._ods is not None:
            told = self._ods.get(name, OdsSheet())
            return self._sheet(name), told.unreadable, told.merged
        if archive is None or part is None:
            sheet = self._sheet(name)
            return sheet, {}, sheet.merged_cell_ranges or ()
        if part.endswith(".bin"):
            check_binary_extent(archive, part, name)
            faults, merges = told_by_records(archive, part, name)
            return self._sheet(name), faults, merges
        check_extent(archive, part, name)
        if self._strings is None:
            self._strings = SharedStrings(archive)
        self._strings.check(part)
        # calamine works without Python's lock: the second look costs no time of its own.
        with ThreadPoolExecutor(1) as worker:
            looked = worker.submit(unreadables, archive, part, name)
            sheet = self._sheet(name)
            return sheet, looked.result(), sheet.merged_cell_ranges or ()

    def _sheet(self, name: str) -> CalamineSheet:
        try:
            return self._book.get_sheet_by_name(name)
        except CalamineError:
            raise WorkbookError("CORRUPT", {"file": self._file}) from None
        except BaseException as error:
            raise _panic(error, self._file) from None


def open_binary(data: bytes, file: str, password: str | None) -> Book:
    """The workbook in *data*, unlocked with *password* if it needs one."""
    if not data.startswith(b"PK"):
        compound = Compound(data, file)
        if compound.encrypted:
            data = compound.unlocked(password)
            if data.startswith(b"PK"):
                return Book(Package(data, file))
            compound = Compound(data, file)
        if not can_be_read(data):
            raise WorkbookError("CORRUPT", {"file": file})
        return Book(compound)
    return Book(Package(data, file))


def _opened(source: Package | Compound) -> CalamineWorkbook:
    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(source.data))
    except PasswordError:
        raise WorkbookError("ENCRYPTED", {"file": source.file}) from None
    except CalamineError:
        raise WorkbookError("CORRUPT", {"file": source.file}) from None
    except BaseException as error:
        raise _panic(error, source.file) from None


def _panic(error: BaseException, file: str) -> BaseException:
    """CORRUPT for a fault inside calamine, which comes as no ordinary exception."""
    if type(error).__name__ == "PanicException" or isinstance(error, Exception):
        return WorkbookError("CORRUPT", {"file": file})
    return error


def _marked(
    rows: Iterator[Sequence[Cell]], faults: Unreadables, left: int
) -> tuple[Iterator[Sequence[Cell]], int]:
    """*rows* with what cannot be read in its place, and the column they then begin at."""
    columns = [column for row in faults.values() for column in row]
    first, last = min(left, *columns), max(columns)

    def marked() -> Iterator[Sequence[Cell]]:
        number = -1
        width = 0
        for number, row in enumerate(rows):
            width = max(len(row) + left - first, last - first + 1)
            yield _row(row, number, width)
        for below in range(number + 1, max(faults) + 1):
            yield _row((), below, width or last - first + 1)

    def _row(row: Sequence[Cell], number: int, width: int) -> Sequence[Cell]:
        wide: list[Cell] = [*[""] * (left - first), *row]
        wide += [""] * (width - len(wide))
        for column, fault in faults.get(number, {}).items():
            wide[column - first] = fault
        return wide

    return marked(), first

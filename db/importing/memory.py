"""The cells of one column read into values, each distinct cell once, faults remembered."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from db.importing.cells import BadCell, Cell, Unreadable, bool_of, date_of, decimal_of, int_of
from db.importing.cells import text_of as text_of_cell
from db.importing.problems import Code

_MOST_AT_ONCE = 1 << 13
_MOST_COUNT = 1_000_000
_MOST_YUAN = Decimal(10) ** 14


class Fault(Exception):  # noqa: N818 - it reads as what the cell has
    """A cell that is not what its column holds; *kept* is what is stored for it all the same."""

    def __init__(self, code: Code, detail: str = "", kept: object = None) -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail
        self.kept = kept


class Memory(dict[Cell, Any]):
    """Values by cell. ``faults`` has the faulty cells among those read since ``forget``.

    Numbers and truth values that Python holds for equal are read alike.
    """

    def __init__(self, read: Callable[[Cell], Any]) -> None:
        super().__init__()
        self._read = read
        self.faults: dict[Cell, Fault] = {}

    def __missing__(self, cell: Cell) -> Any:
        try:
            value = self._read(int(cell) if isinstance(cell, bool) else cell)
        except Fault as fault:
            # With the place it was raised at it would keep everything that was at hand there.
            fault.__cause__ = fault.__context__ = None
            self.faults[cell] = fault.with_traceback(None)
            value = fault.kept
        self[cell] = value
        return value

    def values_of(self, cells: Sequence[Cell]) -> list[Any]:
        """The value of every cell."""
        if len(self) > _MOST_AT_ONCE:
            self.clear()
            self.faults.clear()
        if not cells:
            return []
        first = cells[0]
        # Many columns are empty, or the same in hundreds of rows.
        if first == cells[-1] and cells.count(first) == len(cells):
            return [self[first]] * len(cells)
        return list(map(self.__getitem__, cells))


def storable(text: str) -> str:
    """*text* without what no database keeps: NUL, and halves of characters."""
    try:
        text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-8", "replace").decode("utf-8")
    return text.replace("\0", "")


def shown(cell: Cell) -> str:
    """A cell as it is quoted where something is said about it."""
    if isinstance(cell, Unreadable):
        return storable(cell.shown)
    return storable(cell.strip() if isinstance(cell, str) else text_of_cell(cell))


def text_of(cell: Cell) -> str:
    """The text of a cell. Raises Fault."""
    try:
        text = text_of_cell(cell)
    except BadCell as bad:
        raise Fault(Code.UNREADABLE_CELL, bad.code, "") from bad
    return text if text.isascii() and "\0" not in text else storable(text)


def day_reader(*, date_1904: bool) -> Callable[[Cell], str | None]:
    """A reader of days as ISO text; its Fault keeps nothing."""

    def read(cell: Cell) -> str | None:
        try:
            day: date | None = date_of(cell, date_1904)
        except BadCell as bad:
            raise Fault(Code.BAD_DATE, _detail(bad, "E02")) from bad
        return None if day is None else day.isoformat()

    return read


def flag_of(cell: Cell) -> int:
    """1 for yes, 0 for no and for an empty cell. Raises Fault.

    Not a bool: SQLite's driver takes several times as long to bind one.
    """
    try:
        return int(bool_of(cell))
    except BadCell as bad:
        raise Fault(Code.BAD_YES_NO, _detail(bad, "NOT_BOOLEAN"), kept=0) from bad


def perhaps_flag_of(cell: Cell) -> int | None:
    """1 for yes, 0 for no, None for an empty cell. Raises Fault."""
    try:
        return None if text_of_cell(cell) in ("", "-", "—", "——") else int(bool_of(cell))
    except BadCell as bad:
        raise Fault(Code.BAD_YES_NO, _detail(bad, "NOT_BOOLEAN")) from bad


def count_of(cell: Cell) -> int:
    """A whole number not below 0; an empty cell is 0. Raises Fault."""
    try:
        number = int_of(cell)
    except BadCell as bad:
        raise Fault(Code.BAD_NUMBER, bad.code, kept=0) from bad
    if number > _MOST_COUNT:
        raise Fault(Code.BAD_NUMBER, "TOO_LARGE", kept=0)
    return number


def fen_reader(scale: Decimal) -> Callable[[Cell], int | None]:
    """A reader of amounts in fen, half up; a bare number counts *scale* yuan."""

    def read(cell: Cell) -> int | None:
        if scale == 1 and (quick := _fen_of(cell)) is not None:
            return quick
        try:
            yuan = decimal_of(cell, scale)
        except BadCell as bad:
            raise Fault(Code.ODD_AMOUNT, bad.code) from bad
        if yuan is None:
            return None
        if not 0 <= yuan <= _MOST_YUAN:
            raise Fault(Code.ODD_AMOUNT, "NEGATIVE" if yuan < 0 else "TOO_LARGE")
        fen = (yuan * 100).quantize(Decimal(1), ROUND_HALF_UP)
        if fen != yuan * 100:
            raise Fault(Code.ODD_AMOUNT, "ROUNDED", kept=int(fen))
        return int(fen)

    return read


def _fen_of(yuan: Cell) -> int | None:
    """Fen of a plain amount by the 15 digits Excel shows; None for one that needs a closer look."""
    if type(yuan) is float:
        yuan = format(yuan, ".15g")
    elif type(yuan) is not str or not yuan.isascii():
        return None
    whole, _, rest = yuan.partition(".")
    if not (whole.isdecimal() and (whole + rest).isdecimal()) or len(rest) > 2 or len(whole) > 13:
        return None
    return int(whole) * 100 + int(rest.ljust(2, "0"))


def _detail(bad: BadCell, usual: str) -> str:
    return "" if bad.code == usual else bad.code

"""The figures of rows of totals beside the rows above them (W09)."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from db.importing.case_columns import COLUMNS, Holds
from db.importing.case_reader import Chunk
from db.importing.cell_text import Cell
from db.importing.cells import BadCell, decimal_of
from db.importing.cross_checks.doubt import Doubt
from db.importing.problems import Code
from db.importing.table import Table
from db.importing.words import compact

_SUMMED = {column.field: column for column in COLUMNS if column.holds in (Holds.COUNT, Holds.FEN)}
_LABEL = re.compile(r"(?:合计|总计|小计|共计|总数|共)\D{0,4}?(\d[\d,]*)(?:件|条|宗|行)?.{0,2}")
_COUNTED = re.compile(r"(\d[\d,]*)(?:件|条|宗)")


@dataclass(slots=True)
class _Sums:
    """How many rows, and the sum of each column; fen for amounts."""

    rows: int = 0
    sums: dict[str, int] = field(default_factory=dict)

    def plus(self, chunk: Chunk, places: slice) -> None:
        """Add some rows."""
        self.rows += len(chunk.rows[places])
        for name in _SUMMED.keys() & chunk.given:
            some = sum(filter(None, chunk.values[name][places]))
            self.sums[name] = self.sums.get(name, 0) + some

    def copy(self) -> "_Sums":
        """The sums so far."""
        return _Sums(self.rows, dict(self.sums))


class Totals:
    """Compares totals with the sums of all rows above, and of those since the total before.

    A figure that is either of the two is right; a column with cells nobody could read is left out.
    """

    def __init__(self, table: Table) -> None:
        self._table = table
        self._all = _Sums()
        self._since = _Sums()
        self._seen = 0
        self._compared: list[tuple[int, Sequence[Cell], tuple[_Sums, _Sums]]] = []
        self._unread: set[str] = set()

    def take(self, chunk: Chunk, _cells: Mapping[str, Sequence[Cell]], /) -> None:
        """See some rows."""
        start = 0
        for number, row in self._table.totals[self._seen :]:
            end = bisect_left(chunk.rows, number)
            self._add(chunk, slice(start, end))
            self._note(number, row)
            start = end
        self._add(chunk, slice(start, None))
        self._unread.update(problem.column for problem in chunk.problems)

    def doubts(self) -> Iterator[Doubt]:
        """Every figure that is not the sum, at the row of the total."""
        for number, row in self._table.totals[self._seen :]:
            self._note(number, row)
        for number, row, sums in self._compared:
            if sums[0].rows:
                yield from self._wrong_counts(number, row, sums)
                yield from self._wrong_sums(number, row, sums)

    def _add(self, chunk: Chunk, places: slice) -> None:
        self._all.plus(chunk, places)
        self._since.plus(chunk, places)

    def _note(self, number: int, row: Sequence[Cell]) -> None:
        self._seen += 1
        self._compared.append((number, row, (self._all.copy(), self._since)))
        self._since = _Sums()

    def _wrong_counts(
        self, number: int, row: Sequence[Cell], sums: tuple[_Sums, _Sums]
    ) -> Iterator[Doubt]:
        stated = self._stated_count(row)
        counted = [part.rows for part in sums]
        if stated is not None and stated not in counted:
            value = f"{stated} ≠ {counted[0]}"
            yield Doubt(number, "案号", value, Code.TOTAL_DIFFERS)

    def _stated_count(self, row: Sequence[Cell]) -> int | None:
        """How many cases the row says there are: 合计120件, 120件, or a number as the number."""
        for cell in row:
            if isinstance(cell, str):
                word = compact(cell)
                found = _LABEL.fullmatch(word) or _COUNTED.fullmatch(word)
                if found is not None:
                    return int(found[1].replace(",", ""))
        key = row[self._table.at[self._table.key]]
        if isinstance(key, int | float) and not isinstance(key, bool):
            return int(key)
        plain = compact(key) if isinstance(key, str) else ""
        return int(plain) if plain.isdecimal() and plain.isascii() else None

    def _wrong_sums(
        self, number: int, row: Sequence[Cell], sums: tuple[_Sums, _Sums]
    ) -> Iterator[Doubt]:
        for name, column in _SUMMED.items():
            head = self._table.heads.get(column.head)
            if head is None or head in self._unread:
                continue
            unit = 100 if column.holds is Holds.FEN else 1
            scale = self._table.scales.get(column.head, Decimal(1)) if unit == 100 else Decimal(1)
            stated = _figure(row[self._table.at[column.head]], scale)
            if stated is None:
                continue
            # Amounts in 万元 are rounded one by one and as a total.
            tolerance = unit * scale * sums[0].rows / 200 if scale != 1 else Decimal(0)
            true = [Decimal(part.sums.get(name, 0)) for part in sums]
            if all(abs(stated * unit - one) > tolerance for one in true):
                value = f"{_plain(stated / scale)} ≠ {_plain(true[0] / unit / scale)}"
                yield Doubt(number, column.head, value, Code.TOTAL_DIFFERS)


def _figure(cell: Cell, scale: Decimal) -> Decimal | None:
    """The number in a cell of a total; None for an empty one and for words."""
    try:
        return decimal_of(cell, scale)
    except BadCell:
        return None


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text

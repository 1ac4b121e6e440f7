"""Case numbers beside each other: gaps (W08), years (W16), courts (W14), mended spellings (W13)."""

from array import array
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from db.importing.case_reader import Chunk
from db.importing.cell_text import Cell
from db.importing.cross_checks.doubt import ALIKE, Doubt
from db.importing.problems import Code
from evaluation.case_number import CaseNumber, normalised, parse

# A part of a list (a division's, a month's) has holes everywhere: a stretch of numbers counts as
# meant to be complete when it has this many, and not more than this share of it is missing.
_LEAST_STRETCH = 20
_MOST_MISSING = 0.05
_MOST_IN_ONE_GAP = 20
_MOST_RANGE = 1_000
# What most rows do is the way of the source and no slip.
_USUAL = 0.5
_BITS_OF_ROW = 32
_ROW = (1 << _BITS_OF_ROW) - 1
_NEARLY_ALL = 0.9

Head = tuple[int, str, str, str]


@dataclass(slots=True)
class _Serials:
    """The numbers of one year, court and type word, what stands before them, and their rows."""

    court: str
    before: str
    # Number and row in one, which is half the room and half the work of two.
    placed: "array[int]" = field(default_factory=lambda: array("q"))

    def add(self, number: int, row: int) -> None:
        """A number that stands in *row*."""
        self.placed.append(number << _BITS_OF_ROW | row)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        """Every number with its row, in the order of the numbers."""
        for both in sorted(self.placed):
            yield both >> _BITS_OF_ROW, both & _ROW


class NumbersInOrder:
    """Looks for what the numbers of a list show together.

    *stored* tells which of some keys the database has already: those are not missing.
    *court_code* is the court's own; where it is not known, that of nearly all rows stands for it.
    """

    def __init__(self, court_code: str, stored: Callable[[Sequence[str]], set[str]]) -> None:
        self._court_code = court_code
        self._stored = stored
        self._serials: dict[Head, _Serials] = {}
        self._years: list[Doubt] = []
        self._mended: list[Doubt] = []
        self._count = 0

    def take(self, chunk: Chunk, _cells: Mapping[str, Sequence[Cell]], /) -> None:
        """See some rows."""
        self._count += len(chunk.rows)
        self._take_serials(chunk)
        self._take_years(chunk)
        self._take_spellings(chunk)

    def doubts(self) -> Iterator[Doubt]:
        """Gaps at the row behind them, everything else at its own row."""
        for found in (self._years, self._mended):
            if len(found) <= max(self._count * _USUAL, 1):
                yield from found
        yield from self._gaps()
        if not self._court_code:
            yield from self._odd_courts()

    def _take_serials(self, chunk: Chunk) -> None:
        values = chunk.values
        heads = zip(
            values["year"], values["court_code"], values["special"], values["type_word"],
            strict=True,
        )  # fmt: skip
        numbers = zip(heads, values["serial_number"], chunk.rows, strict=True)
        for index, (head, number, row) in enumerate(numbers):
            serials = self._serials.get(head)
            if serials is None:
                before = values["key"][index][: -len(values["serial"][index]) - 1]
                serials = self._serials[head] = _Serials(head[1], before)
            serials.placed.append(number << _BITS_OF_ROW | row)
        if not all(map(str.isdecimal, values["serial"])):
            self._take_ranges(chunk)

    def _take_ranges(self, chunk: Chunk) -> None:
        """The other numbers of cells that name several in one."""
        values = chunk.values
        for index, serial in enumerate(values["serial"]):
            if serial and not serial.isdecimal():
                head = tuple(values[name][index] for name in ("year", "court_code", "special"))
                serials = self._serials[(*head, values["type_word"][index])]
                for number in _all_of(serial):
                    serials.add(number, chunk.rows[index])

    def _take_years(self, chunk: Chunk) -> None:
        values = chunk.values
        # There the year is in question already.
        old = {problem.row for problem in chunk.problems if problem.code is Code.OLD_YEAR}
        dated = zip(values["year"], values["filed_on"], chunk.column("received_on"), strict=True)
        for index, (year, filed, received) in enumerate(dated):
            if filed is None or int(filed[:4]) == year or not year or index in chunk.refused:
                continue
            known = received is not None and int(received[:4]) == year
            if not known and chunk.rows[index] not in old:
                value = f"{values['raw_number'][index]}{ALIKE}{filed}"
                self._years.append(Doubt(chunk.rows[index], "案号", value, Code.YEAR_OF_NUMBER))

    def _take_spellings(self, chunk: Chunk) -> None:
        written = zip(chunk.values["raw_number"], chunk.values["key"], strict=True)
        for index, (raw, key) in enumerate(written):
            if raw[6:] == key[6:] or index in chunk.refused or not _is_mended(raw, key):
                continue
            value = f"{raw}{ALIKE}{key}"
            self._mended.append(Doubt(chunk.rows[index], "案号", value, Code.NUMBER_MENDED))

    def _gaps(self) -> Iterator[Doubt]:
        found = [
            (serials.before, gap)
            for head, serials in self._serials.items()
            if head[0]
            for gap in _gaps_in(serials)
        ]
        missing = [
            f"{before}{number}号"
            for before, (first, last, _) in found
            for number in range(first, last + 1)
        ]
        stored = self._stored(missing) if missing else set()
        for before, (first, last, row) in found:
            for start, end in _still_missing(before, first, last, stored):
                value = f"{before}{start}号" if start == end else f"{before}{start}–{end}号"
                yield Doubt(row, "案号", value, Code.SERIAL_GAP)

    def _odd_courts(self) -> Iterator[Doubt]:
        counts: dict[str, int] = {}
        for head, serials in self._serials.items():
            if head[0]:
                counts[serials.court] = counts.get(serials.court, 0) + len(serials.placed)
        usual, most = max(counts.items(), key=lambda pair: pair[1], default=("", 0))
        if most < _LEAST_STRETCH or most < _NEARLY_ALL * sum(counts.values()):
            return
        for head, serials in self._serials.items():
            if head[0] and serials.court != usual:
                for number, row in serials:
                    value = f"{serials.before}{number}号{ALIKE}{usual}"
                    yield Doubt(row, "案号", value, Code.COURT_OF_NO_OTHER)


def _is_mended(raw: str, key: str) -> bool:
    """Whether reading *raw* took more than brackets, width and white space."""
    plain = normalised(raw)
    if plain == key:
        return False
    found = parse(plain)
    suffix = found.suffix if isinstance(found, CaseNumber) else ""
    return plain != key + suffix


def _all_of(serial: str) -> Iterator[int]:
    """The numbers a text such as 12、15-18 names, beyond the first."""
    first = True
    for part in serial.split("、"):
        start, _, end = part.partition("-")
        last = int(end) if end.isdecimal() else int(start)
        last = min(last, int(start) + _MOST_RANGE)
        for number in range(int(start), last + 1):
            if not first:
                yield number
            first = False


def _gaps_in(serials: _Serials) -> Iterator[tuple[int, int, int]]:
    """First and last number of each gap, and the row of the case behind it."""
    rows: dict[int, int] = {}
    for number, row in serials:
        rows.setdefault(number, row)
    numbers = list(rows)
    begun = 0
    for place in range(1, len(numbers) + 1):
        ends = place == len(numbers)
        if not ends and numbers[place] - numbers[place - 1] - 1 <= _MOST_IN_ONE_GAP:
            continue
        stretch = numbers[begun:place]
        begun = place
        missing = stretch[-1] - stretch[0] + 1 - len(stretch)
        if len(stretch) < _LEAST_STRETCH or not 0 < missing <= _MOST_MISSING * len(stretch):
            continue
        for before, after in pairwise(stretch):
            if after - before > 1:
                yield before + 1, after - 1, rows[after]


def _still_missing(
    before: str, first: int, last: int, stored: Container[str]
) -> Iterator[tuple[int, int]]:
    """The parts of a gap that are not stored."""
    start = first
    for number in range(first, last + 2):
        if number > last or f"{before}{number}号" in stored:
            if start < number:
                yield start, number - 1
            start = number + 1

"""Cases that are too much alike: one case under two numbers (W15), series nobody named (W03)."""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from db.importing.case_reader import Chunk
from db.importing.cell_text import Cell
from db.importing.cross_checks.doubt import ALIKE, Doubt
from db.importing.problems import Code

_NOTHING = 0


class AlikeCases:
    """Finds cases alike in cause, parties, handler and day of filing, and series without a number.

    A series is told as the evaluation tells one (RULES.md §5): of one handler, type word, cause
    and party, each filed at most *window_days* after the one before, at least *least* of them.
    Of every row only fingerprints are kept, so that 100,000 of them take a few megabytes.
    """

    def __init__(self, least: int, window_days: int) -> None:
        self._least = least
        self._window = window_days
        self._whole: array[int] = array("q")
        self._plaintiffs: array[int] = array("q")
        self._defendants: array[int] = array("q")
        self._rows: array[int] = array("l")
        self._keys: list[str] = []
        self._days: list[str | None] = []

    def take(self, chunk: Chunk, _cells: Mapping[str, Sequence[Cell]], /) -> None:
        """See some rows."""
        values, refused = chunk.values, chunk.refused
        if "cause" not in values or "plaintiff_hash" not in values:
            return
        days, plaintiffs = values["filed_on"], values["plaintiff_hash"]
        defendants = chunk.column("defendant_hash")
        causes, series = values["cause"], chunk.column("series_no")
        # What is named a series already, or was refused, is alike to nothing.
        heads = [
            hash((cause, handler, type_word)) if cause and not named else _NOTHING
            for cause, named, handler, type_word in zip(
                causes, series, chunk.column("handler_cell"), values["type_word"], strict=True
            )
        ]
        for index in refused:
            heads[index] = _NOTHING
        of_plaintiffs = _signs(heads, plaintiffs)
        self._plaintiffs.extend(of_plaintiffs)
        self._defendants.extend(_signs(heads, defendants))
        self._whole.extend(_signs(_signs(of_plaintiffs, defendants), days))
        self._rows.extend(chunk.rows)
        self._keys += values["key"]
        self._days += days

    def doubts(self) -> Iterator[Doubt]:
        """Second numbers at their own rows, series at the row of their first case."""
        series = self._series()
        members = {place for chain in series for place in chain}
        for places in _repeated(self._whole, 2).values():
            first = places[0]
            for place in places[1:]:
                if place not in members or first not in members:
                    value = f"{self._keys[place]}{ALIKE}{self._keys[first]}"
                    yield Doubt(self._rows[place], "案号", value, Code.SAME_CASE_TWICE)
        for chain in series:
            begins, ends = self._keys[chain[0]], self._keys[chain[-1]]
            value = f"{begins} … {ends} ({len(chain)})"
            yield Doubt(self._rows[chain[0]], "系列案号", value, Code.SUSPECTED_SERIES)

    def _series(self) -> list[list[int]]:
        """The chains, each with its places in the order of filing; one case in one chain only."""
        chains = [
            chain
            for signs in (self._plaintiffs, self._defendants)
            for places in _repeated(signs, self._least).values()
            for chain in self._unbroken(places)
            if len(chain) >= self._least
        ]
        taken: set[int] = set()
        kept = []
        for chain in sorted(chains, key=lambda chain: (-len(chain), chain[0])):
            if taken.isdisjoint(chain):
                kept.append(chain)
                taken.update(chain)
        return kept

    def _unbroken(self, places: Iterable[int]) -> Iterator[list[int]]:
        dated = sorted((day, place) for place in places if (day := self._days[place]) is not None)
        chain: list[int] = []
        before = 0
        for day, place in dated:
            number = date.fromisoformat(day).toordinal()
            if chain and number - before > self._window:
                yield chain
                chain = []
            chain.append(place)
            before = number
        yield chain


def _signs(signs: Iterable[int], cells: Iterable[str | None]) -> list[int]:
    """A fingerprint of every sign and the cell beside it; nothing where either is not there."""
    pairs = zip(signs, cells, strict=True)
    return [hash((sign, cell)) if sign and cell else _NOTHING for sign, cell in pairs]


def _repeated(signs: "array[int]", least: int) -> dict[int, list[int]]:
    """The places of every sign that stands at least *least* times."""
    often = {sign for sign, count in Counter(signs).items() if count >= least} - {_NOTHING}
    places: dict[int, list[int]] = {}
    if often:
        for place, sign in enumerate(signs):
            if sign in often:
                places.setdefault(sign, []).append(place)
    return places

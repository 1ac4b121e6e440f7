"""Clerks who would have to be at two hearings at once (W12)."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from db.importing.case_reader import Chunk
from db.importing.cell_text import Cell
from db.importing.cells import name_of, names_of
from db.importing.cross_checks.doubt import ALIKE, Doubt
from db.importing.problems import Code

HEAD = "开庭日期"
_TIME = r"(\d{1,2})[::时](\d{2})(?:[::]\d{2})?分?"
_HEARING = re.compile(
    rf"(\d{{4}})[-/.年](\d{{1,2}})[-/.月](\d{{1,2}})日?[\sT]*(?:上午|下午|[((].[))])?\s*{_TIME}"
    rf"(?:\s*(?:-|—|–|~|~|至|到)+\s*{_TIME})?"
)


class _Hearing(NamedTuple):
    """A hearing of one clerk on one day, in minutes; *cause* tells hearings held together."""

    start: int
    end: int
    row: int
    key: str
    cause: tuple[str, str, str]


class Hearings:
    """Compares the hours of hearings of every clerk; a day without an hour says nothing.

    Cases of one series, or of one judge, cause and party, are heard together and no question.
    """

    def __init__(self) -> None:
        self._days: dict[tuple[str, date], list[_Hearing]] = {}

    def take(self, chunk: Chunk, cells: Mapping[str, Sequence[Cell]], /) -> None:
        """See some rows."""
        held = cells.get(HEAD)
        if held is None or "clerks_cell" not in chunk.given:
            return
        values = chunk.values
        for index, (cell, clerks) in enumerate(zip(held, values["clerks_cell"], strict=True)):
            if not cell or not clerks or index in chunk.refused:
                continue
            series = chunk.column("series_no")[index]
            party = "" if series else str(chunk.column("plaintiff_hash")[index])
            together = (series, values["handler_cell"][index], party)
            for day, start, end in hours_of(cell):
                hearing = _Hearing(start, end, chunk.rows[index], values["key"][index], together)
                for clerk in names_of(clerks):
                    self._days.setdefault((name_of(clerk.text), day), []).append(hearing)

    def doubts(self) -> Iterator[Doubt]:
        """The later row of each pair, with the clerk and the hour."""
        for (clerk, day), hearings in self._days.items():
            ordered = sorted(hearings)
            for place, one in enumerate(ordered):
                for other in ordered[place + 1 :]:
                    if other.start > one.start and other.start >= one.end:
                        break
                    if one.key != other.key and not _held_together(one, other):
                        first, last = sorted((one, other), key=lambda hearing: hearing.row)
                        hour = f"{other.start // 60:02}:{other.start % 60:02}"
                        value = f"{clerk} {day} {hour}: {last.key}{ALIKE}{first.key}"
                        yield Doubt(last.row, HEAD, value, Code.TWO_HEARINGS)


def hours_of(cell: Cell) -> Iterator[tuple[date, int, int]]:
    """Day, first and last minute of every hearing in a cell that says its hour."""
    if isinstance(cell, datetime):
        if start := cell.hour * 60 + cell.minute:
            yield cell.date(), start, start
        return
    if not isinstance(cell, str):
        return
    for found in _HEARING.finditer(cell):
        year, month, day, hour, minute, to_hour, to_minute = found.groups()
        try:
            held = date(int(year), int(month), int(day))
        except ValueError:
            continue
        late = 12 * 60 if "下午" in found[0] and int(hour) < 12 else 0
        start = int(hour) * 60 + int(minute) + late
        end = int(to_hour) * 60 + int(to_minute) if to_hour else start
        if start:
            yield held, start, max(start, end + (late if to_hour and int(to_hour) < 12 else 0))


def _held_together(one: _Hearing, other: _Hearing) -> bool:
    series, _, party = one.cause
    return one.cause == other.cause and bool(series or party)

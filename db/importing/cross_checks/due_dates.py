"""The day on which the time limit ends, as the list has it and as it is counted (W02)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from db.importing.case_reader import Chunk
from db.importing.cell_text import Cell
from db.importing.cells import BadCell, date_of
from db.importing.cross_checks.doubt import ALIKE, Doubt
from db.importing.problems import Code
from evaluation.calendar import HolidayCalendar
from evaluation.time_limit import Limit, due_date, statutory_due_date

HEAD = "审限届满日期"
_MOST_APART = timedelta(days=1)


class Counted(NamedTuple):
    """What the last day depends on; days are ISO text."""

    type_word: str
    procedure: str
    filed_on: str | None
    extension_days: int
    excluded_days: int
    foreign_related: int


class DueDates:
    """Compares 审限届满日期 with both ways of counting: with holidays, and without.

    *limit_of* answers the limit of a type word and a procedure in force on a day, such as ``6M``.
    """

    def __init__(
        self,
        limit_of: Callable[[str, str, date], str | None],
        calendar: HolidayCalendar,
        *,
        date_1904: bool,
    ) -> None:
        self._limit_of = limit_of
        self._calendar = calendar
        self._date_1904 = date_1904
        self._known: dict[Counted, tuple[date, ...]] = {}
        self._doubts: list[Doubt] = []

    def take(self, chunk: Chunk, cells: Mapping[str, Sequence[Cell]], /) -> None:
        """See some rows."""
        stated = cells.get(HEAD)
        if stated is None:
            return
        names = Counted._fields
        counted = map(Counted, *(chunk.column(name) for name in names))
        for index, (cell, case) in enumerate(zip(stated, counted, strict=True)):
            if not cell or case.filed_on is None or index in chunk.refused:
                continue
            day = self._day(cell)
            right = self._days(case)
            if day is None or not right or any(abs(day - one) <= _MOST_APART for one in right):
                continue
            value = f"{day}{ALIKE}{right[0]}"
            self._doubts.append(Doubt(chunk.rows[index], HEAD, value, Code.DUE_DATE_DIFFERS))

    def doubts(self) -> Iterator[Doubt]:
        """Every row whose day is more than one day off."""
        return iter(self._doubts)

    def _day(self, cell: Cell) -> date | None:
        try:
            return date_of(cell, self._date_1904)
        except BadCell:
            return None

    def _days(self, case: Counted) -> tuple[date, ...]:
        found = self._known.get(case)
        if found is None:
            found = self._known[case] = self._count(case)
        return found

    def _count(self, case: Counted) -> tuple[date, ...]:
        """The last day with holidays, and without; nothing where there is no limit."""
        if case.filed_on is None or (case.foreign_related and case.type_word.startswith("民")):
            return ()
        filed = date.fromisoformat(case.filed_on)
        written = self._limit_of(case.type_word, case.procedure, filed)
        if written is None:
            return ()
        try:
            limit = Limit.parse(written)
            due = due_date(filed, limit, case.extension_days, case.excluded_days)
            return statutory_due_date(due, self._calendar)[0], due
        except (OverflowError, ValueError):
            return ()

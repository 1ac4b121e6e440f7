"""All checks of a list as a whole, put together for the two kinds of lists that have some."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache

from db.bulk import select_rows
from db.importing.case_reader import Chunk
from db.importing.cell_text import Cell
from db.importing.cross_checks import due_dates, hearings
from db.importing.cross_checks.absent import absent_people, people_on_cases, span_of_cases
from db.importing.cross_checks.alike import AlikeCases
from db.importing.cross_checks.divisions import Divisions, first_rows, spelt_in_ways
from db.importing.cross_checks.doubt import Check, Doubt
from db.importing.cross_checks.due_dates import DueDates
from db.importing.cross_checks.hearings import Hearings
from db.importing.cross_checks.numbers import NumbersInOrder
from db.importing.cross_checks.totals import Totals
from db.importing.problems import Code, Problem
from db.importing.roles import RoleReader
from db.importing.table import Table
from db.models import CourtCase
from db.schemes import schemes
from db.settings import holiday_calendar
from evaluation.scheme import Scheme

# Columns of the file that no case keeps.
_EXTRA = (due_dates.HEAD, hearings.HEAD)


class CaseSurvey:
    """Sees the rows of a list of cases go by, and says afterwards what is to be looked at."""

    def __init__(
        self, table: Table, roles: RoleReader, court_code: str, *, date_1904: bool
    ) -> None:
        self._table = table
        self._roles = roles
        self._span: tuple[str, str] | None = None
        self._extra = {head: table.at[head] for head in _EXTRA if head in table.at}
        self._checks: list[Check] = [
            NumbersInOrder(court_code, _stored_keys),
            Totals(table),
            Divisions(),
            Hearings(),
        ]
        versions = schemes()
        if versions:
            last = versions[-1]
            self._checks.append(AlikeCases(last.least_series, last.series_window_days))
        if versions and due_dates.HEAD in table.at:
            limits = _Limits(versions)
            due = DueDates(limits.limit, holiday_calendar(), date_1904=date_1904)
            self._checks.append(due)

    def take(self, chunk: Chunk, rows: Sequence[tuple[int, Sequence[Cell]]]) -> None:
        """See some rows, as they were read and as the file has them."""
        cells = {head: [row[place] for _, row in rows] for head, place in self._extra.items()}
        days = [day for day in chunk.values["filed_on"] if day is not None]
        if days:
            first, last = min(days), max(days)
            before = self._span or (first, last)
            self._span = min(first, before[0]), max(last, before[1])
        for check in self._checks:
            check.take(chunk, cells)

    def problems(self) -> Iterator[Problem]:
        """Everything that is to be looked at, in the order of the checks; nothing is refused."""
        for check in self._checks:
            for doubt in check.doubts():
                yield _problem(self._table, doubt)
        if self._span is not None:
            for person in absent_people(self._roles.staff_named(), *self._span):
                value = f"{person.number} {person.name}"
                row = self._table.head_row
                doubt = Doubt(row, "承办人", value, Code.IN_NO_CASE)
                yield _problem(self._table, doubt)


def people_problems(
    table: Table, rows: Mapping[str, int], divisions: Sequence[tuple[int, str]]
) -> Iterator[Problem]:
    """What is to be looked at in a roster as a whole.

    *rows* has the first row of each staff number, *divisions* the rows with their 部门.
    """
    for doubt in spelt_in_ways("部门", first_rows(divisions)):
        yield _problem(table, doubt)
    span = span_of_cases()
    if span is not None:
        for person in absent_people(people_on_cases(), *span):
            if (row := rows.get(person.number)) is not None:
                value = f"{person.number} {person.name}"
                yield _problem(table, Doubt(row, "工号", value, Code.IN_NO_CASE))


class _Limits:
    """Time limits by the version of the scheme in force on a day, else by the first one."""

    def __init__(self, versions: Sequence[Scheme]) -> None:
        self._versions = versions
        self.limit = lru_cache(None)(self._limit)

    def _limit(self, type_word: str, procedure: str, day: date) -> str | None:
        in_force = [scheme for scheme in self._versions if scheme.effective_from <= day]
        return (in_force or self._versions)[-1 if in_force else 0].limit(type_word, procedure)


def _stored_keys(keys: Sequence[str]) -> set[str]:
    return {key for (key,) in select_rows(CourtCase, ("key",), "key", keys)}


def _problem(table: Table, doubt: Doubt) -> Problem:
    head = table.heads.get(doubt.head, doubt.head)
    return Problem(table.sheet.name, doubt.row, head, doubt.value, doubt.code, rejected=False)

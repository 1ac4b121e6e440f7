"""The list of cases as a window shows it: ids sorted and filtered by the database, rows by page.

Every function expects an open session and asks a fixed number of queries, however many cases.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import chain
from typing import Any

from db.bulk import is_server
from db.case_fields import Names, case_fields, load_names, search_clause
from db.clauses import Clause, Field, clause_of, joined
from db.conditions import Filter, Holds, Order
from db.models import database
from db.pinyin import spelling_of
from db.tally_tables import as_date
from evaluation.calendar import HolidayCalendar
from evaluation.scheme import Scheme
from evaluation.time_limit import LimitStatus, statutory_due_date

SortKey = Callable[[Any], Any]
_ALL = joined(())
_SERIAL = "号0123456789-、"
_LISTED = (
    *("number", "cause", "type_word", "procedure", "handler", "presider", "assistants", "clerks"),
    *("division", "filed_on", "closed_on", "manner", "days", "due_on", "limit_status"),
    *("suspended", "unresolved", "batch"),
)


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the list.

    ``due_on`` is the scheme's day and decides ``limit_status``; ``statutory_due_on`` is that day
    moved to the next working day, which is ``sure`` where the holidays of its year are known.
    """

    id: int
    number: str
    cause: str
    type_word: str
    procedure: str
    handler: str
    presider: str
    assistants: str
    clerks: str
    division: str
    filed_on: date
    closed_on: date | None
    manner: str
    days: int
    due_on: date | None
    statutory_due_on: date | None
    sure: bool
    limit_status: LimitStatus
    suspended: bool
    unresolved: bool
    batch: int | None


@dataclass(frozen=True, slots=True)
class Summary:
    """What a selection of numbers comes to; empty cells are no numbers."""

    count: int
    total: int

    @property
    def mean(self) -> Fraction | None:
        """The mean; None of nothing."""
        return Fraction(self.total, self.count) if self.count else None


class CaseList:
    """The cases under one scheme as they stood at the end of one day.

    *sort_key* orders texts, by their pinyin unless another is given; it is asked about each
    distinct text once.
    """

    def __init__(
        self,
        scheme: Scheme,
        calendar: HolidayCalendar,
        as_of: date,
        sort_key: SortKey | None = None,
    ) -> None:
        self._scheme = scheme
        self._calendar = calendar
        self._as_of = as_of
        self._sort_key = sort_key or _sound

    def ids(self, wanted: Filter, order: Order) -> list[int]:
        """The ids of the cases *wanted*, sorted; those alike in the column by their ids.

        Two queries. An unknown column is a ValueError.
        """
        fields, names = self._columns()
        where = _where(wanted, fields, names)
        by = fields[order.column]
        key: SortKey | None = None
        if order.column == "number":
            alike = _alike_in_number(where, descending=order.descending)
        else:
            alike = _alike_in(by.rank or by.sql, where)
            key = None if by.rank else self._key_of(by, names)
        blank = (alike.pop(None, []), alike.pop("", []))
        values = sorted(alike, key=key, reverse=order.descending)
        return list(chain(*map(alike.__getitem__, values), *blank))

    def count(self, wanted: Filter) -> int:
        """How many cases are *wanted*. Two queries."""
        where = _where(wanted, *self._columns())
        ((count,),) = _rows(f"SELECT COUNT(*) FROM court_case c WHERE {where.sql}", where)
        return int(count)

    def values(self, column: str, wanted: Filter) -> list[Any]:
        """The distinct cells of *column* among the cases *wanted*, sorted. Two queries."""
        fields, names = self._columns()
        where = _where(wanted, fields, names)
        sql = f"SELECT DISTINCT {fields[column].sql} FROM court_case c WHERE {where.sql}"
        cells = [cell for (cell,) in _rows(sql, where) if cell not in (None, "")]
        return sorted(cells, key=self._key_of(fields[column], names))

    def rows(self, ids: Sequence[int]) -> list[CaseRow]:
        """The lines of *ids*, in that order; ids that are gone are left out. Two queries."""
        if not ids:
            return []
        fields, names = self._columns()
        columns = ", ".join(fields[name].sql for name in _LISTED)
        where = _among(ids)
        cells = _rows(f"SELECT c.id, {columns} FROM court_case c WHERE {where.sql}", where)
        found = {row[0]: self._row(row, names) for row in cells}
        return [found[case_id] for case_id in ids if case_id in found]

    def summary(self, column: str, ids: Sequence[int]) -> Summary:
        """Count, sum and mean of a column of numbers among *ids*. Two queries.

        Raises:
            ValueError: the column holds no numbers.
        """
        by = self._columns()[0][column]
        if by.holds is not Holds.NUMBER:
            raise ValueError(f"{column} holds no numbers")
        where = _among(ids)
        sql = f"SELECT COUNT({by.sql}), SUM({by.sql}) FROM court_case c WHERE {where.sql}"
        ((count, total),) = _rows(sql, where)
        return Summary(int(count), int(total or 0))

    def _columns(self) -> tuple[Mapping[str, Field], Names]:
        names = load_names()
        return case_fields(self._scheme, self._as_of, names), names

    def _key_of(self, by: Field, names: Names) -> SortKey | None:
        if by.holds is not Holds.TEXT:
            return None
        if by.aliases is None:
            return self._sort_key
        return lambda cell: self._sort_key(names.shown(cell))

    def _row(self, cells: Sequence[Any], names: Names) -> CaseRow:
        row = dict(zip(("id", *_LISTED), cells, strict=True))
        for name in ("handler", "presider", "assistants", "clerks"):
            row[name] = names.shown(row[name])
        for name in ("filed_on", "closed_on", "due_on"):
            row[name] = None if row[name] is None else as_date(row[name])
        for name in ("suspended", "unresolved"):
            row[name] = bool(row[name])
        statutory, sure = None, True
        if row["due_on"] is not None:
            statutory, sure = statutory_due_date(row["due_on"], self._calendar)
        status = LimitStatus(row.pop("limit_status"))
        return CaseRow(**row, statutory_due_on=statutory, sure=sure, limit_status=status)


def _where(wanted: Filter, fields: Mapping[str, Field], names: Names) -> Clause:
    clauses = [clause_of(condition, fields) for condition in wanted.conditions]
    if wanted.search.strip():
        clauses.append(search_clause(wanted.search, fields, names))
    return joined(clauses)


def _among(ids: Sequence[int]) -> Clause:
    """That a case is one of *ids*, of which there may be more than an engine takes marks."""
    if is_server():
        return Clause("c.id = ANY(%s)", (list(ids),))
    return Clause("c.id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),))


def _rows(sql: str, where: Clause) -> Iterable[tuple[Any, ...]]:
    """The rows one by one: other threads go on between them."""
    rows: Iterable[tuple[Any, ...]] = database.execute_sql(sql, where.values or None)
    return rows


def _alike_in(cell: str, where: Clause) -> dict[Any, list[int]]:
    """The ids of the cases by their cells: only the few distinct cells are left to be sorted."""
    if is_server():
        sql = f"SELECT {cell}, string_agg(c.id::text, ',') "
        alike = _unpacked(_rows(f"{sql} FROM court_case c WHERE {where.sql} GROUP BY 1", where))
    else:
        alike = _grouped(*_in_columns(cell, f"court_case c WHERE {where.sql}", where))
    for ids in alike.values():
        ids.sort()
    return alike


def _alike_in_number(where: Clause, *, descending: bool) -> dict[Any, list[int]]:
    """The ids in the order of their keys, by all of the number but its serial, and its length.

    Of two serial numbers the one with more digits is the greater.
    """
    way = "DESC" if descending else "ASC"
    if is_server():
        word = f"rtrim(c.key, '{_SERIAL}') || (100 + length(c.key))"
        sql = f"""SELECT {word}, string_agg(c.id::text, ',' ORDER BY c.key COLLATE "C" {way}) """
        return _unpacked(_rows(f"{sql} FROM court_case c WHERE {where.sql} GROUP BY 1", where))
    # The innermost query leaves this one to the index of the keys, which is all it reads.
    cases = f"(SELECT c.key, c.id FROM court_case c {_narrowed(where)} ORDER BY c.key {way}) c"
    keys, ids = _in_columns("c.key", cases, where)
    return _grouped(((key.rstrip(_SERIAL), len(key)) for key in keys), ids)


def _in_columns(cell: str, cases: str, where: Clause) -> tuple[list[Any], list[int]]:
    """*cell* and id of each of *cases* of an SQLite file.

    Two long texts come over in a third of the time of as many rows as there are cases.
    """
    sql = f"SELECT json_group_array({cell}), json_group_array(c.id) FROM {cases}"
    ((cells, ids),) = _rows(sql, where)
    return json.loads(cells), json.loads(ids)


def _grouped(cells: Iterable[Any], ids: Iterable[int]) -> dict[Any, list[int]]:
    alike: defaultdict[Any, list[int]] = defaultdict(list)
    for cell, case_id in zip(cells, ids, strict=True):
        alike[cell].append(case_id)
    return alike


def _unpacked(rows: Iterable[tuple[Any, ...]]) -> dict[Any, list[int]]:
    """A server hands over a thousand ids in one text sooner than in a thousand rows."""
    return {value: list(map(int, ids.split(","))) for value, ids in rows}


def _narrowed(where: Clause) -> str:
    if where == _ALL:
        return ""
    return f"WHERE c.id IN (SELECT c.id FROM court_case c WHERE {where.sql})"


def _sound(text: str) -> tuple[str, str]:
    return spelling_of(text).usual, text

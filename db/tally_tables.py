"""The temporary tables of a count: who served when, and which cases a series discounts."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

from db.models import database
from db.tally_sql import HANDLER, Dialect, counted_types, open_dialect
from evaluation.period import Quarter
from evaluation.scheme import Scheme
from evaluation.series import SeriesCase, series_ranks
from evaluation.staff import Person, RecordKey, key_of, spans_of
from evaluation.words import word_key

_ROWS_A_STATEMENT = 400
SERIES_COLUMNS = (
    "c.id, r.staff_id, c.type_word, c.cause, c.plaintiff_hash, c.defendant_hash, "
    "c.series_no, c.filed_on, c.closed_on, c.year, c.serial_number, c.key"
)


@dataclass(frozen=True, slots=True)
class Tables:
    """What the queries of one count share. An owner's number is its index in *owners*."""

    quarters: tuple[Quarter, ...]
    scheme: Scheme
    sql: Dialect
    owners: tuple[RecordKey, ...]
    counted: str

    @property
    def start(self) -> date:
        return self.quarters[0].start

    @property
    def end(self) -> date:
        return self.quarters[-1].end


@contextmanager
def temporary_tables(
    quarters: Sequence[Quarter], scheme: Scheme, staff: Sequence[Person]
) -> Iterator[Tables]:
    """Make ``record_span`` and ``series_step`` for consecutive *quarters*, and drop them after.

    After an error they go with the transaction that made them.
    """
    sql = open_dialect()
    counted = counted_types(scheme, types_in_use)
    tables = Tables(tuple(quarters), scheme, sql, _fill_spans(quarters, staff), counted)
    _fill_steps(tables)
    yield tables
    for name in ("record_span", "series_step"):
        database.execute_sql(f"DROP TABLE {name}")


def types_in_use() -> list[str]:
    """The type words of the cases there are."""
    return [row[0] for row in database.execute_sql("SELECT DISTINCT type_word FROM court_case")]


def _fill_spans(quarters: Sequence[Quarter], staff: Sequence[Person]) -> tuple[RecordKey, ...]:
    database.execute_sql(
        "CREATE TEMPORARY TABLE record_span "
        "(staff_id INTEGER, category TEXT, owner INTEGER, first DATE, last DATE)"
    )
    ids = dict(database.execute_sql("SELECT number, id FROM staff").fetchall())
    owners: dict[RecordKey, int] = {}
    rows = []
    for person in staff:
        for span in spans_of(person):
            first = max(span.start, quarters[0].start)
            last = min(span.end, quarters[-1].end)
            if first <= last:
                owner = owners.setdefault(key_of(person.staff_no, span.posting), len(owners))
                category = span.posting.category
                rows.append(f"({ids[person.staff_no]},'{category}',{owner},'{first}','{last}')")
    _insert("record_span", rows)
    database.execute_sql("CREATE INDEX record_span_person ON record_span (staff_id, category)")
    return tuple(owners)


def _fill_steps(tables: Tables) -> None:
    database.execute_sql(
        "CREATE TEMPORARY TABLE series_step (case_id INTEGER PRIMARY KEY, step INTEGER)"
    )
    scheme = tables.scheme
    court_days = scheme.counting.court_series_days
    cases = {case.case_id: case for case in _cases_alike(tables, across=court_days is not None)}
    ranks = series_ranks(cases.values(), scheme.least_series, scheme.series_window_days, court_days)
    starts = [start for start, _ in scheme.series_steps]
    _insert(
        "series_step",
        (
            f"({case_id},{sum(start <= rank for start in starts)})"
            for case_id, rank in ranks.items()
            if tables.start <= (cases[case_id].closed or date.min) <= tables.end
        ),
    )


def _insert(table: str, rows: Iterable[str]) -> None:
    """Insert rows written as SQL tuples of numbers and dates."""
    todo = list(rows)
    for start in range(0, len(todo), _ROWS_A_STATEMENT):
        part = ",".join(todo[start : start + _ROWS_A_STATEMENT])
        database.execute_sql(f"INSERT INTO {table} VALUES {part}")


def _cases_alike(tables: Tables, *, across: bool) -> Iterator[SeriesCase]:
    """The cases of which a judge in charge has at least a series' worth alike.

    With *across* all judges of the court count as one.
    """
    least = tables.scheme.least_series
    whose = "0" if across else "r.staff_id"
    rows = database.execute_sql(
        f"""
        WITH h AS (
            SELECT {SERIES_COLUMNS}, {whose} AS whose
            FROM court_case c JOIN case_role r ON r.case_id = c.id
            WHERE {HANDLER} AND r.staff_id IS NOT NULL AND {tables.counted}
        )
        SELECT * FROM h
        WHERE (series_no <> '' AND (whose, series_no) IN (
                SELECT whose, series_no FROM h WHERE series_no <> ''
                GROUP BY 1, 2 HAVING COUNT(*) >= {least}))
           OR (series_no = '' AND (whose, type_word, plaintiff_hash) IN (
                SELECT whose, type_word, plaintiff_hash FROM h
                WHERE series_no = '' AND plaintiff_hash <> ''
                GROUP BY 1, 2, 3 HAVING COUNT(*) >= {least}))
           OR (series_no = '' AND (whose, type_word, defendant_hash) IN (
                SELECT whose, type_word, defendant_hash FROM h
                WHERE series_no = '' AND defendant_hash <> ''
                GROUP BY 1, 2, 3 HAVING COUNT(*) >= {least}))
        """
    )
    yield from map(series_case, rows.fetchall())


def series_case(row: Sequence[Any]) -> SeriesCase:
    """What a row of ``SERIES_COLUMNS`` shows when series are looked for."""
    return SeriesCase(
        case_id=row[0],
        handler=row[1],
        type_word=row[2],
        cause=word_key(row[3]),
        plaintiff=row[4],
        defendant=row[5],
        series_no=word_key(row[6]),
        filed=as_date(row[7]),
        closed=None if row[8] is None else as_date(row[8]),
        order=(row[9], row[10], row[11]),
    )


def as_date(value: date | str) -> date:
    """A date column's value: SQLite hands out the text it keeps."""
    return value if isinstance(value, date) else date.fromisoformat(value)

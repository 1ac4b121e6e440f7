"""The figures of the court over periods of any kind: a fixed number of queries for all of them."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from db.engine import database
from db.period_figures import PeriodFigures
from db.tally_sql import counted_types, due_day, open_dialect, period_number
from db.tally_tables import types_in_use
from evaluation.period import Period
from evaluation.scheme import Scheme
from evaluation.time_limit import add_months

LONG_MONTHS = 12


def figures(
    periods: Sequence[Period], scheme: Scheme, as_of: date | None = None
) -> tuple[PeriodFigures, ...]:
    """The figures of consecutive *periods*, oldest first. At most four queries.

    The last period ends with *as_of*, if that comes before its end. Cases of types without weight
    in *scheme* count nowhere.
    """
    if not periods:
        return ()
    ends = [min(period.end, as_of or period.end) for period in periods]
    spans = [(period.start, end) for period, end in zip(periods, ends, strict=True)]
    counted = counted_types(scheme, types_in_use)
    filed = _counts("filed_on", spans, counted)
    closed = _closed(spans, scheme, counted)
    found = []
    for index, (period, left) in enumerate(zip(periods, _open(ends, counted), strict=True)):
        done, limited, in_time = closed.get(index, (0, 0, 0))
        found.append(PeriodFigures(period, filed.get(index, 0), done, *left, limited, in_time))
    return tuple(found)


def is_empty() -> bool:
    """Whether nobody and no case is in the database yet."""
    (found,) = _rows("SELECT EXISTS (SELECT 1 FROM staff) OR EXISTS (SELECT 1 FROM court_case)")
    return not found[0]


def long_pending_since(end: date, months: int = LONG_MONTHS) -> date:
    """The last day of filing that makes a case open at *end* more than *months* old."""
    day = add_months(end, -months) + timedelta(days=3)
    while add_months(day, months) >= end:
        day -= timedelta(days=1)
    return day


def _counts(column: str, spans: Sequence[tuple[date, date]], counted: str) -> dict[int, int]:
    rows = _rows(
        f"SELECT {period_number(spans, f'c.{column}')}, COUNT(*) FROM court_case c "
        f"WHERE c.{column} BETWEEN '{spans[0][0]}' AND '{spans[-1][1]}' AND {counted} GROUP BY 1"
    )
    return {int(index): int(count) for index, count in rows}


def _closed(
    spans: Sequence[tuple[date, date]], scheme: Scheme, counted: str
) -> dict[int, tuple[int, int, int]]:
    """All, those with a time limit and those of them in time, by period."""
    sql = open_dialect()
    rows = _rows(
        f"""
        SELECT period, COUNT(*), COUNT(due), SUM(CASE WHEN closed_on <= due THEN 1 ELSE 0 END)
        FROM (
            SELECT {period_number(spans, "c.closed_on")} AS period, c.closed_on,
                   {due_day(scheme, sql)} AS due
            FROM court_case c
            WHERE c.closed_on BETWEEN '{spans[0][0]}' AND '{spans[-1][1]}' AND {counted}
        ) AS closed
        GROUP BY 1
        """
    )
    return {int(row[0]): (int(row[1]), int(row[2]), int(row[3])) for row in rows}


def _open(ends: Sequence[date], counted: str) -> list[tuple[int, int]]:
    """The cases open at each of *ends*, and how many of them are long pending."""
    conditions: list[str] = []
    for end in ends:
        left = f"(c.closed_on IS NULL OR c.closed_on > '{end}')"
        conditions += (
            f"c.filed_on <= '{end}' AND {left}",
            f"c.filed_on <= '{long_pending_since(end)}' AND NOT c.suspended AND {left}",
        )
    sums = [f"SUM(CASE WHEN {condition} THEN 1 ELSE 0 END)" for condition in conditions]
    # Nothing is asked of the day of filing here: its index would be the longer way.
    (row,) = _rows(
        f"SELECT {', '.join(sums)} FROM court_case c "
        f"WHERE (c.closed_on IS NULL OR c.closed_on > '{ends[0]}') AND {counted}"
    )
    cells = [int(cell or 0) for cell in row]
    return list(zip(cells[::2], cells[1::2], strict=True))


def _rows(sql: str) -> list[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = database.execute_sql(sql).fetchall()
    return rows

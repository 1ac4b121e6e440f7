"""The figures of bulletins, by division and period, and the cases behind one of them."""

from collections.abc import Mapping
from datetime import date

from db.engine import database
from db.models import Division
from db.overview import long_pending_since
from db.tally_sql import counted_types, due_day, listed, open_dialect
from db.tally_tables import types_in_use
from evaluation.bulletin import OUT_OF_SCOPE, CaseFigures, LongPending
from evaluation.period import Period
from evaluation.scheme import Scheme


def division_figures(
    period: Period, scheme: Scheme, as_of: date | None = None
) -> dict[str, CaseFigures]:
    """What each division of the case list did in *period*, in the order of the court's divisions.

    A period ends with *as_of*, if that comes before its end. Divisions the roster does not know
    come last, by name; cases without one stand under an empty name. Types without weight and those
    of ``OUT_OF_SCOPE`` are left out.
    """
    end = min(period.end, as_of or period.end)
    conditions = _conditions(period.start, end, scheme)
    days = open_dialect().days_between("c.closed_on", "c.filed_on")
    time = f"CASE WHEN {days} > c.excluded_days THEN {days} - c.excluded_days ELSE 0 END"
    sums = [f"SUM(CASE WHEN {condition} THEN 1 ELSE 0 END)" for condition in conditions.values()]
    rows = database.execute_sql(
        f"SELECT c.division, SUM(CASE WHEN {conditions['closed']} THEN {time} ELSE 0 END), "
        f"{', '.join(sums)} FROM court_case c WHERE c.filed_on <= '{end}' "
        f"AND (c.closed_on IS NULL OR c.closed_on >= '{period.start}') "
        f"AND {_in_scope(scheme)} GROUP BY c.division"
    ).fetchall()
    found = {
        str(name): CaseFigures(
            days=int(spent), **dict(zip(conditions, map(int, counts), strict=True))
        )
        for name, spent, *counts in rows
    }
    places = {name: n for n, name in enumerate(_divisions())}
    last = len(places)
    return dict(sorted(found.items(), key=lambda row: (places.get(row[0], last), row[0])))


def long_pending_cases(end: date, scheme: Scheme) -> list[LongPending]:
    """The cases that are counted as long pending at *end*, the oldest first."""
    rows = database.execute_sql(
        "SELECT c.key, c.handler_cell, c.filed_on FROM court_case c "
        f"WHERE {_conditions(end, end, scheme)['long_pending']} AND {_in_scope(scheme)} "
        "ORDER BY c.filed_on, c.id"
    ).fetchall()
    # One engine has days, the other their text.
    cases = [(number, handler, date.fromisoformat(str(day))) for number, handler, day in rows]
    return [LongPending(number, handler, day, (end - day).days) for number, handler, day in cases]


def _in_scope(scheme: Scheme) -> str:
    outside = listed(sorted(OUT_OF_SCOPE))
    return f"c.type_word NOT IN ({outside}) AND {counted_types(scheme, types_in_use)}"


def _conditions(start: date, end: date, scheme: Scheme) -> Mapping[str, str]:
    """By field of the figures, when a case of the period counts in it."""
    closed = f"c.closed_on BETWEEN '{start}' AND '{end}'"
    pending = f"(c.closed_on IS NULL OR c.closed_on > '{end}')"
    due = due_day(scheme, open_dialect())
    first = f"{closed} AND substr(c.type_word, length(c.type_word)) = '初'"
    civil = f"{closed} AND c.type_word = '民初'"
    return {
        "opening": f"c.filed_on < '{start}'",
        "filed": f"c.filed_on >= '{start}'",
        "closed": closed,
        "pending": pending,
        "overdue": f"{pending} AND NOT c.suspended AND {due} < '{end}'",
        "long_pending": (
            f"{pending} AND NOT c.suspended AND c.filed_on <= '{long_pending_since(end)}'"
        ),
        "limited": f"{closed} AND {due} IS NOT NULL",
        "in_time": f"{closed} AND c.closed_on <= {due}",
        "first": first,
        "appealed": f"{first} AND c.appealed",
        "civil": civil,
        "mediated": f"{civil} AND c.manner = '调解'",
        "simplified": f"{civil} AND c.procedure IN ('简易', '小额')",
        "judged": f"{closed} AND c.manner = '判决'",
        "pronounced": f"{closed} AND c.manner = '判决' AND c.pronounced_in_court",
    }


def _divisions() -> list[str]:
    rows = Division.select(Division.name).order_by(Division.position, Division.id).tuples()
    return [name for (name,) in rows]

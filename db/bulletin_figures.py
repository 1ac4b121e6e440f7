"""The figures of bulletins, by division and period, and the cases behind one of them."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise

from db.engine import database
from db.models import Division
from db.overview import long_pending_since
from db.tally_sql import counted_types, due_day, listed, open_dialect, quoted
from db.tally_tables import types_in_use
from evaluation.bulletin import (
    AGE_BOUNDS,
    OUT_OF_SCOPE,
    OVERTURNED,
    SETTLED_MANNERS,
    CaseClass,
    CaseFigures,
    LongPending,
    MonthCourse,
    PendingAge,
)
from evaluation.period import Month, Period
from evaluation.scheme import Scheme


def division_figures(
    period: Period, scheme: Scheme, as_of: date | None = None
) -> dict[str, CaseFigures]:
    """What each division of the case list did in *period*, in the order of the court's divisions.

    A period ends with *as_of*, if that comes before its end. Divisions the roster does not know
    come last, by name; cases without one stand under an empty name. Types without weight and those
    of ``OUT_OF_SCOPE`` are left out.
    """
    found = _figures_by("c.division", period, scheme, as_of)
    places = {name: n for n, name in enumerate(_divisions())}
    last = len(places)
    return dict(sorted(found.items(), key=lambda row: (places.get(row[0], last), row[0])))


def class_figures(
    period: Period, scheme: Scheme, as_of: date | None = None
) -> dict[CaseClass, CaseFigures]:
    """The same by class of case, in the order of the classes; a class without cases is left out."""
    whens = " ".join(
        f"WHEN substr(c.type_word, 1, 1) = {quoted(one.value)} THEN {quoted(one.value)}"
        for one in CaseClass
        if one is not CaseClass.OTHER
    )
    other = quoted(CaseClass.OTHER.value)
    found = _figures_by(f"CASE {whens} ELSE {other} END", period, scheme, as_of)
    return {one: found[one.value] for one in CaseClass if one.value in found}


def month_courses(months: Sequence[Month], end: date, scheme: Scheme) -> list[MonthCourse]:
    """What each of *months* saw filed and closed, and left open; the last one up to *end*."""
    sums = []
    for month in months:
        last = min(month.end, end)
        sums += [
            f"SUM(CASE WHEN c.filed_on BETWEEN '{month.start}' AND '{last}' THEN 1 ELSE 0 END)",
            f"SUM(CASE WHEN c.closed_on BETWEEN '{month.start}' AND '{last}' THEN 1 ELSE 0 END)",
            f"SUM(CASE WHEN c.filed_on <= '{last}' AND {_open_at(last)} THEN 1 ELSE 0 END)",
        ]
    start = months[0].start
    (row,) = database.execute_sql(
        f"SELECT {', '.join(sums)} FROM court_case c WHERE c.filed_on <= '{end}' "
        f"AND (c.closed_on IS NULL OR c.closed_on >= '{start}') AND {_in_scope(scheme)}"
    ).fetchall()
    counts = [int(count or 0) for count in row]
    return [
        MonthCourse(month, *counts[3 * n : 3 * n + 3])  # filed, closed, pending
        for n, month in enumerate(months)
    ]


def pending_ages(end: date, scheme: Scheme) -> list[PendingAge]:
    """How old the cases are that are open at *end*, by ``AGE_BOUNDS``, the youngest first."""
    bounds = [None, *(long_pending_since(end, months) for months in AGE_BOUNDS), None]
    sums = []
    for later, earlier in pairwise(bounds):
        within = [f"c.filed_on <= '{later}'"] if later else []
        within += [f"c.filed_on > '{earlier}'"] if earlier else []
        sums.append(f"SUM(CASE WHEN {' AND '.join(within)} THEN 1 ELSE 0 END)")
    (row,) = database.execute_sql(
        f"SELECT {', '.join(sums)} FROM court_case c WHERE c.filed_on <= '{end}' "
        f"AND {_open_at(end)} AND {_in_scope(scheme)}"
    ).fetchall()
    spans = pairwise((0, *AGE_BOUNDS, None))
    return [
        PendingAge(above or 0, most, int(count or 0))
        for (above, most), count in zip(spans, row, strict=True)
    ]


def has_cases() -> bool:
    """Whether any case is known at all."""
    return bool(database.execute_sql("SELECT 1 FROM court_case LIMIT 1").fetchall())


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


def _figures_by(
    group: str, period: Period, scheme: Scheme, as_of: date | None
) -> dict[str, CaseFigures]:
    end = min(period.end, as_of or period.end)
    conditions = _conditions(period.start, end, scheme)
    sums = [f"SUM(CASE WHEN {condition} THEN 1 ELSE 0 END)" for condition in conditions.values()]
    amounts = _amounts(conditions)
    sums += [f"SUM(CASE WHEN {held} THEN {value} ELSE 0 END)" for held, value in amounts.values()]
    names = (*conditions, *amounts)
    rows = database.execute_sql(
        f"SELECT {group}, {', '.join(sums)} FROM court_case c WHERE c.filed_on <= '{end}' "
        f"AND (c.closed_on IS NULL OR c.closed_on >= '{period.start}' "
        f"OR {conditions['overturned']}) AND {_in_scope(scheme)} GROUP BY 1"
    ).fetchall()
    found = {
        str(name): CaseFigures(**dict(zip(names, map(int, counts), strict=True)))
        for name, *counts in rows
    }
    return {name: own for name, own in found.items() if own != CaseFigures()}


def _amounts(conditions: Mapping[str, str]) -> Mapping[str, tuple[str, str]]:
    """By field of the figures, in which cases what is added up."""
    days = open_dialect().days_between("c.closed_on", "c.filed_on")
    time = f"CASE WHEN {days} > c.excluded_days THEN {days} - c.excluded_days ELSE 0 END"
    owed = f"{conditions['enforced']} AND c.claimed_fen > 0"
    return {
        "days": (conditions["closed"], time),
        "claimed": (owed, "c.claimed_fen"),
        "recovered": (owed, "COALESCE(c.recovered_fen, 0)"),
    }


def _in_scope(scheme: Scheme) -> str:
    outside = listed(sorted(OUT_OF_SCOPE))
    return f"c.type_word NOT IN ({outside}) AND {counted_types(scheme, types_in_use)}"


def _open_at(day: date) -> str:
    return f"(c.closed_on IS NULL OR c.closed_on > '{day}')"


def _conditions(start: date, end: date, scheme: Scheme) -> Mapping[str, str]:
    """By field of the figures, when a case of the period counts in it."""
    closed = f"c.closed_on BETWEEN '{start}' AND '{end}'"
    pending = _open_at(end)
    due = due_day(scheme, open_dialect())
    long_since = long_pending_since(end)
    in_first = "substr(c.type_word, length(c.type_word)) = '初'"
    first = f"{closed} AND {in_first}"
    civil = f"{closed} AND c.type_word = '民初'"
    enforced = f"{closed} AND c.type_word = '执'"
    judged = f"{closed} AND c.manner = '判决'"
    return {
        "opening": f"c.filed_on < '{start}' AND (c.closed_on IS NULL OR c.closed_on >= '{start}')",
        "filed": f"c.filed_on >= '{start}'",
        "closed": closed,
        "pending": pending,
        "overdue": f"{pending} AND NOT c.suspended AND {due} < '{end}'",
        "long_pending": f"{pending} AND NOT c.suspended AND c.filed_on <= '{long_since}'",
        "limited": f"{closed} AND {due} IS NOT NULL",
        "in_time": f"{closed} AND c.closed_on <= {due}",
        "first": first,
        "appealed": f"{first} AND c.appealed",
        "civil": civil,
        "mediated": f"{civil} AND c.manner = '调解'",
        "settled": f"{civil} AND c.manner IN ({listed(SETTLED_MANNERS)})",
        "simplified": f"{civil} AND c.procedure IN ('简易', '小额')",
        "small_claims": f"{civil} AND c.procedure = '小额'",
        "judged": judged,
        "pronounced": f"{judged} AND c.pronounced_in_court",
        "enforced": enforced,
        "completed": f"{enforced} AND c.manner = '执行完毕'",
        "ended": f"{enforced} AND c.manner = '终本'",
        "overturned": (
            f"{in_first} AND c.second_on BETWEEN '{start}' AND '{end}' "
            f"AND c.second_result IN ({listed(OVERTURNED)})"
        ),
    }


def _divisions() -> list[str]:
    rows = Division.select(Division.name).order_by(Division.position, Division.id).tuples()
    return [name for (name,) in rows]

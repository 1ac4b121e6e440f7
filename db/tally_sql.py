"""The SQL a quarter is counted with: expressions for both engines, built from the scheme.

Everything that comes from a document (type words, day counts) is quoted or an integer; dates are
written by us.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta

from db.bulk import is_server
from evaluation.calendar import HolidayCalendar
from evaluation.case import ANY, HANDLING
from evaluation.scheme import Scheme
from evaluation.scheme_shape import number
from evaluation.time_limit import Limit
from evaluation.weights import Factor, Weights

# The columns behind the floating factors of a scheme.
FACTOR_COLUMNS = {
    "parties": "parties",
    "volumes": "volumes",
    "hearings": "hearings",
    "defendants": "defendants",
    "appraisal": "appraisal",
    "counterclaim": "counterclaim",
    "incidental_civil": "incidental_civil",
    "public_notice": "public_notice",
    "jurisdiction_objection": "jurisdiction_objection",
    "foreign": "foreign_related",
    "remanded": "remanded",
    "four_kinds": "four_kinds",
    "judge_meeting": "judge_meeting",
    "adj_committee": "adj_committee",
}


def quoted(word: str) -> str:
    """*word* as an SQL literal."""
    return "'" + word.replace("'", "''") + "'"


def listed(words: Iterable[str]) -> str:
    """The words as the inside of an SQL list, which is never empty."""
    return ", ".join(quoted(word) for word in words) or "NULL"


HANDLER = f"r.role IN ({listed(HANDLING)})"


def counted_types(scheme: Scheme, types_in_use: Callable[[], Iterable[str]]) -> str:
    """The condition that a case's type has a weight at all: a type with T = 0 counts nowhere."""
    weights = scheme.document["T"]
    idle = [word for word, weight in weights.items() if not number(weight)]
    if any(word.endswith(ANY) for word in idle):
        idle = [word for word in types_in_use() if not scheme.type_weight(word)[0]]
    return f"c.type_word NOT IN ({listed(idle)})" if idle else "1 = 1"


class Sqlite:
    """How SQLite counts with dates, which it keeps as text.

    *day* is the function that makes what it counted a day.
    """

    def __init__(self, day: str = "date") -> None:
        self._day = day

    def add_months(self, day: str, months: int) -> str:
        """*day* plus months, clamped to the end of the month."""
        exact = f"date({day}, '+{months} months')"
        month_end = f"date({day}, 'start of month', '+{months + 1} months', '-1 day')"
        return f"min({exact}, {month_end})"

    def add_months_and_days(self, day: str, months: int, days: str) -> str:
        # Every month has a 28th: most days need not be clamped, and one call does all.
        clamped = self.add_days(self.add_months(day, months), days)
        return (
            f"CASE WHEN substr({day}, 9) >= '29' THEN {clamped} "
            f"WHEN ({days}) = 0 THEN {self._day}({day}, '+{months} months') "
            f"ELSE {self._day}({day}, '+{months} months', ({days}) || ' days') END"
        )

    def add_days(self, day: str, days: str) -> str:
        return f"{self._day}({day}, (({days})) || ' days')"

    def days_between(self, later: str, earlier: str) -> str:
        return f"CAST(julianday({later}) - julianday({earlier}) AS INTEGER)"

    def greatest(self, first: str, second: str) -> str:
        return f"max({first}, {second})"

    def as_written(self, text: str) -> str:
        """*text* to be sorted by its characters alone, as Python does."""
        return text


class Postgresql:
    """How PostgreSQL counts with dates."""

    def add_months(self, day: str, months: int) -> str:
        """*day* plus months, clamped to the end of the month."""
        return f"({day} + interval '{months} months')::date"

    def add_months_and_days(self, day: str, months: int, days: str) -> str:
        return self.add_days(self.add_months(day, months), days)

    def add_days(self, day: str, days: str) -> str:
        return f"({day} + ({days}))"

    def days_between(self, later: str, earlier: str) -> str:
        return f"({later} - {earlier})"

    def greatest(self, first: str, second: str) -> str:
        return f"greatest({first}, {second})"

    def as_written(self, text: str) -> str:
        """*text* to be sorted by its characters alone, not as the server's language sorts."""
        return f'{text} COLLATE "C"'


Dialect = Sqlite | Postgresql


def open_dialect() -> Dialect:
    """How the open database counts."""
    return Postgresql() if is_server() else Sqlite()


def is_true(column: str) -> str:
    """1 where a boolean column is true, else 0."""
    return f"CASE WHEN {column} THEN 1 ELSE 0 END"


def days_in(dialect: Dialect) -> str:
    """From filing to closing less what is excluded, never below 0."""
    spent = dialect.days_between("c.closed_on", "c.filed_on")
    return dialect.greatest(f"{spent} - c.excluded_days", "0")


def factor_code(weights: Weights) -> str:
    """The code of a case's floating factors (``Weights.factor_sum`` reads it)."""
    digits = [
        f"{place} * {_level(factor)}"
        for factor, place in zip(weights.factors, weights.places, strict=True)
    ]
    return " + ".join(digits) or "0"


def _level(factor: Factor) -> str:
    if factor.thresholds:
        column = f"c.{FACTOR_COLUMNS[factor.sources[0]]}"
        reached = [
            f"WHEN {column} >= {int(threshold)} THEN {level}"
            for level, threshold in reversed(list(enumerate(factor.thresholds, start=1)))
        ]
    else:
        reached = [
            f"WHEN c.{FACTOR_COLUMNS[source]} THEN {level}"
            for level, source in reversed(list(enumerate(factor.sources, start=1)))
        ]
    return f"(CASE {' '.join(reached)} ELSE 0 END)"


def due_day(scheme: Scheme, dialect: Dialect) -> str:
    """The last day of a case's trial time limit; null where it has none (RULES.md §6).

    Foreign-related civil cases have none.
    """
    by_type: dict[str, dict[str, str]] = {}
    for key, limit in scheme.limits.items():
        type_word, _, procedure = key.partition("|")
        by_type.setdefault(type_word, {})[procedure] = _due(Limit.parse(limit), dialect)
    if not by_type:
        return "CAST(NULL AS date)"
    whens = [f"WHEN {quoted(word)} THEN {_by_procedure(of)}" for word, of in by_type.items()]
    return (
        "CASE WHEN c.foreign_related AND substr(c.type_word, 1, 1) = '民' THEN NULL "
        f"ELSE CASE c.type_word {' '.join(whens)} END END"
    )


def late_from(column: str, first: date, last: date, calendar: HolidayCalendar | None) -> str:
    """The day a case closed on *column*, from *first* to *last*, is late by: due before it.

    Without a *calendar* that is the day of closing. A due day that moves to the next working day
    is missed only when a working day lies between: the day after the last one worked.
    """
    if calendar is None:
        return column
    moved = []
    for n in range((last - first).days + 1):
        day = first + timedelta(days=n)
        since = day
        while since > date.min and not calendar.is_working_day(since - timedelta(days=1)):
            since -= timedelta(days=1)
        if since != day:
            moved.append(f"WHEN '{day}' THEN '{since}'")
    return f"CASE {column} {' '.join(moved)} ELSE {column} END" if moved else column


def _due(limit: Limit, dialect: Dialect) -> str:
    extra = f"{limit.days} + c.extension_days + c.excluded_days"
    return dialect.add_months_and_days("c.filed_on", limit.months, extra)


def _by_procedure(due: Mapping[str, str]) -> str:
    """What holds for the procedure of a case of one type, else what holds for any."""
    rest = due.get(ANY, "NULL")
    whens = [f"WHEN {quoted(name)} THEN {day}" for name, day in due.items() if name != ANY]
    return f"CASE c.procedure {' '.join(whens)} ELSE {rest} END" if whens else rest


def period_number(periods: Iterable[tuple[date, date]], column: str) -> str:
    """The index of the period a day lies in; the day is known to lie in one."""
    whens = [f"WHEN {column} <= '{end}' THEN {index}" for index, (_, end) in enumerate(periods)]
    return f"CASE {' '.join(whens)} END"

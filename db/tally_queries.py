"""The grouped queries of one count, and the values they become."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from db.models import database
from db.tally_sql import (
    HANDLER,
    days_in,
    due_day,
    factor_code,
    is_true,
    late_from,
    listed,
    period_number,
)
from db.tally_tables import Tables, as_date
from evaluation.case import Role
from evaluation.period import Quarter
from evaluation.staff import Person, RecordKey, records_of
from evaluation.tally import (
    CaseCredit,
    Cell,
    Credit,
    Entry,
    Finding,
    Handled,
    Pending,
    Together,
    Volume,
)
from evaluation.weights import Weights

_CASES = "court_case c JOIN case_role r ON r.case_id = c.id"
_ALLOTTED = "COALESCE(c.allotted_on, c.filed_on)"
_SESSIONS = ("C2.开庭", "C2.长庭")


def _serving(day: str, role: str = "r", span: str = "s") -> str:
    """The join to the span of service somebody in a role was in on *day*."""
    return (
        f"JOIN record_span {span} ON {span}.staff_id = {role}.staff_id "
        f"AND {span}.category = {role}.category AND {day} BETWEEN {span}.first AND {span}.last"
    )


_CREDITED = f"{_CASES} {_serving('c.closed_on')} LEFT JOIN series_step t ON t.case_id = c.id"


class Count:
    """The counts over the quarters of some temporary tables. Each method is one query or two."""

    def __init__(self, tables: Tables, staff: Sequence[Person]) -> None:
        self._tables = tables
        self._staff = staff
        self._closed = f"{self._within('c.closed_on')} AND {tables.counted}"

    def of(self, quarter: Quarter) -> "Count":
        """The counts of one of the quarters, over the same temporary tables."""
        return Count(replace(self._tables, quarters=(quarter,)), self._staff)

    def volumes(self) -> tuple[Volume, ...]:
        """The quantities of every quarter, oldest first."""
        credited = self._credits()
        cells = self._cells()
        sessions = self._entries(_SESSIONS)
        quotas = self._tables.scheme.quotas
        return tuple(
            Volume(
                quarter=quarter,
                records=tuple(
                    record for one in self._staff for record in records_of(one, quarter, quotas)
                ),
                credits=tuple(credited[index]),
                cells=tuple(cells[index]),
                sessions=tuple(sessions[str(quarter)]),
            )
            for index, quarter in enumerate(self._tables.quarters)
        )

    def handled(self) -> tuple[Handled, ...]:
        """Closed cases by judge in charge and class."""
        return self._handled("c.closed_on", self._closed)

    def ripe(self) -> tuple[Handled, ...]:
        """Closed cases whose time for appeal ended in the quarter, where the scheme asks."""
        days = self._tables.scheme.counting.appeal_days
        if days is None:
            return ()
        day = self._tables.sql.add_days("c.closed_on", str(days))
        within = self._within("c.closed_on", timedelta(days=days))
        return self._handled(day, f"{within} AND {self._tables.counted}")

    def _handled(self, day: str, within: str) -> tuple[Handled, ...]:
        """The cases *within*, belonging to whoever was their judge in charge on *day*."""
        tables = self._tables
        due = due_day(tables.scheme, tables.sql)
        calendar = tables.scheme.counting.calendar
        late = late_from("closed_on", tables.start, tables.end, calendar)
        rows = self._rows(
            f"""
            SELECT owner, type_word, procedure, manner, COUNT(*), COUNT(due),
                   SUM(CASE WHEN {late} > due THEN 1 ELSE 0 END), SUM(days), SUM(appealed),
                   SUM(settled), SUM(claimed), SUM(recovered)
            FROM (
                SELECT s.owner, c.type_word, c.procedure, c.manner, c.closed_on, {due} AS due,
                       {days_in(tables.sql)} AS days, {is_true("c.appealed")} AS appealed,
                       {is_true("(c.resolved OR c.act_changed)")} AS settled,
                       COALESCE(c.claimed_fen, 0) AS claimed,
                       COALESCE(c.recovered_fen, 0) AS recovered
                FROM {_CASES} {_serving(day)}
                WHERE {within} AND {HANDLER}
            ) AS closed
            GROUP BY 1, 2, 3, 4
            """
        )
        return tuple(
            Handled(self._owner(row[0]), *row[1:4], *(int(cell) for cell in row[4:]))
            for row in rows
        )

    def allotted(self) -> Mapping[RecordKey, int]:
        """Cases allotted, by the judge they were allotted to."""
        day, after = _ALLOTTED, self._tables.scheme.counting.allotted_after_days
        counts_on = self._tables.sql.add_days(day, str(after)) if after else day
        within = self._within(day, timedelta(days=after))
        return self._counts(counts_on, f"{HANDLER} AND {within}")

    def pending(self) -> Mapping[RecordKey, Pending]:
        """Cases open at the end, and those past each step of E4."""
        end = f"'{self._tables.end}'"
        counting = self._tables.scheme.counting
        since = _ALLOTTED if counting.old_from_allotment else "c.filed_on"
        aged = "".join(
            f", SUM(CASE WHEN NOT c.suspended AND "
            f"{self._tables.sql.add_months(since, count)} < {end} THEN 1 ELSE 0 END)"
            for count in counting.age_months
        )
        rows = self._rows(
            f"SELECT s.owner, COUNT(*){aged} FROM {_CASES} {_serving(end)} "
            f"WHERE {HANDLER} AND {self._tables.counted} AND c.filed_on <= {end} "
            f"AND (c.closed_on IS NULL OR c.closed_on > {end}) GROUP BY 1"
        )
        return {
            self._owner(row[0]): Pending(int(row[1]), tuple(int(cell) for cell in row[2:]))
            for row in rows
        }

    def findings(self) -> tuple[Finding, ...]:
        """Review grades and other instances' decisions of the quarter, in a fixed order."""
        stages = (
            ("REVIEW", "c.review_on", "c.review_grade", "''"),
            ("SECOND_INSTANCE", "c.second_on", "c.second_result", "c.second_liability"),
            ("RETRIAL", "c.retrial_on", "c.retrial_result", "c.retrial_liability"),
        )
        found = []
        for stage, day, result, liability in stages:
            rows = self._rows(
                f"SELECT s.owner, c.key, {result}, {liability}, c.year, c.serial_number "
                f"FROM {_CASES} {_serving(day)} "
                f"WHERE {HANDLER} AND {self._tables.counted} AND {self._within(day)} "
                f"AND {result} <> ''"
            )
            rows.sort(key=lambda row: (row[4], row[5], row[1]))
            found += [Finding(self._owner(row[0]), row[1], stage, row[2], row[3]) for row in rows]
        return tuple(found)

    def together(self) -> tuple[Together, ...]:
        """How many cases each assistant closed with each judge in charge."""
        rows = self._rows(
            f"SELECT a.owner, s.owner, COUNT(*) FROM {_CASES} {_serving('c.closed_on')} "
            f"JOIN case_role h ON h.case_id = c.id AND h.role = '{Role.ASSISTANT}' "
            f"{_serving('c.closed_on', 'h', 'a')} "
            f"WHERE {self._closed} AND {HANDLER} GROUP BY 1, 2"
        )
        return tuple(
            Together(self._owner(row[0]), self._owner(row[1]), int(row[2])) for row in rows
        )

    def archived(self) -> Mapping[RecordKey, tuple[int, int]]:
        """Files archived in time, of those whose archiving fell due, by clerk."""
        days = self._tables.scheme.counting.archive_days
        if days is None:
            return {}
        due = self._tables.sql.add_days("c.closed_on", str(days))
        back = timedelta(days=days)
        within = self._within("c.closed_on", back)
        return self._shares(due, f"c.archived_on <= {due}", within)

    def archive_dates_known(self) -> bool:
        """Whether any case at all has a date of archiving."""
        known = f"c.archived_on IS NOT NULL AND {self._tables.counted}"
        return bool(self._rows(f"SELECT 1 FROM court_case c WHERE {known} LIMIT 1"))

    def efiles(self) -> Mapping[RecordKey, tuple[int, int]]:
        """Electronic files in time, of the cases filed for which that is known, by clerk."""
        within = f"{self._within('c.filed_on')} AND c.efile_in_time IS NOT NULL"
        return self._shares("c.filed_on", "c.efile_in_time", within)

    def entries(self) -> tuple[Entry, ...]:
        """The quarterly output as entered."""
        return tuple(self._entries()[str(self._tables.quarters[-1])])

    def case_credits(self, owner: RecordKey | None = None) -> dict[RecordKey, list[CaseCredit]]:
        """The single cases behind everybody's credits, or *owner*'s, by closing and number."""
        if owner is not None and owner not in self._tables.owners:
            return {}
        whose = "" if owner is None else f"AND s.owner = {self._tables.owners.index(owner)}"
        # Somebody may have two parts in a case.
        order = ", ".join(map(self._tables.sql.as_written, ("c.key", "r.role")))
        rows = self._rows(
            f"""
            SELECT s.owner, c.key, c.cause, c.filed_on, c.closed_on, {self._coefficients()}
            FROM {_CREDITED} WHERE {self._closed} {whose}
            ORDER BY c.closed_on, c.year, c.serial_number, {order}, r.id
            """
        )
        found: dict[RecordKey, list[CaseCredit]] = {}
        for index, key, cause, filed, closed, *coefficients in rows:
            credit = _credit(self._owner(index), *coefficients, 1)
            case = CaseCredit(key, cause, as_date(filed), as_date(closed), credit)
            found.setdefault(credit.owner, []).append(case)
        return found

    def _coefficients(self) -> str:
        code = factor_code(Weights(self._tables.scheme))
        return (
            "c.type_word, c.procedure, c.manner, r.role, r.sharers, "
            f"{code} AS factors, COALESCE(t.step, 0) AS step"
        )

    def _credits(self) -> list[list[Credit]]:
        rows = self._rows(
            f"""
            SELECT {self._period()}, s.owner, {self._coefficients()}, COUNT(*)
            FROM {_CREDITED} WHERE {self._closed}
            GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
            """
        )
        by_quarter: list[list[Credit]] = [[] for _ in self._tables.quarters]
        for index, owner, *coefficients in rows:
            by_quarter[index].append(_credit(self._owner(owner), *coefficients))
        return by_quarter

    def _cells(self) -> list[list[Cell]]:
        rows = self._rows(
            f"SELECT {self._period()}, c.type_word, c.procedure, COUNT(*), "
            f"SUM({days_in(self._tables.sql)}) FROM court_case c WHERE {self._closed} "
            "GROUP BY 1, 2, 3"
        )
        by_quarter: list[list[Cell]] = [[] for _ in self._tables.quarters]
        for index, type_word, procedure, count, days in rows:
            by_quarter[index].append(Cell(type_word, procedure, int(count), int(days)))
        return by_quarter

    def _entries(self, items: Sequence[str] = ()) -> dict[str, list[Entry]]:
        names = [str(quarter) for quarter in self._tables.quarters]
        chosen = f" AND m.item IN ({listed(items)})" if items else ""
        order = map(self._tables.sql.as_written, ("p.number", "m.item", "m.basis"))
        rows = self._rows(
            "SELECT m.quarter, p.number, m.item, m.value, m.numerator, m.denominator "
            "FROM measure m JOIN staff p ON p.id = m.staff_id "
            f"WHERE m.quarter IN ({listed(names)}){chosen} "
            f"ORDER BY m.quarter, {', '.join(order)}, m.occurrence"
        )
        by_quarter: dict[str, list[Entry]] = {name: [] for name in names}
        for name, *cells in rows:
            by_quarter[name].append(_entry(*cells))
        return by_quarter

    def _shares(self, day: str, good: str, within: str) -> Mapping[RecordKey, tuple[int, int]]:
        rows = self._rows(
            f"SELECT s.owner, SUM({is_true(good)}), COUNT(*) FROM {_CASES} {_serving(day)} "
            f"WHERE r.role = '{Role.CLERK}' AND {self._tables.counted} AND {within} GROUP BY 1"
        )
        return {self._owner(row[0]): (int(row[1]), int(row[2])) for row in rows}

    def _counts(self, day: str, condition: str) -> Mapping[RecordKey, int]:
        rows = self._rows(
            f"SELECT s.owner, COUNT(*) FROM {_CASES} {_serving(day)} "
            f"WHERE {self._tables.counted} AND {condition} GROUP BY 1"
        )
        return {self._owner(row[0]): int(row[1]) for row in rows}

    def _within(self, column: str, back: timedelta = timedelta(0)) -> str:
        return f"{column} BETWEEN '{self._tables.start - back}' AND '{self._tables.end - back}'"

    def _period(self) -> str:
        bounds: list[tuple[date, date]] = [(q.start, q.end) for q in self._tables.quarters]
        return period_number(bounds, "c.closed_on")

    def _owner(self, index: int) -> RecordKey:
        return self._tables.owners[index]

    @staticmethod
    def _rows(sql: str) -> list[tuple[Any, ...]]:
        rows: list[tuple[Any, ...]] = database.execute_sql(sql).fetchall()
        return rows


def _credit(
    owner: RecordKey, type_word: str, procedure: str, manner: str, role: str, *numbers: int
) -> Credit:
    sharers, factors, step, count = numbers
    return Credit(owner, type_word, procedure, manner, Role(role), sharers, factors, step, count)


def _entry(staff_no: str, item: str, value: str, numerator: str, denominator: str) -> Entry:
    is_code = item == "VETO"
    return Entry(
        staff_no,
        item,
        None if is_code or not value else Fraction(value),
        Fraction(numerator) if numerator else None,
        Fraction(denominator) if denominator else None,
        value if is_code else "",
    )

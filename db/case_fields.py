"""The columns by which a list of cases is sorted, filtered and searched, as SQL."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from db.bulk import is_server
from db.clauses import Clause, Field, contains, joined
from db.conditions import Holds
from db.models import Staff
from db.pinyin import reads, typed_letters
from db.tally_sql import Dialect, Sqlite, counted_types, due_day, open_dialect
from db.tally_tables import types_in_use
from evaluation.scheme import Scheme
from evaluation.time_limit import SOON_DAYS, LimitStatus

_TEXTS = {
    "number": "key",
    "court_code": "court_code",
    "cause": "cause",
    "type_word": "type_word",
    "procedure": "procedure",
    "procedure_cell": "procedure_cell",
    "manner": "manner",
    "manner_cell": "manner_cell",
    "division": "division",
    "members": "members_cell",
    "series_no": "series_no",
    "second_result": "second_result",
    "second_liability": "second_liability",
    "retrial_result": "retrial_result",
    "retrial_liability": "retrial_liability",
    "review_grade": "review_grade",
}
_PEOPLE = {
    "handler": "handler_cell",
    "presider": "presider_cell",
    "assistants": "assistants_cell",
    "clerks": "clerks_cell",
}
_DAYS = (
    *("received_on", "filed_on", "allotted_on", "closed_on", "second_on", "retrial_on"),
    *("review_on", "archived_on"),
)
_NUMBERS = (
    *("year", "parties", "volumes", "hearings", "defendants", "extension_days"),
    *("excluded_days", "claimed_fen", "recovered_fen"),
)
_FLAGS = (
    *("appraisal", "counterclaim", "incidental_civil", "public_notice"),
    *("jurisdiction_objection", "foreign_related", "judge_meeting", "adj_committee", "remanded"),
    *("four_kinds", "pronounced_in_court", "appealed", "resolved", "act_changed", "suspended"),
    "efile_in_time",
)
# As a list is sorted by them: what presses comes first, what is over last.
_PRESSING = (
    *(LimitStatus.OVERDUE, LimitStatus.DUE_SOON, LimitStatus.NORMAL, LimitStatus.SUSPENDED),
    *(LimitStatus.CLOSED_LATE, LimitStatus.CLOSED_IN_TIME, LimitStatus.NA),
)
_SEARCHED = ("number", "cause", "handler", "presider", "members", "assistants", "clerks")


@dataclass(frozen=True, slots=True)
class Names:
    """The names behind staff numbers, and who is found by what is typed."""

    by_number: Mapping[str, str]
    readings: Mapping[int, str]

    def shown(self, cell: str) -> str:
        """A people cell with the name in place of a number."""
        return self.by_number.get(cell, cell)

    def numbers(self, word: str, *, whole: bool) -> Iterable[str]:
        """The numbers of the people called *word*, or with *word* in their name."""
        return [
            number
            for number, name in self.by_number.items()
            if (word == name if whole else word in name)
        ]

    def read_as(self, word: str) -> list[int]:
        """The ids of the people whose name is read as *word*, in full or by initials."""
        letters = typed_letters(word)
        if not letters.isascii() or not letters.isalpha():
            return []
        return [staff for staff, pinyin in self.readings.items() if reads(pinyin, letters) == 0]


def load_names() -> Names:
    """The names of everybody. One query."""
    people = Staff.select(Staff.id, Staff.number, Staff.name, Staff.pinyin)
    rows = list(people.where(Staff.merged_into.is_null()).order_by(Staff.id).tuples())
    return Names(
        {number: name for _, number, name, _ in rows},
        {staff: pinyin for staff, _, _, pinyin in rows},
    )


def case_fields(scheme: Scheme, as_of: date, names: Names) -> dict[str, Field]:
    """Every column by name; due days are the scheme's, states are those at the end of *as_of*."""
    sql = open_dialect()
    due = due_day(scheme, sql)
    fields = {name: Field(f"c.{column}", Holds.TEXT) for name, column in _TEXTS.items()}
    fields |= {
        name: Field(f"c.{column}", Holds.TEXT, aliases=names.numbers)
        for name, column in _PEOPLE.items()
    }
    fields |= {name: Field(f"c.{name}", Holds.DAY) for name in _DAYS}
    fields |= {name: Field(f"c.{name}", Holds.NUMBER) for name in _NUMBERS}
    fields |= {name: Field(f"c.{name}", Holds.FLAG) for name in _FLAGS}
    return fields | {
        "batch": Field("c.batch_id", Holds.NUMBER),
        "days": Field(_days(as_of, sql), Holds.NUMBER),
        "due_on": Field(due, Holds.DAY, rank=_day_number(scheme)),
        "limit_status": Field(
            _status(due, as_of, {status: f"'{status}'" for status in LimitStatus}),
            Holds.TEXT,
            rank=_status(due, as_of, {status: str(n) for n, status in enumerate(_PRESSING)}),
        ),
        "pending": Field(_pending(as_of), Holds.FLAG),
        "counted": Field(f"({counted_types(scheme, types_in_use)})", Holds.FLAG),
        "unresolved": Field(
            "(c.id IN (SELECT case_id FROM case_role WHERE staff_id IS NULL))", Holds.FLAG
        ),
    }


def search_clause(text: str, fields: Mapping[str, Field], names: Names) -> Clause:
    """That every word of *text* is found in number, cause or people, by pinyin too."""
    return joined(_found(word, fields, names) for word in text.split())


def _found(word: str, fields: Mapping[str, Field], names: Names) -> Clause:
    clauses = [contains(fields[name], word) for name in _SEARCHED]
    if staff := names.read_as(word):
        ids = ", ".join(map(str, staff))
        sql = f"c.id IN (SELECT r.case_id FROM case_role r WHERE r.staff_id IN ({ids}))"
        clauses.append(Clause(sql))
    return joined(clauses, "OR")


def _days(as_of: date, sql: Dialect) -> str:
    """Days in hand, to the closing or to *as_of*, less what is excluded; never below 0."""
    end = f"COALESCE(c.closed_on, {_day(as_of)})"
    return sql.greatest(f"{sql.days_between(end, 'c.filed_on')} - c.excluded_days", "0")


def _pending(as_of: date) -> str:
    """Whether a case is open at the end of *as_of* (RULES.md §1)."""
    day = _day(as_of)
    return f"(c.filed_on <= {day} AND (c.closed_on IS NULL OR c.closed_on > {day}))"


def _day_number(scheme: Scheme) -> str:
    """The due day as a number: SQLite takes a third of its time for it to write days as text."""
    return "" if is_server() else f"CAST({due_day(scheme, Sqlite('julianday'))} AS INTEGER)"


def _status(due: str, as_of: date, told: Mapping[LimitStatus, str]) -> str:
    """``evaluation.time_limit.limit_status`` as SQL, each status as it is *told*."""
    day, soon = _day(as_of), _day(as_of + timedelta(days=SOON_DAYS))
    # The due day is costly: a closed case asks for it once.
    return f"""
        CASE WHEN c.closed_on <= {day} THEN
            CASE c.closed_on <= ({due}) WHEN TRUE THEN {told[LimitStatus.CLOSED_IN_TIME]}
            WHEN FALSE THEN {told[LimitStatus.CLOSED_LATE]} ELSE {told[LimitStatus.NA]} END
        WHEN ({due}) IS NULL THEN {told[LimitStatus.NA]}
        WHEN c.suspended THEN {told[LimitStatus.SUSPENDED]}
        WHEN ({due}) < {day} THEN {told[LimitStatus.OVERDUE]}
        WHEN ({due}) <= {soon} THEN {told[LimitStatus.DUE_SOON]}
        ELSE {told[LimitStatus.NORMAL]} END"""


def _day(day: date) -> str:
    return f"DATE '{day}'" if is_server() else f"'{day}'"

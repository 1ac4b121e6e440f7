"""The rows that checks look at, and the questions they ask: evidence, never a verdict."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from typing import TypeVar

from evaluation.calendar import HolidayCalendar
from evaluation.period import Quarter
from evaluation.scoring.functions import rounded

Key = TypeVar("Key")
_WEEKENDS = HolidayCalendar()
# By how many of their cases questions about single cases are told apart.
_OF_CASES = {
    "G02_REFILED": 2,
    "G03_SPLIT": 1,
    "G09_RESUMED": 2,
    "G13_LOCKED": 1,
    "G13_BACKDATED": 1,
    "DUPLICATE": 1,
    "DURATION": 1,
}
_OF_DAYS = frozenset({"MANY_A_DAY"})


class Kind(StrEnum):
    """How a question came up: LIST by a rule without chance, ALERT by a share above a line, SPIKE
    by comparison with many people, INFO for reading only, REVIEW to be looked at in any case."""

    LIST = "LIST"
    ALERT = "ALERT"
    SPIKE = "SPIKE"
    INFO = "INFO"
    REVIEW = "REVIEW"


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case as the checks see it. Words are the classes of RULES.md §4; None is unknown.

    ``plaintiff`` and ``defendant`` are the whole cells or hashes of them, empty when unknown.
    ``peers`` is the group the judge in charge is compared in; ``weight`` is T · P, ``credit`` the
    whole weight; ``panel`` says that somebody sat beside the judge; ``series`` names the series.
    """

    case_key: str
    type_word: str
    procedure: str
    handler: str
    filed_on: date
    peers: str = ""
    division: str = ""
    cause: str = ""
    manner: str = ""
    plaintiff: str = ""
    defendant: str = ""
    received_on: date | None = None
    allotted_on: date | None = None
    closed_on: date | None = None
    due_on: date | None = None
    last_hearing_on: date | None = None
    document_on: date | None = None
    archived_on: date | None = None
    converted_on: date | None = None
    extended_on: date | None = None
    hearings: int | None = None
    extension_days: int = 0
    excluded_days: int = 0
    suspended: bool = False
    leader: bool = False
    panel: bool = False
    series: str = ""
    amount_fen: int | None = None
    weight: Fraction = Fraction(1)
    credit: Fraction = Fraction(1)

    @property
    def days(self) -> int | None:
        """From filing to closing; None while it is open."""
        return None if self.closed_on is None else (self.closed_on - self.filed_on).days


@dataclass(frozen=True, slots=True)
class ClosingEdit:
    """A change of a day of closing: from what, to what, when, by whom, and whether after a lock."""

    case_key: str
    before: date | None
    after: date
    edited_on: date
    author: str
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """Something to be explained: *subject* is a staff number or a division, *cases* the evidence.

    ``values`` fill the sentence of ``code`` in ``[questions]``. It deducts nothing.
    """

    code: str
    kind: Kind
    subject: str
    cases: tuple[str, ...]
    values: Mapping[str, object] = field(default_factory=dict)

    @property
    def check(self) -> str:
        """The check it belongs to, such as G01; empty for a fault of the list itself."""
        head = self.code.partition("_")[0]
        return head if head[1:].isdigit() else ""

    @property
    def identity(self) -> str:
        """The same question asked again has the same identity, whatever cases came to it since.

        A question about single cases, or one day, is told apart by them.
        """
        own: tuple[object, ...] = ()
        if self.code in _OF_CASES:
            own = self.cases[: _OF_CASES[self.code]]
        elif self.code in _OF_DAYS:
            own = (self.values["day"],)
        if self.check == "G13":
            own = (*own, self.values["before"], self.values["after"], self.values["edited"])
        return "|".join((self.code, self.subject, *map(str, own)))


@dataclass(frozen=True, slots=True)
class Lines:
    """From where on a check asks; days, counts, and shares of 1. They decide no points."""

    spike_days: int = 10
    spike_share: Fraction = Fraction(45, 100)
    december_share: Fraction = Fraction(18, 100)
    refile_days: int = 90
    split_cases: int = 5
    split_days: int = 30
    series_share: Fraction = Fraction(30, 100)
    series_credit_share: Fraction = Fraction(25, 100)
    intake_days: int = 7
    intake_fall: Fraction = Fraction(25, 100)
    mediation_days: int = 30
    document_days: int = 10
    excluded_multiple: int = 2
    suspended_days: int = 180
    extension_days: int = 3
    closed_soon_days: int = 30
    resumed_days: int = 60
    picking_share: Fraction = Fraction(30, 100)
    settled_share: Fraction = Fraction(75, 100)
    settled_rise: Fraction = Fraction(25, 100)
    backdated_days: int = 3
    converted_days: int = 10
    panel_cases: int = 20
    least_cases: int = 10
    many_a_day: int = 8


@dataclass(frozen=True)
class View:
    """What the checks of one quarter are handed: all rows known, this quarter, the calendar."""

    rows: tuple[CaseRow, ...]
    quarter: Quarter
    calendar: HolidayCalendar = _WEEKENDS
    lines: Lines = Lines()
    edits: tuple[ClosingEdit, ...] = ()

    @cached_property
    def closed(self) -> tuple[CaseRow, ...]:
        """The cases closed in the quarter."""
        return self.closed_in(self.quarter)

    def closed_in(self, quarter: Quarter) -> tuple[CaseRow, ...]:
        """The cases closed in *quarter*."""
        first, last = quarter.start, quarter.end
        return tuple(
            row for row in self.rows if row.closed_on is not None and first <= row.closed_on <= last
        )

    def filed_between(self, first: date, last: date) -> tuple[CaseRow, ...]:
        """The cases filed from *first* to *last*, both included."""
        return tuple(row for row in self.rows if first <= row.filed_on <= last)

    @cached_property
    def filed(self) -> tuple[CaseRow, ...]:
        """The cases filed in the quarter."""
        return self.filed_between(self.quarter.start, self.quarter.end)

    @cached_property
    def open(self) -> tuple[CaseRow, ...]:
        """The cases filed by the last day of the quarter and not closed on it."""
        end = self.quarter.end
        return tuple(
            row
            for row in self.rows
            if row.filed_on <= end and (row.closed_on is None or row.closed_on > end)
        )


def grouped(rows: Iterable[CaseRow], key: Callable[[CaseRow], Key]) -> dict[Key, list[CaseRow]]:
    """Rows by a key, in the order of the rows."""
    groups: dict[Key, list[CaseRow]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return groups


def keys_of(rows: Iterable[CaseRow]) -> tuple[str, ...]:
    """The case numbers of rows, in their order as text."""
    return tuple(sorted(row.case_key for row in rows))


def percent(part: int | Fraction, whole: int | Fraction) -> str:
    """A share in percent with one place."""
    return f"{rounded(100 * Fraction(part) / Fraction(whole), 1)}"


def figure(value: Fraction, places: int = 2) -> str:
    """A number as it is shown."""
    return f"{Decimal(rounded(value, places)):f}"

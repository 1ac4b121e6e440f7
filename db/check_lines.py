"""What a checklist says, as values."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from db.conditions import Filter
from db.quarter_state import QuarterState
from evaluation.period import Quarter


class Check(StrEnum):
    """The lines of the checklist, in the order of a quarter's work."""

    SCHEME = "SCHEME"
    BASELINES = "BASELINES"
    REJECTED_ROWS = "REJECTED_ROWS"
    NO_CASES_CLOSED = "NO_CASES_CLOSED"
    UNRESOLVED_NAMES = "UNRESOLVED_NAMES"
    CLOSED_WITHOUT_MANNER = "CLOSED_WITHOUT_MANNER"
    SECOND_INSTANCE_OPEN = "SECOND_INSTANCE_OPEN"
    RETRIAL_OPEN = "RETRIAL_OPEN"
    LONG_PENDING = "LONG_PENDING"
    MISSING_MEASURE = "MISSING_MEASURE"
    UNCONFIRMED = "UNCONFIRMED"
    CASES_AND_TOTALS = "CASES_AND_TOTALS"
    QUESTIONS = "QUESTIONS"
    ADJUSTMENTS = "ADJUSTMENTS"
    COURT = "COURT"
    DECISION = "DECISION"


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One line: *count* things are open, none when it is done.

    What is behind it: *cases* by a filter of ``db.case_list``; *staff_nos* who lack the *item*;
    *batches* of the imports; *names* of the baselines that are not frozen, or of what is not set
    of the court: fields of ``CourtSettings``.
    """

    check: Check
    count: int
    cases: Filter | None = None
    item: str = ""
    staff_nos: tuple[str, ...] = ()
    batches: tuple[int, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def done(self) -> bool:
        """Whether nothing is open."""
        return self.count == 0


class Checklist(NamedTuple):
    """Where a quarter stands; *scheme* is code and version in force, empty where there is none."""

    quarter: Quarter
    state: QuarterState
    scheme: tuple[str, str]
    lines: tuple[CheckLine, ...]

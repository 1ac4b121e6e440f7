"""What somebody enters about a person by hand, read into values, and everything wrong with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from evaluation.staff import (
    CATEGORY_WORDS,
    GONE,
    GROUPS,
    POSITION_WORDS,
    STATE_WORDS,
    Absence,
    Category,
    Position,
    Posting,
    State,
    group_of_division,
)
from evaluation.words import word_key

_Code = TypeVar("_Code", bound=StrEnum)


class FaultCode(StrEnum):
    """What can be wrong with an entry."""

    NUMBER_MISSING = "NUMBER_MISSING"
    NUMBER_TAKEN = "NUMBER_TAKEN"
    NAME_MISSING = "NAME_MISSING"
    PINYIN_UNREADABLE = "PINYIN_UNREADABLE"
    CATEGORY_UNKNOWN = "CATEGORY_UNKNOWN"
    DIVISION_MISSING = "DIVISION_MISSING"
    GROUP_UNKNOWN = "GROUP_UNKNOWN"
    POSITION_UNKNOWN = "POSITION_UNKNOWN"
    STATE_UNKNOWN = "STATE_UNKNOWN"
    START_MISSING = "START_MISSING"
    END_BEFORE_START = "END_BEFORE_START"
    POSTING_OVERLAPS = "POSTING_OVERLAPS"
    STATE_OVERLAPS = "STATE_OVERLAPS"
    POSTING_BEGINS_LATER = "POSTING_BEGINS_LATER"
    NOT_SERVING = "NOT_SERVING"
    NOT_A_LEAVING = "NOT_A_LEAVING"
    WHY_MISSING = "WHY_MISSING"
    FIELD_MISSING = "FIELD_MISSING"
    CODE_UNKNOWN = "CODE_UNKNOWN"
    DAYS_OUT_OF_ORDER = "DAYS_OUT_OF_ORDER"
    PERIOD_UNREADABLE = "PERIOD_UNREADABLE"
    NUMBER_UNREADABLE = "NUMBER_UNREADABLE"
    ID_NUMBER_WRONG = "ID_NUMBER_WRONG"
    RECORD_ALREADY = "RECORD_ALREADY"
    SHARE_UNREADABLE = "SHARE_UNREADABLE"
    SHARES_EXCEED = "SHARES_EXCEED"
    TEAM_UNKNOWN = "TEAM_UNKNOWN"
    TEAM_TAKEN = "TEAM_TAKEN"
    OUTSIDE_TEAM = "OUTSIDE_TEAM"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong: in which field, with what in it, and the days it clashes with."""

    code: FaultCode
    field: str
    value: str = ""
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class PostingEntry:
    """A posting as it is entered: words of the workbook or codes; empty is the default."""

    category: str
    division: str
    start: date | None
    end: date | None = None
    group: str = ""
    position: str = ""
    grade: str = ""
    employment: str = ""
    team: str = ""
    document_no: str = ""


@dataclass(frozen=True, slots=True)
class StateEntry:
    """A state of service as it is entered: a word of the workbook or a code."""

    state: str
    start: date | None
    end: date | None = None


def category_named(text: str) -> Category | None:
    """The category of a word or a code."""
    key = word_key(text)
    return CATEGORY_WORDS.get(key) or _coded(Category, key)


def position_named(text: str) -> Position | None:
    """The position of a word or a code; the ordinary one of an empty text."""
    key = word_key(text)
    return (POSITION_WORDS.get(key) or _coded(Position, key)) if key else Position.ORDINARY


def state_named(text: str) -> State | None:
    """The state of a word or a code."""
    key = word_key(text)
    return STATE_WORDS.get(key) or _coded(State, key)


def read_posting(entry: PostingEntry) -> Posting | list[Fault]:
    """The posting entered, or what is wrong with it."""
    category, position = category_named(entry.category), position_named(entry.position)
    division = "".join(entry.division.split())
    group = word_key(entry.group) or group_of_division(division)
    faults = _fault(category is None, FaultCode.CATEGORY_UNKNOWN, "category", entry.category)
    faults += _fault(not division, FaultCode.DIVISION_MISSING, "division")
    faults += _fault(group not in GROUPS, FaultCode.GROUP_UNKNOWN, "group", entry.group)
    faults += _fault(position is None, FaultCode.POSITION_UNKNOWN, "position", entry.position)
    faults += _faults_of_days(entry.start, entry.end)
    if faults or category is None or position is None or entry.start is None:
        return faults
    return Posting(category, division, group, position, entry.start, entry.end)


def read_state(entry: StateEntry) -> Absence | list[Fault]:
    """The state entered, or what is wrong with it."""
    state = state_named(entry.state)
    faults = _fault(state is None, FaultCode.STATE_UNKNOWN, "state", entry.state)
    faults += _faults_of_days(entry.start, entry.end)
    if faults or state is None or entry.start is None:
        return faults
    return Absence(state, entry.start, entry.end)


def read_leaving(entry: StateEntry) -> Absence | list[Fault]:
    """The state that ends somebody's service, or what is wrong with it."""
    state = read_state(entry)
    if isinstance(state, Absence) and state.state not in GONE:
        return [Fault(FaultCode.NOT_A_LEAVING, "state", entry.state)]
    return state


def clashes_of_posting(posting: Posting, others: Sequence[Posting]) -> list[Fault]:
    """The other postings that share a day with *posting*."""
    return [
        Fault(FaultCode.POSTING_OVERLAPS, "start", other.division, other.start, other.end)
        for other in others
        if _share_a_day(posting, other)
    ]


def clashes_of_state(state: Absence, others: Sequence[Absence]) -> list[Fault]:
    """The other states of the same kind that share a day with *state*."""
    return [
        Fault(FaultCode.STATE_OVERLAPS, "start", other.state, other.start, other.end)
        for other in others
        if other.state is state.state and _share_a_day(state, other)
    ]


def faults_of_name(number: str, name: str) -> list[Fault]:
    """What is wrong with a staff number and a name."""
    return [
        *_fault(not number.strip(), FaultCode.NUMBER_MISSING, "number"),
        *_fault(not name.strip(), FaultCode.NAME_MISSING, "name"),
    ]


def faults_of_reason(why: str) -> list[Fault]:
    """What is wrong with the reason of an edit."""
    return _fault(not why.strip(), FaultCode.WHY_MISSING, "why")


def _faults_of_days(start: date | None, end: date | None) -> list[Fault]:
    if start is None:
        return [Fault(FaultCode.START_MISSING, "start")]
    backwards = end is not None and end < start
    return _fault(backwards, FaultCode.END_BEFORE_START, "end", str(end))


def _fault(wrong: bool, code: FaultCode, field: str, value: str = "") -> list[Fault]:
    return [Fault(code, field, value)] if wrong else []


def _share_a_day(one: Posting | Absence, other: Posting | Absence) -> bool:
    return one.start <= (other.end or date.max) and other.start <= (one.end or date.max)


def _coded(kind: type[_Code], key: str) -> _Code | None:
    return next((value for value in kind if value == key.upper()), None)

"""People of the court: categories, positions, postings, states, and the days they were in post."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from evaluation.period import Quarter
from evaluation.words import word_key


class Category(StrEnum):
    """Staff categories. The values are stored and exchanged; never rename them."""

    JUDGE = "JUDGE"
    ASSISTANT = "ASSISTANT"
    CLERK = "CLERK"
    ADMIN = "ADMIN"
    BAILIFF = "BAILIFF"
    TECH = "TECH"


class Position(StrEnum):
    """Leadership positions, which set a judge's case quota."""

    PRESIDENT = "PRESIDENT"
    VICE_PRESIDENT = "VICE_PRESIDENT"
    FULLTIME_AC_MEMBER = "FULLTIME_AC_MEMBER"
    CHIEF = "CHIEF"
    DEPUTY_CHIEF = "DEPUTY_CHIEF"
    ORDINARY = "ORDINARY"
    SUPPORT_JUDGE = "SUPPORT_JUDGE"


class State(StrEnum):
    """States of service."""

    IN_POST = "IN_POST"
    PROBATION = "PROBATION"
    ANNUAL_LEAVE = "ANNUAL_LEAVE"
    SICK = "SICK"
    MATERNITY = "MATERNITY"
    PERSONAL = "PERSONAL"
    TRAINING = "TRAINING"
    SECONDED_OUT = "SECONDED_OUT"
    SECONDED_IN = "SECONDED_IN"
    TEMPORARY_POSTING = "TEMPORARY_POSTING"
    TASK_FORCE = "TASK_FORCE"
    SUSPENDED = "SUSPENDED"
    LEFT_QUOTA = "LEFT_QUOTA"
    TRANSFERRED = "TRANSFERRED"
    RESIGNED = "RESIGNED"
    RETIRED = "RETIRED"
    DECEASED = "DECEASED"


_CATEGORIES = tuple(Category)
GROUPS = ("刑事", "民商事", "行政", "执行", "立案速裁", "综合")

# States whose days are not days in post, and states that end the service (RULES.md §2).
AWAY = frozenset(
    {
        State.SICK,
        State.MATERNITY,
        State.PERSONAL,
        State.TRAINING,
        State.SECONDED_OUT,
        State.TEMPORARY_POSTING,
        State.TASK_FORCE,
        State.SUSPENDED,
    }
)
GONE = frozenset({State.TRANSFERRED, State.RESIGNED, State.RETIRED, State.DECEASED})

CATEGORY_WORDS = {
    "员额法官": Category.JUDGE,
    "法官助理": Category.ASSISTANT,
    "书记员": Category.CLERK,
    "司法行政人员": Category.ADMIN,
    "司法警察": Category.BAILIFF,
    "司法技术人员": Category.TECH,
}
POSITION_WORDS = {
    "院长": Position.PRESIDENT,
    "副院长": Position.VICE_PRESIDENT,
    "专委": Position.FULLTIME_AC_MEMBER,
    "审委会专职委员": Position.FULLTIME_AC_MEMBER,
    "庭长": Position.CHIEF,
    "局长": Position.CHIEF,
    "副庭长": Position.DEPUTY_CHIEF,
    "副局长": Position.DEPUTY_CHIEF,
    "普通": Position.ORDINARY,
    "普通法官": Position.ORDINARY,
    "综合部门法官": Position.SUPPORT_JUDGE,
}
STATE_WORDS = {
    "在岗": State.IN_POST,
    "试用": State.PROBATION,
    "年休": State.ANNUAL_LEAVE,
    "病假": State.SICK,
    "产假": State.MATERNITY,
    "陪产": State.MATERNITY,
    "产假/陪产": State.MATERNITY,
    "事假": State.PERSONAL,
    "脱产培训": State.TRAINING,
    "借调(外出)": State.SECONDED_OUT,
    "借调(调入)": State.SECONDED_IN,
    "挂职": State.TEMPORARY_POSTING,
    "驻村": State.TASK_FORCE,
    "专班": State.TASK_FORCE,
    "驻村/专班": State.TASK_FORCE,
    "停职": State.SUSPENDED,
    "退出员额": State.LEFT_QUOTA,
    "调出": State.TRANSFERRED,
    "辞职": State.RESIGNED,
    "退休": State.RETIRED,
    "去世": State.DECEASED,
}
# What a division's name says about its judges' group; the first that is found in it.
_GROUP_OF_DIVISION = (
    ("执行", "执行"),
    ("立案", "立案速裁"),
    ("速裁", "立案速裁"),
    ("诉讼服务", "立案速裁"),
    ("刑", "刑事"),
    ("行政庭", "行政"),
    ("行政审判", "行政"),
    ("民", "民商事"),
    ("商", "民商事"),
    ("法庭", "民商事"),
)


def group_of_division(division: str) -> str:
    """The group of a posting that names none (RULES.md §2)."""
    name = word_key(division)
    return next((group for part, group in _GROUP_OF_DIVISION if part in name), "综合")


@dataclass(frozen=True, slots=True)
class Posting:
    """What somebody was from *start* to *end* (inclusive; None is open)."""

    category: Category
    division: str
    group: str
    position: Position
    start: date
    end: date | None


@dataclass(frozen=True, slots=True)
class Absence:
    """A state of service from *start* to *end* (inclusive; None is open)."""

    state: State
    start: date
    end: date | None


@dataclass(frozen=True, slots=True)
class Person:
    """A member of staff with all postings and states, in any order."""

    staff_no: str
    name: str
    postings: tuple[Posting, ...]
    states: tuple[Absence, ...] = ()


@dataclass(frozen=True, slots=True)
class Span:
    """An unbroken stretch of days under one posting."""

    posting: Posting
    start: date
    end: date


@dataclass(frozen=True, slots=True)
class RecordKey:
    """Whom an assessment record is about. ``group`` is empty for all but judges."""

    staff_no: str
    category: Category
    group: str

    @property
    def listed(self) -> tuple[str, int, int]:
        """What everything is listed by: staff number, then category and group in their order."""
        group = GROUPS.index(self.group) if self.group in GROUPS else len(GROUPS)
        return self.staff_no, _CATEGORIES.index(self.category), group


@dataclass(frozen=True, slots=True)
class Record:
    """One person in one category (a judge: and one group) in one quarter.

    ``quota_days`` is the sum of the quota over the days in post; ``ordinary`` says that every
    posting of the record was an ordinary judge's; ``until`` is the record's last day of service
    in the quarter.
    """

    key: RecordKey
    name: str
    group: str
    division: str
    in_post_days: int
    quota_days: Fraction
    ordinary: bool
    until: date


def key_of(staff_no: str, posting: Posting) -> RecordKey:
    """The record a posting belongs to."""
    group = posting.group if posting.category is Category.JUDGE else ""
    return RecordKey(staff_no, posting.category, group)


def spans_of(person: Person) -> tuple[Span, ...]:
    """The stretches of service, absences not taken out.

    Two postings of one category never count the same day: the one that began later does.
    """
    gone = sorted(state.start for state in person.states if state.state in GONE)
    spans: list[Span] = []
    for category in Category:
        postings = sorted(
            (p for p in person.postings if p.category is category), key=_posting_order
        )
        taken: list[Span] = []
        for posting in reversed(postings):
            left = next((day for day in gone if day >= posting.start), None)
            last = date.max if left is None else left - timedelta(days=1)
            whole = Span(posting, posting.start, min(posting.end or date.max, last))
            taken += _free_parts(whole, taken)
        spans += sorted(taken, key=lambda span: span.start)
    return tuple(spans)


def _posting_order(posting: Posting) -> tuple[date, date, str, str]:
    return posting.start, posting.end or date.max, posting.group, posting.division


def _free_parts(whole: Span, taken: Iterable[Span]) -> list[Span]:
    parts = [whole] if whole.start <= whole.end else []
    for other in taken:
        parts = [rest for part in parts for rest in _without(part, other)]
    return parts


def _without(part: Span, other: Span) -> list[Span]:
    if other.end < part.start or part.end < other.start:
        return [part]
    rest = []
    if part.start < other.start:
        rest.append(Span(part.posting, part.start, other.start - timedelta(days=1)))
    if other.end < part.end:
        rest.append(Span(part.posting, other.end + timedelta(days=1), part.end))
    return rest


def days_away(person: Person, start: date, end: date) -> frozenset[date]:
    """The days from *start* to *end* that are lost to a state, each once."""
    lost: set[date] = set()
    for absence in person.states:
        if absence.state in AWAY:
            first, last = max(absence.start, start), min(absence.end or end, end)
            lost.update(first + timedelta(days=n) for n in range((last - first).days + 1))
    return frozenset(lost)


def records_of(
    person: Person, quarter: Quarter, quotas: Mapping[Position, Fraction]
) -> tuple[Record, ...]:
    """The person's assessment records of *quarter*; none without a day in post."""
    away = days_away(person, quarter.start, quarter.end)
    parts: dict[RecordKey, list[tuple[Span, int]]] = {}
    for whole in spans_of(person):
        first, last = max(whole.start, quarter.start), min(whole.end, quarter.end)
        if first <= last:
            span = Span(whole.posting, first, last)
            days = (last - first).days + 1 - sum(1 for day in away if first <= day <= last)
            parts.setdefault(key_of(person.staff_no, span.posting), []).append((span, days))
    return tuple(
        _record(person, key, spans, quotas)
        for key, spans in sorted(parts.items(), key=lambda part: part[0].listed)
        if sum(days for _, days in spans) > 0
    )


def _record(
    person: Person,
    key: RecordKey,
    spans: list[tuple[Span, int]],
    quotas: Mapping[Position, Fraction],
) -> Record:
    latest = max((span for span, _ in spans), key=lambda span: span.end).posting
    quota_days = sum(
        (days * quotas[span.posting.position] for span, days in spans), start=Fraction(0)
    )
    return Record(
        key=key,
        name=person.name,
        group=latest.group,
        division=latest.division,
        in_post_days=sum(days for _, days in spans),
        quota_days=quota_days,
        ordinary=all(span.posting.position is Position.ORDINARY for span, _ in spans),
        until=max(span.end for span, _ in spans),
    )

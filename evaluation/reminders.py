"""What the HR office should not miss: ends of contracts, probations and periods, ages, grades.

Nothing is decided here. The day is an argument; what a rule needs and does not know it leaves
out. A contract that ran out, and an age that was reached, stay until something is entered.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from evaluation.period import Quarter
from evaluation.retirement import RetirementRule, retirement_group, retires_on
from evaluation.time_limit import add_months


class ReminderKind(StrEnum):
    """What somebody is reminded of."""

    CONTRACT_END = "CONTRACT_END"
    PROBATION_END = "PROBATION_END"
    PROMOTION_DUE = "PROMOTION_DUE"
    RETIREMENT = "RETIREMENT"
    SANCTION_END = "SANCTION_END"
    GRADES_MISSING = "GRADES_MISSING"


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing due on *day*; ``detail`` is a document number, a grade, a code or a quarter.

    *people* are numbers and names: one, or everybody a grade is missing of.
    """

    kind: ReminderKind
    day: date
    people: tuple[tuple[str, str], ...]
    detail: str = ""
    is_overdue: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """What the rules ask about one person who serves.

    *contracts* and *sanctions* are (last day, document number or kind); a contract without a
    last day has none. ``grade_since`` is the first day under *grade* without a break.
    """

    staff_no: str
    name: str
    grade: str = ""
    grade_since: date | None = None
    contracts: tuple[tuple[date | None, str], ...] = ()
    probations: tuple[date, ...] = ()
    sanctions: tuple[tuple[date, str], ...] = ()
    sex: str = ""
    born_on: date | None = None
    retirement_class: str = ""


@dataclass(frozen=True, slots=True)
class Rules:
    """The data the rules read: ages of retirement, and years in a grade before the next."""

    retirement: tuple[RetirementRule, ...] = ()
    promotion_years: Mapping[str, int] | None = None


def reminders_between(
    facts: Iterable[Facts], first: date, last: date, rules: Rules
) -> list[Reminder]:
    """What falls on the days from *first* to *last*, in the order of days, kinds and numbers."""
    found = [r for one in facts for r in _of_person(one, rules) if first <= r.day <= last]
    return sorted(found, key=_order)


def due_reminders(
    facts: Iterable[Facts], day: date, within_days: int, rules: Rules
) -> list[Reminder]:
    """What is due within so many days after *day*, and what is overdue, which comes first."""
    known = tuple(facts)
    soon = reminders_between(known, day, day + timedelta(days=within_days), rules)
    late = [
        Reminder(r.kind, r.day, r.people, r.detail, is_overdue=True)
        for one in known
        for r in _of_person(one, rules)
        if r.day < day and r.kind in (ReminderKind.CONTRACT_END, ReminderKind.RETIREMENT)
    ]
    return sorted(late, key=_order) + soon


def missing_grades(
    quarter: Quarter, serving: Sequence[tuple[str, str]], graded: frozenset[str]
) -> Reminder | None:
    """Whose grade of *quarter* is not entered; due on its last day. None when nobody's."""
    missing = tuple(person for person in serving if person[0] not in graded)
    if not missing:
        return None
    return Reminder(ReminderKind.GRADES_MISSING, quarter.end, missing, str(quarter))


def _of_person(one: Facts, rules: Rules) -> Iterator[Reminder]:
    who = ((one.staff_no, one.name),)
    if one.contracts and all(end is not None for end, _ in one.contracts):
        end, number = max((end, number) for end, number in one.contracts if end is not None)
        yield Reminder(ReminderKind.CONTRACT_END, end, who, number)
    for end in sorted(set(one.probations)):
        yield Reminder(ReminderKind.PROBATION_END, end, who)
    years = (rules.promotion_years or {}).get(one.grade)
    if years is not None and one.grade_since is not None:
        due = add_months(one.grade_since, 12 * years)
        yield Reminder(ReminderKind.PROMOTION_DUE, due, who, one.grade)
    if one.born_on is not None:
        group = retirement_group(one.sex, one.retirement_class)
        day = retires_on(one.born_on, group, rules.retirement)
        if day is not None:
            yield Reminder(ReminderKind.RETIREMENT, day, who)
    for end, kind in one.sanctions:
        yield Reminder(ReminderKind.SANCTION_END, end, who, kind)


def _order(reminder: Reminder) -> tuple[date, int, tuple[tuple[str, str], ...]]:
    return reminder.day, list(ReminderKind).index(reminder.kind), reminder.people

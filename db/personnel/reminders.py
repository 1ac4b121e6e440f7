"""What is due, from the roster and the files. The day is an argument."""

from collections import defaultdict
from datetime import date, timedelta
from typing import Any

from db.connection import snapshot
from db.models import AssessmentGrade, Contract, DisciplinaryMeasure, PersonDetail
from db.personnel.details import details_in
from db.personnel.rules import personnel_rules
from db.roster import PersonRows, people_rows
from evaluation import reminders as rules_of
from evaluation.discipline import ends_on
from evaluation.period import Quarter
from evaluation.personnel import PersonDetails
from evaluation.reminders import Facts, Reminder, missing_grades
from evaluation.service import is_serving
from evaluation.staff import State


def reminders(day: date, within_days: int) -> list[Reminder]:
    """What is overdue on *day*, then what is due within so many days after it, by day."""
    last = day + timedelta(days=within_days)
    with snapshot():
        people = _serving(day)
        found = rules_of.due_reminders(_facts(people, day), day, within_days, personnel_rules())
        quarters = [Quarter.of(day).shifted(-1), Quarter.of(day)]
        grades = [r for quarter in quarters for r in _missing(quarter) if r.day <= last]
    late = [Reminder(r.kind, r.day, r.people, r.detail, is_overdue=r.day < day) for r in grades]
    return sorted(found + late, key=lambda r: (not r.is_overdue, r.day))


def reminders_between(first: date, last: date, day: date) -> list[Reminder]:
    """What falls on the days from *first* to *last* for those who serve on *day*, by day."""
    with snapshot():
        people = _serving(day)
        facts = _facts(people, day)
        found = rules_of.reminders_between(facts, first, last, personnel_rules())
        quarter = Quarter.of(first)
        while quarter.start <= last:
            found += [r for r in _missing(quarter) if first <= r.day <= last]
            quarter = quarter.shifted(1)
    return sorted(found, key=lambda r: r.day)


def _serving(day: date) -> list[PersonRows]:
    return [rows for rows in people_rows() if is_serving(rows.person, day)]


def _facts(people: list[PersonRows], day: date) -> list[Facts]:
    details = {row.staff_id: details_in(row) for row in PersonDetail.select()}
    contracts: defaultdict[int, list[Any]] = defaultdict(list)
    for row in Contract.select():
        contracts[row.staff_id].append(row)
    sanctions: defaultdict[int, list[tuple[date, str]]] = defaultdict(list)
    for row in DisciplinaryMeasure.select():
        end = ends_on(row.end, row.lifted_on)
        if end is not None:
            sanctions[row.staff_id].append((end, row.kind))
    found = []
    for rows in people:
        known, own = details.get(rows.id, PersonDetails()), contracts[rows.id]
        grade, since = _grade_of(rows, day)
        found.append(
            Facts(
                *(rows.number, rows.name, grade, since),
                contracts=tuple((row.end, row.document_no) for row in own),
                probations=_probations(rows, known, own),
                sanctions=tuple(sanctions[rows.id]),
                sex=known.sex,
                born_on=known.born_on,
                retirement_class=known.retirement_class,
            )
        )
    return found


def _probations(rows: PersonRows, known: PersonDetails, contracts: list[Any]) -> tuple[date, ...]:
    ends = [known.probation_end, *(row.probation_end for row in contracts)]
    states = [row.state for row in rows.states if row.state.state is State.PROBATION]
    ends += [state.end for state in states]
    return tuple(end for end in ends if end is not None)


def _grade_of(rows: PersonRows, day: date) -> tuple[str, date | None]:
    """The grade of *day*, and the first day under it without a break."""
    shown = rows.row_on(day)
    if shown is None or not shown.grade:
        return "", None
    since = shown.posting.start
    for row in sorted(rows.postings, key=lambda one: one.posting.start, reverse=True):
        touches = row.posting.end is None or row.posting.end >= since - timedelta(days=1)
        if row.posting.start < since and row.grade == shown.grade and touches:
            since = row.posting.start
    return shown.grade, since


def _missing(quarter: Quarter) -> list[Reminder]:
    """Whose grade of *quarter* is missing, at a court that has graded a quarter by then."""
    rows = AssessmentGrade.select(AssessmentGrade.period).where(
        AssessmentGrade.period.contains("Q")
    )
    first = min((period for (period,) in rows.distinct().tuples()), default=None)
    if first is None or str(quarter) < first:
        return []
    graded = AssessmentGrade.select(AssessmentGrade.staff).where(
        AssessmentGrade.period == str(quarter)
    )
    ids = {staff_id for (staff_id,) in graded.tuples()}
    people = _serving(quarter.end)
    serving = [(rows.number, rows.name) for rows in people]
    numbers = frozenset(rows.number for rows in people if rows.id in ids)
    found = missing_grades(quarter, serving, numbers)
    return [] if found is None else [found]

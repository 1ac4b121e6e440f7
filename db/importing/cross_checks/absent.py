"""People of the roster who appear in no case, where nearly everybody else does (W10)."""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from peewee import fn

from db.bulk import all_rows
from db.models import CaseRole, CourtCase, Posting, Staff
from evaluation.staff import Category

_IN_CASES = frozenset({Category.JUDGE.value, Category.ASSISTANT.value, Category.CLERK.value})
# A list that names fewer of those who could stand in it is a part of the court's cases.
_NEARLY_ALL = 0.8
_LEAST_PEOPLE = 5


class Absent(NamedTuple):
    """Somebody who could stand in cases and stands in none."""

    number: str
    name: str


def absent_people(named: Collection[int], first: str, last: str) -> Iterator[Absent]:
    """Who was in post from *first* to *last* (ISO) and neither among *named* nor on a stored case.

    Answers only for categories of which nearly all people are named. *named* are ids of staff.
    """
    staff = {ident: Absent(number, name) for ident, number, name in _staff()}
    for category in sorted(_IN_CASES):
        people = _in_post(category, first, last)
        missing = [person for person in people if person not in named]
        if len(people) >= _LEAST_PEOPLE and len(people) - len(missing) >= _NEARLY_ALL * len(people):
            yield from (staff[person] for person in missing if not _on_a_case(person))


def people_on_cases() -> set[int]:
    """The ids of all staff on stored cases."""
    rows = CaseRole.select(CaseRole.staff).where(CaseRole.staff.is_null(False)).distinct()
    return {staff for (staff,) in rows.tuples()}


def span_of_cases() -> tuple[str, str] | None:
    """First and last day of filing of all stored cases; None without any."""
    first, last = CourtCase.select(fn.MIN(CourtCase.filed_on), fn.MAX(CourtCase.filed_on)).scalar(
        as_tuple=True
    )
    return None if first is None else (str(first), str(last))


def _on_a_case(staff: int) -> bool:
    return bool(CaseRole.select().where(CaseRole.staff == staff).limit(1).exists())


def _staff() -> Iterable[tuple[int, str, str]]:
    return all_rows(Staff, ("id", "number", "name"))


def _in_post(category: str, first: str, last: str) -> list[int]:
    """Everybody with one posting of *category* that covers the whole time."""
    columns = ("staff_id", "category", "start", "end")
    return sorted(
        {
            staff
            for staff, of, start, end in all_rows(Posting, columns)
            if of == category and start <= first and (end is None or end >= last)
        }
    )

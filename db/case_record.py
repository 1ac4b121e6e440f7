"""One case in full: cells, everybody's part, both due days, weight, and what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from db.case_sheet import draft_of, read_draft
from db.case_trail import TrailStep, WaitingChange, trail_of, waiting_of
from db.case_weight import CaseWeight, case_weight
from db.errors import DatabaseError
from db.history import image_of
from db.importing.problems import Problem
from db.models import CaseRole, CourtCase, Staff
from db.settings import holiday_calendar
from evaluation.calendar import HolidayCalendar
from evaluation.case import Role
from evaluation.scheme import Scheme
from evaluation.time_limit import (
    Limit,
    LimitStatus,
    due_date,
    limit_status,
    statutory_due_date,
)


@dataclass(frozen=True, slots=True)
class RolePart:
    """One part in a case: the name as written, and who that is; no number where it is not known."""

    role: Role
    sharers: int
    written: str
    staff_no: str | None
    name: str


@dataclass(frozen=True, slots=True)
class DueDays:
    """Both due days and what they are computed from: filing + limit + extension + excluded days.

    The scheme's day decides ``status``. The statutory one is that day moved to the next working
    day; ``sure`` says that the holidays of its year are known. A case without a *limit* has none.
    """

    limit: Limit | None
    filed_on: date
    extension_days: int
    excluded_days: int
    scheme_due_on: date | None
    statutory_due_on: date | None
    sure: bool
    status: LimitStatus


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """One case. ``cells`` has every stored field; hashes of parties say whether there is one.

    ``problems`` are what the import's checks find in the cells as they are now.
    """

    id: int
    key: str
    cells: Mapping[str, Any]
    parts: tuple[RolePart, ...]
    due: DueDays
    weight: CaseWeight
    problems: tuple[Problem, ...]
    trail: tuple[TrailStep, ...]
    waiting: tuple[WaitingChange, ...]

    @property
    def unresolved(self) -> tuple[str, ...]:
        """The names that fit nobody, or two people, each once."""
        return tuple(dict.fromkeys(p.written for p in self.parts if p.staff_no is None))


def case_record(case: int | str, scheme: Scheme, as_of: date) -> CaseRecord:
    """The case with that id or key, weighed under *scheme*, standing as at the end of *as_of*.

    Raises:
        DatabaseError: NO_SUCH_CASE.
    """
    by = CourtCase.key == case if isinstance(case, str) else CourtCase.id == case
    row = CourtCase.get_or_none(by)
    if row is None:
        raise DatabaseError("NO_SUCH_CASE", case=case)
    image = image_of(CourtCase, row.id)
    assert image is not None
    cells = {name: row.__data__[name] for name in CourtCase._meta.fields if name != "id"}
    parts = _parts(row.id)
    shares = [(part.role, part.sharers) for part in parts]
    return CaseRecord(
        id=row.id,
        key=row.key,
        cells=cells,
        parts=parts,
        due=due_days(cells, scheme, holiday_calendar(), as_of),
        weight=case_weight(row.id, cells, shares, scheme),
        problems=read_draft(draft_of(image), as_of.year).problems,
        trail=trail_of(row.id, image),
        waiting=waiting_of(row.id),
    )


def due_days(
    cells: Mapping[str, Any], scheme: Scheme, calendar: HolidayCalendar, as_of: date
) -> DueDays:
    """Both due days of the case with these *cells*; foreign-related civil cases have none."""
    type_word = cells["type_word"]
    free = cells["foreign_related"] and type_word.startswith("民")
    text = None if free else scheme.limit(type_word, cells["procedure"])
    limit = None if text is None else Limit.parse(text)
    due = statutory = None
    sure = True
    if limit is not None:
        due = due_date(cells["filed_on"], limit, cells["extension_days"], cells["excluded_days"])
        statutory, sure = statutory_due_date(due, calendar)
    return DueDays(
        limit=limit,
        filed_on=cells["filed_on"],
        extension_days=cells["extension_days"],
        excluded_days=cells["excluded_days"],
        scheme_due_on=due,
        statutory_due_on=statutory,
        sure=sure,
        status=limit_status(due, as_of, closed=cells["closed_on"], suspended=cells["suspended"]),
    )


def _parts(case_id: int) -> tuple[RolePart, ...]:
    rows = (
        CaseRole.select(CaseRole.role, CaseRole.sharers, CaseRole.name, Staff.number, Staff.name)
        .left_outer_join(Staff)
        .where(CaseRole.case == case_id)
        .order_by(CaseRole.id)
        .tuples()
    )
    return tuple(
        RolePart(Role(role), sharers, written, number, name or written)
        for role, sharers, written, number, name in rows
    )

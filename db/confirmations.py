"""Confirmation by a second person: the entry typed again blind, and what follows from both.

Equal figures confirm; different ones stand open until one of the two is corrected. Who entered or
changed an entry last never confirms it. Nothing here changes points (RULES.md §23). Everything
expects an open session; ``db.history.undo`` takes an entry of the second person back.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from db.actors import Act
from db.errors import DatabaseError, QuarterStateError
from db.grade_authors import Authorship, grade_authors
from db.history import Edit, editing
from db.models import CaseRole, Confirmation, CourtCase, Measure, Staff
from db.quarter_state import QuarterState
from db.runs import state_of
from db.settings import court_settings
from evaluation.case import HANDLING
from evaluation.measure_cells import CellFault, Figures, read_cell
from evaluation.measures import ITEMS
from evaluation.period import Quarter

GRADES = ("优秀", "合格", "瑕疵", "不合格")
CONFIRMED_ITEMS = ("ADJ", "VETO")
REVIEW = "REVIEW"  # the item of a review grade
HIDDEN = "•••"  # in the place of what a second person must not see yet


class Standing(StrEnum):
    """How far the confirmation of one entry has come."""

    UNCONFIRMED = "UNCONFIRMED"
    DIFFERENT = "DIFFERENT"
    CONFIRMED = "CONFIRMED"


@dataclass(frozen=True, slots=True)
class SecondEntry:
    """What the second person typed, who that was, and when."""

    figures: Figures
    author: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ToConfirm:
    """One entry that is to be typed again; *item* is ADJ, VETO or REVIEW.

    A review grade names its *case*, and as the person the judge in charge, if there is one.
    ``written_at`` is None where nobody knows when the grade came.
    """

    row_id: int
    item: str
    staff_no: str
    name: str
    case: str
    basis: str
    figures: Figures
    author: str
    written_at: datetime | None
    second: SecondEntry | None

    @property
    def standing(self) -> Standing:
        """What both entries make of each other."""
        if self.second is None or self.second.author == self.author:
            return Standing.UNCONFIRMED
        same = self.second.figures == self.figures
        return Standing.CONFIRMED if same else Standing.DIFFERENT

    def hidden_from(self, reader: str) -> bool:
        """Whether *reader* may still be the second person and must not see what was entered."""
        return self.standing is Standing.UNCONFIRMED and reader != self.author


class ConfirmationRefusedError(DatabaseError):
    """What the second person typed cannot be taken; *fault* says why."""

    def __init__(self, fault: CellFault) -> None:
        super().__init__(str(fault), field="text", value="")
        self.fault = fault


def is_required() -> bool:
    """Whether the court has its entries confirmed by a second person."""
    return court_settings().second_person


def to_confirm(quarter: Quarter) -> tuple[ToConfirm, ...]:
    """Every adjustment, veto and review grade of *quarter* with how far it has come.

    Whether the setting is on does not matter. By item, staff number and case; six queries.
    """
    seconds = list(Confirmation.select().where(Confirmation.quarter == str(quarter)))
    graded = CourtCase.review_on.between(quarter.start, quarter.end)
    graded &= CourtCase.review_grade != ""
    found = [*_entries(quarter, seconds), *grades_to_confirm(graded, seconds)]
    order = (*CONFIRMED_ITEMS, REVIEW)
    return tuple(sorted(found, key=lambda e: (order.index(e.item), e.staff_no, e.case, e.row_id)))


def unconfirmed(quarter: Quarter) -> tuple[ToConfirm, ...]:
    """What of *quarter* still waits for its second person; nothing while the setting is off."""
    if not is_required():
        return ()
    return tuple(one for one in to_confirm(quarter) if one.standing is not Standing.CONFIRMED)


def enter_again(
    quarter: Quarter, item: str, row_id: int, text: str, act: Act
) -> tuple[Standing, int | None]:
    """Keep what a second person typed for an entry; what it makes of it, and the edit's token.

    Raises:
        ConfirmationRefusedError: *text* is no value of that item; DatabaseError: OWN_ENTRY: who
            acts entered it; NOTHING_TO_CONFIRM: it is not there any more;
        QuarterStateError: QUARTER_LOCKED or QUARTER_SEALED.
    """
    figures = read_again(item, text)
    model = CourtCase if item == REVIEW else Measure
    with editing("CONFIRM", f"{quarter} {item}", act, "", (model, Confirmation)) as edit:
        _refuse_closed(quarter)
        here = (one for one in to_confirm(quarter) if (one.item, one.row_id) == (item, row_id))
        entry = next(here, None)
        if entry is None:
            raise DatabaseError("NOTHING_TO_CONFIRM", quarter=quarter)
        if entry.author == act.author:
            raise DatabaseError("OWN_ENTRY", author=act.author)
        _keep(edit, quarter, entry, figures)
        same = figures == entry.figures
    return (Standing.CONFIRMED if same else Standing.DIFFERENT), edit.token


def read_again(item: str, text: str) -> Figures:
    """The figures of what a second person typed.

    Raises:
        ConfirmationRefusedError: it is no value of *item*.
    """
    if item == REVIEW:
        if text.strip() not in GRADES:
            raise ConfirmationRefusedError(CellFault.VALUE_MISSING)
        return Figures(text.strip())
    found = read_cell(ITEMS[item], text)
    if isinstance(found, CellFault):
        raise ConfirmationRefusedError(found)
    if not found.shown:
        raise ConfirmationRefusedError(CellFault.VALUE_MISSING)
    return found


def refuse_unconfirmed(quarter: Quarter) -> None:
    """Refuse to lock *quarter* while anything waits for its second person.

    Raises:
        QuarterStateError: UNCONFIRMED.
    """
    waiting = unconfirmed(quarter)
    if waiting:
        first = waiting[0]
        raise QuarterStateError(
            "UNCONFIRMED",
            quarter=quarter,
            count=len(waiting),
            item=first.item,
            person=first.case or first.staff_no,
        )


def _keep(edit: Edit, quarter: Quarter, entry: ToConfirm, figures: Figures) -> None:
    column = "case" if entry.item == REVIEW else "measure"
    fields = {
        "quarter": str(quarter),
        "value": figures.value,
        "numerator": figures.numerator,
        "denominator": figures.denominator,
    }
    known = Confirmation.get_or_none(getattr(Confirmation, column) == entry.row_id)
    if known is None:
        edit.insert(Confirmation, **{column: entry.row_id}, **fields)
    else:
        # Somebody else may type the same again: it is his then.
        stamp = {"author": edit.act.author, "written_at": edit.act.at}
        edit.update(Confirmation, known.id, **fields, **stamp)


def _refuse_closed(quarter: Quarter) -> None:
    state = state_of(quarter)
    if state is not QuarterState.OPEN:
        raise QuarterStateError(f"QUARTER_{state}", quarter=quarter)


def _entries(quarter: Quarter, seconds: Sequence[Any]) -> list[ToConfirm]:
    rows = Measure.select(Measure, Staff).join(Staff)
    here = (Measure.quarter == str(quarter)) & Measure.item.in_(CONFIRMED_ITEMS)
    typed = {row.measure_id: _second(row) for row in seconds if row.measure_id is not None}
    return [
        ToConfirm(
            row_id=row.id,
            item=row.item,
            staff_no=row.staff.number,
            name=row.staff.name,
            case="",
            basis=row.basis,
            figures=Figures(row.value, row.numerator, row.denominator),
            author=row.author,
            written_at=row.written_at,
            second=typed.get(row.id),
        )
        for row in rows.where(here)
    ]


def grades_to_confirm(graded: Any, seconds: Sequence[Any]) -> list[ToConfirm]:
    """The grades of the cases *graded* (an expression), with the rows of Confirmation on them."""
    columns = (CourtCase.id, CourtCase.key, CourtCase.review_grade, CourtCase.batch)
    cases = list(CourtCase.select(*columns).where(graded))
    if not cases:
        return []
    typed = {row.case_id: _second(row) for row in seconds if row.case_id is not None}
    judges = _judges([case.id for case in cases])
    authors: Mapping[int, Authorship] = grade_authors(cases)
    found = []
    for case in cases:
        staff_no, name = judges.get(case.id, ("", ""))
        author = authors[case.id]
        found.append(
            ToConfirm(
                row_id=case.id,
                item=REVIEW,
                staff_no=staff_no,
                name=name,
                case=case.key,
                basis="",
                figures=Figures(case.review_grade),
                author=author.author,
                written_at=author.at,
                second=typed.get(case.id),
            )
        )
    return found


def _judges(cases: Sequence[int]) -> dict[int, tuple[str, str]]:
    rows = (
        CaseRole.select(CaseRole.case, Staff.number, Staff.name)
        .join(Staff)
        .where(CaseRole.case.in_(cases) & CaseRole.role.in_(HANDLING))
    )
    return {case: (number, name) for case, number, name in rows.tuples()}


def _second(row: Any) -> SecondEntry:
    return SecondEntry(
        Figures(row.value, row.numerator, row.denominator), row.author, row.written_at
    )

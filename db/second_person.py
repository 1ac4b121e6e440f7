"""What the second person of ``db.confirmations`` must not see, and what an import leaves to him."""

from collections.abc import Sequence
from dataclasses import replace

from db.bulk import select_rows
from db.case_edit import EditedCase
from db.case_record import CaseRecord
from db.case_trail import CellChange
from db.conditions import Filter
from db.confirmations import (
    HIDDEN,
    REVIEW,
    Standing,
    ToConfirm,
    grades_to_confirm,
    is_required,
    to_confirm,
)
from db.history import edit_of
from db.importing.field_changes import FieldChange
from db.models import Confirmation, CourtCase, Measure
from evaluation.period import Quarter

_GRADE = "review_grade"
_CASES_AT_ONCE = 2000
_FIGURES = ("value", "numerator", "denominator")


def is_grade_hidden(reader: str, case: int) -> bool:
    """Whether *reader* may still confirm the review grade of *case* and must not see it before.

    False while the court asks for no second person. Seven queries at most.
    """
    return is_required() and any(one.hidden_from(reader) for one in _graded([case]))


def cases_for(reader: str, wanted: Filter, ids: Sequence[int]) -> Sequence[int]:
    """The cases *ids* of a list without those that only a grade hidden from *reader* put there.

    A list that asks for no grade has all of them: of a case that is in it nothing is told.
    """
    asked = any(condition.column == _GRADE for condition in wanted.conditions)
    if not asked or not is_required():
        return ids
    parts = (ids[n : n + _CASES_AT_ONCE] for n in range(0, len(ids), _CASES_AT_ONCE))
    hidden = {o.row_id for part in parts for o in _graded(part) if o.hidden_from(reader)}
    return [case for case in ids if case not in hidden]


def with_confirmation(edited: EditedCase) -> EditedCase:
    """An edit of a case, saying whether the grade it gave waits for its second person."""
    if edited.token is None or not is_required():
        return edited
    images = [(one.before or {}, one.after or {}) for one in edit_of(edited.token).changes]
    if all(before.get(_GRADE, "") == after.get(_GRADE, "") for before, after in images):
        return edited
    waits = any(one.standing is not Standing.CONFIRMED for one in _graded([edited.id]))
    return replace(edited, to_confirm=waits)


def record_for(reader: str, record: CaseRecord) -> CaseRecord:
    """A case as *reader* may see it: its grade may be hidden, and so are those it had."""
    if not is_grade_hidden(reader, record.id):
        return record
    return replace(
        record,
        cells={**record.cells, _GRADE: HIDDEN},
        trail=tuple(replace(step, changes=_hidden(step.changes)) for step in record.trail),
        waiting=tuple(replace(one, changes=_hidden(one.changes)) for one in record.waiting),
    )


def changes_for(reader: str, author: str, changes: Sequence[FieldChange]) -> Sequence[FieldChange]:
    """What an import of *author* changed, as *reader* may see it: no figures to be confirmed."""
    if reader == author or not is_required():
        return changes
    return [
        replace(one, before=HIDDEN, after=HIDDEN)
        if one.field == _GRADE or (one.table == "measure" and one.field in _FIGURES)
        else one
        for one in changes
    ]


def unconfirmed_of(batch: int) -> tuple[tuple[Quarter, int], ...]:
    """How many entries an import wrote last wait for their second person, by quarter.

    Nothing while the court asks for none. A fixed number of queries, and six a quarter.
    """
    if not is_required():
        return ()
    measures = dict(select_rows(Measure, ("id", "quarter"), "batch_id", [batch]))
    graded = (CourtCase.batch == batch) & CourtCase.review_on.is_null(False)
    graded &= CourtCase.review_grade != ""
    cases = dict(CourtCase.select(CourtCase.id, CourtCase.review_on).where(graded).tuples())
    quarters = {Quarter.parse(text) for text in measures.values()}
    quarters |= {Quarter.of(day) for day in cases.values()}
    found = {}
    for quarter in sorted(quarters):
        found[quarter] = sum(
            one.row_id in (cases if one.item == REVIEW else measures)
            and one.standing is not Standing.CONFIRMED
            for one in to_confirm(quarter)
        )
    return tuple((quarter, count) for quarter, count in found.items() if count)


def _graded(cases: Sequence[int]) -> Sequence[ToConfirm]:
    """The review grades of *cases* that can be confirmed, with how far they have come."""
    graded = CourtCase.review_on.is_null(False) & (CourtCase.review_grade != "")
    seconds = list(Confirmation.select().where(Confirmation.case.in_(list(cases))))
    return grades_to_confirm(CourtCase.id.in_(list(cases)) & graded, seconds)


def _hidden(changes: Sequence[CellChange]) -> tuple[CellChange, ...]:
    return tuple(
        replace(one, before=HIDDEN, after=HIDDEN) if one.field == _GRADE else one for one in changes
    )

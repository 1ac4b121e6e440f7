"""What the second person of ``db.confirmations`` must not see, and what an import leaves to him."""

from collections.abc import Sequence
from dataclasses import replace

from db.bulk import select_rows
from db.case_record import CaseRecord
from db.case_trail import CellChange
from db.confirmations import (
    HIDDEN,
    REVIEW,
    Standing,
    grades_to_confirm,
    is_required,
    to_confirm,
)
from db.importing.field_changes import FieldChange
from db.models import Confirmation, CourtCase, Measure
from evaluation.period import Quarter

_GRADE = "review_grade"
_FIGURES = ("value", "numerator", "denominator")


def is_grade_hidden(reader: str, case: int) -> bool:
    """Whether *reader* may still confirm the review grade of *case* and must not see it before.

    False while the court asks for no second person. Seven queries at most.
    """
    if not is_required():
        return False
    graded = CourtCase.review_on.is_null(False) & (CourtCase.review_grade != "")
    seconds = list(Confirmation.select().where(Confirmation.case == case))
    found = grades_to_confirm((CourtCase.id == case) & graded, seconds)
    return any(one.hidden_from(reader) for one in found)


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


def _hidden(changes: Sequence[CellChange]) -> tuple[CellChange, ...]:
    return tuple(
        replace(one, before=HIDDEN, after=HIDDEN) if one.field == _GRADE else one for one in changes
    )

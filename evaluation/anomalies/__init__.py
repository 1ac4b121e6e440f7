"""Questions a quarter's data raise (G01 to G14): evidence to be explained, never a deduction."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from evaluation.anomalies.closings import (
    closing_spike_questions,
    series_questions,
    settlement_questions,
    unenforced_questions,
)
from evaluation.anomalies.course import (
    closing_day_questions,
    conversion_questions,
    duration_questions,
    edit_questions,
    exclusion_questions,
    intake_questions,
    mediation_questions,
)
from evaluation.anomalies.pairs import duplicate_questions, refiling_questions, split_questions
from evaluation.anomalies.rows import CaseRow, ClosingEdit, Kind, Lines, Question, View
from evaluation.anomalies.workload import (
    crowded_day_questions,
    nominal_questions,
    picking_questions,
)

__all__ = ["CaseRow", "ClosingEdit", "Kind", "Lines", "Question", "View", "questions"]

# What is asked of a division or of the court looks at cases without a judge as well.
_OF_THE_COURT = (intake_questions, mediation_questions)
_ORDER = (Kind.REVIEW, Kind.LIST, Kind.ALERT, Kind.SPIKE, Kind.INFO)
_CHECKS: tuple[Callable[[View], Iterator[Question]], ...] = (
    closing_spike_questions,
    refiling_questions,
    split_questions,
    series_questions,
    closing_day_questions,
    exclusion_questions,
    unenforced_questions,
    nominal_questions,
    picking_questions,
    settlement_questions,
    edit_questions,
    conversion_questions,
    duplicate_questions,
    crowded_day_questions,
    duration_questions,
)


def questions(view: View) -> tuple[Question, ...]:
    """Every question of a quarter: first what must be reviewed and plain lists, then comparisons.

    The order of the rows never matters. A case of which nobody is in charge is nobody's question.
    """
    led = replace(view, rows=tuple(row for row in view.rows if row.handler))
    found = [question for check in _CHECKS for question in check(led)]
    found += [question for check in _OF_THE_COURT for question in check(view)]
    return tuple(sorted(found, key=lambda q: (_ORDER.index(q.kind), q.code, q.subject, q.cases)))

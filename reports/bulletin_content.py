"""What a bulletin says, as values, before it is set."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from evaluation.bulletin import (
    CaseClass,
    CaseFigures,
    Kind,
    LongPending,
    MonthCourse,
    PendingAge,
)
from evaluation.period import Period, Quarter, Year
from evaluation.reasonable_range import RangeSet
from evaluation.result import PersonResult


@dataclass(frozen=True, slots=True)
class Assessed:
    """What came of a quarter's assessment; *stars* are names, none before the decision.

    The points of *records* are listed on pages of their own, by staff number.
    """

    people: int
    eligible: int
    stars: tuple[str, ...] = ()
    records: tuple[PersonResult, ...] = ()


@dataclass(frozen=True, slots=True)
class Analysis:
    """What a month, quarter or year holds beyond the figures of a week; what is empty is left out.

    *so_far* is the year up to ``as_of``, None where the period is its beginning or the whole.
    *courses* end with the period, *ages* are those of the cases open at its end. *quarters* and
    *years* are those of a year.
    """

    classes: Mapping[CaseClass, CaseFigures]
    courses: Sequence[MonthCourse]
    ages: Sequence[PendingAge]
    ranges: RangeSet
    so_far: CaseFigures | None = None
    quarters: Mapping[Quarter, CaseFigures] | None = None
    years: Mapping[Year, CaseFigures] | None = None


@dataclass(frozen=True, slots=True)
class Bulletin:
    """A bulletin before it is set: the figures of the period by division, in the order of print.

    *as_of* is the last day they tell of, *day* that of the paper. *before* and *year_before* are
    the court's own, None where nothing is known of that time. A week has no *analysis*;
    *assessed* is for a quarter. *long_pending* cases are listed on pages of their own at the end.
    *remarks* are the court's own words, a paragraph a line.
    """

    kind: Kind
    period: Period
    as_of: date
    day: date
    divisions: Mapping[str, CaseFigures]
    before: CaseFigures | None = None
    year_before: CaseFigures | None = None
    analysis: Analysis | None = None
    assessed: Assessed | None = None
    long_pending: Sequence[LongPending] = ()
    remarks: str = ""

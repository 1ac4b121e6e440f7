"""The evaluation of a quarter, from counts to the result that is shown and sealed."""

from collections.abc import Collection
from dataclasses import dataclass
from fractions import Fraction

from evaluation.baselines import Baselines
from evaluation.period import Quarter
from evaluation.ranking import Standing, rank, winners
from evaluation.result import PersonResult, QuarterResult, SchemeReference
from evaluation.scheme import Scheme
from evaluation.scoring import score
from evaluation.scoring.functions import rounded
from evaluation.scoring.items import KnownItems
from evaluation.staff import Category
from evaluation.tally import Source, Tally
from evaluation.weights import Weights


@dataclass(frozen=True, slots=True)
class WorkedOut:
    """What need not be worked out again: the scheme's weights, and items of the same counts."""

    weights: Weights
    items: KnownItems | None = None


def evaluate(
    quarter: Quarter,
    scheme: Scheme,
    source: Source,
    objections: Collection[str] = (),
    *,
    rows: bool = True,
    worked_out: WorkedOut | None = None,
) -> QuarterResult:
    """The result of *quarter* under *scheme*; a function of the counts and the scheme alone.

    Without *rows* the items tell their points only, not the lines behind them. *worked_out* is
    handed on by whoever evaluates a quarter under several schemes.
    """
    known = worked_out or WorkedOut(Weights(scheme))
    tally = source.tally(quarter, scheme)
    baselines = Baselines(
        scheme, tally.volume, lambda quarters: source.volumes(quarters, scheme), known.weights
    )
    scored, notes = score(scheme, tally, baselines, rows=rows, known=known.items)
    standings = rank(scored, scheme, quarter.days, objections)
    return QuarterResult(
        quarter=quarter,
        start=quarter.start,
        end=quarter.end,
        period_days=quarter.days,
        scheme=SchemeReference(scheme.code, scheme.version, scheme.sha256),
        provisional_baseline=baselines.provisional,
        people=tuple(_person(standing) for standing in standings),
        winners=winners(standings, scheme),
        notes=tuple(sorted({*notes, *_unknown_types(tally, scheme)})),
    )


def _person(standing: Standing) -> PersonResult:
    scored = standing.scored
    record = scored.record
    judge = record.key.category is Category.JUDGE
    quota = record.quota_days / record.in_post_days if judge else Fraction(1)
    return PersonResult(
        staff_no=record.key.staff_no,
        name=record.name,
        category=record.key.category,
        group=record.group,
        division=record.division,
        in_post_days=record.in_post_days,
        quota=rounded(quota),
        items=scored.items,
        adjustment=scored.adjustment,
        total=scored.total,
        eligible=standing.eligible,
        blocked_by=standing.blocked_by,
        place=standing.place,
        tied=standing.tied,
        ranked_in=scored.ranked_in,
    )


def _unknown_types(tally: Tally, scheme: Scheme) -> set[str]:
    """Type words that only the scheme's ``*`` gives a weight."""
    words = {cell.type_word for cell in tally.volume.cells}
    return {f"T *: {word}" for word in words if scheme.type_weight(word)[1]}

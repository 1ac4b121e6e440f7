"""Quarters side by side: what a record, a division and the court closed, and its points."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from evaluation.case import HANDLING
from evaluation.period import Quarter
from evaluation.result import PersonResult
from evaluation.scheme import Scheme
from evaluation.staff import Category, RecordKey
from evaluation.tally import Volume
from evaluation.weights import Weights


@dataclass(frozen=True, slots=True)
class RecordPoint:
    """One record in one quarter. ``key`` is the same in every quarter.

    ``closed`` are the cases closed as the judge in charge, for others those they had a part in;
    ``credit`` is what they weigh. ``points`` and ``place`` are None where no result was asked for.
    """

    quarter: Quarter
    key: RecordKey
    name: str
    group: str
    division: str
    in_post_days: int
    closed: int
    credit: Fraction
    points: Decimal | None = None
    place: int | None = None


@dataclass(frozen=True, slots=True)
class UnitPoint:
    """A division (or, without a name, the court) in one quarter.

    ``closed`` and ``credit`` are its judges'; ``mean_points`` is the mean over its judges, None
    where no result was asked for or there is no judge.
    """

    quarter: Quarter
    division: str
    judges: int
    closed: int
    credit: Fraction
    mean_points: Fraction | None


def record_points(
    volume: Volume, scheme: Scheme, results: Iterable[PersonResult] = ()
) -> tuple[RecordPoint, ...]:
    """Every record of a quarter, in the order of the volume; points from *results*."""
    weights = Weights(scheme)
    closed: dict[RecordKey, int] = {}
    credit: dict[RecordKey, Fraction] = {}
    for one in volume.credits:
        if one.owner.category is not Category.JUDGE or one.role in HANDLING:
            closed[one.owner] = closed.get(one.owner, 0) + one.count
        credit[one.owner] = credit.get(one.owner, Fraction(0)) + weights.unit(one) * one.count
    scored = {_key_of(result): result for result in results}
    found = []
    for record in volume.records:
        result = scored.get(record.key)
        found.append(
            RecordPoint(
                quarter=volume.quarter,
                key=record.key,
                name=record.name,
                group=record.group,
                division=record.division,
                in_post_days=record.in_post_days,
                closed=closed.get(record.key, 0),
                credit=credit.get(record.key, Fraction(0)),
                points=None if result is None else result.total,
                place=None if result is None else result.place,
            )
        )
    return tuple(found)


def division_points(points: Iterable[RecordPoint]) -> tuple[UnitPoint, ...]:
    """The divisions that judges belong to, by quarter and name."""
    units: dict[tuple[Quarter, str], list[RecordPoint]] = {}
    for point in points:
        if point.key.category is Category.JUDGE:
            units.setdefault((point.quarter, point.division), []).append(point)
    return tuple(_unit(*key, units[key]) for key in sorted(units))


def court_points(points: Iterable[RecordPoint]) -> tuple[UnitPoint, ...]:
    """The court as one, by quarter."""
    quarters: dict[Quarter, list[RecordPoint]] = {}
    for point in points:
        judges = quarters.setdefault(point.quarter, [])
        if point.key.category is Category.JUDGE:
            judges.append(point)
    return tuple(_unit(quarter, "", quarters[quarter]) for quarter in sorted(quarters))


def _unit(quarter: Quarter, division: str, judges: list[RecordPoint]) -> UnitPoint:
    points = [Fraction(judge.points) for judge in judges if judge.points is not None]
    return UnitPoint(
        quarter=quarter,
        division=division,
        judges=len({judge.key.staff_no for judge in judges}),
        closed=sum(judge.closed for judge in judges),
        credit=sum((judge.credit for judge in judges), Fraction(0)),
        mean_points=sum(points, Fraction(0)) / len(points) if points else None,
    )


def _key_of(result: PersonResult) -> RecordKey:
    group = result.group if result.category is Category.JUDGE else ""
    return RecordKey(result.staff_no, result.category, group)

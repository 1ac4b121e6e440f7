"""Lines of a chart over quarters: the court, a division or a person, in cases or in points."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from evaluation.period import Quarter
from evaluation.trend import RecordPoint, UnitPoint, court_points, division_points

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


class Quantity(StrEnum):
    """What a chart shows."""

    CLOSED = "closed"
    CREDIT = "credit"
    POINTS = "points"


@dataclass(frozen=True, slots=True)
class ChartLine:
    """One line: its name and a value a quarter, None where there is none."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose line is drawn: the court (both empty), a division, or somebody."""

    division: str = ""
    staff_no: str = ""


def subjects_of(points: Sequence[RecordPoint]) -> list[tuple[Subject, str]]:
    """Everybody and everything a line can be drawn of, with the words to choose it by."""
    divisions = dict.fromkeys(unit.division for unit in division_points(points))
    people = {(p.key.staff_no, p.name) for p in points}
    return [
        (Subject(), translate("Trends", "The court")),
        *((Subject(division=name), name) for name in divisions),
        *((Subject(staff_no=no), f"{no}  {name}") for no, name in sorted(people)),
    ]


def lines_of(
    points: Sequence[RecordPoint],
    quarters: Sequence[Quarter],
    subject: Subject,
    quantity: Quantity,
) -> list[ChartLine]:
    """The lines of *subject*; somebody with several records has a line each."""
    if subject.staff_no:
        own = [point for point in points if point.key.staff_no == subject.staff_no]
        keys = dict.fromkeys((point.key, point.name, point.group) for point in own)
        return [
            ChartLine(
                f"{name} · {group}" if len(keys) > 1 else name,
                _values({p.quarter: _of(p, quantity) for p in own if p.key == key}, quarters),
            )
            for key, name, group in keys
        ]
    units = court_points(points)
    if subject.division:
        units = tuple(u for u in division_points(points) if u.division == subject.division)
    found = {unit.quarter: _of_unit(unit, quantity) for unit in units}
    name = subject.division or translate("Trends", "The court")
    return [ChartLine(name, _values(found, quarters))]


def quantity_text(quantity: Quantity) -> str:
    """What the chart shows, in words."""
    return {
        Quantity.CLOSED: translate("Trends", "Closed cases"),
        Quantity.CREDIT: translate("Trends", "Weighted cases"),
        Quantity.POINTS: translate("Trends", "Points (of divisions: the mean)"),
    }[quantity]


def _values(
    found: dict[Quarter, float | None], quarters: Sequence[Quarter]
) -> tuple[float | None, ...]:
    return tuple(found.get(quarter) for quarter in quarters)


def _of(point: RecordPoint, quantity: Quantity) -> float | None:
    if quantity is Quantity.POINTS:
        return None if point.points is None else float(point.points)
    return float(point.closed if quantity is Quantity.CLOSED else point.credit)


def _of_unit(unit: UnitPoint, quantity: Quantity) -> float | None:
    if quantity is Quantity.POINTS:
        return None if unit.mean_points is None else float(unit.mean_points)
    return float(unit.closed if quantity is Quantity.CLOSED else unit.credit)

"""What the charts of a person show: their course, where their group lies, two people side by side.

Figures become floats here: they are drawn, never counted with.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from statistics import median

from PySide6.QtCore import QCoreApplication

from evaluation.period import Quarter
from evaluation.result import Item, PersonResult
from evaluation.staff import Category
from evaluation.trend import RecordPoint, UnitPoint, court_points, division_points
from ui.models.trends import ChartLine, Quantity, Subject, lines_of
from ui.texts import quarter_text
from ui.texts.items import names_of, points_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

_COLUMNS = 40  # of dots over the width of a group; those of one column stand on each other


@dataclass(frozen=True, slots=True)
class ChartFacts:
    """Whose charts are shown, those ranked with them, and every record of the last quarters."""

    person: PersonResult
    peers: tuple[PersonResult, ...]
    quarters: tuple[Quarter, ...]
    points: tuple[RecordPoint, ...]


@dataclass(frozen=True, slots=True)
class TrendChart:
    """Lines over quarters."""

    quarters: tuple[str, ...]
    lines: tuple[ChartLine, ...]


@dataclass(frozen=True, slots=True)
class Dot:
    """Somebody's points, and how many dots stand below theirs."""

    name: str
    value: float
    text: str
    level: int
    own: bool


@dataclass(frozen=True, slots=True)
class SpreadChart:
    """A dot for each of a group, by their points, and the middle of the group."""

    dots: tuple[Dot, ...]
    middle: float

    @property
    def own(self) -> Dot:
        """The one that is marked."""
        return next(dot for dot in self.dots if dot.own)


@dataclass(frozen=True, slots=True)
class ProfileBar:
    """A value in percent of the full points, with the points in figures."""

    percent: float
    text: str


@dataclass(frozen=True, slots=True)
class ProfileLine:
    """An item and its bar for each of two people, None where somebody has no such item."""

    name: str
    bars: tuple[ProfileBar | None, ProfileBar | None]


@dataclass(frozen=True, slots=True)
class ProfileChart:
    """Two people item by item."""

    names: tuple[str, str]
    lines: tuple[ProfileLine, ...]


@dataclass(frozen=True, slots=True)
class CountBar:
    """A row of a table of counts: how many of each column, and together."""

    name: str
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class CountChart:
    """Bars of counts below one another; *columns* name their parts."""

    columns: tuple[str, ...]
    bars: tuple[CountBar, ...]


Chart = TrendChart | SpreadChart | ProfileChart | CountChart


def trend_chart(facts: ChartFacts, quantity: Quantity) -> TrendChart:
    """The person over the quarters; a judge beside the means of the division and of the court."""
    key, person = facts.person.key, facts.person
    own = [point for point in facts.points if point.key == key]
    lines = lines_of(own, facts.quarters, Subject(staff_no=key.staff_no), quantity)
    if person.category is Category.JUDGE:
        units = [u for u in division_points(facts.points) if u.division == person.division]
        mean = translate("Charts", "{division}, mean").format(division=person.division)
        lines.append(_mean_line(mean, units, facts.quarters, quantity))
        mean = translate("Charts", "The court, mean")
        lines.append(_mean_line(mean, court_points(facts.points), facts.quarters, quantity))
    return TrendChart(tuple(quarter_text(quarter) for quarter in facts.quarters), tuple(lines))


def spread_chart(person: PersonResult, peers: Sequence[PersonResult]) -> SpreadChart:
    """Where *person* stands among *peers*, who include them."""
    values = [float(peer.total) for peer in peers]
    low, width = min(values), (max(values) - min(values)) / _COLUMNS or 1.0
    heights: dict[int, int] = {}
    dots = []
    for peer in sorted(peers, key=lambda peer: (peer.total, peer.key.listed)):
        column = round((float(peer.total) - low) / width)
        level = heights.get(column, 0)
        heights[column] = level + 1
        own = peer.key == person.key
        dots.append(Dot(peer.name, float(peer.total), points_text(peer.total), level, own))
    return SpreadChart(tuple(dots), float(median(peer.total for peer in peers)))


def profile_chart(one: PersonResult, other: PersonResult) -> ProfileChart:
    """The items of both, each in percent of what it can give."""
    codes = dict.fromkeys(item.code for item in (*one.items, *other.items) if item.max > 0)
    names = names_of((other, one), one.group)
    lines = [
        ProfileLine(names[code], (_bar(one.item(code)), _bar(other.item(code)))) for code in codes
    ]
    return ProfileChart((one.name, other.name), tuple(lines))


def _bar(item: Item | None) -> ProfileBar | None:
    if item is None or item.max <= 0:
        return None
    text = f"{points_text(item.points)} / {item.max}"
    return ProfileBar(float(item.points / item.max * 100), text)


def _mean_line(
    name: str, units: Sequence[UnitPoint], quarters: Sequence[Quarter], quantity: Quantity
) -> ChartLine:
    found = {unit.quarter: _MEANS[quantity](unit) for unit in units if unit.judges}
    return ChartLine(name, tuple(_shown(found.get(quarter)) for quarter in quarters))


def _shown(value: Fraction | None) -> float | None:
    return None if value is None else float(value)


_MEANS: dict[Quantity, Callable[[UnitPoint], Fraction | None]] = {
    Quantity.CLOSED: lambda unit: Fraction(unit.closed, unit.judges),
    Quantity.CREDIT: lambda unit: unit.credit / unit.judges,
    Quantity.POINTS: lambda unit: unit.mean_points,
}

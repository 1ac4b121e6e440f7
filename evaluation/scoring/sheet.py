"""What all scoring shares: explanation lines, what was entered, and a scored record."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import TypeVar

from evaluation.result import Item, ItemRow
from evaluation.scheme_shape import number
from evaluation.scoring.functions import clamped, rounded, shown
from evaluation.staff import Record, RecordKey
from evaluation.tally import Credit, Entry, Finding, Handled
from evaluation.weights import summed

Owned = TypeVar("Owned", Credit, Handled, Finding)

NO_DATA = "no data"
ZERO = Fraction(0)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of explanation, exact. ``unit_text`` is the unit as the scheme writes it."""

    label: str
    count: int
    unit: Fraction
    unit_text: str = ""

    @property
    def sum(self) -> Fraction:
        return self.count * self.unit

    def row(self) -> ItemRow:
        """The line as it is shown."""
        if self.unit_text and self.count == 1:
            unit = Decimal(self.unit_text)
            return ItemRow(self.label, 1, unit, unit)
        return ItemRow(self.label, self.count, shown(self.unit), shown(self.sum))


@dataclass(frozen=True, slots=True)
class Scored:
    """A record with its points, before it is compared with anybody.

    ``ratios`` are exact, by item; None where there was nothing to divide. ``counts`` are the
    numerator and denominator of rates before anything was added. ``long_pending`` counts the
    judge's cases past the first step of E4. ``ranked_in`` names peers other than the group's.
    """

    record: Record
    items: tuple[Item, ...]
    ratios: Mapping[str, Fraction | None]
    adjustment: Decimal
    long_pending: int = 0
    vetoes: tuple[str, ...] = ()
    counts: Mapping[str, tuple[Fraction | None, Fraction | None]] = field(default_factory=dict)
    ranked_in: str = ""

    @property
    def total(self) -> Decimal:
        """The sum of the rounded items and the adjustment."""
        return sum((item.points for item in self.items), start=self.adjustment)

    def points(self, code: str) -> Decimal:
        """The points of an item; 0 where the record has no such item."""
        return next((item.points for item in self.items if item.code == code), Decimal(0))


class Entries:
    """One record's quarterly output as entered."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._by_item: dict[str, list[Entry]] = {}
        for entry in entries:
            self._by_item.setdefault(entry.item, []).append(entry)

    def count(self, item: str) -> Fraction:
        """The sum of what was counted; nothing entered is 0."""
        return self.value(item) or ZERO

    def value(self, item: str) -> Fraction | None:
        """The sum of the values of an item, or None where nobody entered one."""
        rows = self._by_item.get(item)
        values = [row.value for row in rows if row.value is not None] if rows else []
        return sum(values[1:], start=values[0]) if values else None

    def share(self, item: str) -> tuple[Fraction, Fraction] | None:
        """Numerator and denominator of an item, summed, or None where nobody entered them."""
        pairs = [
            (e.numerator, e.denominator)
            for e in self._by_item.get(item, ())
            if e.numerator is not None and e.denominator is not None
        ]
        if not pairs:
            return None
        return sum((n for n, _ in pairs), start=ZERO), sum((d for _, d in pairs), start=ZERO)

    def lines(self, units: Mapping[str, str], order: Sequence[str]) -> list[Line]:
        """What was counted, as lines with the units of the scheme."""
        return [
            Line(item, int(count), number(units[item]))
            for item in order
            if (count := self.count(item))
        ]

    def adjustment(self, cap: Fraction) -> Decimal:
        """The sum of what was added and deducted, kept within the cap."""
        return rounded(clamped(self.count("ADJ"), -cap, cap))

    def vetoes(self) -> tuple[str, ...]:
        return tuple(sorted({entry.text for entry in self._by_item.get("VETO", ())}))


def ratio_of(numerator: Fraction | int, denominator: Fraction | int) -> Fraction | None:
    """The exact quotient, or None where there is nothing to divide by."""
    return Fraction(numerator) / Fraction(denominator) if denominator else None


def credit_lines(
    rows: Iterable[Credit],
    unit: Callable[[Credit], Fraction],
    label: Callable[[Credit], str],
) -> list[Line]:
    """Credits as lines: those alike in label and unit together, by label, the dearest first."""
    counts: dict[tuple[str, int, int], int] = {}
    for credit in rows:
        key = (label(credit), *unit(credit).as_integer_ratio())
        counts[key] = counts.get(key, 0) + credit.count
    lines = [
        Line(name, count, Fraction(numerator, denominator))
        for (name, numerator, denominator), count in counts.items()
    ]
    return sorted(lines, key=lambda line: (line.label, -line.unit))


def total_of(lines: Iterable[Line]) -> Fraction:
    """The exact sum of lines."""
    return summed((line.count, line.unit) for line in lines)


def by_owner(rows: Iterable[Owned]) -> dict[RecordKey, list[Owned]]:
    """Rows of a tally by the record they belong to."""
    owned: dict[RecordKey, list[Owned]] = {}
    for row in rows:
        owned.setdefault(row.owner, []).append(row)
    return owned

"""One item of one record scored, and items known from before that need not be scored again."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from fractions import Fraction

from evaluation.item_rule import ItemRule
from evaluation.result import Item, Name
from evaluation.scheme import Scheme
from evaluation.scoring.functions import RATIO_PLACES, rounded
from evaluation.scoring.measured import Measured
from evaluation.scoring.points import Points, points_of
from evaluation.scoring.quantities import Quantities
from evaluation.scoring.sheet import Entries
from evaluation.staff import Record, RecordKey

# What these measure rests on weights, baselines or other people's totals as well.
_OF_MORE_THAN_COUNTS = frozenset(
    {"CREDIT", "ASSISTED", "FOLLOWED", "SESSIONS", "DURATION", "JUDGES"}
)


@dataclass(frozen=True, slots=True)
class ScoredItem:
    """An item with the exact figures behind it.

    ``rated`` tells a missing ratio from an item that has none.
    """

    item: Item
    quantity: str
    ratio: Fraction | None
    rated: bool
    numerator: Fraction | None
    denominator: Fraction | None


def scored_item(
    scheme: Scheme, quantities: Quantities, rule: ItemRule, record: Record, entries: Entries
) -> ScoredItem:
    """What *record*, with its *entries*, has of the item of *rule*."""
    measured = quantities.of(rule, record, entries)
    prior = scheme.priors(quantities.quarter).of(rule, record.group)
    points = points_of(rule, measured, scheme.no_data(record.key.category), prior)
    return ScoredItem(
        _item(rule, measured, points, rows=quantities.rows),
        rule.quantity,
        points.ratio,
        points.rated,
        measured.numerator,
        measured.denominator,
    )


class KnownItems:
    """The items of one tally scored so far, for schemes that differ in a few numbers only.

    Points that rest on nothing but counts and the item's own rule are the same under every scheme
    with that rule.
    """

    def __init__(self) -> None:
        self._by_rule: dict[str, dict[RecordKey, tuple[ScoredItem, Sequence[str]]]] = {}
        self._scheme: Scheme | None = None
        self._of_scheme: dict[tuple[int, str], dict[RecordKey, tuple[ScoredItem, Sequence[str]]]]
        self._of_scheme = {}

    def scored_item(
        self,
        scheme: Scheme,
        quantities: Quantities,
        rule: ItemRule,
        record: Record,
        entries: Entries,
    ) -> ScoredItem:
        """The item as ``scored_item`` has it, with its notes."""
        if rule.quantity in _OF_MORE_THAN_COUNTS:
            return scored_item(scheme, quantities, rule, record, entries)
        known = self._alike(scheme, quantities, rule, record.group)
        if record.key not in known:
            before = len(quantities.notes)
            one = scored_item(scheme, quantities, rule, record, entries)
            known[record.key] = one, tuple(quantities.notes[before:])
            return one
        one, notes = known[record.key]
        quantities.notes += notes
        return one

    def _alike(
        self, scheme: Scheme, quantities: Quantities, rule: ItemRule, group: str
    ) -> dict[RecordKey, tuple[ScoredItem, Sequence[str]]]:
        """What is known under all schemes that say of the item what *scheme* does."""
        if scheme is not self._scheme:
            self._scheme, self._of_scheme = scheme, {}
        key = (id(rule), group)
        if key not in self._of_scheme:
            prior = scheme.priors(quantities.quarter).of(rule, group)
            told = [asdict(rule), str(scheme.no_data(rule.category)), prior and asdict(prior)]
            text = json.dumps(told, ensure_ascii=False, sort_keys=True, default=str)
            self._of_scheme[key] = self._by_rule.setdefault(text, {})
        return self._of_scheme[key]


def _item(rule: ItemRule, measured: Measured, points: Points, *, rows: bool) -> Item:
    return Item(
        rule.code,
        rounded(points.points),
        rule.shown_max,
        None if points.ratio is None else rounded(points.ratio, RATIO_PLACES),
        points.basis,
        tuple(line.row() for line in measured.lines) if rows else (),
        Name(rule.name["zh"], rule.name["en"]) if rule.name else None,
    )

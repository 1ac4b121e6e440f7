"""How counts become points, item by item as the scheme says."""

from fractions import Fraction

from evaluation.baselines import Baselines
from evaluation.item_rule import ItemRule
from evaluation.measures import ITEMS
from evaluation.result import Item, Name
from evaluation.scheme import Scheme
from evaluation.scoring.functions import RATIO_PLACES, rounded
from evaluation.scoring.measured import Measured
from evaluation.scoring.points import Points, points_of
from evaluation.scoring.quantities import Quantities
from evaluation.scoring.sheet import Entries, Scored
from evaluation.staff import Category, Record, RecordKey
from evaluation.tally import Entry, Tally

_FOR_EVERYBODY = ("ADJ", "VETO")


def score(
    scheme: Scheme, tally: Tally, baselines: Baselines, *, rows: bool = True
) -> tuple[tuple[Scored, ...], tuple[str, ...]]:
    """Every record of the quarter scored, by record key, and notes on what was left out.

    A category the scheme has no items for is not assessed. Without *rows* the items have none.
    """
    belongings = Belongings(tally)
    quantities = Quantities(tally, baselines, rows=rows)
    scored: dict[RecordKey, Scored] = {}
    # Judges come first: what a team reached is measured by their totals.
    for category in Category:
        for record in belongings.records(category):
            rules = scheme.items_for(category, record.group)
            if rules:
                one = _scored(scheme, quantities, record, rules, *belongings.of(record))
                scored[record.key] = one
                if category is Category.JUDGE:
                    quantities.totals[record.key] = one.total
    ordered = sorted(scored, key=lambda key: key.listed)
    return tuple(scored[key] for key in ordered), tuple(quantities.notes)


def _scored(
    scheme: Scheme,
    quantities: Quantities,
    record: Record,
    rules: tuple[ItemRule, ...],
    entries: Entries,
    adjustments: Entries,
) -> Scored:
    """All items of *record*; *adjustments* are the rows of ADJ and VETO."""
    category = record.key.category
    no_data = scheme.no_data(category)
    items: list[Item] = []
    ratios: dict[str, Fraction | None] = {}
    counts: dict[str, tuple[Fraction | None, Fraction | None]] = {}
    long_pending = quantities.long_pending(record.key)
    priors = scheme.priors(quantities.quarter)
    for rule in rules:
        measured = quantities.of(rule, record, entries)
        points = points_of(rule, measured, no_data, priors.of(rule, record.group))
        items.append(_item(rule, measured, points, rows=quantities.rows))
        counts[rule.code] = (measured.numerator, measured.denominator)
        if points.rated:
            ratios[rule.code] = points.ratio
        if rule.quantity == "OPEN_OLD":
            long_pending = int(measured.numerator or 0)
    return Scored(
        record,
        tuple(items),
        ratios,
        adjustments.adjustment(scheme.adjustment_cap(category)),
        long_pending=long_pending,
        vetoes=adjustments.vetoes(),
        counts=counts,
        ranked_in=scheme.quota_group(record),
    )


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


class Belongings:
    """Whose record a row of quarterly output belongs to (RULES.md §16)."""

    def __init__(self, tally: Tally) -> None:
        self._records = tally.volume.records
        self._last: dict[tuple[str, Category | None], Record] = {}
        for record in sorted(self._records, key=lambda record: (record.until, record.key.listed)):
            self._last[record.key.staff_no, record.key.category] = record
            self._last[record.key.staff_no, None] = record
        self._entries: dict[str, list[Entry]] = {}
        for entry in tally.entries:
            self._entries.setdefault(entry.staff_no, []).append(entry)

    def records(self, category: Category) -> tuple[Record, ...]:
        return tuple(record for record in self._records if record.key.category is category)

    def of(self, record: Record) -> tuple[Entries, Entries]:
        """The record's own rows, and its rows of ADJ and VETO."""
        rows = self._entries.get(record.key.staff_no, ())
        last = self._last[record.key.staff_no, None] is record
        last_of_category = self._last[record.key.staff_no, record.key.category] is record
        return (
            Entries(r for r in rows if last_of_category and _is_for(r, record.key.category)),
            Entries(r for r in rows if r.item == "VETO" or (r.item == "ADJ" and last)),
        )


def _is_for(entry: Entry, category: Category) -> bool:
    item = ITEMS[entry.item]
    return item.code not in _FOR_EVERYBODY and category in item.categories

"""How counts become points, item by item as the scheme says."""

from collections.abc import Sequence

from evaluation.baselines import Baselines
from evaluation.measures import ITEMS
from evaluation.scheme import Scheme
from evaluation.scoring.items import KnownItems, ScoredItem, scored_item
from evaluation.scoring.quantities import Quantities
from evaluation.scoring.sheet import Entries, Scored
from evaluation.staff import Category, Record, RecordKey
from evaluation.tally import Entry, Tally

_FOR_EVERYBODY = ("ADJ", "VETO")


def score(
    scheme: Scheme,
    tally: Tally,
    baselines: Baselines,
    *,
    rows: bool = True,
    known: KnownItems | None = None,
) -> tuple[tuple[Scored, ...], tuple[str, ...]]:
    """Every record of the quarter scored, by record key, and notes on what was left out.

    A category the scheme has no items for is not assessed. Without *rows* the items have none.
    *known* are items scored before from the same *tally*, with or without rows as here.
    """
    belongings = Belongings(tally)
    quantities = Quantities(tally, baselines, rows=rows)
    score_item = scored_item if known is None else known.scored_item
    scored: dict[RecordKey, Scored] = {}
    # Judges come first: what a team reached is measured by their totals.
    for category in Category:
        for record in belongings.records(category):
            rules = scheme.items_for(category, record.group)
            if rules:
                own, adjustments = belongings.of(record)
                items = [score_item(scheme, quantities, rule, record, own) for rule in rules]
                one = _scored(scheme, quantities, record, items, adjustments)
                scored[record.key] = one
                if category is Category.JUDGE:
                    quantities.totals[record.key] = one.total
    ordered = sorted(scored, key=lambda key: key.listed)
    return tuple(scored[key] for key in ordered), tuple(quantities.notes)


def _scored(
    scheme: Scheme,
    quantities: Quantities,
    record: Record,
    items: Sequence[ScoredItem],
    adjustments: Entries,
) -> Scored:
    """*record* with all its items; *adjustments* are the rows of ADJ and VETO."""
    aged = [one.numerator for one in items if one.quantity == "OPEN_OLD"]
    return Scored(
        record,
        tuple(one.item for one in items),
        {one.item.code: one.ratio for one in items if one.rated},
        adjustments.adjustment(scheme.adjustment_cap(record.key.category)),
        long_pending=int(aged[-1] or 0) if aged else quantities.long_pending(record.key),
        vetoes=adjustments.vetoes(),
        counts={one.item.code: (one.numerator, one.denominator) for one in items},
        ranked_in=scheme.quota_group(record),
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

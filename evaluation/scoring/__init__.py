"""How counts become points, category by category."""

from collections.abc import Mapping
from decimal import Decimal

from evaluation.baselines import Baselines
from evaluation.measures import ITEMS
from evaluation.scheme import Scheme
from evaluation.scoring.admin import score_admin
from evaluation.scoring.assistant import AssistantScoring
from evaluation.scoring.clerk import ClerkScoring
from evaluation.scoring.judge import JudgeScoring
from evaluation.scoring.sheet import Entries, Scored
from evaluation.staff import Category, Record, RecordKey
from evaluation.tally import Entry, Tally

_FOR_EVERYBODY = ("ADJ", "VETO")


def score(
    scheme: Scheme, tally: Tally, baselines: Baselines
) -> tuple[tuple[Scored, ...], tuple[str, ...]]:
    """Every record of the quarter scored, by record key, and notes on what was left out."""
    belongings = _Belongings(tally)
    judges = JudgeScoring(scheme, tally, baselines)
    scored: dict[RecordKey, Scored] = {}
    for record in belongings.records(Category.JUDGE):
        scored[record.key] = judges.score(record, *belongings.of(record))
    totals: Mapping[RecordKey, Decimal] = {key: one.total for key, one in scored.items()}
    assistants = AssistantScoring(scheme, tally, baselines, totals)
    for record in belongings.records(Category.ASSISTANT):
        scored[record.key] = assistants.score(record, *belongings.of(record))
    clerks = ClerkScoring(scheme, tally, baselines)
    for record in belongings.records(Category.CLERK):
        scored[record.key] = clerks.score(record, *belongings.of(record))
    for record in belongings.records(Category.ADMIN, Category.BAILIFF, Category.TECH):
        scored[record.key] = score_admin(scheme, record, *belongings.of(record))
    ordered = sorted(scored, key=lambda key: key.listed)
    return tuple(scored[key] for key in ordered), tuple(judges.notes)


class _Belongings:
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

    def records(self, *categories: Category) -> tuple[Record, ...]:
        return tuple(record for record in self._records if record.key.category in categories)

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

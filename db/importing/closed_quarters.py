"""What an import would change in a locked or sealed quarter: it waits there as an adjustment."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from db.bulk import insert_rows
from db.importing.batches import Batch
from db.models import Adjustment
from db.runs import QuarterState, closed_quarters
from evaluation.period import Quarter

# The days that say into which quarters a case counts.
DAY_FIELDS = ("closed_on", "second_on", "retrial_on", "review_on")
_NOT_TOLD = frozenset({"id", "batch_id", "plaintiff_hash", "defendant_hash"})
_COLUMNS = (
    *("quarter", "case_id", "batch_id", "subject", "changes", "state", "author", "written_at"),
)


class Waiting:
    """Collects the adjustments of a batch; ``quarters`` are those that are closed."""

    def __init__(self, batch: Batch) -> None:
        self._batch = batch
        self.quarters = {str(quarter): state for quarter, state in closed_quarters().items()}
        self._rows: list[tuple[Any, ...]] = []

    def is_sealed(self, quarter: Quarter) -> bool:
        """Whether nothing more is written into *quarter*."""
        return self.quarters.get(str(quarter)) is QuarterState.SEALED

    def case_changed(self, case: int, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        """A case came (nothing was before) or changed."""
        touched = {*quarters_of(before), *quarters_of(after)} & set(self.quarters)
        if touched:
            changes = told_changes(before, after)
            for quarter in sorted(touched):
                self._add(quarter, case, after["key"], changes)

    def measure_changed(self, quarter: str, subject: str, changes: Mapping[str, Any]) -> None:
        """A row of output came or changed."""
        if quarter in self.quarters:
            self._add(quarter, None, subject, changes)

    def write(self) -> None:
        """Store what was collected."""
        insert_rows(Adjustment, _COLUMNS, self._rows)
        self._rows.clear()

    def _add(
        self, quarter: str, case: int | None, subject: str, changes: Mapping[str, Any]
    ) -> None:
        act = self._batch.order.act
        text = json.dumps(changes, ensure_ascii=False, sort_keys=True)
        moment = act.at.isoformat(sep=" ")
        self._rows.append(
            (quarter, case, self._batch.id, subject, text, "PENDING", act.author, moment)
        )


def told_changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, list[Any]]:
    """What an adjustment says of a case: the fields that changed, each with both values."""
    return {
        name: [before.get(name), value]
        for name, value in after.items()
        if name not in _NOT_TOLD and (before.get(name) or None) != (value or None)
    }


def quarters_of(case: Mapping[str, Any]) -> Iterator[str]:
    """The quarters the days of a case lie in; days are ISO text."""
    for name in DAY_FIELDS:
        if day := case.get(name):
            yield str(Quarter.of(date.fromisoformat(day)))

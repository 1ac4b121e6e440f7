"""Rows of quarterly output written, each by its natural key, with what it was before."""

from typing import Any, NamedTuple

from db.bulk import all_rows, insert_rows, row_image, update_rows
from db.importing.batches import Batch
from db.importing.closed_quarters import Waiting
from db.importing.hand_edits import HandCorrections
from db.importing.row_reader import Row
from db.models import Measure, Staff
from evaluation.measures import ITEMS
from evaluation.words import word_key

_HEAD_OF = {
    "value": "数值",
    "numerator": "分子",
    "denominator": "分母",
    "basis": "依据",
    "note": "说明",
}
_VALUES = tuple(_HEAD_OF)
_STAMP = ("batch_id", "author", "written_at")
Key = tuple[int, str, str, str, int]


class MeasureRow(NamedTuple):
    """One row as it is kept; numbers are exact decimal text."""

    staff_id: int
    quarter: str
    item: str
    value: str
    numerator: str
    denominator: str
    basis: str
    note: str
    occurrence: int

    @property
    def key(self) -> Key:
        """What tells this row from every other; what is given once has no basis in it."""
        once = ITEMS[self.item].given_once
        basis = "" if once else word_key(self.basis)
        return self.staff_id, self.quarter, self.item, basis, self.occurrence

    @property
    def values(self) -> tuple[str, ...]:
        """What a later file may change."""
        return self.value, self.numerator, self.denominator, self.basis, self.note


class MeasureStore:
    """Takes rows of output into the table, counting them in *batch*."""

    def __init__(self, batch: Batch, waiting: Waiting) -> None:
        self._batch = batch
        self._waiting = waiting
        act = batch.order.act
        self._stamp = (batch.id, act.author, act.at.isoformat(sep=" "))
        people = all_rows(Staff, ("id", "number", "merged_into_id"))
        self.staff = {word_key(number): other or staff_id for staff_id, number, other in people}
        self._numbers = {staff_id: number for staff_id, number, _ in people}
        self._hand = HandCorrections(Measure)
        self._known: dict[Key, tuple[int, tuple[str, ...]]] = {}
        for row_id, *fields in all_rows(Measure, ("id", *MeasureRow._fields)):
            row = MeasureRow(*fields)
            self._known[row.key] = (row_id, row.values)

    def take(self, row: MeasureRow, place: Row) -> None:
        """Write a row, if there is anything new in it; *place* is where it stands."""
        known = self._known.get(row.key)
        after: dict[str, Any] = dict(zip(_VALUES, row.values, strict=True))
        stored: dict[str, str] = {}
        if known is not None:
            stored = dict(zip(_VALUES, known[1], strict=True))
            place.keep_back(self._hand, (known[0], stored), after, _HEAD_OF, self._subject(row))
            row = row._replace(**after)
        if known is not None and known[1] == row.values:
            self._batch.unchanged += 1
            return
        if known is None:
            insert_rows(Measure, (*MeasureRow._fields, *_STAMP), [(*row, *self._stamp)])
            self._batch.added += 1
        else:
            place.tell(stored, after, _HEAD_OF, self._subject(row))
            self._batch.replaced(Measure, known[0], row_image(Measure, known[0]))
            update_rows(Measure, (*_VALUES, *_STAMP), [(*row.values, *self._stamp, known[0])])
            self._batch.changed += 1
        before = ("",) * len(_VALUES) if known is None else known[1]
        changes = {
            name: [old, new]
            for name, old, new in zip(_VALUES, before, row.values, strict=True)
            if old != new
        }
        self._waiting.measure_changed(row.quarter, self._subject(row), changes)

    def _subject(self, row: MeasureRow) -> str:
        return f"{self._numbers[row.staff_id]} {row.item}"

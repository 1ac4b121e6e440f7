"""One row of a small sheet: its cells asked for by head, its problems gathered."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

from db.importing.batches import Batch
from db.importing.cells import Cell
from db.importing.changes import CellChange, differing
from db.importing.hand_edits import HandCorrections
from db.importing.memory import Fault, day_reader, shown, storable, text_of
from db.importing.problems import Code, Problem
from db.importing.table import Table
from evaluation.period import Quarter
from evaluation.registers import RESULT_WORDS
from evaluation.staff import POSITION_WORDS
from evaluation.words import word_key

T = TypeVar("T")
# Of several words for one position the first is the usual one.
_WORDS = {position.value: word for word, position in reversed(POSITION_WORDS.items())} | {
    result.value: word for result, word in RESULT_WORDS.items()
}


class Row:
    """A row of *table*, *number* on its sheet.

    ``refused`` turns true with the first problem that costs it its place.
    """

    def __init__(self, batch: Batch, table: Table, number: int, cells: Sequence[Cell]) -> None:
        self._batch = batch
        self._table = table
        self.number = number
        self._cells = cells
        self.refused = False
        self._said = 0

    def cell(self, head: str) -> Cell:
        """The cell under *head*; None where the sheet has no such column."""
        place = self._table.at.get(head)
        return None if place is None else self._cells[place]

    def read(self, head: str, reader: Callable[[Cell], T], fallback: T) -> T:
        """What *reader* makes of a cell; *fallback*, and the row refused, where it cannot."""
        try:
            return reader(self.cell(head))
        except Fault as fault:
            self.refuse(head, fault.code, fault.detail)
            return fallback

    def text(self, head: str, *, required: bool = False) -> str:
        """The text of a cell; a required one that is empty costs the row its place."""
        said = self._said
        text = storable(self.read(head, text_of, ""))
        if required and not text and self._said == said:
            self.refuse(head, Code.MISSING)
        return text

    def day(self, head: str, *, date_1904: bool, required: bool = False) -> str | None:
        """A day as ISO text."""
        said = self._said
        day = self.read(head, day_reader(date_1904=date_1904), None)
        if required and day is None and self._said == said:
            self.refuse(head, Code.BAD_DATE, "MISSING")
        return day

    def refuse(self, head: str, code: Code, detail: str = "", value: str | None = None) -> None:
        """Something that costs the row its place; *value* is the part of the cell it is about."""
        self.refused = True
        self._add(head, code, detail, value=value)

    def mark(self, head: str, code: Code, detail: str = "") -> None:
        """Something odd in a row that is kept."""
        self._add(head, code, detail)

    def mark_alias(self, head: str, meant: str, value: str | None = None) -> None:
        """A spelling that was understood by what was learned; *value* is the part it is about."""
        self._add(head, Code.BY_ALIAS, "", ("", meant), value=value)

    def keep_back(
        self,
        hand: HandCorrections,
        before: tuple[int, Mapping[str, Any]],
        after: dict[str, Any],
        heads: Mapping[str, str],
        subject: str,
    ) -> None:
        """Leave in *after* what was corrected by hand as it is, and say so: see ``hand_edits``.

        *before* is the stored row with its id, *heads* name the columns of what may change.
        """
        row_id, stored = before
        for name, done in list(hand.differing(row_id, stored, after)):
            if (head := heads.get(name)) is None or self.is_forced(head):
                continue
            after[name] = stored[name]
            self.tell_kept(hand, head, subject, done.note(_told(done.value)))

    def tell_kept(self, hand: HandCorrections, head: str, subject: str, note: str) -> None:
        """Say that the hand's value stays under *head*, unless a person settled that before."""
        named = storable(self._table.heads.get(head, head))
        if not hand.is_settled(subject, named, shown(self.cell(head))):
            self._add(head, Code.HAND_CORRECTED, "", (subject, note))

    def tell(
        self,
        before: Mapping[str, Any],
        after: Mapping[str, Any],
        heads: Mapping[str, str],
        subject: str,
    ) -> None:
        """Say which cells would change, to whoever only tries the file."""
        place = (self._table.sheet.name, self.number, subject)
        self._batch.would_change(
            CellChange(
                *place,
                self._table.heads.get(heads[name], heads[name]),
                _told(before.get(name)),
                _told(after[name]),
            )
            for name in differing(before, after)
            if name in heads
        )

    def is_forced(self, head: str) -> bool:
        """Whether a person said that the cell under *head* goes before a hand's."""
        fixes, named = self._batch.order.fixes, self._table.heads.get(head, head)
        return fixes is not None and fixes.forces(self._table.sheet.name, self.number, named)

    def _add(
        self,
        head: str,
        code: Code,
        detail: str,
        told: tuple[str, str] = ("", ""),
        value: str | None = None,
    ) -> None:
        self._said += 1
        named = self._table.heads.get(head, head)
        value = shown(self.cell(head)) if value is None else value
        refuses = self.refused
        self._batch.problems.append(
            Problem(self._table.sheet.name, self.number, named, value, code, refuses, detail, *told)
        )


def _told(value: object) -> str:
    """A stored value as a list would have it."""
    text = "" if value is None else str(value)
    return _WORDS.get(text, text)


def rows_of(batch: Batch, table: Table) -> Iterator[Row]:
    """The rows of *table* that are to be taken in, each counted in *batch*."""
    for number, cells in batch.order.rows(table):
        batch.count(1)
        yield Row(batch, table, number, cells)


def rows_taken(batch: Batch, table: Table) -> Iterator[Row]:
    """The rows of *table* taken in before: they tell what comes twice, and nothing else counts."""
    for number, cells in batch.order.rows_taken(table):
        yield Row(batch.aside(), table, number, cells)


def quarter_in(row: Row) -> Quarter | None:
    """The quarter in a row; the row is refused where there is none."""
    text = word_key(row.text("季度", required=True))
    if not text:
        return None
    try:
        return Quarter.parse(text)
    except ValueError:
        row.refuse("季度", Code.BAD_QUARTER)
        return None


def as_day(text: str | None) -> date | None:
    """ISO text as a day."""
    return None if text is None else date.fromisoformat(text)

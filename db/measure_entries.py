"""Rows of output as a list: adjustments and vetoes with their basis, and whatever adds up.

``db.history.undo`` takes an edit back by its token.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from db.actors import Act
from db.confirmations import CONFIRMED_ITEMS, Standing, ToConfirm
from db.errors import DatabaseError
from db.history import Edit, editing
from db.measure_grid import refuse_closed_quarter, served
from db.models import Measure, Staff
from db.roster import people_rows, staff_id_of
from evaluation.measure_cells import CellFault, Figures, read_cell
from evaluation.measures import ITEMS, Item
from evaluation.period import Quarter
from evaluation.words import word_key


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One row of output, with who wrote it and when.

    ``standing`` is how far its confirmation has come, None where none is asked for; a ``hidden``
    one must not show its figures to whoever looks at it: he may be the second person.
    """

    id: int
    staff_no: str
    name: str
    item: str
    figures: Figures
    basis: str
    note: str
    author: str
    written_at: datetime
    batch: int | None
    standing: Standing | None = None
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class MeasureEntry:
    """A row of output as it is entered."""

    staff_no: str
    item: str
    text: str
    basis: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class EntryFault:
    """One thing wrong with an entry, and in which field."""

    code: CellFault
    field: str
    value: str = ""


class MeasureRefusedError(DatabaseError):
    """What was entered cannot be taken; *faults* says everything that is wrong with it."""

    def __init__(self, faults: list[EntryFault]) -> None:
        first = faults[0]
        super().__init__(str(first.code), field=first.field, value=first.value)
        self.faults = tuple(faults)


def entries_in(quarter: Quarter, item: str, staff_no: str | None = None) -> list[EntryLine]:
    """The rows of an item, of everybody or one person, by staff number and as they came."""
    rows = (
        Measure.select(Measure, Staff)
        .join(Staff)
        .where((Measure.quarter == str(quarter)) & (Measure.item == item))
        .order_by(Measure.id)
    )
    if staff_no is not None:
        rows = rows.where(Staff.number == staff_no)
    return sorted(map(_line, rows), key=lambda line: line.staff_no)


def with_standings(
    lines: Sequence[EntryLine], confirmed: Sequence[ToConfirm], reader: str
) -> list[EntryLine]:
    """*lines* with how far each has come, as *reader* may see it."""
    known = {one.row_id: one for one in confirmed if one.item in CONFIRMED_ITEMS}
    return [
        replace(line, standing=one.standing, hidden=one.hidden_from(reader))
        if (one := known.get(line.id)) is not None
        else line
        for line in lines
    ]


def check_entry(quarter: Quarter, entry: MeasureEntry) -> list[EntryFault]:
    """What is wrong with an entry."""
    staff_id, item = staff_id_of(entry.staff_no), ITEMS.get(entry.item)
    faults = []
    if staff_id is None:
        faults.append(EntryFault(CellFault.UNKNOWN_PERSON, "staff_no", entry.staff_no))
    if item is None:
        return [*faults, EntryFault(CellFault.UNKNOWN_ITEM, "item", entry.item)]
    if staff_id is not None and not _has_record(staff_id, quarter, item):
        faults.append(EntryFault(CellFault.NO_RECORD, "staff_no", entry.staff_no))
    figures = read_cell(item, entry.text)
    if isinstance(figures, CellFault):
        faults.append(EntryFault(figures, "text", entry.text))
    elif not figures.shown:
        faults.append(EntryFault(CellFault.VALUE_MISSING, "text"))
    if item.basis_required and not entry.basis.strip():
        faults.append(EntryFault(CellFault.BASIS_MISSING, "basis"))
    return faults


def add_entry(quarter: Quarter, entry: MeasureEntry, act: Act, why: str = "") -> int | None:
    """Add a row; the token of the edit.

    Raises:
        MeasureRefusedError: says everything that is wrong, GIVEN_ALREADY among it;
        QuarterStateError: QUARTER_LOCKED or QUARTER_SEALED.
    """
    with _editing("MEASURE_ADD", quarter, entry.staff_no, act, why) as edit:
        fields = _fields(quarter, entry)
        staff_id = staff_id_of(entry.staff_no)
        alike = _alike(staff_id, quarter, entry)
        if alike and ITEMS[entry.item].given_once:
            raise MeasureRefusedError([EntryFault(CellFault.GIVEN_ALREADY, "item", entry.item)])
        edit.insert(
            Measure,
            staff=staff_id,
            quarter=str(quarter),
            item=entry.item,
            occurrence=1 + max((row.occurrence for row in alike), default=0),
            batch=None,
            **fields,
        )
    return edit.token


def change_entry(row_id: int, entry: MeasureEntry, act: Act, why: str = "") -> int | None:
    """Set figures, basis and note of a row; its person and item stay. The token of the edit.

    Raises:
        MeasureRefusedError: says everything that is wrong; DatabaseError: NO_SUCH_MEASURE;
        QuarterStateError: QUARTER_LOCKED or QUARTER_SEALED.
    """
    stored = _stored(row_id)
    quarter = Quarter.parse(stored.quarter)
    with _editing("MEASURE_CHANGE", quarter, stored.staff.number, act, why) as edit:
        stored = _stored(row_id)
        entry = MeasureEntry(stored.staff.number, stored.item, entry.text, entry.basis, entry.note)
        fields = _fields(quarter, entry)
        if word_key(entry.basis) != word_key(stored.basis):
            alike = [r for r in _alike(stored.staff_id, quarter, entry) if r.id != row_id]
            fields["occurrence"] = 1 + max((row.occurrence for row in alike), default=0)
        edit.update(Measure, row_id, **fields)
    return edit.token


def remove_entry(row_id: int, act: Act, why: str = "") -> int | None:
    """Take a row away; the token of the edit.

    Raises:
        DatabaseError: NO_SUCH_MEASURE; QuarterStateError: QUARTER_LOCKED or QUARTER_SEALED.
    """
    stored = _stored(row_id)
    quarter = Quarter.parse(stored.quarter)
    with _editing("MEASURE_REMOVE", quarter, stored.staff.number, act, why) as edit:
        _stored(row_id)
        edit.delete(Measure, row_id)
    return edit.token


@contextmanager
def _editing(action: str, quarter: Quarter, staff_no: str, act: Act, why: str) -> Iterator[Edit]:
    with editing(action, f"{quarter} {staff_no}", act, why, (Measure,)) as edit:
        refuse_closed_quarter(quarter)
        yield edit


def _fields(quarter: Quarter, entry: MeasureEntry) -> dict[str, Any]:
    faults = check_entry(quarter, entry)
    if faults:
        raise MeasureRefusedError(faults)
    figures = read_cell(ITEMS[entry.item], entry.text)
    assert isinstance(figures, Figures)
    return {
        "value": figures.value,
        "numerator": figures.numerator,
        "denominator": figures.denominator,
        "basis": entry.basis.strip(),
        "note": entry.note.strip(),
    }


def _stored(row_id: int) -> Any:
    row = Measure.get_or_none(Measure.id == row_id)
    if row is None:
        raise DatabaseError("NO_SUCH_MEASURE", id=row_id)
    return row


def _alike(staff_id: int | None, quarter: Quarter, entry: MeasureEntry) -> list[Any]:
    """The rows that only their occurrence tells from a new one."""
    rows = Measure.select().where(
        (Measure.staff == staff_id)
        & (Measure.quarter == str(quarter))
        & (Measure.item == entry.item)
    )
    once = ITEMS[entry.item].given_once
    return [row for row in rows if once or word_key(row.basis) == word_key(entry.basis)]


def _has_record(staff_id: int, quarter: Quarter, item: Item) -> bool:
    (rows,) = people_rows([staff_id])
    return any(
        stretch.posting is not None
        and (not item.categories or stretch.posting.category in item.categories)
        for stretch in served(rows, quarter, None)
    )


def _line(row: Any) -> EntryLine:
    return EntryLine(
        id=row.id,
        staff_no=row.staff.number,
        name=row.staff.name,
        item=row.item,
        figures=Figures(row.value, row.numerator, row.denominator),
        basis=row.basis,
        note=row.note,
        author=row.author,
        written_at=row.written_at,
        batch=row.batch_id,
    )

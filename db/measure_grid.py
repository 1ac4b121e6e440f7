"""The output of a quarter and category as a sheet: people down, items across, saved as typed.

``db.history.undo`` takes an edit back by its token. Nothing is written into a quarter that is
locked or sealed.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db.actors import Act
from db.errors import QuarterStateError
from db.history import Edit, editing
from db.models import Measure, Staff
from db.roster import PersonRows, people_rows
from db.runs import QuarterState, state_of
from evaluation.measure_cells import CellFault, Figures, read_cell, total_of
from evaluation.measures import ITEMS, Item
from evaluation.period import Quarter
from evaluation.service import Stretch, stretches_of
from evaluation.staff import Category


@dataclass(frozen=True, slots=True)
class GridCell:
    """What is entered for one person and item; *rows* rows add up to it, the last one's author."""

    figures: Figures
    rows: int
    basis: str
    note: str
    author: str
    written_at: datetime
    batch: int | None

    @property
    def text(self) -> str:
        """What stands in the cell."""
        return self.figures.shown


@dataclass(frozen=True, slots=True)
class GridRow:
    """One person. Without days in post of the category nothing new is taken."""

    staff_no: str
    name: str
    readings: str
    division: str
    group: str
    in_post_days: int
    cells: Mapping[str, GridCell]


@dataclass(frozen=True, slots=True)
class MeasureGrid:
    """The sheet of a quarter and category; *state* says whether it can be written."""

    quarter: Quarter
    category: Category
    state: QuarterState
    items: tuple[Item, ...]
    rows: tuple[GridRow, ...]


@dataclass(frozen=True, slots=True)
class CellEdit:
    """A cell to set; an empty text clears it. *seen* is what stood there when it was typed."""

    staff_no: str
    item: str
    text: str
    seen: str | None = None


@dataclass(frozen=True, slots=True)
class CellOutcome:
    """What became of an edit: saved when there is no *fault*; *text* is what stands there now."""

    edit: CellEdit
    fault: CellFault | None
    text: str


@dataclass(frozen=True, slots=True)
class Written:
    """The cells of one edit in their order; *token* undoes those that were saved."""

    token: int | None
    cells: tuple[CellOutcome, ...]

    @property
    def rejected(self) -> tuple[CellOutcome, ...]:
        """The cells that were not saved."""
        return tuple(cell for cell in self.cells if cell.fault is not None)


def items_of(category: Category) -> tuple[Item, ...]:
    """The items of a sheet; adjustments and vetoes are lists with a basis, not cells."""
    return tuple(item for item in ITEMS.values() if category in item.categories)


def measure_grid(quarter: Quarter, category: Category) -> MeasureGrid:
    """The sheet: whoever has days in post, or something entered, by staff number. Five queries."""
    items = items_of(category)
    entered = _entered(quarter, items)
    rows = [_grid_row(one, quarter, category, entered[one.id]) for one in _listed(entered)]
    return MeasureGrid(
        quarter=quarter,
        category=category,
        state=state_of(quarter),
        items=items,
        rows=tuple(row for row in rows if row.in_post_days or row.cells),
    )


def check_cells(grid: MeasureGrid, edits: Sequence[CellEdit]) -> list[CellOutcome]:
    """What would become of *edits*, without a query: the preview of a paste."""
    rows = {row.staff_no: row for row in grid.rows}
    return [_checked(rows.get(edit.staff_no), edit, grid.category) for edit in edits]


def set_cells(
    quarter: Quarter, category: Category, edits: Sequence[CellEdit], act: Act, why: str = ""
) -> Written:
    """Save those of *edits* that are right, in one edit; the others come back with the reason.

    Raises:
        QuarterStateError: QUARTER_LOCKED or QUARTER_SEALED.
    """
    with editing("MEASURES", f"{quarter} {category}", act, why, (Measure,)) as edit:
        refuse_closed_quarter(quarter)
        ids = dict(
            Staff.select(Staff.number, Staff.id)
            .where(Staff.number.in_(sorted({one.staff_no for one in edits})))
            .tuples()
        )
        entered = _entered(quarter, items_of(category), list(ids.values()))
        rows = {
            rows.number: _grid_row(rows, quarter, category, entered[rows.id])
            for rows in people_rows(list(ids.values()))
        }
        outcomes = [_checked(rows.get(one.staff_no), one, category) for one in edits]
        right = [outcome.edit for outcome in outcomes if outcome.fault is None]
        # Of a cell that is typed twice the last one counts.
        for one in {(one.staff_no, one.item): one for one in right}.values():
            staff_id = ids[one.staff_no]
            _save(edit, quarter, (staff_id, one), entered[staff_id].get(one.item, []))
    return Written(edit.token, tuple(outcomes))


def refuse_closed_quarter(quarter: Quarter) -> None:
    """Refuse to write into a quarter that is not open. Lock the table first.

    Raises:
        QuarterStateError: QUARTER_LOCKED or QUARTER_SEALED.
    """
    state = state_of(quarter)
    if state is not QuarterState.OPEN:
        raise QuarterStateError(f"QUARTER_{state}", quarter=quarter)


def served(rows: PersonRows, quarter: Quarter, category: Category | None) -> list[Stretch]:
    """Somebody's days in post of *quarter*, in one category or in all."""
    return [
        stretch
        for stretch in stretches_of(rows.person, quarter.start, quarter.end)
        if stretch.counted
        and stretch.posting is not None
        and category in (None, stretch.posting.category)
    ]


def _listed(entered: Mapping[int, Any]) -> list[PersonRows]:
    """Everybody, and merged records whose output stays in a sealed quarter, by staff number."""
    people = people_rows()
    merged = sorted(entered.keys() - {one.id for one in people})
    if not merged:
        return people
    return sorted([*people, *people_rows(merged)], key=lambda one: one.number)


def _grid_row(
    rows: PersonRows,
    quarter: Quarter,
    category: Category,
    entered: Mapping[str, list[Any]],
) -> GridRow:
    stretches = served(rows, quarter, category)
    shown = rows.row_on(quarter.end)
    posting = stretches[-1].posting if stretches else shown.posting if shown else None
    return GridRow(
        staff_no=rows.number,
        name=rows.name,
        readings=rows.readings,
        division="" if posting is None else posting.division,
        group="" if posting is None else posting.group,
        in_post_days=sum(stretch.days for stretch in stretches),
        cells={item: _cell(ITEMS[item], found) for item, found in entered.items()},
    )


def _cell(item: Item, found: Sequence[Any]) -> GridCell:
    last = max(found, key=lambda row: (row.written_at, row.id))
    figures = [_figures(row) for row in found]
    return GridCell(
        figures=total_of(item, figures),
        rows=len(found),
        basis="；".join(dict.fromkeys(row.basis for row in found if row.basis)),
        note="；".join(dict.fromkeys(row.note for row in found if row.note)),
        author=last.author,
        written_at=last.written_at,
        batch=last.batch_id,
    )


def _entered(
    quarter: Quarter, items: Sequence[Item], staff: Sequence[int] | None = None
) -> defaultdict[int, dict[str, list[Any]]]:
    """The rows of output by person and item."""
    query = Measure.select().where(
        (Measure.quarter == str(quarter)) & Measure.item.in_([item.code for item in items])
    )
    if staff is not None:
        query = query.where(Measure.staff.in_(staff))
    found: defaultdict[int, dict[str, list[Any]]] = defaultdict(dict)
    for row in query.order_by(Measure.id):
        found[row.staff_id].setdefault(row.item, []).append(row)
    return found


def _checked(row: GridRow | None, edit: CellEdit, category: Category) -> CellOutcome:
    cell = None if row is None else row.cells.get(edit.item)
    there = "" if cell is None else cell.text
    item = ITEMS.get(edit.item)
    if row is None:
        return CellOutcome(edit, CellFault.UNKNOWN_PERSON, there)
    if item is None or category not in item.categories:
        return CellOutcome(edit, CellFault.UNKNOWN_ITEM, there)
    figures = read_cell(item, edit.text)
    if isinstance(figures, CellFault):
        return CellOutcome(edit, figures, there)
    fault = _fault_of_place(row, cell, edit, figures)
    return CellOutcome(edit, fault, there if fault else figures.shown)


def _fault_of_place(
    row: GridRow, cell: GridCell | None, edit: CellEdit, figures: Figures
) -> CellFault | None:
    there = "" if cell is None else cell.text
    if edit.seen is not None and edit.seen != there:
        return CellFault.CHANGED_MEANWHILE
    if cell is not None and cell.rows > 1 and figures.shown != there:
        return CellFault.SEVERAL_ROWS
    if not row.in_post_days and figures.shown and figures.shown != there:
        return CellFault.NO_RECORD
    return None


def _save(edit: Edit, quarter: Quarter, cell: tuple[int, CellEdit], there: Sequence[Any]) -> None:
    """Make the one row of a cell what was typed; rows that add up to it stay."""
    staff_id, typed = cell
    figures = read_cell(ITEMS[typed.item], typed.text)
    assert isinstance(figures, Figures)
    if len(there) > 1 or [_figures(row) for row in there] == [figures]:
        return
    fields = {
        "value": figures.value,
        "numerator": figures.numerator,
        "denominator": figures.denominator,
    }
    if not there and figures.shown:
        edit.insert(
            Measure,
            staff=staff_id,
            quarter=str(quarter),
            item=typed.item,
            occurrence=1,
            batch=None,
            **fields,
        )
    elif there and figures.shown:
        edit.update(Measure, there[0].id, **fields)
    elif there:
        edit.delete(Measure, there[0].id)


def _figures(row: Any) -> Figures:
    return Figures(row.value, row.numerator, row.denominator)

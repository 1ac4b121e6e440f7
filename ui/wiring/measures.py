"""How the page of quarterly output reaches the database."""

from collections import Counter
from collections.abc import Callable, Sequence

from db import confirmations, measure_entries
from db.actors import Act
from db.confirmations import Standing
from db.connection import atomic, session
from db.measure_entries import EntryLine, MeasureEntry, entries_in, with_standings
from db.measure_grid import CellOutcome, MeasureGrid, measure_grid, set_cells
from db.measure_history import CellStep, cell_history
from db.roster import people_in
from db.runs import state_of
from evaluation.measures import ITEMS
from evaluation.period import Quarter
from ui.models.measures import Sheet, SheetRow, SheetRows
from ui.pages.measure_desk import QuarterConfirmations, QuarterEntries, SavedCells, SheetEdit
from ui.pages.measures_page import MeasuresPage
from ui.pages.page import Page
from ui.session import Session
from ui.wiring.undoing import UndoingDesk

_LISTED = ("ADJ", "VETO")


def measures_page(made: Session) -> Page:
    """The page of quarterly output on the open database."""
    return MeasuresPage(Measures(made.author, made.act), made.settings)


class Measures(UndoingDesk):
    """Quarterly output of the open database, entered by one author."""

    def __init__(self, author: str, act: Callable[[], Act]) -> None:
        super().__init__(act)
        self.author = author
        self.act = act

    def sheet(self, quarter: Quarter, sheet: Sheet) -> SheetRows:
        with session():
            grids = [measure_grid(quarter, category) for category in sheet.categories]
        return SheetRows(quarter, grids[0].state, _rows_of(grids))

    def save(self, quarter: Quarter, edits: Sequence[SheetEdit]) -> SavedCells:
        tokens: list[int] = []
        rejected: list[CellOutcome] = []
        with session(), atomic():
            for category in dict.fromkeys(category for category, _ in edits):
                own = [edit for other, edit in edits if other is category]
                written = set_cells(quarter, category, own, self.act())
                rejected += written.rejected
                if written.token is not None:
                    tokens.append(written.token)
        return SavedCells(tuple(tokens), tuple(rejected))

    def entries(self, quarter: Quarter) -> QuarterEntries:
        with session():
            lines = [line for code in ITEMS for line in _listed(code, entries_in(quarter, code))]
            if confirmations.is_required():
                standing = confirmations.to_confirm(quarter)
                lines = with_standings(lines, standing, self.author)
            people = people_in(quarter, quarter.end)
            state = state_of(quarter)
        found = tuple((p.staff_no, p.name) for p in people if p.in_post_days)
        return QuarterEntries(state, tuple(lines), found)

    def add_entry(self, quarter: Quarter, entry: MeasureEntry) -> int | None:
        with session():
            return measure_entries.add_entry(quarter, entry, self.act())

    def change_entry(self, row_id: int, entry: MeasureEntry) -> int | None:
        with session():
            return measure_entries.change_entry(row_id, entry, self.act())

    def remove_entry(self, row_id: int) -> int | None:
        with session():
            return measure_entries.remove_entry(row_id, self.act())

    def confirmations(self, quarter: Quarter) -> QuarterConfirmations:
        with session():
            required = confirmations.is_required()
            lines = confirmations.to_confirm(quarter) if required else ()
            return QuarterConfirmations(state_of(quarter), required, lines)

    def enter_again(
        self, quarter: Quarter, item: str, row_id: int, text: str
    ) -> tuple[Standing, int | None]:
        with session():
            return confirmations.enter_again(quarter, item, row_id, text, self.act())

    def cell_history(self, quarter: Quarter, staff_no: str, item: str) -> tuple[CellStep, ...]:
        with session():
            return cell_history(quarter, staff_no, item)


def _rows_of(grids: Sequence[MeasureGrid]) -> tuple[SheetRow, ...]:
    """Everybody once: under the category with days in post, of two with the more days."""
    found: dict[str, SheetRow] = {}
    for grid in grids:
        for row in grid.rows:
            known = found.get(row.staff_no)
            if known is None or row.in_post_days > known.row.in_post_days:
                found[row.staff_no] = SheetRow(grid.category, row)
    return tuple(found[number] for number in sorted(found))


def _listed(code: str, lines: Sequence[EntryLine]) -> list[EntryLine]:
    """Those that a sheet does not show one by one."""
    if code in _LISTED:
        return list(lines)
    counts = Counter(line.staff_no for line in lines)
    return [line for line in lines if counts[line.staff_no] > 1]

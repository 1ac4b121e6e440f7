"""What the page of quarterly output asks of the data, and what it has stored."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from db.actors import Act
from db.confirmations import Standing, ToConfirm
from db.measure_entries import EntryLine, MeasureEntry
from db.measure_grid import CellEdit, CellOutcome
from db.measure_history import CellStep
from db.runs import QuarterState
from evaluation.period import Quarter
from evaluation.staff import Category
from ui.models.measures import Sheet, SheetRows

SheetEdit = tuple[Category, CellEdit]


@dataclass(frozen=True, slots=True)
class SavedCells:
    """What became of cells: those *rejected*, and the *tokens* that take the others back."""

    tokens: tuple[int, ...]
    rejected: tuple[CellOutcome, ...]


@dataclass(frozen=True, slots=True)
class QuarterEntries:
    """The entries that are listed with their basis, and everybody they can be made for."""

    state: QuarterState
    lines: tuple[EntryLine, ...]
    people: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class QuarterConfirmations:
    """What of a quarter a second person confirms, and whether the court asks for that at all."""

    state: QuarterState
    required: bool
    lines: tuple[ToConfirm, ...]


class MeasureDesk(Protocol):
    """Quarterly output; every call is one question or one edit, and raises DatabaseError."""

    @property
    def author(self) -> str:
        """Under which name edits are kept."""
        ...

    def act(self) -> Act:
        """Whoever types, now."""
        ...

    def sheet(self, quarter: Quarter, sheet: Sheet) -> SheetRows:
        """One sheet of a quarter."""
        ...

    def save(self, quarter: Quarter, edits: Sequence[SheetEdit]) -> SavedCells:
        """Save those of *edits* that are right."""
        ...

    def entries(self, quarter: Quarter) -> QuarterEntries:
        """Adjustments, vetoes, and what several entries add up to."""
        ...

    def add_entry(self, quarter: Quarter, entry: MeasureEntry) -> int | None:
        """Add an entry; its token."""
        ...

    def change_entry(self, row_id: int, entry: MeasureEntry) -> int | None:
        """Change an entry; the token of that."""
        ...

    def remove_entry(self, row_id: int) -> int | None:
        """Take an entry away; the token of that."""
        ...

    def confirmations(self, quarter: Quarter) -> QuarterConfirmations:
        """What is to be entered again."""
        ...

    def enter_again(
        self, quarter: Quarter, item: str, row_id: int, text: str
    ) -> tuple[Standing, int | None]:
        """Keep what a second person typed; what it makes of the entry, and the token."""
        ...

    def cell_history(self, quarter: Quarter, staff_no: str, item: str) -> Sequence[CellStep]:
        """Everything that was done to a cell, oldest first."""
        ...

    def undo(self, token: int) -> int:
        """Take an edit back; the token that does it again."""
        ...

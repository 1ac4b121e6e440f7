"""Rows of a table whose cells may reach over several columns and rows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from db.importing.cell_text import Cell
from db.importing.faults import WorkbookError

# Far above a court's list, and read within seconds and some hundred megabytes.
_MOST_ROWS, _MOST_COLUMNS = 100_000, 16_384
_MOST_CELLS = 3_300_000


@dataclass(frozen=True, slots=True)
class Span:
    """A cell as it is written: its value, how far it reaches, and its column when that is said."""

    value: Cell
    across: int = 1
    down: int = 1
    column: int | None = None


@dataclass(slots=True)
class Grid:
    """A table that is filled row by row. Raises WorkbookError (TABLE_TOO_LARGE).

    ``before`` is how many cells the tables before it in the file have.
    """

    file: str
    before: int = 0
    _rows: list[list[Cell]] = field(default_factory=list)
    # By column: how many more rows a cell reaches down, and its value.
    _reaching: dict[int, tuple[int, Cell]] = field(default_factory=dict)
    _cells: int = 0

    def add_row(self, spans: Iterable[Span], row: int | None = None) -> None:
        """Append a row, at place *row* (from 0) with blank ones before it when that is said."""
        while row is not None and len(self._rows) < row:
            self._append([])
        cells: list[Cell] = []
        opened: dict[int, tuple[int, Cell]] = {}
        for span in spans:
            self._reach(cells, span.column)
            for _ in range(min(span.across, _MOST_COLUMNS)):
                if span.down > 1:
                    opened[len(cells)] = (span.down - 1, span.value)
                cells.append(span.value)
            if len(cells) > _MOST_COLUMNS:
                raise table_too_large(self.file)
        self._append(cells)
        self._reaching |= opened

    def add_plain(self, cells: list[Cell]) -> None:
        """Append a row none of whose cells reaches further, as nearly all are."""
        if self._reaching:
            self.add_row(map(Span, cells))
        else:
            self._keep(cells)

    def __bool__(self) -> bool:
        """Whether there is a cell."""
        return self._cells > 0

    def rows(self) -> list[Sequence[Cell]]:
        """All rows, each as wide as the widest."""
        width = max(map(len, self._rows), default=0)
        if self.before + width * len(self._rows) > _MOST_CELLS:
            raise table_too_large(self.file)
        for row in self._rows:
            row.extend([""] * (width - len(row)))
        return list(self._rows)

    def _append(self, cells: list[Cell]) -> None:
        self._reach(cells, max(self._reaching, default=-1) + 1)
        self._reaching = {
            column: (left - 1, value)
            for column, (left, value) in self._reaching.items()
            if left > 1
        }
        self._keep(cells)

    def _keep(self, cells: list[Cell]) -> None:
        self._rows.append(cells)
        self._cells += len(cells)
        if self.before + self._cells > _MOST_CELLS or len(self._rows) > _MOST_ROWS:
            raise table_too_large(self.file)

    def _reach(self, cells: list[Cell], column: int | None) -> None:
        """Fill *cells* up to *column*, or as long as cells of rows above reach down."""
        if column is not None and column > _MOST_COLUMNS:
            raise table_too_large(self.file)
        while len(cells) < column if column is not None else len(cells) in self._reaching:
            cells.append(self._reaching.get(len(cells), (0, ""))[1])


def table_too_large(file: str) -> WorkbookError:
    """The refusal of a table with more than is read."""
    most = {"file": file, "rows": _MOST_ROWS, "cells": _MOST_CELLS}
    return WorkbookError("TABLE_TOO_LARGE", most)

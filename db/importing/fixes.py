"""Rows of an earlier import that were put right: which they are, and what stands in them now."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from db.importing.cells import Cell
from db.importing.memory import storable
from db.importing.table import Table

Place = tuple[str, int]  # the name of a sheet, and its own number of a row


@dataclass(frozen=True, slots=True)
class Fixes:
    """What people decided about rows of the import *parent*.

    ``rows`` shall be taken in. ``cells`` are typed values by head, of these rows and of those that
    were taken in before; ``people`` say whom a spelling (its key) means in one row; ``forced`` are
    cells whose value goes before what was corrected by hand.
    """

    parent: int
    rows: frozenset[Place]
    cells: Mapping[Place, Mapping[str, str]] = field(default_factory=dict)
    people: Mapping[Place, Mapping[str, int]] = field(default_factory=dict)
    forced: frozenset[tuple[str, int, str]] = frozenset()

    def chosen(self, table: Table) -> Iterator[tuple[int, Sequence[Cell]]]:
        """The rows of *table* that shall be taken in, as they were put right."""
        return self._rows(table, wanted=True)

    def others(self, table: Table) -> Iterator[tuple[int, Sequence[Cell]]]:
        """All other rows of *table*."""
        return self._rows(table, wanted=False)

    def people_in(self, sheet: str, row: int) -> Mapping[str, int]:
        """Whom spellings mean in one row, by their keys."""
        return self.people.get((storable(sheet), row), {})

    def forces(self, sheet: str, row: int, head: str) -> bool:
        """Whether the cell under *head* (the file's own word) goes before a hand's."""
        return (storable(sheet), row, storable(head)) in self.forced

    def told(self) -> dict[str, Any]:
        """What the chain keeps of it."""
        return {
            "parent": self.parent,
            "rows": [list(place) for place in sorted(self.rows)],
            "cells": [[*p, dict(cells)] for p, cells in self.cells.items() if p in self.rows],
            "people": [[*p, dict(names)] for p, names in self.people.items() if p in self.rows],
            "forced": [list(cell) for cell in sorted(self.forced)],
        }

    def _rows(self, table: Table, *, wanted: bool) -> Iterator[tuple[int, Sequence[Cell]]]:
        sheet = storable(table.sheet.name)
        places = {storable(named): table.at[head] for head, named in table.heads.items()}
        places |= {storable(head): place for head, place in table.at.items()}
        for number, row in table.rows():
            if ((sheet, number) in self.rows) is not wanted:
                continue
            if typed := self.cells.get((sheet, number)):
                cells = list(row)
                for head, value in typed.items():
                    if head in places:
                        cells[places[head]] = value
                yield number, cells
            else:
                yield number, row

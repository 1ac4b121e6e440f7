"""Facts in rows: a small table that is read and never typed into."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import rule

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse


@dataclass(frozen=True, slots=True)
class FactTable:
    """Heads and rows of a small table; ``numbers`` are the columns that stand at the right.

    The column ``wide`` takes what room is left and breaks its text into lines. ``gap`` lies between
    two columns.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[int] = frozenset()
    wide: int = 0
    gap: int = 16


class FactGrid(QWidget):
    """Shows a ``FactTable`` with a thin line below every row."""

    def __init__(self, table: FactTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(table.gap)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(table.wide, 1)
        line = 0
        if any(table.heads):
            self._put(0, table.heads, "small")
            self._rule(1)
            line = 2
        for row in table.rows:
            self._put(line, row, "")
            self._rule(line + 1)
            line += 2

    def _put(self, line: int, cells: Sequence[str], role: str) -> None:
        for column, text in enumerate(cells):
            wide = column == self.table.wide
            cell: QLabel = wrapped(text, role) if wide else label(text, role)
            if not role:
                cell.setTextInteractionFlags(_SELECTABLE)
            number = column in self.table.numbers
            across = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
            cell.setAlignment(across | Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(cell, line, column)

    def _rule(self, line: int) -> None:
        self._grid.addWidget(rule(), line, 0, 1, max(len(self.table.heads), 1))

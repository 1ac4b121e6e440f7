"""The kept file of an import, opened at one row."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from db.conditions import Holds
from ui.models.column import Column
from ui.models.table import TableModel
from ui.widgets.buttons import primary_button
from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import dialog_layout, size_within
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:
    from db.importing.sources import SourceRows

_Row = tuple[int, tuple[str, ...]]


class BatchSourceDialog(QDialog):
    """Shows rows of a file as they are there, the one in question marked and chosen."""

    def __init__(self, file: str, shown: "SourceRows", row: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(file)
        size_within(self, 960, 560)
        self._row = row
        width = max((len(cells) for _, cells in shown.rows), default=0)
        columns = [
            Column(
                "row", self.tr("Row"), lambda one: one[0], holds=Holds.NUMBER, width=64,
                tone=self._tone,
            ),
            *(self._column(number) for number in range(width)),
        ]  # fmt: skip
        self.model: TableModel[_Row] = TableModel(columns, lambda one: one[0], self)
        self.panel = TablePanel("batch-source", file, self.model)
        self.model.show_rows(list(shown.rows))
        close = primary_button(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        about = self.tr("Sheet {sheet}, around row {row}, as it was taken in.")
        layout = dialog_layout(self)
        layout.addWidget(label(file, "title"))
        layout.addWidget(wrapped(about.format(sheet=shown.sheet, row=row), "muted"))
        layout.addWidget(self.panel, stretch=1)
        layout.addLayout(foot)
        self.panel.select(row)

    def _column(self, number: int) -> Column[_Row]:
        return Column(
            f"c{number}",
            letters_of(number),
            lambda one: one[1][number] if number < len(one[1]) else "",
            width=110,
            tone=self._tone,
        )

    def _tone(self, one: _Row) -> str:
        return "accent-text" if one[0] == self._row else ""


def letters_of(number: int) -> str:
    """What a spreadsheet calls its column *number* (from 0): A, B, …, AA."""
    letters, left = "", number + 1
    while left:
        left, rest = divmod(left - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters

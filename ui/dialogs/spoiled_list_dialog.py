"""Every note of spoiled sheets, and how many sheets of each paper they come to."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QWidget

from ui.models.spoiled import key_of_spoiled, spoiled_columns, totals_text
from ui.models.table import TableModel
from ui.papers.print_batch import SpoiledLine
from ui.widgets.buttons import button
from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import EmptyState, dialog_layout, size_within
from ui.widgets.table_view import TableView

_SIZE = (860, 420)


class SpoiledListDialog(QDialog):
    """Lists the notes, latest first.

    Signals:
        correction_wanted: the SpoiledLine whose count is wrong.
    """

    correction_wanted = Signal(object)

    def __init__(
        self, lines: Sequence[SpoiledLine], parent: QWidget, *, may_correct: bool = True
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Spoiled sheets"))
        self.model: TableModel[SpoiledLine] = TableModel(spoiled_columns(), key_of_spoiled, self)
        self.table = TableView()
        self.table.show_model(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(self.tr("Spoiled sheets"))
        self.totals = wrapped("", "muted")
        nothing = self.tr("A sheet can be noted as spoiled after it was printed.")
        self.empty = EmptyState("printer", self.tr("No spoiled sheets"), nothing)
        self.correct = button(self.tr("Correct…"), "pencil")
        self.correct.setVisible(may_correct)
        close = button(self.tr("Close"))
        foot = QHBoxLayout()
        foot.addWidget(self.correct)
        foot.addStretch(1)
        foot.addWidget(close)
        rows = dialog_layout(self, 12)
        rows.addWidget(label(self.tr("Spoiled sheets"), "title"))
        rows.addWidget(self.totals)
        rows.addWidget(self.table, stretch=1)
        rows.addWidget(self.empty, stretch=1)
        rows.addLayout(foot)
        size_within(self, *_SIZE)
        self.correct.clicked.connect(self._on_correct)
        self.table.doubleClicked.connect(self._on_correct)
        close.clicked.connect(self.reject)
        self.show_lines(lines)

    def show_lines(self, lines: Sequence[SpoiledLine]) -> None:
        """List *lines* in place of those before."""
        place = max(self.table.currentIndex().row(), 0)
        self.model.show_rows(lines)
        self.totals.setText(totals_text(lines))
        self.totals.setVisible(bool(lines))
        self.table.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        self.correct.setEnabled(bool(lines))
        if lines:
            self.table.selectRow(min(place, len(lines) - 1))

    @Slot()
    def _on_correct(self) -> None:
        index = self.table.currentIndex()
        if index.isValid() and not self.correct.isHidden():
            self.correction_wanted.emit(self.model.row_at(index.row()))

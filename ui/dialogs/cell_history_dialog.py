"""What became of one cell of quarterly output."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from db.measure_history import CellStep
from ui.models.confirmations import step_columns
from ui.models.table import TableModel
from ui.widgets.buttons import button
from ui.widgets.labels import wrapped
from ui.widgets.surfaces import dialog_layout, size_within
from ui.widgets.table_view import TableView

_SIZE = (680, 340)


class CellHistoryDialog(QDialog):
    """Lists every act on a cell, oldest first: when, by whom, and what stood before and after."""

    def __init__(self, about: str, steps: Sequence[CellStep], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History of the cell"))
        self.model: TableModel[CellStep] = TableModel(step_columns(), id, self)
        self.model.show_rows(steps)
        self.table = TableView()
        self.table.show_model(self.model)
        self.table.setAccessibleName(self.tr("History of the cell"))
        close = button(self.tr("Close"))
        empty = wrapped(self.tr("Nothing was ever entered here."), "muted")
        empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        empty.setVisible(not steps)
        self.table.setVisible(bool(steps))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        layout = dialog_layout(self)
        layout.addWidget(wrapped(about, "title"))
        layout.addWidget(empty, stretch=1)
        layout.addWidget(self.table, stretch=1)
        layout.addLayout(foot)
        size_within(self, *_SIZE)

        close.clicked.connect(self.reject)

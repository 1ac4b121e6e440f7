"""The checks of the questions that could not be made, and what each of them lacks."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from db.unasked_checks import UnaskedCheck
from ui.models.questions import key_of_unasked, unasked_columns
from ui.models.table import TableModel
from ui.widgets.buttons import button
from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import dialog_layout, size_within
from ui.widgets.table_view import TableView

_SIZE = (720, 440)


class UnaskedDialog(QDialog):
    """Lists *checks*, so that nobody takes their silence for an answer."""

    def __init__(self, checks: Sequence[UnaskedCheck], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Checks that could not be made")
        self.setWindowTitle(title)
        self.model: TableModel[UnaskedCheck] = TableModel(unasked_columns(), key_of_unasked, self)
        self.model.show_rows(checks)
        self.table = TableView()
        self.table.setAccessibleName(title)
        self.table.show_model(self.model)
        self.table.head.setStretchLastSection(True)
        close = button(self.tr("Close"))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        layout = dialog_layout(self)
        about = self.tr(
            "Nothing tells what these checks rest on: they found nothing, and they ruled nothing"
            " out."
        )
        layout.addWidget(label(title, "title"))
        layout.addWidget(wrapped(about, "muted"))
        layout.addWidget(self.table, stretch=1)
        layout.addLayout(foot)
        size_within(self, *_SIZE)
        close.clicked.connect(self.reject)

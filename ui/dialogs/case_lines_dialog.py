"""The cases behind one row of somebody's points."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from evaluation.figures import figure
from evaluation.result import ItemRow, PersonResult
from reports.score_sheet import CaseLine
from ui.models.case_lines import case_line_columns, is_total, key_of_line
from ui.models.table import TableModel
from ui.texts.items import label_text
from ui.widgets.buttons import button
from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import dialog_layout, size_within
from ui.widgets.table_view import TableView

_SIZE = (1120, 520)


class CaseLinesDialog(QDialog):
    """Lists cases with their coefficients; what they count adds up to the row.

    Signals:
        case_wanted: the number of the case to be opened.
    """

    case_wanted = Signal(str)

    def __init__(
        self, person: PersonResult, row: ItemRow, lines: Sequence[CaseLine], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Cases of {name}").format(name=person.name))

        self.model: TableModel[CaseLine] = TableModel(case_line_columns(), key_of_line, self)
        self.model.show_rows(lines)
        self.table = TableView()
        self.table.show_model(self.model)
        close = button(self.tr("Close"))
        figures = f"{row.count} × {figure(row.unit)} = {figure(row.sum)}"

        foot = QHBoxLayout()
        foot.addWidget(
            label(self.tr("Enter or a double click on a case opens it."), "small"), stretch=1
        )
        foot.addWidget(close)
        layout = dialog_layout(self)
        layout.addWidget(wrapped(label_text(row.label), "title"))
        layout.addWidget(label(figures, "muted"))
        layout.addWidget(self.table, stretch=1)
        layout.addLayout(foot)
        size_within(self, *_SIZE)

        close.clicked.connect(self.reject)
        self.table.row_activated.connect(self._on_row_activated)

    @Slot(object)
    def _on_row_activated(self, line: object) -> None:
        if isinstance(line, CaseLine) and not is_total(line):
            self.case_wanted.emit(line.case.case_key)
            self.accept()

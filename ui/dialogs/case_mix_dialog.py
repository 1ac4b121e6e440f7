"""Comparable work of a group: what everybody's own mix of cases would lead one to expect."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from evaluation.case_mix import LEAST_PEOPLE
from ui.commands.texts import text as command_text
from ui.models.explanation import MixLine, key_of_mix, mix_columns
from ui.models.table import TableModel
from ui.widgets.buttons import button
from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import dialog_layout, size_within
from ui.widgets.table_view import TableView

_SIZE = (1000, 520)


class CaseMixDialog(QDialog):
    """Everybody of *group* by staff number; too few people is said instead of a table."""

    def __init__(self, group: str, lines: Sequence[MixLine], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Comparable work: {group}").format(group=group)
        self.setWindowTitle(title)
        self.model: TableModel[MixLine] = TableModel(mix_columns(), key_of_mix, self)
        self.model.show_rows(lines)
        self.table = TableView()
        self.table.setAccessibleName(title)
        self.table.show_model(self.model)
        self.none = wrapped(command_text("explain.NO_MIX", least=LEAST_PEOPLE), "muted")
        self.table.setVisible(bool(lines))
        self.none.setVisible(not lines)
        close = button(self.tr("Close"))

        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        layout = dialog_layout(self)
        about = self.tr(
            "Expected is what colleagues of the group had in cases of the same type and "
            "procedure. Around 1 is as expected; with few cases chance moves it far."
        )
        layout.addWidget(label(title, "title"))
        layout.addWidget(wrapped(f"{about} {command_text('case_mix.BESIDE_ONE')}", "muted"))
        layout.addWidget(self.table, stretch=1)
        layout.addWidget(self.none, stretch=1, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(foot)
        size_within(self, *_SIZE)
        close.clicked.connect(self.reject)

"""The trial teams of the court: who belongs to each, and the way to found, correct and end one."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from db.personnel.teams import TeamLine
from ui.models.table import TableModel
from ui.models.teams import team_columns, team_key
from ui.widgets.buttons import button, primary_button
from ui.widgets.labels import label
from ui.widgets.surfaces import dialog_layout, size_within
from ui.widgets.table_panel import TablePanel

_SIZE = (1140, 560)


class TeamsDialog(QDialog):
    """Lists every team there is or was.

    Signals:
        founding: a team shall be founded. editing, removing: the TeamLine meant.
    """

    founding = Signal()
    editing = Signal(object)
    removing = Signal(object)

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Trial teams"))
        self.model: TableModel[TeamLine] = TableModel(team_columns(day), team_key, self)
        self.panel = TablePanel("teams", self.windowTitle(), self.model, None)
        self.found = primary_button(self.tr("Found a team…"), "plus")
        self.edit = button(self.tr("&Correct or end…"), "pencil")
        self.remove = button(self.tr("&Remove…"), "trash-2")
        close = button(self.tr("Close"))
        hint = label(self.tr("Somebody is put into a team from the personnel file."), "small")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(hint, stretch=1)
        for made in (self.edit, self.remove, close):
            foot.addWidget(made)
        self.panel.tools.addWidget(self.found)
        layout = dialog_layout(self)
        layout.addWidget(label(self.windowTitle(), "title"))
        layout.addWidget(self.panel, stretch=1)
        layout.addLayout(foot)
        size_within(self, *_SIZE)
        self._on_current_changed(None)

        close.clicked.connect(self.reject)
        self.found.clicked.connect(self.founding)
        self.edit.clicked.connect(self._on_edit)
        self.remove.clicked.connect(self._on_remove)
        self.panel.row_activated.connect(self.editing)
        self.panel.current_changed.connect(self._on_current_changed)

    def show_lines(self, lines: Sequence[TeamLine]) -> None:
        """Show *lines*."""
        self.model.show_rows(lines)
        if lines and self.panel.current_row() is None:
            self.panel.select(self.model.key_at(0))

    @Slot(object)
    def _on_current_changed(self, line: object) -> None:
        for made in (self.edit, self.remove):
            made.setEnabled(isinstance(line, TeamLine))

    @Slot()
    def _on_edit(self) -> None:
        self.editing.emit(self.panel.current_row())

    @Slot()
    def _on_remove(self) -> None:
        self.removing.emit(self.panel.current_row())

"""Whom a spelling on an imported row means: a person chosen from those who are like it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QHBoxLayout, QWidget

from ui.imports.batch_access import BatchAccess, Candidates
from ui.models.batches import key_of_person, person_columns
from ui.models.table import TableModel
from ui.texts import error_text
from ui.widgets.buttons import button, primary_button
from ui.widgets.labels import Picture, label, wrapped
from ui.widgets.surfaces import dialog_layout, size_within
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:
    from db.importing.inbox import ProblemLine
    from db.importing.look_alikes import LookAlike


class BatchPersonDialog(QDialog):
    """Shows the likeliest people first; nobody is chosen before somebody does it.

    Signals:
        chosen: (staff, whether every row with the spelling, remember, division or empty).
    """

    chosen = Signal(object)

    def __init__(
        self, line: "ProblemLine", candidates: Candidates, access: BatchAccess, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Whom does it mean?"))
        size_within(self, 860, 520)
        self._access = access
        self._candidates = candidates
        self.model: TableModel[LookAlike] = TableModel(person_columns(), key_of_person, self)
        self.panel = TablePanel("batch-people", self.tr("People"), self.model)
        self.panel.view.head.setStretchLastSection(True)
        self._told = wrapped("", "muted")
        self._refusal = wrapped("", "danger")
        self._refusal.hide()
        self._everybody = button(self.tr("Show &everybody"), "users")
        count = len(candidates.alike)
        self.every_row = QCheckBox(
            self.tr("For all %n open row(s) of this import with this spelling", "", count)
        )
        self.every_row.setChecked(len(candidates.alike) > 1)
        self.every_row.setVisible(len(candidates.alike) > 1)
        self.remember = QCheckBox(self.tr("&Remember the spelling for later imports"))
        self.scope = QComboBox()
        if candidates.division:
            on_cases = self.tr("on cases of {division}").format(division=candidates.division)
            self.scope.addItem(on_cases, candidates.division)
        self.scope.addItem(self.tr("on all cases"), "")
        self.scope.setAccessibleName(self.tr("Where the spelling counts"))
        self.scope.setEnabled(False)
        self._cancel = button(self.tr("Cancel"))
        self.ok = primary_button(self.tr("Choose"), "check")
        self.ok.setDefault(True)
        self._lay_out(line, access.author)
        self._connect()
        self._show(candidates.found)

    def refuse(self, error: Exception) -> None:
        """Say why it could not be stored."""
        self._refusal.setText(error_text(error))
        self._refusal.show()
        self.ok.setEnabled(True)

    def _show(self, people: object) -> None:
        found: list[LookAlike] = list(people)  # type: ignore[call-overload]
        self.model.show_rows(found)
        nobody = self.tr(
            "Nobody is like this spelling. Show everybody, or import the person first."
        )
        self._told.setText("" if found else nobody)
        self._told.setVisible(not found)
        self._on_current(self.panel.current_row())
        (self.panel.view if found else self._everybody).setFocus()

    def _connect(self) -> None:
        self.panel.current_changed.connect(self._on_current)
        self.panel.row_activated.connect(self._on_ok)
        self.remember.toggled.connect(self.scope.setEnabled)
        self._everybody.clicked.connect(self._on_everybody)
        self._cancel.clicked.connect(self.reject)
        self.ok.clicked.connect(self._on_ok)

    @Slot(object)
    def _on_current(self, row: object) -> None:
        self.ok.setEnabled(row is not None)

    @Slot()
    def _on_everybody(self) -> None:
        self._show(self._access.everybody())

    @Slot()
    def _on_ok(self) -> None:
        row = self.panel.current_row()
        if row is None:
            return
        self.ok.setEnabled(False)
        every = self.every_row.isVisible() and self.every_row.isChecked()
        division = self.scope.currentData() if self.remember.isChecked() else ""
        self.chosen.emit((row.staff, every, self.remember.isChecked(), division))

    def _lay_out(self, line: "ProblemLine", author: str) -> None:
        problem = line.problem
        about = self.tr("“{name}” in {column}, row {row}{case}").format(
            name=problem.value,
            column=problem.column,
            row=problem.row,
            case=f", {problem.subject}" if problem.subject else "",
        )
        self.panel.tools.addWidget(self._everybody)
        keep = QHBoxLayout()
        keep.setSpacing(8)
        keep.addWidget(self.remember)
        keep.addWidget(self.scope)
        keep.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(Picture("user", "muted", 14))
        foot.addWidget(label(author, "small"))
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.ok)
        layout = dialog_layout(self)
        layout.addWidget(label(self.tr("Whom does it mean?"), "title"))
        layout.addWidget(wrapped(about, "muted"))
        layout.addWidget(self.panel, stretch=1)
        layout.addWidget(self._told)
        layout.addWidget(self._refusal)
        layout.addWidget(self.every_row)
        layout.addLayout(keep)
        layout.addLayout(foot)

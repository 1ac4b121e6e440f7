"""The register of honours from outside, of people, collectives, cases and projects."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from db.personnel.honours import HonourLine
from evaluation.personnel import Honour, HonourSubject, RecordKind
from evaluation.roster_entry import Fault, FaultCode
from ui.dialogs.entry_dialog import Problem
from ui.dialogs.fault_texts import problem_in
from ui.dialogs.record_dialog import RecordDialog
from ui.models.honours import honour_columns, key_of_honour
from ui.models.table import TableModel
from ui.widgets.buttons import button, primary_button
from ui.widgets.labels import label
from ui.widgets.surfaces import dialog_layout, size_within
from ui.widgets.table_panel import TablePanel

_SIZE = (1120, 560)


@dataclass(frozen=True, slots=True)
class HonourValue:
    """An honour as it was entered, whose it is if anybody's, and why an earlier one changes."""

    honour: Honour
    staff_no: str
    why: str


class HonourDialog(RecordDialog):
    """Enters an honour of anybody or anything, or corrects *line*."""

    def __init__(self, title: str, line: HonourLine | None, author: str, parent: QWidget) -> None:
        self._line = line
        record = line.honour if line else None
        super().__init__(title, "", RecordKind.HONOUR, record, author, parent)

    def add_more(self) -> None:
        number = self._line.staff_no if self._line else ""
        field = self.add_text("staff_no", self.tr("Staff n&umber"), number)
        field.setPlaceholderText(self.tr("Of a person's honour"))

    def problems(self) -> Sequence[Problem]:
        found = list(super().problems())
        person = self.text_of("subject_kind") == HonourSubject.PERSON
        if person and not self.text_of("staff_no"):
            fault = Fault(FaultCode.FIELD_MISSING, "staff_no")
            found.append(problem_in(self.form, fault))
        return found

    def value(self) -> HonourValue:  # type: ignore[override] # with whose it is
        entered = super().value()
        assert isinstance(entered.record, Honour)
        return HonourValue(entered.record, self.text_of("staff_no"), entered.why)


class HonoursDialog(QDialog):
    """Lists every honour, latest first.

    Signals:
        adding: an honour shall be entered. editing, withdrawing: the HonourLine meant.
    """

    adding = Signal()
    editing = Signal(object)
    withdrawing = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Honours from outside"))
        self.model: TableModel[HonourLine] = TableModel(honour_columns(), key_of_honour, self)
        self.panel = TablePanel("honours", self.tr("Honours from outside"), self.model, None)
        self.add = primary_button(self.tr("Add honour…"), "plus")
        self.edit = button(self.tr("&Correct…"), "pencil")
        self.withdraw = button(self.tr("&Withdraw…"), "trash-2")
        close = button(self.tr("Close"))
        foot = QHBoxLayout()
        foot.addWidget(label(self.tr("No ranking of courts is drawn from it."), "small"), stretch=1)
        for made in (self.edit, self.withdraw, close):
            foot.addWidget(made)
        self.panel.tools.addWidget(self.add)
        layout = dialog_layout(self)
        layout.addWidget(label(self.tr("Honours from outside"), "title"))
        layout.addWidget(self.panel, stretch=1)
        layout.addLayout(foot)
        size_within(self, *_SIZE)
        self._on_current_changed(None)

        close.clicked.connect(self.reject)
        self.add.clicked.connect(self.adding)
        self.edit.clicked.connect(self._on_edit)
        self.withdraw.clicked.connect(self._on_withdraw)
        self.panel.row_activated.connect(self.editing)
        self.panel.current_changed.connect(self._on_current_changed)

    @Slot(object)
    def show_lines(self, lines: object) -> None:
        """Show *lines*."""
        assert isinstance(lines, Sequence)
        self.model.show_rows(lines)

    @Slot(object)
    def _on_current_changed(self, line: object) -> None:
        for made in (self.edit, self.withdraw):
            made.setEnabled(isinstance(line, HonourLine))

    @Slot()
    def _on_edit(self) -> None:
        self.editing.emit(self.panel.current_row())

    @Slot()
    def _on_withdraw(self) -> None:
        self.withdrawing.emit(self.panel.current_row())

"""The baselines a quarter would be measured by, before they are frozen."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from db.baselines import FixedBaseline, ProposedBaselines
from ui.models.quarter import BaselineRow, proposed_columns, unfrozen_text
from ui.models.table import TableModel
from ui.texts import error_text, quarter_text
from ui.widgets.buttons import button, primary_button
from ui.widgets.labels import Picture, label, wrapped
from ui.widgets.surfaces import dialog_layout, size_within
from ui.widgets.table_view import TableView

_SIZE = (640, 560)


class BaselinesDialog(QDialog):
    """Shows what was computed; stores nothing. It stays open until whoever opened it is done.

    *unfrozen* are owner and name of those that are wanted and were not *fixed*.

    Signals:
        submitted: the ProposedBaselines shall be frozen; then ``accept`` or ``refuse`` is called.
    """

    submitted = Signal(object)

    def __init__(
        self,
        proposed: ProposedBaselines,
        fixed: Sequence[FixedBaseline],
        unfrozen: Sequence[tuple[str, str]],
        author: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Freeze the baselines"))
        size_within(self, *_SIZE)
        self._proposed = proposed
        self.rows = rows_of(proposed, fixed)
        self._without = [
            (owner, name) for owner, name in unfrozen if name not in proposed.values.get(owner, {})
        ]
        self.model: TableModel[BaselineRow] = TableModel(proposed_columns(), _key, self)
        self.model.show_rows(self.rows)
        self.list = TableView()
        self.list.show_model(self.model)
        self._refusal = wrapped("", "danger")
        self._refusal.hide()
        self._cancel = button(self.tr("Cancel"))
        self.ok = primary_button(self.tr("Freeze"))
        self.ok.setDefault(True)
        self.ok.setEnabled(bool(self.rows))
        self._lay_out(author)

        self._cancel.clicked.connect(self.reject)
        self.ok.clicked.connect(self.submit)

    def refuse(self, error: Exception) -> None:
        """Say why they could not be frozen."""
        self._refusal.setText(error_text(error))
        self._refusal.show()
        self.ok.setEnabled(True)

    @Slot()
    def submit(self) -> None:
        """Have them frozen."""
        self.ok.setEnabled(False)  # not twice
        self.submitted.emit(self._proposed)

    def about(self) -> str:
        """What the values rest on; that there are none, if so."""
        if not self.rows:
            return QCoreApplication.translate("Scheme", "There is nothing to count them from.")
        quarters = self._proposed.quarters
        if not quarters:
            text = self.tr(
                "No quarter before holds enough cases: the values are those of {quarter} itself."
            )
            return text.format(quarter=quarter_text(self._proposed.quarter))
        text = self.tr("Computed from {first} to {last}; frozen values stay as they are.")
        if len(quarters) == 1:
            text = self.tr(
                "Computed from {first}, as those before it hold too few cases; frozen values stay"
                " as they are."
            )
        found = text.format(first=quarter_text(quarters[0]), last=quarter_text(quarters[-1]))
        if self._proposed.provisional:
            found += " " + self.tr("Where these hold nothing, the quarter itself serves.")
        if self._without:
            text = self.tr("Nothing to measure by yet, and left out: {baselines}.")
            found += "\n" + text.format(baselines=unfrozen_text(self._without))
        return found

    def _lay_out(self, author: str) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(Picture("user", "muted", 14))
        foot.addWidget(label(author, "small"), stretch=1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.ok)
        layout = dialog_layout(self)
        layout.addWidget(label(self.windowTitle(), "title"))
        layout.addWidget(wrapped(self.about(), "muted"))
        layout.addWidget(self.list, stretch=1)
        layout.addWidget(self._refusal)
        layout.addLayout(foot)


def rows_of(proposed: ProposedBaselines, fixed: Sequence[FixedBaseline]) -> tuple[BaselineRow, ...]:
    """What would be frozen, beside what is."""
    before = {(line.owner, line.name): line.value for line in fixed}
    return tuple(
        BaselineRow(owner, name, value, before.get((owner, name), ""))
        for owner, named in proposed.values.items()
        for name, value in named.items()
    )


def _key(row: BaselineRow) -> tuple[str, str]:
    return row.owner, row.name

"""What a pasted block would change, and which of its cells cannot be taken."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from ui.models.column import Column
from ui.models.editable import CellChange, Paste
from ui.models.table import TableModel
from ui.widgets.buttons import button, primary_button
from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import dialog_layout
from ui.widgets.table_view import TableView

_WIDTH = 840  # room for a reason


@dataclass(frozen=True, slots=True)
class RejectedCell:
    """A cell that cannot be taken: whose, which item, what was to stand there, and why not."""

    person: str
    item: str
    typed: str
    fault: str


class PastePreview(QDialog):
    """Lists the rejected cells before anything is pasted.

    Signals:
        decided: the CellChange to be made: those that are right, or all with the wrong marked.
    """

    decided = Signal(list)

    def __init__(
        self, paste: Paste, named: Callable[[CellChange], tuple[str, str]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Paste"))
        self.setMinimumWidth(_WIDTH)
        self._paste = paste
        self._right = [change for change in paste.changes if not change.after.fault]
        rejected = paste.rejected
        self.model: TableModel[RejectedCell] = TableModel(self._columns(), hash, self)
        self.model.show_rows(
            [RejectedCell(*named(c), c.after.typed, c.after.fault) for c in rejected]
        )
        self._view = TableView()
        self._view.show_model(self.model)
        self._view.head.setStretchLastSection(True)
        self._view.setFixedHeight(min(40 + 28 * len(rejected), 320))
        self._view.setVisible(bool(rejected))
        cancel = button(self.tr("Cancel"))
        self.mark = button(self.tr("Paste all, mark the wrong ones"))
        self.mark.setVisible(bool(rejected))
        self.ok = primary_button(self.tr("Paste %n cell(s)", "", len(self._right)))
        self.ok.setEnabled(bool(self._right))
        self.ok.setDefault(True)
        self._lay_out(cancel)

        cancel.clicked.connect(self.reject)
        self.mark.clicked.connect(self._on_mark_clicked)
        self.ok.clicked.connect(self._on_ok_clicked)

    def summary(self) -> Sequence[str]:
        """How many cells would change, cannot be taken, or fall outside."""
        lines = [self.tr("%n cell(s) would change.", "", len(self._right))]
        if self._paste.rejected:
            lines.append(self.tr("%n cell(s) cannot be taken:", "", len(self._paste.rejected)))
        if self._paste.outside:
            text = self.tr("%n cell(s) fall outside or on closed cells.", "", self._paste.outside)
            lines.insert(1, text)
        return lines

    @Slot()
    def _on_ok_clicked(self) -> None:
        self.decided.emit(self._right)
        self.accept()

    @Slot()
    def _on_mark_clicked(self) -> None:
        self.decided.emit(list(self._paste.changes))
        self.accept()

    def _lay_out(self, cancel: QWidget) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        for widget in (cancel, self.mark, self.ok):
            foot.addWidget(widget)
        layout = dialog_layout(self)
        layout.addWidget(label(self.tr("Paste"), "title"))
        for line in self.summary():
            layout.addWidget(wrapped(line))
        layout.addWidget(self._view, stretch=1)
        layout.addSpacing(8)
        layout.addLayout(foot)

    def _columns(self) -> tuple[Column[RejectedCell], ...]:
        return (
            Column("person", self.tr("Person"), lambda cell: cell.person, width=128),
            Column("item", self.tr("Item"), lambda cell: cell.item, width=184),
            Column("typed", self.tr("Pasted"), lambda cell: cell.typed, width=88, tone=_danger),
            Column(
                "fault",
                self.tr("Why not"),
                lambda cell: cell.fault,
                width=240,
                tooltip=lambda cell: cell.fault,
            ),
        )


def _danger(_cell: RejectedCell) -> str:
    return "danger"

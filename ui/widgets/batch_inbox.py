"""Everything that was imported: the list, and what was wrong in the one that is chosen."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui.models.imports import batch_columns, key_of_batch, key_of_problem, problem_columns
from ui.models.table import TableModel
from ui.settings import Settings
from ui.texts.imports import counts_text
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.surfaces import EmptyState
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:
    from db.importing.batch_list import BatchLine
    from db.importing.batches import Outcome


class BatchInbox(QWidget):
    """Shows imports and the problems of one.

    Signals:
        chosen: the number of an import whose problems shall be shown.
        undo_requested: the number of an import that shall be taken back.
        save_requested: the problems shown as a workbook.
        open_requested: the number of an import whose own page shall be shown.
    """

    chosen = Signal(int)
    undo_requested = Signal(int)
    save_requested = Signal()
    open_requested = Signal(int)

    def __init__(self, settings: Settings | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outcome: Outcome | None = None
        self._batch: BatchLine | None = None
        self.model = TableModel(batch_columns(), key_of_batch, self)
        split = QSplitter(Qt.Orientation.Vertical, self)
        self.panel = TablePanel("imports", self.tr("Imports"), self.model, settings, split)
        below = QWidget(split)
        self._body = QStackedWidget(below)
        self.problems = TableModel(problem_columns(), key_of_problem, self)
        self.problem_panel = TablePanel(
            "batch-problems", self.tr("Problems"), self.problems, settings, self._body
        )
        self._title = label("", "section", below)
        self._counts = label("", "muted", below)
        self._save = button(self.tr("Save the problems…"), "download", below)
        self.open = button(self.tr("Open this import"), "folder-open", below)
        self.take_back = button(self.tr("Take this import back"), "undo-2", below)
        self._lay_out(split, below)

        self.panel.current_changed.connect(self._on_current_changed)
        self._save.clicked.connect(self.save_requested)
        self.open.clicked.connect(self._on_open)
        self.panel.row_activated.connect(self._on_open)
        self.problem_panel.row_activated.connect(self._on_open)
        self.take_back.clicked.connect(self._on_take_back_clicked)

    def show_batches(self, batches: "Sequence[BatchLine]") -> None:
        """Show *batches*, the one chosen before again, else the latest."""
        chosen = self._batch.id if self._batch is not None else None
        self.model.show_rows(batches)
        if chosen is None or not self.panel.select(chosen):
            self.select_latest()
        self._on_current_changed(self.panel.current_row())

    def select(self, batch: int) -> None:
        """Choose the import *batch*."""
        self.panel.select(batch)

    def select_latest(self) -> None:
        """Choose the first of the list."""
        if self.model.rowCount():
            self.panel.select(self.model.key_at(0))

    def show_outcome(self, outcome: Any) -> None:
        """Show the ``Outcome``: what became of the rows of the import that is chosen."""
        self.outcome = outcome
        self._counts.setText(counts_text(outcome))
        self.problems.show_rows(list(enumerate(outcome.problems)))
        self._save.setVisible(bool(outcome.problems))
        self._body.setCurrentIndex(1 if outcome.problems else 2)

    @Slot(object)
    def _on_current_changed(self, row: "BatchLine | None") -> None:
        self._batch = row
        if row is None:
            self.outcome = None
            self._body.setCurrentIndex(0)
            self._title.clear()
            self._counts.clear()
            self._save.hide()
            self.open.hide()
            self.take_back.hide()
            return
        if self.outcome is not None and self.outcome.batch != row.id:
            self.outcome = None  # nothing of another import is saved under this one's name
            self._save.hide()
        text = self.tr("Import {number} · {file}")
        self._title.setText(text.format(number=row.id, file=row.file))
        self.open.show()
        self.take_back.setVisible(row.stands)
        self.chosen.emit(row.id)

    @Slot()
    def _on_open(self) -> None:
        if self._batch is not None:
            self.open_requested.emit(self._batch.id)

    @Slot()
    def _on_take_back_clicked(self) -> None:
        if self._batch is not None:
            self.undo_requested.emit(self._batch.id)

    def _lay_out(self, split: QSplitter, below: QWidget) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._counts)
        head.addStretch(1)
        head.addWidget(self._save)
        head.addWidget(self.take_back)
        head.addWidget(self.open)
        nothing = self.tr("Choose an import above to see what was wrong in it.")
        good = self.tr("Every row was taken as it was.")
        for state in (
            EmptyState("inbox", self.tr("No import chosen"), nothing, parent=self._body),
            self.problem_panel,
            EmptyState("circle-check", self.tr("No problems"), good, parent=self._body),
        ):
            self._body.addWidget(state)
        lower = QVBoxLayout(below)
        lower.setContentsMargins(0, 8, 0, 0)
        lower.setSpacing(8)
        lower.addLayout(head)
        lower.addWidget(self._body, stretch=1)
        split.addWidget(self.panel)
        split.addWidget(below)
        split.setSizes([260, 300])
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

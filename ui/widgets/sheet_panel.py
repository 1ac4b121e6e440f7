"""A table panel that is typed into, with a line below that says what is known of the cell."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.models.editable import EditableModel
from ui.settings import Settings
from ui.widgets.buttons import link_button
from ui.widgets.labels import Picture, wrapped
from ui.widgets.sheet_view import SheetView
from ui.widgets.table_panel import TablePanel
from ui.widgets.table_view import select_cell

_FROZEN = 2


class SheetPanel(TablePanel):
    """Shows an ``EditableModel``; number and name stay in sight.

    *words* says of a row and a column what is known of the cell: who, when, how it is typed.

    Signals:
        save_requested: what could not be saved shall be tried again.
    """

    save_requested = Signal()
    view_type = SheetView
    view: SheetView

    def __init__(
        self,
        name: str,
        title: str,
        model: EditableModel[Any],
        words: Callable[[Any, str], str],
        settings: Settings | None = None,
    ) -> None:
        super().__init__(name, title, model, settings)
        self.sheet = model
        self._words = words
        self._unsaved = 0
        if settings is None or not settings.layout(name):
            self.freeze(_FROZEN)
            self._first = self._layout_now()
        self._line = QFrame()
        self._line.setProperty("role", "line")
        self._picture = Picture("info")
        self._text = wrapped("", "muted")
        self._next = link_button(self.tr("Next wrong cell"))
        self._again = link_button(self.tr("Save again"))
        self._lay_out_line()

        self._next.clicked.connect(self.go_to_fault)
        self._again.clicked.connect(self.save_requested)
        self.view.selectionModel().currentChanged.connect(self._on_cell_changed)
        model.changed.connect(self._on_cells_changed)
        model.modelReset.connect(self.show_cell)

    def cell_text(self) -> str:
        """What the line below says."""
        return self._text.text()

    def show_unsaved(self, count: int) -> None:
        """Say that so many cells could not be saved."""
        if self._again.hasFocus() and not count:
            self.view.setFocus()  # the button goes
        self._unsaved = count
        self.show_cell()

    @Slot()
    def go_to_fault(self) -> None:
        """Put the cursor on the next cell that could not be taken."""
        found = []
        for key, name, _ in self.sheet.faults():
            place = self.sheet.place_of(key)
            if place is not None:
                numbers = [c.name for c in self.sheet.columns]
                found.append((place, numbers.index(name)))
        if not found:
            return
        index = self.view.currentIndex()
        later = [cell for cell in sorted(found) if cell > (index.row(), index.column())]
        select_cell(self.view, *(later or sorted(found))[0])
        self.view.setFocus()

    @Slot()
    def show_cell(self) -> None:
        """Say what is known of the current cell."""
        index = self.view.currentIndex()
        row = self.sheet.row_at(index.row()) if index.isValid() else None
        name = self.sheet.columns[index.column()].name if index.isValid() else ""
        faults = self.sheet.faults()
        fault = ""
        if row is not None:
            key = self.sheet.key_at(index.row())
            fault = next((c.fault for k, n, c in faults if (k, n) == (key, name)), "")
        text = fault or (self._words(row, name) if row is not None else "")
        if self._unsaved:
            text = self.tr("%n cell(s) are not saved yet.", "", self._unsaved)
        self._show(text, wrong=bool(fault or self._unsaved))
        self._next.setVisible(bool(faults) and (len(faults) > 1 or not fault))
        self._again.setVisible(bool(self._unsaved))

    def _show(self, text: str, *, wrong: bool) -> None:
        self._text.setText(text)
        self._picture.show_icon(*("triangle-alert", "danger") if wrong else ("info", "muted"))
        role = "danger" if wrong else "muted"
        if self._text.property("role") != role:  # else styled anew at every step of the cursor
            self._text.setProperty("role", role)
            self._text.style().unpolish(self._text)
            self._text.style().polish(self._text)

    def _lay_out_line(self) -> None:
        line = QHBoxLayout(self._line)
        line.setContentsMargins(4, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._picture)
        line.addWidget(self._text, stretch=1)
        line.addWidget(self._next)
        line.addWidget(self._again)
        self._line.setMinimumHeight(28)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._line)
        self._next.hide()
        self._again.hide()

    @Slot(QModelIndex, QModelIndex)
    def _on_cell_changed(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self.show_cell()

    @Slot(list)
    def _on_cells_changed(self, _changes: list[object]) -> None:
        self.show_cell()

"""A draft of the scheme as sheets: its parts at the left, the cells of one of them, and faults."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from evaluation.scheme_diff import Parts
from ui.models.scheme_cells import SchemeCells, cell_words
from ui.scheme.fields import Field, fault_parts, fault_text, part_names, part_of_fault
from ui.settings import Settings
from ui.widgets.buttons import link_button, tool_button
from ui.widgets.labels import Picture, wrapped
from ui.widgets.sheet_panel import SheetPanel
from ui.widgets.table_block import block_of_text

_NAMES = 190
_PART = Qt.ItemDataRole.UserRole.value + 1


class SchemeEditor(QWidget):
    """Shows a draft and says what it becomes; it stores nothing.

    Signals:
        document_changed: the document as it is now, and what was done in words.
        line_wanted: a line shall be added beside the current cell.
        line_unwanted: the line of the current cell shall go.
    """

    document_changed = Signal(object, str)
    line_wanted = Signal()
    line_unwanted = Signal()

    def __init__(self, settings: Settings | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = SchemeCells(self)
        self.names = QListWidget()
        self.names.setProperty("role", "plain")
        self.names.setFixedWidth(_NAMES)
        self.names.setFrameShape(QFrame.Shape.NoFrame)
        self.names.setAccessibleName(self.tr("Parts of the scheme"))
        self.panel = SheetPanel("scheme-cells", self.tr("Scheme"), self.cells, cell_words, settings)
        self.fault = wrapped("", "danger")
        self._picture = Picture("triangle-alert", "danger")
        self._go = link_button(self.tr("Go there"))
        self._bar = QWidget()
        self.add = tool_button("plus", self.tr("Add a line…"))
        self.remove = tool_button("trash-2", self.tr("Remove the line"))
        self._lay_out()

        self.names.currentItemChanged.connect(self._on_part_chosen)
        self.cells.changed.connect(self._on_cells_changed)
        self.panel.paste_requested.connect(self.paste)
        self.panel.view.clear_requested.connect(self.clear)
        self._go.clicked.connect(self.go_to_fault)
        self.add.clicked.connect(self.line_wanted)
        self.remove.clicked.connect(self.line_unwanted)

    def document(self) -> Mapping[str, Any]:
        """The document as it is shown."""
        return self.cells.document

    def current(self) -> Field | None:
        """The cell the cursor stands on."""
        row = self.panel.current_row()
        return row if isinstance(row, Field) else None

    def show_document(self, document: Mapping[str, Any]) -> None:
        """Show *document*, staying in the part and on the cell where one was."""
        place = self.panel.view.currentIndex()
        blocked = self.names.blockSignals(True)
        part = self.part()
        self.names.clear()
        for name, title in part_names(document).items():
            item = QListWidgetItem(title)
            item.setData(_PART, name)
            self.names.addItem(item)
        chosen = next((n for n in range(self.names.count()) if self._name(n) == part), 0)
        self.names.setCurrentRow(chosen)
        self.names.blockSignals(blocked)
        self.cells.show_document(document, self.part())
        self._show_fault()
        row = min(place.row(), self.cells.rowCount() - 1)
        if place.isValid() and row >= 0:
            self.panel.view.setCurrentIndex(self.cells.index(row, place.column()))

    def part(self) -> str:
        """The name of the part that is shown."""
        place = self.names.currentRow()
        return self._name(place) if place >= 0 else ""

    def open_part(self, name: str) -> None:
        """Show the part *name*."""
        for place in range(self.names.count()):
            if self._name(place) == name:
                self.names.setCurrentRow(place)

    def open_cell(self, parts: Parts) -> None:
        """Put the cursor on the value at *parts*, in whichever part it is."""
        if (place := self.cells.place_of(parts)) is not None:
            self.panel.view.setCurrentIndex(self.cells.index(place, 2))
            self.panel.view.setFocus()

    @Slot()
    def go_to_fault(self) -> None:
        """Open the part where the document's fault is, and its cell if it is one."""
        fault = self.cells.fault
        if fault is not None:
            self.open_part(part_of_fault(fault, self.document()))
            if (parts := fault_parts(fault, self.document())) is not None:
                self.open_cell(parts)

    @Slot(str)
    def paste(self, text: str) -> None:
        """Put a block of a sheet in from the current cell on."""
        index = self.panel.view.currentIndex()
        if not index.isValid():
            return
        shown = self.panel.view.shown_columns()
        across = [column for column in shown if column >= index.column()]
        found = self.cells.paste_at(index, block_of_text(text), across)
        self.cells.put(found.changes, self.tr("Pasting"))

    @Slot()
    def clear(self) -> None:
        """Empty the selected cells that may be empty."""
        self.cells.clear(self.panel.view.selectedIndexes(), self.tr("Clearing"))

    def _name(self, place: int) -> str:
        return str(self.names.item(place).data(_PART))

    @Slot(QListWidgetItem)
    def _on_part_chosen(self, _item: QListWidgetItem | None) -> None:
        if self.part():
            self.cells.show_document(self.document(), self.part())
            self.panel.view.scrollToTop()

    @Slot(list)
    def _on_cells_changed(self, changes: list[Any]) -> None:
        document = self.cells.with_changes(changes)
        if document == self.document():
            return
        first = self.cells.row_of(changes[0].key)
        words = f"{first.words.subject} · {first.words.what}" if first is not None else ""
        if len(changes) > 1:
            words = self.tr("%n cell(s) of the scheme", "", len(changes))
        # What is typed next rests on this, even before it is stored.
        self.cells.document = document
        self.document_changed.emit(document, words)

    def _show_fault(self) -> None:
        fault = self.cells.fault
        self._bar.setVisible(fault is not None)
        if fault is not None:
            self.fault.setText(fault_text(fault, self.document()))
            self._go.setVisible(bool(part_of_fault(fault, self.document())))

    def _lay_out(self) -> None:
        self.panel.tools.addWidget(self.add)
        self.panel.tools.addWidget(self.remove)
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(0, 0, 16, 0)
        bar.setSpacing(8)
        bar.addWidget(self._picture)
        bar.addWidget(self.fault, stretch=1)
        bar.addWidget(self._go)
        self._bar.hide()
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(self._bar)
        right.addWidget(self.panel, stretch=1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self.names)
        layout.addLayout(right, stretch=1)
        self.setFocusProxy(self.panel.view)

"""One sheet of the page of quarterly output: typed into, pasted into, cleared, taken back."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from evaluation.measures import ITEMS
from evaluation.period import Quarter
from ui.models.editable import CellChange
from ui.models.measures import (
    MeasureModel,
    Sheet,
    SheetRow,
    SheetRows,
    adds_up,
    cell_at,
    hint_text,
    sheet_text,
)
from ui.notices import Notice, NoticeAction, NoticeKind
from ui.pages.measure_desk import MeasureDesk
from ui.pages.page import Page
from ui.pages.sheet_store import CellAt, SheetStore
from ui.settings import Settings
from ui.texts.moments import moment_text
from ui.texts.outputs import output_text
from ui.widgets.sheet_panel import SheetPanel
from ui.widgets.surfaces import EmptyState
from ui.widgets.table_block import block_of_text


class MeasureSheet(QWidget):
    """Shows *sheet* of a quarter and stores it as it is typed.

    Signals:
        entries_requested: the staff number and item of a cell that several entries make up.
        loaded: the SheetRows now shown.
    """

    entries_requested = Signal(str, str)
    loaded = Signal(object)

    def __init__(
        self, page: Page, desk: MeasureDesk, sheet: Sheet, settings: Settings | None = None
    ) -> None:
        super().__init__()
        self._page = page
        self._desk = desk
        self.sheet = sheet
        self._quarter: Quarter | None = None
        self._cell: tuple[SheetRow, str]
        self.model = MeasureModel(sheet, desk.act, self)
        self.store = SheetStore(page, desk, self.model)
        name, title = f"measures-{sheet}", sheet_text(sheet)
        self.panel = SheetPanel(name, title, self.model, self.words_of, settings)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.panel)
        empty = self.tr("Nobody with days in post in this quarter has these items.")
        self._stack.addWidget(EmptyState("table-2", self.tr("Nobody to enter for"), empty))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

        self.panel.paste_requested.connect(self.paste)
        self.panel.save_requested.connect(self.store.retry)
        self.panel.view.clear_requested.connect(self.clear)
        self.panel.view.closed_cell_entered.connect(self._on_closed_cell)
        self.store.waiting_changed.connect(self._on_waiting_changed)
        self.store.outdated.connect(self.reload)

    def show_quarter(self, quarter: Quarter) -> None:
        """Load and show *quarter*; what could not be stored is not loaded over."""
        if self._quarter == quarter and not self.store.is_done():
            return
        if self._quarter != quarter:
            self.store.begin()
        self._quarter = quarter
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Load the sheet again."""
        if self._quarter is not None:
            question = partial(self._desk.sheet, self._quarter, self.sheet)
            self._page.ask(f"sheet {self.sheet}", question, self._on_rows)

    def select(self, staff_no: str) -> bool:
        """Put the cursor on the line of somebody; whether there is one."""
        return self.panel.select(staff_no)

    @Slot()
    def show_history(self) -> None:
        """Ask for everything that was done to the current cell."""
        index = self.panel.view.currentIndex()
        row = self.model.row_at(index.row()) if index.isValid() else None
        name = self.model.columns[index.column()].name if index.isValid() else ""
        if self._quarter is not None and row is not None and name in ITEMS:
            self._cell = (row, name)
            question = partial(self._desk.cell_history, self._quarter, row.staff_no, name)
            self._page.ask("cell history", question, self._on_history)

    @Slot(object)
    def _on_history(self, steps: object) -> None:
        from ui.dialogs.cell_history_dialog import CellHistoryDialog

        assert isinstance(steps, Sequence)
        row, name = self._cell
        about = f"{row.row.name} · {output_text(name)}"
        CellHistoryDialog(about, steps, self._page).open()

    def words_of(self, row: SheetRow, name: str) -> str:
        """What is known of a cell: who entered it and when, or how it is typed."""
        item = ITEMS.get(name)
        if item is None:
            return f"{row.staff_no}  {row.row.name}"
        cell = cell_at(row, name)
        head = f"{row.row.name} · {output_text(name)}"
        if cell is None:
            known = hint_text(item) if row.row.in_post_days else self.tr("no days in post")
            return f"{head} · {known}"
        parts = [
            head,
            self.tr("{author}, {moment}").format(
                author=cell.author, moment=moment_text(cell.written_at)
            ),
        ]
        if cell.batch is not None:
            parts.append(self.tr("import {number}").format(number=cell.batch))
        if cell.rows > 1:
            parts.append(
                self.tr("{count} entries, opened by F2 or a double click").format(count=cell.rows)
            )
        return " · ".join([*parts, *(part for part in (cell.basis, cell.note) if part)])

    @Slot(str)
    def paste(self, text: str) -> None:
        """Put in a copied block, once the cells that cannot be taken were shown."""
        index = self.panel.view.currentIndex()
        if not index.isValid():
            return
        index, cells = self._laid(index, block_of_text(text))
        shown = self.panel.view.shown_columns()
        across = shown[shown.index(index.column()) :]
        paste = self.model.paste_at(index, cells, across)
        if not paste.rejected and not paste.outside:
            self.put(list(paste.changes))
            return
        from ui.dialogs.paste_preview import PastePreview

        dialog = PastePreview(paste, self._named, self)
        dialog.decided.connect(self.put)
        dialog.open()

    @Slot(list)
    def put(self, changes: Sequence[CellChange]) -> None:
        """Make the changes of a paste."""
        if not changes:
            return
        self.model.put(changes, self.tr("Paste"))
        text = self.tr("%n cell(s) pasted.", "", len(changes))
        undo = NoticeAction(self.tr("Undo"), self.store.undo)
        self._page.noticed.emit(Notice(text, NoticeKind.SUCCESS, (undo,)))

    @Slot()
    def clear(self) -> None:
        """Empty the selected cells."""
        indexes = self.panel.view.selectionModel().selectedIndexes()
        self.model.clear(indexes, self.tr("Clear"))

    def _laid(
        self, index: QModelIndex, cells: list[list[str]]
    ) -> tuple[QModelIndex, list[list[str]]]:
        """Where a block goes: one copied cell fills the whole selection, as sheets do."""
        ranges = self.panel.view.selectionModel().selection().toList()
        if len(cells) != 1 or len(cells[0]) != 1 or len(ranges) != 1:
            return index, cells
        part = ranges[0]
        shown = self.panel.view.shown_columns()
        wide = [n for n in shown if part.left() <= n <= part.right()]
        if not wide:
            return index, cells
        line = [cells[0][0]] * len(wide)
        return self.model.index(part.top(), wide[0]), [line] * part.height()

    def _named(self, change: CellChange) -> tuple[str, str]:
        place = self.model.place_of(change.key)
        row = self.model.row_at(place) if place is not None else None
        name = f"{row.staff_no}  {row.row.name}" if row is not None else str(change.key)
        return name, output_text(change.column)

    @Slot(object)
    def _on_rows(self, shown: object) -> None:
        assert isinstance(shown, SheetRows)
        before = self.model.shown
        if not self.store.is_done() and before is not None and before.quarter == shown.quarter:
            self.store.load_later()  # something was typed while this was on its way
            return
        self._stack.setCurrentIndex(0 if shown.rows else 1)
        self.model.show_sheet(shown)
        if shown.rows and not self.panel.view.currentIndex().isValid():
            first = next(n for n, c in enumerate(self.model.columns) if c.reading)
            self.panel.view.setCurrentIndex(self.model.index(0, first))
        self.loaded.emit(shown)

    @Slot(object)
    def _on_waiting_changed(self, cells: frozenset[CellAt]) -> None:
        self.model.show_unsaved(cells)
        self.panel.show_unsaved(len(cells))

    @Slot(QModelIndex)
    def _on_closed_cell(self, index: QModelIndex) -> None:
        row, name = self.model.row_at(index.row()), self.model.columns[index.column()].name
        if row is not None and adds_up(row, name):
            self.entries_requested.emit(row.staff_no, name)

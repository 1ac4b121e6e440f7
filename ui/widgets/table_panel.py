"""A table with all that office people expect: search, filters, columns, views, copy, export."""

from collections.abc import Hashable
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.conditions import Condition, Filter
from ui.models.filter_text import condition_of, condition_text, condition_words
from ui.models.paged import PagedModel
from ui.models.table import RowsModel
from ui.papers.shown_table import ShownTable
from ui.settings import Settings
from ui.widgets.buttons import icon_button, tool_button
from ui.widgets.chips import Chips
from ui.widgets.labels import label
from ui.widgets.search_field import WIDEST, SearchField
from ui.widgets.tab_order import tab_through
from ui.widgets.table_block import sums_text
from ui.widgets.table_columns import TableColumns
from ui.widgets.table_layout import column_layout, put_columns, put_sort, sort_layout
from ui.widgets.table_menus import TableMenus
from ui.widgets.table_view import TableView, select_cell

_SEARCH = " search"  # no column is called so
_WAIT_MS = 120


class TablePanel(QWidget):
    """Shows a ``RowsModel``. *name* is lasting: what people set up is kept under it.

    Signals:
        row_activated: the row that was double-clicked or entered.
        current_changed: the row the cursor stands on, or None.
        counted: how many rows are shown, and of how many.
        told: count, sum and mean of the selection, or nothing.
        paste_requested: text to be put in at the current cell.
        export_requested: the ShownTable that shall become a workbook.
        print_requested: the ShownTable that shall be printed.
    """

    row_activated = Signal(object)
    current_changed = Signal(object)
    counted = Signal(int, int)
    told = Signal(str)
    paste_requested = Signal(str)
    export_requested = Signal(object)
    print_requested = Signal(object)
    view_type = TableView

    def __init__(
        self,
        name: str,
        title: str,
        model: RowsModel[Any],
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.name, self.title = name, title
        self.model = model
        self._settings = settings
        self._texts: dict[str, str] = {}
        self._faults: dict[str, str] = {}
        self._current_key: Hashable = None
        self._current_column = -1
        self._awaited = False
        self.row_actions: list[QAction] = []

        self.view = self.view_type(self)
        self.view.show_model(model)
        self.search = SearchField(self)
        self._filters = tool_button("list-filter", self.tr("Filter"), self)
        self.tools = QHBoxLayout()
        self.hits = label("", "muted", self)
        self.chips = Chips(self)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_WAIT_MS)
        self.columns = TableColumns(self)
        self._menus = TableMenus(self)
        self._lay_out()
        self._first = self._layout_now()
        self._connect()
        if settings is not None:
            self._put_layout(settings.layout(name))

    def selected_rows(self) -> list[Any]:
        """The rows of the selected cells, from above."""
        parts = self.view.selectionModel().selection().toList()
        numbers = {n for part in parts for n in range(part.top(), part.bottom() + 1)}
        rows = [self.model.row_at(number) for number in sorted(numbers)]
        return [row for row in rows if row is not None]

    def current_row(self) -> Any:
        """The row the cursor stands on, or None."""
        index = self.view.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    def select(self, key: Hashable) -> bool:
        """Put the cursor on the row with *key*; whether it is shown at all."""
        place = self.model.place_of(key)
        if place is None:
            return False
        column = self.view.currentIndex().column()
        if column < 0:  # after a reset of the model
            column = self._current_column
        shown = self.view.head.logicalIndexAt(1)
        select_cell(self.view, place, column if column >= 0 else max(shown, 0))
        return True

    def show_filter(self, wanted: Filter) -> None:
        """Have exactly *wanted* in force, as when another page opens certain rows."""
        texts = {}
        for condition in wanted.conditions:
            if column := self.model.column_named(condition.column):
                texts[column.name] = condition_text(condition, column)
        self._texts = texts
        self.search.setText(wanted.search)
        self.apply()

    def show_filters(self, *, wanted: bool) -> None:
        """Open or close the row of fields below the heads."""
        self._filters.setChecked(wanted)
        for head in self._heads():
            head.show_fields(wanted=wanted)
        self._show_state()

    def freeze(self, count: int) -> None:
        """Keep the first *count* columns in sight."""
        self.view.freeze(count)
        if head := self.view.frozen_head():
            head.edited.connect(self._on_field_edited, Qt.ConnectionType.UniqueConnection)
            head.show_fields(wanted=self._filters.isChecked())
        self._show_state()

    def saved_views(self) -> dict[str, Any]:
        """The views people saved of this table, by name."""
        return self._settings.views(self.name) if self._settings else {}

    @Slot(str)
    def save_view(self, name: str) -> None:
        """Keep the table as it is now under *name*."""
        if self._settings and name.strip():
            views = {**self.saved_views(), name.strip(): self._layout_now()}
            self._settings.keep_views(self.name, views)

    def delete_view(self, name: str) -> None:
        """Forget the view *name*."""
        if self._settings:
            views = {known: view for known, view in self.saved_views().items() if known != name}
            self._settings.keep_views(self.name, views)

    def show_view(self, name: str) -> None:
        """Have the table as it was saved under *name*."""
        self._put_layout(self.saved_views().get(name, {}))

    @Slot()
    def reset_view(self) -> None:
        """Have the table as it was at first."""
        self._put_layout(self._first)

    def keep_layout(self) -> None:
        """Remember how the table is left."""
        if self._settings is not None:
            kept = self._layout_now()
            # Filters are of the moment: a list that opens with rows missing misleads.
            self._settings.keep_layout(self.name, {**kept, "texts": {}, "search": ""})

    def shown_table(self) -> ShownTable:
        """Exactly what is shown."""
        head = self.view.head
        numbers = [head.logicalIndex(place) for place in range(head.count())]
        numbers = [number for number in numbers if not head.isSectionHidden(number)]
        model = self.model
        if isinstance(model, PagedModel):
            rows = partial(model.rows_now, range(model.rowCount()))
        else:
            kept = [model.row_at(number) for number in range(model.rowCount())]
            rows = partial(list, kept)
        return ShownTable(
            self.title,
            tuple(self.chips.texts()),
            [model.columns[number] for number in numbers],
            [self.view.columnWidth(number) for number in numbers],
            rows,
        )

    @Slot()
    def ask_export(self) -> None:
        """Ask for a workbook of what is shown."""
        self.export_requested.emit(self.shown_table())

    @Slot()
    def ask_print(self) -> None:
        """Ask for what is shown on paper."""
        self.print_requested.emit(self.shown_table())

    @Slot()
    def focus_search(self) -> None:
        """Go to the quick search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def apply(self) -> None:
        """Narrow the rows to what is typed into the search and the fields."""
        self._clock.stop()
        conditions, self._faults = self._conditions()
        self.model.narrow(Filter(tuple(conditions), self.search.text().strip()))
        self._show_state()

    @Slot()
    def clear_filters(self) -> None:
        """Show all rows."""
        self._texts = {}
        self.search.clear()
        self.apply()

    def _conditions(self) -> tuple[list[Condition], dict[str, str]]:
        conditions, faults = [], {}
        for name, text in self._texts.items():
            column = self.model.column_named(name)
            if column is None:
                continue
            try:
                condition = condition_of(text, column)
            except ValueError:
                faults[name] = self.tr("This cannot be understood here: {text}").format(text=text)
                continue
            if condition is not None:
                conditions.append(condition)
        return conditions, faults

    def _show_state(self) -> None:
        chips = {_SEARCH: f"“{self.model.wanted.search}”"} if self.model.wanted.search else {}
        for condition in self.model.wanted.conditions:
            if column := self.model.column_named(condition.column):
                chips[column.name] = condition_words(condition, column)
        self.chips.show_chips(chips)
        for head in self._heads():
            head.show_texts(self._texts, self._faults)
        self._order_tabs()

    def _heads(self) -> list[Any]:
        frozen = self.view.frozen_head()
        return [self.view.head, *([frozen] if frozen else [])]

    def _layout_now(self) -> dict[str, Any]:
        return {
            "columns": column_layout(self.view),
            "sort": sort_layout(self.view),
            "frozen": self.view.frozen_count(),
            "fields": self._filters.isChecked(),
            "texts": dict(self._texts),
            "search": self.search.text(),
        }

    def _put_layout(self, layout: dict[str, Any]) -> None:
        if not layout:
            return
        put_columns(self.view, layout.get("columns", []))
        put_sort(self.view, layout.get("sort", []))
        self._texts = dict(layout.get("texts", {}))
        self.search.setText(layout.get("search", ""))
        self.freeze(int(layout.get("frozen", 0)))
        self.show_filters(wanted=bool(layout.get("fields")))
        self.apply()

    def _lay_out(self) -> None:
        self._filters.setCheckable(True)
        columns = icon_button("columns-3", self.tr("Choose columns"), self)
        views = icon_button("bookmark", self.tr("Saved views"), self)
        more = icon_button("ellipsis", self.tr("Copy, export, print"), self)
        self._offers = (views, columns, more)
        menus = (self._menus.views, self._menus.columns, self._menus.more)
        for button, menu in zip(self._offers, menus, strict=True):
            button.setMenu(menu)
            button.setPopupMode(button.ToolButtonPopupMode.InstantPopup)
        self.tools.setSpacing(4)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.search, stretch=WIDEST)
        bar.addWidget(self._filters)
        bar.addWidget(self.hits)
        bar.addStretch(1)
        bar.addLayout(self.tools)
        for button in self._offers:
            bar.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(bar)
        layout.addWidget(self.chips)
        layout.addWidget(self.view, stretch=1)

    def _connect(self) -> None:
        self.view.head.offer_sorting()
        self.view.head.sortIndicatorChanged.connect(self.model.sort)
        self.view.head.edited.connect(self._on_field_edited)
        self.view.row_activated.connect(self.row_activated)
        self.view.paste_requested.connect(self.paste_requested)
        self.view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.view.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.search.textChanged.connect(self._on_search_changed)
        self.search.left.connect(self.view.setFocus)
        self.chips.dropped.connect(self._on_chip_dropped)
        self.chips.cleared.connect(self.clear_filters)
        self._filters.toggled.connect(self._on_filters_toggled)
        self._clock.timeout.connect(self.apply)
        self.model.modelAboutToBeReset.connect(self._on_about_to_reset)
        self.model.arranged.connect(self._on_arranged)
        self.model.dataChanged.connect(self._on_data_changed)

    @Slot(str)
    def _on_search_changed(self, _text: str) -> None:
        self._clock.start()

    @Slot(str, str)
    def _on_field_edited(self, name: str, text: str) -> None:
        self._texts = {known: old for known, old in self._texts.items() if known != name}
        if text:
            self._texts[name] = text
        self._clock.start()

    @Slot(str)
    def _on_chip_dropped(self, name: str) -> None:
        self._texts.pop(name, None)
        if name == _SEARCH:
            self.search.clear()
        self.apply()

    @Slot(bool)
    def _on_filters_toggled(self, checked: bool) -> None:
        self.show_filters(wanted=checked)
        if checked and self._filters.hasFocus():  # pressed, not put back as it was left
            self.columns.point_at_cursor()
            self.columns.filter_by()

    @Slot()
    def _on_about_to_reset(self) -> None:
        index = self.view.currentIndex()
        inside = index.isValid() and index.row() < self.model.rowCount()
        self._current_key = self.model.key_at(index.row()) if inside else None
        self._current_column = index.column() if index.isValid() else self._current_column

    @Slot()
    def _on_arranged(self) -> None:
        # A reset clears the selection without saying so.
        kept = self._current_key is not None and self.select(self._current_key)
        if not kept:
            self.current_changed.emit(None)
        self._on_selection_changed()
        shown, total = self.model.rowCount(), self.model.total()
        self.hits.setText(self.tr("%Ln hit(s)", "", shown) if shown != total else "")
        self.counted.emit(shown, total)

    @Slot()
    def _on_selection_changed(self) -> None:
        self.told.emit(sums_text(self.view))

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = self.model.row_at(current.row()) if current.isValid() else None
        self._awaited = row is None and current.isValid()
        self.current_changed.emit(row)

    @Slot(QModelIndex, QModelIndex)
    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """A row that a server had still to send when the cursor came to it is told now."""
        if self._awaited and first.row() <= self.view.currentIndex().row() <= last.row():
            self._awaited = False
            self.current_changed.emit(self.current_row())

    def _order_tabs(self) -> None:
        """Have Tab go as one reads: the line of tools, the chips, the fields, the table."""
        items = [self.tools.itemAt(place) for place in range(self.tools.count())]
        tools = [tool for item in items if item is not None and (tool := item.widget()) is not None]
        line = (self.search, self._filters, *tools, *self._offers)
        tab_through([*line, *self.chips.buttons(), *self.columns.fields(), self.view])

    def showEvent(self, event: QShowEvent) -> None:
        self._order_tabs()  # pages add tools of their own after everything was made
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight, by another page or by leaving: remember how the table is left."""
        self.keep_layout()
        super().hideEvent(event)

"""The menus of a table: its columns, its saved views, and what can be made of its rows."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QInputDialog, QMenu

from ui.icons import icon

if TYPE_CHECKING:
    from ui.widgets.table_panel import TablePanel


class TableMenus(QObject):
    """Fills the menus of one ``TablePanel`` when they are opened."""

    def __init__(self, panel: "TablePanel") -> None:
        super().__init__(panel)
        self._panel = panel
        self.columns = self._menu(self._fill_columns, self._on_column_triggered)
        self.views = self._menu(self._fill_views, self._on_view_triggered)
        self.more = self._menu(self._fill_more, None)
        panel.view.head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        panel.view.head.customContextMenuRequested.connect(self._on_head_asked)
        panel.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        panel.view.customContextMenuRequested.connect(self._on_cells_asked)

    def _menu(self, fill: Callable[[], None], act: Callable[[QAction], None] | None) -> QMenu:
        menu = QMenu(self._panel)
        menu.aboutToShow.connect(fill)
        if act is not None:
            menu.triggered.connect(act)
        return menu

    @Slot()
    def _fill_columns(self) -> None:
        self.columns.clear()
        view = self._panel.view
        for number, column in enumerate(view.rows_model().columns):
            action = self.columns.addAction(column.header)
            action.setCheckable(True)
            action.setChecked(not view.isColumnHidden(number))
            action.setData(number)

    @Slot(QAction)
    def _on_column_triggered(self, action: QAction) -> None:
        self._panel.view.setColumnHidden(action.data(), not action.isChecked())
        self._panel.view.head.place_fields()
        self._panel.freeze(self._panel.view.frozen_count())

    @Slot()
    def _fill_views(self) -> None:
        self.views.clear()
        names = sorted(self._panel.saved_views())
        for name in names:
            self.views.addAction(name).setData(("show", name))
        if names:
            self.views.addSeparator()
        self.views.addAction(self.tr("As it was at first")).setData(("reset", ""))
        self.views.addAction(icon("save"), self.tr("Save this view…")).setData(("save", ""))
        if names:
            branch = self.views.addMenu(self.tr("Delete"))
            for name in names:
                branch.addAction(name).setData(("delete", name))

    @Slot(QAction)
    def _on_view_triggered(self, action: QAction) -> None:
        kind, name = action.data()
        panel = self._panel
        acts: dict[str, Callable[[], Any]] = {
            "show": lambda: panel.show_view(name),
            "reset": panel.reset_view,
            "delete": lambda: panel.delete_view(name),
            "save": self._ask_name,
        }
        acts[kind]()

    def _ask_name(self) -> None:
        dialog = QInputDialog(self._panel)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Save view"))
        dialog.setLabelText(self.tr("Name of the view"))
        dialog.textValueSelected.connect(self._panel.save_view)
        dialog.open()

    @Slot()
    def _fill_more(self) -> None:
        self.more.clear()
        self._add_column(self.more)
        self._add_exits(self.more)

    @Slot(QPoint)
    def _on_head_asked(self, point: QPoint) -> None:
        head = self._panel.view.head
        place = head.visualIndexAt(point.x())
        if place < 0:
            return
        self._panel.columns.point_at(place)
        menu = self._passing_menu()
        self._panel.columns.fill(menu)
        menu.popup(head.mapToGlobal(point))

    @Slot(QPoint)
    def _on_cells_asked(self, point: QPoint) -> None:
        menu = self._passing_menu()
        own = self._panel.row_actions
        menu.addActions(own)
        if own:
            menu.addSeparator()
        self._add_column(menu)
        self._add_exits(menu)
        menu.popup(self._panel.view.viewport().mapToGlobal(point))

    def _passing_menu(self) -> QMenu:
        menu = QMenu(self._panel)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _add_column(self, menu: QMenu) -> None:
        """What can be done to the column of the cursor, for those who work without a mouse."""
        columns = self._panel.columns
        columns.point_at_cursor()
        if title := columns.title():
            text = self.tr("Column: {column}").format(column=title.replace("&", "&&"))
            columns.fill(menu.addMenu(icon("columns-3"), text))

    def _add_exits(self, menu: QMenu) -> None:
        panel = self._panel
        copy = menu.addAction(icon("copy"), self.tr("Copy"), panel.view.copy)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        heads = menu.addAction(self.tr("Copy with heads"), panel.view.copy_with_heads)
        heads.setShortcut(QKeySequence("Ctrl+Shift+C"))
        menu.addSeparator()
        menu.addAction(
            icon("file-spreadsheet"), self.tr("Export what is shown to Excel…"), panel.ask_export
        )
        menu.addAction(icon("printer"), self.tr("Print what is shown…"), panel.ask_print)

"""The maps of columns that are kept: which sources are known, to be renamed and deleted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QWidget

from ui.imports.maps import MapAccess
from ui.models.column import Column
from ui.models.table import TableModel
from ui.texts import error_text, listed_text
from ui.texts.imports import kind_text
from ui.widgets.buttons import button
from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import EmptyState, dialog_layout, size_within
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from db.importing.profiles import Profile


class ColumnMapsDialog(QDialog):
    """Lists the maps. A name is typed below the list and taken by Rename; Delete forgets a map."""

    def __init__(self, maps: MapAccess, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Maps of columns"))
        size_within(self, 760, 460)
        self._maps = maps
        self.model: TableModel[Profile] = TableModel(self._columns(), _key, self)
        self.view = TableView()
        self.view.show_model(self.model)
        self.view.head.setStretchLastSection(True)
        self.view.setSelectionBehavior(TableView.SelectionBehavior.SelectRows)
        self.view.setTabKeyNavigation(False)
        self.name = QLineEdit()
        self.name.setMaxLength(60)
        self._head = QLabel(self.tr("&Name"))
        self._head.setBuddy(self.name)
        self.rename = button(self.tr("&Rename"))
        self.delete = button(self.tr("&Delete"), "trash-2")
        self.close_ = button(self.tr("Close"))
        nothing = self.tr("One is made where the heads of a file are not known.")
        self.empty = EmptyState("columns-3", self.tr("No map is kept yet"), nothing)
        self._refusal = wrapped("", "danger")
        self._refusal.hide()
        self._lay_out()
        self._reload()
        self.view.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.rename.clicked.connect(self._on_rename_clicked)
        self.name.returnPressed.connect(self._on_rename_clicked)
        self.delete.clicked.connect(self._on_delete_clicked)
        self.close_.clicked.connect(self.reject)
        self._select(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not self.name.hasFocus():
            self._on_delete_clicked()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_row_changed(self) -> None:
        current = self._current()
        self.name.setText(current.name if current else "")
        for widget in (self.name, self.rename, self.delete):
            widget.setEnabled(current is not None)

    @Slot()
    def _on_rename_clicked(self) -> None:
        current = self._current()
        if current is None or self.name.text().strip() == current.name:
            return
        row = self.view.currentIndex().row()
        try:
            self._maps.rename(current.kind, current.name, self.name.text())
        except Exception as error:
            self._refuse(error)
            return
        self._reload()
        self._select(row)

    @Slot()
    def _on_delete_clicked(self) -> None:
        current = self._current()
        if current is None:
            return
        row = self.view.currentIndex().row()
        try:
            self._maps.delete(current.kind, current.name)
        except Exception as error:
            self._refuse(error)
            return
        self._reload()
        self._select(row)

    def _refuse(self, error: Exception) -> None:
        """Say why it could not be done, here: what stands behind the dialog is not seen."""
        self._refusal.setText(error_text(error))
        self._refusal.show()

    def _current(self) -> "Profile | None":
        index = self.view.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    def _select(self, row: int) -> None:
        last = self.model.rowCount() - 1
        if last >= 0:
            self.view.setCurrentIndex(self.model.index(min(row, last), 0))
        self._on_row_changed()
        self.view.setFocus()

    def _reload(self) -> None:
        self.model.show_rows(list(self._maps.maps()))
        self._refusal.hide()
        some = bool(self.model.rowCount())
        for widget in (self.view, self._head, self.name, self.rename, self.delete):
            widget.setVisible(some)
        self.empty.setVisible(not some)

    def _columns(self) -> "tuple[Column[Profile], ...]":
        yes, no = self.tr("by its heads"), self.tr("by name only")
        return (
            Column("kind", self.tr("List"), lambda row: row.kind, kind_text, width=110),
            Column("name", self.tr("Name of the map"), lambda row: row.name, width=200),
            Column("known", self.tr("Known again"), lambda row: yes if row.signature else no,
                   width=120),
            Column("heads", self.tr("Columns"), _heads, width=260, tooltip=_heads),
        )  # fmt: skip

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._head)
        foot.addWidget(self.name, stretch=1)
        foot.addStretch(1)
        for widget in (self.rename, self.delete, self.close_):
            foot.addWidget(widget)
        layout = dialog_layout(self)
        layout.addWidget(label(self.tr("Maps of columns"), "title"))
        layout.addWidget(self.empty, stretch=1)
        layout.addWidget(self.view, stretch=1)
        layout.addWidget(self._refusal)
        layout.addLayout(foot)


def _key(row: "Profile") -> tuple[str, str]:
    return row.kind, row.name


def _heads(row: "Profile") -> str:
    return listed_text(f"{head} → {column}" for column, head in row.heads.items() if head)

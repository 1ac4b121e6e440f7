"""What the columns of a file stand for, where its heads do not say it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from ui.models.mapping import (
    MappedColumn,
    MappingChoice,
    columns_of,
    heads_of,
    key_of_mapped,
    key_of_preview,
    mapping_columns,
    preview_columns,
    preview_rows,
)
from ui.models.table import TableModel
from ui.texts import listed_text
from ui.widgets.buttons import button, primary_button
from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import dialog_layout, size_within
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from db.importing.layouts import Layout

_SIZE = (980, 680)
_LEAST_HEIGHT, _PREVIEW_HEIGHT = 40 + 28 * 2, 40 + 28 * 7  # two rows, seven


class MappingDialog(QDialog):
    """Shows the columns of a file with a guess each, and ten of its rows.

    Up and Down go through the columns, Enter to the choice, Delete leaves a column out.

    Signals:
        decided: the MappingChoice.
    """

    decided = Signal(object)

    def __init__(self, layout: "Layout", parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Columns of the file"))
        self._layout = layout
        self._columns = columns_of(layout)
        self.model: TableModel[MappedColumn] = TableModel(
            mapping_columns(layout.required), key_of_mapped, self
        )
        self.view = _plain_view()
        self.preview = _plain_view()
        self.choice = QComboBox()
        self._head = QLabel()
        self.name = QLineEdit()
        self.name.setMaxLength(60)
        self.missing = wrapped("", "danger")
        self.ok = primary_button(self.tr("Use these columns"), "check")
        self.ok.setDefault(True)
        self._cancel = button(self.tr("Cancel"))
        self._fill()
        self._lay_out()
        size_within(self, *_SIZE)

        self.view.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.view.row_activated.connect(self._on_row_activated)
        self.choice.activated.connect(self._on_chosen)
        self.name.textChanged.connect(self._show_missing)
        self._cancel.clicked.connect(self.reject)
        self.ok.clicked.connect(self._on_ok_clicked)
        self.view.setCurrentIndex(self.model.index(self._first_open(), 0))
        self.view.setFocus()

    def put(self, place: int, column: str) -> None:
        """Let the column at *place* stand for *column*; empty: it is not taken.

        Another one that stood for it does no more.
        """
        self._columns = [
            replace(one, column=column if one.place == place else "")
            if one.place == place or (column and one.column == column)
            else one
            for one in self._columns
        ]
        self._show_columns()
        self.view.setCurrentIndex(self.model.index(place, 0))

    def value(self) -> MappingChoice:
        """What is decided by now."""
        return MappingChoice(
            self._layout.kind,
            self.name.text().strip(),
            heads_of(self._columns),
            self._layout.signature,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not self.name.hasFocus():
            self.put(self._row(), "")
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_row_changed(self, index: QModelIndex) -> None:
        one = self.model.row_at(index.row()) if index.isValid() else None
        if one is not None:
            text = self.tr("“{head}” &stands for")
            self._head.setText(text.format(head=one.source.head.replace("&", "&&")))
            self.choice.setCurrentIndex(max(self.choice.findData(one.column), 0))
            self.preview.selectColumn(one.place)

    @Slot(object)
    def _on_row_activated(self, _row: object) -> None:
        self.choice.setFocus()
        self.choice.showPopup()

    @Slot(int)
    def _on_chosen(self, _index: int) -> None:
        self.put(self._row(), self.choice.currentData())
        self.view.setFocus()

    @Slot()
    def _show_missing(self) -> None:
        chosen = {one.column for one in self._columns}
        missing = [column for column in self._layout.required if column not in chosen]
        words = ""
        if missing:
            words = self.tr("Still needed: {columns}.").format(columns=listed_text(missing))
        elif not self.name.text().strip():
            words = self.tr("Enter a name for this map of columns.")
        self.missing.setText(words)
        self.ok.setEnabled(not words)

    @Slot()
    def _on_ok_clicked(self) -> None:
        self.decided.emit(self.value())
        self.accept()

    def _row(self) -> int:
        return max(self.view.currentIndex().row(), 0)

    def _first_open(self) -> int:
        """The first column somebody has to say something about."""
        for one in self._columns:
            if one.source.guess is None or one.source.guess.why.value != "ALIAS":
                return one.place
        return 0

    def _show_columns(self) -> None:
        self.model.show_rows(self._columns)
        shown = TableModel(preview_columns(self._columns), key_of_preview, self)
        shown.show_rows(preview_rows(self._columns))
        before = self.preview.model()
        self.preview.show_model(shown)
        if before is not None:
            before.deleteLater()
        self._show_missing()

    def _fill(self) -> None:
        self.choice.addItem(self.tr("— not taken —"), "")
        for column in self._layout.possible:
            starred = f"{column} *" if column in self._layout.required else column
            self.choice.addItem(starred, column)
        self.choice.setMaxVisibleItems(16)
        self._head.setBuddy(self.choice)
        self.name.setText(self._layout.file.rpartition(".")[0] or self._layout.file)
        self.view.show_model(self.model)
        self.view.head.setStretchLastSection(True)
        self._show_columns()

    def _lay_out(self) -> None:
        text = self.tr(
            "{file}, sheet {sheet}, heads in row {row}. Columns that are not taken are left out;"
            " the next file with these heads is known again."
        )
        words = text.format(
            file=self._layout.file, sheet=self._layout.sheet, row=self._layout.head_row
        )
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._head)
        line.addWidget(self.choice, stretch=1)
        name = QLabel(self.tr("&Name of this map"))
        name.setBuddy(self.name)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(name)
        foot.addWidget(self.name, stretch=1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.ok)
        layout = dialog_layout(self)
        layout.addWidget(label(self.tr("Columns of the file"), "title"))
        layout.addWidget(wrapped(words, "muted"))
        self.view.setMinimumHeight(_LEAST_HEIGHT)
        layout.addWidget(self.view, stretch=3)
        layout.addLayout(line)
        layout.addWidget(label(self.tr("The first rows"), "section"))
        self.preview.setMinimumHeight(_LEAST_HEIGHT)
        self.preview.setMaximumHeight(_PREVIEW_HEIGHT)
        layout.addWidget(self.preview, stretch=2)
        layout.addWidget(self.missing)
        layout.addLayout(foot)


def _plain_view() -> TableView:
    """A table in the order of the file."""
    view = TableView()
    view.setSortingEnabled(False)
    view.setSelectionBehavior(TableView.SelectionBehavior.SelectRows)
    view.setTabKeyNavigation(False)
    return view

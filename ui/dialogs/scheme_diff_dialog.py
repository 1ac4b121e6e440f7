"""Two versions of the scheme side by side: only what differs, in the court's words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QWidget

from db.scheme_versions import Version
from ui.models.scheme_changes import ChangeRow, change_columns, change_rows, key_of_change
from ui.models.table import TableModel
from ui.papers.shown_table import ShownTable
from ui.scheme.states import version_text
from ui.widgets.buttons import button, primary_button
from ui.widgets.labels import Picture, label
from ui.widgets.surfaces import dialog_layout, size_within
from ui.widgets.table_view import TableView

_SIZE = (1100, 640)


class SchemeDiffDialog(QDialog):
    """Shows what *two* of the versions differ in.

    Signals:
        print_wanted: the ShownTable that shall be printed.
    """

    print_wanted = Signal(object)

    def __init__(self, versions: Sequence[Version], two: tuple[int, int], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare versions"))
        self._versions = versions
        self.before, self.after = self._choice(two[0]), self._choice(two[1])
        self.before.setAccessibleName(self.tr("Before"))
        self.after.setAccessibleName(self.tr("After"))
        self.model: TableModel[ChangeRow] = TableModel(change_columns(), key_of_change, self)
        self.list = TableView()
        self.list.show_model(self.model)
        self.list.horizontalHeader().setStretchLastSection(True)
        self.said = label("", "muted")
        self.printing = primary_button(self.tr("Print…"), "printer")
        self._close = button(self.tr("Close"))
        self._lay_out()
        self.show_differences()

        for choice in (self.before, self.after):
            choice.currentIndexChanged.connect(self.show_differences)
        self.printing.clicked.connect(self.print_list)
        self._close.clicked.connect(self.reject)
        size_within(self, *_SIZE)

    def two(self) -> tuple[Version, Version]:
        """The versions compared."""
        places = self.before.currentIndex(), self.after.currentIndex()
        return self._versions[places[0]], self._versions[places[1]]

    @Slot()
    def show_differences(self) -> None:
        """Show what the chosen two differ in."""
        one, other = self.two()
        rows = change_rows(one.document, other.document)
        self.model.show_rows(rows)
        self.said.setText(
            self.tr("%n difference(s)", "", len(rows)) if rows else self.tr("They are the same.")
        )
        self.printing.setEnabled(bool(rows))

    @Slot()
    def print_list(self) -> None:
        """Have the list printed."""
        one, other = self.two()
        title = self.tr("Scheme {before} → {after}: what changes")
        title = title.format(before=one.title, after=other.title)
        rows = change_rows(one.document, other.document)
        columns = change_columns()
        widths = [column.width for column in columns]
        self.print_wanted.emit(ShownTable(title, (), columns, widths, lambda: rows))

    def _choice(self, chosen: int) -> QComboBox:
        made = QComboBox()
        made.setMinimumWidth(300)
        made.addItems([version_text(version) for version in self._versions])
        made.setCurrentIndex(chosen)
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.before)
        head.addWidget(Picture("arrow-right", "muted"))
        head.addWidget(self.after)
        head.addStretch(1)
        head.addWidget(self.said)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self._close)
        foot.addWidget(self.printing)
        layout = dialog_layout(self, 12)
        layout.addWidget(label(self.windowTitle(), "title"))
        layout.addLayout(head)
        layout.addWidget(self.list, stretch=1)
        layout.addLayout(foot)

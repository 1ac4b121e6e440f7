"""The remembered spellings: listed, added, changed and removed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QWidget

from db.importing.aliases import DIVISION, Alias
from ui.imports.batch_access import BatchAccess
from ui.models.batches import alias_columns, key_of
from ui.models.table import TableModel
from ui.texts import error_text
from ui.widgets.buttons import button
from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import EmptyState, dialog_layout, size_within
from ui.widgets.table_panel import TablePanel


class BatchAliasesDialog(QDialog):
    """Lists the spellings; what is typed below is added, or replaces the one of that spelling."""

    def __init__(self, access: BatchAccess, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Remembered spellings"))
        size_within(self, 820, 520)
        self._access = access
        self.model: TableModel[Alias] = TableModel(alias_columns(), key_of, self)
        self.panel = TablePanel("batch-aliases", self.tr("Remembered spellings"), self.model)
        nothing = self.tr(
            "Say in an import whom a name means and tick that it shall be remembered, or type a"
            " spelling below."
        )
        self.empty = EmptyState("languages", self.tr("No spellings yet"), nothing)
        self._told = wrapped("", "danger")
        self._told.hide()
        self.remove = button(self.tr("&Forget"), "trash-2")
        self.spelling = QLineEdit()
        self.spelling.setPlaceholderText(self.tr("Spelling in the file"))
        self.spelling.setAccessibleName(self.tr("Spelling in the file"))
        self.spelling.setMinimumWidth(160)
        self.meant = QComboBox()
        self.meant.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.meant.setAccessibleName(self.tr("Person or division it stands for"))
        self._typed = QLineEdit()
        self._typed.setPlaceholderText(self.meant.accessibleName())
        self.meant.setLineEdit(self._typed)
        self.scope = QComboBox()
        for box in (self.meant, self.scope):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.scope.setAccessibleName(self.tr("On cases of"))
        self.scope.setMinimumWidth(200)
        self.add = button(self.tr("&Remember"), "plus")
        self._close = button(self.tr("Close"))
        self._fill()
        self._lay_out()
        self.panel.current_changed.connect(self._on_current)
        self.remove.clicked.connect(self._on_remove)
        self.add.clicked.connect(self._on_add)
        self._close.clicked.connect(self.accept)
        self._load()

    def _fill(self) -> None:
        for person in self._access.everybody():
            named = f"{person.name} · {person.number} · {person.division}"
            self.meant.addItem(named, person.number)
        self.scope.addItem(self.tr("on all cases"), "")
        for division in self._access.divisions():
            self.meant.addItem(self.tr("Division {name}").format(name=division), f"/{division}")
            on_cases = self.tr("on cases of {division}").format(division=division)
            self.scope.addItem(on_cases, division)
        self.meant.setCurrentIndex(-1)

    def _load(self) -> None:
        found: Sequence[Alias] = self._access.aliases()
        self.model.show_rows(found)
        self.panel.setVisible(bool(found))
        self.empty.setVisible(not found)
        self._on_current(self.panel.current_row())
        (self.panel.view if found else self.spelling).setFocus()

    @Slot(object)
    def _on_current(self, row: Alias | None) -> None:
        self.remove.setEnabled(row is not None)
        if row is None:
            return
        self.spelling.setText(row.spelling)
        key = f"/{row.meant}" if row.kind == DIVISION else row.meant.partition(" ")[0]
        self.meant.setCurrentIndex(self.meant.findData(key))
        self.scope.setCurrentIndex(max(self.scope.findData(row.division), 0))

    @Slot()
    def _on_remove(self) -> None:
        row = self.panel.current_row()
        if row is not None:
            self._do(lambda: self._access.delete_alias(row.id))

    @Slot()
    def _on_add(self) -> None:
        place = self.meant.findText(self.meant.currentText())
        if place < 0:
            self._say(self.tr("Choose a person or a division of the list."))
            return
        meant, scope = str(self.meant.itemData(place)), str(self.scope.currentData())
        self._do(lambda: self._access.save_alias(self.spelling.text(), scope, meant))

    def _say(self, text: str) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))

    def _do(self, act: Callable[[], None]) -> None:
        try:
            act()
        except Exception as error:
            self._say(error_text(error))
            return
        self._say("")
        self._load()

    def _lay_out(self) -> None:
        self.panel.tools.addWidget(self.remove)
        entry = QHBoxLayout()
        entry.setSpacing(8)
        entry.addWidget(self.spelling, stretch=1)
        entry.addWidget(self.meant, stretch=2)
        entry.addWidget(self.scope, stretch=1)
        entry.addWidget(self.add)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        about = self.tr(
            "Used only where the roster does not say whom a name means; every row decided so is"
            " marked in its import."
        )
        layout = dialog_layout(self)
        layout.addWidget(label(self.tr("Remembered spellings"), "title"))
        layout.addWidget(wrapped(about, "muted"))
        layout.addWidget(self.panel, stretch=1)
        layout.addWidget(self.empty, stretch=1)
        layout.addWidget(self._told)
        layout.addLayout(entry)
        layout.addLayout(foot)

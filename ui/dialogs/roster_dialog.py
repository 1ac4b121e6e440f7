"""The roster 花名册: as of which day, which divisions, which columns in which order."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QInputDialog,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from evaluation.roster_person import RosterPerson
from reports.roster import RosterOrder
from ui.models.roster_columns import FIRST_SETS, column_texts, set_text
from ui.settings import Settings
from ui.texts import day_text
from ui.widgets.buttons import button, icon_button, primary_button
from ui.widgets.day_field import DayField
from ui.widgets.labels import label
from ui.widgets.surfaces import dialog_layout, size_within

_SIZE = (820, 600)
_CODE = Qt.ItemDataRole.UserRole
_KEPT = "roster-columns"
Checked = Qt.CheckState.Checked


class RosterDialog(QDialog):
    """Space checks a line; Alt+Up and Alt+Down move a column. Sets of columns are kept by name.

    Signals:
        day_wanted: the day whose people shall be printed.
        paper_wanted, sheet_wanted: the people and the RosterOrder.
    """

    day_wanted = Signal(object)
    paper_wanted = Signal(object, object)
    sheet_wanted = Signal(object, object)

    def __init__(self, day: date, settings: Settings | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print the roster"))
        self._settings = settings
        self._people: Sequence[RosterPerson] = ()
        self._day = day
        self.day = DayField(day)
        self.day.setAccessibleName(self.tr("As of"))
        self.sets = QComboBox()
        self.sets.setAccessibleName(self.tr("Saved set of columns"))
        self.columns, self.divisions = QListWidget(), QListWidget()
        self.columns.setAccessibleName(self.tr("Columns"))
        self.divisions.setAccessibleName(self.tr("Divisions"))
        self.columns.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.parted = QCheckBox(self.tr("A &heading for each division"))
        self.parted.setChecked(True)
        self.about = label("", "muted")
        self.keep = button(self.tr("&Save set…"), "bookmark")
        self.drop = icon_button("trash-2", self.tr("Delete this set"))
        self.up = icon_button("chevron-up", self.tr("Move the column up (Alt+Up)"))
        self.down = icon_button("chevron-down", self.tr("Move the column down (Alt+Down)"))
        self.paper = primary_button(self.tr("&Preview…"), "printer")
        self.paper.setDefault(True)
        self.sheet = button(self.tr("Save as &Excel…"), "table-2")
        self._lay_out()
        self._fill_sets()
        self._show_columns(FIRST_SETS["basic"])
        size_within(self, *_SIZE)
        self._connect()

    @Slot(object)
    def show_people(self, people: object) -> None:
        """Have *people*, who served on the day, from now on; divisions left out stay so."""
        assert isinstance(people, Sequence)
        self._people = people
        left = {n for n in self._names(self.divisions) if n not in self._checked(self.divisions)}
        self.divisions.clear()
        for name in dict.fromkeys(person.division for person in people):
            self.divisions.addItem(_line(name, name, checked=name not in left))
        self._on_changed()

    def order(self) -> RosterOrder:
        """What is chosen."""
        chosen, every = self._checked(self.divisions), self._names(self.divisions)
        wanted = () if chosen == every else tuple(chosen)
        columns = tuple(self._checked(self.columns))
        return RosterOrder(self._day, columns, wanted, self.parted.isChecked())

    @Slot(str)
    def save_set(self, name: str) -> None:
        """Keep the columns chosen under *name*."""
        if self._settings is not None and name.strip():
            kept = {**self._kept(), name.strip(): self._checked(self.columns)}
            self._settings.keep_views(_KEPT, kept)
            self._fill_sets()
            self.sets.setCurrentIndex(self.sets.findText(name.strip()))

    @Slot()
    def delete_set(self) -> None:
        """Forget the set chosen; those that come with the program stay."""
        name = self.sets.currentText()
        if self._settings is not None and name in self._kept():
            kept = {known: columns for known, columns in self._kept().items() if known != name}
            self._settings.keep_views(_KEPT, kept)
            self._fill_sets()
            self._on_set_chosen()

    @Slot()
    def _on_set_chosen(self) -> None:
        columns = self.sets.currentData()
        if columns:
            self._show_columns(columns)
        self.drop.setEnabled(self.sets.currentText() in self._kept())

    def _show_columns(self, chosen: Sequence[str]) -> None:
        """The columns chosen in their order, then the others."""
        texts = column_texts()
        known = [code for code in chosen if code in texts]
        self.columns.blockSignals(True)
        self.columns.clear()
        for code in [*known, *(code for code in texts if code not in known)]:
            self.columns.addItem(_line(code, texts[code], checked=code in known))
        self.columns.setCurrentRow(0)
        self.columns.blockSignals(False)
        self._on_changed()

    def _fill_sets(self) -> None:
        self.sets.blockSignals(True)
        self.sets.clear()
        own = {set_text(name): columns for name, columns in FIRST_SETS.items()}
        for name, kept in {**own, **self._kept()}.items():
            self.sets.addItem(name, list(kept))
        self.sets.blockSignals(False)
        self.drop.setEnabled(False)

    def _kept(self) -> Mapping[str, Sequence[str]]:
        return self._settings.views(_KEPT) if self._settings is not None else {}

    @Slot()
    def _on_changed(self) -> None:
        chosen = set(self._checked(self.divisions))
        count = sum(1 for person in self._people if person.division in chosen)
        text = self.tr("%n line(s) as of {day}", "", count).format(day=day_text(self._day))
        self.about.setText(text)
        ready = count > 0 and bool(self._checked(self.columns))
        for made in (self.paper, self.sheet):
            made.setEnabled(ready)

    @Slot()
    def _on_day_changed(self) -> None:
        if (day := self.day.day()) is not None and day != self._day:
            self._day = day
            self.day_wanted.emit(day)

    @Slot()
    def _ask_name(self) -> None:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Save set"))
        dialog.setLabelText(self.tr("Name of this set of columns"))
        dialog.textValueSelected.connect(self.save_set)
        dialog.open()

    @Slot()
    def move_up(self) -> None:
        """Bring the column forward."""
        self._move(-1)

    @Slot()
    def move_down(self) -> None:
        """Bring the column backward."""
        self._move(1)

    def _move(self, step: int) -> None:
        row = self.columns.currentRow()
        if 0 <= row + step < self.columns.count() and row >= 0:
            item = self.columns.takeItem(row)
            self.columns.insertItem(row + step, item)
            self.columns.setCurrentRow(row + step)

    @Slot()
    def _on_paper(self) -> None:
        self.paper_wanted.emit(self._people, self.order())

    @Slot()
    def _on_sheet(self) -> None:
        self.sheet_wanted.emit(self._people, self.order())

    def _checked(self, listed: QListWidget) -> list[str]:
        items = [listed.item(number) for number in range(listed.count())]
        return [item.data(_CODE) for item in items if item.checkState() is Checked]

    def _names(self, listed: QListWidget) -> list[str]:
        return [listed.item(number).data(_CODE) for number in range(listed.count())]

    def _connect(self) -> None:
        self.day.day_changed.connect(self._on_day_changed)
        self.sets.currentIndexChanged.connect(self._on_set_chosen)
        self.columns.itemChanged.connect(self._on_changed)
        self.divisions.itemChanged.connect(self._on_changed)
        self.keep.clicked.connect(self._ask_name)
        self.drop.clicked.connect(self.delete_set)
        self.up.clicked.connect(self.move_up)
        self.down.clicked.connect(self.move_down)
        self.paper.clicked.connect(self._on_paper)
        self.sheet.clicked.connect(self._on_sheet)
        QShortcut(QKeySequence("Alt+Up"), self.columns, self.move_up)
        QShortcut(QKeySequence("Alt+Down"), self.columns, self.move_down)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        self.day.setMaximumWidth(136)
        _add(top, label(self.tr("As of"), "muted"), self.day)
        top.addStretch(1)
        _add(top, label(self.tr("Columns"), "muted"), self.sets, self.keep, self.drop)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side, title, listed in (
            (left, self.tr("Divisions"), self.divisions),
            (right, self.tr("Columns, in their order"), self.columns),
        ):
            side.addWidget(label(title, "heading"))
            side.addWidget(listed, stretch=1)
        left.addWidget(self.parted)
        moves = QHBoxLayout()
        moves.addWidget(self.up)
        moves.addWidget(self.down)
        moves.addStretch(1)
        right.addLayout(moves)
        lists = QHBoxLayout()
        lists.setSpacing(16)
        lists.addLayout(left, stretch=1)
        lists.addLayout(right, stretch=1)
        close = button(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(label(self.tr("Internal"), "badge"))
        foot.addWidget(self.about, stretch=1)
        _add(foot, close, self.sheet, self.paper)
        layout = dialog_layout(self, 12)
        layout.addWidget(label(self.windowTitle(), "title"))
        layout.addLayout(top)
        layout.addLayout(lists, stretch=1)
        layout.addLayout(foot)


def _line(code: str, text: str, *, checked: bool) -> QListWidgetItem:
    made = QListWidgetItem(text)
    made.setData(_CODE, code)
    made.setCheckState(Checked if checked else Qt.CheckState.Unchecked)
    return made


def _add(line: QHBoxLayout, *widgets: QWidget) -> None:
    for widget in widgets:
        line.addWidget(widget)

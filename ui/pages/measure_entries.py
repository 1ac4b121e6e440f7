"""Adjustments, vetoes and single entries of a quarter as a list, each with its basis."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.measure_entries import EntryLine, MeasureEntry
from db.runs import QuarterState
from evaluation.measures import ITEMS
from evaluation.period import Quarter
from ui.actions import Command, Menu, make_action
from ui.models.measure_entries import EntryModel
from ui.notices import Notice, NoticeKind
from ui.pages.edits import Edits
from ui.pages.measure_desk import MeasureDesk, QuarterEntries
from ui.pages.page import Page
from ui.pages.undoing import Undoing
from ui.settings import Settings
from ui.widgets.buttons import button, primary_button
from ui.widgets.surfaces import EmptyState
from ui.widgets.table_panel import TablePanel


class MeasureEntries(QWidget):
    """Shows the entries of a quarter; adds, changes and removes them, with undo.

    Signals:
        loaded: the QuarterEntries now shown.
        stored: an entry is another now; sheets show it anew.
        confirmation_wanted: an entry is hidden, for it is to be entered again by who looks at it.
    """

    loaded = Signal(object)
    stored = Signal()
    confirmation_wanted = Signal()

    def __init__(self, page: Page, desk: MeasureDesk, settings: Settings | None = None) -> None:
        super().__init__()
        self._page = page
        self._desk = desk
        self._quarter: Quarter | None = None
        self._shown: QuarterEntries | None = None
        self._wanted: tuple[str, str] | None = None
        self._active = False
        self.edits = Edits(page, self._on_stored)
        self.undoing = Undoing(page, desk.undo, self.edits.turns)
        self.model = EntryModel(self)
        title = self.tr("Adjustments and vetoes")
        self.panel = TablePanel("measure-entries", title, self.model, settings)
        self._stack = QStackedWidget()
        self.actions_ = self._made_actions()
        self._lay_out()

        self.panel.row_activated.connect(self.change)
        self.panel.current_changed.connect(self._on_current_changed)
        self.undoing.undone.connect(self._on_undone)
        self._show_state()

    def show_quarter(self, quarter: Quarter) -> None:
        """Load and show *quarter*."""
        self._quarter = quarter
        self._page.ask("entries", partial(self._desk.entries, quarter), self._on_entries)

    def set_active(self, *, active: bool) -> None:
        """Have the keys of the list while it is in sight, and only then."""
        self._active = active
        self._show_state()

    def show_entries_of(self, staff_no: str, item: str) -> None:
        """Bring the entries of one cell into sight."""
        self._wanted = (staff_no, item)

    @Slot()
    def add_adjustment(self) -> None:
        """Ask for points to add or take."""
        self._open("ADJ", None)

    @Slot()
    def add_veto(self) -> None:
        """Ask for a veto."""
        self._open("VETO", None)

    @Slot()
    def change_current(self) -> None:
        """Ask for what is right of the current entry."""
        self.change(self.panel.current_row())

    @Slot(object)
    def change(self, line: object) -> None:
        """Ask for what is right of *line*."""
        if isinstance(line, EntryLine) and self._is_open():
            if line.hidden:
                text = self.tr("This is to be confirmed: enter it again without seeing it.")
                self._page.noticed.emit(Notice(text, NoticeKind.INFO))
                self.confirmation_wanted.emit()
            else:
                self._open(line.item, line)

    @Slot()
    def remove(self) -> None:
        """Take the current entry away; undo brings it back."""
        line = self.panel.current_row()
        if isinstance(line, EntryLine) and self._is_open():
            what = self.tr("Entry removed: {name}").format(name=line.name)
            self.edits.put(what, partial(self._desk.remove_entry, line.id))

    def _open(self, code: str, line: EntryLine | None) -> None:
        from ui.dialogs.measure_dialog import MeasureDialog

        people = self._shown.people if self._shown else ()
        title = self.tr("Change entry…") if line else self.tr("Add entry…")
        dialog = MeasureDialog(title, ITEMS[code], people, line, self._desk.author, self._page)
        assert self._quarter is not None
        store, then = partial(self._store_new, self._quarter), self._on_added
        if line is not None:
            store, then = partial(self._store_changed, line.id), self._on_kept
        self.edits.open(dialog, store, then)

    def _store_new(self, quarter: Quarter, entry: MeasureEntry) -> tuple[str, int | None]:
        return entry.staff_no, self._desk.add_entry(quarter, entry)

    def _store_changed(self, row_id: int, entry: MeasureEntry) -> tuple[str, int | None]:
        return entry.staff_no, self._desk.change_entry(row_id, entry)

    def _on_added(self, _what: str, stored: object) -> None:
        self._tell(self.tr("Entry added: {name}"), stored)

    def _on_kept(self, _what: str, stored: object) -> None:
        self._tell(self.tr("Entry changed: {name}"), stored)

    def _tell(self, text: str, stored: object) -> None:
        assert isinstance(stored, tuple)
        staff_no, token = stored
        name = dict(self._shown.people if self._shown else ()).get(staff_no, staff_no)
        self._on_stored(text.format(name=name), token)

    def _on_stored(self, what: str, token: object) -> None:
        self.undoing.tell(what, what, token)
        self._on_undone()

    @Slot()
    def _on_undone(self) -> None:
        if self._quarter is not None:
            self.show_quarter(self._quarter)
        self.stored.emit()

    @Slot(object)
    def _on_entries(self, shown: object) -> None:
        assert isinstance(shown, QuarterEntries)
        self._shown = shown
        self._stack.setCurrentIndex(0 if shown.lines else 1)
        self.model.show_rows(sorted(shown.lines, key=_listed))
        if self._wanted is not None:
            staff_no, item = self._wanted
            self._wanted = None
            wanted = (
                line.id for line in shown.lines if (line.staff_no, line.item) == (staff_no, item)
            )
            self.panel.clear_filters()
            self.panel.select(next(wanted, None))
        self._show_state()
        self.loaded.emit(shown)

    @Slot(object)
    def _on_current_changed(self, _line: object) -> None:
        self._show_state()

    def _is_open(self) -> bool:
        return self._shown is not None and self._shown.state is QuarterState.OPEN

    def _show_state(self) -> None:
        there = self.panel.current_row() is not None
        for number, action in enumerate(self.actions_):
            able = self._active and self._is_open()
            action.setEnabled(able and (number < 2 or there))
        for made in self._buttons:
            made.setEnabled(self._is_open())

    def _made_actions(self) -> list[QAction]:
        page = self._page
        return [
            make_action(command, page)
            for command in (
                Command(
                    "adjustment-add",
                    self.tr("Add &adjustment…"),
                    Menu.PAGE,
                    self.add_adjustment,
                    "Ctrl+N",
                    "plus",
                ),
                Command(
                    "veto-add",
                    self.tr("Add &veto…"),
                    Menu.PAGE,
                    self.add_veto,
                    "Ctrl+Shift+N",
                    "plus",
                ),
                Command(
                    "entry-change",
                    self.tr("&Change entry…"),
                    Menu.PAGE,
                    self.change_current,
                    "F2",
                    "pencil",
                ),
                Command(
                    "entry-remove",
                    self.tr("&Remove entry"),
                    Menu.PAGE,
                    self.remove,
                    "Del",
                    "trash-2",
                ),
            )
        ]

    def _lay_out(self) -> None:
        first = primary_button(self.tr("Add adjustment"), "plus")
        second = button(self.tr("Add veto"), "plus")
        self._buttons = [first, second]
        first.clicked.connect(self.add_adjustment)
        second.clicked.connect(self.add_veto)
        self.panel.tools.addWidget(second)
        self.panel.tools.addWidget(first)
        self._stack.addWidget(self.panel)
        add = button(self.tr("Add adjustment"), "plus")
        add.clicked.connect(self.add_adjustment)
        self._buttons.append(add)
        text = self.tr("Points added or taken and vetoes stand here, each with what it rests on.")
        self._stack.addWidget(EmptyState("list-checks", self.tr("No entries yet"), text, add))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)


def _listed(line: EntryLine) -> tuple[bool, str, str]:
    return line.item not in ("ADJ", "VETO"), line.staff_no, line.item

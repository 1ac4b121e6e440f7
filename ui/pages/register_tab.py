"""One register on the page of registers: a list with its figures, entered by hand or imported."""

from abc import abstractmethod
from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from evaluation.period import Quarter
from ui.models.table import TableModel
from ui.pages.edits import Edits
from ui.pages.page import CHOOSE_FILES, Page, PageName
from ui.pages.registers_desk import RegistersDesk
from ui.pages.undoing import Undoing
from ui.settings import Settings
from ui.widgets.buttons import button, icon_button, primary_button, tool_button
from ui.widgets.labels import label
from ui.widgets.surfaces import EmptyState
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:  # loaded when they are first needed
    from ui.dialogs.entry_dialog import EntryDialog

_LISTED, _EMPTY = range(2)


class RegisterTab(QWidget):
    """A register of a quarter or its year. Subclasses say what is asked, stored and shown."""

    def __init__(
        self,
        page: Page,
        desk: RegistersDesk,
        words: "RegisterWords",
        model: TableModel[Any],
        settings: Settings | None,
    ) -> None:
        super().__init__()
        self._page, self._words = page, words
        self.desk = desk
        self.title = words.title
        self._quarter: Quarter | None = None
        self.edits = Edits(page, self._on_stored)
        self.undoing = Undoing(page, desk.undo, self.edits.turns)
        self.model = model
        self.panel = TablePanel(f"register-{words.kind}", words.title, model, settings)
        self.whole_year = tool_button("calendar", self.tr("Whole year"))
        self.whole_year.setCheckable(True)
        self.figures = label("", "muted")
        self._stack = QStackedWidget()
        self._lay_out()
        self.panel.row_activated.connect(self.change)
        self.whole_year.toggled.connect(self.reload)
        self.undoing.undone.connect(self.reload)

    @abstractmethod
    def question(self, first: date, last: date) -> object:
        """The lines between two days."""

    @abstractmethod
    def dialog(self, line: Any) -> "EntryDialog":
        """The dialog for *line*, or for a new entry."""

    @abstractmethod
    def store(self, row_id: int | None, entry: Any) -> int | None:
        """Store an entry; the token."""

    @abstractmethod
    def named(self, entry: Any) -> Sequence[str]:
        """The texts of an entry that name people."""

    @abstractmethod
    def remove_rows(self, row_ids: Sequence[int]) -> int | None:
        """Take entries away; the token."""

    @abstractmethod
    def summary(self, lines: Sequence[Any]) -> Sequence[tuple[str, str]]:
        """Names and values of the figures above the list."""

    def show_quarter(self, quarter: Quarter) -> None:
        """Load and show *quarter*, or its year."""
        self._quarter = quarter
        self.reload()

    def tell_count(self) -> None:
        """Say how many entries are shown; nothing is said of an empty register."""
        empty = self._stack.currentIndex() == _EMPTY
        shown = (-1, -1) if empty else (self.model.rowCount(), self.model.total())
        self._page.counted.emit(*shown)

    def beside(self) -> QWidget | None:
        """What stands beside the list."""
        return None

    @Slot()
    def reload(self) -> None:
        """Load the list again."""
        if self._quarter is None:
            return
        first, last = self._quarter.start, self._quarter.end
        if self.whole_year.isChecked():
            first, last = date(first.year, 1, 1), date(first.year, 12, 31)
        self._page.ask(self._words.kind, partial(self.question, first, last), self._on_lines)

    @Slot()
    def add(self) -> None:
        """Ask for a new entry."""
        self._open(None)

    @Slot()
    def change_current(self) -> None:
        """Ask for what is right of the current entry."""
        self.change(self.panel.current_row())

    @Slot(object)
    def change(self, line: object) -> None:
        """Ask for what is right of *line*."""
        if line is not None:
            self._open(line)

    @Slot()
    def remove(self) -> None:
        """Take the selected entries away; undo brings them back."""
        ids = [line.id for line in self.panel.selected_rows()]
        if ids:
            said = self.tr("Removed: %n row(s).", "", len(ids))
            self.edits.put(said, partial(self.remove_rows, ids))

    @Slot()
    def choose_file(self) -> None:
        """Ask on the page of imports for a workbook to take in."""
        self._page.page_requested.emit(PageName.IMPORT, CHOOSE_FILES)

    def _open(self, line: Any) -> None:
        row_id = None if line is None else line.id
        store = partial(self._store_entry, row_id)
        then = self._on_added if row_id is None else self._on_kept
        self.edits.open(self.dialog(line), store, then)

    def _store_entry(self, row_id: int | None, entry: Any) -> tuple[Any, ...]:
        token = self.store(row_id, entry)
        return entry.number, token, self.desk.learned_in(self.named(entry))

    def _on_added(self, _what: str, stored: object) -> None:
        self._tell(self.tr("Added: {number}"), stored)

    def _on_kept(self, _what: str, stored: object) -> None:
        self._tell(self.tr("Kept: {number}"), stored)

    def _tell(self, text: str, stored: object) -> None:
        assert isinstance(stored, tuple)
        number, token, learned = stored
        said = text.format(number=number)
        told = [
            self.tr("“{spelling}” is {meant}, by a remembered spelling.").format(
                spelling=spelling, meant=meant
            )
            for spelling, meant in learned
        ]
        self.undoing.tell("\n".join((said, *told)), said, token)
        self.reload()

    def _on_stored(self, said: str, token: object) -> None:
        self.undoing.tell(said, said, token)
        self.reload()

    @Slot(object)
    def _on_lines(self, lines: object) -> None:
        assert isinstance(lines, Sequence)
        listed = bool(lines) or self.whole_year.isChecked()
        self._stack.setCurrentIndex(_LISTED if listed else _EMPTY)
        self.model.show_rows(lines)
        self.tell_count()
        parts = (f"{name} {value}" for name, value in self.summary(lines))
        self.figures.setText("    ".join(parts))
        self.show_lines(lines)

    def show_lines(self, lines: Sequence[Any]) -> None:
        """Show what stands beside the list."""

    def _lay_out(self) -> None:
        export = icon_button("file-spreadsheet", self.tr("Save as xlsx"))
        export.clicked.connect(self.panel.ask_export)
        self.import_ = button(self.tr("Import…"), "file-down")
        self.import_.clicked.connect(self.choose_file)
        self.add_ = primary_button(self.tr("Add…"), "plus")
        self.add_.clicked.connect(self.add)
        self.panel.tools.addWidget(export)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.figures, stretch=1)
        for widget in (self.whole_year, self.import_, self.add_):
            head.addWidget(widget)
        listed = QWidget()
        row = QHBoxLayout(listed)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.panel)
        row.addLayout(left, stretch=1)
        if (other := self.beside()) is not None:
            row.addWidget(other)
        whole = QWidget()
        above = QVBoxLayout(whole)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(8)
        above.addLayout(head)
        above.addWidget(listed, stretch=1)
        self._stack.addWidget(whole)
        self._stack.addWidget(self._nothing())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _nothing(self) -> QWidget:
        first = primary_button(self.tr("Import…"), "file-down")
        first.clicked.connect(self.choose_file)
        second = button(self.tr("Add…"), "plus")
        second.clicked.connect(self.add)
        third = button(self.tr("Whole year"), "calendar")
        third.clicked.connect(self.whole_year.toggle)
        words = self._words
        return EmptyState("list-checks", words.empty, words.about, first, others=(second, third))


class RegisterWords:
    """What a register is called, and what is said of it while it is empty."""

    def __init__(self, kind: str, title: str, empty: str, about: str) -> None:
        self.kind = kind
        self.title = title
        self.empty = empty
        self.about = about

"""The page of quarterly output: a sheet for each category, and the entries with a basis."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from db.check_lines import Check
from db.runs import QuarterState
from evaluation.period import Quarter
from evaluation.staff import Category
from ui.actions import Command, Menu, make_action
from ui.models.measures import Sheet, SheetRows, sheet_text
from ui.pages.measure_confirmations import MeasureConfirmations
from ui.pages.measure_desk import MeasureDesk, QuarterConfirmations, QuarterEntries
from ui.pages.measure_entries import MeasureEntries
from ui.pages.measure_sheet import MeasureSheet
from ui.pages.page import Page, PageName
from ui.settings import Settings
from ui.texts import quarter_text
from ui.widgets.buttons import link_button
from ui.widgets.labels import Picture, wrapped


class MeasuresPage(Page):
    """Shows one sheet at a time. Sheets are made when they are first opened."""

    asks_aside = True

    def __init__(
        self, desk: MeasureDesk, settings: Settings | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._settings = settings
        self._quarter: Quarter | None = None
        self._sheets: dict[Sheet, MeasureSheet] = {}
        self._stale: set[object] = set()
        self._wanted = ""
        self._tries: deque[Sheet] = deque()

        self.tabs = QTabBar()
        self._closed = QFrame()
        self._closed_text = wrapped("")
        self._open_quarter = link_button(self.tr("Open the quarter's page"))
        self._stack = QStackedWidget()
        self.entries = MeasureEntries(self, desk, settings)
        self.confirmations = MeasureConfirmations(self, desk, settings)
        self._lay_out()
        self._actions = self._made_actions()

        self.tabs.currentChanged.connect(self._on_tab_changed)
        self._open_quarter.clicked.connect(self._on_open_quarter)
        for part in self._lists():
            self.adopt(part.panel)
        self.entries.loaded.connect(self._on_list_loaded)
        self.entries.stored.connect(self._on_entries_stored)
        self.entries.confirmation_wanted.connect(self._on_confirmation_wanted)
        self.confirmations.loaded.connect(self._on_list_loaded)
        self.confirmations.stored.connect(self._on_confirmed)
        self.confirmations.correction_wanted.connect(self._on_entries_requested)

    @Slot(object)
    def show_quarter(self, quarter: Quarter) -> None:
        self._quarter = quarter
        self._stale = {*self._sheets, *self._lists()}
        self._show_tab()

    @Slot(object)
    def show_subject(self, subject: object) -> None:
        if isinstance(subject, Category):
            subject = next((s for s in Sheet if subject in s.categories), None)
        if isinstance(subject, Sheet):
            self.tabs.setCurrentIndex(list(Sheet).index(subject))
        elif subject is Check.UNCONFIRMED:
            self.open_tab(len(Sheet) + 1)
        elif isinstance(subject, str):
            self._wanted = subject
            now = self.current_sheet()
            first = [now.sheet] if now is not None else []
            self._tries = deque([*first, *(s for s in Sheet if s not in first)])
            self._try_next()

    def page_actions(self) -> list[QAction]:
        return [*self._actions, *self.entries.actions_, *self.confirmations.actions_]

    def may_leave(self) -> bool:
        sheets = self._sheets.values()
        return self.entries.edits.is_done() and all(
            one.store.is_done() and not one.model.faults() for one in sheets
        )

    def current_sheet(self) -> MeasureSheet | None:
        """The sheet in sight; None while a list is."""
        number = self.tabs.currentIndex()
        return self.sheet(list(Sheet)[number]) if number < len(Sheet) else None

    def current_list(self) -> MeasureEntries | MeasureConfirmations:
        """The list in sight, or the first of them while a sheet is."""
        return self._lists()[max(self.tabs.currentIndex() - len(Sheet), 0)]

    def sheet(self, name: Sheet) -> MeasureSheet:
        """The sheet called *name*, made now if it never was."""
        if name not in self._sheets:
            made = MeasureSheet(self, self._desk, name, self._settings)
            self.adopt(made.panel)
            made.loaded.connect(self._on_sheet_loaded)
            made.entries_requested.connect(self._on_entries_requested)
            self._stack.addWidget(made)
            self._sheets[name] = made
            self._stale.add(name)
        return self._sheets[name]

    @Slot()
    def undo(self) -> None:
        """Take back what was done last in what is in sight."""
        sheet = self.current_sheet()
        (sheet.store.undo if sheet is not None else self.current_list().undoing.undo_last)()

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back last."""
        sheet = self.current_sheet()
        (sheet.store.redo if sheet is not None else self.current_list().undoing.redo_last)()

    def open_tab(self, number: int) -> None:
        """Bring a sheet or the list into sight and go there."""
        self.tabs.setCurrentIndex(number)
        sheet = self.current_sheet()
        (sheet.panel if sheet is not None else self.current_list().panel).view.setFocus()

    @Slot()
    def show_history(self) -> None:
        """Show what became of the current cell of the sheet in sight."""
        sheet = self.current_sheet()
        if sheet is not None:
            sheet.show_history()

    @Slot(int)
    def _on_tab_changed(self, _number: int) -> None:
        self._show_tab()

    def _show_tab(self) -> None:
        sheet = self.current_sheet()
        shown = sheet if sheet is not None else self.current_list()
        self._stack.setCurrentWidget(shown)
        self.begin_at(shown.panel.view)
        for part in self._lists():
            part.set_active(active=part is shown)
        self._actions[2].setEnabled(sheet is not None)
        stale: object = sheet.sheet if sheet is not None else shown
        if self._quarter is not None and stale in self._stale:
            self._stale.discard(stale)
            shown.show_quarter(self._quarter)

    def _lists(self) -> tuple[MeasureEntries, MeasureConfirmations]:
        return self.entries, self.confirmations

    def _try_next(self) -> None:
        """Look for whoever is wanted in one sheet after the other."""
        if self._tries:
            self.tabs.setCurrentIndex(list(Sheet).index(self._tries[0]))
            sheet = self.sheet(self._tries.popleft())
            if self._wanted and sheet.model.shown is not None and sheet.select(self._wanted):
                self._wanted = ""
                self._tries.clear()
            elif sheet.model.shown is not None:
                self._try_next()

    @Slot(object)
    def _on_sheet_loaded(self, shown: SheetRows) -> None:
        self._show_state(shown.state)
        sheet = self.sender()
        if self._wanted and isinstance(sheet, MeasureSheet):
            if sheet.select(self._wanted):
                self._wanted = ""
                self._tries.clear()
            else:
                self._try_next()

    @Slot(object)
    def _on_list_loaded(self, shown: QuarterEntries | QuarterConfirmations) -> None:
        self._show_state(shown.state)

    @Slot()
    def _on_entries_stored(self) -> None:
        self._stale |= {*self._sheets, self.confirmations}

    @Slot()
    def _on_confirmed(self) -> None:
        self._stale.add(self.entries)

    @Slot()
    def _on_confirmation_wanted(self) -> None:
        self.open_tab(len(Sheet) + 1)

    @Slot(str, str)
    def _on_entries_requested(self, staff_no: str, item: str) -> None:
        self.entries.show_entries_of(staff_no, item)
        self._stale.add(self.entries)
        self.open_tab(len(Sheet))

    @Slot()
    def _on_open_quarter(self) -> None:
        self.page_requested.emit(PageName.QUARTER, None)

    def _show_state(self, state: QuarterState) -> None:
        if self._quarter is None:
            return
        locked = self.tr("{quarter} is locked: nothing can be entered until it is unlocked.")
        sealed = self.tr("{quarter} is sealed: what comes later waits there as an adjustment.")
        text = {QuarterState.LOCKED: locked, QuarterState.SEALED: sealed}.get(state, "")
        self._closed_text.setText(text.format(quarter=quarter_text(self._quarter)))
        self._closed.setVisible(bool(text))

    def _lay_out(self) -> None:
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Sheets"))
        for sheet in Sheet:
            self.tabs.addTab(sheet_text(sheet))
        self.tabs.addTab(self.tr("Adjustments and vetoes"))
        self.tabs.addTab(self.tr("Second person"))
        self._closed.setProperty("notice", "warning")
        strip = QHBoxLayout(self._closed)
        strip.setContentsMargins(12, 4, 4, 4)
        strip.addWidget(Picture("lock", "warning"))
        strip.addWidget(self._closed_text, stretch=1)
        strip.addWidget(self._open_quarter)
        self._closed.hide()
        for part in self._lists():
            self._stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(8)
        layout.addWidget(self.tabs)
        layout.addWidget(self._closed)
        layout.addWidget(self._stack, stretch=1)

    def _made_actions(self) -> list[QAction]:
        made = [
            self._action("undo", self.tr("&Undo"), self.undo, "Ctrl+Z", "undo-2"),
            self._action("redo", self.tr("Re&do"), self.redo, "Ctrl+Y", "redo-2"),
            self._action(
                "cell-history",
                self.tr("&History of the cell…"),
                self.show_history,
                "Ctrl+H",
                "history",
            ),
        ]
        for number in range(self.tabs.count()):
            opener = _TabOpener(self, number)
            name, text = f"sheet-{number}", self.tabs.tabText(number)
            made.append(self._action(name, text, opener.open, f"Ctrl+Alt+{number + 1}", "table-2"))
        return made

    def _action(
        self, name: str, text: str, act: Callable[[], object], keys: str, drawing: str
    ) -> QAction:
        return make_action(Command(name, text, Menu.PAGE, act, keys, drawing), self)


class _TabOpener(QObject):
    def __init__(self, page: MeasuresPage, number: int) -> None:
        super().__init__(page)
        self._page = page
        self._number = number

    @Slot()
    def open(self) -> None:
        self._page.open_tab(self._number)

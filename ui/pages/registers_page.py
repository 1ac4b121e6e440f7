"""The page of the registers: mediation before filing, judges' meetings, and totals of cases."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from db.check_lines import Check
from evaluation.period import Quarter
from ui.actions import Command, Menu, make_action
from ui.pages.page import CHOOSE_FILES, Page, PageName
from ui.pages.register_tab import RegisterTab
from ui.pages.register_tabs import MediationTab, MeetingTab
from ui.pages.registers_desk import RegistersDesk
from ui.pages.totals_tab import TotalsTab
from ui.settings import Settings

_REGISTERS = ("change",)  # what only a register has
_TOTALS = ("paste-lines",)
_TURNS = ("undo", "redo")
_KINDS = ("mediations", "meetings", "totals")  # as imports call them, in the order of the parts


class RegistersPage(Page):
    """Shows one register at a time.

    As a subject it takes the kind of list of a register, or the check that asks about totals.
    """

    def __init__(
        self, desk: RegistersDesk, settings: Settings | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._quarter: Quarter | None = None
        self._stale: set[QWidget] = set()
        self.mediations = MediationTab(self, desk, settings)
        self.meetings = MeetingTab(self, desk, settings)
        self.totals = TotalsTab(self, desk, settings)
        self.parts: tuple[RegisterTab | TotalsTab, ...] = (
            self.mediations,
            self.meetings,
            self.totals,
        )
        self.tabs = QTabBar()
        self._stack = QStackedWidget()
        self._lay_out()
        self._actions = self._made_actions()
        self._openers = self._made_openers()
        for part in self.parts:
            self.adopt(part.panel)
            for own in part.undoing.actions_:
                own.changed.connect(self._show_undoing)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self._show_tab()

    @Slot(object)
    def show_quarter(self, quarter: Quarter) -> None:
        self._quarter = quarter
        self._stale = set(self.parts)
        self._show_tab()

    @Slot(object)
    def show_subject(self, subject: object) -> None:
        if subject is Check.CASES_AND_TOTALS:
            self.open_tab(self.parts.index(self.totals))
            self.totals.show_question()
        elif subject in _KINDS:
            self.open_tab(_KINDS.index(str(subject)))

    def page_actions(self) -> list[QAction]:
        return [*self._actions.values(), *self._openers]

    def may_leave(self) -> bool:
        return all(part.edits.is_done() for part in self.parts)

    def current_part(self) -> RegisterTab | TotalsTab:
        """What is in sight."""
        return self.parts[self.tabs.currentIndex()]

    def open_tab(self, number: int) -> None:
        """Bring a register into sight and go there."""
        self.tabs.setCurrentIndex(number)
        self.current_part().panel.view.setFocus()

    @Slot()
    def undo(self) -> None:
        """Take back what was done last in what is in sight."""
        self.current_part().undoing.undo_last()

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back last."""
        self.current_part().undoing.redo_last()

    @Slot()
    def add(self) -> None:
        """Ask for a new entry of what is in sight."""
        self.current_part().add()

    @Slot()
    def change(self) -> None:
        """Ask for what is right of the current entry."""
        part = self.current_part()
        if isinstance(part, RegisterTab):
            part.change_current()

    @Slot()
    def remove(self) -> None:
        """Take the selected entries away."""
        self.current_part().remove()

    @Slot()
    def choose_file(self) -> None:
        """Ask on the page of imports for a workbook to take in."""
        self.page_requested.emit(PageName.IMPORT, CHOOSE_FILES)

    @Slot(int)
    def _on_tab_changed(self, _number: int) -> None:
        self._show_tab()

    def _show_tab(self) -> None:
        part = self.current_part()
        self._stack.setCurrentWidget(part)
        self.begin_at(part.panel.view)
        for name, action in self._actions.items():
            wrong = _TOTALS if isinstance(part, RegisterTab) else _REGISTERS
            if name not in _TURNS:
                action.setEnabled(name not in wrong)
        if self._quarter is not None and part in self._stale:
            self._stale.discard(part)
            part.show_quarter(self._quarter)
        else:
            part.tell_count()
        self._show_undoing()

    @Slot()
    def _show_undoing(self) -> None:
        """Undo and redo are of what is in sight."""
        for name, own in zip(_TURNS, self.current_part().undoing.actions_, strict=True):
            self._actions[name].setEnabled(own.isEnabled())

    def _lay_out(self) -> None:
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Registers"))
        for part in self.parts:
            self.tabs.addTab(part.title)
            self._stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(8)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, stretch=1)

    def _made_actions(self) -> dict[str, QAction]:
        page = Menu.PAGE
        commands = {
            "undo": Command("undo", self.tr("&Undo"), page, self.undo, "Ctrl+Z", "undo-2"),
            "redo": Command("redo", self.tr("Re&do"), page, self.redo, "Ctrl+Y", "redo-2"),
            "add": Command(
                "register-add", self.tr("&Add entry…"), page, self.add, "Ctrl+N", "plus"
            ),
            "change": Command(
                "register-change", self.tr("&Change entry…"), page, self.change, "F2", "pencil"
            ),
            "remove": Command(
                "register-remove",
                self.tr("&Remove entries"),
                page,
                self.remove,
                "Ctrl+Del",
                "trash-2",
            ),
            "import": Command(
                "register-import",
                self.tr("&Import a workbook…"),
                page,
                self.choose_file,
                "Ctrl+Shift+I",
                "file-down",
            ),
            "paste-lines": Command(
                "totals-paste",
                self.tr("&Paste lines of totals"),
                page,
                self.totals.paste_lines,
                "Ctrl+Shift+V",
                "clipboard-paste",
            ),
        }
        return {name: make_action(command, self) for name, command in commands.items()}

    def _made_openers(self) -> list[QAction]:
        made = []
        for number, part in enumerate(self.parts):
            act: Callable[[], None] = _TabOpener(self, number).open
            command = Command(
                f"register-{number}",
                part.title,
                Menu.PAGE,
                act,
                f"Ctrl+Alt+{number + 1}",
                "table-2",
            )
            made.append(make_action(command, self))
        return made


class _TabOpener(QObject):
    def __init__(self, page: RegistersPage, number: int) -> None:
        super().__init__(page)
        self._page = page
        self._number = number

    @Slot()
    def open(self) -> None:
        self._page.open_tab(self._number)

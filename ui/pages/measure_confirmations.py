"""What of a quarter is to be confirmed by a second person, who types it again without seeing it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.confirmations import REVIEW, Standing, ToConfirm
from db.runs import QuarterState
from evaluation.period import Quarter
from ui.actions import Command, Menu, make_action
from ui.models.confirmations import ConfirmationModel, key_of_line, value_text, what_text
from ui.notices import Notice, NoticeKind
from ui.pages.measure_desk import MeasureDesk, QuarterConfirmations
from ui.pages.page import Page, PageName
from ui.pages.undoing import Undoing, tried
from ui.settings import Settings
from ui.widgets.buttons import button, primary_button
from ui.widgets.surfaces import EmptyState
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:  # a dialog is loaded when it is first opened
    from ui.dialogs.confirm_dialog import ConfirmDialog


class MeasureConfirmations(QWidget):
    """Lists what waits, and takes what is typed again.

    Signals:
        loaded: the QuarterConfirmations now shown.
        stored: something was confirmed, or not; the entries show it.
        correction_wanted: staff number and item of an entry its author wants to correct.
    """

    loaded = Signal(object)
    stored = Signal()
    correction_wanted = Signal(str, str)

    def __init__(self, page: Page, desk: MeasureDesk, settings: Settings | None = None) -> None:
        super().__init__()
        self._page = page
        self._desk = desk
        self._quarter: Quarter | None = None
        self._shown: QuarterConfirmations | None = None
        self._line: ToConfirm | None = None
        self._dialog: ConfirmDialog | None = None
        self._active = False
        self.undoing = Undoing(page, desk.undo)
        self.model = ConfirmationModel(self._reader, self)
        title = self.tr("Second person")
        self.panel = TablePanel("measure-confirmations", title, self.model, settings)
        self._stack = QStackedWidget()
        self.again = primary_button(self.tr("Enter again…"), "list-checks")
        self.correct = button(self.tr("Correct…"), "pencil")
        self.actions_ = self._made_actions()
        self._lay_out()

        self.panel.row_activated.connect(self.enter_again)
        self.panel.current_changed.connect(self._on_current_changed)
        self.again.clicked.connect(self.enter_current_again)
        self.correct.clicked.connect(self.correct_current)
        self.undoing.undone.connect(self._on_undone)
        self._show_state()

    def show_quarter(self, quarter: Quarter) -> None:
        """Load and show *quarter*."""
        self._quarter = quarter
        question = partial(self._desk.confirmations, quarter)
        self._page.ask("confirmations", question, self._on_loaded)

    def set_active(self, *, active: bool) -> None:
        """Have the keys of the list while it is in sight, and only then."""
        self._active = active
        self._show_state()

    @Slot()
    def enter_current_again(self) -> None:
        """Ask the second person for the value of the current line."""
        self.enter_again(self.panel.current_row())

    @Slot(object)
    def enter_again(self, line: object) -> None:
        """Ask the second person for the value of *line*; its author is told that he cannot."""
        if not isinstance(line, ToConfirm) or not self._is_open():
            return
        if line.author == self._desk.author:
            text = self.tr("You entered this yourself: somebody else has to enter it again.")
            self._page.noticed.emit(Notice(text, NoticeKind.WARNING))
            return
        from ui.dialogs.confirm_dialog import ConfirmDialog

        self._line = line
        self._dialog = ConfirmDialog(line, self._desk.author, self._page)
        self._dialog.submitted.connect(self._on_submitted)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    @Slot()
    def correct_current(self) -> None:
        """Go where the first entry is corrected: the list of entries, or the case."""
        line = self.panel.current_row()
        if isinstance(line, ToConfirm):
            if line.item == REVIEW:
                self._page.page_requested.emit(PageName.CASES, line.case)
            else:
                self.correction_wanted.emit(line.staff_no, line.item)

    @Slot(object)
    def _on_submitted(self, text: object) -> None:
        assert isinstance(text, str)
        assert self._quarter is not None
        assert self._line is not None
        store = partial(
            self._desk.enter_again, self._quarter, self._line.item, self._line.row_id, text
        )
        self._page.ask("confirm", partial(tried, store), self._on_stored)

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None

    @Slot(object)
    def _on_stored(self, answer: object) -> None:
        if isinstance(answer, Exception):
            if self._dialog is not None:
                self._dialog.refuse(answer)
            return
        assert isinstance(answer, tuple)
        assert self._line is not None
        if self._dialog is not None:
            self._dialog.accept()
        standing, token = answer
        line, what = self._line, f"{what_text(self._line)} {self._line.case or self._line.name}"
        actions = tuple(
            self.undoing.note(self.tr("Entered again: {what}").format(what=what), token)
        )
        if standing is Standing.CONFIRMED:
            text = self.tr("Confirmed: {what}.").format(what=what)
            self._page.noticed.emit(Notice(text, NoticeKind.SUCCESS, actions))
        else:
            text = self.tr(
                "{what} differs: {author} entered {value}. It stays open until one is corrected."
            )
            said = text.format(
                what=what, author=line.author, value=value_text(line.item, line.figures)
            )
            self._page.noticed.emit(Notice(said, NoticeKind.WARNING, actions, lasting=True))
        self._page.data_changed.emit()
        self._on_undone()

    @Slot()
    def _on_undone(self) -> None:
        if self._quarter is not None:
            self.show_quarter(self._quarter)
        self.stored.emit()

    @Slot(object)
    def _on_loaded(self, shown: object) -> None:
        assert isinstance(shown, QuarterConfirmations)
        self._shown = shown
        place = 0 if shown.lines else 1
        self._stack.setCurrentIndex(place if shown.required else 2)
        lines = sorted(shown.lines, key=self._listed)
        self.model.show_rows(lines)
        if self.panel.current_row() is None and lines:
            self.panel.select(key_of_line(lines[0]))
        self._show_state()
        self.loaded.emit(shown)

    @Slot(object)
    def _on_current_changed(self, _line: object) -> None:
        self._show_state()

    @Slot()
    def _on_settings_wanted(self) -> None:
        self._page.page_requested.emit(PageName.SETTINGS, None)

    def _reader(self) -> str:
        return self._desk.author

    def _listed(self, line: ToConfirm) -> tuple[int, bool, str, str]:
        """What differs first, then what can be confirmed here, then what waits for others."""
        order = (Standing.DIFFERENT, Standing.UNCONFIRMED, Standing.CONFIRMED)
        own = line.author == self._desk.author
        return order.index(line.standing), own, line.item, line.case or line.staff_no

    def _is_open(self) -> bool:
        shown = self._shown
        return shown is not None and shown.required and shown.state is QuarterState.OPEN

    def _show_state(self) -> None:
        line = self.panel.current_row()
        waits = isinstance(line, ToConfirm) and line.standing is not Standing.CONFIRMED
        able = self._is_open() and waits
        own = isinstance(line, ToConfirm) and line.author == self._desk.author
        differs = isinstance(line, ToConfirm) and line.standing is Standing.DIFFERENT
        self.again.setEnabled(able and not own)
        self.again.setToolTip(self.tr("Entered by yourself") if able and own else "")
        self.correct.setEnabled(able and (own or differs))
        first, second = self.actions_
        first.setEnabled(self._active and able and not own)
        second.setEnabled(self._active and able and (own or differs))

    def _made_actions(self) -> list[QAction]:
        commands = (
            Command("confirm-again", self.tr("&Enter again…"), Menu.PAGE,
                    self.enter_current_again, "Ctrl+Return", "list-checks"),
            Command("confirm-correct", self.tr("C&orrect the first entry…"), Menu.PAGE,
                    self.correct_current, "Ctrl+Shift+Return", "pencil"),
        )  # fmt: skip
        return [make_action(command, self._page) for command in commands]

    def _lay_out(self) -> None:
        self.panel.tools.addWidget(self.correct)
        self.panel.tools.addWidget(self.again)
        nothing = EmptyState(
            "list-checks",
            self.tr("Nothing to confirm"),
            self.tr("Adjustments, vetoes and review grades of the quarter come here."),
        )
        to_settings = button(self.tr("Open the settings"), "settings")
        to_settings.clicked.connect(self._on_settings_wanted)
        off = EmptyState(
            "list-checks",
            self.tr("No second person is asked for"),
            self.tr(
                "With the setting of the court on, somebody else types adjustments, vetoes and"
                " review grades again, before the quarter can be locked."
            ),
            to_settings,
        )
        for widget in (self.panel, nothing, off):
            self._stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

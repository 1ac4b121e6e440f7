"""One import opened on the page of imports: problems decided, rows taken in, its file shown."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from db.importing.inbox import Fix, ProblemLine, ProblemState
from db.importing.problems import Code
from ui.actions import Command, Menu, make_action
from ui.imports.batch_access import BatchAccess, Candidates, Decision, OpenedImport
from ui.notices import Notice, NoticeKind
from ui.pages.page import Page
from ui.tasks import Report
from ui.texts.imports import counts_text
from ui.widgets.batch_view import BatchView

_LOCKED = ("ENCRYPTED", "WRONG_PASSWORD")


class OpenedBatch(QObject):
    """Does on *page* what the ``BatchView`` asks for, which *view* makes for the first import.

    Signals:
        work_requested: title, job, whom to tell; done as the page's long work.
        changed: something was decided; the list of imports is stale.
        over: work that was requested has ended.
    """

    work_requested = Signal(str, object, object)
    changed = Signal()
    over = Signal()

    def __init__(self, access: BatchAccess, view: Callable[[], BatchView], page: Page) -> None:
        super().__init__(page)
        self._access = access
        self._page = page
        self._password = ""
        self._in_sight = False
        self._again: Callable[[], None] | None = None
        self._dialog: Any = None
        self._line: ProblemLine | None = None
        self._made_view = view
        self.actions = self._make_actions()
        self._enable()

    @cached_property
    def view(self) -> BatchView:
        """Where the import is seen."""
        made = self._made_view()
        self._connect(made)
        return made

    def open(self, batch: int) -> None:
        """Load an import and show it."""
        if self.view.opened is not None and self.view.opened.line.id != batch:
            self._password = ""  # that of another file
        self._page.ask("opened", partial(self._access.opened, batch), self._on_opened)

    def reload(self) -> None:
        """Load the import that is shown again."""
        if "view" in self.__dict__ and self.view.opened is not None:
            self.open(self.view.opened.line.id)

    def _on_opened(self, opened: object) -> None:
        assert isinstance(opened, OpenedImport)
        self.view.show_import(opened)

    @Slot()
    def put_right(self) -> None:
        """Ask for the right value, the person, or which of two values counts."""
        lines = self._open_ones()
        if not lines:
            return
        self._line = line = lines[0]
        if line.names_person:
            batch = self._batch()
            ask = partial(self._access.candidates, line, batch)
            self._page.ask("candidates", ask, self._on_candidates)
        elif line.problem.code is Code.HAND_CORRECTED:
            fitting = [one.id for one in lines if one.problem.code is Code.HAND_CORRECTED]
            decision = Decision(ProblemState.FIXED.value, Fix(file_counts=True))
            self._decide(fitting, decision)
        else:
            self._ask_heads(line)

    @Slot()
    def accept(self) -> None:
        """Ask why rows shall stand as they are."""
        from ui.dialogs.reason_dialog import ReasonDialog

        lines = [line for line in self._open_ones() if not line.problem.rejected]
        if not lines:
            return
        about = self.tr("The row stands as it is. Of a value corrected by hand, the hand’s counts.")
        dialog = ReasonDialog(self.tr("Accept"), about, self._access.author, self._page.window())
        ids = [line.id for line in lines]
        dialog.submitted.connect(partial(self._on_reason, dialog, ids))
        dialog.open()

    @Slot()
    def leave(self) -> None:
        """Leave the chosen problems alone."""
        self._decide([one.id for one in self._open_ones()], Decision(ProblemState.LEFT.value))

    @Slot()
    def reopen(self) -> None:
        """Take back what was decided about the chosen problems."""
        lines = [one for one in self.view.chosen() if not one.is_settled]
        decided = [one.id for one in lines if one.state is not ProblemState.OPEN]
        self._decide(decided, Decision(ProblemState.OPEN.value))

    @Slot()
    def take_fixed(self) -> None:
        """Take in the rows that were put right."""
        batch, password = self._batch(), self._password
        self._again = self.take_fixed

        def job(_report: Report) -> object:
            return self._access.take_fixes(batch, password)

        title = self.tr("Taking in what was put right")
        self.work_requested.emit(title, partial(_locked_or, job), self._on_taken)

    @Slot()
    def show_row(self) -> None:
        """Show the chosen row in the file that was kept."""
        lines = self.view.chosen()
        if not lines:
            return
        self._line = lines[0]
        batch, problem, password = self._batch(), lines[0].problem, self._password
        self._again = self.show_row

        def job(_report: Report) -> object:
            return self._access.rows(batch, problem.sheet, problem.row, password)

        title = self.tr("Opening the file of the import")
        self.work_requested.emit(title, partial(_locked_or, job), self._on_rows)

    @Slot()
    def save_source(self) -> None:
        """Ask where the file of the import shall be saved again."""
        from ui.dialogs.batch_files_dialog import save_dialog

        if self.view.opened is None:
            return
        name = self.view.opened.line.file
        dialog = save_dialog(self._page.window(), self.tr("Save the file"), name)
        dialog.fileSelected.connect(self.write_source)
        dialog.open()

    @Slot(str)
    def write_source(self, file: str) -> None:
        """Save the file of the import as *file*."""
        batch = self._batch()

        def job(_report: Report) -> object:
            self._access.save_source(batch, Path(file))
            return file

        self.work_requested.emit(self.tr("Saving the file"), job, self._on_saved)

    @Slot()
    def show_aliases(self) -> None:
        """Show the remembered spellings."""
        from ui.dialogs.batch_aliases_dialog import BatchAliasesDialog

        BatchAliasesDialog(self._access, self._page.window()).open()

    def _ask_heads(self, line: ProblemLine) -> None:
        batch, password = self._batch(), self._password
        self._again = self.put_right

        def job(_report: Report) -> object:
            return self._access.heads(batch, line.problem.sheet, password)

        title = self.tr("Opening the file of the import")
        self.work_requested.emit(title, partial(_locked_or, job), self._on_heads)

    @Slot(object)
    def _on_heads(self, heads: object) -> None:
        from ui.dialogs.batch_fix_dialog import BatchFixDialog

        self.over.emit()
        line = self._line
        if self._is_locked(heads) or line is None:
            return
        assert isinstance(heads, Sequence)
        dialog = BatchFixDialog(line, heads, self._access.author, self._page.window())
        dialog.submitted.connect(partial(self._on_value, dialog, line.id))
        dialog.open()

    def _on_value(self, dialog: Any, problem: int, typed: tuple[str, str]) -> None:
        column, value = typed
        decision = Decision(ProblemState.FIXED.value, Fix(column=column, value=value))
        self._decide([problem], decision, dialog)

    def _on_reason(self, dialog: Any, ids: Sequence[int], reason: str) -> None:
        self._decide(ids, Decision(ProblemState.ACCEPTED.value, reason=reason), dialog)

    @Slot(object)
    def _on_candidates(self, candidates: object) -> None:
        from ui.dialogs.batch_person_dialog import BatchPersonDialog

        line = self._line
        assert isinstance(candidates, Candidates)
        assert line is not None
        dialog = BatchPersonDialog(line, candidates, self._access, self._page.window())
        dialog.chosen.connect(partial(self._on_person, dialog, line.id, candidates.alike))
        dialog.open()

    def _on_person(
        self, dialog: Any, problem: int, alike: Sequence[int], chosen: tuple[int, bool, bool, str]
    ) -> None:
        staff, every, remember, division = chosen
        fix = Fix(staff=staff, remember=remember, division=division)
        ids = alike if every else [problem]
        self._decide(ids, Decision(ProblemState.FIXED.value, fix), dialog)

    def _decide(self, ids: Sequence[int], decision: Decision, dialog: Any = None) -> None:
        if not ids:
            return
        self._dialog = dialog
        job = partial(self._decided, ids, decision)
        self._page.ask("decide", partial(_told, job), self._on_decided)

    def _decided(self, ids: Sequence[int], decision: Decision) -> None:
        self._access.decide(ids, decision)

    def _on_decided(self, error: object) -> None:
        dialog, self._dialog = self._dialog, None
        if isinstance(error, Exception):
            if dialog is not None:
                dialog.refuse(error)
            else:
                self._page.failed.emit(error)
            return
        if dialog is not None:
            dialog.accept()
        self.reload()
        self.changed.emit()

    @Slot(object)
    def _on_taken(self, outcome: Any) -> None:
        self.over.emit()
        if self._is_locked(outcome):
            return
        text = self.tr("Import {number} took in what was put right: {counts}.")
        words = text.format(number=outcome.batch, counts=counts_text(outcome))
        kind = NoticeKind.WARNING if outcome.rejected else NoticeKind.SUCCESS
        self._page.noticed.emit(Notice(words, kind))
        self._page.data_changed.emit()
        self.reload()
        self.changed.emit()

    @Slot(object)
    def _on_rows(self, shown: Any) -> None:
        from ui.dialogs.batch_source_dialog import BatchSourceDialog

        self.over.emit()
        if self._is_locked(shown) or self.view.opened is None or self._line is None:
            return
        file, row = self.view.opened.line.file, self._line.problem.row
        BatchSourceDialog(file, shown, row, self._page.window()).open()

    @Slot(object)
    def _on_saved(self, file: object) -> None:
        self.over.emit()
        text = self.tr("Saved: {file}").format(file=file)
        self._page.noticed.emit(Notice(text, NoticeKind.SUCCESS))

    def _is_locked(self, answer: object) -> bool:
        """Ask for the password of the file, if that is what is missing."""
        from ui.dialogs.password_dialog import PasswordDialog

        if not isinstance(answer, Exception) or self.view.opened is None:
            return False
        wrong, self._password = bool(self._password), ""
        dialog = PasswordDialog(self.view.opened.line.file, self._page.window(), wrong=wrong)
        dialog.given.connect(self._on_password)
        dialog.open()
        return True

    @Slot(str)
    def _on_password(self, password: str) -> None:
        self._password = password
        if self._again is not None:
            self._again()

    def _open_ones(self) -> list[ProblemLine]:
        """The chosen problems whose rows were not taken in yet, where something can be decided."""
        if not self.view.decides():
            return []
        return [line for line in self.view.chosen() if not line.is_settled]

    def _batch(self) -> int:
        assert self.view.opened is not None
        return self.view.opened.line.id

    @Slot()
    def _on_chosen(self) -> None:
        free = self._open_ones()
        self.view.fix.setEnabled(bool(free))
        self.view.fix.setText(self._fix_text(free))
        self.view.accept.setEnabled(any(not line.problem.rejected for line in free))
        self.view.leave.setEnabled(bool(free))
        self.view.reopen.setEnabled(any(one.state is not ProblemState.OPEN for one in free))
        self.view.show_row.setEnabled(bool(self.view.chosen()))
        self._enable()

    def _enable(self) -> None:
        """Offer by menu and key what the buttons offer, while the import is in sight."""
        for action in self.actions:
            action.setEnabled(self._in_sight)
        if self._in_sight:
            view = self.view
            buttons = (view.fix, view.accept, view.leave, view.reopen, view.show_row)
            for action, made in zip(self.actions, buttons, strict=False):
                action.setEnabled(made.isEnabled())

    def _fix_text(self, lines: Sequence[ProblemLine]) -> str:
        if lines and lines[0].names_person:
            return self.tr("Choose the person…")
        if lines and lines[0].problem.code is Code.HAND_CORRECTED:
            return self.tr("Let the file’s value count")
        return self.tr("Put right…")

    def _connect(self, view: BatchView) -> None:
        view.problem_changed.connect(self._on_chosen)
        view.shown.connect(self._on_shown)
        view.problem_panel.row_activated.connect(self.put_right)
        view.fix.clicked.connect(self.put_right)
        view.accept.clicked.connect(self.accept)
        view.leave.clicked.connect(self.leave)
        view.reopen.clicked.connect(self.reopen)
        view.show_row.clicked.connect(self.show_row)
        view.take_fixed.clicked.connect(self.take_fixed)
        view.save_source.clicked.connect(self.save_source)

    def _make_actions(self) -> list[QAction]:
        page = Menu.PAGE
        commands = (
            Command("batch-fix", self.tr("Put the problem &right…"), page, self.put_right, "F2"),
            Command("batch-accept", self.tr("&Accept the problem…"), page, self.accept, "F3"),
            Command("batch-leave", self.tr("&Leave the problem"), page, self.leave),
            Command("batch-reopen", self.tr("Re&open the problem"), page, self.reopen),
            Command("batch-row", self.tr("Show the row in the &file"), page, self.show_row, "F4"),
            Command("batch-take", self.tr("&Take in what was put right"), page, self._on_take),
            Command("batch-save", self.tr("&Save the file of the import…"), page, self.save_source),
            Command("batch-back", self.tr("All &imports"), page, self._on_back, "Alt+Left"),
        )
        return [make_action(command, self._page) for command in commands]

    @Slot(bool)
    def _on_shown(self, shown: bool) -> None:
        self._in_sight = shown
        self._enable()

    @Slot()
    def _on_back(self) -> None:
        self.view.back_requested.emit()

    @Slot()
    def _on_take(self) -> None:
        if self.view.take_fixed.isVisible():
            self.take_fixed()

    def aliases_action(self, parent: QWidget) -> QAction:
        """What opens the remembered spellings, wherever on the page one is."""
        text = self.tr("Remembered &spellings…")
        return make_action(Command("aliases", text, Menu.PAGE, self.show_aliases), parent)


def _told(act: Callable[[], None]) -> object:
    """What *act* was refused for, as a value; None when it was done."""
    try:
        act()
    except Exception as error:
        return error
    return None


def _locked_or(job: Callable[[Report], object], report: Report) -> object:
    """What *job* returns; an error that asks for a password is returned as well."""
    try:
        return job(report)
    except Exception as error:
        if getattr(error, "code", "") in _LOCKED:
            return error
        raise

"""Adding, correcting and withdrawing one case by hand, with the dialogs for it."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from db.errors import DatabaseError
from ui.actions import Command, Menu, make_action
from ui.notices import Notice, NoticeAction, NoticeKind

if TYPE_CHECKING:
    from db.case_edit import EditedCase
    from db.importing.problems import Problem
    from ui.dialogs.case_dialog import CaseDialog
    from ui.dialogs.entry_dialog import EntryDialog
    from ui.pages.cases_page import CaseAccess, CasesPage


class CaseEditing(QObject):
    """Opens the dialogs of one page and stores what they give."""

    def __init__(self, page: "CasesPage", access: "CaseAccess", author: str) -> None:
        super().__init__(page)
        self._page = page
        self._access = access
        self._author = author
        self._dialog: CaseDialog | None = None
        self._question: EntryDialog | None = None
        self._case: int | None = None

    def make_actions(self) -> list[QAction]:
        """Adding first; the others are for the case that is shown."""
        commands = (
            Command("case-add", self.tr("&Add a case…"), Menu.PAGE, self.add, "Ctrl+N", "plus"),
            Command(
                "case-correct", self.tr("&Correct the case…"), Menu.PAGE, self.correct, "F2",
                "pencil",
            ),
            Command(
                "case-withdraw", self.tr("&Withdraw the case…"), Menu.PAGE, self.withdraw, "",
                "trash-2",
            ),
        )  # fmt: skip
        return [make_action(command, self._page) for command in commands]

    def has_unsaved(self) -> bool:
        """Whether something typed would be lost."""
        return self._dialog is not None and self._dialog.has_unsaved()

    @Slot()
    def add(self) -> None:
        """Open the dialog for a new case."""
        self._open(None, self.tr("Add a case"), {})

    @Slot()
    def correct(self) -> None:
        """Open the dialog for the case that is shown."""
        if (record := self._page.record()) is not None:
            try:
                cells = self._access.draft(record.id)
            except DatabaseError as error:
                self._page.failed.emit(error)
                return
            title = self.tr("Correct {number}").format(number=record.cells["raw_number"])
            self._open(record.id, title, cells)

    @Slot()
    def withdraw(self) -> None:
        """Ask why the case that is shown shall go."""
        if (record := self._page.record()) is None:
            return
        from ui.dialogs.reason_dialog import ReasonDialog

        self._case = record.id
        text = self.tr("{number} is taken out of the database. This can be undone.")
        self._question = ReasonDialog(
            self.tr("Withdraw this case"),
            text.format(number=record.cells["raw_number"]),
            self._author,
            self._page,
        )
        self._question.submitted.connect(self._on_reason_given)
        self._question.open()

    def _open(self, case: int | None, title: str, cells: Mapping[str, str]) -> None:
        from ui.dialogs.case_dialog import CaseDialog

        self._case = case
        words = self._access.words()
        self._dialog = CaseDialog(title, cells, words, self._author, self._page)
        self._dialog.check_requested.connect(self._on_check_requested)
        self._dialog.saved.connect(self._on_saved)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    @Slot(dict)
    def _on_check_requested(self, cells: Mapping[str, str]) -> None:
        self._page.ask("check", partial(self._access.check, cells, self._case), self._on_checked)

    def _on_checked(self, problems: object) -> None:
        if self._dialog is not None and isinstance(problems, Sequence):
            found: Sequence[Problem] = problems
            self._dialog.show_problems(found)

    @Slot(dict, str)
    def _on_saved(self, cells: Mapping[str, str], why: str) -> None:
        dialog = self._dialog
        assert dialog is not None
        if self._case is None:
            store = partial(self._access.add, cells, why)
            text = self.tr("Added {number}.")
        else:
            store = partial(self._access.correct, self._case, cells, why)
            text = self.tr("Corrected {number}.")
        if (edited := self._stored(store, dialog)) is not None:
            self._tell(text, edited)
            self._page.show_stored(edited)

    @Slot(object)
    def _on_reason_given(self, why: object) -> None:
        assert self._case is not None
        assert self._question is not None
        store = partial(self._access.withdraw, self._case, str(why))
        if (edited := self._stored(store, self._question)) is not None:
            self._tell(self.tr("Withdrew {number}."), edited)
            self._page.show_gone()
        self._question = None

    def _stored(
        self, store: "Callable[[], EditedCase]", dialog: "CaseDialog | EntryDialog"
    ) -> "EditedCase | None":
        try:
            edited = store()
        except DatabaseError as error:
            dialog.refuse(error)
            return None
        dialog.accept()
        self._page.data_changed.emit()
        return edited

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None

    def _tell(self, text: str, edited: "EditedCase") -> None:
        words = [text.format(number=edited.key)]
        if edited.waiting:
            waiting = self.tr("{quarters} is closed: the change waits there to be decided.")
            words.append(waiting.format(quarters="、".join(edited.waiting)))
        actions: tuple[NoticeAction, ...] = ()
        if edited.token is not None:
            undo = partial(self._page.undo, edited.token)
            actions = (NoticeAction(self.tr("Undo"), undo),)
        kind = NoticeKind.WARNING if edited.waiting else NoticeKind.SUCCESS
        self._page.noticed.emit(Notice(" ".join(words), kind, actions))

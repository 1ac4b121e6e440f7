"""Adding, correcting and withdrawing one case by hand, with the dialogs for it."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from db.errors import DatabaseError
from ui.actions import Command, Menu, make_action
from ui.notices import Notice, NoticeAction, NoticeKind
from ui.texts import listed_text

if TYPE_CHECKING:
    from db.case_edit import EditedCase
    from ui.dialogs.case_dialog import CaseDialog
    from ui.dialogs.entry_dialog import EntryDialog
    from ui.pages.cases_page import CaseAccess, CasesPage

_Cells = Mapping[str, str]
_Words = Mapping[str, Sequence[str]]


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
        self._title = self._done = ""

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
        self._case = None
        self._title, self._done = self.tr("Add a case"), self.tr("Added {number}.")
        self._page.ask("draft", partial(_begun, self._access, None), self._on_begun)

    @Slot()
    def correct(self) -> None:
        """Open the dialog for the case that is shown."""
        if (record := self._page.chosen_record()) is not None:
            self._case = record.id
            number = record.cells["raw_number"]
            self._title = self.tr("Correct {number}").format(number=number)
            self._done = self.tr("Corrected {number}.")
            self._page.ask("draft", partial(_begun, self._access, record.id), self._on_begun)

    @Slot()
    def withdraw(self) -> None:
        """Ask why the case that is shown shall go."""
        if (record := self._page.chosen_record()) is None:
            return
        from ui.dialogs.reason_dialog import ReasonDialog

        self._case = record.id
        self._done = self.tr("Withdrew {number}.")
        text = self.tr("{number} is taken out of the database. This can be undone.")
        self._question = ReasonDialog(
            self.tr("Withdraw this case"),
            text.format(number=record.cells["raw_number"]),
            self._author,
            self._page,
        )
        self._question.submitted.connect(self._on_reason_given)
        self._question.finished.connect(self._on_finished)
        self._question.open()

    def _on_begun(self, begun: Any) -> None:
        from ui.dialogs.case_dialog import CaseDialog

        cells, words = begun
        self._dialog = CaseDialog(self._title, cells, words, self._author, self._page)
        self._dialog.check_requested.connect(self._on_check_requested)
        self._dialog.saved.connect(self._on_saved)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    @Slot(dict)
    def _on_check_requested(self, cells: _Cells) -> None:
        self._page.ask("check", partial(self._access.check, cells, self._case), self._on_checked)

    def _on_checked(self, problems: Any) -> None:
        if self._dialog is not None:
            self._dialog.show_problems(problems)

    @Slot(dict, str)
    def _on_saved(self, cells: _Cells, why: str) -> None:
        store = partial(self._access.add, cells, why)
        if self._case is not None:
            store = partial(self._access.correct, self._case, cells, why)
        self._page.ask("store", partial(_tried, store), self._on_stored)

    @Slot(object)
    def _on_reason_given(self, why: object) -> None:
        assert self._case is not None
        store = partial(self._access.withdraw, self._case, str(why))
        self._page.ask("store", partial(_tried, store), self._on_stored)

    def _on_stored(self, stored: Any) -> None:
        dialog = self._dialog or self._question
        if isinstance(stored, DatabaseError):
            if dialog is not None:
                dialog.refuse(stored)
            return
        gone = self._question is not None
        if dialog is not None:
            dialog.accept()
        self._page.data_changed.emit()
        self._tell(stored)
        if gone:
            self._page.show_gone()
        else:
            self._page.show_stored(stored)

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = self._question = None

    def _tell(self, edited: "EditedCase") -> None:
        words = [self._done.format(number=edited.key)]
        if edited.waiting:
            waiting = self.tr("{quarters} is closed: the change waits there to be decided.")
            words.append(waiting.format(quarters=listed_text(edited.waiting)))
        if edited.to_confirm:
            words.append(self.tr("The grade waits to be confirmed by a second person."))
        actions: tuple[NoticeAction, ...] = ()
        if edited.token is not None:
            undo = partial(self._page.undo, edited.token)
            actions = (NoticeAction(self.tr("Undo"), undo),)
        waits = edited.waiting or edited.to_confirm
        kind = NoticeKind.WARNING if waits else NoticeKind.SUCCESS
        self._page.noticed.emit(Notice(" ".join(words), kind, actions))


def _begun(access: "CaseAccess", case: int | None) -> tuple[_Cells, _Words]:
    return ({} if case is None else access.draft(case)), access.words()


def _tried(store: "Callable[[], EditedCase]") -> "EditedCase | DatabaseError":
    """What was stored, or why it was not: the dialog that asked says so itself."""
    try:
        return store()
    except DatabaseError as error:
        return error

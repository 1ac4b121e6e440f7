"""Storing what is entered on a page, one edit after the other, and saying what came of it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from ui.pages.in_turn import InTurn
from ui.pages.page import JobRequest, Page
from ui.pages.undoing import tried
from ui.tasks import job_of

if TYPE_CHECKING:  # a dialog is loaded when it is first opened
    from ui.dialogs.entry_dialog import EntryDialog

OnStored = Callable[[str, object], None]


class Edits(QObject):
    """The edits of *page*, stored in the order in which they were made.

    What an edit is called and what storing it gave goes to *on_stored*.

    Signals:
        refused: an edit was not stored; the page may show more than there is.
    """

    refused = Signal()

    def __init__(self, page: Page, on_stored: OnStored) -> None:
        super().__init__(page)
        self._page = page
        self._on_stored = on_stored
        self._store: Callable[[Any], object] | None = None
        self._then = on_stored
        self._job = ""
        self.turns = InTurn(page, f"edit {id(self)}")
        self.dialog: EntryDialog | None = None

    def is_done(self) -> bool:
        """Whether everything was stored or refused."""
        return self.turns.is_done()

    def open(
        self,
        dialog: "EntryDialog",
        store: Callable[[Any], object],
        then: OnStored | None = None,
        *,
        job: str = "",
    ) -> None:
        """Open *dialog*; it closes once its value is stored, and says why if that is refused.

        What came of it goes to *then* where that is given. What takes longer than a click may is
        a *job*, called so.
        """
        self.dialog, self._store, self._job = dialog, store, job
        self._then = then or self._on_stored
        dialog.submitted.connect(self._on_submitted)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def put(self, what: str, store: Callable[[], object], then: OnStored | None = None) -> None:
        """Store something that asks for nothing more; it is called *what*."""
        self.turns.put(store, partial(self._answer, what, None, then or self._on_stored))

    @Slot(object)
    def _on_submitted(self, value: object) -> None:
        assert self.dialog is not None
        assert self._store is not None
        what = self.dialog.windowTitle().removesuffix("…")
        question = partial(tried, self._store, value)
        answer = partial(self._answer, what, self.dialog, self._then)
        if self._job:
            self._on_worked = answer
            self._page.job_requested.emit(JobRequest(self._job, job_of(question), self._on_job))
        else:
            self.turns.put(question, answer)

    @Slot(object)
    def _on_job(self, answer: object) -> None:
        self._on_worked(answer)

    @Slot()
    def _on_finished(self) -> None:
        self.dialog = None

    def _answer(
        self, what: str, dialog: "EntryDialog | None", then: OnStored, answer: object
    ) -> None:
        open_still = dialog if dialog is self.dialog else None
        if isinstance(answer, Exception):
            if open_still is not None:
                open_still.refuse(answer)
            else:
                self._page.failed.emit(answer)
            self.refused.emit()
            return
        if open_still is not None:
            open_still.accept()
        then(what, answer)

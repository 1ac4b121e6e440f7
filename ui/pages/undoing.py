"""Taking edits back by their tokens, from a notice or by key, one after the other."""

import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from ui.actions import Command, Menu, make_action
from ui.notices import Notice, NoticeAction, NoticeKind
from ui.pages.page import JobRequest, Page
from ui.tasks import job_of

if TYPE_CHECKING:
    from ui.pages.in_turn import InTurn

log = logging.getLogger(__name__)


class Undoing(QObject):
    """What was done on *page* and can be taken back; *undo* gives the token that does it again.

    With *turns*, which edits go through, each is taken back after the edits before it.

    Signals:
        undone: something was taken back or done again; the page shows it anew.
    """

    undone = Signal()

    def __init__(
        self, page: Page, undo: Callable[[int], int], turns: "InTurn | None" = None
    ) -> None:
        super().__init__(page)
        self._page = page
        self._undo = undo
        self._turns = turns
        self._done: list[_Step] = []
        self._taken_back: list[_Step] = []
        self._turning: tuple[_Step, bool] | None = None
        self.actions_: list[QAction] = [
            make_action(command, page)
            for command in (
                Command("undo", self.tr("&Undo"), Menu.EDIT, self.undo_last, "Ctrl+Z", "undo-2"),
                Command("redo", self.tr("Re&do"), Menu.EDIT, self.redo_last, "Ctrl+Y", "redo-2"),
            )
        ]
        self._show_state()

    def note(self, text: str, token: int | None, *, job: bool = False) -> Sequence[NoticeAction]:
        """Remember an edit and what it is called; the buttons its notice is to have.

        Taking back what was a *job* is one as well.
        """
        if token is None:
            return ()
        step = _Step(self, text, token, job=job)
        self._done.append(step)
        self._taken_back = []
        self._show_state()
        return (NoticeAction(self.tr("Undo"), step.take_back),)

    def tell(
        self,
        text: str,
        what: str,
        token: object,
        kind: NoticeKind = NoticeKind.SUCCESS,
        *,
        job: bool = False,
        lasting: bool = False,
    ) -> None:
        """Say *text* of an edit called *what*, with a button that takes it back by its *token*.

        An edit without one, such as something made anew, has no such button. Other pages are
        stale from now on.
        """
        actions = self.note(what, token if isinstance(token, int) else None, job=job)
        self._page.noticed.emit(Notice(text, kind, tuple(actions), lasting))
        self._page.data_changed.emit()

    @Slot()
    def undo_last(self) -> None:
        """Take the last edit back, once it is stored."""
        self._once_stored(self._take_last_back)

    @Slot()
    def redo_last(self) -> None:
        """Do again what was taken back last."""
        self._once_stored(self._do_last_again)

    def _once_stored(self, act: Callable[[], None]) -> None:
        if self._turns is None:
            act()
        else:
            self._turns.when_done(act)

    def _take_last_back(self) -> None:
        if self._done:
            self._done[-1].take_back()

    def _do_last_again(self) -> None:
        if self._taken_back:
            self._taken_back[-1].do_again()

    def turn(self, step: "_Step", *, back: bool) -> None:
        """Take *step* back, or do it again."""
        source = self._done if back else self._taken_back
        if step in source and self._turning is None:
            self._turning = (step, back)
            question = partial(tried, self._undo, step.token)
            if step.job:
                title = self.tr("Undo") if back else self.tr("Redo")
                request = JobRequest(
                    title, job_of(question), self._on_turned, on_cancel=self._on_cancelled
                )
                self._page.job_requested.emit(request)
            elif self._turns is not None:
                self._turns.put(question, self._on_turned)
            else:
                self._page.ask("undo", question, self._on_turned)

    @Slot()
    def _on_cancelled(self) -> None:
        self._turning = None

    @Slot(object)
    def _on_turned(self, token: object) -> None:
        assert self._turning is not None
        step, back = self._turning
        self._turning = None
        if isinstance(token, Exception):
            self._page.failed.emit(token)
            return
        assert isinstance(token, int)
        step.token = token
        source, goal = self._done, self._taken_back
        if not back:
            source, goal = goal, source
        source.remove(step)
        goal.append(step)
        self._show_state()
        said = self.tr("Taken back: {what}") if back else self.tr("Done again: {what}")
        other = (
            NoticeAction(self.tr("Redo"), step.do_again)
            if back
            else NoticeAction(self.tr("Undo"), step.take_back)
        )
        self._page.noticed.emit(Notice(said.format(what=step.text), NoticeKind.INFO, (other,)))
        self._page.data_changed.emit()
        self.undone.emit()

    def _show_state(self) -> None:
        undo, redo = self.actions_
        undo.setEnabled(bool(self._done))
        redo.setEnabled(bool(self._taken_back))


class _Step:
    """One edit; its token changes with every turn."""

    def __init__(self, owner: Undoing, text: str, token: int, *, job: bool) -> None:
        self._owner = owner
        self.text = text
        self.token = token
        self.job = job

    def take_back(self) -> None:
        self._owner.turn(self, back=True)

    def do_again(self) -> None:
        self._owner.turn(self, back=False)


def tried(store: Callable[..., Any], *values: object) -> object:
    """What came of storing *values*, or what it raised: whoever asked must hear of both."""
    try:
        return store(*values)
    except Exception as error:
        log.info("not stored", exc_info=True)
        return error

"""Questions that must be put one after the other, such as edits of the same thing."""

from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from ui.pages.page import Answer, Page
from ui.pages.undoing import tried


def _nothing() -> None:
    """Ask nothing, only wait for one's turn."""


class InTurn(QObject):
    """Puts each question of *page* when the one before it was answered.

    An answer may be the exception that a question raised.
    """

    def __init__(self, page: Page, name: str) -> None:
        super().__init__(page)
        self._page = page
        self._name = name
        self._waiting: deque[tuple[Callable[[], object], Answer]] = deque()
        self._busy = False

    def is_done(self) -> bool:
        """Whether everything was put and answered."""
        return not self._waiting

    def put(self, question: Callable[[], object], on_answer: Answer) -> None:
        """Put *question* after those that wait, and hand its answer to *on_answer*."""
        self._waiting.append((question, on_answer))
        self._next()

    def when_done(self, act: Callable[[], None]) -> None:
        """Do *act* once everything put so far was answered: at once where nothing waits."""
        if self.is_done():
            act()
        else:
            self.put(_nothing, lambda _answer: act())

    def drop_rest(self) -> None:
        """Put none of those that wait."""
        self._waiting.clear()

    def _next(self) -> None:
        if self._waiting and not self._busy:
            self._busy = True
            question, _ = self._waiting[0]
            self._page.ask(self._name, partial(tried, question), self._on_answer)

    @Slot(object)
    def _on_answer(self, answer: object) -> None:
        self._busy = False
        _, on_answer = self._waiting.popleft()
        on_answer(answer)
        self._next()

"""What is decided about questions: asked for with its reason, stored, and taken back."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from db.questions import AskedQuestion, QuestionState
from evaluation.period import Quarter
from ui.dialogs.reason_dialog import ReasonDialog
from ui.models.questions import check_text, state_text, who_text
from ui.notices import Notice
from ui.pages.edits import Edits
from ui.pages.page import Page
from ui.pages.questions_desk import QuestionsDesk
from ui.pages.undoing import Undoing


class QuestionActs(QObject):
    """Decides the questions chosen on *page*.

    Signals:
        done: something was stored or taken back; the list is to be loaded again.
    """

    done = Signal()

    def __init__(self, page: Page, desk: QuestionsDesk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._quarter: Quarter | None = None
        self._chosen: Sequence[AskedQuestion] = ()
        self.edits = Edits(page, self._on_stored)
        self.undoing = Undoing(page, desk.undo, self.edits.turns)
        self.undoing.undone.connect(self.done)

    def choose(self, quarter: Quarter, chosen: Sequence[AskedQuestion]) -> None:
        """Decide *chosen* from now on."""
        self._quarter, self._chosen = quarter, chosen

    @Slot()
    def explain(self) -> None:
        """Keep that there is an explanation."""
        self._ask(QuestionState.EXPLAINED, self.tr("Explained…"))

    @Slot()
    def confirm(self) -> None:
        """Keep that something was found to be so; what follows is decided elsewhere."""
        self._ask(QuestionState.CONFIRMED, self.tr("Confirmed…"))

    @Slot()
    def dismiss(self) -> None:
        """Keep that there was nothing to ask."""
        self._ask(QuestionState.DISMISSED, self.tr("Dismissed…"))

    @Slot()
    def reopen(self) -> None:
        """Make decided questions open again."""
        ids = tuple(q.identity for q in self._chosen if q.state is not QuestionState.OPEN)
        if ids:
            store = partial(self._decide, self._quarter, QuestionState.OPEN, ids, "")
            self.edits.put(state_text(QuestionState.OPEN), store)

    def _ask(self, state: QuestionState, title: str) -> None:
        if not self._chosen:
            self._page.noticed.emit(Notice(self.tr("Choose one question or several first.")))
            return
        ids = tuple(question.identity for question in self._chosen)
        dialog = ReasonDialog(title, self._about(), self._desk.author, self._page)
        self.edits.open(dialog, partial(self._decide, self._quarter, state, ids))

    def _about(self) -> str:
        if len(self._chosen) > 1:
            return self.tr("%n question(s)", "", len(self._chosen))
        (one,) = self._chosen
        return f"{check_text(one.question.code)} · {who_text(one)}"

    def _decide(
        self, quarter: Quarter | None, state: QuestionState, ids: tuple[str, ...], reason: str
    ) -> tuple[QuestionState, int, int | None]:
        assert quarter is not None
        return state, len(ids), self._desk.decide(quarter, ids, state, reason)

    def _on_stored(self, _what: str, stored: object) -> None:
        assert isinstance(stored, tuple)
        state, count, token = stored
        if token is None:
            self._page.noticed.emit(Notice(self.tr("Nothing was different: nothing is changed.")))
            return
        what = self.tr("{state}: {count}").format(
            state=state_text(state), count=self.tr("%n question(s)", "", count)
        )
        self.undoing.tell(f"{what}.", what, token)
        self.done.emit()

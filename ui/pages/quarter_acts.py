"""The steps of a quarter: each asks what it must, is done in the background, and is told."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox

from db.adjustments import Decided, LateChange, Outcome
from db.baselines import ProposedBaselines
from evaluation.period import Quarter
from evaluation.result import QuarterResult
from ui.dialogs.baselines_dialog import BaselinesDialog
from ui.dialogs.decide_dialog import DecideDialog
from ui.dialogs.late_change_dialog import LateChangeDialog
from ui.dialogs.reason_dialog import ReasonDialog
from ui.models.late_changes import LateOrder
from ui.models.quarter import DecisionOrder, QuarterFacts, StepName
from ui.notices import Notice, NoticeAction, NoticeKind
from ui.pages.page import JobRequest, Page
from ui.pages.quarter_desk import QuarterDesk
from ui.pages.quarter_steps import blockers_of
from ui.pages.undoing import Undoing
from ui.tasks import job_of
from ui.texts import listed_text, quarter_text

_MOST_OPEN = 6
Dialog = BaselinesDialog | DecideDialog | LateChangeDialog | ReasonDialog


class QuarterActs(QObject):
    """What can be done to the quarter that *page* shows.

    Signals:
        done: something was stored; the page shows it.
        busy_changed: whether something is being done at this moment.
    """

    done = Signal()
    busy_changed = Signal(bool)

    def __init__(self, page: Page, desk: QuarterDesk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._facts: QuarterFacts | None = None
        self._dialog: Dialog | None = None
        self._asked: Quarter | None = None
        self._busy = False
        self._said = ""
        self._offer: tuple[NoticeAction, ...] = ()
        self.undoing = Undoing(page, desk.undo)
        self.undoing.undone.connect(self.done)

    def is_busy(self) -> bool:
        """Whether something is being done at this moment."""
        return self._busy

    def show_facts(self, facts: QuarterFacts | None) -> None:
        """Act on this quarter from now on."""
        self._facts = facts

    @Slot()
    def freeze(self) -> None:
        """Compute the baselines, show them, and fix them when that is wanted."""
        title = self.tr("Computing the baselines")
        self._run(title, partial(self._desk.proposed, self._quarter()), self._on_proposed)

    @Slot()
    def lock(self) -> None:
        """Close the quarter and keep its result; ask first while anything is open."""
        assert self._facts is not None
        opened = [blocker.text for blocker in blockers_of(self._facts, StepName.LOCK)]
        if not opened:
            self._lock()
            return
        box = QMessageBox(self._page)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.tr("Lock the quarter?"))
        box.setText(self.tr("Something is still open. Lock the quarter all the same?"))
        more = ["…"] if len(opened) > _MOST_OPEN else []
        box.setInformativeText("\n".join([*opened[:_MOST_OPEN], *more]))
        yes = box.addButton(self.tr("Lock"), QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        yes.clicked.connect(self._lock)
        box.finished.connect(box.deleteLater)
        box.open()

    @Slot()
    def _lock(self) -> None:
        quarter = self._quarter()
        self._store(
            self.tr("Locking the quarter"),
            partial(self._desk.lock, quarter),
            self.tr("{quarter} is locked; its result is kept.").format(
                quarter=quarter_text(quarter)
            ),
            (NoticeAction(self.tr("Unlock…"), self.unlock),),
        )

    @Slot()
    def unlock(self) -> None:
        """Ask why, and open the quarter again."""
        title = self.tr("Unlock the quarter…")
        about = self.tr("The kept result is given up; the quarter can be changed again.")
        self._open(ReasonDialog(title, about, self._desk.author, self._page), self._on_reason)

    @Slot()
    def decide(self) -> None:
        """Show the winners, ask for day and document, and record the decision."""
        title = self.tr("Finding the winners")
        self._run(title, partial(self._desk.result, self._quarter()), self._on_result)

    @Slot()
    def seal(self) -> None:
        """Ask once more, for a seal is not taken back."""
        box = QMessageBox(self._page)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.tr("Seal the quarter?"))
        text = self.tr("{quarter} becomes final. A seal is not taken back; what comes later waits.")
        box.setText(text.format(quarter=quarter_text(self._quarter())))
        yes = box.addButton(self.tr("Seal"), QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)  # a key pressed in haste seals nothing
        yes.clicked.connect(self._on_seal_confirmed)
        box.finished.connect(box.deleteLater)
        box.open()

    def decide_late(self, changes: Sequence[LateChange]) -> None:
        """Show late changes, ask what becomes of them and why, and keep it."""
        assert self._facts is not None
        author, state = self._desk.author, self._facts.state
        dialog = LateChangeDialog(changes, self._quarter(), state, author, self._page)
        self._open(dialog, self._on_late_order)

    def _quarter(self) -> Quarter:
        assert self._facts is not None
        return self._facts.quarter

    @Slot(object)
    def _on_proposed(self, proposed: object) -> None:
        assert isinstance(proposed, ProposedBaselines)
        assert self._facts is not None
        fixed, unfrozen = self._facts.baselines, self._facts.unfrozen()
        dialog = BaselinesDialog(proposed, fixed, unfrozen, self._desk.author, self._page)
        self._open(dialog, self._on_freeze_wanted)

    @Slot(object)
    def _on_freeze_wanted(self, proposed: ProposedBaselines) -> None:
        count = sum(len(named) for named in proposed.values.values())
        said = self.tr("Frozen: %n baseline(s).", "", count)
        self._store(self.tr("Freezing the baselines"), partial(self._desk.freeze, proposed), said)

    @Slot(object)
    def _on_reason(self, why: str) -> None:
        quarter = self._quarter()
        said = self.tr("{quarter} is open again.").format(quarter=quarter_text(quarter))
        store = partial(self._desk.unlock, quarter, why)
        self._store(self.tr("Unlocking the quarter"), store, said)

    @Slot(object)
    def _on_result(self, result: object) -> None:
        assert isinstance(result, QuarterResult)
        assert self._facts is not None
        taken = self._facts.decision
        day, document = (taken.decided_on, taken.document_no) if taken else (None, "")
        dialog = DecideDialog(result, day, document, self._desk.author, self._page)
        self._open(dialog, self._on_order)

    @Slot(object)
    def _on_order(self, order: DecisionOrder) -> None:
        said = self.tr("The decision is recorded: {document}.").format(document=order.document)
        store = partial(self._desk.decide, order)
        self._store(self.tr("Recording the decision"), store, said)

    @Slot()
    def _on_seal_confirmed(self) -> None:
        quarter = self._quarter()
        said = self.tr("{quarter} is sealed.").format(quarter=quarter_text(quarter))
        self._store(self.tr("Sealing the quarter"), partial(self._desk.seal, quarter), said)

    @Slot(object)
    def _on_late_order(self, order: LateOrder) -> None:
        count = len(order.ids)
        said = {
            Outcome.APPLIED: self.tr("Applied: %n late change(s).", "", count),
            Outcome.NOTED: self.tr("Noted: %n late change(s).", "", count),
            Outcome.REJECTED: self.tr("Rejected: %n late change(s).", "", count),
        }[order.outcome]
        store = partial(self._desk.decide_late, self._quarter(), order)
        self._store(self.tr("Deciding late changes"), store, said)

    def _open(self, dialog: Dialog, on_submitted: Callable[[Any], None]) -> None:
        self._dialog = dialog
        dialog.submitted.connect(on_submitted)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None

    def _run(
        self, title: str, question: Callable[[], object], on_answer: Callable[[object], None]
    ) -> None:
        self._answer, self._asked = on_answer, self._quarter()
        self._begin(title, question, self._on_answered, self._on_failed, reading=True)

    @Slot(object)
    def _on_answered(self, answer: object) -> None:
        self._end()
        if self._asked == self._quarter():  # else another quarter is shown by now
            self._answer(answer)

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self._end()
        self._page.failed.emit(error)

    def _store(
        self,
        title: str,
        store: Callable[[], object],
        said: str,
        offer: tuple[NoticeAction, ...] = (),
    ) -> None:
        self._said, self._offer = said, offer
        self._begin(title, store, self._on_stored, self._on_not_stored)

    @Slot(object)
    def _on_stored(self, stored: object) -> None:
        self._end()
        if self._dialog is not None:
            self._dialog.accept()
        said, offer = self._said, self._offer
        if isinstance(stored, Decided):
            offer = (*offer, *self.undoing.note(said, stored.token))
            if stored.kept:
                text = self.tr("Changed again since, and left as it is: {subjects}.")
                said += " " + text.format(subjects=listed_text(stored.kept))
        self._page.noticed.emit(Notice(said, NoticeKind.SUCCESS, offer))
        self._page.data_changed.emit()
        self.done.emit()

    @Slot(Exception)
    def _on_not_stored(self, error: Exception) -> None:
        self._end()
        if self._dialog is not None:
            self._dialog.refuse(error)
        else:
            self._page.failed.emit(error)
        self.done.emit()

    def _begin(
        self,
        title: str,
        act: Callable[[], object],
        on_success: Callable[[object], None],
        on_failure: Callable[[Exception], None],
        *,
        reading: bool = False,
    ) -> None:
        """Do one thing at a time: what is shown meanwhile may be another quarter."""
        self._busy = True
        self.busy_changed.emit(True)
        self._page.job_requested.emit(
            JobRequest(title, job_of(act), on_success, on_failure, reading, self._on_cancelled)
        )

    def _end(self) -> None:
        self._busy = False
        self.busy_changed.emit(False)

    @Slot()
    def _on_cancelled(self) -> None:
        self._end()
        if self._dialog is not None:
            self._dialog.reject()

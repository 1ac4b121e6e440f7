"""One batch of certificates on its way to a printer: what went is told, and noted in the register.

It knows what it prints whatever its page shows by the time the printer is done.
"""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from ui.notices import Notice, NoticeAction, NoticeKind
from ui.pages.page import JobRequest, Page
from ui.pages.undoing import tried
from ui.papers.print_batch import PrintBatch, paper_words
from ui.papers.print_plan import PrintPlan, PrintStoppedError, sheets_job

if TYPE_CHECKING:
    from ui.pages.certificate_printing import PrintingDesk


class PrintRun(QObject):
    """Prints the batch at *place* of *batches*, each on a paper of its own; *why* it goes again.

    Signals:
        dialog_wanted: batches, and the place of the one to be printed next or further.
        spoiled_wanted: the PrintBatch of which a sheet is spoiled.
        noted: the ids of the certificates the register knows to be printed now.
        over: nothing more comes of it by itself.
    """

    dialog_wanted = Signal(object, int)
    spoiled_wanted = Signal(object)
    noted = Signal(object)
    over = Signal()

    def __init__(
        self,
        page: Page,
        desk: "PrintingDesk",
        batches: Sequence[PrintBatch],
        place: int,
        why: str,
    ) -> None:
        super().__init__()
        self._page = page
        self._desk = desk
        self._batches = list(batches)
        self._place = place
        self._why = why

    def start(self, plan: PrintPlan) -> None:
        """Send the sheets of *plan*."""
        job = sheets_job(self._batch().papers, plan, self._desk.send)
        title = self.tr("Printing")
        request = JobRequest(
            title, job, self._on_printed, self._on_stopped, on_cancel=self._on_cancelled
        )
        self._page.job_requested.emit(request)

    @Slot()
    def resume(self) -> None:
        """Want the dialog at the sheets that did not go."""
        self.dialog_wanted.emit(self._batches, self._place)

    @Slot()
    def note_spoiled(self) -> None:
        """Want to say which sheet is spoiled, and why."""
        self.spoiled_wanted.emit(self._batch())

    def _batch(self) -> PrintBatch:
        return self._batches[self._place]

    def _go_on(self, place: int) -> None:
        self.dialog_wanted.emit(self._batches, place)

    @Slot(object)
    def _on_printed(self, plan: object) -> None:
        assert isinstance(plan, PrintPlan)
        self._keep_unprinted(plan, len(plan.sheets))
        count = len(plan.sheets) * plan.copies
        text = self.tr("%n sheet(s) sent to {printer}.", "", count).format(printer=plan.printer)
        actions = [NoticeAction(self.tr("A sheet is spoiled…"), self.note_spoiled)]
        for place, one in enumerate(self._batches):
            if place != self._place and len(one.printed) < len(one.sheets):
                paper = paper_among(one, self._batches)
                words = self.tr("Print on {paper}…").format(paper=paper)
                actions.append(NoticeAction(words, partial(self._go_on, place)))
        self._page.noticed.emit(Notice(text, NoticeKind.SUCCESS, tuple(actions), lasting=True))
        self._note(plan.sheets)

    @Slot(Exception)
    def _on_stopped(self, error: Exception) -> None:
        if not isinstance(error, PrintStoppedError):
            self._page.failed.emit(error)
            self.over.emit()
            return
        plan, done = error.plan, error.done
        where = self._batch().sheets[plan.sheets[done] - 1].words
        reason = error.reason or self.tr("stopped by hand")
        text = self.tr("{done} of {total} sheets went to {printer}; {where} did not ({reason}).")
        text = text.format(
            done=done, total=len(plan.sheets), printer=plan.printer, where=where, reason=reason
        )
        self._keep_unprinted(plan, done)
        actions = (
            NoticeAction(self.tr("Go on from there…"), self.resume),
            NoticeAction(self.tr("A sheet is spoiled…"), self.note_spoiled),
        )
        self._page.noticed.emit(Notice(text, NoticeKind.ERROR, actions, lasting=True))
        self._note(plan.sheets[:done])

    @Slot()
    def _on_cancelled(self) -> None:
        self.over.emit()

    def _keep_unprinted(self, plan: PrintPlan, done: int) -> None:
        """Remember whose sheets of *plan* did not go, and forget those that did."""
        numbers = [self._batch().sheets[sheet - 1].number for sheet in plan.sheets]
        kept = [one for one in self._desk.settings.unprinted if one not in numbers]
        self._desk.settings.unprinted = [*kept, *numbers[done:]]

    def _note(self, sheets: Sequence[int]) -> None:
        """Keep in the register what of it went to the printer."""
        chosen = [self._batch().sheets[sheet - 1] for sheet in sheets]
        found = [(s.certificate, self._why if s.printed else "") for s in chosen]
        noted = [(number, why) for number, why in found if number is not None]
        if noted:
            question = partial(tried, self._keep, noted)
            self._page.ask(f"noted {id(self)}", question, self._on_noted)
        else:
            self.over.emit()

    def _keep(self, printed: Sequence[tuple[int, str]]) -> frozenset[int]:
        self._desk.note(printed)
        return frozenset(number for number, _ in printed)

    @Slot(object)
    def _on_noted(self, answer: object) -> None:
        if isinstance(answer, Exception):
            self._page.failed.emit(answer)
        else:
            assert isinstance(answer, frozenset)
            self._batches = [one.once_more(answer) for one in self._batches]
            self._page.data_changed.emit()
            self.noted.emit(answer)
        self.over.emit()


def paper_among(batch: PrintBatch, batches: Sequence[PrintBatch]) -> str:
    """The paper of *batch*, and how many sheets of it where there are several papers."""
    paper = paper_words(batch.template)
    if len(batches) == 1:
        return paper
    text = QCoreApplication.translate("CertificatePrinting", "{paper}  ({count})")
    return text.format(paper=paper, count=len(batch.sheets))

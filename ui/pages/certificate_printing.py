"""Printing certificates from any page: the dialog, the printer's numbers, and what became of it.

What is printed is a batch of sheets. Those of the register are its very bytes, and each that goes
to the printer is noted there.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from reports.calibration import Calibration, calibration_page
from reports.preflight_findings import PreflightFinding
from ui.dialogs.calibration_dialog import CalibrationDialog
from ui.dialogs.print_dialog import CertificatePrintDialog, PrintBasis
from ui.notices import Notice, NoticeAction, NoticeKind
from ui.pages.before_issuing import BeforeIssuing
from ui.pages.page import JobRequest, Page
from ui.pages.spoiled_acts import SpoiledActs, SpoiledDesk
from ui.pages.undoing import tried
from ui.papers.calibrations import keep, kept_calibration, stock_of
from ui.papers.print_batch import PrintBatch, paper_words
from ui.papers.print_plan import PrintPlan, PrintStoppedError, Send, printers, sheets_job
from ui.settings import Settings
from ui.tasks import Job, job_of


@dataclass(frozen=True, slots=True)
class PrintingDesk:
    """What printing needs: ``check`` looks for what could go wrong on a printer that is calibrated
    or not; ``note`` keeps in the register that certificates went out, each with why it was printed
    again, empty the first time; ``spoiled`` are the notes of spoiled sheets, ``check_issue`` looks
    for more before what is not in the register is issued. ``printers`` are this computer's,
    ``send`` takes a sheet where it shall not go to the system's queue.
    """

    settings: Settings
    author: str
    check: Callable[[PrintBatch, bool], Sequence[PreflightFinding]]
    note: Callable[[Sequence[tuple[int, str]]], None]
    spoiled: SpoiledDesk
    printers: Callable[[], list[str]] = printers
    send: Send | None = None
    check_issue: Callable[[PrintBatch], Sequence[PreflightFinding]] | None = None


class CertificatePrinting(QObject):
    """Prints the batch that *page* shows or asks for.

    Signals:
        done: sheets went to the printer and the register knows: the page shows it anew.
    """

    done = Signal()

    def __init__(self, page: Page, desk: PrintingDesk) -> None:
        super().__init__(page)
        self._page = page
        self.desk = desk
        self.spoiled = SpoiledActs(page, desk.author, desk.spoiled)
        self.spoiled.print_wanted.connect(self.print_spoiled)
        self.spoiled.changed.connect(self._on_spoiled_changed)
        self._looking = BeforeIssuing(page)
        self._batch: PrintBatch | None = None
        self._batches: list[PrintBatch] = []
        self._dialog: CertificatePrintDialog | None = None
        self._why = ""

    def use(self, desk: PrintingDesk) -> None:
        """Print by way of another *desk* from now on."""
        self.desk = desk
        self.spoiled.desk = desk.spoiled

    def shown(self) -> PrintBatch | None:
        """What is printed."""
        return self._batch

    def show_batch(self, batch: PrintBatch | None) -> None:
        """Print *batch* from now on."""
        self._batch = batch
        self._batches = [] if batch is None else [batch]

    def prepare(self, batches: Job) -> None:
        """Have the job *batches* give a PrintBatch for each paper, then ask how to print them."""
        title = self.tr("Fetching the certificates")
        request = JobRequest(title, batches, self._on_prepared, self._on_failed, reading=True)
        self._page.job_requested.emit(request)

    def open(self, first: int = 0, last: int = 0) -> CertificatePrintDialog | None:
        """Ask how to print: the sheets from *first* to *last*, or what an earlier run left."""
        batch = self._batch
        if batch is None:
            return None
        basis = PrintBasis(
            sheets=tuple(sheet.words for sheet in batch.sheets),
            papers=tuple(self._paper(one) for one in self._batches),
            paper=self._batches.index(batch),
            left=batch.pages_of(self.desk.settings.unprinted),
            printed=batch.printed,
            registered=batch.registered,
        )
        dialog = CertificatePrintDialog(basis, self.desk.printers(), self._page.window())
        if first:
            dialog.choose_sheets(first, last or first)
        dialog.paper_chosen.connect(self._on_paper_chosen)
        dialog.printer_chosen.connect(self._on_printer)
        dialog.calibration_wanted.connect(self._on_calibration_wanted)
        dialog.spoiled_wanted.connect(self.spoiled.open_list)
        dialog.submitted.connect(self._on_submitted)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        self._on_printer(dialog.printer.currentText())
        self._on_spoiled_changed()
        dialog.open()
        return dialog

    @Slot()
    def resume(self) -> None:
        """Open the dialog at the sheets that did not go."""
        self.open()

    @Slot(int, str)
    def print_spoiled(self, sheet: int, why: str) -> None:
        """Open the dialog for a *sheet* that was spoiled; *why* is a reason to print it again."""
        if (dialog := self.open(sheet, sheet)) is not None:
            dialog.why.setText(why)

    @Slot()
    def note_spoiled(self) -> None:
        """Ask which sheet is spoiled, and why."""
        if self._batch is not None:
            self.spoiled.ask(self._batch)

    def before_issuing(self, then: Callable[[], None]) -> None:
        """Call *then* unless something stops the certificates, or somebody says no to a warning."""
        if self._batch is None:
            return
        check = partial(self.desk.check, self._batch, True)
        if self.desk.check_issue is not None:
            check = partial(self.desk.check_issue, self._batch)
        self._looking.look(check, then)

    @Slot(object)
    def _on_prepared(self, batches: object) -> None:
        assert isinstance(batches, list)
        if not batches:
            text = self.tr("None of these has a valid certificate in the register: issue it first.")
            self._page.noticed.emit(Notice(text))
            return
        self._batches, self._batch = batches, batches[0]
        self.open()

    @Slot(int)
    def _on_paper_chosen(self, place: int) -> None:
        if self._dialog is not None:
            self._dialog.reject()
        self._batch = self._batches[place]
        self.open()

    def _paper(self, batch: PrintBatch) -> str:
        """The paper of a batch, and how many sheets of it where there are several papers."""
        paper = paper_words(batch.template)
        if len(self._batches) == 1:
            return paper
        return self.tr("{paper}  ({count})").format(paper=paper, count=len(batch.sheets))

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self._page.failed.emit(error)

    @Slot()
    def _on_spoiled_changed(self) -> None:
        if self._dialog is not None and self._batch is not None:
            paper = paper_words(self._batch.template)
            self._dialog.show_spoiled(self.spoiled.count_on(paper))

    @Slot(str)
    def _on_printer(self, name: str) -> None:
        if self._dialog is None or self._batch is None:
            return
        stock = stock_of(self._batch.template)
        known = kept_calibration(self.desk.settings, name, stock)
        self._dialog.show_calibration(known)
        check = job_of(partial(self.desk.check, self._batch, known is not None))
        title = self.tr("Looking for what could go wrong")
        self._page.job_requested.emit(JobRequest(title, check, self._on_found, reading=True))

    @Slot(object)
    def _on_found(self, findings: object) -> None:
        assert isinstance(findings, Sequence)
        if self._dialog is not None:
            self._dialog.show_findings(findings)

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None

    @Slot()
    def _on_calibration_wanted(self) -> None:
        if self._dialog is None or self._batch is None:
            return
        template = self._batch.template
        stock, name = stock_of(template), self._dialog.printer.currentText()
        known = kept_calibration(self.desk.settings, name, stock) or Calibration()
        sheet = (template.width, template.height)
        dialog = CalibrationDialog((name, paper_words(template)), sheet, known, self._dialog)
        dialog.page_wanted.connect(self._on_page_wanted)
        dialog.chosen.connect(self._on_calibrated)
        dialog.open()

    @Slot(object)
    def _on_page_wanted(self, calibration: Calibration) -> None:
        from reports.fonts import font_set

        if self._dialog is None or self._batch is None:
            return
        template = self._batch.template
        content = calibration_page(
            template.width, template.height, font_set(self._batch.court), calibration
        )
        plan = PrintPlan(self._dialog.printer.currentText(), (1,))
        job = sheets_job(content, plan, self.desk.send)
        title = self.tr("Printing the page to measure")
        self._page.job_requested.emit(JobRequest(title, job, self._on_page, self._on_page_stopped))

    @Slot(object)
    def _on_page(self, plan: object) -> None:
        assert isinstance(plan, PrintPlan)
        text = self.tr("The page to measure was sent to {printer}.").format(printer=plan.printer)
        self._page.noticed.emit(Notice(text, NoticeKind.SUCCESS))

    @Slot(Exception)
    def _on_page_stopped(self, error: Exception) -> None:
        if not isinstance(error, PrintStoppedError):
            self._page.failed.emit(error)
            return
        text = self.tr("The page to measure did not go to {printer} ({reason}).")
        text = text.format(printer=error.plan.printer, reason=error.reason)
        self._page.noticed.emit(Notice(text, NoticeKind.ERROR, lasting=True))

    @Slot(object)
    def _on_calibrated(self, calibration: Calibration) -> None:
        if self._dialog is not None and self._batch is not None:
            name = self._dialog.printer.currentText()
            keep(self.desk.settings, name, stock_of(self._batch.template), calibration)
            self._on_printer(name)

    @Slot(object)
    def _on_submitted(self, plan: PrintPlan) -> None:
        assert self._batch is not None
        assert self._dialog is not None
        self._why = self._dialog.why.text().strip()
        job = sheets_job(self._batch.papers, plan, self.desk.send)
        title = self.tr("Printing")
        self._page.job_requested.emit(JobRequest(title, job, self._on_printed, self._on_stopped))

    @Slot(object)
    def _on_printed(self, plan: object) -> None:
        assert isinstance(plan, PrintPlan)
        self._keep_unprinted(plan, len(plan.sheets))
        count = len(plan.sheets) * plan.copies
        text = self.tr("%n sheet(s) sent to {printer}.", "", count).format(printer=plan.printer)
        actions = [NoticeAction(self.tr("A sheet is spoiled…"), self.note_spoiled)]
        for place, one in enumerate(self._batches):
            if one is not self._batch and len(one.printed) < len(one.sheets):
                words = self.tr("Print on {paper}…").format(paper=self._paper(one))
                actions.append(NoticeAction(words, partial(self._on_paper_chosen, place)))
        self._page.noticed.emit(Notice(text, NoticeKind.SUCCESS, tuple(actions), lasting=True))
        self._note(plan.sheets)

    @Slot(Exception)
    def _on_stopped(self, error: Exception) -> None:
        if not isinstance(error, PrintStoppedError) or self._batch is None:
            self._page.failed.emit(error)
            return
        plan, done = error.plan, error.done
        where = self._batch.sheets[plan.sheets[done] - 1].words
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

    def _keep_unprinted(self, plan: PrintPlan, done: int) -> None:
        """Remember whose sheets of *plan* did not go, and forget those that did."""
        assert self._batch is not None
        numbers = [self._batch.sheets[sheet - 1].number for sheet in plan.sheets]
        kept = [one for one in self.desk.settings.unprinted if one not in numbers]
        self.desk.settings.unprinted = [*kept, *numbers[done:]]

    def _note(self, sheets: Sequence[int]) -> None:
        """Keep in the register what of it went to the printer."""
        assert self._batch is not None
        chosen = [self._batch.sheets[sheet - 1] for sheet in sheets]
        found = [(s.certificate, self._why if s.printed else "") for s in chosen]
        noted = [(number, why) for number, why in found if number is not None]
        if noted:
            self._page.ask("noted", partial(tried, self._noted, noted), self._on_noted)

    def _noted(self, printed: Sequence[tuple[int, str]]) -> frozenset[int]:
        self.desk.note(printed)
        return frozenset(number for number, _ in printed)

    @Slot(object)
    def _on_noted(self, answer: object) -> None:
        if isinstance(answer, Exception):
            self._page.failed.emit(answer)
            return
        assert isinstance(answer, frozenset)
        place = self._batches.index(self._batch) if self._batch in self._batches else -1
        self._batches = [one.once_more(answer) for one in self._batches]
        if place >= 0:
            self._batch = self._batches[place]
        self._page.data_changed.emit()
        self.done.emit()

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
from ui.notices import Notice, NoticeKind
from ui.pages.before_issuing import BeforeIssuing
from ui.pages.page import JobRequest, Page
from ui.pages.print_run import PrintRun, paper_among
from ui.pages.spoiled_acts import SpoiledActs, SpoiledDesk, spoiled_on
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
        self._shown: PrintBatch | None = None
        self._batches: Sequence[PrintBatch] = ()  # what the dialog asks about, by papers
        self._place = 0
        self._dialog: CertificatePrintDialog | None = None
        self._runs: list[PrintRun] = []

    def use(self, desk: PrintingDesk) -> None:
        """Print by way of another *desk* from now on."""
        self.desk = desk
        self.spoiled.desk = desk.spoiled

    def shown(self) -> PrintBatch | None:
        """What is printed."""
        return self._shown

    def show_batch(self, batch: PrintBatch | None) -> None:
        """Print *batch* from now on."""
        self._shown = batch

    def prepare(self, batches: Job) -> None:
        """Have the job *batches* give a PrintBatch for each paper, then ask how to print them."""
        title = self.tr("Fetching the certificates")
        request = JobRequest(title, batches, self._on_prepared, self._on_failed, reading=True)
        self._page.job_requested.emit(request)

    def open(self, first: int = 0, last: int = 0) -> CertificatePrintDialog | None:
        """Ask how to print: the sheets from *first* to *last*, or what an earlier run left."""
        return None if self._shown is None else self._ask([self._shown], 0, first, last)

    def _ask(
        self, batches: Sequence[PrintBatch], place: int, first: int = 0, last: int = 0
    ) -> CertificatePrintDialog:
        self._batches, self._place = batches, place
        batch = batches[place]
        basis = PrintBasis(
            sheets=tuple(sheet.words for sheet in batch.sheets),
            papers=tuple(paper_among(one, batches) for one in batches),
            paper=place,
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

    @Slot(object, int, str)
    def print_spoiled(self, batch: PrintBatch, sheet: int, why: str) -> None:
        """Open the dialog for a *sheet* of *batch* that was spoiled; *why* is a reason to print it
        again."""
        self._ask([batch], 0, sheet, sheet).why.setText(why)

    def before_issuing(self, then: Callable[[], None]) -> None:
        """Call *then* unless something stops the certificates, or somebody says no to a warning."""
        if self._shown is None:
            return
        check = partial(self.desk.check, self._shown, True)
        if self.desk.check_issue is not None:
            check = partial(self.desk.check_issue, self._shown)
        self._looking.look(check, then)

    @Slot(object)
    def _on_prepared(self, batches: object) -> None:
        assert isinstance(batches, list)
        if not batches:
            text = self.tr("None of these has a valid certificate in the register: issue it first.")
            self._page.noticed.emit(Notice(text))
            return
        self._ask(batches, 0)

    @Slot(int)
    def _on_paper_chosen(self, place: int) -> None:
        if self._dialog is not None:
            self._dialog.reject()
        self._ask(self._batches, place)

    def _batch(self) -> PrintBatch:
        """What the dialog asks about."""
        return self._batches[self._place]

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self._page.failed.emit(error)

    @Slot()
    def _on_spoiled_changed(self) -> None:
        if self._dialog is not None:
            self._page.ask("spoiled count", self.desk.spoiled.lines, self._on_spoiled_lines)

    @Slot(object)
    def _on_spoiled_lines(self, lines: object) -> None:
        assert isinstance(lines, Sequence)
        if self._dialog is not None:
            paper = paper_words(self._batch().template)
            self._dialog.show_spoiled(spoiled_on(lines, paper))

    @Slot(str)
    def _on_printer(self, name: str) -> None:
        if self._dialog is None:
            return
        stock = stock_of(self._batch().template)
        known = kept_calibration(self.desk.settings, name, stock)
        self._dialog.show_calibration(known)
        check = partial(self._found, self._batch(), name, known is not None)
        title = self.tr("Looking for what could go wrong")
        request = JobRequest(title, job_of(check), self._on_found, reading=True)
        self._page.job_requested.emit(request)

    def _found(self, batch: PrintBatch, name: str, calibrated: bool) -> object:
        return batch, name, self.desk.check(batch, calibrated)

    @Slot(object)
    def _on_found(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        batch, name, findings = answer
        dialog = self._dialog
        # Another paper or printer may have been chosen while it was looked for.
        if dialog and batch is self._batch() and name == dialog.printer.currentText():
            dialog.show_findings(findings)

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None

    @Slot()
    def _on_calibration_wanted(self) -> None:
        if self._dialog is None:
            return
        template = self._batch().template
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

        if self._dialog is None:
            return
        template = self._batch().template
        content = calibration_page(
            template.width, template.height, font_set(self._batch().court), calibration
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
        if self._dialog is not None:
            name = self._dialog.printer.currentText()
            keep(self.desk.settings, name, stock_of(self._batch().template), calibration)
            self._on_printer(name)

    @Slot(object)
    def _on_submitted(self, plan: PrintPlan) -> None:
        assert self._dialog is not None
        why = self._dialog.why.text().strip()
        run = PrintRun(self._page, self.desk, self._batches, self._place, why)
        run.dialog_wanted.connect(self._on_dialog_wanted)
        run.spoiled_wanted.connect(self.spoiled.ask)
        run.noted.connect(self._on_noted)
        run.over.connect(self._on_over)
        self._runs.append(run)  # nothing else keeps it while the printer works
        run.start(plan)

    @Slot(object, int)
    def _on_dialog_wanted(self, batches: Sequence[PrintBatch], place: int) -> None:
        self._ask(batches, place)

    @Slot(object)
    def _on_noted(self, printed: frozenset[int]) -> None:
        self._shown = self._shown and self._shown.once_more(printed)
        self.done.emit()

    @Slot()
    def _on_over(self) -> None:
        self._runs = [run for run in self._runs if run is not self.sender()]

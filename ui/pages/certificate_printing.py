"""Printing the certificates of a quarter: the dialog, the printer's numbers, and what became of it.

The sheets are those of the page's set. Once all are issued they are the very bytes of the
register, and each that goes to the printer is noted there.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Slot

from reports.calibration import Calibration, calibration_page
from reports.preflight_findings import PreflightFinding
from ui.dialogs.calibration_dialog import CalibrationDialog
from ui.dialogs.preflight_dialog import PreflightDialog
from ui.dialogs.print_dialog import CertificatePrintDialog, PrintBasis
from ui.dialogs.spoiled_dialog import SpoiledDialog
from ui.models.certificates import CertificatesData
from ui.notices import Notice, NoticeAction, NoticeKind
from ui.pages.page import JobRequest, Page
from ui.pages.undoing import tried
from ui.papers.calibrations import keep, kept_calibration, stock_of
from ui.papers.jobs import CertificateSet
from ui.papers.print_plan import PrintPlan, PrintStoppedError, Send, printers, sheets_job
from ui.settings import Settings
from ui.tasks import job_of


@dataclass(frozen=True, slots=True)
class PrintingDesk:
    """What printing needs: ``check`` looks for what could go wrong on a printer that is calibrated
    or not; ``note`` keeps in the register that certificates went out, and why again; ``spoil``
    keeps a number, how many sheets, and why. ``printers`` are this computer's, ``send`` takes a
    sheet where it shall not go to the system's queue.
    """

    settings: Settings
    author: str
    check: Callable[[CertificatesData, bool], Sequence[PreflightFinding]]
    note: Callable[[Sequence[int], str], None]
    spoil: Callable[[str, int, str], None]
    printers: Callable[[], list[str]] = printers
    send: Send | None = None


class CertificatePrinting(QObject):
    """Prints what *page* shows."""

    def __init__(self, page: Page, desk: PrintingDesk) -> None:
        super().__init__(page)
        self._page = page
        self.desk = desk
        self._data: CertificatesData | None = None
        self._set: CertificateSet | None = None
        self._dialog: CertificatePrintDialog | None = None
        self._why = ""
        self._then: Callable[[], None] | None = None

    def use(self, desk: PrintingDesk) -> None:
        """Print by way of another *desk* from now on."""
        self.desk = desk

    def shown(self) -> CertificatesData | None:
        """Whose certificates are printed."""
        return self._data

    def show_set(self, data: CertificatesData | None, made: CertificateSet | None) -> None:
        """Print *made* of *data* from now on."""
        self._data, self._set = data, made

    def open(self, first: int = 0, last: int = 0) -> CertificatePrintDialog | None:
        """Ask how to print: the pages from *first* to *last*, or what an earlier run left."""
        if self._data is None or self._set is None:
            return None
        template = self._data.used_template()
        names = [words for _, words in self._pages()]
        left = self.desk.settings.printed(self._set.paper.file_name).get("left", [])
        basis = PrintBasis(
            tuple(names),
            template.stock,
            f"{template.width} × {template.height} mm",
            tuple(page for page in left if isinstance(page, int) and 0 < page <= len(names)),
            frozenset(
                page
                for page, (place, _) in enumerate(self._pages(), 1)
                if self._data.issued and self._data.issued[place].printed
            ),
        )
        dialog = CertificatePrintDialog(basis, self.desk.printers(), self._page.window())
        if first:
            dialog.choose_sheets(first, last or first)
        dialog.printer_chosen.connect(self._on_printer)
        dialog.calibration_wanted.connect(self._on_calibration_wanted)
        dialog.submitted.connect(self._on_submitted)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        self._on_printer(dialog.printer.currentText())
        dialog.open()
        return dialog

    @Slot()
    def resume(self) -> None:
        """Open the dialog at the sheets that did not go."""
        self.open()

    @Slot()
    def note_spoiled(self) -> None:
        """Ask which sheet is spoiled, and why."""
        if self._data is None or self._set is None:
            return
        names = [(self._data.items[place].number, words) for place, words in self._pages()]
        dialog = SpoiledDialog(names, self.desk.author, self._page)
        dialog.submitted.connect(partial(self._on_spoiled, dialog))
        dialog.open()

    def before_issuing(self, then: Callable[[], None]) -> None:
        """Call *then* unless something stops the certificates, or somebody says no to a warning."""
        if self._data is None:
            return
        self._then = then
        check = job_of(partial(self.desk.check, self._data, True))
        title = self.tr("Looking for what could go wrong")
        self._page.job_requested.emit(JobRequest(title, check, self._on_checked, reading=True))

    @Slot(object)
    def _on_checked(self, findings: object) -> None:
        assert isinstance(findings, Sequence)
        # What the page says above the list already is not asked again.
        asked = [finding for finding in findings if finding.code != "NO_LEGAL_BASIS"]
        if not asked:
            self._go_on()
            return
        dialog = PreflightDialog(asked, self._page.window())
        dialog.confirmed.connect(self._go_on)
        dialog.open()

    @Slot()
    def _go_on(self) -> None:
        if (then := self._then) is not None:
            self._then = None
            then()

    def _pages(self) -> list[tuple[int, str]]:
        """The place in the list and the words of every page of the set, in order."""
        assert self._data is not None
        assert self._set is not None
        return [
            (place, f"{item.number}  {item.recipient}")
            for place, item in enumerate(self._data.items)
            if place not in self._set.faults
        ]

    @Slot(str)
    def _on_printer(self, name: str) -> None:
        assert self._data is not None
        if self._dialog is None:
            return
        stock = stock_of(self._data.used_template())
        known = kept_calibration(self.desk.settings, name, stock)
        self._dialog.show_calibration(known)
        check = job_of(partial(self.desk.check, self._data, known is not None))
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
        assert self._data is not None
        if self._dialog is None:
            return
        template = self._data.used_template()
        stock, name = stock_of(template), self._dialog.printer.currentText()
        known = kept_calibration(self.desk.settings, name, stock) or Calibration()
        sheet = (template.width, template.height)
        about = (name, f"{template.stock}  {template.width} × {template.height} mm".strip())
        dialog = CalibrationDialog(about, sheet, known, self._dialog)
        dialog.page_wanted.connect(self._on_page_wanted)
        dialog.chosen.connect(self._on_calibrated)
        dialog.open()

    @Slot(object)
    def _on_page_wanted(self, calibration: Calibration) -> None:
        from reports.fonts import font_set

        assert self._data is not None
        if self._dialog is None:
            return
        template = self._data.used_template()
        content = calibration_page(
            template.width, template.height, font_set(self._data.court), calibration
        )
        plan = PrintPlan(self._dialog.printer.currentText(), (1,))
        job = sheets_job(content, plan, self.desk.send)
        title = self.tr("Printing the page to measure")
        self._page.job_requested.emit(JobRequest(title, job, self._on_page, self._on_stopped))

    @Slot(object)
    def _on_page(self, plan: object) -> None:
        assert isinstance(plan, PrintPlan)
        text = self.tr("The page to measure was sent to {printer}.").format(printer=plan.printer)
        self._page.noticed.emit(Notice(text, NoticeKind.SUCCESS))

    @Slot(object)
    def _on_calibrated(self, calibration: Calibration) -> None:
        assert self._data is not None
        if self._dialog is not None:
            name = self._dialog.printer.currentText()
            keep(self.desk.settings, name, stock_of(self._data.used_template()), calibration)
            self._on_printer(name)

    @Slot(object)
    def _on_submitted(self, plan: PrintPlan) -> None:
        assert self._set is not None
        assert self._dialog is not None
        self._why = self._dialog.why.text().strip()
        job = sheets_job(self._set.paper.content, plan, self.desk.send)
        title = self.tr("Printing")
        self._page.job_requested.emit(JobRequest(title, job, self._on_printed, self._on_stopped))

    @Slot(object)
    def _on_printed(self, plan: object) -> None:
        assert isinstance(plan, PrintPlan)
        assert self._set is not None
        self.desk.settings.keep_printed(self._set.paper.file_name, [])
        count = len(plan.sheets) * plan.copies
        text = self.tr("%n sheet(s) sent to {printer}.", "", count).format(printer=plan.printer)
        action = NoticeAction(self.tr("A sheet is spoiled…"), self.note_spoiled)
        self._page.noticed.emit(Notice(text, NoticeKind.SUCCESS, (action,), lasting=True))
        self._note(plan.sheets)

    @Slot(Exception)
    def _on_stopped(self, error: Exception) -> None:
        if not isinstance(error, PrintStoppedError) or self._set is None:
            self._page.failed.emit(error)
            return
        plan, done = error.plan, error.done
        names = [words for _, words in self._pages()]
        where = names[plan.sheets[done] - 1] if plan.sheets[done] <= len(names) else ""
        reason = error.reason or self.tr("stopped by hand")
        text = self.tr("{done} of {total} sheets went to {printer}; {where} did not ({reason}).")
        text = text.format(
            done=done, total=len(plan.sheets), printer=plan.printer, where=where, reason=reason
        )
        self.desk.settings.keep_printed(self._set.paper.file_name, list(plan.sheets[done:]))
        actions = (
            NoticeAction(self.tr("Go on from there…"), self.resume),
            NoticeAction(self.tr("A sheet is spoiled…"), self.note_spoiled),
        )
        self._page.noticed.emit(Notice(text, NoticeKind.ERROR, actions, lasting=True))
        self._note(plan.sheets[:done])

    def _note(self, sheets: Sequence[int]) -> None:
        """Keep in the register what went to the printer, if it comes from there."""
        assert self._data is not None
        if not self._data.issued or not sheets:
            return
        pages = self._pages()
        ids = [self._data.issued[pages[sheet - 1][0]].id for sheet in sheets]
        self._page.ask("noted", partial(tried, self.desk.note, ids, self._why), self._on_noted)

    @Slot(object)
    def _on_noted(self, answer: object) -> None:
        if isinstance(answer, Exception):
            self._page.failed.emit(answer)
        elif self._data is not None:
            self._page.data_changed.emit()
            self._page.show_quarter(self._data.quarter)  # which were printed has changed

    def _on_spoiled(self, dialog: SpoiledDialog, value: tuple[str, int, str]) -> None:
        answer = tried(self.desk.spoil, *value)
        if isinstance(answer, Exception):
            dialog.refuse(answer)
            return
        dialog.accept()
        numbers = [item.number for item in self._data.items] if self._data is not None else []
        pages = [place for place, _ in self._pages()]
        at = pages.index(numbers.index(value[0])) + 1
        text = self.tr("Noted: {number}, {reason}.").format(number=value[0], reason=value[2])
        action = NoticeAction(self.tr("Print it again…"), partial(self.open, at, at))
        self._page.noticed.emit(Notice(text, NoticeKind.SUCCESS, (action,), lasting=True))

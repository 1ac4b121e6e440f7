"""Printing a finished PDF: the file itself where the system takes it, else pictures of pages."""

import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QObject, QRectF, Signal, Slot
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from ui.notices import Notice, NoticeKind
from ui.pages.page import JobRequest
from ui.papers.jobs import Paper, write_paper
from ui.papers.print_plan import PrinterRefusedError
from ui.tasks import Job, Report

DPI = 300
_POINTS_AN_INCH = 72
_LP = "lp"


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """What is printed: the document, and its pages from *first* to *last*, counted from 1."""

    content: bytes
    first: int
    last: int


class PaperPrinter(QObject):
    """Asks for a printer and has papers printed in the background.

    Signals:
        job_requested: a JobRequest.
        noticed: what became of it.
    """

    job_requested = Signal(JobRequest)
    noticed = Signal(Notice)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._content = b""
        self._printer: QPrinter | None = None

    def print_paper(self, paper: Paper) -> QPrintDialog:
        """Open the print dialog for *paper*."""
        first, last = page_range(paper.content)
        self._content = paper.content
        self._printer = printer_for(paper.content)
        self._printer.setDocName(Path(paper.file_name).stem)
        self._printer.setFromTo(first, last)
        dialog = QPrintDialog(self._printer, self._owner.window())
        dialog.setMinMax(first, last)
        dialog.setFromTo(first, last)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.accepted.connect(self._on_accepted)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own open wants a receiver by name
        return dialog

    @Slot()
    def _on_accepted(self) -> None:
        assert self._printer is not None
        order = order_of(self._content, self._printer)
        job = job_for(order, self._printer)
        title = self.tr("Printing")
        self.job_requested.emit(JobRequest(title, job, self._on_printed, self._on_failed))

    @Slot(object)
    def _on_printed(self, where: object) -> None:
        text = self.tr("Sent to {printer}.").format(printer=where)
        self.noticed.emit(Notice(text, NoticeKind.SUCCESS))

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        text = self.tr("The printer did not take it ({reason}). Choose another one and try again.")
        notice = Notice(text.format(reason=error), NoticeKind.ERROR, lasting=True)
        self.noticed.emit(notice)


def printer_for(content: bytes) -> QPrinter:
    """A printer set up for the paper *content* is on, without margins of its own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DPI)
    with_document = _Loaded(content)
    size = with_document.document.pagePointSize(0)
    upright = size.height() >= size.width()
    way = QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape
    paper = QPageSize(QPageSize.PageSizeId.A4)
    printer.setPageLayout(QPageLayout(paper, way, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)
    return printer


def order_of(content: bytes, printer: QPrinter) -> PrintOrder:
    """What *printer* was told to print of *content*."""
    first, last = page_range(content)
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        first, last = printer.fromPage(), min(printer.toPage(), last)
    return PrintOrder(content, first, last)


def job_for(order: PrintOrder, printer: QPrinter) -> Job:
    """A job that prints *order* the best way there is; it returns where it went."""
    whole = (order.first, order.last) == page_range(order.content)
    file = printer.outputFileName()
    if file and whole and printer.outputFormat() is QPrinter.OutputFormat.PdfFormat:
        return _file_job(order, Path(file))
    lp = shutil.which(_LP) if sys.platform != "win32" else None
    if lp and printer.printerName() and not file:
        return _lp_job(order, lp, printer.printerName(), printer.copyCount())
    return picture_job(order, printer)


def page_range(content: bytes) -> tuple[int, int]:
    """The first and last page of *content*, counted from 1."""
    return 1, _Loaded(content).document.pageCount()


def page_size(content: bytes) -> tuple[float, float]:
    """Width and height of the first page of *content* in points."""
    size = _Loaded(content).document.pagePointSize(0)
    return size.width(), size.height()


def _file_job(order: PrintOrder, path: Path) -> Job:
    def job(report: Report) -> str:
        report(0, 1)
        write_paper(path, order.content)
        return str(path)

    return job


def _lp_job(order: PrintOrder, lp: str, printer: str, copies: int) -> Job:
    # The PDF itself keeps its text; the service must not scale it.
    pages = f"{order.first}-{order.last}"
    command = [lp, "-d", printer, "-n", str(copies), "-P", pages, "-o", "print-scaling=none"]

    def job(report: Report) -> str:
        report(0, 1)
        with tempfile.TemporaryDirectory(prefix="casestar-") as folder:
            file = Path(folder) / "paper.pdf"
            file.write_bytes(order.content)
            done = subprocess.run(
                [*command, str(file)], capture_output=True, text=True, check=False
            )
        if done.returncode:
            raise PrinterRefusedError(done.stderr.strip() or str(done.returncode))
        return printer

    return job


def picture_job(order: PrintOrder, printer: QPrinter) -> Job:
    """A job that paints pictures of the pages of *order* on *printer*; it returns where to."""

    def job(report: Report) -> str:
        loaded = _Loaded(order.content)
        painter = QPainter()
        if not painter.begin(printer):
            raise PrinterRefusedError(printer.printerName() or printer.outputFileName())
        try:
            numbers = range(order.first - 1, order.last)
            for done, number in enumerate(numbers):
                report(done, len(numbers))
                if done:
                    printer.newPage()
                _paint_page(painter, loaded.document, number, printer.resolution())
        finally:
            painter.end()
        return printer.printerName() or printer.outputFileName()

    return job


def _paint_page(painter: QPainter, document: QPdfDocument, number: int, dpi: int) -> None:
    size = document.pagePointSize(number) * (dpi / _POINTS_AN_INCH)
    picture = document.render(number, size.toSize())
    painter.drawImage(QRectF(0, 0, size.width(), size.height()), picture)


class _Loaded:
    """A document with the bytes it reads from kept alive."""

    def __init__(self, content: bytes) -> None:
        self._bytes = QByteArray(content)
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument()
        self.document.load(self._buffer)

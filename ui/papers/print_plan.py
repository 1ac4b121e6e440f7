"""Printing sheet by sheet: what went to the printer is known even if the printer goes away."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from reports.calibration import Calibration
from ui.tasks import Cancelled, Job, Report

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_LP = "lp"
_STOPPED = 5  # the state of a printer, RFC 8011, 5.4.11
_MM = 25.4 / 72
_ISO = {(210, 297): "A4", (297, 420): "A3"}  # rounded millimetres, upright
DPI = 600
_LARGE_DPI = 300  # of sheets above A3: a picture of one at 600 dpi takes half a gigabyte
_LARGE = 430  # millimetres
Send = Callable[[bytes], None]


class PrinterRefusedError(Exception):
    """The system's print service did not take a document; the reason is what it said."""


@dataclass(frozen=True, slots=True)
class PrintPlan:
    """Which sheets go to which printer, by the pages of a document counted from 1, in order."""

    printer: str
    sheets: tuple[int, ...]
    copies: int = 1
    calibration: Calibration = field(default_factory=Calibration)

    def rest(self, done: int) -> "PrintPlan":
        """What is left once *done* sheets went through."""
        return replace(self, sheets=self.sheets[done:])


class PrintStoppedError(Exception):
    """A batch ended early: *done* sheets of *plan* went to the printer, the next did not."""

    def __init__(self, plan: PrintPlan, done: int, reason: str = "") -> None:
        super().__init__(plan, done, reason)
        self.plan, self.done, self.reason = plan, done, reason


def sheets_job(content: bytes | Sequence[bytes], plan: PrintPlan, send: Send | None = None) -> Job:
    """A job that prints the sheets of *content* one by one and returns the plan.

    *content* is a document with a page a sheet, or a document for each sheet. *send* takes one
    sheet; without it the file itself goes to the queue of the system, unscaled, and where there is
    none a picture of it to the printer.

    Raises (the job): PrintStoppedError: the printer took no more, or somebody cancelled.
    """

    def job(report: Report) -> PrintPlan:
        from reports.batch import placed

        way = send or _way_of(plan)
        for done, number in enumerate(plan.sheets):
            try:
                report(done, len(plan.sheets))
                way(placed(_sheet(content, number), plan.calibration))
            except PrinterRefusedError as error:
                raise PrintStoppedError(plan, done, str(error)) from error
            except Cancelled as error:
                if done == 0:
                    raise
                raise PrintStoppedError(plan, done) from error
        report(len(plan.sheets), len(plan.sheets))
        return plan

    return job


def _sheet(content: bytes | Sequence[bytes], number: int) -> bytes:
    from reports.batch import one_sheet

    return one_sheet(content, number) if isinstance(content, bytes) else content[number - 1]


def printers() -> list[str]:
    """The printers of this computer, the usual one first."""
    from PySide6.QtPrintSupport import QPrinterInfo

    usual = QPrinterInfo.defaultPrinterName()
    names = QPrinterInfo.availablePrinterNames()
    return [usual, *(name for name in names if name != usual)] if usual in names else names


def lp_command(lp: str, plan: PrintPlan, sheet: tuple[float, float]) -> list[str]:
    """The command that sends a file of one *sheet* (points) as it is: never scaled, one side.

    The medium is named, or the queue would lay the page on the paper it has by default.
    """
    short, long = sorted(round(side * _MM) for side in sheet)
    medium = _ISO.get((short, long), f"Custom.{short}x{long}mm")
    options = ("print-scaling=none", "sides=one-sided", f"media={medium}")
    return [
        *(lp, "-s", "-d", plan.printer, "-n", str(plan.copies)),
        *(part for option in options for part in ("-o", option)),
    ]


def picture_printer(name: str, sheet: tuple[float, float]) -> "QPrinter":
    """The printer *name* set to a sheet of that size in points, without margins of its own."""
    from PySide6.QtCore import QMarginsF, QSizeF
    from PySide6.QtGui import QPageLayout, QPageSize
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if name:
        printer.setPrinterName(name)
    width, height = (side * _MM for side in sheet)
    printer.setResolution(DPI if max(width, height) <= _LARGE else _LARGE_DPI)
    upright = QSizeF(min(width, height), max(width, height))
    size = QPageSize(upright, QPageSize.Unit.Millimeter)
    way = QPageLayout.Orientation.Portrait
    if width > height:
        way = QPageLayout.Orientation.Landscape
    printer.setPageLayout(QPageLayout(size, way, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)
    return printer


def _way_of(plan: PrintPlan) -> Send:
    lp = shutil.which(_LP) if sys.platform != "win32" else None
    return _queue(lp, plan) if lp else _pictures(plan)


def _queue(lp: str, plan: PrintPlan) -> Send:
    def send(content: bytes) -> None:
        if said := _said_if_stopped(lp, plan.printer):
            raise PrinterRefusedError(said)
        with tempfile.TemporaryDirectory(prefix="casestar-") as folder:
            file = Path(folder) / "sheet.pdf"
            file.write_bytes(content)
            command = [*lp_command(lp, plan, _size_of(content)), str(file)]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise PrinterRefusedError(done.stderr.strip() or str(done.returncode))

    return send


def _said_if_stopped(lp: str, printer: str) -> str:
    """What the print service says of a queue that stopped, else nothing.

    Such a queue goes on taking sheets, as if its printer had not gone.
    """
    options = _answer(lp, "lpoptions", printer).split()
    stopped = f"printer-state={_STOPPED}" in options
    return " ".join(_answer(lp, "lpstat", printer).split()) if stopped else ""


def _answer(lp: str, program: str, printer: str) -> str:
    beside = shutil.which(program, path=str(Path(lp).parent))
    if beside is None:
        return ""
    command = [beside, "-p", printer]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def _pictures(plan: PrintPlan) -> Send:
    def send(content: bytes) -> None:
        from ui.printing import PrintOrder, picture_job

        for _ in range(plan.copies):
            printer = picture_printer(plan.printer, _size_of(content))
            picture_job(PrintOrder(content, 1, 1), printer)(_unheard)

    return send


def _size_of(content: bytes) -> tuple[float, float]:
    from ui.printing import page_size

    return page_size(content)


def _unheard(_done: int, _total: int) -> None:
    """One sheet of several is not worth telling."""

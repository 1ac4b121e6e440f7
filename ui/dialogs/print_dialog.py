"""Printing a batch of certificates: which sheets, in which order, how many, on which printer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reports.calibration import Calibration
from reports.preflight_findings import PreflightFinding
from ui.papers.print_plan import PrintPlan
from ui.widgets.buttons import button, primary_button
from ui.widgets.findings_list import FindingsList
from ui.widgets.labels import label, wrapped

_WIDTH = 600
_MOST_COPIES = 20


@dataclass(frozen=True, slots=True)
class PrintBasis:
    """What is to be printed: what each sheet is called, by page, the stock, and how it is called.

    ``left`` are the pages that an earlier printing did not come to, ``printed`` those that were
    printed before and are printed again for a reason only.
    """

    sheets: tuple[str, ...]
    stock: str
    size: str
    left: tuple[int, ...] = ()
    printed: frozenset[int] = frozenset()


class CertificatePrintDialog(QDialog):
    """Asks how to print, and shows beforehand what could go wrong.

    Signals:
        printer_chosen: another printer, whose calibration and findings are wanted.
        calibration_wanted: the calibration of the printer chosen shall be changed.
        submitted: the PrintPlan.
    """

    printer_chosen = Signal(str)
    calibration_wanted = Signal()
    submitted = Signal(object)

    def __init__(self, basis: PrintBasis, printers: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print certificates"))
        self.setMinimumWidth(_WIDTH)
        self._basis = basis
        self._calibration = Calibration()
        self._stopped = False
        self.printer = QComboBox()
        self.printer.addItems(list(printers))
        self.first = QComboBox()
        self.last = QComboBox()
        for words in basis.sheets:
            self.first.addItem(words)
            self.last.addItem(words)
        self.copies = QSpinBox()
        self.copies.setRange(1, _MOST_COPIES)
        self.copies.lineEdit().setTextMargins(6, 0, 0, 0)
        self.backwards = QCheckBox(self.tr("Last sheet first"))
        self.calibrate = button(self.tr("Calibrate…"), "sliders-horizontal")
        self._calibrated = label("", "muted")
        self.why = QLineEdit()
        self.why.setAccessibleName(self.tr("Why it is printed again"))
        self.why.setPlaceholderText(self.tr("Why it is printed again"))
        self.findings = FindingsList()
        self._note = wrapped("", "muted")
        self.ok = primary_button(self.tr("Print"), "printer")
        self.ok.setDefault(True)
        self._cancel = button(self.tr("Cancel"))
        self.choose_sheets(min(basis.left, default=1), max(basis.left, default=len(basis.sheets)))
        self._lay_out()
        self._connect()
        self._check()

    def choose_sheets(self, first: int, last: int) -> None:
        """Print the pages from *first* to *last*, counted from 1."""
        self.first.setCurrentIndex(first - 1)
        self.last.setCurrentIndex(last - 1)

    def show_calibration(self, known: Calibration | None) -> None:
        """Print with *known*, which is None where this printer was not calibrated."""
        self._calibration = known or Calibration()
        text = self.tr("not calibrated for this paper")
        if known is not None:
            text = self.tr("{right} mm right, {down} mm down, {scale} %").format(
                right=known.right, down=known.down, scale=known.scale
            )
        self._calibrated.setText(text)

    def show_findings(self, findings: Sequence[PreflightFinding]) -> None:
        """List what could go wrong; what stops the printing must be mended first."""
        self._stopped = self.findings.show_findings(findings)
        self._check()

    def plan(self) -> PrintPlan:
        """What is chosen."""
        first, last = self.first.currentIndex() + 1, self.last.currentIndex() + 1
        sheets = tuple(range(first, last + 1))
        if self.backwards.isChecked():
            sheets = sheets[::-1]
        plan = PrintPlan(self.printer.currentText(), sheets, self.copies.value())
        return replace(plan, calibration=self._calibration)

    @Slot()
    def submit(self) -> None:
        """Have it printed, if nothing stops it."""
        if self.ok.isEnabled():
            self.submitted.emit(self.plan())
            self.accept()

    @Slot()
    def _check(self) -> None:
        sheets = self.plan().sheets
        count = len(sheets) * self.copies.value()
        again = bool(self._basis.printed.intersection(sheets))
        self.why.setVisible(again)
        reasoned = not again or bool(self.why.text().strip())
        ready = bool(self.printer.count()) and count > 0 and not self._stopped
        self.ok.setEnabled(ready and reasoned)
        if not self.printer.count():
            text = self.tr("No printer is set up on this computer: set one up and try again.")
        elif self._stopped:
            text = self.tr("What is marked with a cross must be mended before printing.")
        elif not count:
            text = self.tr("The last sheet comes before the first.")
        elif not reasoned:
            text = self.tr("Some of these were printed before: say why they are printed again.")
        else:
            text = self.tr("%n sheet(s) go to the printer, one side, not scaled.", "", count)
        self._note.setText(text)

    def _connect(self) -> None:
        self.printer.currentTextChanged.connect(self.printer_chosen)
        for combo in (self.first, self.last):
            combo.currentIndexChanged.connect(self._check)
        self.copies.valueChanged.connect(self._check)
        self.why.textChanged.connect(self._check)
        self.calibrate.clicked.connect(self.calibration_wanted)
        self.ok.clicked.connect(self.submit)
        self._cancel.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        paper = QHBoxLayout()
        paper.setSpacing(12)
        paper.addWidget(label(f"{self._basis.stock}  {self._basis.size}".strip()))
        paper.addWidget(self._calibrated)
        paper.addStretch(1)
        paper.addWidget(self.calibrate)
        words = (self.tr("Printer"), self.tr("Paper"), self.tr("From"), self.tr("To"))
        for row, (text, field) in enumerate(
            zip(words, (self.printer, None, self.first, self.last), strict=True)
        ):
            grid.addWidget(label(text, "muted"), row, 0)
            if field is None:
                grid.addLayout(paper, row, 1, 1, 3)
            else:
                field.setAccessibleName(text)
                grid.addWidget(field, row, 1, 1, 3)
        copies = label(self.tr("Copies"), "muted")
        self.copies.setAccessibleName(copies.text())
        grid.addWidget(copies, 4, 0)
        grid.addWidget(self.copies, 4, 1)
        grid.addWidget(self.backwards, 4, 2, 1, 2)
        grid.addWidget(self.why, 5, 1, 1, 3)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Print certificates"), "title"))
        column.addLayout(grid)
        column.addWidget(self.findings)
        column.addWidget(self._note)
        column.addStretch(1)
        column.addLayout(foot)

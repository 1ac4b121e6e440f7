"""Printing certificates: which sheets, in which order, how many, on which printer."""

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
    QWidget,
)

from reports.calibration import Calibration
from reports.preflight_findings import PreflightFinding
from ui.papers.print_plan import PrintPlan
from ui.widgets.buttons import button, link_button, primary_button
from ui.widgets.findings_list import FindingsList
from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import dialog_layout

_WIDTH = 600
_MOST_COPIES = 20


@dataclass(frozen=True, slots=True)
class PrintBasis:
    """What is to be printed: what each sheet is called, counted from 1, and on which of *papers*.

    ``left`` are the sheets that an earlier printing did not come to, ``printed`` those that were
    printed before and are printed again for a reason only, ``registered`` those that are papers of
    the register: the others are specimens or unknown to it.
    """

    sheets: tuple[str, ...]
    papers: tuple[str, ...]
    paper: int = 0
    left: tuple[int, ...] = ()
    printed: frozenset[int] = frozenset()
    registered: frozenset[int] = frozenset()

    @property
    def whole(self) -> tuple[int, ...]:
        """All sheets."""
        return tuple(range(1, len(self.sheets) + 1))

    @property
    def is_mixed(self) -> bool:
        """Whether some sheets are papers of the register and others are not."""
        return 0 < len(self.registered) < len(self.sheets)


class CertificatePrintDialog(QDialog):
    """Asks how to print, and shows beforehand what could go wrong.

    Papers of the register and specimens are never printed in one go unless that is chosen.

    Signals:
        paper_chosen: the place of another paper, whose sheets shall be printed.
        printer_chosen: another printer, whose calibration and findings are wanted.
        calibration_wanted: the calibration of the printer chosen shall be changed.
        spoiled_wanted: the notes of spoiled sheets shall be shown.
        submitted: the PrintPlan.
    """

    paper_chosen = Signal(int)
    printer_chosen = Signal(str)
    calibration_wanted = Signal()
    spoiled_wanted = Signal()
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
        self.paper = QComboBox()
        self.paper.addItems(list(basis.papers))
        self.paper.setCurrentIndex(basis.paper)
        self.which = QComboBox()
        for words, pages in self._choices():
            self.which.addItem(words, pages)
        self.first = QComboBox()
        self.last = QComboBox()
        self.copies = QSpinBox()
        self.copies.setRange(1, _MOST_COPIES)
        self.copies.lineEdit().setTextMargins(6, 0, 0, 0)
        self.backwards = QCheckBox(self.tr("Last sheet first"))
        self.calibrate = button(self.tr("Calibrate…"), "sliders-horizontal")
        self.spoiled = link_button("")
        self._calibrated = label("", "muted")
        self.why = QLineEdit()
        self.findings = FindingsList()
        self._note = wrapped("", "muted")
        self.ok = primary_button(self.tr("Print"), "printer")
        self.ok.setDefault(True)
        self._cancel = button(self.tr("Cancel"))
        self.show_spoiled(0)
        self._lay_out()
        self._list_sheets()
        self._connect()
        self._check()

    def choose_sheets(self, first: int, last: int) -> None:
        """Print the sheets from *first* to *last*, counted from 1."""
        self.which.setCurrentIndex(self.which.count() - 1)
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

    def show_spoiled(self, count: int) -> None:
        """Say how many sheets of this paper were spoiled so far."""
        text = self.tr("%n sheet(s) of this paper spoiled so far", "", count)
        self.spoiled.setText(text if count else self.tr("No sheet of this paper spoiled so far"))

    def show_findings(self, findings: Sequence[PreflightFinding]) -> None:
        """List what could go wrong; what stops the printing must be mended first."""
        self._stopped = self.findings.show_findings(findings)
        self._check()

    def plan(self) -> PrintPlan:
        """What is chosen."""
        first, last = self.first.currentIndex(), self.last.currentIndex()
        sheets: tuple[int, ...] = tuple(self.which.currentData())[first : last + 1]
        if self.backwards.isChecked():
            sheets = sheets[::-1]
        plan = PrintPlan(self.printer.currentText(), sheets, self.copies.value())
        return replace(plan, calibration=self._calibration)

    def plan_text(self) -> str:
        """What would be printed, or why nothing can be."""
        return self._note.text()

    @Slot()
    def submit(self) -> None:
        """Have it printed, if nothing stops it."""
        if self.ok.isEnabled():
            self.submitted.emit(self.plan())
            self.accept()

    def _choices(self) -> list[tuple[str, tuple[int, ...]]]:
        """Which sheets may be chosen together, the likeliest first and all of them last."""
        basis = self._basis
        fresh = tuple(page for page in sorted(basis.registered) if page not in basis.printed)
        found = []
        if basis.left:
            found.append((self.tr("Left from a printing that stopped ({count})"), basis.left))
        if fresh and basis.printed:
            found.append((self.tr("Not printed yet ({count})"), fresh))
        if basis.is_mixed:
            others = tuple(page for page in basis.whole if page not in basis.registered)
            inside = tuple(sorted(basis.registered))
            found.append((self.tr("Certificates of the register ({count})"), inside))
            found.append((self.tr("Specimens only ({count})"), others))
            found.append((self.tr("Certificates and specimens ({count})"), basis.whole))
        else:
            found.append((self.tr("All ({count})"), basis.whole))
        return [(words.format(count=len(pages)), pages) for words, pages in found]

    @Slot()
    def _list_sheets(self) -> None:
        pages = self.which.currentData()
        for combo in (self.first, self.last):
            combo.blockSignals(True)
            combo.clear()
            for page in pages:
                combo.addItem(self._words(page), page)
            combo.blockSignals(False)
        self.last.setCurrentIndex(len(pages) - 1)
        self._check()

    def _words(self, page: int) -> str:
        words = self._basis.sheets[page - 1]
        if self._basis.is_mixed and page not in self._basis.registered:
            return self.tr("{sheet}  (specimen)").format(sheet=words)
        return words

    @Slot()
    def _check(self) -> None:
        sheets = self.plan().sheets
        again = bool(self._basis.printed.intersection(sheets))
        self.why.setVisible(again)
        self._why_words.setVisible(again)
        reasoned = not again or bool(self.why.text().strip())
        ready = bool(self.printer.count()) and bool(sheets) and not self._stopped
        self.ok.setEnabled(ready and reasoned)
        if not self.printer.count():
            text = self.tr("No printer is set up on this computer: set one up and try again.")
        elif self._stopped:
            text = self.tr("What is marked with a cross must be mended before printing.")
        elif not sheets:
            text = self.tr("The last sheet comes before the first.")
        elif not reasoned:
            text = self.tr("Some of these were printed before: say why they are printed again.")
        else:
            text = self._plan_words(sheets)
        self._note.setText(text)

    def _plan_words(self, sheets: Sequence[int]) -> str:
        count = len(sheets) * self.copies.value()
        text = self.tr("To the printer: %n sheet(s), one side, not scaled.", "", count)
        inside = len(self._basis.registered.intersection(sheets))
        if inside == len(sheets):
            more = self.tr("All are certificates of the register.")
        elif inside:
            more = self.tr("From the register: {inside}. Specimens: {others}.")
            more = more.format(inside=inside, others=len(sheets) - inside)
        else:
            more = self.tr("None of them is in the register: issue them to print certificates.")
        return f"{text}\n{more}"

    @Slot(int)
    def _on_paper(self, place: int) -> None:
        if place != self._basis.paper:
            self.paper_chosen.emit(place)

    def _connect(self) -> None:
        self.printer.currentTextChanged.connect(self.printer_chosen)
        self.paper.activated.connect(self._on_paper)
        self.which.currentIndexChanged.connect(self._list_sheets)
        for combo in (self.first, self.last):
            combo.currentIndexChanged.connect(self._check)
        self.copies.valueChanged.connect(self._check)
        self.why.textChanged.connect(self._check)
        self.calibrate.clicked.connect(self.calibration_wanted)
        self.spoiled.clicked.connect(self.spoiled_wanted)
        self.ok.clicked.connect(self.submit)
        self._cancel.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        column = dialog_layout(self, 12)
        column.addWidget(label(self.tr("Print certificates"), "title"))
        column.addLayout(self._fields())
        column.addWidget(self.findings)
        column.addWidget(self._note)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.spoiled)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.ok)
        column.addLayout(foot)

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        paper = QHBoxLayout()
        paper.setSpacing(12)
        if len(self._basis.papers) > 1:
            self.paper.setAccessibleName(self.tr("Paper"))
            paper.addWidget(self.paper)
        else:
            self.paper.hide()
            paper.addWidget(label(self._basis.papers[0]))
        paper.addWidget(self._calibrated)
        paper.addStretch(1)
        paper.addWidget(self.calibrate)
        fields: tuple[tuple[str, QComboBox | QHBoxLayout], ...] = (
            (self.tr("Printer"), self.printer),
            (self.tr("Paper"), paper),
            (self.tr("Which"), self.which),
            (self.tr("From"), self.first),
            (self.tr("To"), self.last),
        )
        for row, (text, field) in enumerate(fields):
            grid.addWidget(label(text, "muted"), row, 0)
            if isinstance(field, QHBoxLayout):
                grid.addLayout(field, row, 1, 1, 3)
            else:
                field.setAccessibleName(text)
                grid.addWidget(field, row, 1, 1, 3)
        row = len(fields)
        copies = label(self.tr("Copies"), "muted")
        self.copies.setAccessibleName(copies.text())
        grid.addWidget(copies, row, 0)
        grid.addWidget(self.copies, row, 1)
        grid.addWidget(self.backwards, row, 2, 1, 2)
        self._why_words = label(self.tr("Reason"), "muted")
        self.why.setAccessibleName(self.tr("Why it is printed again"))
        self.why.setPlaceholderText(self.tr("Why it is printed again"))
        grid.addWidget(self._why_words, row + 1, 0)
        grid.addWidget(self.why, row + 1, 1, 1, 3)
        return grid

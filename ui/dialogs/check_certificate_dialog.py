"""Checking a certificate: type or paste its code or number, or give a photograph, scan or PDF."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from ui.models.certificate_check import (
    GOOD,
    CheckFinding,
    facts_of,
    listed,
    reason_text,
    summary_text,
    verdict_look,
    verdict_text,
)
from ui.texts import error_text
from ui.widgets.buttons import button, primary_button
from ui.widgets.fact_grid import FactGrid
from ui.widgets.file_dialog import FileDialog
from ui.widgets.labels import Picture, label, wrapped
from ui.widgets.surfaces import dialog_layout, rule, size_within

_SIZE = (760, 600)
_FIELD = 88


class CheckCertificateDialog(QDialog):
    """Asks what shall be checked, and says what was found in big plain words.

    Ctrl+Return checks what is typed, Ctrl+O asks for a file; a file may be dropped anywhere.

    Signals:
        text_wanted: a code or number to check.
        file_wanted: a file to check.
        stop_wanted: what is being read shall be read no further.
    """

    text_wanted = Signal(str)
    file_wanted = Signal(str)
    stop_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Check a certificate"))
        self.setAcceptDrops(True)
        self._findings: Sequence[CheckFinding] = ()
        self.code = QPlainTextEdit()
        self.code.setTabChangesFocus(True)
        self.code.setFixedHeight(_FIELD)
        self.code.setAccessibleName(self.tr("Code or number"))
        self.code.setPlaceholderText(self.tr("CS1-… in groups of five, or the number"))
        self.check = primary_button(self.tr("Check"), "badge-check")
        self.check.setEnabled(False)
        self.browse = button(self.tr("Photograph, scan or PDF…"), "folder-open")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.pages = label("", "muted")
        self.stop = button(self.tr("Stop"), "x")
        self.summary = label("", "muted")
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("What was found"))
        self.picture = Picture("circle-help", "muted", 40)
        self.verdict = label("", "display")
        self.reason = wrapped("")
        self.facts: FactGrid | None = None
        self._result = QWidget()
        self._result_layout = QVBoxLayout(self._result)
        self._lay_out()
        self._connect()
        self.show_busy(busy=False)
        self._result.hide()
        size_within(self, *_SIZE)
        self.code.setFocus()

    def show_busy(self, *, busy: bool) -> None:
        """Show that something is being read."""
        self.bar.setVisible(busy)
        self.bar.setRange(0, 0)
        self.pages.clear()
        self.stop.setVisible(busy)
        self.browse.setEnabled(not busy)
        self.check.setEnabled(not busy and bool(self.code.toPlainText().strip()))

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Say how many pages of how many were read."""
        if total > 1:
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            self.pages.setText(self.tr("Page {done} of {total}").format(done=done, total=total))

    def show_findings(self, findings: Sequence[CheckFinding]) -> None:
        """Say what was found; of several one can choose, first the first that is not genuine."""
        self.show_busy(busy=False)
        self._findings = findings
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItems(listed(findings))
        first = next((n for n, one in enumerate(findings) if one.said not in GOOD), 0)
        self.choice.setCurrentIndex(first)
        self.choice.blockSignals(False)
        for widget in (self.choice, self.summary):
            widget.setVisible(len(findings) > 1)
        self.summary.setText(summary_text(findings))
        self._show(first)

    def show_failure(self, error: Exception) -> None:
        """Say why nothing could be checked."""
        self.show_busy(busy=False)
        self._findings = ()
        self.choice.hide()
        self.summary.hide()
        self.picture.show_icon("circle-x", "warning")
        self.verdict.setText(self.tr("Cannot be read"))
        self.reason.setText(error_text(error))
        self._show_facts(None)
        self._result.show()

    @Slot(int)
    def _show(self, place: int) -> None:
        if not 0 <= place < len(self._findings):
            return
        found = self._findings[place]
        self.picture.show_icon(*verdict_look(found.said))
        self.verdict.setText(verdict_text(found.said))
        self.reason.setText(reason_text(found))
        facts = facts_of(found)
        self._show_facts(FactGrid(facts) if facts is not None else None)
        self._result.show()
        self._result.setAccessibleName(f"{self.verdict.text()}. {self.reason.text()}")

    def _show_facts(self, facts: FactGrid | None) -> None:
        if self.facts is not None:
            self._result_layout.removeWidget(self.facts)
            self.facts.deleteLater()
        self.facts = facts
        if facts is not None:
            self._result_layout.insertWidget(self._result_layout.count() - 1, facts)

    @Slot()
    def _on_check(self) -> None:
        text = self.code.toPlainText().strip()
        if text and self.check.isEnabled():
            self.show_busy(busy=True)
            self.text_wanted.emit(text)

    @Slot()
    def _on_browse(self) -> None:
        if not self.bar.isHidden():
            return  # one after the other
        dialog = FileDialog(self, self.tr("Photograph, scan or PDF"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        filters = "*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp *.pdf *.txt"
        dialog.setNameFilters([f"{self.tr('Pictures and PDF')} ({filters})",
                               f"{self.tr('All files')} (*)"])  # fmt: skip
        dialog.fileSelected.connect(self.take_file)
        dialog.open()

    @Slot(str)
    def take_file(self, file: str) -> None:
        """Have *file* checked."""
        self.show_busy(busy=True)
        self.file_wanted.emit(file)

    @Slot()
    def _on_edited(self) -> None:
        self.check.setEnabled(bool(self.code.toPlainText().strip()) and self.bar.isHidden())

    def _connect(self) -> None:
        self.code.textChanged.connect(self._on_edited)
        self.check.clicked.connect(self._on_check)
        self.browse.clicked.connect(self._on_browse)
        self.stop.clicked.connect(self.stop_wanted)
        self.choice.currentIndexChanged.connect(self._show)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._on_check)
        QShortcut(QKeySequence("Ctrl+Enter"), self, self._on_check)
        QShortcut(QKeySequence.StandardKey.Open, self, self._on_browse)

    def _lay_out(self) -> None:
        close = button(self.tr("Close"))
        close.clicked.connect(self.reject)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self.check)
        ways.addWidget(self.browse)
        ways.addWidget(self.bar, stretch=1)
        ways.addWidget(self.pages)
        ways.addWidget(self.stop)
        ways.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.picture)
        head.addWidget(self.verdict, stretch=1)
        self._result_layout.setContentsMargins(0, 8, 0, 0)
        self._result_layout.setSpacing(8)
        self._result_layout.addWidget(self.summary)
        self._result_layout.addWidget(self.choice)
        self._result_layout.addLayout(head)
        self._result_layout.addWidget(self.reason)
        self._result_layout.addStretch(1)
        about = self.tr(
            "Type or paste the code below the QR code, or the number; or give a photograph, a scan"
            " or the PDF, whichever way up it lies. Nothing is sent anywhere."
        )
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        layout = dialog_layout(self, 12)
        layout.addWidget(label(self.tr("Check a certificate"), "title"))
        layout.addWidget(wrapped(about, "muted"))
        layout.addWidget(self.code)
        layout.addLayout(ways)
        layout.addWidget(rule())
        layout.addWidget(self._result, stretch=1000)
        layout.addStretch(1)
        layout.addLayout(foot)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.bar.isHidden() and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files and self.bar.isHidden():
            event.acceptProposedAction()
            self.take_file(files[0])

"""What was found before certificates are issued: mend it, or issue all the same where possible."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from reports.preflight_findings import PreflightFinding
from ui.widgets.buttons import button, link_button, primary_button
from ui.widgets.findings_list import FindingsList
from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import dialog_layout

_WIDTH, _TALLEST = 600, 280
# Which field of the court's settings mends what.
_SET = {"NO_COURT_NAME": "name", "NO_COURT_MARK": "mark", "NO_LEGAL_BASIS": "legal_basis"}


class PreflightDialog(QDialog):
    """Lists *findings*; what stops leaves only the way back.

    Signals:
        confirmed: it shall be done all the same.
        settings_wanted: the field of the court's settings that is to be filled first.
    """

    confirmed = Signal()
    settings_wanted = Signal(str)

    def __init__(self, findings: Sequence[PreflightFinding], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Before issuing"))
        self.setMinimumWidth(_WIDTH)
        self.findings = FindingsList(tallest=_TALLEST)
        stops = self.findings.show_findings(findings)
        self.ok = primary_button(self.tr("Issue all the same"), "stamp")
        self.ok.setEnabled(not stops)
        back = button(self.tr("Back"))
        back.setDefault(True)  # what is issued cannot be taken back by a key pressed in haste
        about = self.tr("Look at these first: what is issued is never changed.")
        if stops:
            about = self.tr("What is marked with a cross must be mended before issuing.")
        self._field = next((_SET[one.code] for one in findings if one.code in _SET), "")
        self.settings = link_button(self.tr("Open the settings"))
        self.settings.setVisible(bool(self._field))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.settings)
        foot.addStretch(1)
        foot.addWidget(back)
        foot.addWidget(self.ok)
        rows = dialog_layout(self, 12)
        rows.addWidget(label(self.tr("Before issuing"), "title"))
        rows.addWidget(wrapped(about, "muted"))
        rows.addWidget(self.findings)
        rows.addStretch(1)
        rows.addLayout(foot)
        self.ok.clicked.connect(self.confirmed)
        self.ok.clicked.connect(self.accept)
        back.clicked.connect(self.reject)
        self.settings.clicked.connect(self._on_settings_clicked)

    @Slot()
    def _on_settings_clicked(self) -> None:
        self.reject()
        self.settings_wanted.emit(self._field)

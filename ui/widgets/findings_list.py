"""What was found before printing: what stops it first, then what should be looked at."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from reports.preflight_findings import PreflightFinding, Weight
from ui.icons import icon
from ui.texts.preflight import finding_text

_TALLEST, _NARROWEST, _AIR = 160, 480, 4


class FindingsList(QListWidget):
    """Findings, a line each, *tallest* pixels at most; hidden while there are none."""

    def __init__(self, parent: QWidget | None = None, tallest: int = _TALLEST) -> None:
        super().__init__(parent)
        self._tallest = tallest
        self.setWordWrap(True)
        self.setProperty("role", "plain")
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setIconSize(QSize(16, 16))
        self.setMinimumWidth(_NARROWEST)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Found before printing"))
        self.hide()

    def show_findings(self, findings: Sequence[PreflightFinding]) -> bool:
        """List *findings*; whether one of them stops the printing."""
        self.clear()
        for finding in findings:
            stops = finding.weight is Weight.STOPS
            name, colour = ("circle-x", "danger") if stops else ("triangle-alert", "warning")
            self.addItem(QListWidgetItem(icon(name, colour), finding_text(finding)))
        self.setVisible(bool(findings))
        self._fit()
        return any(finding.weight is Weight.STOPS for finding in findings)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        """Be as high as the lines, up to some: then they scroll, and break beside the bar."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        wanted = self._wanted()
        self.setFixedHeight(min(wanted, self._tallest))
        if wanted > self._tallest:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
            self.doItemsLayout()

    def _wanted(self) -> int:
        self.doItemsLayout()
        lines = sum(self.visualItemRect(self.item(row)).height() for row in range(self.count()))
        return lines + 2 * self.frameWidth() + _AIR

    def texts(self) -> list[str]:
        """What the lines say."""
        return [self.item(row).text() for row in range(self.count())]

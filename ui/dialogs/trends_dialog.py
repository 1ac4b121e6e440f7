"""Trends over the last quarters: of the court, a division or a person."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from evaluation.period import Quarter
from evaluation.trend import RecordPoint
from ui.models.trends import Quantity, Subject, lines_of, quantity_text, subjects_of
from ui.texts import quarter_text
from ui.widgets.buttons import button
from ui.widgets.chart_view import ChartView
from ui.widgets.labels import label

_SIZE = (920, 600)


class TrendsDialog(QDialog):
    """One chart, and the choice of whose it is.

    Signals:
        saved: where the picture lies.
        failed: why it could not be saved.
    """

    saved = Signal(object)
    failed = Signal(Exception)

    def __init__(
        self, points: Sequence[RecordPoint], quarters: Sequence[Quarter], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Trends"))
        self.resize(*_SIZE)
        self._points, self._quarters = points, quarters
        self.whose = QComboBox()
        self.whose.setAccessibleName(self.tr("Of"))
        self.whose.setMinimumWidth(260)
        self._subjects = [subject for subject, _ in subjects_of(points)]
        self.whose.addItems([text for _, text in subjects_of(points)])
        self.quantity = QComboBox()
        self.quantity.setAccessibleName(self.tr("Shows"))
        for each in Quantity:
            self.quantity.addItem(quantity_text(each), each.value)
        self.chart = ChartView()
        self.save = button(self.tr("Save picture…"), "save")
        close = button(self.tr("Close"))

        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(label(self.tr("Trends"), "title"))
        top.addStretch(1)
        top.addWidget(self.whose)
        top.addWidget(self.quantity)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(label(self.tr("Internal"), "badge"), alignment=Qt.AlignmentFlag.AlignVCenter)
        foot.addStretch(1)
        foot.addWidget(self.save)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.chart, stretch=1)
        layout.addLayout(foot)
        self._show()

        self.whose.currentIndexChanged.connect(self._show)
        self.quantity.currentIndexChanged.connect(self._show)
        self.save.clicked.connect(self._on_save)
        close.clicked.connect(self.reject)

    def subject(self) -> Subject:
        """Whose trend is shown."""
        return self._subjects[self.whose.currentIndex()]

    @Slot(str)
    def save_picture(self, file: str) -> None:
        """Write the chart to *file*."""
        try:
            self.chart.save_picture(Path(file))
        except (OSError, ValueError) as error:
            self.failed.emit(error)
        else:
            self.saved.emit(Path(file))

    @Slot()
    def _show(self) -> None:
        quantity = Quantity(self.quantity.currentData())
        lines = lines_of(self._points, self._quarters, self.subject(), quantity)
        self.chart.show_lines([quarter_text(quarter) for quarter in self._quarters], lines)

    @Slot()
    def _on_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save picture"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Pictures (*.png *.svg *.pdf)"))
        dialog.setDefaultSuffix("png")
        dialog.selectFile("trend.png")
        dialog.fileSelected.connect(self.save_picture)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

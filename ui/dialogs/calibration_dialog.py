"""How one printer lays one stock of paper: numbers, the page to measure, what was measured."""

from decimal import Decimal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QWidget,
)

from reports.calibration import FARTHEST, LARGEST, SMALLEST, Calibration, FeedEdge, corrected
from reports.errors import CalibrationError
from ui.texts import error_text
from ui.widgets.buttons import button, primary_button
from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import dialog_layout, grow, rule

_WIDTH = 560
_CROSS = 10  # millimetres from the edges of the sheet


class CalibrationDialog(QDialog):
    """Takes the calibration of *printer* for a *sheet* of *stock* (millimetres).

    Signals:
        page_wanted: the Calibration with which the page to measure shall be printed.
        chosen: the Calibration to keep.
    """

    page_wanted = Signal(object)
    chosen = Signal(object)

    def __init__(
        self,
        about: tuple[str, str],
        sheet: tuple[Decimal, Decimal],
        known: Calibration,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Calibrate the printer"))
        self.setMinimumWidth(_WIDTH)
        self._sheet = sheet
        least, most = float(-FARTHEST), float(FARTHEST)
        self.right = _number(self.tr("Shift to the right"), least, most, " mm", 1)
        self.down = _number(self.tr("Shift down"), least, most, " mm", 1)
        self.scale = _number(self.tr("Scale"), float(SMALLEST), float(LARGEST), " %", 2)
        self.turned = QCheckBox(self.tr("Turned by 180°"))
        self.feed = QComboBox()
        self.feed.addItem(self.tr("Long edge first"), FeedEdge.LONG)
        self.feed.addItem(self.tr("Short edge first"), FeedEdge.SHORT)
        self.feed.setAccessibleName(self.tr("Feed"))
        across = float(sheet[0]) - 2 * _CROSS
        self.left_seen = _number(self.tr("Left edge to the cross"), 0, 60, " mm", 1)
        self.top_seen = _number(self.tr("Upper edge to the cross"), 0, 60, " mm", 1)
        self.across_seen = _number(self.tr("Left to right cross"), 1, 2000, " mm", 1)
        for field, value in (
            (self.left_seen, _CROSS), (self.top_seen, _CROSS), (self.across_seen, across),
        ):  # fmt: skip
            field.setValue(value)
        self.page = button(self.tr("Print the page to measure"), "printer")
        self.take = button(self.tr("Work out from what was measured"), "sliders-horizontal")
        self.refusal = wrapped("", "danger")
        self.refusal.hide()
        self.ok = primary_button(self.tr("Keep"))
        self.ok.setDefault(True)
        self._cancel = button(self.tr("Cancel"))
        self.show_calibration(known)
        self._lay_out(about)
        self.page.clicked.connect(self._on_page)
        self.take.clicked.connect(self.work_out)
        self.ok.clicked.connect(self._on_ok)
        self._cancel.clicked.connect(self.reject)

    def calibration(self) -> Calibration:
        """What the numbers say."""
        return Calibration(
            _decimal(self.right),
            _decimal(self.down),
            _decimal(self.scale),
            self.turned.isChecked(),
            FeedEdge(self.feed.currentData()),
        )

    def show_calibration(self, known: Calibration) -> None:
        """Show *known* in the fields."""
        self.right.setValue(float(known.right))
        self.down.setValue(float(known.down))
        self.scale.setValue(float(known.scale))
        self.turned.setChecked(known.turned)
        self.feed.setCurrentIndex(self.feed.findData(known.feed))

    @Slot()
    def work_out(self) -> None:
        """Put what follows from the measured page into the numbers above."""
        measured = tuple(
            _decimal(field) for field in (self.left_seen, self.top_seen, self.across_seen)
        )
        try:
            found = corrected(
                self.calibration(), self._sheet, (measured[0], measured[1], measured[2])
            )
        except CalibrationError as error:
            self.refusal.setText(error_text(error))
            self.refusal.show()
            grow(self)
            return
        self.refusal.hide()
        self.show_calibration(found)
        self.left_seen.setValue(_CROSS)
        self.top_seen.setValue(_CROSS)
        self.across_seen.setValue(float(self._sheet[0]) - 2 * _CROSS)

    def showEvent(self, event: QShowEvent) -> None:
        grow(self)  # before Qt looks for a place for it
        super().showEvent(event)

    @Slot()
    def _on_page(self) -> None:
        self.page_wanted.emit(self.calibration())

    @Slot()
    def _on_ok(self) -> None:
        self.chosen.emit(self.calibration())
        self.accept()

    def _lay_out(self, about: tuple[str, str]) -> None:
        numbers = QGridLayout()
        numbers.setHorizontalSpacing(16)
        for column, field in enumerate((self.right, self.down, self.scale)):
            numbers.addWidget(label(field.accessibleName(), "small"), 0, column)
            numbers.addWidget(field, 1, column)
        numbers.setVerticalSpacing(4)
        numbers.setRowMinimumHeight(2, 6)
        numbers.addWidget(self.feed, 3, 0)
        numbers.addWidget(self.turned, 3, 1, 1, 2)
        seen = QGridLayout()
        seen.setHorizontalSpacing(16)
        seen.setVerticalSpacing(4)
        for column, field in enumerate((self.left_seen, self.top_seen, self.across_seen)):
            seen.addWidget(label(field.accessibleName(), "small"), 0, column)
            seen.addWidget(field, 1, column)
        how = self.tr(
            "Print the page, measure with a ruler where its upper crosses are, enter what you"
            " measured and have the numbers worked out; then print it again to check."
        )
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.ok)
        rows = dialog_layout(self, 10)
        rows.addWidget(label(self.tr("Calibrate the printer"), "title"))
        rows.addWidget(wrapped("  ·  ".join(about), "muted"))
        rows.addLayout(numbers)
        rows.addWidget(rule())
        rows.addWidget(label(self.tr("Measured"), "section"))
        rows.addWidget(wrapped(how, "muted"))
        rows.addLayout(seen)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.page)
        line.addWidget(self.take)
        line.addStretch(1)
        rows.addLayout(line)
        rows.addWidget(self.refusal)
        rows.addStretch(1)
        rows.addSpacing(8)
        rows.addLayout(foot)


def _number(words: str, least: float, most: float, unit: str, decimals: int) -> QDoubleSpinBox:
    made = QDoubleSpinBox()
    made.setAccessibleName(words)
    made.setDecimals(decimals)
    made.setRange(least, most)
    made.setSingleStep(0.1)
    made.setSuffix(unit)
    made.lineEdit().setTextMargins(6, 0, 0, 0)
    return made


def _decimal(field: QDoubleSpinBox) -> Decimal:
    return Decimal(f"{field.value():.{field.decimals()}f}")

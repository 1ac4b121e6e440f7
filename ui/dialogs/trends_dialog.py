"""Trends over the last quarters: of the court, a division or a person."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from evaluation.period import Quarter
from evaluation.trend import RecordPoint
from ui.dialogs.course_dialog import CourseDialog
from ui.models.trends import Quantity, Subject, lines_of, subjects_of
from ui.texts import quarter_text
from ui.widgets.labels import label
from ui.widgets.surfaces import dialog_layout, size_within

_SIZE = (920, 600)


class TrendsDialog(CourseDialog):
    """One chart, and the choice of whose it is."""

    def __init__(
        self, points: Sequence[RecordPoint], quarters: Sequence[Quarter], parent: QWidget
    ) -> None:
        super().__init__(tuple(quarters), parent)
        self.setWindowTitle(self.tr("Trends"))
        size_within(self, *_SIZE)
        self._points = points
        self.whose = QComboBox()
        self.whose.setAccessibleName(self.tr("Of"))
        self.whose.setMinimumWidth(260)
        self._subjects = [subject for subject, _ in subjects_of(points)]
        self.whose.addItems([text for _, text in subjects_of(points)])

        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(label(self.tr("Trends"), "title"))
        top.addStretch(1)
        top.addWidget(self.waiting)
        top.addWidget(self.whose)
        top.addWidget(self.quantity)
        layout = dialog_layout(self, 12)
        layout.addLayout(top)
        layout.addWidget(self.chart, stretch=1)
        layout.addLayout(self.foot())
        self._show()

        self.whose.currentIndexChanged.connect(self._show)
        self.quantity.currentIndexChanged.connect(self._show)

    def picture_name(self) -> str:
        return "trend.png"

    def subject(self) -> Subject:
        """Whose trend is shown."""
        return self._subjects[self.whose.currentIndex()]

    def _take_points(self, points: Sequence[RecordPoint]) -> None:
        self._points = points

    @Slot()
    def _show(self) -> None:
        quantity = Quantity(self.quantity.currentData())
        self._ask_points()
        lines = lines_of(self._points, self.quarters, self.subject(), quantity)
        self.chart.show_lines([quarter_text(quarter) for quarter in self.quarters], lines)

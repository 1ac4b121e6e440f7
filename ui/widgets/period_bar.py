"""The choice of a period: a quarter, a year, or from one day to another."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from evaluation.period import Quarter
from ui.texts import quarter_text
from ui.widgets.day_field import DayField
from ui.widgets.labels import label

Days = tuple[date, date]


class PeriodBar(QWidget):
    """A list of periods beside two days; typing a day makes it a period of its own.

    Signals:
        changed: another period is chosen; ``period`` says which.
    """

    changed = Signal()

    def __init__(self, quarters: Sequence[Quarter], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Period"))
        # Days put into the list itself would come back as Qt's own.
        self._periods: list[Days | None] = []
        for quarter in quarters:
            self._offer(quarter_text(quarter), (quarter.start, quarter.end))
        for year in dict.fromkeys(quarter.year for quarter in quarters):
            text = self.tr("Year {year}").format(year=year)
            self._offer(text, (date(year, 1, 1), date(year, 12, 31)))
        self._offer(self.tr("From – until"), None)
        self.start, self.end = DayField(), DayField()
        self.start.setAccessibleName(self.tr("From"))
        self.end.setAccessibleName(self.tr("Until"))
        self.fault = label("", "danger")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.choice, self.start, label("–", "muted"), self.end, self.fault):
            layout.addWidget(widget)
        layout.addStretch(1)
        for field in (self.start, self.end):
            field.setMaximumWidth(136)
        self._put()

        self.choice.currentIndexChanged.connect(self._on_chosen)
        self.start.day_changed.connect(self._on_typed)
        self.end.day_changed.connect(self._on_typed)

    def period(self) -> Days | None:
        """The first and the last day; None where what is typed is none."""
        start, end = self.start.day(), self.end.day()
        return None if start is None or end is None or end < start else (start, end)

    @Slot()
    def _on_chosen(self) -> None:
        if self._periods[self.choice.currentIndex()] is None:
            self.start.setFocus()
            return
        self._put()
        self._tell()

    @Slot()
    def _on_typed(self) -> None:
        known, period = self._periods, self.period()
        self.choice.blockSignals(True)
        place = known.index(period) if period in known else known.index(None)
        self.choice.setCurrentIndex(place)
        self.choice.blockSignals(False)
        self._tell()

    def _offer(self, text: str, days: Days | None) -> None:
        self.choice.addItem(text)
        self._periods.append(days)

    def _put(self) -> None:
        days = self._periods[self.choice.currentIndex()]
        for field, day in zip((self.start, self.end), days or (None, None), strict=True):
            field.blockSignals(True)
            field.show_day(day)
            field.blockSignals(False)

    def _tell(self) -> None:
        wrong = self.period() is None
        self.fault.setText(self.tr("Two days, the earlier one first") if wrong else "")
        if not wrong:
            self.changed.emit()

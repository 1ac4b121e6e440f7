"""The holidays of a year: the State's, and what the court declares beside them."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QWidget

from db.settings import CourtSettings
from evaluation.calendar import HolidayCalendar
from ui.models.holidays import (
    HolidayRow,
    declared,
    holiday_columns,
    holiday_rows,
    undeclared,
)
from ui.models.table import TableModel
from ui.texts import day_text
from ui.widgets.buttons import button
from ui.widgets.day_field import DayField
from ui.widgets.labels import label
from ui.widgets.settings_section import SettingsSection
from ui.widgets.table_view import TableView

_FIRST_YEAR, _LAST_YEAR = 2004, 2099


class HolidaySection(SettingsSection):
    """A table a year; days are declared off or worked, and that is taken back.

    Signals:
        changed: the whole CourtSettings, and the day it is about.
    """

    changed = Signal(object, str)

    def __init__(self, year: int, parent: QWidget | None = None) -> None:
        super().__init__(self.title_text(), self._about(), parent)
        self._court = CourtSettings()
        self._calendar = HolidayCalendar()
        self.year = QSpinBox()
        self.year.setRange(_FIRST_YEAR, _LAST_YEAR)
        self.year.setValue(year)
        self.year.setFixedWidth(96)
        self.year.lineEdit().setTextMargins(8, 0, 0, 0)
        self.year.setAccessibleName(self.tr("Year"))
        self.unknown = label("", "warning")
        self.model: TableModel[HolidayRow] = TableModel(holiday_columns(), _key, self)
        self.list = TableView()
        self.list.show_model(self.model)
        self.list.horizontalHeader().setStretchLastSection(True)
        self.day = DayField()
        self.day.setFixedWidth(160)
        self.day.setAccessibleName(self.tr("Day"))
        self.kind = QComboBox()
        self.kind.addItem(self.tr("Off"), False)
        self.kind.addItem(self.tr("Worked"), True)
        self.kind.setAccessibleName(self.tr("Is"))
        self.add_day = button(self.tr("Declare"), "plus")
        self.remove = button(self.tr("Take back"), "trash-2")
        self._lay_out()
        self._enable()

        self.year.valueChanged.connect(self._show)
        self.day.day_changed.connect(self._enable)
        self.day.returnPressed.connect(self._on_add)
        self.add_day.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        self.list.selectionModel().currentRowChanged.connect(self._on_current_changed)

    def show_court(self, court: CourtSettings, calendar: HolidayCalendar) -> None:
        """Have the days of *calendar*, of which *court* declared some itself."""
        self._court, self._calendar = court, calendar
        self._show()

    @Slot()
    def _show(self) -> None:
        year = self.year.value()
        self.model.show_rows(holiday_rows(self._calendar, self._court, year))
        known = self._calendar.covers(year)
        self.unknown.setText("" if known else self.tr("The State's days of this year are not in."))
        self._enable()

    @Slot(QModelIndex)
    def _on_current_changed(self, _index: QModelIndex) -> None:
        self._enable()

    @Slot()
    def _enable(self) -> None:
        self.add_day.setEnabled(self.day.day() is not None)
        row = self._current()
        self.remove.setEnabled(row is not None and row.own)

    @Slot()
    def _on_add(self) -> None:
        if (day := self.day.day()) is not None:
            self._court = declared(self._court, day, worked=bool(self.kind.currentData()))
            self.year.setValue(day.year)
            self.day.clear()
            self.changed.emit(self._court, day_text(day))

    @Slot()
    def _on_remove(self) -> None:
        if (row := self._current()) is not None and row.own:
            self._court = undeclared(self._court, row.day)
            self.changed.emit(self._court, day_text(row.day))

    def _current(self) -> HolidayRow | None:
        place = self.list.currentIndex().row()
        return self.model.row_at(place) if 0 <= place < self.model.rowCount() else None

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.year)
        top.addWidget(self.unknown, stretch=1)
        for widget in (self.day, self.kind, self.add_day):
            top.addWidget(widget)
        self.column.addLayout(top)
        self.column.addWidget(self.list, stretch=1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.remove)
        self.column.addLayout(foot)

    @staticmethod
    def title_text() -> str:
        """What the section is called, before it is made."""
        return QCoreApplication.translate("HolidaySection", "Holidays")

    def _about(self) -> str:
        return self.tr("Days off and weekends worked; time limits and notices follow them.")


def _key(row: HolidayRow) -> date:
    return row.day

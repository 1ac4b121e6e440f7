"""A field for a day: typed in any of the usual ways, stepped by keys, or picked from a calendar."""

import re
from contextlib import suppress
from datetime import date, timedelta

from PySide6.QtCore import QDate, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QToolButton, QWidget

from ui.icons import icon
from ui.theme import current_theme

_PARTS = re.compile(r"(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?")
_DIGITS = re.compile(r"(\d{4})(\d{2})(\d{2})")
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 30, Qt.Key.Key_PageDown: -30}


def read_day(text: str) -> date | None:
    """The day that *text* names, as 2024-1-5, 2024.1.5, 20240105 or 2024年1月5日.

    Raises:
        ValueError: it names none. An empty text is None.
    """
    text = text.strip()
    if not text:
        return None
    match = _PARTS.fullmatch(text) or _DIGITS.fullmatch(text)
    if match is None:
        raise ValueError(text)
    return date(*map(int, match.groups()))


class DayField(QLineEdit):
    """A day or nothing. Up and down go a day on or back, Alt+Down opens the calendar.

    Signals:
        day_changed: the text now names another day, none, or no day at all.
    """

    day_changed = Signal()

    def __init__(self, day: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calendar: QCalendarWidget | None = None
        self.setPlaceholderText(self.tr("such as 2024-01-05"))
        self._pick = QAction(icon("calendar"), self.tr("Pick from a calendar"), self)
        self.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)
        self.show_day(day)

        self._pick.triggered.connect(self.open_calendar)
        self.textChanged.connect(self._on_text_changed)
        self.editingFinished.connect(self._on_editing_finished)

    def day(self) -> date | None:
        """The day typed; None for nothing and for what is no day."""
        try:
            return read_day(self.text())
        except ValueError:
            return None

    def is_readable(self) -> bool:
        """Whether what is typed is a day, or nothing."""
        return not self.text().strip() or self.day() is not None

    def show_day(self, day: date | None) -> None:
        """Have *day* in the field."""
        self.setText("" if day is None else day.isoformat())

    @Slot()
    def open_calendar(self) -> None:
        """Show a month to pick from, below the field."""
        if self._calendar is None:
            self._calendar = self._made_calendar()
        _dress(self._calendar)
        day = self.day()
        if day is not None:
            self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        size = self._calendar.sizeHint()
        place = self.mapToGlobal(QPoint(self.width() - size.width(), self.height() + 2))
        screen = self.screen().availableGeometry()
        if place.y() + size.height() > screen.bottom():  # above the field where below is no room
            place.setY(self.mapToGlobal(QPoint(0, 0)).y() - size.height() - 2)
        place.setX(max(min(place.x(), screen.right() - size.width()), screen.left()))
        self._calendar.move(place)
        self._calendar.show()
        self._calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif key in _STEPS and (day := self.day()) is not None:
            with suppress(OverflowError):  # there is no day after the last one
                self.show_day(day + timedelta(days=_STEPS[key]))
        else:
            super().keyPressEvent(event)

    def _made_calendar(self) -> QCalendarWidget:
        made = QCalendarWidget(self)
        made.setWindowFlags(Qt.WindowType.Popup)
        made.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        made.activated.connect(self._on_picked)
        made.clicked.connect(self._on_picked)
        return made

    @Slot(QDate)
    def _on_picked(self, day: QDate) -> None:
        self.show_day(date(day.year(), day.month(), day.day()))
        assert self._calendar is not None
        self._calendar.close()
        self.setFocus()

    @Slot(str)
    def _on_text_changed(self, _text: str) -> None:
        self.day_changed.emit()

    @Slot()
    def _on_editing_finished(self) -> None:
        if (day := self.day()) is not None:
            self.show_day(day)


def _dress(calendar: QCalendarWidget) -> None:
    """Give *calendar* the theme's colours and arrows, which no style sheet reaches."""
    weekend = QTextCharFormat()
    weekend.setForeground(current_theme().colour("muted"))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, weekend)
    for name, drawing in (("prevmonth", "chevron-left"), ("nextmonth", "chevron-right")):
        button = calendar.findChild(QToolButton, f"qt_calendar_{name}")
        if isinstance(button, QToolButton):
            button.setIcon(icon(drawing, "text"))

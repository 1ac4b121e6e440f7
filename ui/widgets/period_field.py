"""A field for a week, month, quarter or year: typed, or stepped by keys and arrows."""

from contextlib import suppress
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from evaluation.bulletin import Kind
from evaluation.period import Period
from ui.icons import icon
from ui.texts.periods import period_text, read_period

_A_YEAR = {Kind.WEEK: 52, Kind.MONTH: 12, Kind.QUARTER: 4, Kind.YEAR: 1}


class PeriodField(QLineEdit):
    """Up and Down go a period on or back, PageUp and PageDown a year."""

    def __init__(self, kind: Kind, period: Period, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._on = QAction(icon("chevron-right"), self.tr("The next one"), self)
        self._back = QAction(icon("chevron-left"), self.tr("The one before"), self)
        # Each stands at the left of those before it.
        for action in (self._on, self._back):
            self.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
        self.setText(period_text(period))

        self._on.triggered.connect(self.go_on)
        self._back.triggered.connect(self.go_back)
        self.editingFinished.connect(self._on_editing_finished)

    def period(self) -> Period | None:
        """The period that is typed; None where it is none."""
        try:
            return read_period(self._kind, self.text())
        except ValueError:
            return None

    def show_kind(self, kind: Kind, latest: date) -> None:
        """Ask for a period of *kind* instead: the last of those it held, by *latest* if it can."""
        held = self.period()
        day = latest if held is None or held.end > latest else held.end
        self._kind = kind
        self.setText(period_text(kind.of(day)))

    @Slot()
    def go_on(self) -> None:
        """Have the period after."""
        self._step(1)

    @Slot()
    def go_back(self) -> None:
        """Have the period before."""
        self._step(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        year = _A_YEAR[self._kind]
        steps = {
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_PageUp: year,
            Qt.Key.Key_PageDown: -year,
        }
        if (step := steps.get(Qt.Key(event.key()))) is not None:
            self._step(step)
        else:
            super().keyPressEvent(event)

    def _step(self, count: int) -> None:
        if (period := self.period()) is not None:
            # The calendar has an end.
            with suppress(ValueError, OverflowError):
                self.setText(period_text(period.shifted(count)))

    @Slot()
    def _on_editing_finished(self) -> None:
        if (period := self.period()) is not None:
            self.setText(period_text(period))

"""A month as a sheet of weeks, each day with what falls on it; walked through by the arrow keys."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from evaluation.period import Month
from ui.theme import current_theme

_WEEKS, _DAYS = 6, 7
_HEAD = 28
_PAD, _LINE = 8, 20
_INSET = 3
Mark = tuple[str, ...]  # what falls on a day: whose or what first, what matters least last

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class MonthGrid(QWidget):
    """Shows a month; one day is chosen. Page Up and Page Down turn to other months.

    Signals:
        day_chosen: the day the arrows or the mouse went to.
        opened: Enter or a double click on the chosen day.
        month_wanted: -1 or 1: the month before or after.
    """

    day_chosen = Signal(object)
    opened = Signal(object)
    month_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.month = Month(2024, 1)
        self.day = self.month.start
        self._today: date | None = None
        self._marks: Mapping[date, Sequence[Mark]] = {}
        self._heads: Sequence[str] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_month(
        self,
        month: Month,
        day: date,
        marks: Mapping[date, Sequence[Mark]],
        heads: Sequence[str],
        today: date | None,
    ) -> None:
        """Show *month* with *day* chosen; *marks* say what falls on a day, *heads* are weekdays."""
        self.month, self.day, self._marks = month, day, marks
        self._heads, self._today = heads, today
        self._tell()
        self.update()

    def choose(self, day: date) -> None:
        """Have *day* chosen, which is one of those shown."""
        self.day = day
        self._tell()
        self.update()

    def first_shown(self) -> date:
        """The Monday the sheet begins with."""
        return self.month.start - timedelta(days=self.month.start.weekday())

    def last_shown(self) -> date:
        """The Sunday it ends with."""
        return self.first_shown() + timedelta(days=_WEEKS * _DAYS - 1)

    def marks_of(self, day: date) -> Sequence[str]:
        """What falls on *day*, in words."""
        return [" ".join(mark) for mark in self._marks.get(day, ())]

    def sizeHint(self) -> QSize:
        return QSize(640, 520)

    def minimumSizeHint(self) -> QSize:
        return QSize(420, 320)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._go(self.day + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.month_wanted.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Home:
            self._go(self.month.start)
        elif key == Qt.Key.Key_End:
            self._go(self.month.end)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position().toPoint())
        if day is not None:
            self._go(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._day_at(event.position().toPoint()) is not None:
            self.opened.emit(self.day)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self._day_at(event.pos())
            QToolTip.showText(event.globalPos(), "\n".join(self.marks_of(day)) if day else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_heads(painter)
        for place in range(_WEEKS * _DAYS):
            self._paint_day(painter, self.first_shown() + timedelta(days=place), self._box(place))
        painter.end()

    def _go(self, day: date) -> None:
        self.day = day
        self._tell()
        self.update()
        self.day_chosen.emit(day)

    def _tell(self) -> None:
        self.setAccessibleName(" ".join([self.day.isoformat(), *self.marks_of(self.day)]))

    def _box(self, place: int) -> QRect:
        week, weekday = divmod(place, _DAYS)
        height = self.height() - _HEAD - 1
        left, right = (self.width() - 1) * weekday // 7, (self.width() - 1) * (weekday + 1) // 7
        top, bottom = height * week // _WEEKS, height * (week + 1) // _WEEKS
        return QRect(left, _HEAD + top, right - left, bottom - top)

    def _day_at(self, place: QPoint) -> date | None:
        for number in range(_WEEKS * _DAYS):
            if self._box(number).contains(place):
                return self.first_shown() + timedelta(days=number)
        return None

    def _paint_heads(self, painter: QPainter) -> None:
        painter.setPen(current_theme().colour("muted"))
        for place, words in enumerate(self._heads):
            box = self._box(place)
            painter.drawText(
                QRect(box.left() + _PAD, 0, box.width() - _PAD, _HEAD),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                words,
            )

    def _paint_day(self, painter: QPainter, day: date, box: QRect) -> None:
        theme = current_theme()
        inside = day in self.month
        painter.fillRect(box, theme.colour("surface" if inside else "window"))
        if day == self.day:
            painter.fillRect(box, theme.colour("accent-soft"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.colour("line"))
        painter.drawRect(box)
        if day == self.day and self.hasFocus():
            painter.setPen(theme.colour("focus"))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        number = QRect(box.left() + _PAD, box.top() + 4, box.width() - 2 * _PAD, _LINE)
        font = painter.font()
        font.setBold(day == self._today)
        painter.setFont(font)
        painter.setPen(theme.colour(self._tone_of(day, inside=inside)))
        painter.drawText(number, Qt.AlignmentFlag.AlignLeft, str(day.day))
        font.setBold(False)
        painter.setFont(font)
        self._paint_marks(painter, self._marks.get(day, ()), box, inside=inside)

    def _tone_of(self, day: date, *, inside: bool) -> str:
        if day == self._today:
            return "accent-text"
        return "text" if inside else "muted"

    def _paint_marks(
        self, painter: QPainter, marks: Sequence[Mark], box: QRect, *, inside: bool
    ) -> None:
        font = painter.font()
        size = font.pixelSize()
        font.setPixelSize(current_theme().size("font-small"))
        painter.setFont(font)
        room = max((box.height() - 4 - _LINE - 4) // _LINE, 0)
        shown = list(marks) if len(marks) <= room else [*marks[: max(room - 1, 0)]]
        if len(marks) > len(shown) and room:
            shown.append((f"+{len(marks) - len(shown)}",))
        deep = 2 if 2 * len(shown) <= room else 1
        for place, mark in enumerate(shown):
            chip = QRect(
                box.left() + 2,
                box.top() + 4 + _LINE * (deep * place + 1),
                box.width() - 3,
                _LINE - 3,
            )
            _paint_mark(painter, mark, chip, deep, inside=inside)
        font.setPixelSize(size)
        painter.setFont(font)


def _paint_mark(painter: QPainter, mark: Mark, chip: QRect, deep: int, *, inside: bool) -> None:
    """Paint *mark* in *chip*, on *deep* lines where one is short; what does not fit is left out."""
    theme, metrics = current_theme(), QFontMetrics(painter.font())
    room = chip.width() - _INSET
    lines = _lines_of(mark, deep, lambda words: metrics.horizontalAdvance(words) <= room)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("info-soft" if inside else "hover"))
    painter.drawRoundedRect(chip.adjusted(0, 0, 0, _LINE * (len(lines) - 1)), 3, 3)
    painter.setPen(theme.colour("accent-text" if inside else "muted"))
    for place, words in enumerate(lines):
        line = chip.adjusted(_INSET, _LINE * place, 0, _LINE * place)
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, cut)


def _lines_of(mark: Mark, deep: int, fits: Callable[[str], bool]) -> list[str]:
    """*mark* on as few lines as will do; its last parts go before anything is cut."""
    whole = " ".join(mark)
    if fits(whole):
        return [whole]
    if deep == 1:
        return [next((t for n in (2, 1) if fits(t := " ".join(mark[:n]))), whole)]
    rest = " ".join(mark[1:])
    return [mark[0], rest if fits(rest) or len(mark) == 1 else mark[1]]

"""The days of a case on one line, in proportion, with both due days and the day one looks from."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import current_theme

_SIDE = 8
_LANE = 30
_DOT = 4.5


@dataclass(frozen=True, slots=True)
class Milestone:
    """One day on the line: its name, and the part its colour plays.

    A ``due`` day hangs below the line, what happened stands above it.
    """

    day: date
    name: str
    tone: str = "accent"
    due: bool = False


@dataclass(frozen=True, slots=True)
class _Placed:
    milestone: Milestone
    x: float
    text_x: float
    lane: int


class CaseTimeline(QWidget):
    """Paints milestones; days that lie close get lanes of their own so that no texts meet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._milestones: tuple[Milestone, ...] = ()
        self._open_end = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(_LANE * 4)

    def show_days(self, milestones: Sequence[Milestone], *, still_open: bool) -> None:
        """Show *milestones*; the line of a case *still_open* goes on as dashes."""
        self._milestones = tuple(sorted(milestones, key=lambda one: one.day))
        self._open_end = still_open
        words = [f"{one.day.isoformat()} {one.name}" for one in self._milestones]
        self.setToolTip("\n".join(words))
        self.setAccessibleDescription("; ".join(words))
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._milestones:
            return
        above, below = self._placed()
        middle = self._middle(above)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_line(painter, middle)
        for placed in (*above, *below):
            self._paint_stem(painter, placed, middle)
        for placed in (*above, *below):
            self._paint_day(painter, placed, middle)
        painter.end()

    def _fit(self) -> None:
        above, below = self._placed()
        lanes = _lanes(above) + _lanes(below)
        height = lanes * _LANE + (20 if _lanes(below) else 16)
        if self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _middle(self, above: Sequence[_Placed]) -> float:
        return _lanes(above) * _LANE + 8.0

    def _placed(self) -> tuple[list[_Placed], list[_Placed]]:
        happened = [one for one in self._milestones if not one.due]
        due = [one for one in self._milestones if one.due]
        return self._in_lanes(happened), self._in_lanes(due)

    def _in_lanes(self, milestones: Sequence[Milestone]) -> list[_Placed]:
        metrics = QFontMetrics(self._small())
        ends: list[float] = []
        placed = []
        for one in milestones:
            x = self._x(one.day)
            width = max(metrics.horizontalAdvance(line) for line in _lines(one)) + 8
            left = min(max(x - width / 2, 0), self.width() - width)
            lane = next((n for n, end in enumerate(ends) if end <= left), len(ends))
            if lane == len(ends):
                ends.append(0)
            ends[lane] = left + width
            placed.append(_Placed(one, x, left, lane))
        return placed

    def _x(self, day: date) -> float:
        first, last = self._milestones[0].day, self._milestones[-1].day
        span = max((last - first).days, 1)
        return _SIDE + (self.width() - 2 * _SIDE) * (day - first).days / span

    def _paint_line(self, painter: QPainter, middle: float) -> None:
        pen = QPen(current_theme().colour("line-strong"), 2)
        happened = [one.day for one in self._milestones if not one.due]
        end = self._x(happened[-1]) if happened else _SIDE
        painter.setPen(pen)
        painter.drawLine(QPointF(_SIDE, middle), QPointF(end, middle))
        pen.setColor(current_theme().colour("line"))
        if self._open_end:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(end, middle), QPointF(self.width() - _SIDE, middle))

    def _paint_stem(self, painter: QPainter, placed: _Placed, middle: float) -> None:
        reach = placed.lane * _LANE + 10
        end = middle + reach if placed.milestone.due else middle - reach
        painter.setPen(QPen(current_theme().colour("line"), 1))
        painter.drawLine(QPointF(placed.x, middle), QPointF(placed.x, end))

    def _paint_day(self, painter: QPainter, placed: _Placed, middle: float) -> None:
        theme, one = current_theme(), placed.milestone
        colour = theme.colour(one.tone)
        hollow = one.due
        painter.setPen(QPen(colour, 2))
        painter.setBrush(theme.colour("surface") if hollow else colour)
        painter.drawEllipse(QPointF(placed.x, middle), _DOT, _DOT)
        top = middle + 10 + placed.lane * _LANE
        if not one.due:
            top = middle - 10 - (placed.lane + 1) * _LANE + 2
        name, day = _lines(one)
        painter.setFont(self._small())
        tone = "text" if one.tone == "accent" else one.tone
        for line, text, ink in ((0, name, "muted"), (1, day, tone)):
            painter.setPen(theme.colour(ink))
            box = QRectF(placed.text_x, top + line * 13, self.width(), 14)
            painter.drawText(box.translated(4, 0), Qt.AlignmentFlag.AlignVCenter, text)

    def _small(self) -> QFont:
        font = self.font()
        font.setPixelSize(11)
        return font


def _lines(one: Milestone) -> tuple[str, str]:
    return one.name, one.day.isoformat()


def _lanes(placed: Sequence[_Placed]) -> int:
    return max((one.lane for one in placed), default=-1) + 1

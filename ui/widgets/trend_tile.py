"""A figure of the quarter in large, and its course over the last quarters painted small."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from ui.models.overview import Trend
from ui.theme import current_theme
from ui.widgets.labels import label
from ui.widgets.surfaces import Card

_HEIGHT = 36
_GAP = 4
_DOT = 3.5
_WIDEST = 44


class TrendChart(QWidget):
    """Bars or a line, the last quarter in the accent; a tip tells quarter and value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trend: Trend | None = None
        self._quarters: Sequence[str] = ()
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_trend(self, trend: Trend, quarters: Sequence[str]) -> None:
        """Paint *trend*; *quarters* are what its values are called."""
        self._trend, self._quarters = trend, quarters
        told = zip(quarters, trend.texts, strict=True)
        self.setAccessibleName(", ".join(f"{quarter} {text}" for quarter, text in told))
        self.update()

    def tip_at(self, x: float) -> str:
        """What is told of the value at *x*."""
        if self._trend is None or not self._trend.values:
            return ""
        place = min(max(int(x / self._step()), 0), len(self._quarters) - 1)
        return f"{self._quarters[place]}  {self._trend.texts[place]}"

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos().x()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._trend is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._trend.bars:
            self._paint_bars(painter, self._trend.values)
        else:
            self._paint_line(painter, self._trend.values)
        painter.end()

    def _step(self) -> float:
        assert self._trend is not None
        return min(self.width() / max(len(self._trend.values), 1), _WIDEST + _GAP)

    def _paint_bars(self, painter: QPainter, values: Sequence[float | None]) -> None:
        theme = current_theme()
        highest = max([value for value in values if value is not None], default=0) or 1
        step = self._step()
        # Not by fillRect: Python would make all of Qt's named gradients to choose among its ways.
        painter.setBrush(theme.colour("line"))
        painter.drawRect(QRectF(0, _HEIGHT - 1, step * len(values) - _GAP, 1))
        for place, value in enumerate(values):
            tall = (value or 0) / highest * (_HEIGHT - 1)
            box = QRectF(place * step, _HEIGHT - 1 - tall, step - _GAP, tall)
            last = place == len(values) - 1
            painter.setBrush(theme.colour("accent-text" if last else "chart-5"))
            painter.drawRect(box)

    def _paint_line(self, painter: QPainter, values: Sequence[float | None]) -> None:
        theme = current_theme()
        known = [value for value in values if value is not None]
        if not known:
            return
        low, high = min(known), max(known)
        # A quiet course shall look quiet: the scale is never finer than a tenth.
        reach, middle = max(high - low, 0.1), (high + low) / 2
        step = self._step()
        places = [
            QPointF(
                place * step + (step - _GAP) / 2,
                _HEIGHT / 2 - (value - middle) / reach * (_HEIGHT - 4 * _DOT),
            )
            for place, value in enumerate(values)
            if value is not None
        ]
        painter.setPen(QPen(theme.colour("chart-5"), 2))
        painter.drawPolyline(QPolygonF(places))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("chart-5"))
        for point in places[:-1]:
            painter.drawEllipse(point, _DOT - 1, _DOT - 1)
        if values[-1] is not None:
            painter.setBrush(theme.colour("accent-text"))
            painter.drawEllipse(places[-1], _DOT, _DOT)


class TrendTile(Card):
    """Head, figure, course, and how it changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.head = label("", "muted", self)
        self.figure = label("", "figure", self)
        self.change = label("", "small", self)
        self.chart = TrendChart(self)
        self.layout_.setContentsMargins(16, 10, 16, 10)
        self.layout_.setSpacing(2)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.head)
        words.addWidget(self.figure)
        self.layout_.addLayout(words)
        self.layout_.addSpacing(4)
        self.layout_.addWidget(self.chart)
        self.layout_.addSpacing(2)
        self.layout_.addWidget(self.change)

    def show_trend(self, trend: Trend, quarters: Sequence[str]) -> None:
        """Show the last value of *trend* and its course."""
        self.head.setText(trend.head)
        self.figure.setText(trend.texts[-1])
        self.change.setText(trend.change)
        self.chart.show_trend(trend, quarters)

"""Points over the last quarters as a small line, with the last of them marked."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.texts.items import points_text
from ui.theme import current_theme

_MARGIN = 6


class PointsLine(QWidget):
    """Totals, the oldest first; only their course is to be read, the figures stand below."""

    def __init__(self, totals: Sequence[Decimal], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._totals = totals
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(44)
        self.setAccessibleName(", ".join(points_text(total) for total in totals))

    def sizeHint(self) -> QSize:
        return QSize(200, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self._places()
        painter.setPen(QPen(theme.colour("chart-1"), 2))
        painter.drawPolyline(QPolygonF(places))
        painter.setBrush(theme.colour("chart-1"))
        painter.setPen(Qt.PenStyle.NoPen)
        for place in places[:-1]:
            painter.drawEllipse(place, 2, 2)
        if places:
            painter.drawEllipse(places[-1], 4, 4)
        painter.end()

    def _places(self) -> list[QPointF]:
        if not self._totals:
            return []
        low, high = min(self._totals), max(self._totals)
        # A quiet course shall look quiet: the scale is never finer than ten points.
        reach = max(high - low, Decimal(10))
        middle = (high + low) / 2
        wide = self.width() - 2 * _MARGIN
        tall = self.height() - 2 * _MARGIN
        step = wide / max(len(self._totals) - 1, 1)
        return [
            QPointF(
                _MARGIN + number * step,
                self.height() / 2 - float((total - middle) / reach) * tall,
            )
            for number, total in enumerate(self._totals)
        ]

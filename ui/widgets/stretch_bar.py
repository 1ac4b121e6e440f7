"""The days of a quarter as one bar: those in post filled, the others hatched."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from evaluation.period import Quarter
from evaluation.service import Stretch
from ui.theme import current_theme

_HEIGHT = 10


class StretchBar(QWidget):
    """Shows how much of a quarter was in post, and when; the rows beside it say why."""

    def __init__(
        self, quarter: Quarter, stretches: Sequence[Stretch], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._quarter = quarter
        self._stretches = stretches
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QPainterPath()
        whole.addRoundedRect(QRectF(self.rect()), _HEIGHT / 2, _HEIGHT / 2)
        painter.setClipPath(whole)
        painter.fillRect(self.rect(), theme.colour("pressed"))
        for stretch in self._stretches:
            if stretch.counted:
                painter.fillRect(self._part(stretch), theme.colour("accent"))
            elif stretch.posting is not None:
                hatch = QBrush(theme.colour("warning"), Qt.BrushStyle.BDiagPattern)
                painter.fillRect(self._part(stretch), hatch)
        painter.end()

    def _part(self, stretch: Stretch) -> QRectF:
        day = self.width() / self._quarter.days
        left = (stretch.start - self._quarter.start).days * day
        return QRectF(left, 0, stretch.days * day, _HEIGHT)

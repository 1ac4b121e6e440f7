"""Icons in the colour of the theme, sharp at every scale."""

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme import current_theme, icon_source


def icon(name: str, colour: str = "muted") -> QIcon:
    """The icon *name* drawn in the theme's *colour*; a change of theme needs a repaint only."""
    return QIcon(_SvgEngine(name, colour))


class _SvgEngine(QIconEngine):
    """Draws one SVG in whatever colour the theme gives its part at that moment."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self._kept: dict[tuple[str, int, int], QPixmap] = {}

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        pixmap = self._drawn(self._part(mode, state), rect.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        painter.drawPixmap(rect.topLeft(), pixmap)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._drawn(self._part(mode, state), size)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        pixmap = self._drawn(self._part(mode, state), size)
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def clone(self) -> QIconEngine:
        return _SvgEngine(self._name, self._colour)

    def _part(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return "faint"
        if state == QIcon.State.On and self._colour == "muted":
            return "accent-text"
        return self._colour

    def _drawn(self, part: str, size: QSize) -> QPixmap:
        colour = current_theme().colours[part]
        key = (colour, size.width(), size.height())
        if key not in self._kept:
            side = min(size.width(), size.height())
            box = QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side)
            pixmap = QPixmap(size)
            pixmap.fill(Qt.GlobalColor.transparent)
            svg = icon_source(self._name).replace("currentColor", colour)
            painter = QPainter(pixmap)
            QSvgRenderer(QByteArray(svg.encode())).render(painter, box)
            painter.end()
            self._kept[key] = pixmap
        return QPixmap(self._kept[key])

"""Icons in the colour of the theme, sharp at every scale."""

from PySide6.QtCore import QBuffer, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImageReader, QPainter, QPixmap

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
            pixmap = QPixmap(size)
            pixmap.fill(Qt.GlobalColor.transparent)
            side = min(size.width(), size.height())
            corner = QPoint((size.width() - side) // 2, (size.height() - side) // 2)
            svg = icon_source(self._name).replace("currentColor", colour)
            painter = QPainter(pixmap)
            painter.drawPixmap(corner, _rendered(svg.encode(), side))
            painter.end()
            self._kept[key] = pixmap
        return QPixmap(self._kept[key])


def _rendered(svg: bytes, side: int) -> QPixmap:
    # Read as a picture: the module for drawings would be loaded for the icons alone.
    source = QBuffer()
    source.setData(svg)
    reader = QImageReader(source, b"svg")
    reader.setScaledSize(QSize(side, side))
    return QPixmap.fromImageReader(reader)

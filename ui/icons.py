"""Icons in the colour of the theme, sharp at every scale."""

from functools import lru_cache

from PySide6.QtCore import QBuffer, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImageReader, QPainter, QPixmap

from ui.theme import current_theme, icon_source

_clones: list[QIconEngine] = []  # few: Qt copies an engine only to change the icon


def icon(name: str, colour: str = "muted") -> QIcon:
    """The icon *name* drawn in the theme's *colour*; a change of theme needs a repaint only."""
    # Of a copy, which shares the engine. PySide keeps an engine below the very icon made with it,
    # and hands it back to Python when both are collected in one cycle: it is freed twice then.
    return QIcon(QIcon(_SvgEngine(name, colour)))


class _SvgEngine(QIconEngine):
    """Draws one SVG in whatever colour the theme gives its part at that moment."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

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
        # PySide leaves what is returned here to Python, which frees what nobody holds.
        _clones.append(made := _SvgEngine(self._name, self._colour))
        return made

    def _part(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return "faint"
        if state == QIcon.State.On and self._colour == "muted":
            return "accent-text"
        return self._colour

    def _drawn(self, part: str, size: QSize) -> QPixmap:
        colour = current_theme().colours[part]
        return QPixmap(_drawing(self._name, colour, size.width(), size.height()))


@lru_cache(maxsize=512)  # a list shows the same picture on every line
def _drawing(name: str, colour: str, width: int, height: int) -> QPixmap:
    side = min(width, height)
    if side <= 0:  # as in a window that is being laid out
        return QPixmap()
    svg = icon_source(name).replace("currentColor", colour).encode()
    if width == height:
        return _rendered(svg, side)
    pixmap = QPixmap(width, height)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.drawPixmap((width - side) // 2, (height - side) // 2, _rendered(svg, side))
    painter.end()
    return pixmap


def _rendered(svg: bytes, side: int) -> QPixmap:
    # Read as a picture: the module for drawings would be loaded for the icons alone.
    source = QBuffer()
    source.setData(svg)
    reader = QImageReader(source, b"svg")
    reader.setScaledSize(QSize(side, side))
    return QPixmap.fromImageReader(reader)

"""Points of a person painted as one bar: an item a step of one hue, and what the steps mean."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from evaluation.result import PersonResult
from ui.theme import Theme, current_theme

_GAP = 1
_SWATCH = 10
_LEGEND_LINE = 20
_LEGEND_SPACE = 16
_WHOLE = 100
_PALE = 0.25


def shades(count: int, theme: Theme) -> list[QColor]:
    """*count* steps of the theme's one hue, from the deepest on."""
    first = theme.colour("accent")
    last = _between(theme.colour("chart-3"), theme.colour("on-accent"), _PALE)
    steps = max(count - 1, 1)
    return [_between(first, last, number / steps) for number in range(count)]


def paint_points(
    painter: QPainter, box: QRect, person: PersonResult, codes: Sequence[str], scale: Decimal
) -> None:
    """Paint the items of *person* side by side into *box*, whose width stands for *scale*.

    *codes* are the items of everybody on the list; none means those of *person* alone.
    """
    theme = current_theme()
    codes = codes or [item.code for item in person.items]
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    unit = box.width() / float(scale)
    track = QRectF(box.x(), box.y(), _WHOLE * unit, box.height())
    painter.fillRect(track, theme.colour("pressed"))
    colours = dict(zip(codes, shades(len(codes), theme), strict=True))
    x = float(box.x())
    for item in person.items:
        if item.points > 0:
            x = _paint_part(painter, box, x, item.points, (unit, colours[item.code]))
    if person.adjustment > 0:
        _paint_added(painter, QRectF(x, box.y(), float(person.adjustment) * unit, box.height()))
    painter.restore()


class Legend(QWidget):
    """Which step of the hue stands for which item; as many lines as the width needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_items(self, names: Sequence[str]) -> None:
        """Name the items, in the order of their shades."""
        self._names = list(names)
        self.setAccessibleName(", ".join(self._names))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return (places[-1].y() if places else 0) + _LEGEND_LINE

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setFont(small_font(self))
        painter.setPen(theme.colour("muted"))
        colours = shades(len(self._names), theme)
        for name, colour, box in zip(self._names, colours, self._places(self.width()), strict=True):
            top = box.y() + (box.height() - _SWATCH) // 2
            painter.fillRect(box.x(), top, _SWATCH, _SWATCH, colour)
            painter.drawText(
                box.adjusted(_SWATCH + 6, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), name
            )
        painter.end()

    def _places(self, width: int) -> list[QRect]:
        metrics = QFontMetrics(small_font(self))
        places, x, y = [], 0, 0
        for name in self._names:
            wide = _SWATCH + 6 + metrics.horizontalAdvance(name) + 1
            if x and x + wide > width:
                x, y = 0, y + _LEGEND_LINE
            places.append(QRect(x, y, wide, _LEGEND_LINE))
            x += wide + _LEGEND_SPACE
        return places


def small_font(widget: QWidget) -> QFont:
    """The font of *widget* in the small size of the theme."""
    font = widget.font()
    font.setPixelSize(current_theme().size("font-small"))
    return font


def readable_on(colour: QColor, theme: Theme) -> QColor:
    """The colour of the theme that is best read on *colour*."""
    known = [theme.colour(name) for name in ("on-accent", "text", "window")]
    return max(known, key=lambda one: _contrast(one, colour))


def _paint_part(
    painter: QPainter, box: QRect, x: float, points: Decimal, look: tuple[float, QColor]
) -> float:
    unit, colour = look
    part = QRectF(x, box.y(), float(points) * unit, box.height())
    painter.fillRect(part.adjusted(0, 0, -_GAP, 0), colour)
    words = f"{points:f}"
    if painter.fontMetrics().horizontalAdvance(words) + 10 <= part.width():
        painter.setPen(readable_on(colour, current_theme()))
        painter.drawText(part, int(Qt.AlignmentFlag.AlignCenter), words)
    return x + part.width()


def _paint_added(painter: QPainter, part: QRectF) -> None:
    theme = current_theme()
    painter.setPen(QPen(theme.colour("chart-6"), 1))
    painter.setBrush(theme.colour("chart-6"))
    painter.drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5))


def _between(first: QColor, last: QColor, share: float) -> QColor:
    def mixed(one: int, other: int) -> int:
        return round(one + (other - one) * share)

    return QColor(
        mixed(first.red(), last.red()),
        mixed(first.green(), last.green()),
        mixed(first.blue(), last.blue()),
    )


def _contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

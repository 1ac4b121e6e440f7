"""Text set as large as its room allows, in lines of about the same length."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

Face = Callable[[float], QFont]

_STEP = 0.94  # from one size to the next smaller one
_NARROWER = 0.97
_LEADING = 1.32


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines in a font; *height* is what they take."""

    lines: tuple[str, ...]
    font: QFont
    leading: float

    @property
    def height(self) -> float:
        """How high all lines are together, in pixels."""
        return len(self.lines) * self.leading

    def width(self) -> float:
        """How wide the widest line is, in pixels."""
        metrics = QFontMetricsF(self.font)
        return max((metrics.horizontalAdvance(line) for line in self.lines), default=0.0)

    def draw(self, painter: QPainter, box: QRectF, colour: QColor, *, left: bool = False) -> None:
        """Draw the lines from the top of *box*, each in its middle or at its left."""
        painter.setFont(self.font)
        painter.setPen(colour)
        metrics = QFontMetricsF(self.font)
        inner = (self.leading - metrics.height()) / 2 + metrics.ascent()
        for number, line in enumerate(self.lines):
            spare = 0.0 if left else (box.width() - metrics.horizontalAdvance(line)) / 2
            y = box.top() + number * self.leading + inner
            painter.drawText(QPointF(box.left() + spare, y), line)


def fitted(text: str, face: Face, room: QRectF, sizes: tuple[float, float], most: int) -> Fitted:
    """*text* in at most *most* lines in *room*, in the largest of the *sizes* that fits.

    The sizes are the largest and the smallest wanted; where the smallest is still too large, it
    goes on getting smaller: nothing is ever cut off.
    """
    size, _ = sizes
    if most == 1 and "\n" not in text:
        return _in_one_line(text, face, room, size)
    while True:
        font = face(size)
        lines = _lines(text, font, room.width())
        leading = size * _LEADING
        fits = len(lines) <= most and len(lines) * leading <= room.height() + 1
        wide = max((QFontMetricsF(font).horizontalAdvance(line) for line in lines), default=0.0)
        if (fits and wide <= room.width() + 1) or size < 4:
            return Fitted(_balanced(text, font, room.width(), lines), font, leading)
        size *= _STEP
        most = most if size > sizes[1] else most + 1


def _in_one_line(text: str, face: Face, room: QRectF, size: float) -> Fitted:
    # Width grows with size: one look tells how large it may be.
    advance = QFontMetricsF(face(size)).horizontalAdvance(text)
    widest = size * room.width() / advance if advance > room.width() else size
    chosen = max(1.0, float(int(min(size, widest, room.height() / _LEADING))))
    return Fitted((text,), face(chosen), chosen * _LEADING)


def spaced(name: str) -> str:
    """A name of two Han with room between them 王　五, as wide as one of three; others as are."""
    two = len(name) == 2 and all(ord(c) > 0x2E80 for c in name)
    return f"{name[0]}\u3000{name[1]}" if two else name


def in_two_lines(name: str) -> str:
    """A long name broken after the dot 阿卜杜·买买提 that is nearest to its middle."""
    dots = [place for place, character in enumerate(name) if character in "·•"]
    if not dots:
        return name
    cut = min(dots, key=lambda place: abs(2 * place + 1 - len(name))) + 1
    return f"{name[:cut]}\n{name[cut:]}"


def _lines(text: str, font: QFont, width: float) -> tuple[str, ...]:
    found: list[str] = []
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            # Qt counts in UTF-16: a character of a later plane counts twice.
            start, length = line.textStart(), line.textLength()
            units = paragraph.encode("utf-16-le")
            piece = units[2 * start : 2 * (start + length)].decode("utf-16-le", "ignore")
            found.append(piece.rstrip())
        layout.endLayout()
    return tuple(found)


def _balanced(text: str, font: QFont, width: float, lines: tuple[str, ...]) -> tuple[str, ...]:
    best, narrow = lines, width
    if len(lines) < 2 or "\n" in text:
        return best
    while narrow > width / 2:
        narrow *= _NARROWER
        tried = _lines(text, font, narrow)
        if len(tried) != len(lines):
            break
        best = tried
    return best

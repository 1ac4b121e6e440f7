"""Facts in rows: a small table that is read and never typed into."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Slot
from PySide6.QtGui import (
    QAction,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.icons import icon
from ui.theme import current_theme

_PAD = 4
_LEAST = 72
_WRAP = Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class FactTable:
    """Heads and rows of a small table; ``numbers`` are the columns that stand at the right.

    The column ``wide`` takes what room is left and breaks its text into lines. ``gap`` lies between
    two columns.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[int] = frozenset()
    wide: int = 0
    gap: int = 16

    def lines(self) -> list[tuple[str, ...]]:
        """All that is shown, the heads first if they say something."""
        return [self.heads, *self.rows] if any(self.heads) else list(self.rows)


class FactGrid(QWidget):
    """Paints a ``FactTable``: a page of them opens in a blink, as one of labels would not.

    Ctrl+C copies it the way sheets take it.
    """

    def __init__(self, table: FactTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self._heights: dict[int, list[int]] = {}
        self._measured: list[list[int]] | None = None
        self._widest: list[int] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleDescription("\n".join(", ".join(line) for line in table.lines()))
        copy = QAction(icon("copy"), self.tr("Copy"), self)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    @Slot()
    def copy(self) -> None:
        """Put the table on the clipboard."""
        lines = self.table.lines()
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(self._row_heights(width))

    def sizeHint(self) -> QSize:
        natural = self._naturals()
        width = sum(natural) + self._gaps()
        return QSize(width, self.heightForWidth(max(width, 1)))

    def minimumSizeHint(self) -> QSize:
        natural = self._naturals()
        natural[self.table.wide] = min(natural[self.table.wide], _LEAST)
        # The height follows the width: the least one is that of a single line.
        return QSize(sum(natural) + self._gaps(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = current_theme()
        top = 0
        widths = self._widths(self.width())
        for place, (line, height) in enumerate(
            zip(self.table.lines(), self._row_heights(self.width()), strict=True)
        ):
            is_head = place == 0 and any(self.table.heads)
            painter.setFont(self._font_of(is_head=is_head))
            painter.setPen(theme.colour("muted" if is_head else "text"))
            self._paint_line(painter, line, widths, top + _PAD)
            top += height
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(0, top - 1, self.width(), top - 1)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_line(
        self, painter: QPainter, line: Sequence[str], widths: Sequence[int], top: int
    ) -> None:
        left = 0
        for column, (text, width) in enumerate(zip(line, widths, strict=True)):
            number = column in self.table.numbers
            across = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
            box = QRect(left, top, width, self.height())
            painter.drawText(box, int(across | Qt.AlignmentFlag.AlignTop | _WRAP), text)
            left += width + self.table.gap

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measured, self._widest = None, []
            self._heights.clear()
        super().changeEvent(event)

    def _row_heights(self, width: int) -> list[int]:
        room = self._widths(width)[self.table.wide]
        # A layout asks about many widths; most of them break no line.
        if room not in self._heights:
            sizes = self._sizes()
            self._heights[room] = [
                self._height(place, natural[self.table.wide], room)
                for place, natural in enumerate(sizes)
            ]
        return self._heights[room]

    def _height(self, place: int, natural: int, room: int) -> int:
        metrics = QFontMetrics(self._font_of(is_head=place == 0 and any(self.table.heads)))
        height = metrics.height()
        if natural > room:
            text = self.table.lines()[place][self.table.wide]
            box = QRect(0, 0, room, 1 << 20)
            height = max(height, metrics.boundingRect(box, int(_WRAP), text).height())
        return height + 2 * _PAD + 1

    def _widths(self, width: int) -> list[int]:
        widths = self._naturals()
        widths[self.table.wide] = 0
        widths[self.table.wide] = max(width - sum(widths) - self._gaps(), _LEAST)
        return widths

    def _naturals(self) -> list[int]:
        if not self._widest:
            self._widest = [max(column) for column in zip(*self._sizes(), strict=True)]
        return list(self._widest) or [0] * len(self.table.heads)

    def _sizes(self) -> list[list[int]]:
        """How wide every text is, measured once."""
        if self._measured is None:
            self._measured = []
            for place, line in enumerate(self.table.lines()):
                head = place == 0 and any(self.table.heads)
                metrics = QFontMetrics(self._font_of(is_head=head))
                self._measured.append([metrics.horizontalAdvance(text) + 1 for text in line])
        return self._measured

    def _gaps(self) -> int:
        return self.table.gap * (len(self.table.heads) - 1)

    def _font_of(self, *, is_head: bool) -> QFont:
        font = self.font()
        if is_head:
            font.setPixelSize(current_theme().size("font-small"))
        return font

"""Two people item by item: differences that add up to the difference of their totals."""

from decimal import Decimal

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from evaluation.result import PersonResult
from ui.models.comparison import Difference, differences_of
from ui.texts.items import points_text, signed_text
from ui.theme import current_theme
from ui.widgets.buttons import link_button
from ui.widgets.labels import label, wrapped
from ui.widgets.points_bar import small_font

_LINE = 40
_HEAD = 28
_FIGURE = 62
_BAR = 6


class ComparisonView(QWidget):
    """Why the one stands above the other.

    Signals:
        closed: back to the sheet of one person.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = wrapped("", "heading")
        self._sentence = wrapped("", "muted")
        self.back = link_button(self.tr("Back to the sheet"))
        self.grid = _DifferenceGrid()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.grid)
        self.grid.setBackgroundRole(QPalette.ColorRole.Base)

        head = QHBoxLayout()
        head.addWidget(label(self.tr("Comparison"), "small"), stretch=1)
        head.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self._title)
        layout.addWidget(self._sentence)
        layout.addSpacing(8)
        layout.addWidget(scroll, stretch=1)
        self.back.clicked.connect(self.closed)

    def show_people(self, one: PersonResult, other: PersonResult) -> None:
        """Compare the two, the one with more points first."""
        if other.total > one.total:
            one, other = other, one
        between = one.total - other.total
        self._title.setText(self._title_text(one, other, between))
        self._sentence.setText(self._sentence_text(one, other, between))
        self.grid.show_differences(one, other)

    def texts(self) -> tuple[str, str]:
        """What is said above the items."""
        return self._title.text(), self._sentence.text()

    def _title_text(self, one: PersonResult, other: PersonResult, between: Decimal) -> str:
        if not between:
            return self.tr("{one} and {other}").format(one=one.name, other=other.name)
        text = self.tr("Why {one} stands above {other}")
        return text.format(one=one.name, other=other.name)

    def _sentence_text(self, one: PersonResult, other: PersonResult, between: Decimal) -> str:
        if not between:
            text = self.tr("Both have {total} points. Below, where they differ.")
            return text.format(total=points_text(one.total))
        text = self.tr("{total} against {less}: {between} points more. The items add up to it.")
        return text.format(
            total=points_text(one.total),
            less=points_text(other.total),
            between=points_text(between),
        )


class _DifferenceGrid(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heads = ("", "")
        self.rows: tuple[Difference, ...] = ()

    def show_differences(self, one: PersonResult, other: PersonResult) -> None:
        self._heads = (one.name, other.name)
        self.rows = differences_of(one, other)
        self.setAccessibleDescription("\n".join(_spoken(row) for row in self.rows))
        self.setMinimumHeight(_HEAD + _LINE * len(self.rows))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = current_theme()
        painter.setFont(small_font(self))
        painter.setPen(theme.colour("muted"))
        heads = (*self._heads, self.tr("Difference"))
        for text, box in zip(heads, self._figure_boxes(0, _HEAD), strict=True):
            self._write(painter, text, box)
        most = max((abs(row.between) for row in self.rows if not row.whole), default=Decimal(0))
        for number, row in enumerate(self.rows):
            self._paint_row(painter, _HEAD + number * _LINE, row, most)
        painter.end()

    def _paint_row(self, painter: QPainter, top: int, row: Difference, most: Decimal) -> None:
        theme = current_theme()
        strong = theme.colour("line-strong" if row.whole else "line")
        painter.fillRect(0, top, self.width(), 1, strong)
        font = QFont(self.font())
        font.setBold(row.whole)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        boxes = self._figure_boxes(top, _LINE if row.whole else 26)
        name = QRect(0, top, boxes[0].x() - 8, boxes[0].height())
        self._write(painter, row.name, name, Qt.AlignmentFlag.AlignLeft)
        texts = (_points(row.one), _points(row.other), signed_text(row.between))
        for text, box in zip(texts, boxes, strict=True):
            self._write(painter, text, box)
        if not row.whole and most:
            self._paint_bar(painter, top + 27, row.between / most)

    def _paint_bar(self, painter: QPainter, top: int, share: Decimal) -> None:
        # To the right: more for the one; to the left: more for the other. Both are good.
        theme = current_theme()
        middle, half = self.width() // 2, self.width() // 2 - 4
        long = round(abs(float(share)) * half)
        painter.fillRect(middle, top - 1, 1, _BAR + 2, theme.colour("line-strong"))
        if share > 0:
            painter.fillRect(middle + 1, top, long, _BAR, theme.colour("chart-1"))
        elif share < 0:
            painter.fillRect(middle - long, top, long, _BAR, theme.colour("chart-4"))

    def _figure_boxes(self, top: int, height: int) -> list[QRect]:
        ends = (self.width() - 2 * _FIGURE - 8, self.width() - _FIGURE - 8, self.width())
        return [QRect(end - _FIGURE, top, _FIGURE, height) for end in ends]

    def _write(
        self,
        painter: QPainter,
        text: str,
        box: QRect,
        across: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignRight,
    ) -> None:
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(across | Qt.AlignmentFlag.AlignVCenter), shown)


def _points(points: Decimal | None) -> str:
    return "—" if points is None else points_text(points)


def _spoken(row: Difference) -> str:
    return f"{row.name}: {_points(row.one)}, {_points(row.other)}, {signed_text(row.between)}"

"""A table on paper: its pages with their heads, as a finished document."""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from ui.papers.jobs import Paper
from ui.papers.shown_table import ShownTable
from ui.tasks import Job, Report

_MARGIN = 12  # mm
_DPI = 300
_POINTS = 9
_LINE = 1.7  # heights of the font
_UPRIGHT = 640  # pixels of columns which a sheet has room for upright
_INK, _THIN = QColor("#000000"), QColor("#999999")


def table_job(table: ShownTable, quarter: str) -> Job:
    """A job that draws *table* page by page and returns it as a Paper of A4 sheets.

    The columns are shrunk to the width of the sheet, which lies on its side for wide tables.
    """

    def job(report: Report) -> Paper:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        _Sheet(table, quarter).write_to(buffer, report)
        return Paper(f"{table.title}-{quarter}.pdf", bytes(buffer.data().data()))

    return job


class _Sheet:
    """Draws a table on pages."""

    def __init__(self, table: ShownTable, quarter: str) -> None:
        self._table = table
        self._title = "  ".join((table.title, quarter, *table.filters))
        self._heads = [column.header for column in table.columns]
        self._area, self._height = QRectF(), 0.0

    def write_to(self, place: QIODevice, report: Report) -> None:
        rows = self._table.rows()
        writer = QPdfWriter(place)
        writer.setResolution(_DPI)
        writer.setTitle(self._title)
        upright = sum(self._table.widths) <= _UPRIGHT
        way = QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape
        margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        size = QPageSize(QPageSize.PageSizeId.A4)
        writer.setPageLayout(QPageLayout(size, way, margins, QPageLayout.Unit.Millimeter))
        painter = QPainter(writer)
        font = QFont(painter.font())
        font.setPointSizeF(_POINTS)
        painter.setFont(font)
        self._height = painter.fontMetrics().height() * _LINE
        self._area = QRectF(painter.viewport())
        per_page = max(int(self._area.height() / self._height) - 3, 1)
        pages = max((len(rows) + per_page - 1) // per_page, 1)
        try:
            for number in range(pages):
                report(number, pages)
                if number:
                    writer.newPage()
                shown = rows[number * per_page : (number + 1) * per_page]
                self._draw_page(painter, [[c.shown(row) for c in self._table.columns]
                                          for row in shown], f"{number + 1} / {pages}")  # fmt: skip
        finally:
            painter.end()

    def _draw_page(self, painter: QPainter, lines: list[list[str]], foot: str) -> None:
        area, height = self._area, self._height
        title = QRectF(area.left(), area.top(), area.width(), height)
        painter.setPen(_INK)
        painter.drawText(title, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                         self._title)  # fmt: skip
        font = QFont(painter.font())
        font.setBold(True)
        painter.save()
        painter.setFont(font)
        self._draw_line(painter, 1, self._heads)
        painter.restore()
        for place, cells in enumerate(lines):
            self._draw_line(painter, place + 2, cells)
        below = QRectF(area.left(), area.bottom() - height, area.width(), height)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, foot)

    def _draw_line(self, painter: QPainter, place: int, cells: list[str]) -> None:
        area, height = self._area, self._height
        total = sum(self._table.widths) or 1
        left, top = area.left(), area.top() + place * height
        pad = height / 5
        for column, width, text in zip(self._table.columns, self._table.widths, cells, strict=True):
            share = area.width() * width / total
            box = QRectF(left + pad, top, share - 2 * pad, height)
            fitting = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, int(box.width())
            )
            painter.drawText(box, column.alignment, fitting)
            left += share
        painter.setPen(QPen(_THIN, 0))
        painter.drawLine(QPointF(area.left(), top + height), QPointF(area.right(), top + height))
        painter.setPen(_INK)

"""A table on paper: preview, printer, pages with their heads."""

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPen
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from ui.papers.shown_table import ShownTable

_SIZE = (1040, 700)  # all its buttons in a row, and half a sheet readable
_MARGIN = 12  # mm
_POINTS = 9
_LINE = 1.7  # heights of the font
_INK, _THIN = QColor("#000000"), QColor("#999999")


def preview_table(table: ShownTable, quarter: str, parent: QWidget) -> None:
    """Open the preview of *table*; printing starts from there."""
    # The dialog only borrows its printer, which holds the pages the preview draws.
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setDocName(f"{table.title} {quarter}")
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet = TableSheet(table, quarter, dialog)
    sheet.keep(printer)
    dialog.paintRequested.connect(sheet.print_on)
    dialog.resize(*_SIZE)
    dialog.open()


class TableSheet(QObject):
    """Draws a table page by page, its columns shrunk to the width of the paper."""

    def __init__(self, table: ShownTable, quarter: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._quarter = quarter
        self._rows = table.rows()
        self._kept: QPrinter | None = None

    def keep(self, printer: QPrinter) -> None:
        """Keep *printer* alive for as long as this is."""
        self._kept = printer

    @Slot(QPrinter)
    def print_on(self, printer: QPrinter) -> None:
        """Draw all pages on *printer*."""
        page = printer.pageLayout().paintRectPixels(printer.resolution())
        margin = _MARGIN * printer.resolution() / 25.4
        painter = QPainter(printer)
        font = QFont(painter.font())
        font.setPointSizeF(_POINTS)
        painter.setFont(font)
        height = painter.fontMetrics().height() * _LINE
        area = QRectF(0, 0, page.width(), page.height()).adjusted(margin, margin, -margin, -margin)
        per_page = max(int(area.height() / height) - 3, 1)
        pages = max((len(self._rows) + per_page - 1) // per_page, 1)
        for number in range(pages):
            if number:
                printer.newPage()
            rows = self._rows[number * per_page : (number + 1) * per_page]
            self._draw_page(
                painter, area, height, [column.header for column in self._table.columns]
            )
            for place, row in enumerate(rows):
                cells = [column.shown(row) for column in self._table.columns]
                self._draw_line(painter, area, height, place + 2, cells)
            foot = QRectF(area.left(), area.bottom() - height, area.width(), height)
            painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, f"{number + 1} / {pages}")
        painter.end()

    def _draw_page(self, painter: QPainter, area: QRectF, height: float, heads: list[str]) -> None:
        title = QRectF(area.left(), area.top(), area.width(), height)
        words = "  ".join((self._table.title, self._quarter, *self._table.filters))
        painter.setPen(_INK)
        painter.drawText(title, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        font = QFont(painter.font())
        font.setBold(True)
        painter.save()
        painter.setFont(font)
        self._draw_line(painter, area, height, 1, heads)
        painter.restore()

    def _draw_line(
        self, painter: QPainter, area: QRectF, height: float, place: int, cells: list[str]
    ) -> None:
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

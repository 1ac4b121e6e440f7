"""A finished PDF shown page by page: the very bytes that are printed and saved."""

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEvent,
    QIODevice,
    QMargins,
    QPointF,
    Qt,
    Slot,
)
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

from ui.theme import current_theme

_AIR = 16  # pixels around a page that is shown alone


class PaperView(QPdfView):
    """Shows one document, all pages below each other or one at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type] # the stub asks for a parent, Qt does not
        # No children: a document that dies with its view would still tell the view of it. And in
        # this order, for it reads from the buffer until it is gone.
        self._document = QPdfDocument()
        self._buffer = QBuffer()
        self._bytes = QByteArray()
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.setDocument(self._document)
        self.setAccessibleName(self.tr("Preview"))
        self._paint_ground()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._paint_ground()

    def _paint_ground(self) -> None:
        # What lies around the pages is painted in this part of the palette.
        colours = QPalette(self.palette())
        colours.setColor(QPalette.ColorRole.Dark, current_theme().colour("pressed"))
        self.setPalette(colours)

    def show_paper(self, content: bytes) -> None:
        """Show the document *content*."""
        self.clear_paper()
        self._bytes = QByteArray(content)
        self._buffer.setData(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._centre()

    def clear_paper(self) -> None:
        """Show nothing."""
        self._document.close()
        self._buffer.close()

    def one_page(self) -> None:
        """Show one page at a time, as large as there is room."""
        self.setPageMode(QPdfView.PageMode.SinglePage)
        self.setZoomMode(QPdfView.ZoomMode.FitInView)
        self.setPageSpacing(2 * _AIR)  # what a page alone leaves free of the height
        self.pageNavigator().currentPageChanged.connect(self._centre)

    @Slot()
    def _centre(self) -> None:
        """Have a page that is shown alone in the middle: Qt hangs it at the upper edge."""
        number = self.shown_page()
        if self.pageMode() is not QPdfView.PageMode.SinglePage or number >= self.pages():
            return
        room = self.viewport().size()
        free = room.shrunkBy(QMargins(_AIR, _AIR, _AIR, _AIR)).toSizeF()
        page = self._document.pagePointSize(number)
        height = page.scaled(free, Qt.AspectRatioMode.KeepAspectRatio).toSize().height()
        above = (room.height() - height) // 2
        self.setDocumentMargins(QMargins(_AIR, above, _AIR, above - 2 * _AIR))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._centre()
        super().resizeEvent(event)

    def show_page(self, number: int) -> None:
        """Bring page *number*, from 0, into sight."""
        self.pageNavigator().jump(number, QPointF(), 0)

    def shown_page(self) -> int:
        """The page in sight."""
        return self.pageNavigator().currentPage()

    def pages(self) -> int:
        """How many pages the document has."""
        return self._document.pageCount()

    def shown_bytes(self) -> bytes:
        """The document shown."""
        return bytes(self._bytes.data())

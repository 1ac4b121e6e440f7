"""A word over the window while files hover above it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.widgets.labels import Picture, label

_ENDS = (QEvent.Type.DragLeave, QEvent.Type.Drop)


class DropVeil(QObject):
    """Says that files can be dropped on *window*; the window itself takes them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.veil: QFrame | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent():  # what Python keeps may be gone before the last event
            if isinstance(event, QDragEnterEvent):
                self._show(shown=event.mimeData().hasUrls())
            elif event.type() in _ENDS:
                self._show(shown=False)
        return False

    def _show(self, *, shown: bool) -> None:
        if shown and self.veil is None:
            self.veil = self._made()
        if self.veil is not None:
            self.veil.setGeometry(self._window.rect().adjusted(8, 8, -8, -8))
            self.veil.setVisible(shown)
            self.veil.raise_()

    def _made(self) -> QFrame:
        veil = QFrame(self._window)
        veil.setObjectName("veil")
        # What lies below shall go on hearing of the drag.
        veil.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(veil)
        layout.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(Picture("file-down", "accent-text", 40), alignment=middle)
        layout.addWidget(label(self.tr("Drop to import"), "title"), alignment=middle)
        layout.addStretch(1)
        return veil

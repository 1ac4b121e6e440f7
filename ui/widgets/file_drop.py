"""Files dropped anywhere on a window, with a word over it while they hover."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.widgets.labels import Picture, label


class FileDrop(QObject):
    """Watches *window* and takes the files that are dropped on it.

    Signals:
        dropped: the paths of files.
    """

    dropped = Signal(list)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._veil: QFrame | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.parent():  # what Python keeps may be gone before the last event
            return False
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._drop(event)
            return True
        if isinstance(event, QDragEnterEvent):
            if _files(event):
                event.acceptProposedAction()
                self._show_veil(shown=True)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._show_veil(shown=False)
        return False

    def _drop(self, event: QDropEvent) -> None:
        self._show_veil(shown=False)
        if files := _files(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(files)

    def _show_veil(self, *, shown: bool) -> None:
        if shown and self._veil is None:
            self._veil = self._made_veil()
        if self._veil is not None:
            self._veil.setGeometry(self._window.rect().adjusted(8, 8, -8, -8))
            self._veil.setVisible(shown)
            self._veil.raise_()

    def _made_veil(self) -> QFrame:
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


def _files(event: QDropEvent) -> list[str]:
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]

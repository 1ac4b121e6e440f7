"""The place on the page of imports where files are dropped, or asked for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QProgressBar, QVBoxLayout, QWidget

from ui.widgets.buttons import primary_button
from ui.widgets.labels import Picture, label, wrapped

_MIDDLE = Qt.AlignmentFlag.AlignCenter
_WORDS = 2  # their place in the layout


class DropStrip(QFrame):
    """Says what can be dropped, and what is being done with what was.

    Signals:
        files_dropped: the paths of files.
        choose_requested: the files shall be asked for.
    """

    files_dropped = Signal(list)
    choose_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)
        self._title = label("", "section")
        self._text = wrapped("", "muted")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(160)
        self._choose = primary_button(self.tr("Choose files…"), "file-down")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(16, 12, 16, 12)
        self._layout.setSpacing(16)
        self._layout.addStretch(0)
        self._layout.addWidget(Picture("file-spreadsheet", "muted", 28), 0, _MIDDLE)
        self._layout.addLayout(words, stretch=1)
        self._layout.addWidget(self._bar, 0, _MIDDLE)
        self._layout.addWidget(self._choose, 0, _MIDDLE)
        self._layout.addStretch(0)
        self._choose.clicked.connect(self.choose_requested)
        self.show_busy("")

    def set_large(self, *, large: bool) -> None:
        """Take more room while there is nothing else on the page."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(down if large else across)
        for place, stretch in ((0, 2), (self._layout.count() - 1, 3)):
            self._layout.setStretch(place, stretch if large else 0)
        self._layout.setStretch(_WORDS, 0 if large else 1)
        side = Qt.AlignmentFlag.AlignHCenter if large else Qt.AlignmentFlag.AlignLeft
        for words in (self._title, self._text):
            words.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def show_busy(self, title: str) -> None:
        """Say what is being done; an empty *title* says what can be."""
        self._bar.setVisible(bool(title))
        self._choose.setEnabled(not title)
        self._title.setText(title or self.tr("Drop workbooks here, or anywhere in the window"))
        self._text.setText(
            self.tr("Nothing is stored before you have seen what would change.")
            if title
            else self.tr(
                "People, cases, quarterly output or registers, as Excel, WPS or CSV: each is"
                " recognised by its heads."
            )
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            self._show_over(over=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(over=False)
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.files_dropped.emit(files)

    def _show_over(self, *, over: bool) -> None:
        self.setProperty("over", "true" if over else "false")
        self.style().polish(self)

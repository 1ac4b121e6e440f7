"""The foot of the window: which database, who works, how many rows, and what is being done."""

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from ui.tasks import Task
from ui.widgets.buttons import icon_button
from ui.widgets.labels import Picture, label

_HEIGHT = 28


class StatusBar(QFrame):
    """One line about where one is; tasks show their progress and can be cancelled in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setFixedHeight(_HEIGHT)
        self._place = label("", parent=self)
        self._author = label("", parent=self)
        self._count = label("", parent=self)
        self._told = label("", parent=self)
        self._told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(12, 0, 8, 0)
        self._layout.setSpacing(6)
        for name, words in (("database", self._place), ("user", self._author)):
            self._layout.addWidget(Picture(name, side=14, parent=self))
            self._layout.addWidget(words)
            self._layout.addSpacing(12)
        self._layout.addWidget(self._count)
        self._layout.addWidget(self._told, stretch=1)

    def show_place(self, place: str, author: str) -> None:
        """Say which database is open and who works on it."""
        self._place.setText(place)
        self._author.setText(author)

    @Slot(int, int)
    def show_count(self, shown: int, total: int) -> None:
        """Say how many rows are shown of how many; a negative number says nothing."""
        if shown < 0:
            self._count.clear()
            return
        number = QLocale().toString
        if shown == total:
            self._count.setText(self.tr("%Ln row(s)", "", total))
        else:
            text = self.tr("{shown} of {total} rows")
            self._count.setText(text.format(shown=number(shown), total=number(total)))

    @Slot(str)
    def show_told(self, text: str) -> None:
        """Show a short *text* of the page."""
        self._told.setText(text)

    def show_task(self, task: Task) -> None:
        """Show how far *task* is until it is over."""
        self._layout.addWidget(_TaskStrip(task, self))


class _TaskStrip(QWidget):
    def __init__(self, task: Task, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._bar.setRange(0, 1)
        self._cancel = icon_button("x", self.tr("Cancel: {title}").format(title=task.title))
        self._cancel.setFixedSize(22, 22)

        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(label(task.title))
        layout.addWidget(self._bar)
        layout.addWidget(self._cancel)

        task.progressed.connect(self._on_progressed)
        task.finished.connect(self._on_finished)
        self._cancel.clicked.connect(task.cancel)
        self._cancel.clicked.connect(self._on_cancel_clicked)

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    @Slot()
    def _on_cancel_clicked(self) -> None:
        self._cancel.setEnabled(False)

    @Slot()
    def _on_finished(self) -> None:
        self.hide()
        self.deleteLater()

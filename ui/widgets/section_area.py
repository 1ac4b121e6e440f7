"""A scrolled column of sections, each made when the window has a moment for it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

Maker = Callable[[QWidget], QWidget]


class SectionArea(QScrollArea):
    """Shows the first section at once and the others one a turn: the keyboard never waits.

    A maker gets the widget its section will stand in: what moves into another is styled anew,
    with all that is in it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rest: list[Maker] = []
        self._column = QVBoxLayout()
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(0)
        self._clock.timeout.connect(self._on_time)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_sections(self, makers: Sequence[Maker], *, stay: bool = False) -> None:
        """Show what *makers* make, in place of what was there; *stay* where one was in it."""
        kept = self.verticalScrollBar().value() if stay else 0
        is_inside = self.isAncestorOf(self.window().focusWidget())
        body = QWidget(self.viewport())
        body.setObjectName("page")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(20, 12, 16, 20)
        self._column.setSpacing(20)
        self._column.addStretch(1)
        self.setWidget(body)
        if is_inside:  # what had the keyboard is gone: it stays in the column
            self.setFocus()
        self._rest = list(makers)
        if kept:
            self.finish()
        elif self._rest:
            self._add_next()
            self._clock.start()
        self.verticalScrollBar().setValue(kept)

    @Slot()
    def finish(self) -> None:
        """Make the sections that are not there yet."""
        while self._rest:
            self._add_next()

    @Slot()
    def _on_time(self) -> None:
        if self._rest:
            self._add_next()
        if self._rest:
            self._clock.start()

    def _add_next(self) -> None:
        body = self.widget()
        assert body is not None
        section = self._rest.pop(0)(body)
        self._column.insertWidget(self._column.count() - 1, section)
        # Shown and given its room at once: until the area hears of the new height it would
        # squeeze everything.
        section.show()
        self._column.activate()
        room = self.viewport().size()
        height = self._column.totalHeightForWidth(room.width())
        body.resize(room.width(), max(height, room.height()))

"""One step of a quarter: whether it is taken, what is in its way, and the buttons to take it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.buttons import link_button
from ui.widgets.labels import Picture, label, wrapped
from ui.widgets.tab_order import tab_through

_MOST = 3


class StepState(StrEnum):
    """How a step looks."""

    DONE = "done"
    NEXT = "next"
    LATER = "later"


_PICTURES = {
    StepState.DONE: ("circle-check", "positive"),
    StepState.NEXT: ("circle-dot", "accent-text"),
    StepState.LATER: ("circle", "faint"),
}


@dataclass(frozen=True, slots=True)
class Blocker:
    """Something in the way: a sentence, the word of the way to mend it, and where that leads.

    *hard* ones forbid the step; the others may stay.
    """

    text: str
    mend: str
    goal: object
    hard: bool = False


class StepCard(QFrame):
    """A card with a picture of its state; the buttons are the page's.

    Signals:
        mend_wanted: the goal of a blocker.
    """

    mend_wanted = Signal(object)

    def __init__(
        self, title: str, buttons: Sequence[QPushButton], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._picture = Picture("circle", "faint", 20)
        self._title = label(title, "section")
        self._badge = label("", "badge")
        self._about = wrapped("", "muted")
        self._buttons = tuple(buttons)
        self._ways: list[tuple[QWidget, Blocker]] = []

        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._badge, alignment=Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        for each in buttons:
            head.addWidget(each)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        body = QVBoxLayout()
        body.setSpacing(4)
        body.addLayout(head)
        body.addWidget(self._about)
        body.addLayout(self._lines)
        body.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 12, 10)
        layout.setSpacing(12)
        column = QVBoxLayout()
        column.addSpacing(5)
        column.addWidget(self._picture)
        column.addStretch(1)
        layout.addLayout(column)
        layout.addLayout(body, stretch=1)

    def show_state(self, state: StepState, badge: str, about: str) -> None:
        """Look like *state*; *badge* is a word beside the title, *about* the line below it."""
        self._picture.show_icon(*_PICTURES[state])
        self._badge.setText(badge)
        self._badge.setVisible(bool(badge))
        self._about.setText(about)
        self.setAccessibleName(f"{self._title.text()} {badge} {about}".strip())

    def show_blockers(self, blockers: Sequence[Blocker], more: Blocker | None = None) -> None:
        """List what is in the way, three at most; *more* leads to the others."""
        for widget, _ in self._ways:
            self._lines.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        shown = list(blockers[:_MOST])
        if more is not None and len(blockers) > _MOST:
            shown = [*blockers[: _MOST - 1], more]
        self._ways = [(self._line(blocker), blocker) for blocker in shown]
        for widget, _ in self._ways:
            self._lines.addWidget(widget)
        tab_through([*self._buttons, *(self.way_of(n) for n in range(len(self._ways)))])

    def about(self) -> str:
        """What is said of the step."""
        return self._about.text()

    def blockers(self) -> list[Blocker]:
        """What is listed as being in the way."""
        return [blocker for _, blocker in self._ways]

    def way_of(self, number: int) -> QPushButton:
        """The button that leads to the way to mend a blocker."""
        found = self._ways[number][0].findChild(QPushButton)
        assert isinstance(found, QPushButton)
        return found

    def _line(self, blocker: Blocker) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        look = ("circle-x", "danger") if blocker.hard else ("triangle-alert", "warning")
        line.addWidget(Picture(*look))
        line.addWidget(label(blocker.text), stretch=1)
        way = link_button(blocker.mend)
        way.setAccessibleDescription(blocker.text)
        way.clicked.connect(self._on_way_clicked)
        line.addWidget(way)
        return made

    @Slot()
    def _on_way_clicked(self) -> None:
        sender = self.sender()
        for widget, blocker in self._ways:
            if sender is widget.findChild(QPushButton):
                self.mend_wanted.emit(blocker.goal)
                return

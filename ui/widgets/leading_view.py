"""Who leads as the data stand: for those who prepare the decision, and nobody else."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.texts.items import peers_text, points_text
from ui.widgets.buttons import link_button
from ui.widgets.labels import label
from ui.widgets.line_button import LineButton
from ui.widgets.surfaces import Card, EmptyState

if TYPE_CHECKING:
    from ui.models.leading import Candidate, LeadingLine


class LeadingView(Card):
    """A card with the candidates of each line of the winners' table.

    Signals:
        chosen: the RecordKey of a candidate whose points shall be shown.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._lines: list[tuple[LineButton, Candidate]] = []
        self.bulletin = link_button(self.tr("Bulletin…"), self)
        self.trends = link_button(self.tr("Trends…"), self)
        self._states = QStackedWidget(self)
        text = self.tr("Computed from the data as they stand.")
        title = self.tr("Evaluating…")
        self._waiting = EmptyState("hourglass", title, text, parent=self._states)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.setContentsMargins(8, 0, 0, 0)
        head.addWidget(label(self.tr("Leading candidates"), "heading", self))
        head.addWidget(label(self.tr("Internal"), "badge", self))
        head.addStretch(1)
        for way in self.ways():
            head.addWidget(way)
        self._states.addWidget(self._waiting)
        self.layout_.setContentsMargins(8, 12, 8, 8)
        self.layout_.addLayout(head)
        self.layout_.addWidget(self._states, stretch=1)

    def ways(self) -> tuple[QPushButton, ...]:
        """The ways to more of the quarter's figures, from the left."""
        return self.bulletin, self.trends

    def show_waiting(self) -> None:
        """Say that it is being computed."""
        self._states.setCurrentWidget(self._waiting)

    def show_lines(self, lines: "Sequence[LeadingLine]") -> None:
        """Have the candidates of *lines*."""
        self._lines = []
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in lines:
            if line.candidates:
                self._add(column, line)
        column.addStretch(1)
        self._scroll.setWidget(inside)  # the one before goes with it
        self._states.setCurrentWidget(self._scroll if self._lines else self._nobody)

    def is_loaded(self) -> bool:
        """Whether it is known who leads."""
        return self._states.currentWidget() is not self._waiting

    def buttons(self) -> list[LineButton]:
        """The candidates, from above."""
        return [made for made, _ in self._lines]

    @cached_property
    def _nobody(self) -> EmptyState:
        text = self.tr("Nobody can be chosen as the data stand.")
        made = EmptyState("trophy", self.tr("No candidates"), text, parent=self._states)
        self._states.addWidget(made)
        return made

    @cached_property
    def _scroll(self) -> QScrollArea:
        made = QScrollArea(self._states)
        made.setWidgetResizable(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._states.addWidget(made)
        return made

    def _add(self, column: QVBoxLayout, line: "LeadingLine") -> None:
        from ui.models.leading import firmness_text

        head = QHBoxLayout()
        head.setContentsMargins(8, 6, 8, 0)
        head.addWidget(label(peers_text(line.category, line.group), "small"))
        head.addStretch(1)
        head.addWidget(label(firmness_text(line), "small"))
        column.addLayout(head)
        for candidate in line.candidates:
            text = f"{candidate.name}   {candidate.division}"
            made = LineButton(text, points_text(candidate.total))
            made.detail_tone = "text"
            made.clicked.connect(self._on_clicked)
            column.addWidget(made)
            self._lines.append((made, candidate))

    @Slot()
    def _on_clicked(self) -> None:
        for made, candidate in self._lines:
            if made is self.sender():
                self.chosen.emit(candidate.key)
                return

"""A long text of tables in sections, with their names at the left to jump by."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.scheme.tables import SchemeSection
from ui.widgets.fact_grid import FactGrid, FactTable
from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import Card

_NAMES = 190
_WIDEST = 927


class SectionReader(QWidget):
    """Shows sections one below another; the name of the one in sight is marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[Card] = []
        self._sections: Sequence[SchemeSection] = ()
        self._column: QVBoxLayout | None = None
        self.names = QListWidget()
        self.names.setProperty("role", "plain")
        self.names.setFixedWidth(_NAMES)
        self.names.setFrameShape(QFrame.Shape.NoFrame)
        self.names.setAccessibleName(self.tr("Parts of the scheme"))
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self.names)
        layout.addWidget(self._area, stretch=1)

        self.names.itemClicked.connect(self._on_item_chosen)
        self.names.itemActivated.connect(self._on_item_chosen)
        self.names.currentItemChanged.connect(self._on_current_changed)
        self._area.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_sections(self, sections: Sequence[SchemeSection]) -> None:
        """Show *sections*, staying where one was."""
        if list(sections) == list(self._sections) and self._cards:
            return
        kept = self._area.verticalScrollBar().value()
        self._sections = sections
        self._cards = [_card(section) for section in sections]
        body = QWidget()
        body.setObjectName("page")
        column = QVBoxLayout(body)
        self._column = column
        self._keep_readable()
        column.setSpacing(16)
        for card in self._cards:
            column.addWidget(card)
        column.addStretch(1)
        self._area.setWidget(body)
        self._show_names()
        column.activate()
        body.adjustSize()
        self._area.verticalScrollBar().setValue(kept)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_readable()

    def _keep_readable(self) -> None:
        # Not by a maximum width: a layout asks for heights without minding it.
        if self._column is not None:
            room = self.width() - _NAMES - 16 - 12
            self._column.setContentsMargins(0, 0, max(16, room - _WIDEST), 16)

    def open(self, name: str) -> None:
        """Bring the section *name* into sight."""
        for place, section in enumerate(self._sections):
            if section.name == name:
                self.names.setCurrentRow(place)
                self._jump(place)

    def _show_names(self) -> None:
        blocked = self.names.blockSignals(True)
        self.names.clear()
        for section in self._sections:
            self.names.addItem(QListWidgetItem(section.title))
        if self._sections:
            self.names.setCurrentRow(0)
        self.names.blockSignals(blocked)

    def _jump(self, place: int) -> None:
        self._area.verticalScrollBar().setValue(self._cards[place].pos().y())

    @Slot(QListWidgetItem)
    def _on_item_chosen(self, item: QListWidgetItem) -> None:
        self._jump(self.names.row(item))

    @Slot(QListWidgetItem)
    def _on_current_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None and self.names.hasFocus():
            self._jump(self.names.row(item))

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        if self.names.hasFocus():
            return
        tops = [card.pos().y() for card in self._cards]
        above = [place for place, top in enumerate(tops) if top <= value + 40]
        if above:
            blocked = self.names.blockSignals(True)
            self.names.setCurrentRow(above[-1])
            self.names.blockSignals(blocked)


def _card(section: SchemeSection) -> Card:
    card = Card(section.title)
    if section.note:
        card.layout_.addWidget(wrapped(section.note, "muted"))
    alike = len(section.tables) > 1 and not any(caption for caption, _ in section.tables)
    if alike:
        side_by_side = QHBoxLayout()
        side_by_side.setSpacing(32)
        for _, table in section.tables:
            side_by_side.addWidget(_grid(table), stretch=1, alignment=Qt.AlignmentFlag.AlignTop)
        card.layout_.addLayout(side_by_side)
        return card
    for caption, table in section.tables:
        if caption:
            head = label(caption, "section")
            head.setContentsMargins(0, 8, 0, 0)
            card.layout_.addWidget(head)
        card.layout_.addWidget(_grid(table))
    return card


def _grid(table: FactTable) -> FactGrid:
    return FactGrid(table)

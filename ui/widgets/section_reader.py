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
        self._body = QWidget()
        self._body.setObjectName("page")
        self._area.setWidget(self._body)
        self._column = QVBoxLayout(self._body)
        self._column.setSpacing(16)
        self._column.addStretch(1)

        self.names.itemClicked.connect(self._on_item_chosen)
        self.names.itemActivated.connect(self._on_item_chosen)
        self.names.currentItemChanged.connect(self._on_current_changed)
        self._area.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_sections(self, sections: Sequence[SchemeSection]) -> None:
        """Show *sections*, staying where one was."""
        if list(sections) == list(self._sections) and self._cards:
            return
        kept = self._area.verticalScrollBar().value()
        known = list(zip(self._sections, self._cards, strict=True))
        self._sections, self._cards = sections, []
        for place, section in enumerate(sections):
            same = next((number for number, (one, _) in enumerate(known) if one == section), None)
            card = _card(section) if same is None else known.pop(same)[1]
            self._cards.append(card)
            self._column.insertWidget(place, card)
        for _, card in known:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._show_names()
        self._column.activate()
        self._body.adjustSize()
        self._area.verticalScrollBar().setValue(kept)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_readable()

    def _keep_readable(self) -> None:
        # Not by a maximum width: a layout asks for heights without minding it.
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

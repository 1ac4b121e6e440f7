"""A long text of tables in sections, with their names at the left to jump by."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Slot
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
from ui.widgets.fact_grid import FactGrid
from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import Card

_NAMES = 190
_WIDEST = 927
_AT_ONCE = 2  # as many as a screen shows; the others are made one a turn


class SectionReader(QWidget):
    """Shows sections one below another; the name of the one in sight is marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[Card] = []
        self._sections: Sequence[SchemeSection] = ()
        self._known: list[tuple[SchemeSection, Card]] = []
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(0)
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

        self._clock.timeout.connect(self._on_time)
        self.names.itemClicked.connect(self._on_item_chosen)
        self.names.itemActivated.connect(self._on_item_chosen)
        self.names.currentItemChanged.connect(self._on_current_changed)
        self._area.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_sections(self, sections: Sequence[SchemeSection]) -> None:
        """Show *sections*, staying where one was; a card of the same content stays as it is."""
        if list(sections) == list(self._sections):
            return
        kept = self._area.verticalScrollBar().value()
        known = [*zip(self._sections, self._cards, strict=False), *self._known]
        self._known = [pair for pair in known if pair[0] in sections]
        for section, card in known:
            if section not in sections:
                self._column.removeWidget(card)
                card.hide()
                card.deleteLater()
        self._sections, self._cards = sections, []
        self._show_names()
        self._make(len(sections) if kept else _AT_ONCE)
        self._area.verticalScrollBar().setValue(kept)

    @Slot()
    def finish(self) -> None:
        """Make the cards that are not there yet."""
        self._make(len(self._sections))

    @Slot()
    def _on_time(self) -> None:
        self._make(1)

    def _make(self, most: int) -> None:
        """Put the next cards below those that are there, *most* of them new ones."""
        for section in self._sections[len(self._cards) :]:
            same = next((n for n, (one, _) in enumerate(self._known) if one == section), None)
            if same is None and not most:
                break
            card = _card(section, self._body) if same is None else self._known.pop(same)[1]
            most -= same is None
            self._column.insertWidget(len(self._cards), card)
            card.show()
            self._cards.append(card)
        self._column.activate()
        self._body.adjustSize()
        if len(self._cards) < len(self._sections):
            self._clock.start()

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
        titles = [section.title for section in self._sections]
        if titles == [self.names.item(place).text() for place in range(self.names.count())]:
            return
        blocked = self.names.blockSignals(True)
        self.names.clear()
        self.names.addItems(titles)
        if self._sections:
            self.names.setCurrentRow(0)
        self.names.blockSignals(blocked)

    def _jump(self, place: int) -> None:
        self.finish()
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


def _card(section: SchemeSection, body: QWidget) -> Card:
    # Each part has its parent from the start: whatever moves is styled anew, with all in it.
    card = Card(section.title, body)
    if section.note:
        card.layout_.addWidget(wrapped(section.note, "muted", card))
    alike = len(section.tables) > 1 and not any(caption for caption, _ in section.tables)
    if alike:
        side_by_side = QHBoxLayout()
        side_by_side.setSpacing(32)
        card.layout_.addLayout(side_by_side)
        for _, table in section.tables:
            grid = FactGrid(table, card)
            side_by_side.addWidget(grid, stretch=1, alignment=Qt.AlignmentFlag.AlignTop)
        return card
    for caption, table in section.tables:
        if caption:
            head = label(caption, "section", card)
            head.setContentsMargins(0, 8, 0, 0)
            card.layout_.addWidget(head)
        card.layout_.addWidget(FactGrid(table, card))
    return card

"""The pages of the window, one below another at its left, under a few quiet headings."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.icons import icon
from ui.pages.page import PageDefinition, Section
from ui.theme import current_theme
from ui.widgets.labels import Picture, label

_ICON = QSize(28, 18)  # wider than the drawing: the gap before the words
_NARROW = 56
_HEADING, _GAP = 25, 5  # what stands before a section, and all that does where room is short
_AT_THE_FOOT = Section.SETUP


class Navigation(QFrame):
    """A button a page; the arrow keys go from one to the next.

    The pages come in the order of their sections. Where the window is low the headings make room.

    Signals:
        chosen: the name of the page that was pressed.
    """

    chosen = Signal(str)

    def __init__(self, pages: Sequence[PageDefinition], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self._pages = pages
        self._narrow = False
        self._brand = label(self.tr("Case Star"), parent=self)
        self._brand.setObjectName("brand")
        self._group = QButtonGroup(self)
        self._headings: list[QLabel] = []
        self._words: list[str] = []

        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(Picture("star", "accent-text", 20, self))
        head.addWidget(self._brand, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 12, 8, 8)
        layout.setSpacing(1)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.addLayout(head)
        layout.addSpacing(8)
        self._add_pages(layout)

        self.set_narrow(narrow=False)
        self._group.buttonClicked.connect(self._on_button_clicked)

    def show_chosen(self, name: str) -> None:
        """Mark the page *name*."""
        for page, button in zip(self._pages, self._group.buttons(), strict=True):
            chosen = page.name == name
            button.setChecked(chosen)
            # Tab comes to the page in sight alone; the arrows go on from there.
            policy = Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons only, or the names beside them."""
        self._narrow = narrow
        self.setFixedWidth(_NARROW if narrow else current_theme().size("navigation"))
        self._brand.setVisible(not narrow)
        for page, button in zip(self._pages, self._group.buttons(), strict=True):
            button.setText("" if narrow else page.title)
        self._show_headings()

    def minimumSizeHint(self) -> QSize:
        asked = sum(heading.height() - _GAP for heading in self._headings)
        return super().minimumSizeHint() - QSize(0, asked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}
        buttons = self._group.buttons()
        focused = [number for number, button in enumerate(buttons) if button.hasFocus()]
        if event.key() in steps and focused:
            buttons[(focused[0] + steps[event.key()]) % len(buttons)].setFocus()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self._show_headings()

    @Slot(QAbstractButton)
    def _on_button_clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(self._pages[self._group.id(button)].name.value)

    def _add_pages(self, layout: QVBoxLayout) -> None:
        titles = {
            Section.QUARTER: self.tr("This quarter"),
            Section.DATA: self.tr("People and data"),
            Section.HONOURS: self.tr("Honours"),
            Section.SETUP: self.tr("Rules and settings"),
        }
        begun: set[Section] = set()
        for number, page in enumerate(self._pages):
            if page.section not in begun:
                begun.add(page.section)
                if page.section is _AT_THE_FOOT:
                    layout.addStretch(1)
                layout.addWidget(self._heading(titles[page.section]))
            layout.addWidget(self._button(number, page))

    def _show_headings(self) -> None:
        """Have the words where there is room for all of them, else a gap."""
        room = self.height() - self.minimumSizeHint().height()
        shown = not self._narrow and room >= (_HEADING - _GAP) * len(self._headings)
        for heading, words in zip(self._headings, self._words, strict=True):
            heading.setText(words if shown else "")
            heading.setFixedHeight(_HEADING if shown else _GAP)

    def _heading(self, words: str) -> QLabel:
        made = label("", "small", self)
        made.setContentsMargins(12, 0, 0, 3)
        made.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        made.setFixedHeight(_GAP)
        self._headings.append(made)
        self._words.append(words)
        return made

    def _button(self, number: int, page: PageDefinition) -> QPushButton:
        made = _PageButton(page.title, self)
        made.setIcon(icon(page.icon))
        made.setIconSize(_ICON)
        made.setCheckable(True)
        made.setProperty("role", "navigation")
        made.setToolTip(page.title)
        made.setAccessibleName(page.title)
        self._group.addButton(made, number)
        return made


class _PageButton(QPushButton):
    """Leaves the arrows to the navigation: Qt would press the next button of the group."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            event.ignore()
        else:
            super().keyPressEvent(event)

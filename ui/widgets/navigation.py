"""The pages of the window, one below another at its left."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.icons import icon
from ui.pages.page import PageDefinition, PageName
from ui.theme import current_theme
from ui.widgets.labels import Picture, label

_ICON = QSize(28, 18)  # wider than the drawing: the gap before the words
_NARROW = 56
# A gap stands before each of these; the last group stands at the foot.
_GROUP_STARTS = {PageName.PEOPLE, PageName.RANKING, PageName.SCHEME}
_AT_THE_FOOT = PageName.SETTINGS


class Navigation(QFrame):
    """A button a page; the arrow keys go from one to the next.

    Signals:
        chosen: the name of the page that was pressed.
    """

    chosen = Signal(str)

    def __init__(self, pages: Sequence[PageDefinition], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self._pages = pages
        self._brand = label(self.tr("Case Star"))
        self._brand.setObjectName("brand")
        self._group = QButtonGroup(self)

        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(Picture("star", "accent-text", 20))
        head.addWidget(self._brand, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 12, 8, 8)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addSpacing(12)
        for number, page in enumerate(pages):
            if page.name in _GROUP_STARTS:
                layout.addSpacing(12)
            if page.name is _AT_THE_FOOT:
                layout.addStretch(1)
            layout.addWidget(self._button(number, page))

        self.set_narrow(narrow=False)
        self._group.buttonClicked.connect(self._on_button_clicked)

    def show_chosen(self, name: str) -> None:
        """Mark the page *name*."""
        for page, button in zip(self._pages, self._group.buttons(), strict=True):
            button.setChecked(page.name == name)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons only, or the names beside them."""
        self.setFixedWidth(_NARROW if narrow else current_theme().size("navigation"))
        self._brand.setVisible(not narrow)
        for page, button in zip(self._pages, self._group.buttons(), strict=True):
            button.setText("" if narrow else page.title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}
        buttons = self._group.buttons()
        focused = [number for number, button in enumerate(buttons) if button.hasFocus()]
        if event.key() in steps and focused:
            buttons[(focused[0] + steps[event.key()]) % len(buttons)].setFocus()
            return
        super().keyPressEvent(event)

    @Slot(QAbstractButton)
    def _on_button_clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(self._pages[self._group.id(button)].name.value)

    def _button(self, number: int, page: PageDefinition) -> QPushButton:
        made = QPushButton(page.title)
        made.setIcon(icon(page.icon))
        made.setIconSize(_ICON)
        made.setCheckable(True)
        made.setProperty("role", "navigation")
        made.setToolTip(page.title)
        made.setAccessibleName(page.title)
        self._group.addButton(made, number)
        return made

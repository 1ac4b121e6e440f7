"""The filters in force as chips, each with the way out of it."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolButton, QWidget

from ui.icons import icon
from ui.widgets.buttons import link_button

_BETWEEN, _BELOW = 6, 8  # pixels


class Chips(QWidget):
    """A chip a filter, on as many lines as they need; no room is taken while there is none.

    Signals:
        dropped: the name of the filter that shall go.
        cleared: all of them shall.
    """

    dropped = Signal(str)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clear = link_button(self.tr("Clear all"))
        self._clear.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._chips: list[QToolButton] = []
        self.hide()

        self._clear.clicked.connect(self.cleared)

    def show_chips(self, chips: Mapping[str, str]) -> None:
        """Have a chip for each of *chips*: its name and its words."""
        for old in self._chips:
            old.hide()
            old.deleteLater()
        self._chips = [self._chip(name, words) for name, words in chips.items()]
        for chip in self._chips:
            chip.show()
        self.setVisible(bool(chips))
        self._place(self.width())
        self.updateGeometry()

    def buttons(self) -> list[QAbstractButton]:
        """The chips, and what takes all of them away."""
        return [*self._chips, self._clear]

    def texts(self) -> list[str]:
        """What the chips say."""
        return [chip.text() for chip in self._chips]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return places[-1].bottom() + 1 + _BELOW

    def sizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._clear.sizeHint().height() + _BELOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(event.size().width())

    def _place(self, width: int) -> None:
        for button, place in zip(self.buttons(), self._places(width), strict=True):
            button.setGeometry(place)

    def _places(self, width: int) -> list[QRect]:
        """Where each button stands: on the next line where this one is full, cut at *width*."""
        hints = [button.sizeHint() for button in self.buttons()]
        height = max(hint.height() for hint in hints)
        left = top = 0
        places = []
        for hint in hints:
            taken = min(hint.width(), width)
            if left and left + taken > width:
                left, top = 0, top + height + _BETWEEN
            places.append(QRect(left, top + (height - hint.height()) // 2, taken, hint.height()))
            left += taken + _BETWEEN
        return places

    def _chip(self, name: str, words: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setText(words)
        chip.setIcon(icon("x", "accent-text"))
        chip.setIconSize(QSize(12, 12))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setProperty("role", "chip")
        chip.setProperty("filter", name)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.setToolTip(f"{words}\n{self.tr('Remove this filter')}")
        chip.clicked.connect(self._on_chip_clicked)
        return chip

    @Slot()
    def _on_chip_clicked(self) -> None:
        self.dropped.emit(self.sender().property("filter"))

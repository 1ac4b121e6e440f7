"""The filters in force as chips, each with the way out of it."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QToolButton, QWidget

from ui.icons import icon
from ui.widgets.buttons import link_button


class Chips(QWidget):
    """A chip a filter; no room is taken while there is none.

    Signals:
        dropped: the name of the filter that shall go.
        cleared: all of them shall.
    """

    dropped = Signal(str)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clear = link_button(self.tr("Clear all"))
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 8)
        self._layout.setSpacing(6)
        self._layout.addWidget(self._clear)
        self._layout.addStretch(1)
        self._chips: list[QToolButton] = []
        self.hide()

        self._clear.clicked.connect(self.cleared)

    def show_chips(self, chips: Mapping[str, str]) -> None:
        """Have a chip for each of *chips*: its name and its words."""
        for old in self._chips:
            self._layout.removeWidget(old)
            old.deleteLater()
        self._chips = [self._chip(name, words) for name, words in chips.items()]
        for place, chip in enumerate(self._chips):
            self._layout.insertWidget(place, chip)
        self.setVisible(bool(chips))

    def buttons(self) -> list[QAbstractButton]:
        """The chips, and what takes all of them away."""
        return [*self._chips, self._clear]

    def texts(self) -> list[str]:
        """What the chips say."""
        return [chip.text() for chip in self._chips]

    def _chip(self, name: str, words: str) -> QToolButton:
        chip = QToolButton()
        chip.setText(words)
        chip.setIcon(icon("x", "accent-text"))
        chip.setIconSize(QSize(12, 12))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setProperty("role", "chip")
        chip.setProperty("filter", name)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.setToolTip(self.tr("Remove this filter"))
        chip.clicked.connect(self._on_chip_clicked)
        return chip

    @Slot()
    def _on_chip_clicked(self) -> None:
        self.dropped.emit(self.sender().property("filter"))

"""The place above a page where the window says what happened."""

from functools import cached_property

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.notices import Notice, NoticeAction, NoticeKind
from ui.widgets.buttons import icon_button, link_button
from ui.widgets.labels import Picture, wrapped

_MOST = 3
_SECONDS = 12
_ICONS = {
    NoticeKind.INFO: ("info", "info"),
    NoticeKind.SUCCESS: ("circle-check", "positive"),
    NoticeKind.WARNING: ("triangle-alert", "warning"),
    NoticeKind.ERROR: ("circle-x", "danger"),
}


class NoticeBar(QWidget):
    """The notices of the moment, the latest on top; it takes no room while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 8, 16, 0)
        self._layout.setSpacing(4)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show *notice* above those that are still there."""
        strip = _Strip(notice)
        strip.closed.connect(self._on_strip_closed)
        self._layout.insertWidget(0, strip)
        for old in self._strips()[_MOST:]:
            self._remove(old)
        self.show()

    @Slot()
    def clear(self) -> None:
        """Take all notices away."""
        for strip in self._strips():
            self._remove(strip)

    def texts(self) -> list[str]:
        """What is said at this moment, the latest first."""
        return [strip.notice.text for strip in self._strips()]

    @Slot(QWidget)
    def _on_strip_closed(self, strip: "QWidget") -> None:
        self._remove(strip)

    def _strips(self) -> "list[_Strip]":
        items = [self._layout.itemAt(number) for number in range(self._layout.count())]
        found = [item.widget() for item in items if item is not None]
        return [strip for strip in found if isinstance(strip, _Strip)]

    def _remove(self, strip: QWidget) -> None:
        self._layout.removeWidget(strip)
        strip.hide()
        strip.deleteLater()
        self.setVisible(bool(self._strips()))


class _Strip(QFrame):
    closed = Signal(QWidget)

    def __init__(self, notice: Notice) -> None:
        super().__init__()
        self.notice = notice
        self.setProperty("notice", notice.kind.value)
        name, colour = _ICONS[notice.kind]
        close = icon_button("x", self.tr("Close"))

        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 4, 4)
        layout.setSpacing(8)
        layout.addWidget(Picture(name, colour))
        layout.addWidget(wrapped(notice.text), stretch=1)
        for action in notice.actions:
            layout.addWidget(_ActionButton(action, self).button)
        layout.addWidget(close)

        close.clicked.connect(self.close_strip)
        if not notice.lasting:
            self._clock.start(_SECONDS * 1000)

    @Slot()
    def close_strip(self) -> None:
        """Have enough of it."""
        self.closed.emit(self)

    @cached_property
    def _clock(self) -> QTimer:
        clock = QTimer(self)
        clock.setSingleShot(True)
        clock.timeout.connect(self._on_time_over)
        return clock

    @Slot()
    def _on_time_over(self) -> None:
        if self.underMouse() or any(child.hasFocus() for child in self.findChildren(QWidget)):
            self._clock.start(_SECONDS * 1000)
        else:
            self.close_strip()


class _ActionButton(QWidget):
    """Does what the notice offers and closes it."""

    def __init__(self, action: NoticeAction, strip: _Strip) -> None:
        super().__init__(strip)
        self.hide()
        self._act = action.act
        self._strip = strip
        self.button = link_button(action.text, strip)
        self.button.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self._strip.close_strip()
        self._act()

"""The place below a page where the window says what happened: above it, all would move down."""

from functools import cached_property

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.notices import Notice, NoticeAction, NoticeKind
from ui.widgets.buttons import icon_button, link_button
from ui.widgets.labels import Picture, wrapped

_MOST = 9
_SECONDS = 12
_ICONS = {
    NoticeKind.INFO: ("info", "info"),
    NoticeKind.SUCCESS: ("circle-check", "positive"),
    NoticeKind.WARNING: ("triangle-alert", "warning"),
    NoticeKind.ERROR: ("circle-x", "danger"),
}


class NoticeBar(QWidget):
    """The latest notice of the page in sight; the others wait behind it until they are asked for.

    It takes no room while there are none. What lasts belongs to the page it is about and to the
    one it was first seen on, and waits while others are in sight.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = ""
        self._opened = False
        self._strips: list[_Strip] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 0, 16, 8)
        self._layout.setSpacing(4)
        self.hide()

    def show_notice(self, notice: Notice, page: str = "", act: str = "") -> None:
        """Show *notice* of *page* before those that are still there; none: it is of the window.

        *act* names what it tells of, so that ``forget`` finds it. The same words are said once; a
        success of a page is the end of what failed there and belongs to no act of its own.
        """
        for old in list(self._strips):
            if old.page == page and old.notice.text == notice.text:
                self._remove(old)
        if notice.kind is NoticeKind.SUCCESS and page:
            self.forget(page, "")
        places = {page, self._place} if page else set()
        strip = _Strip(notice, page, places, act)
        strip.closed.connect(self._on_strip_closed)
        strip.others_wanted.connect(self._on_others_wanted)
        self._strips.insert(0, strip)
        self._layout.addWidget(strip)  # the latest keeps its place while others are opened
        for old in self._strips[_MOST:]:
            self._remove(old)
        self._opened = False
        self._arrange()

    def show_place(self, page: str) -> None:
        """Show what is to be said on *page* from now on."""
        if page != self._place:
            self._place = page
            self._opened = False
            self._arrange()

    def forget(self, page: str, act: str | None = None) -> None:
        """What failed on *page* is over: all of it, or what *act* came to."""
        for strip in list(self._strips):
            failed = strip.notice.kind is NoticeKind.ERROR and strip.page == page
            if failed and act in (None, strip.act):
                self._remove(strip)
        self._arrange()

    @Slot()
    def clear(self) -> None:
        """Take all notices away."""
        for strip in list(self._strips):
            self._remove(strip)
        self._arrange()

    def texts(self) -> list[str]:
        """What there is to be read on the page in sight, the latest first."""
        return [strip.notice.text for strip in self._here()]

    @Slot(QWidget)
    def _on_strip_closed(self, strip: QWidget) -> None:
        assert isinstance(strip, _Strip)
        if strip in self._strips:
            self._remove(strip)
            self._arrange()

    @Slot()
    def _on_others_wanted(self) -> None:
        self._opened = not self._opened
        self._arrange()

    def _here(self) -> "list[_Strip]":
        return [strip for strip in self._strips if strip.belongs_to(self._place)]

    def _arrange(self) -> None:
        """Have one strip in sight, or all of this page while they are asked for."""
        here = self._here()
        self._opened = self._opened and len(here) > 1
        for strip in self._strips:
            strip.setVisible(strip in (here if self._opened else here[:1]))
        for number, strip in enumerate(here):
            strip.offer_others(0 if number else len(here) - 1, opened=self._opened)
        self.setVisible(bool(here))

    def _remove(self, strip: "_Strip") -> None:
        self._strips.remove(strip)
        self._layout.removeWidget(strip)
        strip.hide()
        strip.deleteLater()


class _Strip(QFrame):
    closed = Signal(QWidget)
    others_wanted = Signal()

    def __init__(self, notice: Notice, page: str, places: set[str], act: str) -> None:
        super().__init__()
        self.notice = notice
        self.page = page
        self.act = act
        self._places = places
        self._others: QPushButton | None = None
        self.setProperty("notice", notice.kind.value)
        name, colour = _ICONS[notice.kind]
        self._close = icon_button("x", self.tr("Close"))

        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(12, 4, 4, 4)
        self._line.setSpacing(8)
        self._line.addWidget(Picture(name, colour))
        self._line.addWidget(wrapped(notice.text), stretch=1)
        for action in notice.actions:
            self._line.addWidget(_ActionButton(action, self).button)
        self._line.addWidget(self._close)

        self._close.clicked.connect(self.close_strip)
        if not notice.lasting:
            self._clock.start(_SECONDS * 1000)

    def belongs_to(self, page: str) -> bool:
        """Whether it is to be read while *page* is in sight."""
        notice = self.notice
        return not notice.lasting or notice.everywhere or not self.page or page in self._places

    def offer_others(self, count: int, *, opened: bool) -> None:
        """Offer to show the *count* others as well, or one alone again; none: offer nothing."""
        if self._others is None:
            if not count:
                return
            self._others = link_button("", self)
            self._others.clicked.connect(self.others_wanted)
            self._line.insertWidget(self._line.count() - 1, self._others)
        text = self.tr("Show one") if opened else self.tr("%n more", "", count)
        self._others.setText(text)
        self._others.setVisible(count > 0)

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
    """Does what the notice offers and closes it.

    The second click of two never does: it was meant for what stood here before.
    """

    def __init__(self, action: NoticeAction, strip: _Strip) -> None:
        super().__init__(strip)
        self.hide()
        self._act = action.act
        self._strip = strip
        self.button = link_button(action.text, strip)
        self.button.clicked.connect(self._on_clicked)
        self.button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        second = event.type() == QEvent.Type.MouseButtonDblClick
        return second or super().eventFilter(watched, event)

    @Slot()
    def _on_clicked(self) -> None:
        self._strip.close_strip()
        self._act()

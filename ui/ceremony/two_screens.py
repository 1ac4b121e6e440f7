"""Both windows of a ceremony: the hall on the second screen if there is one, else in a window."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from ui.ceremony.hall_screen import HallScreen
from ui.ceremony.hall_theme import HallFonts
from ui.ceremony.presenter_window import PresenterWindow
from ui.ceremony.running import RunningCeremony

_WINDOW = (960, 540)


class TwoScreens(QObject):
    """Opens both windows for *running* and closes them together.

    Signals:
        ended: both are closed.
    """

    ended = Signal()

    def __init__(self, running: RunningCeremony, fonts: HallFonts, owner: QWidget) -> None:
        super().__init__(owner)
        self.running = running
        running.setParent(self)
        self.hall = HallWindow(fonts)
        self.presenter = PresenterWindow(running, fonts, self.hall)
        self._screen = second_screen(owner.screen())
        # Both are windows of their own: they go with the window they were opened from.
        self._owner = owner.window()
        self._owner.installEventFilter(self)
        running.changed.connect(self._show)
        self.hall.close_wanted.connect(self.presenter.ask_end)
        self.presenter.screen_wanted.connect(self.toggle_whole)
        self.presenter.ended.connect(self._on_ended)
        self._show()

    def open(self) -> None:
        """Show both; the presenter has the keyboard."""
        if self._screen is not None:
            self.hall.setGeometry(self._screen.geometry())
            self.hall.showFullScreen()
        else:
            self.hall.resize(*_WINDOW)
            self.hall.show()
        self.presenter.show()
        self.come_forward()

    def come_forward(self) -> None:
        """Have the presenter's screen before all others, with the keyboard."""
        self.presenter.raise_()
        self.presenter.activateWindow()
        self.presenter.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.presenter.finish()
        return False

    @Slot()
    def toggle_whole(self) -> None:
        """Have the hall screen fill its screen, or not any more."""
        self.hall.setWindowState(self.hall.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def _show(self) -> None:
        self.hall.show_scene(self.running.scene)

    @Slot()
    def _on_ended(self) -> None:
        self._owner.removeEventFilter(self)
        self.hall.let_go()
        for window in (self.hall, self.presenter):
            window.deleteLater()
        self.ended.emit()
        self.deleteLater()


class HallWindow(HallScreen):
    """The hall screen as a window of its own; closing it asks first.

    Signals:
        close_wanted: somebody tried to close it.
    """

    close_wanted = Signal()

    def __init__(self, fonts: HallFonts) -> None:
        super().__init__(fonts)
        self._may_close = False
        self.setWindowFlag(Qt.WindowType.Window)
        self.setCursor(Qt.CursorShape.BlankCursor)

    def let_go(self) -> None:
        """Close without asking."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.close_wanted.emit()


def second_screen(first: QScreen) -> QScreen | None:
    """A screen other than *first*, where a projector would be."""
    return next((screen for screen in QGuiApplication.screens() if screen is not first), None)

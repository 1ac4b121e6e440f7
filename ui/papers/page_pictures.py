"""Pictures of every page, in both languages and both themes, as they look on a small screen."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import (
    QAbstractAnimation,
    QBuffer,
    QCoreApplication,
    QEvent,
    QEventLoop,
    QIODevice,
    QObject,
    QSettings,
    QTimer,
)
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from evaluation.period import Quarter
from reports.files import write_whole
from ui.application import application_of, install_language
from ui.commands.texts import LANGUAGES
from ui.garbage import GarbageCollector
from ui.main_window import MainWindow
from ui.page_list import page_definitions
from ui.pages.page import PageName
from ui.pages.welcome_page import WelcomePage
from ui.settings import Settings
from ui.theme import Appearance, ThemeKeeper, add_rare_fonts
from ui.wiring.opening import Opening, first_quarter

SIZE = (1366, 768)  # logical pixels; the smallest screen the pages are drawn for
THEMES = (Appearance.LIGHT, Appearance.DARK)

_LOOK_MS = 10
_CALM_LOOKS = 3
_MOST_LOOKS = 6000
_SAME_PICTURES = 3
_MOST_PICTURES = 40

Keep = Callable[[str, QImage], None]


def take_pictures(
    database: Path, quarter: Quarter, folder: Path, author: str, told: Callable[[Path], None]
) -> None:
    """Write ``zh-light-overview.png`` and the like into *folder*; each file is told.

    Raises:
        OSError: a picture cannot be written.
    """
    application = application_of(["casestar"])
    theme = ThemeKeeper(application, Appearance.LIGHT)
    add_rare_fonts()
    collector = GarbageCollector()
    collector.start()

    def keep(name: str, picture: QImage) -> None:
        file = folder / f"{name}.png"
        write_whole(file, _png(picture))
        told(file)

    store = database.with_name("settings.ini")
    for language in LANGUAGES:
        install_language(application, language)
        settings = Settings(QSettings(str(store), QSettings.Format.IniFormat))
        settings.quarter = str(quarter)
        _take_welcome(theme, language, keep)
        with _window_on(database, settings, author) as window:
            _take_all(window, theme, language, keep)
    collector.stop()


def pictures_expected() -> int:
    """How many pictures there will be: all pages, and the welcome before them."""
    return len(LANGUAGES) * len(THEMES) * (len(PageName) + 1)


def settle(window: QWidget) -> bool:
    """Let events pass until no task, timer of one shot or animation of *window* is left.

    Returns whether that was reached before patience ended.
    """
    loop, clock = QEventLoop(), QTimer()
    watch = _Watch(window, loop)
    clock.setInterval(_LOOK_MS)
    clock.timeout.connect(watch.look)
    clock.start()
    loop.exec()
    clock.stop()
    return watch.calm >= _CALM_LOOKS


def is_busy(window: QWidget) -> bool:
    """Whether something of *window* is still under way."""
    if isinstance(window, MainWindow) and window.runner.running():
        return True
    pages = window.shown_page() if isinstance(window, MainWindow) else window
    waiting = pages.findChildren(QTimer) if pages is not None else []
    if any(clock.isActive() and clock.isSingleShot() for clock in waiting):
        return True
    running = QAbstractAnimation.State.Running
    return any(found.state() == running for found in window.findChildren(QAbstractAnimation))


class _Watch(QObject):
    """Ends *loop* when *window* was calm at several looks in a row, or patience is over."""

    def __init__(self, window: QWidget, loop: QEventLoop) -> None:
        super().__init__()
        self._window = window
        self._loop = loop
        self._looks = 0
        self.calm = 0

    def look(self) -> None:
        self._looks += 1
        self.calm = 0 if is_busy(self._window) else self.calm + 1
        if self.calm >= _CALM_LOOKS or self._looks >= _MOST_LOOKS:
            self._loop.quit()


def still_picture(window: QWidget) -> QImage:
    """What *window* shows once it no longer changes; paper is painted by threads of Qt's own."""
    same, picture = 1, QImage()
    for _ in range(_MOST_PICTURES):
        settle(window)
        taken = window.grab().toImage()
        same = same + 1 if taken == picture else 1
        picture = taken
        if same >= _SAME_PICTURES:
            break
    return picture


def dispose_of(widget: QWidget) -> None:
    """Close *widget* and free it now."""
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


@contextmanager
def _window_on(database: Path, settings: Settings, author: str) -> Iterator[MainWindow]:
    opening = Opening(settings, author)
    opening.open(str(database), create=False)
    try:
        with opening.kept():
            made = replace(opening.session(), place=database.name)
            window = MainWindow(made, page_definitions(), first_quarter(made))
            window.resize(*SIZE)
            window.show()
            yield window
            dispose_of(window)
    finally:
        opening.close()


def _take_all(window: MainWindow, theme: ThemeKeeper, language: str, keep: Keep) -> None:
    for appearance in THEMES:
        theme.choose(appearance)
        for page in window.page_list:
            window.open_page(page.name)
            window.setFocus()
            keep(f"{language}-{appearance.value}-{page.name.value}", still_picture(window))


def _take_welcome(theme: ThemeKeeper, language: str, keep: Keep) -> None:
    for appearance in THEMES:
        theme.choose(appearance)
        welcome = WelcomePage()
        welcome.resize(*SIZE)
        welcome.show()
        keep(f"{language}-{appearance.value}-welcome", still_picture(welcome))
        dispose_of(welcome)


def _png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload] # the stub wants bytes, Qt a text
    return bytes(buffer.data().data())

"""One life of the window: the database it is opened on, from the welcome to the last goodbye."""

import os
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QStandardPaths, QTimer, Slot
from PySide6.QtWidgets import QApplication

from ui.commands.texts import sentence_of
from ui.garbage import GarbageCollector
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.tasks import Report, Task, TaskRunner, job_of
from ui.texts import error_text
from ui.theme import Appearance, ThemeKeeper, add_rare_fonts
from ui.wiring.opening import Opening

if TYPE_CHECKING:
    from ui.crash import CrashHandler
    from ui.pages.welcome_page import WelcomePage

RESTART = 64  # exit code of the event loop that asks for another start

_EXIT_VARIABLE = "CASESTAR_EXIT_AFTER_FIRST_PAINT"
_SAMPLE = "sample-court.sqlite"
_FIRST_SIZE = (1040, 680)


class Program(QObject):
    """Opens a database and the window on it; welcomes somebody who has none yet."""

    def __init__(
        self,
        application: QApplication,
        settings: Settings,
        theme: ThemeKeeper,
        author: str | None = None,
    ) -> None:
        super().__init__()
        self.application = application
        self.settings = settings
        self.database: str | None = None
        self.window: MainWindow | None = None
        self.welcome: WelcomePage | None = None
        self._theme = theme
        self._crashes: CrashHandler | None = None
        self._opening = Opening(settings, author)
        self._open = ExitStack()
        self._runner = TaskRunner(self)
        self._garbage = GarbageCollector(self)
        self._garbage.start()

    def start(self, database: str | None) -> None:
        """Open *database*, or the one opened last; without any, welcome."""
        url = database or os.environ.get("CASESTAR_DATABASE") or self.settings.database or None
        create = bool(database or os.environ.get("CASESTAR_DATABASE"))
        try:
            self._opening.open(url, create=create)
        except Exception as error:
            if sentence_of(error) is None:
                raise
            new = getattr(error, "code", "") == "NO_DATABASE" and not url
            self.show_welcome("" if new else error_text(error))
        else:
            self._show_window(url)

    def leave(self) -> None:
        """Close what is open."""
        self._runner.shut_down()
        if self._crashes is not None:  # else nothing but the first frame was there
            from ui.drafts import use_drafts

            use_drafts(None)
        if self.window is not None:  # which may have been left without being asked
            self.window.runner.shut_down()
        for widget in (self.window, self.welcome):
            if widget is not None:
                widget.close()
                # Here and whole. Left to Python's collector its parts go in any order, and what
                # PySide made for the places of a layout is freed after the layout freed it.
                widget.deleteLater()
                QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)
        self.window = self.welcome = None
        self._open.close()
        self._opening.close()
        self._garbage.stop()
        if self._crashes is not None:
            self._crashes.uninstall()

    def show_welcome(self, failure: str = "") -> None:
        """Show the ways to begin, and why the last one failed."""
        if self.welcome is None:
            from ui.pages.welcome_page import WelcomePage

            self.welcome = WelcomePage()
            self.welcome.setWindowTitle(self.tr("Case Star"))
            self.welcome.resize(*_FIRST_SIZE)
            self.welcome.sample_requested.connect(self._on_sample_requested)
            self.welcome.database_requested.connect(self._on_database_requested)
            self.welcome.server_requested.connect(self._on_server_requested)
            self.welcome.language_chosen.connect(self._on_language_chosen)
        if failure:
            self.welcome.show_failure(failure)
        self.welcome.show()
        self.welcome.raise_()
        if os.environ.get(_EXIT_VARIABLE) == "1":
            QTimer.singleShot(0, self.application.quit)

    def _show_window(self, url: str | None) -> None:
        self.database = url
        if url:
            self.settings.database = without_password(url)
        self.window = window = self._opening.window()
        window.painted.connect(self._on_painted)
        window.appearance_changed.connect(self._on_appearance_changed)
        window.restart_requested.connect(self._on_restart_requested)
        window.database_requested.connect(self._on_another_requested)
        window.show()
        if self.welcome is not None:
            self.welcome.close()
            self.welcome.deleteLater()
            self.welcome = None

    @Slot()
    def _on_painted(self) -> None:
        if os.environ.get(_EXIT_VARIABLE) == "1":
            self.application.exit(0)
            return
        if self.window is None:  # left in the meantime
            return
        try:
            self._open.enter_context(self._opening.kept())
        except Exception as error:
            if sentence_of(error) is None:
                raise
            self.window.show_failure(error)
        QTimer.singleShot(0, self._warm_up)

    @Slot()
    def _warm_up(self) -> None:
        """What the first frame did without."""
        from ui.crash import CrashHandler
        from ui.left_drafts import LeftDrafts
        from ui.preloading import Preloading
        from ui.widgets.file_dialog import FileDialog

        if self.window is None:  # left in the meantime
            return
        add_rare_fonts()
        self._preloading = Preloading(self.window.runner, self.window)
        self._preloading.start()
        self._crashes = CrashHandler(data_folder() / "reports", self.application)
        self._crashes.install()
        place = self._opening.session().place
        FileDialog.in_use = tuple(Path(place + part) for part in ("", "-wal", "-shm"))
        LeftDrafts(data_folder() / "drafts", place, self.window).begin()

    @Slot(str)
    def _on_appearance_changed(self, wanted: str) -> None:
        self._theme.choose(Appearance(wanted))

    @Slot()
    def _on_restart_requested(self) -> None:
        if self.window is not None and self.window.close():
            self.application.exit(RESTART)

    @Slot(str)
    def _on_another_requested(self, url: str) -> None:
        if not url:
            self.show_welcome()
        elif self.window is not None and self.window.close():
            self.database = url
            self.application.exit(RESTART)

    @Slot(str)
    def _on_language_chosen(self, language: str) -> None:
        if self.window is None or self.window.close():
            self.settings.language = language
            self.application.exit(RESTART)

    @Slot()
    def _on_sample_requested(self) -> None:
        self._begin(str(data_folder() / _SAMPLE), sample=True)

    @Slot(str)
    def _on_database_requested(self, url: str) -> None:
        self._begin(url)

    @Slot()
    def _on_server_requested(self) -> None:
        from ui.dialogs.server_dialog import ServerDialog

        self._server = ServerDialog(self.settings.server or self.settings.database, self.welcome)
        self._server.connect_wanted.connect(self._on_connect_wanted)
        self._server.accepted.connect(self._on_server_accepted)
        self._server.open()

    @Slot(str)
    def _on_connect_wanted(self, url: str) -> None:
        self.settings.server = without_password(url)
        task = self._try(url)
        task.succeeded.connect(self._server.accept)
        task.failed.connect(self._server.show_failure)
        self._runner.start(task)

    @Slot()
    def _on_server_accepted(self) -> None:
        self._begin(self._server.result_value())

    def _try(self, url: str) -> Task:
        return Task(job_of(partial(self._opening.check, url)))

    def _begin(self, url: str, *, sample: bool = False) -> None:
        if self.window is not None:
            self._begin_beside(url, sample=sample)
            return
        if self.welcome is not None:
            self.welcome.show_busy(busy=True)
        self._begun = url
        task = Task(_Begin(self._opening, url, sample=sample))
        task.succeeded.connect(self._on_begun)
        task.failed.connect(self._on_begin_failed)
        if self.welcome is not None:
            task.progressed.connect(self.welcome.show_progress)
        self._runner.start(task)

    def _begin_beside(self, url: str, *, sample: bool) -> None:
        """Leave the open database only for one that can be opened."""
        self._wanted = url
        if sample and not Path(url).exists():
            from ui.processes import in_child
            from ui.sample_court import build_sample_court

            # In a process of its own: here another database is open.
            task = Task(in_child(build_sample_court, Path(url), self._opening.act()))
        else:
            task = self._try(url)
        task.succeeded.connect(self._on_wanted_found)
        task.failed.connect(self._on_begin_failed)
        if self.welcome is not None:
            self.welcome.show_busy(busy=True)
            task.progressed.connect(self.welcome.show_progress)
        self._runner.start(task)

    @Slot(object)
    def _on_wanted_found(self, _nothing: object) -> None:
        if self.welcome is not None:
            self.welcome.show_busy(busy=False)
        self._on_another_requested(self._wanted)

    @Slot(object)
    def _on_begun(self, _nothing: object) -> None:
        self._show_window(self._begun)

    @Slot(Exception)
    def _on_begin_failed(self, error: Exception) -> None:
        self.show_welcome(error_text(error))


class _Begin:
    """The job that opens a database, or builds the sample court first."""

    def __init__(self, opening: Opening, url: str, *, sample: bool) -> None:
        self._opening = opening
        self._url = url
        self._sample = sample

    def __call__(self, report: Report) -> None:
        if self._sample and not Path(self._url).exists():
            from ui.sample_court import build_sample_court

            build_sample_court(Path(self._url), self._opening.act(), report)
        self._opening.open(self._url, create=True)


def without_password(url: str) -> str:
    """*url* as it may be kept: a path as it is, a server's without its password."""
    parts = urlsplit(url) if url.startswith("postgres") else None
    if parts is None or parts.password is None:
        return url
    return url.replace(f":{parts.password}@", "@", 1)


def data_folder() -> Path:
    """Where the program keeps what it needs on this PC."""
    place = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "casestar"

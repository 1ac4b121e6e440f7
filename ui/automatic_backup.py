"""The backup of the day, begun once the window is there; a red notice when it fails."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from db.actors import Act
from ui.backups import backup_of, write_dated
from ui.notices import Notice, NoticeKind
from ui.pages.page import JobRequest
from ui.settings import Settings
from ui.texts import error_text

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class AutomaticBackup(QObject):
    """Writes today's backup for *window*, unless it is there or none are wanted."""

    def __init__(self, window: "MainWindow", act: Callable[[], Act]) -> None:
        super().__init__(window)
        self._window = window
        self._act = act

    @Slot()
    def begin(self) -> None:
        """Write the backup in the background."""
        settings: Settings = self._window.settings
        today = date.today()  # noqa: DTZ011 - the desk's own day
        folder = Path(settings.backup_folder)
        if not settings.backup_folder or backup_of(folder, today).exists():
            return
        job = partial(write_dated, folder, today, settings.backups_kept, self._act())
        title = self.tr("Backing up")
        self._window.start_job(JobRequest(title, job, on_failure=self._on_failed))

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        text = self.tr("Today's backup failed: {reason}").format(reason=error_text(error))
        self._window.show_notice(Notice(text, NoticeKind.ERROR, lasting=True))

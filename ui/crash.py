"""What nobody foresaw: a report is written, and the window offers to go on."""

import faulthandler
import logging
import platform
import sys
import threading
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QObject, QUrl, Signal, Slot, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox

log = logging.getLogger(__name__)

_KEPT = 20


class CrashHandler(QObject):
    """Hears of every exception nobody caught, on any thread; one message is open at a time.

    Signals:
        happened: the report that was written, from whatever thread.
    """

    happened = Signal(str)

    def __init__(self, folder: Path, application: QApplication) -> None:
        super().__init__(application)
        self._folder = folder
        self._box: QMessageBox | None = None
        self._report = ""
        self._hard: TextIO | None = None
        self.happened.connect(self._on_happened)

    def install(self) -> None:
        """Hear of them from now on; what ends Python itself is written down as well."""
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._hook
        threading.excepthook = self._on_thread_failed
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._hard = (self._folder / "last-crash.txt").open("w", encoding="utf-8")
            faulthandler.enable(self._hard)
        except OSError:  # a report cannot be kept here; the window works all the same
            log.warning("no crash reports in %s", self._folder)

    def uninstall(self) -> None:
        """Hear of nothing any more."""
        sys.excepthook, threading.excepthook = self._before
        if self._hard is not None:
            faulthandler.disable()
            self._hard.close()

    def _hook(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        log.error("not caught: %s", text)
        self.happened.emit(str(write_report(self._folder, text) or ""))

    def _on_thread_failed(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._hook(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(str)
    def _on_happened(self, report: str) -> None:
        self._report = report
        if self._box is not None:
            return
        box = QMessageBox(QApplication.activeWindow())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Case Star"))
        box.setText(self.tr("Something went wrong. You can go on; nothing that was saved is lost."))
        if report:
            text = self.tr("What happened is written in {file}.")
            box.setInformativeText(text.format(file=report))
        self._go_on = box.addButton(self.tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
        self._show = box.addButton(self.tr("Show the report"), QMessageBox.ButtonRole.ActionRole)
        self._leave = box.addButton(self.tr("Quit"), QMessageBox.ButtonRole.DestructiveRole)
        box.finished.connect(self._on_finished)
        box.destroyed.connect(self._on_gone)  # with the dialog it stood over, unanswered
        self._box = box
        box.open()

    @Slot()
    def _on_gone(self) -> None:
        self._box = None

    @Slot()
    def _on_finished(self) -> None:
        if self._box is None:
            return
        box, self._box = self._box, None
        box.destroyed.disconnect(self._on_gone)  # another one may stand there by then
        pressed = box.clickedButton()
        box.deleteLater()
        if pressed is self._show:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._report))
        elif pressed is self._leave:
            QApplication.exit(1)


def write_report(folder: Path, text: str) -> Path | None:
    """Write *text* and what machine it happened on into a new file of *folder*; which, if any."""
    now = datetime.now(UTC)
    file = folder / f"report-{now:%Y%m%d-%H%M%S-%f}.txt"
    machine = f"{platform.platform()}\nPython {platform.python_version()}, Qt {qVersion()}\n"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{now.isoformat()}\n{machine}\n{text}", "utf-8")
        for old in sorted(folder.glob("report-*.txt"))[:-_KEPT]:
            old.unlink()
    except OSError:
        return None
    return file

"""Checking certificates from a page: the dialog, and the jobs that read and compare."""

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from ui.models.certificate_check import CheckStoppedError
from ui.pages.page import JobRequest, Page
from ui.tasks import Cancelled, Job, Report

if TYPE_CHECKING:
    from ui.dialogs.check_certificate_dialog import CheckCertificateDialog


class CheckDesk(Protocol):
    """What checks certificates; both jobs return CheckFindings."""

    def check_text(self, text: str) -> Job:
        """A job that checks a code or number."""
        ...

    def check_file(self, file: str) -> Job:
        """A job that checks everything in a file."""
        ...


class CertificateChecking(QObject):
    """Opens the dialog on *page*, and has done what it wants.

    Signals:
        progressed: how many pages of how many were read.
    """

    progressed = Signal(int, int)

    def __init__(self, page: Page, desk: CheckDesk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._dialog: CheckCertificateDialog | None = None
        self._stop = Event()

    @Slot()
    def open(self) -> None:
        """Ask what shall be checked."""
        from ui.dialogs.check_certificate_dialog import CheckCertificateDialog

        dialog = CheckCertificateDialog(self._page)
        dialog.text_wanted.connect(self._on_text)
        dialog.file_wanted.connect(self._on_file)
        dialog.stop_wanted.connect(self._on_stop)
        dialog.finished.connect(self._on_finished)
        self.progressed.connect(dialog.show_progress)
        self._dialog = dialog
        dialog.open()

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self._start(self._desk.check_text, text)

    @Slot(str)
    def _on_file(self, file: str) -> None:
        self._start(self._desk.check_file, file)

    def _start(self, check: Callable[[str], Job], what: str) -> None:
        title = self.tr("Checking a certificate")
        self._stop.set()  # what was begun before is not wanted any more
        self._stop = stop = Event()
        job = self._watched(check(what), stop)
        request = JobRequest(title, job, self._on_checked, reading=True, on_cancel=self._on_ended)
        self._page.job_requested.emit(request)

    def _watched(self, check: Job, stop: Event) -> Job:
        """*check*, which the dialog sees going on and can stop; what it found or why it did not,
        with *stop*, by which its dialog is known."""

        def job(report: Report) -> object:
            def heard(done: int, total: int) -> None:
                report(done, total)
                if stop.is_set():
                    raise CheckStoppedError
                self.progressed.emit(done, total)

            try:
                return stop, check(heard)
            except Cancelled:
                raise
            except Exception as error:
                return stop, error

        return job

    @Slot()
    def _on_stop(self) -> None:
        self._stop.set()

    @Slot(object)
    def _on_checked(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        stop, found = answer
        if self._dialog is None or stop is not self._stop:
            return  # of a dialog that was closed, or of another file
        if isinstance(found, CheckStoppedError):
            self._on_ended()
        elif isinstance(found, Exception):
            self._dialog.show_failure(found)
        else:
            self._dialog.show_findings(found)

    @Slot()
    def _on_ended(self) -> None:
        if self._dialog is not None:
            self._dialog.show_busy(busy=False)

    @Slot()
    def _on_finished(self) -> None:
        self._stop.set()
        self._dialog = None

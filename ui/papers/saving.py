"""Saving a finished paper: asking where, writing it in the background, saying what became of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ui.notices import Notice, NoticeAction, NoticeKind
from ui.pages.page import JobRequest
from ui.papers.jobs import Paper, write_paper
from ui.tasks import Job, Report
from ui.widgets.file_dialog import FileDialog


class PaperSaver(QObject):
    """Asks for a file name and writes a paper to it.

    Signals:
        job_requested: a JobRequest.
        noticed: where it lies, with a way to open it.
    """

    job_requested = Signal(JobRequest)
    noticed = Signal(Notice)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._paper: Paper | None = None

    def save_paper(self, paper: Paper) -> FileDialog:
        """Ask where *paper* shall go, beginning with the name it brings."""
        self._paper = paper
        dialog = FileDialog(self._owner.window(), self.tr("Save"))
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(paper.file_name)
        dialog.setDefaultSuffix(Path(paper.file_name).suffix.removeprefix("."))
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()
        return dialog

    @Slot(str)
    def _on_file_selected(self, name: str) -> None:
        assert self._paper is not None
        paper, self._paper = self._paper, None
        job = _write_job(paper, Path(name))
        self.job_requested.emit(JobRequest(self.tr("Saving"), job, self.tell_saved))

    @Slot(object)
    def tell_saved(self, place: object) -> None:
        """Say that something was saved at *place*, a file or a folder."""
        assert isinstance(place, Path)
        text = self.tr("Saved: {place}").format(place=place)
        action = NoticeAction(self.tr("Open it"), partial(_open, place))
        self.noticed.emit(Notice(text, NoticeKind.SUCCESS, (action,)))


def _open(place: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))


def _write_job(paper: Paper, path: Path) -> Job:
    def job(report: Report) -> Path:
        report(0, 1)
        write_paper(path, paper.content)
        return path

    return job

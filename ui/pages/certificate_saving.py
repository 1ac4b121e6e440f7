"""Saving certificates in the form that is asked for: what shall be written, and where to."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.models.certificates import CertificatesData, CertificatesSource
from ui.pages.page import JobRequest, Page
from ui.papers.jobs import CertificateSet, Paper
from ui.papers.saving import PaperSaver
from ui.tasks import Job, Report
from ui.widgets.file_dialog import FileDialog

if TYPE_CHECKING:
    from ui.dialogs.save_certificates_dialog import SaveCertificatesDialog, SaveChoice

Save = Callable[[CertificatesData, "SaveChoice", Path], Job]


class CertificateSaving(QObject):
    """Saves what *page* shows; *save* gives the job, which returns the Path that was written."""

    def __init__(self, page: Page, save: Save, author: str) -> None:
        super().__init__(page)
        self._page = page
        self._save = save
        self._author = author
        self._data: CertificatesData | None = None
        self._choice: SaveChoice | None = None
        self._saver = PaperSaver(page)
        self._saver.noticed.connect(page.noticed)

    def open(self, data: CertificatesData) -> "SaveCertificatesDialog":
        """Ask in which form *data* shall be saved."""
        from ui.dialogs.save_certificates_dialog import SaveCertificatesDialog

        self._data = data
        dialog = SaveCertificatesDialog(self._author, self._page)
        dialog.submitted.connect(self._on_submitted)
        dialog.submitted.connect(dialog.accept)
        dialog.open()
        return dialog

    @Slot(object)
    def _on_submitted(self, choice: "SaveChoice") -> None:
        from ui.dialogs.save_certificates_dialog import SaveForm

        endings = {SaveForm.MERGED: ".pdf", SaveForm.ZIP: ".zip", SaveForm.LIST: ".xlsx"}
        assert self._data is not None
        self._choice = choice
        dialog = FileDialog(self._page.window(), self.tr("Save"))
        if choice.form is SaveForm.SEPARATE:
            dialog.setFileMode(FileDialog.FileMode.Directory)
        else:
            ending = endings[choice.form]
            dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(f"certificates-{self._data.quarter}{ending}")
            dialog.setDefaultSuffix(ending.removeprefix("."))
        dialog.fileSelected.connect(self.write)
        dialog.open()

    @Slot(str)
    def write(self, place: str) -> None:
        """Write what was chosen to *place*, aside, with progress and cancel."""
        assert self._data is not None
        assert self._choice is not None
        job = self._save(self._data, self._choice, Path(place))
        title = self.tr("Writing certificates")
        self._page.job_requested.emit(JobRequest(title, job, self._saver.tell_saved))


def paper_of_one(source: CertificatesSource, data: CertificatesData, place: int) -> Job:
    """A job that makes the certificate at *place* alone, called by its number and the name."""
    from reports.files import file_name

    item = data.items[place]
    work = source.prepare(data.only(place))

    def job(report: Report) -> Paper:
        made = work(report)
        assert isinstance(made, CertificateSet)
        return Paper(f"{file_name(f'{item.number}-{item.recipient}')}.pdf", made.paper.content)

    return job

"""Templates as files: one court exports a template, another opens it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from reports.certificate_template import Template
from reports.errors import PaperError
from ui.pages.page import JobRequest, Page
from ui.papers.jobs import Paper
from ui.papers.saving import PaperSaver
from ui.tasks import Report
from ui.widgets.file_dialog import FileDialog

_LARGEST = 16 << 20  # bytes


class TemplateFiles(QObject):
    """Writes and reads the files of templates for *page*.

    Signals:
        read: the Template in a file; it is saved nowhere yet.
    """

    read = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._saver = PaperSaver(page)
        self._saver.job_requested.connect(page.job_requested)
        self._saver.noticed.connect(page.noticed)

    def export(self, template: Template) -> FileDialog:
        """Ask where *template* shall go."""
        from reports.files import file_name

        content = template.to_json().encode()
        return self._saver.save_paper(Paper(f"{file_name(template.name)}.json", content))

    @Slot()
    def bring_in(self) -> None:
        """Ask for the file of a template."""
        dialog = FileDialog(self._page.window(), self.tr("Certificate template"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Certificate templates (*.json)"))
        dialog.fileSelected.connect(self.read_file)
        dialog.open()

    @Slot(str)
    def read_file(self, file: str) -> None:
        """Read the template in *file* aside; one that is none is refused with its sentence."""
        title = self.tr("Reading the template")
        self._page.job_requested.emit(JobRequest(title, _reading(Path(file)), self._on_read))

    @Slot(object)
    def _on_read(self, template: object) -> None:
        self.read.emit(template)


def _reading(path: Path) -> Callable[[Report], Template]:
    def job(report: Report) -> Template:
        report(0, 1)
        if path.stat().st_size > _LARGEST:
            raise PaperError("not_a_template")
        try:
            return Template.from_json(path.read_text("utf-8-sig"))
        except UnicodeDecodeError as error:
            raise PaperError("not_a_template") from error

    return job

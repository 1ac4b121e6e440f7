"""What a table shows, taken out of the window: as a workbook or on paper."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from ui.notices import Notice, NoticeAction, NoticeKind
from ui.pages.page import JobRequest
from ui.papers.showing import PaperShower
from ui.papers.shown_table import ShownTable
from ui.tasks import Report
from ui.widgets.file_dialog import FileDialog

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_PIXELS_A_CHARACTER = 7
_STEP = 2000


class Exporter(QObject):
    """Asks where to, writes in the background, and says where it is."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._table: ShownTable | None = None
        self._written = ""

    @Slot(object)
    def export_table(self, table: ShownTable) -> None:
        """Ask for a file and write *table* into it."""
        self._table = table
        dialog = FileDialog(self._window, self.tr("Export to Excel"))
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Excel workbook (*.xlsx)"))
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(f"{table.title}-{self._window.quarter}.xlsx")
        dialog.fileSelected.connect(self.write_to)
        dialog.open()

    @Slot(str)
    def write_to(self, file: str) -> None:
        """Write the table that was asked for into *file*."""
        if self._table is None:
            return
        self._written = file
        job = _Writing(self._table, Path(file), date.today())  # noqa: DTZ011 - the desk's own day
        title = self.tr("Exporting {title}").format(title=self._table.title)
        self._window.start_job(JobRequest(title, job, self._on_written))

    @Slot(object)
    def print_table(self, table: ShownTable) -> None:
        """Show *table* as it will be printed, with the ways to the printer and to a file."""
        from ui.papers.table_paper import table_job

        job = table_job(table, str(self._window.quarter))
        doing = self.tr("Preparing {title}").format(title=table.title)
        self._shower.show_paper(table.title, job, doing)

    @cached_property
    def _shower(self) -> PaperShower:
        shower = PaperShower(self._window)
        shower.job_requested.connect(self._window.start_job)
        shower.noticed.connect(self._window.show_notice)
        return shower

    @Slot(object)
    def _on_written(self, count: object) -> None:
        text = self.tr("%Ln row(s) exported to {file}.", "", int(str(count)))
        opening = NoticeAction(self.tr("Open it"), self._open_written)
        self._window.show_notice(
            Notice(text.format(file=self._written), NoticeKind.SUCCESS, (opening,))
        )

    @Slot()
    def _open_written(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._written))


class _Writing:
    """The job that writes one table; it knows nothing of the window."""

    def __init__(self, table: ShownTable, file: Path, created: date) -> None:
        self._table = table
        self._file = file
        self._created = created

    def __call__(self, report: Report) -> int:
        from reports.files import write_whole
        from reports.workbook_table import table_workbook

        rows = self._table.rows()
        cells: list[Sequence[Any]] = []
        for done, row in enumerate(rows):
            if done % _STEP == 0:
                report(done, len(rows))
            cells.append(
                [_cell(column.value(row), column.shown(row)) for column in self._table.columns]
            )
        widths = [max(width / _PIXELS_A_CHARACTER, 6) for width in self._table.widths]
        heads = [column.header for column in self._table.columns]
        table = table_workbook(
            self._table.title,
            self._table.filters,
            list(zip(heads, widths, strict=True)),
            cells,
            self._created,
        )
        write_whole(self._file, table)
        return len(rows)


def _cell(value: Any, shown: str) -> Any:
    """Figures stay figures where they are shown as they are; all else is what is shown."""
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return value if shown in (str(value), f"{value:f}") else shown
    return shown

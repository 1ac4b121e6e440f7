"""What leaves the window: workbooks, paper, and the report of a crash."""

import threading
from io import BytesIO

import openpyxl
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from shiboken6 import delete, isValid

from db.conditions import Filter
from tests.ui.rows import LINES, columns
from tests.ui.test_shell import window_of
from ui.crash import CrashHandler, write_report
from ui.dialogs.paper_dialog import PaperDialog
from ui.models.table import TableModel
from ui.papers.page_pictures import settle
from ui.papers.table_paper import table_job
from ui.widgets.table_panel import TablePanel


@pytest.fixture
def panel(qtbot, english):
    model = TableModel(columns(), key=lambda row: row.number)
    model.show_rows(LINES)
    panel = TablePanel("lines", "Lines", model)
    qtbot.addWidget(panel)
    panel.show_filter(Filter(search="J00"))
    panel.view.setColumnHidden(3, True)
    return panel


def test_workbook_holds_exactly_what_is_shown(qtbot, panel, session, tmp_path):
    window = window_of(qtbot, session)
    file = tmp_path / "lines.xlsx"
    window.exporter._table = panel.shown_table()
    with qtbot.waitSignal(window.runner.emptied):
        window.exporter.write_to(str(file))
    sheet = openpyxl.load_workbook(file).active
    rows = [[cell.value for cell in row if cell.value is not None] for row in sheet.iter_rows()]
    assert rows[0] == ["Lines"]
    assert ["Number", "Name", "Points", "Kind"] in rows
    assert ["J001", "张三", 91.5, "Alpha"] in rows
    assert all("J010" not in row for row in rows)
    assert window.notices.texts() == [f"3 rows exported to {file}."]


def test_folder_that_cannot_be_written_is_said(qtbot, panel, session, tmp_path):
    window = window_of(qtbot, session)
    window.exporter._table = panel.shown_table()
    with qtbot.waitSignal(window.runner.emptied):
        window.exporter.write_to(str(tmp_path / "nowhere" / "lines.xlsx"))
    assert "nowhere" in window.notices.texts()[0]


def test_table_is_printed_with_its_heads_on_every_page(qtbot, english):
    model = TableModel(columns(), key=lambda row: row.number)
    model.show_rows(LINES * 30)
    panel = TablePanel("lines", "Lines", model)
    qtbot.addWidget(panel)
    paper = table_job(panel.shown_table(), "2024Q1")(lambda done, total: None)
    pages = PdfReader(BytesIO(paper.content)).pages
    assert len(pages) > 2
    assert all("Points" in page.extract_text() for page in pages)


def test_preview_shows_the_table_as_all_papers_are_shown(qtbot, panel, session):
    window = window_of(qtbot, session)
    window.exporter.print_table(panel.shown_table())
    settle(window)
    dialog = window.findChild(PaperDialog)
    assert dialog.windowTitle() == "Lines"
    assert dialog.view.pages() == 1
    assert dialog.paper.file_name.startswith("Lines-")
    assert "Points" in PdfReader(BytesIO(dialog.view.shown_bytes())).pages[0].extract_text()
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(dialog)


@pytest.fixture
def crash(qapp, tmp_path):
    handler = CrashHandler(tmp_path, qapp)
    handler.install()
    yield handler
    handler.uninstall()
    handler.deleteLater()


def test_what_nobody_caught_is_written_down_and_the_window_goes_on(qtbot, english, crash, tmp_path):
    def fail():
        raise RuntimeError("unforeseen")

    thread = threading.Thread(target=fail)
    with qtbot.waitSignal(crash.happened) as heard:
        thread.start()
    thread.join()
    (report,) = tmp_path.glob("report-*.txt")
    assert heard.args == [str(report)]
    assert "unforeseen" in report.read_text("utf-8")
    qtbot.waitUntil(lambda: crash._box is not None)
    assert isinstance(crash._box, QMessageBox)
    crash._box.accept()
    assert crash._box is None


def test_a_crash_is_told_though_the_dialog_below_the_last_message_has_gone(
    qtbot, english, crash, monkeypatch
):
    below = QDialog()
    below.show()
    monkeypatch.setattr(QApplication, "activeWindow", lambda: below)
    crash._on_happened("")
    delete(below)
    assert crash._box is None
    monkeypatch.undo()
    crash._on_happened("")
    assert crash._box.isVisible()
    crash._box.accept()


def test_only_the_last_reports_are_kept(tmp_path):
    for _ in range(25):
        write_report(tmp_path, "again")
    assert len(list(tmp_path.glob("report-*.txt"))) == 20

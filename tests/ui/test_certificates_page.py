"""The certificates page: who gets one, exactly what is printed, and what is refused."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent, QSizeF, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from evaluation.period import Quarter
from reports.certificate import certificates
from reports.progress import unheard
from tests.reports.examples import COURT, DECIDED, vectors
from tests.ui.quarters import DECIDED_FACTS, certificates_data, do_at_once, is_freed
from ui.dialogs.paper_dialog import PaperDialog
from ui.models.certificates import CertificatesSource, DecisionFacts, DecisionState
from ui.notices import NoticeKind
from ui.pages.certificate_printing import PrintingDesk
from ui.pages.certificates_page import CertificatesPage
from ui.pages.page import PageName
from ui.pages.spoiled_acts import SpoiledDesk
from ui.papers.jobs import Paper, certificate_set
from ui.papers.print_plan import PrinterRefusedError
from ui.papers.saving import PaperSaver
from ui.printing import PrintOrder, job_for, order_of, page_range, printer_for
from ui.widgets.paper_view import PaperView
from ui.wiring.certificates import prepared, written

QUARTER = Quarter(2024, 1)
MISSING = DecisionFacts(DecisionState.MISSING)
OUTDATED = replace(DECIDED_FACTS, state=DecisionState.OUTDATED)
Mouse = Qt.MouseButton.LeftButton


def made(data):
    """The certificates made here: a child process is started once, where it matters."""

    def job(report):
        return certificate_set(data.items, data.court, data.quarter, data.specimen, report)

    return job


def page_of(qtbot, data):
    page = CertificatesPage(CertificatesSource(lambda _: None, lambda _: data, made, written))
    page.job_requested.connect(do_at_once)
    qtbot.addWidget(page)
    page.resize(1100, 640)
    page.show()
    page.show_quarter(QUARTER)
    return page


def with_name(name):
    """The winners, the first of whom is called *name*."""
    data = certificates_data()
    items = (replace(data.items[0], recipient=name), *data.items[1:])
    return replace(data, items=items)


@pytest.fixture
def page(qtbot, english):
    return page_of(qtbot, certificates_data())


@pytest.fixture
def paper():
    return certificates(certificates_data().items, COURT)


def test_recipients_are_listed_with_number_group_and_decision(page):
    texts = [
        [column.shown(row) for column in page.model.columns] for row in page.model.shown_rows()
    ]
    assert texts == [
        ["示法荣〔2024〕J1-001号", "测试十甲", "Civil and commercial", "民庭", "Decided"],
        ["示法荣〔2024〕J1-002号", "测试十乙", "Civil and commercial", "民庭", "Decided"],
    ]
    assert "示法〔2024〕12号" in page.decision.text.text()
    assert not page.decision.decide.isVisible()


def test_the_preview_is_exactly_what_is_printed(page, paper):
    assert page.view.shown_bytes() == paper
    assert page.view.pages() == 2


def test_a_child_process_makes_the_same(paper):
    assert prepared(certificates_data())(unheard).paper.content == paper


def test_the_preview_follows_the_list(qtbot, page):
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.chosen() == 1
    assert page.view.shown_page() == 1


@pytest.mark.parametrize("facts", [MISSING, OUTDATED])
def test_without_a_decision_there_are_specimens_and_a_way_to_decide(qtbot, english, facts):
    page = page_of(qtbot, certificates_data(facts))
    items = certificates_data(facts).items
    assert page.view.shown_bytes() == certificates(items, COURT, specimen=True)
    assert {row.specimen for row in page.model.shown_rows()} == {True}
    with qtbot.waitSignal(page.page_requested) as asked:
        qtbot.mouseClick(page.decision.decide, Mouse)
    assert asked.args == [PageName.QUARTER.value, None]


def test_a_name_that_cannot_be_printed_is_refused_by_person_and_character(qtbot, english):
    page = page_of(qtbot, with_name("测\U0001f600"))
    fault = page.model.shown_rows()[0].fault
    assert "U+1F600" in fault
    assert "测" in fault
    assert page.refusal.isVisible()
    assert not page.print_one.isEnabled()
    with qtbot.waitSignal(page.failed) as said:
        page.save_everything()
    assert said.args[0].code == "forbidden_character"
    assert page.findChild(QFileDialog) is None


def test_the_others_can_still_be_looked_at(qtbot, english):
    page = page_of(qtbot, with_name("测\U0001f600"))
    page.list.selectRow(1)
    assert page.view.isVisible()
    assert page.view.pages() == 1
    assert page.view.shown_page() == 0
    assert page.print_one.isEnabled()


def test_somebody_asked_for_is_chosen(page):
    page.show_subject("T115")
    assert page.chosen() == 1


def test_all_are_saved_in_one_file_of_the_same_bytes(qtbot, page, paper, tmp_path):
    page.save_everything()
    dialog = page.window().findChild(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "certificates-2024Q1.pdf"
    with qtbot.waitSignal(page.noticed) as said:
        dialog.fileSelected.emit(str(tmp_path / "all.pdf"))
    assert (tmp_path / "all.pdf").read_bytes() == paper
    assert said.args[0].kind is NoticeKind.SUCCESS
    dialog.close()


def test_the_one_in_sight_is_saved_alone(qtbot, page, tmp_path):
    page.list.selectRow(1)
    qtbot.mouseClick(page.save_one, Mouse)
    qtbot.waitUntil(lambda: page.window().findChild(QFileDialog) is not None)
    dialog = page.window().findChild(QFileDialog)
    item = certificates_data().items[1]
    assert Path(dialog.selectedFiles()[0]).name == f"{item.number}-测试十乙.pdf"
    with qtbot.waitSignal(page.noticed):
        dialog.fileSelected.emit(str(tmp_path / "one.pdf"))
    assert (tmp_path / "one.pdf").read_bytes() == certificates([item], COURT)
    dialog.close()


def test_one_file_each_is_written_by_a_child_process(qtbot, page, tmp_path):
    with qtbot.waitSignal(page.noticed):
        page.write_files(str(tmp_path))
    names = sorted(file.name for file in tmp_path.iterdir())
    assert names == ["2024Q1-J1-001-测试十甲.pdf", "2024Q1-J1-002-测试十乙.pdf"]


def test_nobody_chosen_and_nothing_there_are_two_things(qtbot, english):
    nobody = certificates_data(result=replace(vectors(), winners=()))
    for data, words in ((nobody, "Nobody is chosen"), (None, "No certificates yet")):
        page = page_of(qtbot, data)
        assert not page.list.isVisible()
        shown = [label.text() for label in page.findChildren(type(page.decision.text))
                 if label.isVisible()]  # fmt: skip
        assert words in shown


def test_a_printer_is_set_to_the_paper_without_margins(qapp, paper):
    printer = printer_for(paper)
    size = printer.pageLayout().fullRect(printer.pageLayout().Unit.Millimeter).size()
    assert size == QSizeF(297, 210)
    assert printer.fullPage()


def test_a_file_printer_gets_the_very_bytes(qapp, paper, tmp_path):
    printer = printer_for(paper)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    assert job_for(order_of(paper, printer), printer)(print) == str(tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes() == paper


def test_pages_are_printed_as_pictures_where_the_file_cannot_be_sent(qapp, paper, tmp_path):
    printer = printer_for(paper)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    heard = []
    job_for(PrintOrder(paper, 2, 2), printer)(lambda *said: heard.append(said))
    (sheet,) = PdfReader(tmp_path / "out.pdf").pages
    assert round(float(sheet.mediabox.width)) == 842
    assert heard == [(0, 1)]


LP = """#!{python}
import pathlib, shutil, sys
here = pathlib.Path({here!r})
(here / "said").write_text("\\n".join(sys.argv[1:-1]))
shutil.copy(sys.argv[-1], here / "sent.pdf")
sys.exit({code})
"""


class NamedPrinter(QPrinter):
    """A printer that calls itself a queue of the system."""

    def printerName(self):  # noqa: N802 - Qt's own name
        return "Office"

    def outputFileName(self):  # noqa: N802
        return ""


def queue(tmp_path, monkeypatch, code=0):
    lp = tmp_path / "lp"
    lp.write_text(LP.format(python=sys.executable, here=str(tmp_path), code=code))
    lp.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    return NamedPrinter()


@pytest.mark.skipif("sys.platform == 'win32'")
def test_a_queue_of_the_system_gets_the_file_itself_unscaled(qapp, paper, tmp_path, monkeypatch):
    printer = queue(tmp_path, monkeypatch)
    order = PrintOrder(paper, *page_range(paper))
    assert job_for(order, printer)(print) == "Office"
    said = (tmp_path / "said").read_text().split("\n")
    assert said == ["-d", "Office", "-n", "1", "-P", "1-2", "-o", "print-scaling=none"]
    assert (tmp_path / "sent.pdf").read_bytes() == paper


@pytest.mark.skipif("sys.platform == 'win32'")
def test_a_queue_that_refuses_is_told(qapp, paper, tmp_path, monkeypatch):
    printer = queue(tmp_path, monkeypatch, code=3)
    with pytest.raises(PrinterRefusedError):
        job_for(PrintOrder(paper, 1, 2), printer)(print)


def test_a_paper_is_shown_before_it_is_printed_and_the_dialog_is_freed(qtbot, page, paper):
    made = Paper("one.pdf", paper)
    PaperDialog("One", made, page).open()
    dialog = page.findChild(PaperDialog)
    assert dialog.view.shown_bytes() == paper
    with qtbot.waitSignal(dialog.print_wanted) as wanted:
        qtbot.mouseClick(dialog.printing, Mouse)
    assert wanted.args == [made]
    del dialog, wanted
    assert is_freed(qtbot, page, PaperDialog)


def test_a_folder_that_cannot_be_written_is_told(qtbot, page, paper, tmp_path):
    saver = PaperSaver(page)
    asked = []
    saver.job_requested.connect(asked.append)
    dialog = saver.save_paper(Paper("one.pdf", paper))
    blocked = tmp_path / "file"
    blocked.write_text("")
    dialog.fileSelected.emit(str(blocked / "one.pdf"))
    with pytest.raises(OSError, match="file"):
        asked[0].job(print)
    dialog.close()


def test_the_preview_keeps_its_ground_in_either_theme(qtbot, page):
    before = page.view.grab().toImage()
    page.view.changeEvent(QEvent(QEvent.Type.StyleChange))
    assert page.view.grab().toImage().pixelColor(2, 2) == before.pixelColor(2, 2)


def test_page_opens_in_both_languages(qtbot, language):
    page = page_of(qtbot, certificates_data())
    page.grab()
    expected = {"zh": "已决定", "en": "Decided"}[language]
    assert page.model.columns[-1].shown(page.model.row_at(0)) == expected
    assert DECIDED.isoformat()[:4] in page.decision.text.text()


def test_a_refusal_comes_whole_out_of_the_child_process():
    faults = prepared(with_name("测\U0001f600"))(unheard).faults
    assert [fault.values["code_point"] for fault in faults.values()] == ["U+1F600"]


@pytest.mark.parametrize(
    ("numbers", "said", "goal"),
    [
        (
            ["示法荣〔2024〕J1-001号", "示法荣〔2024〕J1-002号"],
            "J1-001号 to",
            "示法荣〔2024〕J1-001号",
        ),
        ([], "in the register", None),
    ],
)
def test_one_click_issues_and_opens_the_register(qtbot, english, numbers, said, goal):
    data = certificates_data()
    source = CertificatesSource(
        lambda _: None, lambda _: data, made, written, lambda _: lambda _: numbers
    )
    page = CertificatesPage(source)
    page.job_requested.connect(do_at_once)
    qtbot.addWidget(page)
    page.show()
    page.show_quarter(QUARTER)
    told, asked = [], []
    page.noticed.connect(told.append)
    page.page_requested.connect(lambda *goal: asked.append(goal))
    with qtbot.waitSignal(page.data_changed):
        qtbot.mouseClick(page.issue, Mouse)
    assert said in told[-1].text
    assert asked == [(PageName.REGISTER.value, goal)]


def test_specimens_are_never_issued(qtbot, english):
    data = certificates_data(MISSING)
    source = CertificatesSource(
        lambda _: None, lambda _: data, made, written, lambda _: lambda _: []
    )
    page = CertificatesPage(source)
    page.job_requested.connect(do_at_once)
    qtbot.addWidget(page)
    page.show()
    page.show_quarter(QUARTER)
    assert page.issue.isVisible()
    assert not page.issue.isEnabled()


def test_a_page_alone_stands_in_the_middle_of_its_room(qtbot, theme):
    view = PaperView()
    qtbot.addWidget(view)
    view.one_page()
    view.resize(500, 700)
    view.show()
    view.show_paper(certificates(certificates_data().items, COURT))
    margins = view.documentMargins()
    height = 700 - margins.top() - margins.bottom() - view.pageSpacing()
    assert 0 <= view.height() - height - 2 * margins.top() <= 1
    assert height < 400
    assert not view.verticalScrollBar().maximum()


def test_issued_is_what_was_looked_through_though_another_quarter_is_shown_by_then(
    qtbot, english, settings
):
    """The look for what could go wrong takes its time."""
    shown = [certificates_data()]
    shown[0] = replace(shown[0], issued=(None,) * len(shown[0].items))
    asked, issued = [], []

    def issue(data):
        issued.append(data.quarter)
        return lambda report: []

    way = PrintingDesk(settings, "王五", lambda *_: (), list, SpoiledDesk(lambda *_: None))
    source = CertificatesSource(lambda _: None, lambda _: shown[0], made, written, issue, None, way)
    page = CertificatesPage(source)
    page.job_requested.connect(do_at_once)
    qtbot.addWidget(page)
    page.show()
    page.show_quarter(QUARTER)
    page.job_requested.disconnect()
    page.job_requested.connect(asked.append)
    page.issue_everything()
    shown[0] = replace(shown[0], quarter=Quarter(2023, 4))
    page.show_quarter(Quarter(2023, 4))
    do_at_once(asked[0])
    assert issued == [QUARTER]

"""The register on a real database: the exact bytes, printing, receipt, voiding and reissuing."""

import shutil
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from db.awards import award_of
from db.connection import close_database, open_database, session
from db.models import Staff
from db.register_list import certificates, paper_of, printings_of
from db.spoiled_sheets import note_spoiled
from db.templates import choose_template
from tests.ui.awards import build_register
from tests.ui.court import ACT, QUARTER, build_court
from tests.ui.quarters import do_at_once
from ui.dialogs.key_unsigned_dialog import KeyUnsignedDialog
from ui.dialogs.print_dialog import CertificatePrintDialog
from ui.dialogs.reason_dialog import ReasonDialog
from ui.dialogs.receipt_dialog import ReceiptDialog
from ui.dialogs.spoiled_dialog import SpoiledCorrectionDialog
from ui.dialogs.spoiled_list_dialog import SpoiledListDialog
from ui.pages.register_page import RegisterPage
from ui.wiring.register import Register

Mouse = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def court(tmp_path_factory):
    file = tmp_path_factory.mktemp("court") / "court.sqlite"
    build_register(file)
    close_database()
    return file


def page_of(qtbot, settings=None):
    page = RegisterPage(Register(ACT.author, lambda: ACT, settings))
    page.job_requested.connect(do_at_once)
    qtbot.addWidget(page)
    page.resize(1160, 700)
    page.show()
    page.show_quarter(QUARTER)
    return page


@pytest.fixture
def page(qtbot, english, court, tmp_path, settings):
    open_database(str(shutil.copy(court, tmp_path / "court.sqlite")))
    yield page_of(qtbot, settings)
    close_database()


def lines():
    with session():
        return {line.recipient: line for line in certificates()}


def choose(page, recipient):
    page.show_subject(lines()[recipient].number)


def give_reason(qtbot, page, why):
    dialog = page.findChild(ReasonDialog)
    dialog.form.field("why").setText(why)
    qtbot.mouseClick(dialog.ok, Mouse)


@pytest.fixture
def sent(page):
    """The documents that went to the printer of the page."""
    found = []
    printing = page.acts.printing
    printing.use(replace(printing.desk, printers=lambda: ["Office"], send=found.append))
    return found


def print_dialog(page):
    return next(d for d in page.window().findChildren(CertificatePrintDialog) if d.isVisible())


def test_the_latest_stands_first_and_its_exact_bytes_are_in_sight(page):
    number, recipient = page.model.columns[:2]
    shown = [(number.shown(row), recipient.shown(row)) for row in page.model.shown_rows()]
    assert [name for _, name in shown] == ["姓名J2", "姓名J1"]
    assert [text[-6:] for text, _ in shown] == ["N-002号", "N-001号"]
    with session():
        assert page.view.shown_bytes() == paper_of(lines()["姓名J2"].id)
    assert "示法〔2024〕3号" in page.facts.course.text()


def test_the_first_printing_sends_the_very_bytes_and_needs_no_reason(qtbot, page, sent):
    qtbot.mouseClick(page.printing, Mouse)
    dialog = print_dialog(page)
    assert dialog.why.isHidden()
    assert "certificates of the register" in dialog.plan_text()
    qtbot.mouseClick(dialog.ok, Mouse)
    with session():
        assert sent == [paper_of(lines()["姓名J2"].id)]
    assert lines()["姓名J2"].printed == 1
    assert page.printing.text() == "Print again…"


def test_the_second_printing_asks_why(qtbot, page, sent):
    choose(page, "姓名J1")
    qtbot.mouseClick(page.printing, Mouse)
    dialog = print_dialog(page)
    assert not dialog.ok.isEnabled()
    dialog.why.setText("卡纸")
    qtbot.mouseClick(dialog.ok, Mouse)
    with session():
        assert [one.reason for one in printings_of(lines()["姓名J1"].id)] == ["", "卡纸"]


def test_those_selected_are_printed_in_the_order_of_their_numbers(qtbot, page, sent):
    page.panel.view.selectAll()
    assert page.printing.text() == "Print 2 certificates…"
    qtbot.mouseClick(page.printing, Mouse)
    dialog = print_dialog(page)
    assert dialog.which.itemText(0) == "Not printed yet (1)"
    assert dialog.plan().sheets == (2,)
    dialog.which.setCurrentIndex(1)
    assert dialog.plan().sheets == (1, 2)
    dialog.why.setText("遗失")
    dialog.submit()
    with session():
        assert sent == [paper_of(lines()[name].id) for name in ("姓名J1", "姓名J2")]
        assert [one.reason for one in printings_of(lines()["姓名J2"].id)] == [""]


def test_a_printing_that_is_called_off_is_not_kept(qtbot, page, sent):
    qtbot.mouseClick(page.printing, Mouse)
    print_dialog(page).reject()
    assert (lines()["姓名J2"].printed, sent) == (0, [])


def test_certificates_on_different_paper_are_printed_paper_by_paper(qtbot, page, sent):
    with session():
        choose_template(award_of("MODEL"), "overprint-8K", ACT)
    choose(page, "姓名J1")
    page.acts.reissue()
    give_reason(qtbot, page, "证书污损")
    qtbot.mouseClick(page.findChild(KeyUnsignedDialog).unsigned, Mouse)
    page.panel.view.selectAll()
    qtbot.mouseClick(page.printing, Mouse)
    dialog = print_dialog(page)
    papers = [dialog.paper.itemText(at) for at in range(dialog.paper.count())]
    assert papers == ["A4  297 × 210 mm  (1)", "8K  350 × 245 mm  (1)"]
    dialog.paper.setCurrentIndex(1)
    dialog.paper.activated.emit(1)
    dialog = print_dialog(page)
    assert "N-003号" in dialog.first.itemText(0)
    assert "not calibrated" in dialog.findings.texts()[0]
    with qtbot.waitSignal(page.noticed) as told:
        dialog.submit()
    told.args[0].actions[1].act()
    dialog = print_dialog(page)
    assert "N-002号" in dialog.first.itemText(0)
    dialog.submit()
    with session():
        latest = sorted(certificates(), key=lambda line: line.id)[1:]
        assert sent == [paper_of(line.id) for line in latest[::-1]]
        assert [line.printed for line in latest] == [1, 1]


def test_spoiled_sheets_are_counted_by_paper_and_corrected(qtbot, page, sent):
    with session():
        note_spoiled(lines()["姓名J2"].number, 2, "卡纸", ACT)
        note_spoiled("", 1, "试印", ACT)
    qtbot.mouseClick(page.printing, Mouse)
    dialog = print_dialog(page)
    assert dialog.spoiled.text() == "2 sheets of this paper spoiled so far"
    qtbot.mouseClick(dialog.spoiled, Mouse)
    listed = page.window().findChild(SpoiledListDialog)
    assert listed.totals.text() == "A4  297 × 210 mm: 2    not in the register: 1    3 in all"
    listed.table.selectRow(1)
    qtbot.mouseClick(listed.correct, Mouse)
    correction = listed.findChild(SpoiledCorrectionDialog)
    correction.form.field("sheets").setText("1")
    correction.form.field("why").setText("数错")
    qtbot.mouseClick(correction.ok, Mouse)
    assert dialog.spoiled.text() == "1 sheet of this paper spoiled so far"
    assert "A4  297 × 210 mm: 1" in listed.totals.text()


def test_a_receipt_begins_with_the_recipient(qtbot, page):
    qtbot.mouseClick(page.receive, Mouse)
    dialog = page.findChild(ReceiptDialog)
    assert dialog.value()[0] == "姓名J2"
    dialog.day.setText("2024-04-01")
    assert not dialog.ok.isEnabled()
    dialog.day.setText("2024-04-12")
    dialog.form.field("by").setText("姓名J3（代）")
    qtbot.mouseClick(dialog.ok, Mouse)
    line = lines()["姓名J2"]
    assert (line.received_by, line.received_on) == ("姓名J3（代）", date(2024, 4, 12))
    assert page.model.columns[4].shown(line) == "Handed out"


def test_a_void_certificate_can_only_be_reissued(qtbot, page):
    qtbot.mouseClick(page.void, Mouse)
    give_reason(qtbot, page, "姓名有误")
    assert lines()["姓名J2"].void_reason == "姓名有误"
    assert "姓名有误" in page.facts.void.text()
    buttons = (page.printing, page.receive, page.void, page.reissue)
    assert [made.isEnabled() for made in buttons] == [False, False, False, True]


def test_a_reissue_links_the_new_number_with_the_old(qtbot, page):
    choose(page, "姓名J1")
    old = lines()["姓名J1"].number
    with session():
        Staff.update(name="姓名甲").where(Staff.number == "J1").execute()
    qtbot.mouseClick(page.reissue, Mouse)
    give_reason(qtbot, page, "证书污损")
    qtbot.mouseClick(page.findChild(KeyUnsignedDialog).unsigned, Mouse)
    with session():
        assert next(line for line in certificates() if line.number == old).is_void
    found = [row for row in page.model.shown_rows() if row.replaces == old]
    assert [row.number[-6:] for row in found] == ["N-003号"]
    assert found[0].recipient == "姓名甲"
    assert lines()["姓名J1"].number == old
    assert page.panel.current_row() == found[0]
    text = "".join(PdfReader(BytesIO(page.view.shown_bytes())).pages[0].extract_text().split())
    assert "姓名甲同志" in text
    page.show_subject(old)
    assert not page.reissue.isEnabled()


def test_the_list_is_searched_printed_and_exported(qtbot, page):
    page.panel.search.setText("姓名J1")
    page.panel.apply()
    assert [row.recipient for row in page.model.shown_rows()] == ["姓名J1"]
    for way, signal in (
        (page.list_print, page.print_requested),
        (page.list_export, page.export_requested),
    ):
        with qtbot.waitSignal(signal) as asked:
            qtbot.mouseClick(way, Mouse)
        table = asked.args[0]
        assert (table.title, len(table.rows())) == ("Register of certificates", 1)


def test_an_empty_register_shows_the_way(qtbot, english, tmp_path):
    build_court(tmp_path / "court.sqlite")
    page = page_of(qtbot)
    with qtbot.waitSignal(page.page_requested) as asked:
        qtbot.mouseClick(way_to_awards(page), Mouse)
    assert asked.args[0] == "awards"
    close_database()


def way_to_awards(page):
    """The button of the empty register."""
    return next(made for made in page.findChildren(type(page.void)) if "awards" in made.text())

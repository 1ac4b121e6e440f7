"""Printing certificates sheet by sheet: order, calibration, what stops it, what went wrong."""

import sys
from dataclasses import replace
from decimal import Decimal
from functools import partial
from io import BytesIO
from types import SimpleNamespace

import pypdfium2
import pytest
import zxingcpp
from pypdf import PdfReader
from PySide6.QtCore import Qt

from reports.calibration import Calibration, FeedEdge
from reports.certificate import certificates
from reports.preflight_findings import PreflightFinding, Weight
from reports.progress import unheard
from tests.print_service import print_service
from tests.reports.examples import COURT
from tests.ui.quarters import certificates_data, do_at_once
from ui.commands.sample_court import QUARTER
from ui.dialogs.calibration_dialog import CalibrationDialog
from ui.dialogs.preflight_dialog import PreflightDialog
from ui.dialogs.print_dialog import CertificatePrintDialog, PrintBasis
from ui.dialogs.spoiled_dialog import SpoiledDialog
from ui.models.certificates import CertificatesSource
from ui.pages.certificate_printing import PrintingDesk
from ui.pages.certificates_page import CertificatesPage
from ui.pages.page import PageName
from ui.pages.spoiled_acts import SpoiledDesk
from ui.papers.calibrations import keep, kept_calibration, stock_of
from ui.papers.jobs import certificate_set
from ui.papers.print_plan import (
    PrinterRefusedError,
    PrintPlan,
    PrintStoppedError,
    lp_command,
    picture_printer,
    sheets_job,
)
from ui.printing import PrintOrder, picture_job
from ui.tasks import Cancelled

Mouse = Qt.MouseButton.LeftButton
STOPS = PreflightFinding("FIELD_MISSING", Weight.STOPS, "甲", (("field", "division"),))
WARNS = PreflightFinding("NOT_CALIBRATED", Weight.WARNS)


class Printer:
    """A printer that takes so many sheets and then is gone."""

    def __init__(self, takes=99):
        self.sheets, self.takes = [], takes

    def send(self, content):
        if len(self.sheets) == self.takes:
            raise PrinterRefusedError("the printer is gone")
        self.sheets.append(PdfReader(BytesIO(content)).pages[0].extract_text())


def numbers_on(printer):
    return [text.split("J1-")[1][:3] for text in printer.sheets]


@pytest.fixture(scope="module")
def paper():
    return certificates(certificates_data().items, COURT)


def desk(settings, printer, findings=()):
    noted = []
    made = PrintingDesk(
        settings, "王五", lambda batch, calibrated: () if calibrated else tuple(findings),
        noted.append, SpoiledDesk(lambda *said: noted.append(said)),
        lambda: ["Office", "Hall"], printer.send,
    )  # fmt: skip
    return made, noted


@pytest.fixture
def page(qtbot, english, settings):
    def made(printer, findings=()):
        data = certificates_data()
        way, noted = desk(settings, printer, findings)
        source = CertificatesSource(
            lambda _: None, lambda _: data,
            lambda data: lambda report: certificate_set(
                data.items, data.court, data.quarter, data.specimen, report
            ),
            lambda *_: None, printing=way,
        )  # fmt: skip
        page = CertificatesPage(source)
        page.job_requested.connect(do_at_once)
        qtbot.addWidget(page)
        page.show()
        page.show_quarter(QUARTER)
        return page, noted

    return made


def dialog_of(page):
    return next(d for d in page.window().findChildren(CertificatePrintDialog) if d.isVisible())


def test_sheets_go_one_by_one_in_the_order_of_the_plan(paper):
    printer, heard = Printer(), []
    plan = PrintPlan("Office", (2, 1))
    sheets_job(paper, plan, printer.send)(lambda *said: heard.append(said))
    assert numbers_on(printer) == ["002", "001"]
    assert heard == [(0, 2), (1, 2), (2, 2)]


def test_a_printer_that_goes_away_is_told_with_the_sheet_it_stopped_at(paper):
    printer = Printer(takes=1)
    with pytest.raises(PrintStoppedError) as caught:
        sheets_job(paper, PrintPlan("Office", (1, 2)), printer.send)(unheard)
    assert caught.value.done == 1
    assert caught.value.plan.rest(1).sheets == (2,)


def test_cancelling_in_the_midst_says_how_far_it_came(paper):
    def report(done, total):
        if done == 1:
            raise Cancelled

    with pytest.raises(PrintStoppedError) as caught:
        sheets_job(paper, PrintPlan("Office", (1, 2)), Printer().send)(report)
    assert (caught.value.done, caught.value.reason) == (1, "")


@pytest.mark.parametrize(
    ("sheet", "medium"),
    [
        ((841.89, 595.28), "media=A4"),
        ((595.28, 841.89), "media=A4"),
        ((1190.55, 841.89), "media=A3"),
        ((737.01, 524.41), "media=Custom.185x260mm"),
    ],
)
def test_the_queue_is_told_the_medium_and_never_to_scale(sheet, medium):
    command = lp_command("lp", PrintPlan("Office", (1,), copies=2), sheet)
    assert command == [
        *("lp", "-s", "-d", "Office", "-n", "2"),
        *("-o", "print-scaling=none", "-o", "sides=one-sided", "-o", medium),
    ]


def test_where_there_is_no_queue_a_picture_of_the_right_size_is_printed(qapp, paper, tmp_path):
    printer = picture_printer("", (841.89, 595.28))
    assert printer.resolution() == 600
    printer.setResolution(60)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    picture_job(PrintOrder(paper, 1, 1), printer)(unheard)
    (sheet,) = PdfReader(tmp_path / "out.pdf").pages
    assert (round(sheet.mediabox.width), round(sheet.mediabox.height)) == (842, 595)


def test_the_dialog_prints_from_any_number_and_backwards(qtbot, page):
    printer = Printer()
    page, _ = page(printer)
    page.print_everything()
    dialog = dialog_of(page)
    assert [dialog.printer.itemText(at) for at in range(2)] == ["Office", "Hall"]
    dialog.backwards.setChecked(True)
    dialog.copies.setValue(2)
    assert dialog.plan().copies == 2
    with qtbot.waitSignal(page.noticed) as said:
        qtbot.mouseClick(dialog.ok, Mouse)
    assert numbers_on(printer) == ["002", "001"]
    assert said.args[0].text == "4 sheets sent to Office."


def test_one_certificate_is_one_sheet(qtbot, page):
    printer = Printer()
    page, _ = page(printer)
    page.list.selectRow(1)
    page.print_chosen()
    dialog_of(page).submit()
    assert numbers_on(printer) == ["002"]


def test_what_stops_is_listed_with_its_remedy_and_stops(page):
    page, _ = page(Printer(), (STOPS, WARNS))
    page.print_everything()
    dialog = dialog_of(page)
    assert not dialog.ok.isEnabled()
    assert "Division" in dialog.findings.texts()[0]
    assert "take the field out" in dialog.findings.texts()[0]
    assert "was not calibrated" in dialog.findings.texts()[1]
    dialog.reject()


def test_what_only_warns_does_not_stop_and_goes_once_calibrated(page, settings):
    page, _ = page(Printer(), (WARNS,))
    page.print_everything()
    dialog = dialog_of(page)
    assert dialog.ok.isEnabled()
    assert dialog.findings.isVisible()
    dialog.calibrate.click()
    other = dialog.findChild(CalibrationDialog)
    other.right.setValue(1.5)
    other.ok.click()
    assert not dialog.findings.isVisible()
    assert kept_calibration(settings, "Office", "A4").right == Decimal("1.5")
    assert dialog.plan().calibration.right == Decimal("1.5")
    dialog.printer.setCurrentIndex(1)
    assert dialog.plan().calibration == Calibration()
    dialog.reject()


def test_before_issuing_what_stops_stops_and_a_warning_is_asked(qtbot, page):
    page, _ = page(Printer())
    for findings, may in (((), None), ((WARNS,), True), ((STOPS,), False)):
        page.printing.use(replace(page.printing.desk, check=lambda *_, found=findings: found))
        done = []
        page.printing.before_issuing(partial(done.append, 1))
        dialog = next(
            (d for d in page.window().findChildren(PreflightDialog) if d.isVisible()), None
        )
        assert (dialog is None) == (may is None)
        if dialog is not None:
            assert dialog.ok.isEnabled() == may
            dialog.ok.click()
            dialog.reject()
        assert done == ([] if may is False else [1])


def test_what_the_settings_mend_leads_there(qtbot, page):
    page, _ = page(Printer())
    found = (PreflightFinding("NO_LEGAL_BASIS", Weight.WARNS),)
    page.printing.use(replace(page.printing.desk, check=lambda *_: found))
    page.printing.before_issuing(partial(print, "not asked"))
    dialog = page.window().findChild(PreflightDialog)
    with qtbot.waitSignal(page.page_requested) as asked:
        dialog.settings.click()
    assert asked.args == [PageName.SETTINGS, "legal_basis"]


def test_a_batch_that_stopped_goes_on_at_the_right_sheet(qtbot, page, settings):
    printer = Printer(takes=1)
    page, _ = page(printer)
    page.print_everything()
    with qtbot.waitSignal(page.noticed) as said:
        dialog_of(page).submit()
    notice = said.args[0]
    assert "1 of 2 sheets went to Office" in notice.text
    assert "J1-002号" in notice.text
    assert "the printer is gone" in notice.text
    printer.takes = 99
    notice.actions[0].act()
    dialog = dialog_of(page)
    assert dialog.plan().sheets == (2,)
    dialog.submit()
    assert numbers_on(printer) == ["001", "002"]
    assert settings.unprinted == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no CUPS")
def test_a_queue_of_the_system_that_stops_midway_is_told_and_loses_no_sheet(qtbot, page):
    page, _ = page(SimpleNamespace(send=None))
    page.print_everything()
    dialog = dialog_of(page)
    page.job_requested.disconnect()
    with print_service() as service:
        page.job_requested.connect(partial(do_until, 1, service.stop_queue))
        with qtbot.waitSignal(page.noticed) as said:
            dialog.submit()
        text, action = said.args[0].text, said.args[0].actions[0]
        assert "1 of 2 sheets went to Office" in text
        assert "J1-002号" in text
        assert "unplugged" in text
        service.start_queue()
        page.job_requested.disconnect()
        page.job_requested.connect(do_at_once)
        action.act()
        dialog_of(page).submit()
        assert [number_in_the_code(paper)[-4:-1] for paper in service.printed()] == ["001", "002"]


def do_until(number, then, request):
    """Do a job where it is asked for, and something else once it has done so much."""

    def job(_):
        return request.job(lambda done, _: then() if done == number else None)

    do_at_once(replace(request, job=job))


def number_in_the_code(paper):
    """What the code on the first sheet of a document says."""
    image = pypdfium2.PdfDocument(paper)[0].render(scale=4).to_pil()
    (code,) = zxingcpp.read_barcodes(image)
    return code.text


def test_what_was_left_is_known_after_the_program_was_closed(page, settings):
    settings.unprinted = ["示法荣〔2024〕J1-002号", "示法荣〔2023〕N-001号"]
    page, _ = page(Printer())
    page.print_everything()
    assert dialog_of(page).plan().sheets == (2,)
    dialog_of(page).reject()


def test_a_spoiled_sheet_is_noted_and_printed_again(qtbot, page):
    printer = Printer()
    page, noted = page(printer)
    page.print_everything()
    with qtbot.waitSignal(page.noticed) as said:
        dialog_of(page).submit()
    said.args[0].actions[0].act()
    dialog = page.findChild(SpoiledDialog)
    assert not dialog.ok.isEnabled()
    dialog.form.field("number").setCurrentIndex(1)
    dialog.form.field("why").setText("卡纸，纸角折损")
    with qtbot.waitSignal(page.noticed) as said:
        dialog.submit()
    assert noted == [("示法荣〔2024〕J1-002号", 1, "卡纸，纸角折损")]
    said.args[0].actions[0].act()
    assert dialog_of(page).plan().sheets == (2,)
    assert dialog_of(page).why.text() == "卡纸，纸角折损"
    dialog_of(page).reject()


def test_printing_again_needs_a_reason(qtbot, english):
    basis = PrintBasis(("1", "2"), ("A4",), printed=frozenset({2}))
    dialog = CertificatePrintDialog(basis, ["Office"], None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.ok.isEnabled()
    dialog.why.setText("遗失")
    assert dialog.ok.isEnabled()
    dialog.why.clear()
    dialog.choose_sheets(1, 1)
    assert dialog.ok.isEnabled()
    assert not dialog.why.isVisible()


def test_without_a_printer_it_says_so(qtbot, english):
    dialog = CertificatePrintDialog(PrintBasis(("1",), ("A4",)), [], None)
    qtbot.addWidget(dialog)
    assert not dialog.ok.isEnabled()


def test_what_was_measured_becomes_the_calibration(qtbot, english):
    dialog = CalibrationDialog(("Office", "A4"), (Decimal(297), Decimal(210)), Calibration(), None)
    qtbot.addWidget(dialog)
    # The printer lays everything 2 mm too far left and 1 mm too high, at its true size.
    dialog.left_seen.setValue(8)
    dialog.top_seen.setValue(9)
    dialog.take.click()
    assert dialog.calibration() == Calibration(Decimal("2.0"), Decimal("1.0"), Decimal("100.00"))
    dialog.across_seen.setValue(200)
    dialog.take.click()
    assert not dialog.refusal.isHidden()


def test_a_spoiled_settings_file_is_no_calibration(settings):
    assert kept_calibration(settings, "Office", "A4") is None
    settings.keep_calibration("Office", "A4", {"right": "far", "down": "0"})
    assert kept_calibration(settings, "Office", "A4") is None
    found = Calibration(Decimal("0.3"), Decimal(-1), Decimal("99.5"), True, FeedEdge.SHORT)
    keep(settings, "Office", "A4", found)
    assert kept_calibration(settings, "Office", "A4") == found
    free = replace(certificates_data().used_template(), stock="")
    assert stock_of(free) == "297 × 210"


def test_what_was_printed_is_noted_of_its_own_quarter_whatever_is_shown_by_then(page, settings):
    """A printer takes its time; the person at the desk goes on to another quarter meanwhile."""
    printer = Printer(takes=1)
    shown, noted = page(printer)
    printing, batch = shown.printing, shown.printing.shown()
    sheets = tuple(replace(one, certificate=n) for n, one in enumerate(batch.sheets, 7))
    printing.show_batch(replace(batch, sheets=sheets))
    shown.job_requested.disconnect()
    asked, said = [], []
    shown.job_requested.connect(asked.append)
    shown.noticed.connect(said.append)
    printing.open()
    do_at_once(asked.pop())
    dialog_of(shown).submit()
    other = tuple(replace(one, number=f"N-{one.number}") for one in batch.sheets[:1])
    printing.show_batch(replace(batch, sheets=other))
    do_at_once(asked.pop())
    assert noted == [[(7, "")]]
    assert settings.unprinted == [batch.sheets[1].number]
    said[-1].actions[0].act()
    assert dialog_of(shown).plan().sheets == (2,)
    assert batch.sheets[1].number in dialog_of(shown).first.currentText()
    dialog_of(shown).reject()

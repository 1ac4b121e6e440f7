"""Printing what is issued: the papers of the register, noted there; what is not is a specimen."""

import shutil
from dataclasses import replace
from functools import partial
from io import BytesIO

import pytest
from pypdf import PdfReader

from db.connection import close_database, open_database, session
from db.errors import DatabaseError
from db.register import void
from db.register_list import certificates as register
from db.register_list import paper_of, printings_of
from db.settings import court_settings, store_court_settings
from db.spoiled_sheets import spoiled_sheets
from reports.certificate_look import Recipient
from reports.preflight_findings import Weight
from reports.progress import unheard
from tests.ui.every_page import ACT
from tests.ui.quarters import do_at_once
from ui.commands.sample_court import QUARTER
from ui.dialogs.preflight_dialog import PreflightDialog
from ui.dialogs.print_dialog import CertificatePrintDialog
from ui.session import Session
from ui.wiring.certificates import certificates_page
from ui.wiring.issuing import issue_stars


def dialog_of(page):
    return next(d for d in page.window().findChildren(CertificatePrintDialog) if d.isVisible())


@pytest.fixture(scope="module")
def issued_court(sample_court, tmp_path_factory):
    """The sample court, all of whose certificates are issued."""
    file = tmp_path_factory.mktemp("issued") / "court.sqlite"
    shutil.copy(sample_court, file)
    issue_stars(str(file), QUARTER, ACT, report=unheard)
    close_database()
    return file


@pytest.fixture
def issued(qtbot, english, issued_court, tmp_path, settings):
    """The page on that court."""
    file = tmp_path / "court.sqlite"
    shutil.copy(issued_court, file)
    open_database(str(file))
    made = Session("x", False, "王五", lambda: ACT, list, lambda _: [], settings)
    page = certificates_page(made)
    page.job_requested.connect(do_at_once)
    qtbot.addWidget(page)
    page.show()
    page.show_quarter(QUARTER)
    yield page
    close_database()


def sent_from(page):
    """The texts of the sheets that go to the printer of *page* from now on."""
    sheets = []

    def send(content):
        sheets.append(PdfReader(BytesIO(content)).pages[0].extract_text())

    page.printing.use(replace(page.printing.desk, printers=lambda: ["Office"], send=send))
    return sheets


def test_once_issued_the_papers_of_the_register_are_printed_and_noted(qtbot, issued):
    sheets = sent_from(issued)
    with session():
        lines = register()
        texts = [PdfReader(BytesIO(paper_of(line.id))).pages[0].extract_text() for line in lines]
    issued.print_everything()
    dialog_of(issued).submit()
    assert sorted(sheets) == sorted(texts)
    with session():
        assert [len(printings_of(line.id)) for line in lines] == [1] * len(lines)
    issued.print_everything()
    dialog = dialog_of(issued)
    assert not dialog.ok.isEnabled()
    dialog.choose_sheets(1, 1)
    dialog.why.setText("遗失")
    dialog.submit()
    with session():
        first = next(line for line in lines if line.number.endswith("001号"))
        assert [one.reason for one in printings_of(first.id)] == ["", "遗失"]


def test_spoiled_sheets_are_kept_by_the_database(issued):
    issued.printing.desk.spoiled.note("示法荣〔2024〕J1-001号", 3, "卡纸")
    with session():
        assert [(one.number, one.sheets) for one in spoiled_sheets()] == [
            ("示法荣〔2024〕J1-001号", 3)
        ]


def test_the_look_before_printing_knows_numbers_of_others_and_what_is_void(issued):
    batch, check = issued.printing.shown(), issued.printing.desk.check
    assert check(batch, True) == []
    assert batch.registered == {place for place, _ in enumerate(batch.sheets, 1)}
    stranger = Recipient({"number": batch.sheets[0].number, "name": "他人"})
    found = check(replace(batch, fresh=(stranger,)), True)
    assert "NUMBER_USED" in [one.code for one in found]
    with session():
        void(batch.sheets[0].certificate, "姓名有误", ACT)
    (found,) = check(batch, True)
    assert (found.code, found.weight) == ("VOID", Weight.STOPS)


def test_a_court_without_a_name_issues_nothing(issued):
    with session():
        store_court_settings(replace(court_settings(), name=""), ACT)
    done = []
    issued.printing.before_issuing(partial(done.append, 1))
    dialog = issued.window().findChild(PreflightDialog)
    assert "no name yet" in dialog.findings.texts()[0]
    assert not dialog.ok.isEnabled()
    dialog.reject()
    assert done == []


def test_what_another_desk_printed_meanwhile_does_not_hide_the_rest(issued):
    first, second, *_ = [sheet.certificate for sheet in issued.printing.shown().sheets]
    note = issued.printing.desk.note
    note([(first, "")])
    with pytest.raises(DatabaseError) as caught:
        note([(first, ""), (second, "")])
    assert caught.value.code == "REPRINT_REASON"
    with session():
        assert [len(printings_of(one)) for one in (first, second)] == [1, 1]


def test_who_is_not_issued_is_a_specimen_and_never_printed_unsaid(qtbot, issued):
    sheets = sent_from(issued)
    count = len(issued.printing.shown().sheets)
    with session():
        lines = register()
        void(lines[0].id, "姓名有误", ACT)
    issued.show_quarter(QUARTER)
    states = [row.specimen for row in issued.model.shown_rows()]
    assert (states.count(True), states.count(False)) == (1, count - 1)
    place = states.index(True)
    number = issued.model.row_at(place).number
    assert number not in [line.number for line in lines]
    issued.view.show_page(place)
    pages = PdfReader(BytesIO(issued.view.shown_bytes())).pages
    assert ["样张" in page.extract_text() for page in pages] == states
    issued.print_everything()
    dialog = dialog_of(issued)
    kinds = [dialog.which.itemText(at) for at in range(3)]
    assert kinds[0] == f"Certificates of the register ({count - 1})"
    assert kinds[1:] == ["Specimens only (1)", f"Certificates and specimens ({count})"]
    assert place + 1 not in dialog.plan().sheets
    dialog.submit()
    assert not any("样张" in text for text in sheets)
    issued.print_everything()
    dialog = dialog_of(issued)
    dialog.which.setCurrentIndex(2)
    dialog.why.setText("遗失")
    assert f"From the register: {count - 1}. Specimens: 1." in dialog.plan_text()
    dialog.reject()

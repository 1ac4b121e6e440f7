"""Checking certificates by hand: genuine, altered, void and unknown, from text and from files."""

import shutil

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from db import keys
from db.award_proposals import add_by_hand, decide, nominees
from db.certificate_codes import code_of, sealed_with
from db.connection import close_database, open_database, session
from db.register import IssueOrder, issue, void
from db.register_list import certificates, paper_of
from tests.db.issuing import TEMPLATE
from tests.ui.awards import DAY, YEAR
from tests.ui.court import ACT, QUARTER, build_court
from tests.ui.quarters import do_at_once
from ui.dialogs.check_certificate_dialog import CheckCertificateDialog
from ui.pages.register_page import RegisterPage
from ui.wiring import certificate_check
from ui.wiring.register import Register

Mouse = Qt.MouseButton.LeftButton
PASSPHRASE = "桂花 开在 十月里"


def bare_page(number, payload):
    return f"%PDF-1.4 {number} {payload}".encode()


@pytest.fixture(scope="module")
def court(tmp_path_factory):
    """Two signed certificates, that of J1 valid and that of J2 void."""
    file = tmp_path_factory.mktemp("court") / "court.sqlite"
    build_court(file)
    with session():
        for number in ("J1", "J2"):
            add_by_hand("MODEL", YEAR, number, "会议推荐", ACT)
        chosen = nominees("MODEL", YEAR)
        decide([one.id for one in chosen], DAY, "示法〔2024〕3号", ACT)
        signer = keys.Signer.of(keys.make_key("示法 2024", PASSPHRASE, ACT), PASSPHRASE)
        made = [
            issue(IssueOrder(one.id, "HONOUR", DAY, TEMPLATE), bare_page, ACT, sealed_with(signer))
            for one in chosen
        ]
        void(made[1], "姓名有误", ACT)
    close_database()
    return file


@pytest.fixture
def page(qtbot, english, court, tmp_path):
    open_database(str(shutil.copy(court, tmp_path / "court.sqlite")))
    made = RegisterPage(Register(ACT.author, lambda: ACT))
    qtbot.addWidget(made)
    made.job_requested.connect(do_at_once)
    made.show()
    made.show_quarter(QUARTER)
    yield made
    close_database()


@pytest.fixture
def dialog(qtbot, page):
    qtbot.mouseClick(page.check, Mouse)
    return page.findChild(CheckCertificateDialog)


def line_of(recipient):
    with session():
        return next(line for line in certificates() if line.recipient == recipient)


def said_of(qtbot, dialog, text):
    dialog.code.setPlainText(text)
    qtbot.mouseClick(dialog.check, Mouse)
    return dialog.verdict.text()


def photograph(payload, file, *, turned=0):
    code = zxingcpp.create_barcode(payload, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    modules = code.to_image(scale=4)
    paper = Image.new("L", (1200, 900), 235)
    size = (modules.shape[1], modules.shape[0])
    paper.paste(Image.frombytes("L", size, bytes(memoryview(modules))), (300, 200))
    paper.rotate(turned, fillcolor=235).save(file)
    return file


def test_a_genuine_code_however_it_is_typed(qtbot, dialog):
    code = code_of(line_of("姓名J1"))
    spaced = code.lower().replace("-", "  \n", 4).replace("0", "o")
    for typed in (code, spaced, code.removeprefix("CS1-")):
        assert said_of(qtbot, dialog, typed) == "Genuine"
    assert ("Recipient", "姓名J1", "姓名J1") in dialog.facts.table.rows
    assert "示法 2024" in dialog.reason.text()


def test_a_code_that_was_changed(qtbot, dialog):
    code = line_of("姓名J1").payload
    other = "A" if code[-20] != "A" else "B"
    assert said_of(qtbot, dialog, code[:-20] + other + code[-19:]) == "Altered"
    assert said_of(qtbot, dialog, code[:60]) == "Mistyped or altered"
    assert dialog.facts is None


def test_a_void_certificate_says_why(qtbot, dialog):
    assert said_of(qtbot, dialog, code_of(line_of("姓名J2"))) == "Void"
    assert "姓名有误" in dialog.reason.text()


def test_a_key_of_another_court_is_unknown_until_it_is_added(qtbot, dialog):
    code = code_of(line_of("姓名J1"))
    with session():
        text = keys.public_text(keys.signing_key().fingerprint)
        keys.SigningKey.delete().execute()
    assert said_of(qtbot, dialog, code) == "Unknown"
    assert "Signing keys" in dialog.reason.text()
    with session():
        keys.add_public_key(text, "邻法区人民法院", ACT)
    assert said_of(qtbot, dialog, code) == "Genuine"
    assert "邻法区人民法院" in dialog.reason.text()


def test_a_signature_that_is_not_in_this_register(qtbot, dialog):
    from db.models import CertificatePaper, IssuedCertificate

    code = code_of(line_of("姓名J1"))
    with session():
        CertificatePaper.delete().execute()
        IssuedCertificate.delete().execute()
    assert said_of(qtbot, dialog, code) == "Signed, but not in this register"


def test_a_number_is_found_with_other_brackets_and_proves_nothing(qtbot, dialog):
    number = line_of("姓名J1").number
    typed = number.replace("〔", "(").replace("〕", ")").removesuffix("号")
    assert said_of(qtbot, dialog, typed) == "The number is in the register"
    assert said_of(qtbot, dialog, "示法荣〔2099〕N-999号") == "Unknown"
    assert said_of(qtbot, dialog, "hello") == "No code of a certificate"


def test_a_photograph_on_its_head_is_dropped_into_the_dialog(qtbot, dialog, tmp_path):
    file = photograph(line_of("姓名J1").payload, tmp_path / "photo.jpg", turned=187)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    dialog.dropEvent(
        QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Mouse,
                   Qt.KeyboardModifier.NoModifier)
    )  # fmt: skip
    assert dialog.verdict.text() == "Genuine"


def test_a_scan_in_a_pdf_is_read(qtbot, dialog, tmp_path):
    photograph(line_of("姓名J2").payload, tmp_path / "scan.png", turned=90)
    with Image.open(tmp_path / "scan.png") as image:
        image.save(tmp_path / "scan.pdf", resolution=150)
    dialog.take_file(str(tmp_path / "scan.pdf"))
    assert dialog.verdict.text() == "Void"


def scanned(tmp_path, name, *payloads):
    """A scan with a certificate on every page, each another way up."""
    pages = []
    for number, payload in enumerate(payloads):
        file = photograph(payload, tmp_path / f"{number}.png", turned=180 * (number % 2))
        with Image.open(file) as image:
            pages.append(image.copy())
    pages[0].save(tmp_path / name, save_all=True, append_images=pages[1:], resolution=150)
    return str(tmp_path / name)


@pytest.mark.parametrize("name", ["scan.pdf", "scan.tif"])
def test_every_page_of_a_scan_is_read_and_the_doubtful_one_shown_first(dialog, tmp_path, name):
    payloads = [line_of(who).payload for who in ("姓名J1", "姓名J2", "姓名J1")]
    dialog.take_file(scanned(tmp_path, name, *payloads))
    assert dialog.verdict.text() == "Void"
    assert dialog.summary.text() == "Genuine: 1    Void: 1"
    dialog.choice.setCurrentIndex(0)
    assert dialog.verdict.text() == "Genuine"
    assert dialog.stop.isHidden()


def test_a_long_scan_tells_its_pages_and_keeps_what_it_found_when_it_is_stopped(
    dialog, page, tmp_path, monkeypatch
):
    monkeypatch.setattr(certificate_check, "_AT_ONCE", 1)
    payloads = [line_of(who).payload for who in ("姓名J1", "姓名J2", "姓名J2")]

    def stop_at_the_second(done, total):
        if done == 1:
            assert dialog.pages.text() == "Page 1 of 3"
            dialog.stop.click()

    page.checking.progressed.connect(stop_at_the_second)
    dialog.take_file(scanned(tmp_path, "long.pdf", *payloads))
    assert dialog.verdict.text() == "Not read to the end"
    assert "1 / 3" in dialog.reason.text()
    assert dialog.summary.text() == "Genuine: 1    Not read to the end: 1"


def test_the_very_file_that_was_issued(qtbot, dialog, tmp_path):
    with session():
        (tmp_path / "paper.pdf").write_bytes(paper_of(line_of("姓名J1").id))
    dialog.take_file(str(tmp_path / "paper.pdf"))
    assert dialog.verdict.text() == "Genuine"
    assert "very one" in dialog.reason.text()


def test_what_is_no_picture_and_one_too_large_are_told_in_one_sentence(qtbot, dialog, tmp_path):
    (tmp_path / "noise.png").write_bytes(b"\x89PNG\0\0 nothing of the kind")
    Image.new("1", (20_000, 8)).save(tmp_path / "wide.png")
    Image.new("L", (300, 300), 200).save(tmp_path / "empty.png")
    for name, word in (("noise.png", "no picture"), ("wide.png", "16000"), ("gone.png", "gone")):
        dialog.take_file(str(tmp_path / name))
        assert dialog.verdict.text() == "Cannot be read"
        assert word in dialog.reason.text()
    dialog.take_file(str(tmp_path / "empty.png"))
    assert dialog.verdict.text() == "No code found"

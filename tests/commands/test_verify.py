"""``verify``: what it says of results and certificates, with a database and without one."""

import json
from datetime import date

import pytest
import zxingcpp
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from db import keys
from db.award_proposals import add_by_hand, decide, nominees
from db.certificate_codes import sealed_with
from db.connection import open_database, session
from db.register import IssueOrder, issue, void
from db.register_list import certificate_of, paper_of
from db.settings import CourtSettings, store_court_settings
from evaluation.certificate_code import grouped
from evaluation.period import Year
from tests.commands.court import ACT, EXAMPLE, fill
from tests.commands.test_running import call
from tests.db.issuing import TEMPLATE
from tests.db.rows import add_person

QUARTER = "2024Q1"
PASSPHRASE = "桂花 开在 十月里"


def verified(*arguments, url=None):
    """Exit code and printed text of a check."""
    database = () if url is None else ("--database", url)
    finished = call("verify", *arguments, *database, "--language", "en")
    assert finished.returncode != 2, finished.stderr
    return finished.returncode, finished.stdout


@pytest.fixture
def sealed(database_url, tmp_path):
    """A sealed quarter, and its result as a file."""
    fill(database_url)
    file = tmp_path / "result.json"
    for command in (
        ("decide", QUARTER, "--date", "2024-04-19", "--document", "示法〔2024〕12号"),
        ("lock", QUARTER),
        ("seal", QUARTER),
        ("evaluate", QUARTER, "--json", file),
    ):
        finished = call(*command, "--database", database_url)
        assert finished.returncode == 0, finished.stderr
    return database_url, file


def test_a_sealed_result_and_what_was_changed_in_it(sealed):
    url, file = sealed
    assert verified(file, url=url) == (
        0,
        f"{file}: this is the sealed result of 2024Q1; nothing was changed.\n",
    )
    plain = json.loads(file.read_text("utf-8"))
    person = plain["people"][-1]
    was, person["total"] = person["total"], "99.99"
    file.write_text(json.dumps(plain, ensure_ascii=False), "utf-8")
    code, said = verified(file, url=url)
    assert code == 1
    assert f"{person['staff_no']} {person['category']}" in said
    assert f"/ total: sealed {was}, here 99.99" in said


def test_a_result_alone_is_checked_against_itself(tmp_path):
    file = tmp_path / "result.json"
    file.write_text((EXAMPLE / "expected.json").read_text("utf-8"), "utf-8")
    assert verified(file)[0] == 0
    plain = json.loads(file.read_text("utf-8"))
    plain["people"][0]["adjustment"] = "5.00"
    file.write_text(json.dumps(plain), "utf-8")
    code, said = verified(file)
    assert code == 1
    assert f"{plain['people'][0]['staff_no']}: the total says" in said


@pytest.fixture
def issued(tmp_path):
    """A signed certificate in a database, the public key as a file, and the code."""
    url = str(tmp_path / "casestar.sqlite")
    open_database(url)
    with session():
        store_court_settings(CourtSettings(name="示法区人民法院", mark="示法"), ACT)
        add_person("J001")
        add_by_hand("MODEL", Year(2023), "J001", "会议推荐", ACT)
        (chosen,) = nominees("MODEL", Year(2023))
        decide([chosen.id], date(2024, 2, 23), "示法〔2024〕3号", ACT)
        key = keys.make_key("示法 2024", PASSPHRASE, ACT)
        pem = tmp_path / "key.pem"
        pem.write_text(keys.public_text(key.fingerprint), "ascii")
        order = IssueOrder(chosen.id, "HONOUR", date(2024, 2, 26), TEMPLATE)
        sealing = sealed_with(keys.Signer.of(key, PASSPHRASE))
        line = certificate_of(issue(order, _page, ACT, sealing))
        (tmp_path / "paper.pdf").write_bytes(paper_of(line.id))
    return url, pem, line


def test_a_code_is_checked_where_there_is_only_the_public_key(issued, tmp_path):
    _, pem, line = issued
    file = tmp_path / "code.txt"
    file.write_text(grouped(line.payload).replace("-", "-\n", 3).lower(), "utf-8")
    code, said = verified(file, "--key", pem)
    assert code == 0
    assert line.number in said
    assert "genuine" in said
    code, said = verified(file)
    assert code == 1
    assert "unknown" in said


def test_a_photograph_lying_on_its_head_is_read(issued, tmp_path):
    _, pem, line = issued
    code = zxingcpp.create_barcode(line.payload, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    page = Image.new("L", (1200, 900), 235)
    modules = code.to_image(scale=4)
    size = (modules.shape[1], modules.shape[0])
    page.paste(Image.frombytes("L", size, bytes(memoryview(modules))), (300, 200))
    page.rotate(180).rotate(7, fillcolor=235).save(tmp_path / "scan.jpg")
    assert verified(tmp_path / "scan.jpg", "--key", pem)[0] == 0
    Image.new("L", (300, 300), 200).save(tmp_path / "empty.png")
    code, said = verified(tmp_path / "empty.png", "--key", pem)
    assert code == 1
    assert "no code of a certificate is found" in said


def test_the_issued_pdf_itself_and_one_that_was_voided(issued, tmp_path):
    url, pem, line = issued
    paper = tmp_path / "paper.pdf"
    assert verified(paper, url=url)[1].count("exactly as issued") == 1
    assert verified(paper, "--key", pem)[0] == 0
    with session():
        void(line.id, "姓名有误", ACT)
    code, said = verified(paper, url=url)
    assert code == 1
    assert "void (姓名有误)" in said


def test_a_number_is_looked_up_in_the_register(issued, tmp_path):
    url, _, line = issued
    file = tmp_path / "numbers.txt"
    file.write_text(f"{line.number}\n示法荣〔2023〕X-999号\n", "gb18030")
    code, said = verified(file, url=url)
    assert code == 1
    assert f"genuine. {line.number}" in said
    assert "neither a code nor a number of this register" in said


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("nothing.json", None, "cannot be read"),
        ("other.json", b'{"a": 1}', "is not the result of a quarter"),
        ("noise.txt", b"\xff\xfe\x81\xff", "is not a text file"),
        ("broken.png", b"\x89PNG\r\n\x1a\nnothing", "no picture that can be read"),
    ],
)
def test_what_cannot_be_checked_is_said_in_one_sentence(tmp_path, name, content, sentence):
    file = tmp_path / name
    if content is not None:
        file.write_bytes(content)
    finished = call("verify", file, "--language", "en")
    assert finished.returncode == 2
    assert finished.stdout == ""
    assert finished.stderr.count("\n") == 1
    assert sentence in finished.stderr


def test_a_key_that_is_none_is_refused(tmp_path):
    file = tmp_path / "code.txt"
    file.write_text("CS1", "utf-8")
    finished = call("verify", file, "--key", file, "--language", "en")
    assert finished.returncode == 2
    assert "no Ed25519 key" in finished.stderr


def _page(number, payload):
    from io import BytesIO

    buffer = BytesIO()
    canvas = Canvas(buffer, invariant=True)
    canvas.setKeywords(payload)
    canvas.drawString(100, 100, str(len(number)))
    canvas.save()
    return buffer.getvalue()

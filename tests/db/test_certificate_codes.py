"""Codes of issued certificates against keys and register: genuine, altered, void, unknown."""

from dataclasses import replace
from datetime import date

import pytest

from db import keys
from db.award_proposals import add_by_hand, decide, nominees
from db.certificate_codes import (
    Verdict,
    certificate_with_bytes,
    check_code,
    check_number,
    code_of,
    codes_in_paper,
    sealed_with,
)
from db.connection import open_database, session
from db.models import IssuedCertificate, SigningKey
from db.register import IssueOrder, issue, void
from db.register_list import certificate_of
from db.settings import CourtSettings, store_court_settings
from evaluation.certificate_code import CertificatePayload, code_text, parse_code
from evaluation.period import Year
from tests.db.issuing import ACT, TEMPLATE, page
from tests.db.rows import add_person

YEAR = Year(2023)
PASSPHRASE = "桂花 开在 十月里"


@pytest.fixture(autouse=True)
def opened(database_url):
    open_database(database_url)
    with session():
        store_court_settings(CourtSettings(name="示法区人民法院", mark="示法"), ACT)
        yield


@pytest.fixture
def line():
    """A certificate that was issued and signed."""
    add_person("J001")
    add_by_hand("MODEL", YEAR, "J001", "会议推荐", ACT)
    (chosen,) = nominees("MODEL", YEAR)
    decide([chosen.id], date(2024, 2, 23), "示法〔2024〕3号", ACT)
    signer = keys.Signer.of(keys.make_key("示法 2024", PASSPHRASE, ACT), PASSPHRASE)
    order = IssueOrder(chosen.id, "HONOUR", date(2024, 2, 26), TEMPLATE)
    return certificate_of(issue(order, page, ACT, sealed_with(signer)))


def test_what_was_issued_is_genuine_and_says_what_it_says(line):
    found = check_code(line.payload)
    assert found.verdict is Verdict.GENUINE
    assert found.line == line
    assert found.key.label == "示法 2024"
    assert (found.payload.number, found.payload.recipient) == (line.number, line.recipient)
    assert (found.payload.award, found.payload.issued_on) == (line.award, date(2024, 2, 26))


def test_it_is_read_as_typed_from_the_paper(line):
    assert check_code(code_of(line).lower()).verdict is Verdict.GENUINE


def test_one_altered_byte_anywhere_is_caught(line):
    content, signature = parse_code(line.payload)
    whole = content + signature
    for at in range(len(whole)):
        altered = bytearray(whole)
        altered[at] ^= 1
        text = code_text(bytes(altered[: len(content)]), bytes(altered[len(content) :]))
        # In the eight bytes that name the key, another court's key is all that can be meant.
        assert check_code(text).verdict is not Verdict.GENUINE, at


def test_another_name_under_the_old_signature_is_altered(line):
    content, signature = parse_code(line.payload)
    payload = replace(CertificatePayload.from_bytes(content), recipient="别人")
    found = check_code(code_text(payload.to_bytes(), signature))
    assert found.verdict is Verdict.ALTERED
    assert found.payload.recipient == "别人"


def test_a_void_certificate_is_genuine_no_longer(line):
    void(line.id, "姓名有误", ACT)
    assert check_code(line.payload).verdict is Verdict.VOID
    found = check_number(line.number)
    assert found.verdict is Verdict.VOID
    assert found.line.void_reason == "姓名有误"


def test_a_pc_with_nothing_but_the_public_key_can_tell(line):
    public = keys.public_key(keys.public_text(keys.signing_key().fingerprint))
    found = check_code(line.payload, (public,), register=False)
    assert found.verdict is Verdict.GENUINE
    assert found.line is None
    assert check_code(line.payload, register=False).verdict is Verdict.UNKNOWN


def test_the_certificate_of_another_court_is_unknown(line):
    SigningKey.delete().execute()
    found = check_code(line.payload)
    assert found.verdict is Verdict.UNKNOWN
    assert found.payload.number == line.number


def test_an_old_certificate_stays_genuine_after_a_new_key(line):
    keys.make_key("示法 2025", PASSPHRASE, ACT)
    assert check_code(line.payload).verdict is Verdict.GENUINE


def test_a_register_that_was_rewritten_is_noticed(line):
    IssuedCertificate.update(recipient="别人").execute()
    found = check_code(line.payload)
    assert (found.verdict, found.differs) == (Verdict.ALTERED, ("recipient",))


def test_a_number_that_was_never_issued_is_unknown(line):
    assert check_number("示法荣〔2023〕N-999号").verdict is Verdict.UNKNOWN
    assert check_number(f" {line.number} ").verdict is Verdict.GENUINE


def test_the_issued_bytes_are_found_again(line):
    content = page(line.number, line.payload)
    assert certificate_with_bytes(content) == line
    assert certificate_with_bytes(content + b" ") is None
    assert codes_in_paper(b"<< /Keywords (" + line.payload.encode() + b") >>") == (line.payload,)

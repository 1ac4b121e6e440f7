"""The code of a certificate: the same bytes back, and nothing else taken for it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.certificate_code import (
    CertificateCodeError,
    CertificatePayload,
    code_text,
    grouped,
    parse_code,
    words_fingerprint,
)

PAYLOAD = CertificatePayload(
    "通开法荣〔2024〕J1-003号",
    "𬱖㛃·䶮",
    "季度办案之星",
    date(2024, 4, 19),
    "00112233aabbccdd",
    "ffeeddcc99887766",
)
SIGNATURE = bytes(range(64))
TEXT = code_text(PAYLOAD.to_bytes(), SIGNATURE)

texts = st.text(st.characters(codec="utf-8"), max_size=60)


def test_it_is_read_back():
    content, signature = parse_code(TEXT)
    assert CertificatePayload.from_bytes(content) == PAYLOAD
    assert signature == SIGNATURE


def test_it_is_short_enough_to_be_printed_small():
    # 311 letters are what a QR code of 57 modules holds at level M (ISO/IEC 18004, table 7).
    assert len(TEXT) <= 311
    assert TEXT.isascii()
    assert TEXT.upper() == TEXT


@pytest.mark.parametrize(
    "typed",
    [
        grouped(TEXT),
        grouped(TEXT).lower(),
        f"  {grouped(TEXT)[:40]}\n{grouped(TEXT)[40:]} ",
        "CS1" + TEXT[3:].replace("0", "O").replace("1", "l"),
    ],
)
def test_how_it_is_typed_does_not_matter(typed):
    assert parse_code(typed) == parse_code(TEXT)


@given(texts, texts, texts, st.dates())
def test_whatever_it_says_comes_back(number, recipient, award, day):
    payload = CertificatePayload(number, recipient, award, day, "00" * 8, "11" * 8)
    content, _ = parse_code(code_text(payload.to_bytes(), SIGNATURE))
    assert CertificatePayload.from_bytes(content) == payload


@given(st.integers(0, len(TEXT) - 4), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_another_letter_is_another_code(at, letter):
    at += 3
    other = TEXT[:at] + letter + TEXT[at + 1 :]
    if other == TEXT:
        return
    assert _read(other) != parse_code(TEXT)


@pytest.mark.parametrize("cut", [4, 30, len(TEXT) // 2, len(TEXT) - 1])
def test_what_is_cut_off_is_not_read(cut):
    with pytest.raises(CertificateCodeError) as caught:
        CertificatePayload.from_bytes(parse_code(TEXT[:cut])[0])
    assert caught.value.code == "CODE_DAMAGED"


@pytest.mark.parametrize(
    "text", ["", "张三", "https://example.org", "CS2ABC", "通开法荣〔2024〕J1-003号"]
)
def test_something_else_is_no_code(text):
    with pytest.raises(CertificateCodeError) as caught:
        parse_code(text)
    assert caught.value.code == "NOT_A_CODE"


def test_a_text_too_long_for_a_code_is_refused():
    with pytest.raises(CertificateCodeError) as caught:
        CertificatePayload("1", "长" * 128, "奖", date(2024, 1, 1), "00" * 8, "11" * 8).to_bytes()
    assert caught.value.code == "TEXT_TOO_LONG"


def test_white_space_is_no_difference_between_words():
    assert words_fingerprint("荣 誉\n证书") == words_fingerprint("荣誉证书")
    assert words_fingerprint("荣誉证书") != words_fingerprint("荣誉证书。")


def _read(text):
    try:
        return parse_code(text)
    except CertificateCodeError as error:
        return error.code

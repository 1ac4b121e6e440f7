"""The quick way of reading case numbers says what the thorough one says."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from db.importing.case_numbers import NumberReader
from evaluation.case_number import Reason, parse

SPELLINGS = Path(__file__).parents[4] / "shared" / "data"
YEARS = st.sampled_from(
    ["（2024）", "(2015)", "〔2024〕", "(2024", "2024", "(2024)(2023)", "(2030)"]
)
COURTS = st.sampled_from(
    ["苏0698", "苏06", "苏", "最高法", "鲁商", "北京", "苏069", "一二一法", ""]
)
WORDS = st.sampled_from(
    ["民初", "知民初", "民初字第", "执", "刑初", "民诉前调", "2012民1字第", "", "、"]
)
SERIALS = st.sampled_from(
    ["1", "12", "0", "007", "99999999", "123456789", "1-3", "1、2", "１２", ""]
)
ENDS = st.sampled_from(["号", "号之一", "号 ", "", "-1号", "号2号"])
SPELLED = st.builds(lambda *parts: "".join(parts), YEARS, COURTS, WORDS, SERIALS, ENDS)


def said(reader, text):
    number = reader.read(text)
    if number.reason:
        return number.reason
    head = number.head
    parts = (head.year, head.court_code, head.special, head.type_word)
    return f"{head.key}{number.serial}号", parts, number.serial, number.serial_number


def thorough(text):
    number = parse(text.strip(), 2024)
    if isinstance(number, Reason):
        return number.value
    parts = (number.year, number.court, number.special, number.type_word)
    return number.key, parts, number.serial, number.serial_number


@given(st.lists(SPELLED, min_size=1, max_size=20))
@example(["(2024)苏1号", "(2024)苏0698号", "(2024)苏0698民初1、12号", "(2024)苏0698民初1号"])
def test_any_spelling(texts):
    reader = NumberReader(2024, "")
    assert [said(reader, text) for text in texts] == [thorough(text) for text in texts]


@pytest.mark.parametrize("name", ["case_numbers_dev_10pct.txt", "case_number_lookalikes_dev.txt"])
def test_real_spellings(name):
    if not (SPELLINGS / name).exists():
        pytest.skip("the list of real spellings is not here")
    reader = NumberReader(2024, "")
    for text in (SPELLINGS / name).read_text("utf-8").splitlines():
        assert said(reader, text) == thorough(text)

"""Dates and quarters in words."""

from datetime import date

import pytest

from evaluation.period import Quarter
from reports.numerals import chinese_date, chinese_number, plain_date, quarter_in_words


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2024, 4, 19), "二〇二四年四月十九日"),
        (date(2024, 10, 10), "二〇二四年十月十日"),
        (date(2030, 12, 31), "二〇三〇年十二月三十一日"),
        (date(2000, 1, 20), "二〇〇〇年一月二十日"),
        (date(2011, 11, 1), "二〇一一年十一月一日"),
    ],
)
def test_certificate_dates_are_in_numerals(day, words):
    assert chinese_date(day) == words


def test_every_day_of_a_month_has_its_own_words():
    words = [chinese_number(number) for number in range(1, 32)]
    assert len(set(words)) == 31
    assert words[9] == "十"
    assert "零" not in "".join(words)


def test_official_dates_have_no_leading_noughts():
    assert plain_date(date(2024, 2, 3)) == "2024年2月3日"


def test_quarters_are_named_in_words():
    assert quarter_in_words(Quarter(2024, 3)) == "2024年第三季度"

"""Dates and quarters as they are written on Chinese paper."""

from datetime import date

from evaluation.period import Quarter

_DIGITS = "〇一二三四五六七八九"


def chinese_number(number: int) -> str:
    """A number from 1 to 99 in words: 十, 二十, 三十一."""
    tens, ones = divmod(number, 10)
    head = "" if not tens else "十" if tens == 1 else _DIGITS[tens] + "十"
    return head + (_DIGITS[ones] if ones else "")


def chinese_year(year: int) -> str:
    """A year digit by digit: 二〇二四."""
    return "".join(_DIGITS[int(digit)] for digit in str(year))


def chinese_date(day: date) -> str:
    """A day in numerals as certificates carry it: 二〇二四年四月十九日."""
    return f"{chinese_year(day.year)}年{chinese_number(day.month)}月{chinese_number(day.day)}日"


def plain_date(day: date) -> str:
    """A day in Arabic figures without leading noughts, as official documents carry it."""
    return f"{day.year}年{day.month}月{day.day}日"


def quarter_in_words(quarter: Quarter) -> str:
    """A quarter as running text names it: 2024年第一季度."""
    return f"{quarter.year}年第{chinese_number(quarter.number)}季度"

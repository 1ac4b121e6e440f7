"""Days as people and programs write them: spelt out, in digits, as instants or Excel serials."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

from db.importing.faults import BadCell
from db.importing.words import compact

_BEIJING = timezone(timedelta(hours=8))
# Excel counts 1900-02-29, which never was: from March 1900 on serials start one day earlier.
_DAY_0_OF_1900 = date(1899, 12, 30)
_DAY_0_OF_1904 = date(1904, 1, 1)
# Between a day in digits and the hour stands a T, or white space that became one: without it
# 2024/1/1 00:00 would be the tenth.
_CLOCK = r"(?:(?:T|(?<=[日号]))(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?"
_BETWEEN_DIGITS = re.compile(r"(?<=\d)\s+(?=\d)")
_SPELT = re.compile(r"(\d{4})([-./年])(\d{1,2})([-./月])(\d{1,2})[日号]?" + _CLOCK)
_DIGITS = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{4}|\d{6})?")
_SERIAL = re.compile(r"\d{5}(?:\.\d+)?")
_NUMERALS = re.compile(
    r"([〇零○O一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]"
)
_VALUES = {"O": 0, "○": 0, "零": 0} | {
    numeral: n for n, numeral in enumerate("〇一二三四五六七八九十")
}


def date_of_text(text: str, date_1904: bool) -> date | None:
    """The day *text* names, None for white space or a stroke. Raises BadCell (E02)."""
    word = compact(_BETWEEN_DIGITS.sub("T", text)).upper()
    if not word.strip("-—–/\\"):
        return None
    if match := _SPELT.fullmatch(word):
        return _spelt(match, text)
    if match := _DIGITS.fullmatch(word):
        return _day(int(match[1]), int(match[2]), int(match[3]), text)
    if _SERIAL.fullmatch(word):
        return date_of_number(Decimal(word), date_1904)
    if match := _NUMERALS.fullmatch(word):
        year = int("".join(str(_VALUES[numeral]) for numeral in match[1]))
        return _day(year, _number(match[2]), _number(match[3]), text)
    raise BadCell("E02", text)


def date_of_number(value: int | float | Decimal, date_1904: bool) -> date:
    """The day of an Excel serial, or of a number such as 20240105. Raises BadCell (E02)."""
    if not 0 < value < 100_000_000:
        raise BadCell("E02", str(value))
    whole = int(value)
    if whole >= 19_000_101:
        return _day(whole // 10_000, whole // 100 % 100, whole % 100, str(value))
    if whole > 80_000:
        raise BadCell("E02", str(value))
    day = (_DAY_0_OF_1904 if date_1904 else _DAY_0_OF_1900) + timedelta(whole)
    return _day(day.year, day.month, day.day, str(value))


def _spelt(match: re.Match[str], text: str) -> date:
    year, month, day = int(match[1]), int(match[3]), int(match[5])
    if (match[2] == "年") != (match[4] == "月"):
        raise BadCell("E02", text)
    plain = _day(year, month, day, text)
    if match[6] is None:
        return plain
    hour, minute, second = int(match[6]), int(match[7]), int(match[8] or 0)
    if hour == 24 and minute == second == 0:
        return plain
    try:
        moment = datetime(year, month, day, hour, minute, second, tzinfo=_zone(match[9]))
    except ValueError:
        raise BadCell("E02", text) from None
    return moment.astimezone(_BEIJING).date()


def _zone(text: str | None) -> timezone:
    if text is None:
        return _BEIJING
    if text == "Z":
        return UTC
    size = timedelta(hours=int(text[1:3]), minutes=int(text[-2:]))
    return timezone(-size if text[0] == "-" else size)


def _day(year: int, month: int, day: int, text: str) -> date:
    try:
        if 1950 <= year <= 2099:
            return date(year, month, day)
    except ValueError:
        pass
    raise BadCell("E02", text)


def _number(numerals: str) -> int:
    tens, ten, units = numerals.rpartition("十")
    if not ten:
        return _VALUES[units]
    return (_VALUES[tens] if tens else 1) * 10 + (_VALUES[units] if units else 0)

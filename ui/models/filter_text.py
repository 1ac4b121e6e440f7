"""What is typed below a head, as a condition: ``=x ≠x 3..8 >5 2024-03 =`` or words to be found."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import QCoreApplication

from db.conditions import Condition, Holds, Kind
from evaluation.period import Quarter
from evaluation.words import word_key
from ui.models.column import Column, Row

_SIGN = re.compile(r"\s*(=|≠|!=|<>|>=|≥|<=|≤|>|<)?\s*(.*?)\s*", re.DOTALL)
_RANGE = re.compile(r"(.*?)\s*(?:\.\.|…|~|～|至)\s*(.*)", re.DOTALL)
_SPAN = re.compile(r"(\d{4})(?:[-./年](\d{1,2})月?)?")
_DAY = re.compile(r"(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?")
_YES = frozenset({"是", "1", "y", "yes", "true", "√"})
_NO = frozenset({"否", "0", "n", "no", "false", "×"})
_DIFFERS = frozenset({"≠", "!=", "<>"})


def condition_of(text: str, column: Column[Row]) -> Condition | None:
    """The condition *text* puts on *column*; None for nothing.

    Raises:
        ValueError: *text* is no number, day or range where one is needed.
    """
    match = _SIGN.fullmatch(text)
    sign, rest = (match.group(1) or "", match.group(2)) if match else ("", text)
    if not rest:
        kinds = {"=": Kind.EMPTY, **dict.fromkeys(_DIFFERS, Kind.FILLED)}
        return Condition(column.name, kinds[sign]) if sign in kinds else None
    if column.choices is not None:
        return _choice(sign, rest, column)
    if column.holds is Holds.TEXT:
        return _text(sign, rest, column)
    if column.holds is Holds.FLAG:
        flag = _flag(rest) is (sign not in _DIFFERS)
        return Condition(column.name, Kind.EQUALS, (int(flag),))
    return _measured(sign, rest, column)


def condition_text(condition: Condition, column: Column[Row]) -> str:
    """*condition* as it would be typed again."""
    words = [_typed(value, column) for value in condition.values]
    if condition.kind is Kind.BETWEEN:
        return f"{words[0]}..{words[1]}"
    sign = {Kind.EQUALS: "=", Kind.AMONG: "=", Kind.DIFFERS: "≠", Kind.EMPTY: "=", Kind.FILLED: "≠"}
    return sign.get(condition.kind, "") + "|".join(words)


def condition_words(condition: Condition, column: Column[Row]) -> str:
    """*condition* as its chip says it."""
    translate = QCoreApplication.translate
    if condition.kind is Kind.EMPTY:
        return translate("Filter", "{column} is empty").format(column=column.header)
    if condition.kind is Kind.FILLED:
        return translate("Filter", "{column} is filled").format(column=column.header)
    if column.holds is Holds.FLAG and condition.kind is Kind.EQUALS:
        word = translate("Filter", "yes") if condition.values[0] else translate("Filter", "no")
        return f"{column.header}: {word}"
    return f"{column.header} {condition_text(condition, column)}"


def _text(sign: str, rest: str, column: Column[Row]) -> Condition:
    parts = tuple(part.strip() for part in rest.split("|") if part.strip())
    if sign in _DIFFERS:
        return Condition(column.name, Kind.DIFFERS, parts)
    if sign == "=":
        return Condition(column.name, Kind.AMONG if len(parts) > 1 else Kind.EQUALS, parts)
    return Condition(column.name, Kind.CONTAINS, (sign + rest,))


def _choice(sign: str, rest: str, column: Column[Row]) -> Condition:
    parts = [word_key(part).casefold() for part in rest.split("|") if part.strip()]
    choices = [(value, word_key(text).casefold()) for value, text in (column.choices or tuple)()]
    if sign:
        found = [value for value, text in choices if text in parts]
    else:
        found = [value for value, text in choices if any(part in text for part in parts)]
    return Condition(column.name, Kind.DIFFERS if sign in _DIFFERS else Kind.AMONG, tuple(found))


def _measured(sign: str, rest: str, column: Column[Row]) -> Condition:
    bounds: Callable[[str], tuple[Any, Any]] = (
        _day_bounds if column.holds is Holds.DAY else _number_bounds
    )
    if match := _RANGE.fullmatch(rest):
        low, high = match.groups()
        ends = (bounds(low)[0] if low else None, bounds(high)[1] if high else None)
        return Condition(column.name, Kind.BETWEEN, ends)
    first, last = bounds(rest)
    step: Any = timedelta(days=1) if column.holds is Holds.DAY else _plain(column.step)
    ends = {
        ">": (last + step, None),
        "<": (None, first - step),
        **dict.fromkeys((">=", "≥"), (first, None)),
        **dict.fromkeys(("<=", "≤"), (None, last)),
    }.get(sign, (first, last))
    if sign in _DIFFERS and first == last:
        return Condition(column.name, Kind.DIFFERS, (first,))
    if ends == (first, last) and first == last:
        return Condition(column.name, Kind.EQUALS, (first,))
    return Condition(column.name, Kind.BETWEEN, ends)


def _number_bounds(text: str) -> tuple[Any, Any]:
    try:
        number = Decimal(word_key(text).removesuffix("%").replace(",", ""))
    except InvalidOperation as error:
        raise ValueError(text) from error
    return _plain(number), _plain(number)


def _day_bounds(text: str) -> tuple[date, date]:
    """A day, or the first and last day of a month, quarter or year."""
    if match := _DAY.fullmatch(text):
        day = date(*map(int, match.groups()))
        return day, day
    if match := _SPAN.fullmatch(text):
        year, month = int(match.group(1)), int(match.group(2) or 0)
        if not month:
            return date(year, 1, 1), date(year, 12, 31)
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    quarter = Quarter.parse(text)
    return quarter.start, quarter.end


def _flag(text: str) -> bool:
    word = word_key(text).casefold()
    if word in _YES | _NO:
        return word in _YES
    raise ValueError(text)


def _plain(number: Decimal) -> Any:
    return int(number) if number == number.to_integral_value() else number


def _typed(value: Any, column: Column[Row]) -> str:
    if value is None:
        return ""
    if column.choices is not None:
        return str(dict(column.choices()).get(value, value))
    if column.holds is Holds.FLAG:
        return "是" if value else "否"
    return value.isoformat() if isinstance(value, date) else str(value)

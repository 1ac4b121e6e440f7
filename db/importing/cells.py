"""Cell values of a workbook read as dates, yes and no, numbers and text.

Every function raises BadCell for what it cannot read, and also for a cell that holds an Excel
error or a formula nobody has calculated. Answers are remembered: sheets repeat themselves.
"""

import re
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from db.importing.cell_dates import date_of_number, date_of_text
from db.importing.cell_names import NameInCell, name_of, names_of
from db.importing.cell_text import Cell, Unreadable, text_of
from db.importing.faults import BadCell
from db.importing.words import compact, is_dash

__all__ = [
    "BadCell",
    "Cell",
    "NameInCell",
    "Unreadable",
    "bool_of",
    "date_of",
    "decimal_of",
    "int_of",
    "name_of",
    "names_of",
    "text_of",
]

_MEMORY = 1 << 15
_YES = frozenset(["是", "1", "Y", "YES", "T", "TRUE", "√", "✓", "✔", "☑", "有", "对", "真"])
_NO = frozenset(
    ["否", "0", "N", "NO", "F", "FALSE", "×", "X", "✗", "✘", "☐", "□", "无", "错", "假", "未"]
)
_COUNT = re.compile(r"([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.0*)?[次件人名册卷本天日个位宗场]?")
_AMOUNT = re.compile(
    r"(?:人民币|RMB|[¥$])?([+-]?)(\d+|\d{1,3}(?:,\d{3})+)?(\.\d+)?(亿元|亿|万元|万|千元|元|分)?整?"
)
_SCALES = {
    "亿元": Decimal(100_000_000),
    "亿": Decimal(100_000_000),
    "万元": Decimal(10_000),
    "万": Decimal(10_000),
    "千元": Decimal(1_000),
    "元": Decimal(1),
}


@lru_cache(_MEMORY, typed=True)
def date_of(value: Cell, date_1904: bool = False) -> date | None:
    """The day a cell names, None when it is empty.

    An instant with a zone is the day it was in Beijing. Raises BadCell (E02) for what is no day
    between 1950 and 2099.
    """
    if isinstance(value, str):
        return date_of_text(value, date_1904)
    if isinstance(value, datetime):
        day: date | None = value.date()
    elif isinstance(value, date) or value is None:
        day = value
    elif isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        day = date_of_number(value, date_1904)
    else:
        raise _bad(value, "E02")
    if day is not None and not 1950 <= day.year <= 2099:
        raise BadCell("E02", day.isoformat())
    return day


@lru_cache(_MEMORY, typed=True)
def bool_of(value: Cell) -> bool:
    """Yes or no in any of the usual spellings; an empty cell is no. Raises BadCell."""
    if isinstance(value, bool):
        return value
    word = compact(text_of(value)).upper().removesuffix(".0")
    if not word or is_dash(word) or word in _NO:
        return False
    if word in _YES:
        return True
    raise BadCell("NOT_BOOLEAN", str(value))


@lru_cache(_MEMORY, typed=True)
def int_of(value: Cell) -> int:
    """A whole number not below 0, with or without a counting word; an empty cell is 0."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        number = value
    else:
        word = compact(text_of(value)) if not isinstance(value, bool) else "?"
        if not word or is_dash(word):
            return 0
        match = _COUNT.fullmatch(word)
        if match is None:
            raise BadCell("NOT_INTEGER", str(value))
        number = int(match[1] + match[2].replace(",", ""))
    if number < 0:
        raise BadCell("NEGATIVE", str(value))
    return number


@lru_cache(_MEMORY, typed=True)
def decimal_of(value: Cell, scale: Decimal = Decimal(1)) -> Decimal | None:
    """An exact number, None when the cell is empty or a dash.

    *scale* is what the head says a bare number counts (10000 for 万元); a unit written in the
    cell itself goes before it. A float counts with the 15 digits Excel shows.
    """
    if isinstance(value, bool):
        raise BadCell("NOT_NUMBER", str(value))
    if isinstance(value, float):
        number = Decimal(format(value, ".15g"))
        if not number.is_finite():
            raise BadCell("NOT_NUMBER", str(value))
        return number * scale
    if isinstance(value, int | Decimal):
        return Decimal(value) * scale
    word = compact(text_of(value))
    return None if not word or is_dash(word) else _amount(word, scale)


def _amount(word: str, scale: Decimal) -> Decimal:
    negative = word.startswith("(") and word.endswith(")")
    match = _AMOUNT.fullmatch(word[1:-1] if negative else word)
    if match is None or not (match[2] or match[3]):
        raise BadCell("NOT_NUMBER", word)
    sign = "-" if negative or match[1] == "-" else ""
    number = Decimal(f"{sign}{(match[2] or '0').replace(',', '')}{match[3] or ''}")
    if match[4] == "分":
        return number / 100
    return number * _SCALES.get(match[4], scale)


def _bad(value: Cell, code: str) -> BadCell:
    return (
        BadCell(value.code, value.shown)
        if isinstance(value, Unreadable)
        else BadCell(code, str(value))
    )

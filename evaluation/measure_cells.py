"""What is typed into a cell of quarterly output, read into exact figures, or why it cannot be."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from evaluation.measures import VETOES, Item, Shape
from evaluation.words import word_key

_NUMBER = re.compile(r"[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?")
_MOST = Decimal(10) ** 12
_MOST_PLACES = 6


class CellFault(StrEnum):
    """Why a cell was not taken."""

    NOT_A_NUMBER = "NOT_A_NUMBER"
    NOT_WHOLE = "NOT_WHOLE"
    NEGATIVE = "NEGATIVE"
    TOO_LARGE = "TOO_LARGE"
    TOO_MANY_PLACES = "TOO_MANY_PLACES"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    RATE_EXPECTED = "RATE_EXPECTED"
    NUMERATOR_LARGER = "NUMERATOR_LARGER"
    UNKNOWN_VETO = "UNKNOWN_VETO"
    VALUE_MISSING = "VALUE_MISSING"
    BASIS_MISSING = "BASIS_MISSING"
    UNKNOWN_ITEM = "UNKNOWN_ITEM"
    UNKNOWN_PERSON = "UNKNOWN_PERSON"
    NO_RECORD = "NO_RECORD"
    SEVERAL_ROWS = "SEVERAL_ROWS"
    GIVEN_ALREADY = "GIVEN_ALREADY"
    CHANGED_MEANWHILE = "CHANGED_MEANWHILE"


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one row of output as exact decimal text; a veto's code is its value."""

    value: str = ""
    numerator: str = ""
    denominator: str = ""

    @property
    def shown(self) -> str:
        """How they stand in one cell, and how they may be typed."""
        if self.numerator or self.denominator:
            return f"{self.numerator}/{self.denominator}"
        return self.value


def read_cell(item: Item, text: str) -> Figures | CellFault:
    """The figures of a cell; none of an empty one. A rate is typed ``18/20``."""
    key = word_key(text).replace("\N{MINUS SIGN}", "-")
    if not key:
        return Figures()
    if item.shape is Shape.VETO:
        return Figures(key.upper()) if key.upper() in VETOES else CellFault.UNKNOWN_VETO
    if item.shape is Shape.RATE:
        return _rate(key)
    number = _number(key)
    if isinstance(number, CellFault):
        return number
    return _fault_of(item, number) or Figures(plain_number(number))


def total_of(item: Item, rows: Iterable[Figures]) -> Figures:
    """What rows of one person, quarter and item are together."""
    found = list(rows)
    if not found:
        return Figures()
    if len(found) == 1 or item.shape in (Shape.VETO, Shape.POINTS):
        return found[0]
    if item.shape is Shape.RATE:
        return Figures("", _sum(f.numerator for f in found), _sum(f.denominator for f in found))
    return Figures(_sum(f.value for f in found))


def plain_number(number: Decimal) -> str:
    """The shortest spelling of a number: 4.0 and 4.00 are the same value."""
    text = format(number, "f")
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"


def _fault_of(item: Item, number: Decimal) -> CellFault | None:
    if item.shape is Shape.COUNT and number != number.to_integral_value():
        return CellFault.NOT_WHOLE
    if number < 0 and item.shape is not Shape.SIGNED:
        return CellFault.NEGATIVE
    if item.highest is not None and number > item.highest:
        return CellFault.OUT_OF_RANGE
    return None


def _rate(key: str) -> Figures | CellFault:
    parts = key.split("/")
    if len(parts) != 2:
        return CellFault.RATE_EXPECTED
    numerator, denominator = _number(parts[0]), _number(parts[1])
    if isinstance(numerator, CellFault):
        return numerator
    if isinstance(denominator, CellFault):
        return denominator
    if min(numerator, denominator) < 0:
        return CellFault.NEGATIVE
    if numerator > denominator:
        return CellFault.NUMERATOR_LARGER
    return Figures("", plain_number(numerator), plain_number(denominator))


def _number(key: str) -> Decimal | CellFault:
    if not _NUMBER.fullmatch(key) or not any(c.isdigit() for c in key):
        return CellFault.NOT_A_NUMBER
    if len(key) > 40:
        return CellFault.TOO_LARGE
    number = Decimal(key.replace(",", ""))
    if abs(number) > _MOST:
        return CellFault.TOO_LARGE
    places = len(plain_number(number).partition(".")[2])
    return CellFault.TOO_MANY_PLACES if places > _MOST_PLACES else number


def _sum(texts: Iterable[str]) -> str:
    return plain_number(sum((Decimal(text) for text in texts if text), start=Decimal(0)))

"""What a cell of a workbook can hold, and its text."""

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from db.importing.faults import BadCell


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A cell that has no value to read: *code* says why, *shown* what stands in it."""

    code: str
    shown: str = ""


Cell = str | int | float | bool | date | datetime | time | timedelta | Decimal | Unreadable | None


# What programs write where a formula came to nothing; text files have it as text.
_ERRORS = frozenset({"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"})


def text_of(value: Cell) -> str:
    """The text of a cell, composed (NFC) and stripped; 98.0 as 98, days as ISO. Raises BadCell."""
    if type(value) is str:
        if "#" in value and value.strip() in _ERRORS:
            raise BadCell("ERROR_VALUE", value)
        if "\0" in value:
            # No server stores it.
            value = value.replace("\0", "")
        return (value if value.isascii() else unicodedata.normalize("NFC", value)).strip()
    return _text_of_other(value)


def _text_of_other(value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else format(value, ".15g")
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Unreadable):
        raise BadCell(value.code, value.shown)
    return str(value).strip()

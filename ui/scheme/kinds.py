"""What kinds of values the cells of a scheme hold: unit, range, and how they are typed."""

import unicodedata
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum

from PySide6.QtCore import QCoreApplication

from evaluation.scheme_terms import Takes

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


class Kind(Enum):
    """What a cell holds."""

    WEIGHT = "WEIGHT"
    NUMBER = "NUMBER"
    SHARE = "SHARE"
    FRACTION = "FRACTION"
    POSITIVE = "POSITIVE"
    COUNT = "COUNT"
    LIMIT = "LIMIT"
    DAY = "DAY"
    FLAG = "FLAG"
    WORD = "WORD"
    TEXT = "TEXT"


KIND_OF = {
    Takes.NUMBER: Kind.NUMBER,
    Takes.SHARE: Kind.SHARE,
    Takes.POSITIVE: Kind.POSITIVE,
    Takes.COUNT: Kind.COUNT,
    Takes.UNITS: Kind.NUMBER,
    Takes.RESULTS: Kind.NUMBER,
    Takes.STEPS: Kind.WEIGHT,
    Takes.CORNERS: Kind.NUMBER,
    Takes.RATES: Kind.SHARE,
    Takes.MEASURE: Kind.WORD,
    Takes.PRIOR: Kind.POSITIVE,
    Takes.FLAG: Kind.FLAG,
}


@dataclass(frozen=True, slots=True)
class Words:
    """What is said of a leaf: whose it is, which field, its kind, unit and meaning.

    *choices* are the codes a WORD may be, with what they are called. *optional* fields may be
    emptied, which takes them out of the document. *fixed* ones are not typed into.
    """

    subject: str
    what: str
    kind: Kind = Kind.WEIGHT
    unit: str = ""
    meaning: str = ""
    choices: Mapping[str, str] = field(default_factory=dict)
    optional: bool = False
    fixed: bool = False


def range_text(words: Words) -> str:
    """What may stand in the cell."""
    if words.kind is Kind.WORD:
        return translate("SchemeKind", "one of {count} words").format(count=len(words.choices))
    return {
        Kind.WEIGHT: translate("SchemeKind", "0 or more"),
        Kind.NUMBER: translate("SchemeKind", "any number"),
        Kind.SHARE: translate("SchemeKind", "0 to 1"),
        Kind.FRACTION: translate("SchemeKind", "0 to 1, or as 2/3"),
        Kind.POSITIVE: translate("SchemeKind", "above 0"),
        Kind.COUNT: translate("SchemeKind", "whole number, 0 or more"),
        Kind.LIMIT: translate("SchemeKind", "such as 6M or 30D"),
        Kind.DAY: translate("SchemeKind", "a day, as 2027-01-01"),
        Kind.FLAG: translate("SchemeKind", "yes or no"),
        Kind.TEXT: translate("SchemeKind", "text"),
    }[words.kind]


def offered(words: Words) -> list[str]:
    """Everything the cell may hold, as it is shown; empty where that is no closed list."""
    if words.kind is Kind.FLAG:
        found = [shown_value(words, value) for value in (True, False)]
    else:
        found = [shown_value(words, code) for code in words.choices]
    return ["", *found] if found and words.optional else found


def shown_value(words: Words, value: object) -> str:
    """*value* as its cell shows it."""
    if isinstance(value, bool):
        return translate("SchemeKind", "yes") if value else translate("SchemeKind", "no")
    if words.kind is Kind.WORD:
        name = words.choices.get(str(value), "")
        return f"{value} {name}" if name and name != value else str(value)
    return "" if value is None else str(value)


def read_value(words: Words, text: str) -> object:
    """The value that *text* stands for; None for an empty optional cell.

    Numbers may be written with full-width digits, shares also in percent, words by their code or
    their name.

    Raises:
        ValueError: in words for people.
    """
    text = unicodedata.normalize("NFKC", text).strip()
    if not text:
        if words.optional:
            return None
        raise ValueError(translate("SchemeKind", "Something must stand here."))
    if words.kind is Kind.WORD:
        return _word(words, text)
    return _READERS.get(words.kind, _number)(text)


def _number(text: str) -> str:
    """A number as the document writes it: what is none is told by the check of the document."""
    if text.endswith("%"):
        with suppress(InvalidOperation):
            return f"{Decimal(text[:-1].strip()) / 100:f}"
    return text.replace("−", "-")


def _flag(text: str) -> bool:
    yes = (translate("SchemeKind", "yes"), "yes", "y", "1", "true", "是", "√")
    no = (translate("SchemeKind", "no"), "no", "n", "0", "false", "否")
    if text.lower() in yes:
        return True
    if text.lower() in no:
        return False
    raise ValueError(translate("SchemeKind", "Type yes or no."))


def _word(words: Words, text: str) -> str:
    for code, name in words.choices.items():
        if text.casefold() in (code.casefold(), name.casefold(), f"{code} {name}".casefold()):
            return code
    listed = translate("Rule", ", ").join(
        code if code == name else f"{code} {name}" for code, name in words.choices.items()
    )
    text = translate("SchemeKind", "Type one of: {words}.")
    raise ValueError(text.format(words=listed))


def _day(text: str) -> str:
    from ui.widgets.day_field import read_day

    try:
        found = read_day(text)
    except ValueError:
        found = None
    if not isinstance(found, date):
        raise ValueError(translate("SchemeKind", "Type a day, like 2027-01-01."))
    return found.isoformat()


_READERS: Mapping[Kind, Callable[[str], object]] = {
    Kind.FLAG: _flag,
    Kind.DAY: _day,
    Kind.LIMIT: str.upper,
    Kind.TEXT: str,
}

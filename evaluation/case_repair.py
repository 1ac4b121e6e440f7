"""What a mistyped case number was probably meant to be, to be offered and never used silently."""

import re
from collections.abc import Callable

from evaluation.case_number import CaseNumber, Reason, normalised, parse

_MOST_STEPS = 4


def suggestion(text: str, latest_year: int | None = None) -> CaseNumber | None:
    """The number *text* was probably meant to be, or None where one would have to guess.

    Each step mends what ``parse`` complains of: a missing bracket, a word typed twice, a letter
    for a digit, words around the number. What is missing altogether is never made up.
    """
    current = normalised(text)
    for _ in range(_MOST_STEPS):
        found = parse(current, latest_year)
        if not isinstance(found, Reason):
            return found
        mend = _MENDS.get(found)
        if mend is None or (mended := mend(current)) == current:
            return None
        current = mended
    return None


def _bracketed(text: str) -> str:
    return re.sub(r"^\(?(\d{4})\)?年?\)?", r"(\1)", text, count=1)


def _said_once(text: str) -> str:
    return re.sub(r"([一-鿿]{1,4}?)\1", r"\1", text)


def _without_lead(text: str) -> str:
    return re.sub(r"^.*?(?=\(\d{4}\))", "", text, count=1)


def _without_tail(text: str) -> str:
    return re.sub(r"^(.*?\d号).*", r"\1", _digits(text), count=1)


def _digits(text: str) -> str:
    head, bracket, rest = text.partition(")")
    return head + bracket + rest.translate(str.maketrans("OoIl", "0011"))


_MENDS: dict[Reason, Callable[[str], str]] = {
    Reason.BRACKET_MISSING: _bracketed,
    Reason.DOUBLED_WORD: _said_once,
    Reason.LEADING_TEXT: _without_lead,
    Reason.TRAILING_TEXT: _without_tail,
    Reason.BAD_COURT_CODE: _digits,
    Reason.UNKNOWN_TYPE: _digits,
}

"""Case numbers: read in every spelling, one key for one case, and why a text is none."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from evaluation.case_words import (
    BRACKETED,
    COURTLESS,
    HIGH_STAGES,
    LEGACY,
    OTHER_BODY,
    PROVINCES,
    SUPREME,
    SUPREME_TYPE,
    TYPE,
    TYPE_WORDS,
)

_CODED_SINCE = 2016  # the year court codes and today's type words came into force
_LONGEST_SERIAL = 8
_LONGEST_TYPE = 8

_PLAIN = re.compile(
    rf"[(（](\d{{4}})[)）]([{PROVINCES}](?:\d{{4}}|\d\d)|{SUPREME})(知?)([一-鿿]{{1,5}})(\d{{1,8}})号",
    re.ASCII,
)
_YEAR = re.compile(r"\((\d{4})\)(?:\(\1\))*", re.ASCII)
_ANY_YEAR = re.compile(r"\(\d{4}\)", re.ASCII)
_HALF_YEAR = re.compile(r"(?:\d{4}\)|\(\d{4}(?!\d)|\d{4}(?=[一-鿿]))", re.ASCII)
_ODD_YEAR = re.compile(r"\(\d*\)", re.ASCII)
_ONE = r"\d+(?:-\d+)*"
_SERIAL = rf"{_ONE}(?:(?:号?[、,;/及和至]第?|号-第?|-第){_ONE})*"
_SUFFIX = r"之[一二三四五六七八九十百零〇\d]+(?:、之[一二三四五六七八九十百零〇\d]+)*"
_BODY = re.compile(
    rf"(?P<letters>|.*?[^\d、,;/-])(?P<mark>字?第|字|)(?P<serial>{_SERIAL})"
    rf"(?:(?P<early>{_SUFFIX})号?|号?\(?(?P<suffix>{_SUFFIX})?\)?)",
    re.ASCII,
)
_CODED = re.compile(rf"(?P<court>[{PROVINCES}](?P<code>\d+)|{SUPREME})(?P<special>知?)", re.ASCII)
_DIGIT = re.compile("[0-9]")
_CHINESE = re.compile("[一-鿿]")
# Other bodies put their name before the year: nothing but the number follows it.
_ORDER = re.compile(r"\(\d{4}\)第?[\d-]+号?", re.ASCII)
_ODD_CODE = re.compile(rf"[{PROVINCES}][0-9]*[A-Za-z]")
_WORD = re.compile(r"(?:[一-鿿]|\([一-鿿]{1,4}\))+")
_DOUBLED = re.compile(r"([一-鿿]{1,3})\1")
# 民 and 商 also begin or end the short names of some courts.
_DOUBLED_UNCODED = re.compile(r"(?!民民|商商)([一-鿿])\1")

_SIGNS = str.maketrans(
    "〔[【〖{「〈〕]】〗}」〉‐‑‒–—―−~號⺠", "(((((((" + ")))))))" + "-" * 8 + "号民"
)
_FULL_WIDTH = str.maketrans("()", "（）")


class Reason(StrEnum):
    """Why a text is not a case number. The values are exchanged; never rename them."""

    EMPTY = "EMPTY"
    NO_YEAR = "NO_YEAR"
    BRACKET_MISSING = "BRACKET_MISSING"
    BAD_YEAR = "BAD_YEAR"
    FUTURE_YEAR = "FUTURE_YEAR"
    LEADING_TEXT = "LEADING_TEXT"
    TRAILING_TEXT = "TRAILING_TEXT"
    TWO_NUMBERS = "TWO_NUMBERS"
    NO_COURT = "NO_COURT"
    BAD_COURT_CODE = "BAD_COURT_CODE"
    NO_TYPE = "NO_TYPE"
    UNKNOWN_TYPE = "UNKNOWN_TYPE"
    DOUBLED_WORD = "DOUBLED_WORD"
    NO_SERIAL = "NO_SERIAL"
    BAD_SERIAL = "BAD_SERIAL"
    ZERO_SERIAL = "ZERO_SERIAL"
    NOT_A_COURT = "NOT_A_COURT"


@dataclass(frozen=True, slots=True)
class CaseNumber:
    """One case: two numbers with the same ``key`` are the same case.

    ``serial`` is text, for it may be a list or a range; ``suffix`` names a further document of
    the case and is no part of the key; ``legacy`` is the form with 字第 used before 2016.
    """

    key: str
    display: str
    year: int
    court: str
    special: str
    type_word: str
    serial: str
    suffix: str
    legacy: bool

    @property
    def serial_number(self) -> int:
        """The first number of ``serial``, to sort by."""
        return int(re.split(r"\D", self.serial, maxsplit=1)[0])


def parse(text: str, latest_year: int | None = None) -> CaseNumber | Reason:
    """The case *text* names, or the reason why it names none.

    A year after *latest_year* is refused; what year it is now is for the caller to say.
    """
    match = _PLAIN.fullmatch(text)
    if match is not None:
        year, court, special, word, serial = match.groups()
        number = int(year)
        if word in TYPE_WORDS and serial.strip("0") and 1949 <= number <= (latest_year or 9999):
            rest = f"{year}){court}{special}{word}{serial}号"
            display = f"（{year}）{court}{special}{word}{serial}号"
            return CaseNumber("(" + rest, display, number, court, special, word, serial, "", False)
    return _parse_any(normalised(text), latest_year)


def normalised(text: str) -> str:
    """*text* with compatibility forms resolved, brackets and dashes unified, no white space."""
    wide = unicodedata.normalize("NFKC", text).translate(_SIGNS)
    return "".join(
        c for c in wide if not c.isspace() and unicodedata.category(c) not in ("Cf", "Cc")
    ).rstrip("。.,、;:")


def _parse_any(text: str, latest_year: int | None) -> CaseNumber | Reason:
    start = _YEAR.match(text)
    if start is None:
        return _why_no_year(text)
    year = int(start[1])
    if year < 1949:
        return Reason.BAD_YEAR
    if latest_year is not None and year > latest_year:
        return Reason.FUTURE_YEAR
    rest = text[start.end() :]
    if _ANY_YEAR.search(rest):
        return Reason.TWO_NUMBERS
    body = _BODY.fullmatch(rest)
    if body is None:
        return _why_no_body(rest)
    serial = _serial(body["serial"])
    if isinstance(serial, Reason):
        return serial
    suffix = body["early"] or body["suffix"] or ""
    return _with_letters(year, body["letters"], body["mark"], serial, suffix)


def _serial(written: str) -> str | Reason:
    serial = re.sub("[,;/及和]", "、", re.sub("[号第]", "", written)).replace("至", "-")
    if any(len(number) > _LONGEST_SERIAL for number in re.findall(r"\d+", serial)):
        return Reason.BAD_SERIAL
    if any(int(item.partition("-")[0]) == 0 for item in serial.split("、")):
        return Reason.ZERO_SERIAL
    return serial


def _with_letters(
    year: int, letters: str, mark: str, serial: str, suffix: str
) -> CaseNumber | Reason:
    coded = _CODED.match(letters)
    if coded is not None:
        word = letters[coded.end() :]
        if (fault := _fault_of_coded(coded["code"], word)) is not None:
            return fault
        head = _Head(year, coded["court"], coded["special"], word, legacy=False)
    else:
        found = _uncoded(year, letters, mark)
        if isinstance(found, Reason):
            return found
        head = found
    return head.number(serial, suffix)


@dataclass(frozen=True, slots=True)
class _Head:
    """Everything of a number that stands before its serial."""

    year: int
    court: str
    special: str
    word: str
    legacy: bool

    def number(self, serial: str, suffix: str) -> CaseNumber:
        mark = "字第" if self.legacy else ""
        key = f"({self.year}){self.court}{self.special}{self.word}{mark}{serial}号"
        bracketed = BRACKETED.search(self.word)
        return CaseNumber(
            key=key,
            display=key.translate(_FULL_WIDTH),
            year=self.year,
            court=self.court,
            special=self.special or (bracketed[0][1:-1] if bracketed else ""),
            type_word=self.word,
            serial=serial,
            suffix=suffix,
            legacy=self.legacy,
        )


def _uncoded(year: int, letters: str, mark: str) -> _Head | Reason:
    """The parts of a number whose court has no digits: high courts, and the form before 2016."""
    if (fault := _fault_of_uncoded(letters)) is not None:
        return fault
    court = letters[0] if letters[0] in PROVINCES else ""
    match = TYPE.fullmatch(letters, len(court)) if year >= _CODED_SINCE else None
    if match is not None and court:
        return _Head(year, court, match["special"], match["type"], legacy=False)
    if match is not None and not mark and letters[-1] not in HIGH_STAGES:
        return Reason.NO_COURT
    match = SUPREME_TYPE.fullmatch(letters) or LEGACY.fullmatch(letters)
    if match is None and mark:
        match = COURTLESS.fullmatch(letters)
    if match is None:
        return Reason.UNKNOWN_TYPE
    return _Head(year, match["court"], match["special"], match["type"], legacy=True)


def _fault_of_coded(code: str | None, word: str) -> Reason | None:
    if code is not None and len(code) not in (2, 4):
        return Reason.BAD_COURT_CODE
    if not word:
        return Reason.NO_TYPE
    if OTHER_BODY.search(word):
        return Reason.NOT_A_COURT
    if _DOUBLED.search(word):
        return Reason.DOUBLED_WORD
    known = _WORD.fullmatch(word) and len(word) <= _LONGEST_TYPE
    return None if known else Reason.UNKNOWN_TYPE


def _fault_of_uncoded(letters: str) -> Reason | None:
    if not letters or not _CHINESE.match(letters):
        return Reason.NO_COURT
    if _ODD_CODE.match(letters):
        return Reason.BAD_COURT_CODE
    if len(letters) == 1 and letters in PROVINCES:
        return Reason.NO_TYPE
    if OTHER_BODY.search(letters):
        return Reason.NOT_A_COURT
    return Reason.DOUBLED_WORD if _DOUBLED_UNCODED.search(letters) else None


def _why_no_year(text: str) -> Reason:
    if not text:
        return Reason.EMPTY
    if (later := _ANY_YEAR.search(text)) is not None:
        return _why_words_before(text[: later.start()], text[later.start() :])
    if _HALF_YEAR.match(text):
        return Reason.BRACKET_MISSING
    return Reason.BAD_YEAR if _ODD_YEAR.match(text) else Reason.NO_YEAR


def _why_words_before(words: str, number: str) -> Reason:
    if OTHER_BODY.search(words) or _ORDER.fullmatch(number):
        return Reason.NOT_A_COURT
    alone = _parse_any(number, None)
    return Reason.NOT_A_COURT if alone is Reason.NOT_A_COURT else Reason.LEADING_TEXT


def _why_no_body(rest: str) -> Reason:
    coded = _CODED.match(rest)
    word = rest[coded.end() :] if coded is not None else rest
    if not rest:
        return Reason.NO_COURT
    return Reason.TRAILING_TEXT if _DIGIT.search(word) else Reason.NO_SERIAL

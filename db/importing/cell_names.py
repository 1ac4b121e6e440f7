"""Names and staff numbers in a cell: one or several people, each with what is noted behind it."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from db.importing.cell_text import Cell, text_of
from db.importing.words import compact

_BETWEEN = re.compile(r"[、，,;；/／|｜\n\r\v\f\u2028\u2029]+")
_NOTE = re.compile(r"[(（\[【〔<〈](.*?)[)）\]】〕>〉]")
_UNCLOSED = re.compile(r"[(（\[【〔].*$")
_ROLE = re.compile(
    r"^(人民陪审员|陪审员)[:：]?(?=.)|^(?:代理审判员|审判员|审判长|法官助理|书记员|承办人)[:：]"
)
_DOTS = dict.fromkeys(map(ord, "•・‧･∙⋅⸱●"), "·")
# Characters that had no code of their own when GBK was made, and were given one since.
_GIVEN_LATER = {
    0xE816: "\U00020087",
    0xE817: "\U00020089",
    0xE818: "\U000200cc",
    0xE81E: "\u9fb4",
    0xE826: "\u9fb5",
    0xE82B: "\u9fb6",
    0xE82C: "\u9fb7",
    0xE831: "\U000215d7",
    0xE832: "\u9fb8",
    0xE83B: "\U0002298f",
    0xE843: "\u9fb9",
    0xE854: "\u9fba",
    0xE855: "\U000241fe",
    0xE864: "\u9fbb",
}


def _private_characters() -> dict[int, str]:
    """Proper characters for the private ones of old programs: GBK FE50 to FEA0 is E815 on."""
    trails = (trail for trail in range(0x50, 0xA1) if trail != 0x7F)
    proper = (bytes([0xFE, trail]).decode("gb18030") for trail in trails)
    known = dict(enumerate(proper, start=0xE815))
    return {private: text for private, text in known.items() if ord(text) < 0xE000} | _GIVEN_LATER


_PROPER = _DOTS | _private_characters()
_FULL_STOP = re.compile(r"(?<=[\u3400-\u9fff])[.．](?=[\u3400-\u9fff])")


class NameInCell(NamedTuple):
    """One person as a cell names him: the bare name or staff number, and what was noted with it.

    ``hint`` is a note in brackets that does not speak of a lay assessor (a division, a number);
    ``written`` is the entry with that note, for rosters that keep it as a part of the name.
    """

    text: str
    assessor: bool
    hint: str = ""
    written: str = ""


@lru_cache(1 << 15, typed=True)
def names_of(value: Cell) -> tuple[NameInCell, ...]:
    """Everybody a cell names, in its order, each once. Raises BadCell."""
    found: dict[tuple[str, str], NameInCell] = {}
    for entry in _BETWEEN.split(_outside(text_of(value))):
        told = _person(entry)
        if told is not None:
            found.setdefault(*told)
    return tuple(found.values())


@lru_cache(1 << 15)
def name_of(text: str) -> str:
    """A name as it is stored: composed, without inner spaces, one kind of middle dot."""
    bare = re.sub(r"\s+", "", unicodedata.normalize("NFC", text)).translate(_PROPER)
    return _FULL_STOP.sub("·", bare)


def _outside(text: str) -> str:
    """*text* without the separators that stand inside brackets."""
    return _NOTE.sub(lambda note: _BETWEEN.sub(" ", note[0]), text) if _NOTE.search(text) else text


@lru_cache(1 << 13)
def _person(entry: str) -> tuple[tuple[str, str], NameInCell] | None:
    """The person of *entry*, and before that what two entries for one person have in common."""
    notes = [compact(note) for note in _NOTE.findall(entry)]
    bare = name_of(_UNCLOSED.sub("", _NOTE.sub("", entry)))
    role = _ROLE.match(bare)
    if role is not None:
        bare = bare[role.end() :]
    if not bare.strip("-—–_.。·"):
        return None
    assessor = bool(role and role[1]) or any("陪审" in note for note in notes)
    hint = " ".join(note for note in notes if note and "陪审" not in note)
    person = NameInCell(_number(bare), assessor, hint, name_of(entry))
    return (compact(person.text), hint), person


def _number(text: str) -> str:
    """A staff number that a spreadsheet took for a number, without its ``.0``."""
    plain = compact(text)
    if not plain.isascii():
        return text
    return plain[:-2] if plain.endswith(".0") and plain[:-2].isdigit() else plain

"""How names are read: full pinyin and initials, with every reading of a character that has more.

The library is loaded at the first name; its table of phrases, which reads no names, never is.
"""

import os
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Any

from evaluation.words import word_key
from resources import resource

_NO_PHRASES = "PYPINYIN_NO_PHRASES"
_MOST_READINGS = 24
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
_TYPED = str.maketrans({"ü": "v", "'": None, "’": None, " ": None, "-": None})


@dataclass(frozen=True, slots=True)
class Spelling:
    """The readings of a name as they are stored, the usual one first.

    ``pinyin``: syllables parted by blanks, readings by commas (``tan ming,qin ming``);
    ``initials``: theirs, parted by blanks (``tm qm``).
    """

    pinyin: str
    initials: str

    @property
    def usual(self) -> str:
        """The usual reading; what people are sorted by."""
        return usual_of(self.pinyin)


@lru_cache(maxsize=8192)
def spelling_of(name: str) -> Spelling:
    """The readings of *name*; letters stand for themselves, what has no reading is left out."""
    readings = _readings(_syllables(word_key(name)))
    pinyin = ",".join(" ".join(reading) for reading in readings)
    initials = dict.fromkeys("".join(part[0] for part in reading) for reading in readings)
    return Spelling(pinyin, " ".join(initials))


def usual_of(pinyin: str) -> str:
    """The first of stored readings."""
    return pinyin.partition(",")[0]


def spelling_as(pinyin: str) -> Spelling:
    """The spelling somebody gives by hand: syllables parted by blanks, readings by commas.

    Raises:
        ValueError: there is a character that no reading has.
    """
    readings = [reading.split() for reading in typed_letters(pinyin, " ,").split(",")]
    readings = [reading for reading in readings if reading]
    if not readings or not all(c in _LETTERS for r in readings for part in r for c in part):
        raise ValueError(f"not the reading of a name: {pinyin!r}")
    initials = dict.fromkeys("".join(part[0] for part in reading) for reading in readings)
    return Spelling(",".join(map(" ".join, readings)), " ".join(initials))


def typed_letters(text: str, kept: str = "") -> str:
    """What was typed, in the letters readings are stored in (lü, lyu: lv)."""
    typed = "".join(c if c in kept else c.translate(_TYPED) for c in text.casefold())
    return typed.replace("lyu", "lv").replace("nyu", "nv")


def reads(pinyin: str, letters: str) -> int | None:
    """How well stored readings answer *letters*: 0 their whole, 1 their start, 2 some later part.

    Every syllable may be cut short: ``zhang san`` answers zs, zhs, zhangsan, zsan. None: not at
    all.
    """
    best = None
    for reading in pinyin.split(",") if letters else ():
        syllables = reading.split(" ")
        for start in range(len(syllables)):
            if syllables[start][:1] != letters[0] or not _consumes(syllables, start, letters):
                continue
            whole = start == 0 and letters in (
                "".join(syllables),
                "".join(part[0] for part in syllables),
            )
            found = 0 if whole else 1 if start == 0 else 2
            best = found if best is None else min(best, found)
            break
    return best


def _consumes(syllables: Sequence[str], at: int, letters: str) -> bool:
    """Whether *letters* are starts of the syllables from *at* on, one after the other."""
    if not letters:
        return True
    if at == len(syllables):
        return False
    syllable = syllables[at]
    shared = 0
    while shared < min(len(syllable), len(letters)) and syllable[shared] == letters[shared]:
        shared += 1
    return any(_consumes(syllables, at + 1, letters[n:]) for n in range(shared, 0, -1))


def _readings(syllables: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
    """Every reading while they are few; of a long name only the usual one and single others."""
    count = 1
    for choices in syllables:
        count *= len(choices)
    if not syllables:
        return []
    if count <= _MOST_READINGS:
        return list(product(*syllables))
    usual = tuple(choices[0] for choices in syllables)
    others = (
        (*usual[:at], choice, *usual[at + 1 :])
        for at, choices in enumerate(syllables)
        for choice in choices[1:]
    )
    return [usual, *list(others)[: _MOST_READINGS - 1]]


def _syllables(name: str) -> list[list[str]]:
    """The readings of each character of *name*, a surname's first."""
    surnames = _surnames()
    # A name of two characters is a surname of one and a given name.
    for length in (2, 1) if len(name) > 2 else (1,):
        if found := surnames.get(name[:length]):
            return [*found, *_of_characters(name[length:])]
    return _of_characters(name)


def _of_characters(text: str) -> list[list[str]]:
    found: list[list[str]] = []
    word = ""
    for character in text.casefold():
        if character in _LETTERS:
            word += character
            continue
        found += [[word]] if word else []
        word = ""
        found += [readings] if (readings := _of_character(character)) else []
    return found + ([[word]] if word else [])


def _of_character(character: str) -> list[str]:
    library = _library()
    readings = library.pinyin(
        character, style=library.Style.NORMAL, heteronym=True, errors="ignore"
    )
    return [text for part in readings for text in dict.fromkeys(part)] if readings else []


@lru_cache
def _surnames() -> dict[str, list[list[str]]]:
    """The syllables of each surname in the table, every syllable with its readings."""
    with resource("surnames.toml").open("rb") as file:
        table = tomllib.load(file)
    found = {surname: [readings] for surname, readings in table["one"].items()}
    for surname, syllables in table["two"].items():
        found[surname] = [[syllable] for syllable in syllables]
    return found


@lru_cache
def _library() -> Any:
    before = os.environ.get(_NO_PHRASES)
    os.environ[_NO_PHRASES] = "true"
    try:
        import pypinyin
    finally:
        if before is None:
            del os.environ[_NO_PHRASES]
        else:
            os.environ[_NO_PHRASES] = before
    return pypinyin

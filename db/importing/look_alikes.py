"""Whom a spelling may mean: people who are like it, the likeliest first. Nobody is ever chosen.

Ranked by why they are like it: the same name in the same division, the same name, the same
reading (pinyin), one character more, less or different, the same reading but for one syllable;
within that those in post at the day of the case first, then those of its division, then by number.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from db.importing.cells import names_of
from db.models import CourtCase, Staff
from db.pinyin import spelling_of
from db.roster import PersonRows, PostingRow, people_rows
from evaluation.words import word_key

_MOST = 12


class Likeness(StrEnum):
    """Why somebody is like a spelling, the strongest first."""

    NAME_AND_DIVISION = "NAME_AND_DIVISION"
    NAME = "NAME"
    READING = "READING"
    ONE_CHARACTER = "ONE_CHARACTER"
    NEAR_READING = "NEAR_READING"
    OTHER = "OTHER"


@dataclass(frozen=True, slots=True)
class LookAlike:
    """Somebody who may be meant: all postings, and whether in post at the day."""

    staff: int
    number: str
    name: str
    likeness: Likeness
    in_post: bool
    division: str
    postings: tuple[PostingRow, ...]


def look_alikes(
    spelling: str, division: str = "", day: date | None = None, limit: int = _MOST
) -> list[LookAlike]:
    """Who is like *spelling*, on a case of *division* at *day*. Three queries."""
    written = names_of(spelling)
    name = word_key(written[0].text if written else spelling)
    where = {word_key(word) for word in (division, written[0].hint if written else "") if word}
    syllables = _syllables(name)
    likenesses = {
        row.id: likeness
        for row in Staff.select(Staff.id, Staff.name_key, Staff.pinyin).where(
            Staff.merged_into.is_null()
        )
        if (likeness := _likeness(name, syllables, row.name_key, row.pinyin)) is not None
    }
    found = [
        _look_alike(rows, likenesses[rows.id], where, day) for rows in people_rows(list(likenesses))
    ]
    ranks = {likeness: rank for rank, likeness in enumerate(Likeness)}
    found.sort(key=lambda p: (ranks[p.likeness], not p.in_post, not _is_in(p, where), p.number))
    return found[:limit]


def people_to_choose(day: date | None = None) -> list[LookAlike]:
    """Everybody, by number: for a spelling that is like nobody."""
    found = [_look_alike(rows, Likeness.OTHER, set(), day) for rows in people_rows()]
    return sorted(found, key=lambda person: person.number)


def day_and_division(key: str) -> tuple[date | None, str]:
    """The day by which somebody must have been in post on a stored case, and its division."""
    case = CourtCase.get_or_none(CourtCase.key == key)
    if case is None:
        return None, ""
    return case.closed_on or case.allotted_on or case.filed_on, case.division


def _likeness(name: str, syllables: tuple[str, ...], other: str, pinyin: str) -> Likeness | None:
    if other == name:
        return Likeness.NAME
    readings = [tuple(reading.split()) for reading in pinyin.split(",") if reading]
    if syllables and syllables in readings:
        return Likeness.READING
    if len(name) > 1 and _is_one_apart(name, other):
        return Likeness.ONE_CHARACTER
    if len(syllables) > 2 and any(_is_one_apart(syllables, reading) for reading in readings):
        return Likeness.NEAR_READING
    return None


def _is_one_apart(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one part more, less or different makes *one* of *other*; two swapped count too."""
    if len(one) == len(other):
        apart = [index for index, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
        swapped = len(apart) == 2 and one[apart[0]] == other[apart[1]]
        return len(apart) == 1 or (swapped and one[apart[1]] == other[apart[0]])
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) != 1:
        return False
    parts = list(long)
    return any(parts[:at] + parts[at + 1 :] == list(short) for at in range(len(parts)))


def _syllables(name: str) -> tuple[str, ...]:
    return tuple(spelling_of(name).usual.split())


def _look_alike(
    rows: PersonRows, likeness: Likeness, where: set[str], day: date | None
) -> LookAlike:
    shown = rows.row_on(day or date.max)
    if likeness is Likeness.NAME and _are_in(rows.postings, where):
        likeness = Likeness.NAME_AND_DIVISION
    return LookAlike(
        staff=rows.id,
        number=rows.number,
        name=rows.name,
        likeness=likeness,
        in_post=any(_holds(row, day) for row in rows.postings),
        division="" if shown is None else shown.posting.division,
        postings=rows.postings,
    )


def _holds(row: PostingRow, day: date | None) -> bool:
    """Whether a posting is held on *day*; without a day, whether it is open."""
    if day is None:
        return row.posting.end is None
    return row.posting.start <= day <= (row.posting.end or date.max)


def _is_in(person: LookAlike, where: set[str]) -> bool:
    return _are_in(person.postings, where)


def _are_in(postings: tuple[PostingRow, ...], where: set[str]) -> bool:
    return any(word_key(row.posting.division) in where for row in postings)

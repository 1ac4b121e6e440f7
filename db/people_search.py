"""Finding people while somebody types: by name, staff number, pinyin or initials; no query."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from db.pinyin import reads, typed_letters
from db.roster import PersonLine
from evaluation.words import word_key

_BY_LETTERS = 6


@dataclass(frozen=True)
class PeopleIndex:
    """The people that can be found, as they were when it was made."""

    lines: tuple[PersonLine, ...]

    @classmethod
    def of(cls, lines: Iterable[PersonLine]) -> "PeopleIndex":
        """An index of the lines of the list of people."""
        return cls(tuple(lines))

    def find(self, text: str, limit: int = 20) -> list[PersonLine]:
        """Who answers *text*, the best first; of equals those in service, then by number."""
        key = word_key(text).casefold()
        if not key:
            return []
        letters = typed_letters(key)
        found = [
            (rank, not line.serving, line.staff_no, line)
            for (number, name), line in zip(self._keys, self.lines, strict=True)
            if (rank := _rank(number, name, line, key, letters)) is not None
        ]
        found.sort(key=lambda one: one[:3])
        return [line for *_, line in found[:limit]]

    @cached_property
    def _keys(self) -> tuple[tuple[str, str], ...]:
        return tuple(
            (word_key(line.staff_no).casefold(), word_key(line.name).casefold())
            for line in self.lines
        )


def _rank(number: str, name: str, line: PersonLine, key: str, letters: str) -> int | None:
    """0 is best: the whole number or name, then their starts, then a reading, then a part."""
    if key in (number, name):
        return 0
    if name.startswith(key):
        return 1
    if number.startswith(key):
        return 2
    if key in name or key in number:
        return 5
    if not letters.isascii() or letters[:1] not in line.readings:
        return None
    answered = reads(line.readings, letters)
    if answered is None:
        return None
    return _BY_LETTERS if answered == 2 else 3 + answered

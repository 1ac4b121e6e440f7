"""Divisions that one list spells in several ways (W11)."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from db.importing.case_reader import Chunk
from db.importing.cell_text import Cell
from db.importing.cross_checks.doubt import ALIKE, Doubt
from db.importing.problems import Code
from db.importing.words import compact

_COURT = re.compile(r"^.*人民法院(?=.)")
_NOTE = re.compile(r"[(\[（【].*?[)\]）】]")
_SHORTER = (
    ("审判庭", "庭"), ("审判", ""), ("人民法庭", "法庭"),
    ("民事", "民"), ("刑事", "刑"), ("商事", "商"), ("行政", "行"), ("执行", "执"), ("第", ""),
)  # fmt: skip
_NUMERALS = str.maketrans("1234567890", "一二三四五六七八九〇")
_TELLING = frozenset("一二三四五六七八九十〇东西南北中新老大小刑民商行执家少知速裁")
# A spelling this much rarer than another that differs by one stroke too many is a slip.
_RARE = 0.1
_LEAST_LENGTH = 4


class Divisions:
    """Groups the spellings of 承办部门 that mean one division by all that can be seen."""

    def __init__(self) -> None:
        self._spellings: dict[str, tuple[int, int]] = {}

    def take(self, chunk: Chunk, _cells: Mapping[str, Sequence[Cell]], /) -> None:
        """See some rows."""
        if "division" in chunk.given:
            names = chunk.values["division"]
            for name, count in Counter(names).items():
                row, before = self._spellings.get(name, (0, 0))
                first = row or chunk.rows[names.index(name)]
                self._spellings[name] = (first, before + count)

    def doubts(self) -> Iterator[Doubt]:
        """Every rarer spelling, where it stands first, with the one most rows have."""
        return spelt_in_ways("承办部门", self._spellings)


def spelt_in_ways(head: str, spellings: Mapping[str, tuple[int, int]]) -> Iterator[Doubt]:
    """Doubts about *spellings* of the column *head*: each with its first row, and how often."""
    for group in _groups(spellings):
        usual, *others = sorted(group, key=lambda name: (-spellings[name][1], spellings[name][0]))
        for name in others:
            yield Doubt(spellings[name][0], head, f"{name}{ALIKE}{usual}", Code.DIVISION_SPELT)


def _groups(spellings: Mapping[str, tuple[int, int]]) -> list[list[str]]:
    """The spellings that mean one division, the groups with more than one of them."""
    groups: dict[str, list[str]] = {}
    for name in spellings:
        if name.strip():
            groups.setdefault(_core(name), []).append(name)
    often = {core: sum(spellings[name][1] for name in names) for core, names in groups.items()}
    rarest = sorted(groups, key=lambda core: often[core])
    most = often[rarest[-1]] if rarest else 0
    common = [core for core in rarest if _RARE * often[core] >= 1]
    for core in rarest:
        if often[core] > _RARE * most:
            break
        near = [
            other
            for other in common
            if often[core] <= _RARE * often[other] and other in groups and _slip(core, other)
        ]
        if len(near) == 1:
            groups[near[0]] += groups.pop(core)
    return [names for names in groups.values() if len(names) > 1]


def _core(name: str) -> str:
    """What tells a division from the others: 民事审判第一庭 and 民一庭 are 民一庭."""
    core = _NOTE.sub("", _COURT.sub("", compact(name)))
    for long, short in _SHORTER:
        core = core.replace(long, short)
    return core.translate(_NUMERALS) or compact(name)


def _slip(one: str, other: str) -> bool:
    """Whether a character too many or too few, or two that changed places, make the difference.

    A different character can make another division (刑庭, 民庭), and so can a numeral.
    """
    if min(len(one), len(other)) < _LEAST_LENGTH - 1 or max(len(one), len(other)) < _LEAST_LENGTH:
        return False
    if len(one) == len(other):
        return one != other and sorted(one) == sorted(other)
    short, long = sorted((one, other), key=len)
    return len(long) - len(short) == 1 and any(
        long[:place] + long[place + 1 :] == short and long[place] not in _TELLING
        for place in range(len(long))
    )


def first_rows(names: Iterable[tuple[int, str]]) -> dict[str, tuple[int, int]]:
    """First row and count of each of *names*, which come with their rows."""
    found: dict[str, tuple[int, int]] = {}
    for row, name in names:
        first, count = found.get(name, (row, 0))
        found[name] = (first, count + 1)
    return found

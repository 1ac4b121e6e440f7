"""The rules of reminders as they are typed, a line each: years in a grade, ages of retirement."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import TypeVar

from evaluation.retirement import RetirementRule

T = TypeVar("T")
# The classes of people as the lines name them.
GROUP_WORDS = {"MALE": "男职工", "FEMALE_CADRE": "女干部", "FEMALE_WORKER": "女工人"}
_GROUPS = {word: group for group, word in GROUP_WORDS.items()}
_MOST_YEARS, _AGES = 60, range(40, 76)
_MOST_MONTHS = 240
_PROMOTION = re.compile(r"(\S+)\s+(\d{1,2})年?")
_RETIREMENT = re.compile(r"(\S+)\s+(\d{2})岁?\s+(\d{4}-\d{2}-\d{2})(?:\s+(\d{1,3})\s+(\d{1,3}))?")


class LineFaultError(ValueError):
    """A line that cannot be read; *line* counts from 1."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


def promotion_lines(years: Mapping[str, int]) -> str:
    """Grades with the years in each: 五级法官 3."""
    return "\n".join(f"{grade} {count}" for grade, count in years.items())


def retirement_lines(rules: Sequence[RetirementRule]) -> str:
    """Rules as lines: class, age, first day, and how it rises: 男职工 60 2025-01-01 4 36."""
    return "\n".join(
        f"{GROUP_WORDS[rule.group]} {rule.age} {rule.start}"
        + (f" {rule.every} {rule.longest}" if rule.every else "")
        for rule in rules
    )


def read_promotion(text: str) -> dict[str, int]:
    """The years in each grade; a grade stands once.

    Raises:
        LineFaultError: a line is none.
    """
    found: dict[str, int] = {}

    def read(line: str) -> None:
        match = _PROMOTION.fullmatch(line)
        if match is None or match[1] in found or not 1 <= int(match[2]) <= _MOST_YEARS:
            raise ValueError(line)
        found[match[1]] = int(match[2])

    for _ in _each_line(text, read):
        pass
    return found


def read_retirement(text: str) -> tuple[RetirementRule, ...]:
    """The rules of retirement.

    Raises:
        LineFaultError: a line is none.
    """
    return tuple(_each_line(text, _rule_in))


def _rule_in(line: str) -> RetirementRule:
    match = _RETIREMENT.fullmatch(line)
    if match is None or match[1] not in _GROUPS or int(match[2]) not in _AGES:
        raise ValueError(line)
    every, longest = int(match[4] or 0), int(match[5] or 0)
    if longest > _MOST_MONTHS or bool(every) != bool(longest):
        raise ValueError(line)
    start = date.fromisoformat(match[3])
    return RetirementRule(_GROUPS[match[1]], int(match[2]), start, every, longest)


def _each_line(text: str, read: Callable[[str], T]) -> Iterable[T]:
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            try:
                yield read(" ".join(line.split()))
            except ValueError:
                raise LineFaultError(number) from None

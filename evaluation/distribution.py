"""How the people of a day are spread: by age, seniority, degree, grade; by division or category.

Every one of them is counted once, in the posting that began last; who has nothing recorded is
counted as that and never left out.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from evaluation.roster_person import RosterPerson
from evaluation.staff import Category


class Dimension(StrEnum):
    """By what people are told apart."""

    AGE = "AGE"
    SENIORITY = "SENIORITY"
    COURT_SENIORITY = "COURT_SENIORITY"
    DEGREE = "DEGREE"
    GRADE = "GRADE"
    EMPLOYMENT = "EMPLOYMENT"


class Split(StrEnum):
    """What the columns are."""

    DIVISION = "DIVISION"
    CATEGORY = "CATEGORY"


@dataclass(frozen=True, slots=True)
class Band:
    """Full years from *low* to *high*, both included; None is open."""

    low: int | None
    high: int | None

    def holds(self, years: int) -> bool:
        """Whether so many full years are in it."""
        return (self.low is None or years >= self.low) and (self.high is None or years <= self.high)


@dataclass(frozen=True, slots=True)
class Spread:
    """One row: its *label* is a Band, a word as it is recorded, or None for not recorded."""

    label: Band | str | None
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """Everybody of the row."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Distribution:
    """A table: *columns* are divisions in the court's order, or codes of categories."""

    dimension: Dimension
    split: Split
    day: date
    columns: tuple[str, ...]
    rows: tuple[Spread, ...]

    @property
    def totals(self) -> tuple[int, ...]:
        """Everybody of each column."""
        return tuple(sum(counts) for counts in zip(*(row.counts for row in self.rows), strict=True))

    @property
    def total(self) -> int:
        """Everybody."""
        return sum(row.total for row in self.rows)


_AGES = (None, 30), (31, 35), (36, 40), (41, 45), (46, 50), (51, 55), (56, 60), (61, None)
_YEARS = (None, 5), (6, 10), (11, 15), (16, 20), (21, 25), (26, 30), (31, None)
_DEGREES = ("博士", "硕士", "学士")
_BANDS: dict[Dimension, tuple[Band, ...]] = {
    Dimension.AGE: tuple(Band(*ends) for ends in _AGES),
    Dimension.SENIORITY: tuple(Band(*ends) for ends in _YEARS),
    Dimension.COURT_SENIORITY: tuple(Band(*ends) for ends in _YEARS),
}


def distribution(
    people: Sequence[RosterPerson], dimension: Dimension, split: Split, day: date
) -> Distribution:
    """The table of *people* (who served on *day*) by *dimension* and *split*."""
    everybody = once(people)
    columns = _columns(everybody, split)
    counts = Counter((_label(one, dimension, day), _column(one, split)) for one in everybody)
    rows = tuple(
        Spread(label, tuple(counts[label, column] for column in columns))
        for label in _labels(everybody, dimension, day)
    )
    return Distribution(dimension, split, day, columns, rows)


def once(people: Sequence[RosterPerson]) -> list[RosterPerson]:
    """Everybody once: of two postings on one day the one that began later."""
    found: dict[str, RosterPerson] = {}
    for one in people:
        held = found.get(one.staff_no)
        if held is None or one.since > held.since:
            found[one.staff_no] = one
    return list(found.values())


def full_years(since: date, day: date) -> int:
    """The full years from *since* to *day*, as ages are counted (周岁)."""
    return day.year - since.year - ((day.month, day.day) < (since.month, since.day))


def degree_of(person: RosterPerson) -> str:
    """The higher of somebody's two degrees, by its level where the words name one."""
    words = [word for word in (person.details.degree, person.details.later_degree) if word]
    for level in _DEGREES:
        if any(level in word for word in words):
            return level
    return words[0] if words else ""


def _label(person: RosterPerson, dimension: Dimension, day: date) -> Band | str | None:
    if dimension in _BANDS:
        since = _SINCE[dimension](person)
        if since is None or since > day:
            return None
        years = full_years(since, day)
        return next(band for band in _BANDS[dimension] if band.holds(years))
    return _WORDS[dimension](person) or None


def _labels(
    people: Sequence[RosterPerson], dimension: Dimension, day: date
) -> list[Band | str | None]:
    """The rows in their order; what is not recorded last, and only where there is any."""
    found = {_label(one, dimension, day) for one in people}
    missing: list[Band | str | None] = [None] if None in found else []
    if dimension in _BANDS:
        return [*_BANDS[dimension], *missing]
    words = [word for word in found if isinstance(word, str)]
    if dimension is Dimension.DEGREE:
        ranks = {word: rank for rank, word in enumerate(_DEGREES)}
        words.sort(key=lambda word: (ranks.get(word, len(ranks)), word))
    elif dimension is Dimension.GRADE:
        words.sort(key=_grade_rank)
    else:
        words.sort()
    return [*words, *missing]


def _grade_rank(word: str) -> tuple[int, int, int, str]:
    """Grades of judges before those of assistants, clerks and others; senior ones first."""
    kinds = ("法官助理", "书记员", "法官")
    kind = {"法官": 0, "法官助理": 1, "书记员": 2}[next((k for k in kinds if k in word), "书记员")]
    if not any(name in word for name in kinds):
        kind = 3
    number = next((rank for rank, digit in enumerate("一二三四五六七") if digit in word), 9)
    level = next((rank for rank, name in enumerate(("高级", "中级")) if name in word), 2)
    return kind, level, number, word


def _columns(people: Sequence[RosterPerson], split: Split) -> tuple[str, ...]:
    there = dict.fromkeys(_column(one, split) for one in people)
    if split is Split.CATEGORY:
        return tuple(str(category) for category in Category if str(category) in there)
    return tuple(there)


def _column(person: RosterPerson, split: Split) -> str:
    return str(person.category) if split is Split.CATEGORY else person.division


_SINCE: dict[Dimension, Callable[[RosterPerson], date | None]] = {
    Dimension.AGE: lambda person: person.details.born_on,
    Dimension.SENIORITY: lambda person: person.details.work_began_on,
    Dimension.COURT_SENIORITY: lambda person: person.details.court_entered_on,
}
_WORDS: dict[Dimension, Callable[[RosterPerson], str]] = {
    Dimension.DEGREE: degree_of,
    Dimension.GRADE: lambda person: person.grade,
    Dimension.EMPLOYMENT: lambda person: person.employment,
}

"""The committee's lists: each group in the order of places, and who on it is named."""

from collections.abc import Iterator
from dataclasses import dataclass

from evaluation.result import PersonResult, QuarterResult
from evaluation.staff import GROUPS, Category
from reports.items import CATEGORIES


@dataclass(frozen=True, slots=True)
class Ranked:
    """One line of a list: the person, whether by name, and whether chosen."""

    person: PersonResult
    named: bool
    chosen: bool


@dataclass(frozen=True, slots=True)
class RankingList:
    """One group (judges) or category (all others) in the order of places."""

    category: Category
    group: str | None
    lines: tuple[Ranked, ...]

    @property
    def title(self) -> str:
        """What the list is called: 民商事法官, 法官助理."""
        judges = self.category is Category.JUDGE
        return f"{self.group}法官" if judges else CATEGORIES[self.category]


def ranking_lists(result: QuarterResult, ordered: bool) -> list[RankingList]:
    """All lists of a quarter: judges in the order of the groups, then the other categories.

    A place behind the middle of its list is not named unless *ordered*: nobody is to be shown up
    as last.
    """
    chosen = {
        (number, line.category, line.group) for line in result.winners for number in line.staff_no
    }
    return [
        RankingList(category, group, tuple(_lines(people, chosen, ordered, group)))
        for category, group, people in _lists(result)
        if people
    ]


def _lists(result: QuarterResult) -> Iterator[tuple[Category, str | None, list[PersonResult]]]:
    judges = [person for person in result.people if person.category is Category.JUDGE]
    others = sorted({person.peers[1] for person in judges} - set(GROUPS))
    for group in (*GROUPS, *others):
        yield Category.JUDGE, group, [person for person in judges if person.peers[1] == group]
    for category in Category:
        if category is not Category.JUDGE:
            yield category, None, [p for p in result.people if p.category is category]


def _lines(
    people: list[PersonResult],
    chosen: set[tuple[str, Category, str | None]],
    ordered: bool,
    group: str | None,
) -> Iterator[Ranked]:
    middle = (len(people) + 1) // 2
    for person in sorted(people, key=lambda person: (person.place, person.staff_no)):
        named = ordered or person.place <= middle
        yield Ranked(person, named, (person.staff_no, person.category, group) in chosen)

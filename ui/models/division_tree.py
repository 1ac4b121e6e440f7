"""The court on a day as a tree: divisions, their groups or teams, the people in them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from db.conditions import Condition, Filter, Kind
from db.roster import RosterLine
from evaluation.staff import Category
from ui.texts import category_text, position_text, state_text
from ui.texts.items import group_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


class Under(StrEnum):
    """What stands between a division and its people."""

    TEAM = "TEAM"
    GROUP = "GROUP"


@dataclass(frozen=True, slots=True)
class Branch:
    """A part of the court: what it is called, its people by category, and what is in it.

    *filter* narrows the list of people to it; of a person it is None and *staff_no* says who.
    """

    text: str
    counts: Mapping[Category, int]
    branches: tuple["Branch", ...] = ()
    filter: Filter | None = None
    staff_no: str = ""

    @property
    def people(self) -> int:
        """How many people are in it."""
        return sum(self.counts.values())


def court_branches(lines: Sequence[RosterLine], under: Under) -> tuple[Branch, ...]:
    """The divisions as *lines* come, in the court's order; who holds two postings is in both."""
    divisions: dict[str, list[RosterLine]] = {}
    for line in lines:
        divisions.setdefault(line.division, []).append(line)
    return tuple(_division(name, members, under) for name, members in divisions.items())


def counts_text(counts: Mapping[Category, int]) -> str:
    """How many of each category, those that are there: Judge 5 · Court clerk 3."""
    parts = [f"{category_text(c)} {counts[c]}" for c in Category if counts.get(c)]
    return " · ".join(parts)


def _division(name: str, members: Sequence[RosterLine], under: Under) -> Branch:
    parts: dict[str, list[RosterLine]] = {}
    for line in members:
        parts.setdefault(_part_of(line, under), []).append(line)
    own = Condition("division", Kind.EQUALS, (name,))
    # What is named comes before what is in none.
    names = sorted(parts, key=lambda part: (not part, part))
    if names == [""]:
        branches = tuple(map(_person, members))
    else:
        branches = tuple(_part(own, part, parts[part], under) for part in names)
    return Branch(name, _counts(members), branches, Filter((own,)))


def _part(own: Condition, name: str, members: Sequence[RosterLine], under: Under) -> Branch:
    if under is Under.TEAM:
        text = name or translate("DivisionTree", "In no team")
        narrowed = (
            Condition("team", Kind.EQUALS, (name,)) if name else Condition("team", Kind.EMPTY)
        )
    else:
        text = group_text(name) if name else translate("DivisionTree", "Not assessed as judges")
        narrowed = Condition("group", Kind.EQUALS, (name,))
        narrowed = narrowed if name else Condition("group", Kind.EMPTY)
    people = tuple(map(_person, members))
    return Branch(text, _counts(members), people, Filter((own, narrowed)))


def _person(line: RosterLine) -> Branch:
    about = [category_text(line.category)]
    if line.position != "ORDINARY":
        about.append(position_text(line.position))
    if not line.in_post:
        about.append(state_text(line.state))
    text = f"{line.name}  {line.staff_no}  {' · '.join(about)}"
    return Branch(text, {line.category: 1}, staff_no=line.staff_no)


def _part_of(line: RosterLine, under: Under) -> str:
    if under is Under.TEAM:
        return line.team
    return line.group if line.category is Category.JUDGE else ""


def _counts(lines: Iterable[RosterLine]) -> Mapping[Category, int]:
    found = {(line.staff_no, line.category) for line in lines}
    return Counter(category for _, category in found)

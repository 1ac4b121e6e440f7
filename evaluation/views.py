"""Parts of a quarter's result for those who may not see, or do not need, the whole of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from evaluation.period import Quarter
from evaluation.result import PersonResult, QuarterResult, Winners
from evaluation.staff import GROUPS, Category

_CATEGORIES = tuple(Category)


@dataclass(frozen=True, slots=True)
class Peers:
    """People ranked against each other; *group* is empty for all but judges."""

    category: Category
    group: str
    people: tuple[PersonResult, ...]


@dataclass(frozen=True, slots=True)
class WinnerName:
    """A winner as everybody may see it: who, of which division, in which line. No points."""

    category: Category
    group: str | None
    staff_no: str
    name: str
    division: str


@dataclass(frozen=True, slots=True)
class DivisionView:
    """What the head of a division sees: own people in full, of others only the winners."""

    quarter: Quarter
    division: str
    own: tuple[PersonResult, ...]
    winners: tuple[WinnerName, ...]


@dataclass(frozen=True, slots=True)
class ItemPair:
    """One item of two people; None where a person has no such item."""

    code: str
    one: Decimal | None
    other: Decimal | None

    @property
    def difference(self) -> Decimal:
        """How much the one has more."""
        return (self.one or Decimal(0)) - (self.other or Decimal(0))


def peers_in(
    result: QuarterResult, *, eligible_only: bool = False, by_place: bool = False
) -> tuple[Peers, ...]:
    """Everybody by peer group, judges' groups first; by staff number, or by place if asked for."""
    found: dict[tuple[Category, str], list[PersonResult]] = {}
    for person in result.people:
        if person.eligible or not eligible_only:
            found.setdefault(person.peers, []).append(person)
    return tuple(
        Peers(category, group, _listed(people, by_place=by_place))
        for (category, group), people in sorted(found.items(), key=lambda item: _order(item[0]))
    )


def winner_names(result: QuarterResult) -> tuple[WinnerName, ...]:
    """The winners of every line by name, in the order of the lines, then by staff number."""
    return tuple(
        WinnerName(line.category, line.group, person.staff_no, person.name, person.division)
        for line in result.winners
        for person in _winners_of(result, line)
    )


def divisions_in(result: QuarterResult) -> tuple[str, ...]:
    """The divisions somebody was evaluated in, each once, as they come by staff number."""
    return tuple(dict.fromkeys(person.division for person in result.people))


def division_view(result: QuarterResult, division: str) -> DivisionView:
    """What the head of *division* may see of *result*."""
    own = tuple(person for person in result.people if person.division == division)
    return DivisionView(result.quarter, division, own, winner_names(result))


def compared(one: PersonResult, other: PersonResult) -> tuple[ItemPair, ...]:
    """Two people item by item, in the order of their items."""
    left = {item.code: item.points for item in one.items}
    right = {item.code: item.points for item in other.items}
    return tuple(
        ItemPair(code, left.get(code), right.get(code)) for code in dict.fromkeys([*left, *right])
    )


def _winners_of(result: QuarterResult, line: Winners) -> list[PersonResult]:
    chosen = set(line.staff_no)
    wanted = line.category, line.group or ""
    return [p for p in result.people if p.staff_no in chosen and p.peers == wanted]


def _listed(people: Iterable[PersonResult], *, by_place: bool) -> tuple[PersonResult, ...]:
    if by_place:
        return tuple(sorted(people, key=lambda person: (person.place, person.staff_no)))
    return tuple(sorted(people, key=lambda person: person.staff_no))


def _order(line: tuple[Category, str]) -> tuple[int, int]:
    category, group = line
    return _CATEGORIES.index(category), GROUPS.index(group) if group in GROUPS else len(GROUPS)

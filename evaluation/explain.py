"""Why somebody has these points and this place: sums that add up to the last hundredth."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from evaluation.item_rule import ItemRule
from evaluation.result import Item, PersonResult, QuarterResult
from evaluation.scheme import Scheme
from evaluation.scoring.functions import rounded
from evaluation.staff import Category

ADJUSTMENT = "ADJ"
_ZERO = Decimal("0.00")


@dataclass(frozen=True, slots=True)
class Rule:
    """How an item's value became points: the kind of rule and its numbers, by name.

    VOLUME (max base span), RISING and FALLING (max lo hi), COUNTED (max), STEPS (max), TEAM
    (max cap), MARK (max), DEDUCTED (none), NOT_ASKED (none) or OTHER.
    """

    kind: str
    numbers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ExplainedItem:
    """An item, its rule, the mean of the peers, and how far the points are from it."""

    item: Item
    rule: Rule
    mean: Decimal
    difference: Decimal


@dataclass(frozen=True, slots=True)
class Part:
    """What one item adds to a difference: *own* points less *other* points."""

    code: str
    own: Decimal
    other: Decimal
    difference: Decimal


@dataclass(frozen=True, slots=True)
class Comparison:
    """Why one stands above (or below) another: the parts sum to the gap exactly.

    ``decided_by`` is TOTAL, the code of the tie-break that told them apart, or None for a tie.
    """

    staff_no: str
    name: str
    place: int
    total: Decimal
    gap: Decimal
    parts: tuple[Part, ...]
    decided_by: str | None

    def largest(self, most: int) -> tuple[tuple[Part, ...], Decimal | None]:
        """The *most* parts that differ most, and what the others, if any, make together."""
        differing = [part for part in self.parts if part.difference]
        differing.sort(key=lambda part: -abs(part.difference))
        rest = [part.difference for part in differing[most:]]
        return tuple(differing[:most]), sum(rest, start=Decimal("0.00")) if rest else None


@dataclass(frozen=True, slots=True)
class ChangedItem:
    """An item's change since the quarter before: own work and changed rules (Bennet), exact."""

    code: str
    before: Decimal
    after: Decimal
    own: Fraction
    rule: Fraction


@dataclass(frozen=True, slots=True)
class Change:
    """The change of a total since the quarter before.

    Σ own + Σ rule + adjustment = after − before. ``replayed`` says that each quarter was also
    scored under the other's rules; without that only changed full points are known as rules.
    """

    quarter: str
    before: Decimal
    after: Decimal
    place_before: int
    items: tuple[ChangedItem, ...]
    adjustment: Decimal
    replayed: bool

    @property
    def own(self) -> Fraction:
        return sum((item.own for item in self.items), start=Fraction(0))

    @property
    def rule(self) -> Fraction:
        return sum((item.rule for item in self.items), start=Fraction(0))

    @property
    def shown(self) -> tuple[Decimal, Decimal]:
        """Own work and changed rules in hundredths, which with the adjustment still add up.

        The rules' part takes the hundredth that rounding leaves.
        """
        own = rounded(self.own)
        return own, self.after - self.before - self.adjustment - own


@dataclass(frozen=True, slots=True)
class Crossed:
    """The same person, each quarter's work under the other quarter's rules."""

    new_work_old_rules: PersonResult
    old_work_new_rules: PersonResult


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole of one person's explanation that a result and its scheme give.

    ``items`` are followed by the adjustment: means and differences include it, so that Σ mean =
    ``mean`` and Σ difference = total − mean exactly. ``above`` and ``below`` are the nearest
    other places, None at the ends. Where peers of several groups are ranked together, an item that
    the person is not asked for stands last, with no full points.
    """

    person: PersonResult
    peers: int
    items: tuple[ExplainedItem, ...]
    adjustment_mean: Decimal
    mean: Decimal
    above: Comparison | None
    below: Comparison | None
    beside: tuple[str, ...]


def sheets(result: QuarterResult, scheme: Scheme, staff_no: str) -> tuple[Sheet, ...]:
    """The explanation of every record of a person; none where there is no such person."""
    return tuple(
        _sheet(result, scheme, person) for person in result.people if person.staff_no == staff_no
    )


def peers_of(result: QuarterResult, person: PersonResult) -> tuple[PersonResult, ...]:
    """Everybody ranked with *person*, by staff number; judges within their group."""
    return tuple(other for other in result.people if other.peers == person.peers)


def compare(person: PersonResult, other: PersonResult, scheme: Scheme | None = None) -> Comparison:
    """Why *person* stands above *other*: a positive gap means that *person* has more points.

    What parted equal totals is looked for by the tie-breaks of *scheme*, else by those of 1.0.

    Raises:
        ValueError: they are not ranked together.
    """
    if person.peers != other.peers:
        raise ValueError("they are not ranked together")
    mine, theirs = _points(person), _points(other)
    parts = tuple(
        Part(code, mine.get(code, _ZERO), theirs.get(code, _ZERO), _gap(mine, theirs, code))
        for code in dict.fromkeys((*mine, *theirs))
    )
    return Comparison(
        staff_no=other.staff_no,
        name=other.name,
        place=other.place,
        total=other.total,
        gap=person.total - other.total,
        parts=parts,
        decided_by=_decided_by(person, other, scheme),
    )


def change_since(
    before: QuarterResult,
    earlier: PersonResult,
    now: PersonResult,
    crossed: Crossed | None = None,
) -> Change:
    """What changed since *before*, split into own work and changed rules; symmetric and exact.

    With f_r(w) the points of work w under rules r: own = ½[f0(w1) − f0(w0) + f1(w1) − f1(w0)],
    rule = ½[f1(w0) − f0(w0) + f1(w1) − f0(w1)]. Without *crossed* the rules are taken to differ by
    the full points alone: f_r(w) = F_r · s(w), s the share of the full points reached (Bennet).
    """
    old, new = _items(earlier), _items(now)
    items = []
    for code in dict.fromkeys((*new, *old)):
        first, last = old.get(code), new.get(code)
        own, rule = _split(code, first, last, crossed)
        items.append(ChangedItem(code, _value(first), _value(last), own, rule))
    return Change(
        quarter=str(before.quarter),
        before=earlier.total,
        after=now.total,
        place_before=earlier.place,
        items=tuple(items),
        adjustment=now.adjustment - earlier.adjustment,
        replayed=crossed is not None,
    )


def rule_of(scheme: Scheme, person: PersonResult, code: str) -> Rule:
    """The rule of one item of *person* under *scheme*."""
    rule = scheme.item_rule(person.category, code, person.group)
    if rule is None:
        return Rule("NOT_ASKED", {})
    kind = _kind(rule)
    numbers = {**rule.parameters, "max": rule.max_text}
    return Rule(kind, {n: str(numbers[n]) for n in _NUMBERS.get(kind, ("max",)) if n in numbers})


def _kind(rule: ItemRule) -> str:
    if rule.function == "count_deduction":
        if rule.quantity == "OPEN_OLD":
            return "STEPS"
        return "COUNTED" if rule.full else "DEDUCTED"
    return _KINDS.get(rule.function, "OTHER")


def _sheet(result: QuarterResult, scheme: Scheme, person: PersonResult) -> Sheet:
    peers = peers_of(result, person)
    means = apportioned_means([_points(peer) for peer in peers])
    items = tuple(
        ExplainedItem(
            item,
            rule_of(scheme, person, item.code),
            means[item.code],
            item.points - means[item.code],
        )
        for item in (*person.items, *_items_of_others(person, peers))
    )
    return Sheet(
        person=person,
        peers=len(peers),
        items=items,
        adjustment_mean=means[ADJUSTMENT],
        mean=sum(means.values(), start=_ZERO),
        above=_neighbour(person, [p for p in peers if p.place < person.place], scheme, best=False),
        below=_neighbour(person, [p for p in peers if p.place > person.place], scheme, best=True),
        beside=tuple(
            peer.staff_no for peer in peers if peer.place == person.place and peer is not person
        ),
    )


def _items_of_others(person: PersonResult, peers: Sequence[PersonResult]) -> list[Item]:
    """The items that only others are asked for, as nothing of nothing: peers of several groups."""
    others = {item.code: item for peer in peers for item in peer.items}
    return [
        replace(item, points=_ZERO, max=Decimal(0), value=None, basis="", rows=())
        for code, item in others.items()
        if person.item(code) is None
    ]


def apportioned_means(rows: Sequence[Mapping[str, Decimal]]) -> dict[str, Decimal]:
    """Means of each item in hundredths that sum to the rounded mean of the totals.

    Each mean is rounded down, and the hundredths left over go to the largest remainders.
    """
    codes = list(dict.fromkeys(code for row in rows for code in row))
    exact = {
        code: sum((Fraction(row.get(code, _ZERO)) for row in rows), start=Fraction(0)) / len(rows)
        for code in codes
    }
    wanted = int(rounded(sum(exact.values(), start=Fraction(0))).scaleb(2))
    units = {code: int(100 * value // 1) for code, value in exact.items()}
    left = wanted - sum(units.values())
    by_rest = sorted(codes, key=lambda code: units[code] - 100 * exact[code])
    for code in by_rest[:left]:
        units[code] += 1
    return {code: Decimal(units[code]).scaleb(-2) for code in codes}


def _neighbour(
    person: PersonResult, peers: Iterable[PersonResult], scheme: Scheme, *, best: bool
) -> Comparison | None:
    """The nearest of *peers*: the best of those below, the last of those above."""
    ordered = sorted(peers, key=lambda p: (p.place if best else -p.place, p.staff_no))
    return compare(person, ordered[0], scheme) if ordered else None


def _split(
    code: str, first: Item | None, last: Item | None, crossed: Crossed | None
) -> tuple[Fraction, Fraction]:
    """Own work and changed rules of one item; they sum to the change of its points."""
    old, new = Fraction(_value(first)), Fraction(_value(last))
    if crossed is not None:
        new_old = Fraction(_value(crossed.new_work_old_rules.item(code)))
        old_new = Fraction(_value(crossed.old_work_new_rules.item(code)))
    else:
        full_old = Fraction(first.max) if first else Fraction(0)
        full_new = Fraction(last.max) if last else Fraction(0)
        if not full_old or not full_new:  # the item is new, gone, or without full points
            alike = full_old == full_new and first is not None and last is not None
            return (new - old, Fraction(0)) if alike else (Fraction(0), new - old)
        new_old, old_new = new * full_old / full_new, old * full_new / full_old
    own = (new_old - old + new - old_new) / 2
    return own, (old_new - old + new - new_old) / 2


def _decided_by(person: PersonResult, other: PersonResult, scheme: Scheme | None) -> str | None:
    """What tells two people apart: the total, or the first tie-break in which they differ."""
    if person.place == other.place:
        return None
    if person.total != other.total:
        return "TOTAL"
    for code, of in _tie_breaks(person, scheme):
        mine, theirs = person.item(code), other.item(code)
        if getattr(mine, of, None) != getattr(theirs, of, None):
            return code
    return None


def _tie_breaks(person: PersonResult, scheme: Scheme | None) -> Sequence[tuple[str, str]]:
    """What is compared after equal totals, and by what of the item."""
    if scheme is None:
        return _TIE_BREAKS.get(person.category, ())
    rules = scheme.items_for(person.category, person.group)
    # Old open cases are told by the basis of the item that counts them.
    old = next((rule.code for rule in rules if rule.quantity == "OPEN_OLD"), "")
    figures = scheme.ties(person.category)
    return [(one.get("item", old), _OF_ITEM.get(one["of"], "basis")) for one in figures]


_OF_ITEM = {"POINTS": "points", "VALUE": "value"}
_KINDS = {
    "vol": "VOLUME",
    "up": "RISING",
    "down": "FALLING",
    "observed_expected": "FALLING",
    "mean_of_judges": "TEAM",
    "points": "MARK",
}
_NUMBERS: Mapping[str, tuple[str, ...]] = {
    "VOLUME": ("max", "base", "span"),
    "RISING": ("max", "lo", "hi"),
    "FALLING": ("max", "lo", "hi"),
    "TEAM": ("max", "cap"),
}
# RULES.md §12: what is compared after equal totals, and by what of the item.
_TIE_BREAKS = {
    Category.JUDGE: (
        ("K", "points"),
        ("Q", "value"),
        ("E1", "value"),
        ("F1", "value"),
        ("E4", "basis"),
    ),
    Category.ASSISTANT: (("A2", "points"), ("A1", "value")),
    Category.CLERK: (("C3", "points"), ("C1", "value")),
}


def _points(person: PersonResult) -> dict[str, Decimal]:
    """Points by item, the adjustment last; they sum to the total."""
    return {item.code: item.points for item in person.items} | {ADJUSTMENT: person.adjustment}


def _items(person: PersonResult) -> dict[str, Item]:
    return {item.code: item for item in person.items}


def _value(item: Item | None) -> Decimal:
    return item.points if item else _ZERO


def _gap(mine: Mapping[str, Decimal], theirs: Mapping[str, Decimal], code: str) -> Decimal:
    return mine.get(code, _ZERO) - theirs.get(code, _ZERO)

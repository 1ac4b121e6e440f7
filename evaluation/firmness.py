"""The fairness label of a ranking: how firm each lead is, in figures; it never changes a point."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from typing import SupportsFloat

from evaluation.chance import Measuring, item_errors
from evaluation.explain import peers_of
from evaluation.result import Item, Name, PersonResult, QuarterResult
from evaluation.scheme import Scheme
from evaluation.staff import Category
from evaluation.statistics.chance import combined_errors, float_table, floats
from evaluation.statistics.robustness import (
    first_to_catch_up,
    stability_intervals,
    weight_effects,
)
from evaluation.statistics.uncertainty import co_leaders, rank_draws, verified_winner
from evaluation.tally import Tally

LEAST_PEOPLE = 10
LEAST_ITEMS = 3
SEED = 20240101
_SHOWN = 10
_BANDS = ((Decimal(5), "UNSTABLE"), (Decimal(10), "FAIRLY_FIRM"), (Decimal(20), "FIRM"))
_NARROW_GAP, _NARROW_PERCENT = Decimal("0.05"), Decimal(1)
_NEAR_BELOW, _NEAR_ABOVE = Decimal("0.8"), Decimal("1.2")  # a weight that may soon decide
_TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Lead:
    """How firm *front* stands before *rival*, who is the first to catch up.

    ``percent`` is the weight radius ρ*: all weights together may be off by so much. ``firmness``
    is UNSTABLE below 5, FAIRLY_FIRM below 10, FIRM below 20, else VERY_FIRM; TIE without a lead.
    """

    front: PersonResult
    rival: PersonResult
    gap: Decimal
    percent: Decimal
    firmness: str
    narrow: bool


@dataclass(frozen=True, slots=True)
class ItemLabel:
    """One item's weight in percent: nominal, effective, and where the first stays first.

    ``full`` and ``nothing`` are the percent of people with full points and with none. Warnings:
    WEAK and STRONG (effective below a third, above twice the nominal), CEILING and FLOOR.
    """

    code: str
    nominal: Decimal
    effective: Decimal
    low: Decimal
    high: Decimal
    full: Decimal
    nothing: Decimal
    warnings: tuple[str, ...]
    name: Name | None = None

    @property
    def is_near(self) -> bool:
        """Whether a weight a fifth higher or lower would put somebody else first."""
        return self.low > self.nominal * _NEAR_BELOW or self.high < self.nominal * _NEAR_ABOVE


@dataclass(frozen=True, slots=True)
class Chance:
    """What chance leaves open: the lead verified or not, who may be first, and how likely.

    ``first`` are percents of the ten likeliest, empty where the group differs no more than chance
    would make it. The draws are repeatable: seed and number are told.
    """

    leader: PersonResult
    verified: bool
    co_leaders: tuple[PersonResult, ...]
    first: tuple[tuple[PersonResult, Decimal], ...]
    seed: int
    draws: int


@dataclass(frozen=True, slots=True)
class Label:
    """The label of one ranked group.

    ``lead`` is of the first place before everybody, ``award`` of the winners before the others
    who may win (the least firm such pair). ``silent`` says why there is no ``chance``: TOO_FEW
    people, or NO_ERRORS: too few items in which chance can be estimated.
    """

    category: Category
    group: str
    people: int
    lead: Lead | None
    award: Lead | None
    items: tuple[ItemLabel, ...]
    chance: Chance | None
    silent: str | None

    @property
    def tells_weights(self) -> bool:
        """Whether effective weights mean anything: among few people they are mere accident."""
        return self.people >= LEAST_PEOPLE


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of the label: *code* names it in ``[firmness]``, *values* fill it.

    ``item`` among the values is an item's code, which whoever writes the sentence spells out.
    """

    code: str
    values: dict[str, object]


def labels(
    result: QuarterResult, scheme: Scheme, tally: Tally | None = None, seed: int = SEED
) -> tuple[Label, ...]:
    """The label of every ranked group, by category and group; without *tally* no chances."""
    groups = dict.fromkeys(person.peers for person in result.people)
    measuring = None if tally is None else Measuring(scheme, tally)
    found = []
    for category, group in sorted(groups, key=lambda key: (list(Category).index(key[0]), key[1])):
        person = next(p for p in result.people if p.peers == (category, group))
        found.append(
            _label(_Peers(result, scheme, peers_of(result, person)), group, measuring, seed)
        )
    return tuple(found)


class _Peers:
    """One ranked group on the common scale: weights, scores of 0 to 100, and what no weight moves.

    What has no full points, such as deductions, counts like an adjustment; so do items that peers
    of several groups do not share.
    """

    def __init__(
        self, result: QuarterResult, scheme: Scheme, people: Sequence[PersonResult]
    ) -> None:
        self.scheme = scheme
        self.people = people
        shared = [item for item in people[0].items if item.max and _is_shared(item, people)]
        self.codes = [item.code for item in shared]
        self.full = [item.max for item in shared]
        whole = sum(self.full, start=Decimal(0))
        self.scale = 100 / whole
        self.weights = floats(full / whole for full in self.full)
        self.scores = float_table(
            [
                100 * points / full
                for points, full in zip(_points(p, self.codes), self.full, strict=True)
            ]
            for p in people
        )
        self.extra = floats((p.total - sum(_points(p, self.codes))) * self.scale for p in people)
        self.first = min(range(len(people)), key=lambda row: people[row].place)
        winners = {number for line in result.winners for number in line.staff_no}
        self.winning = [row for row, p in enumerate(people) if p.staff_no in winners and p.eligible]
        self.losing = [
            row for row, p in enumerate(people) if p.eligible and row not in self.winning
        ]

    def lead(self, front: int, rivals: Sequence[int]) -> Lead | None:
        """How firm one stands before *rivals*; None without any."""
        rows = [front, *(row for row in rivals if row != front)]
        found = first_to_catch_up(self.weights, self.scores[rows], 0, self.extra[rows])
        if found is None:
            return None
        one, other = self.people[front], self.people[rows[found.rival]]
        percent = _percent(found.radius, ROUND_DOWN)
        gap = one.total - other.total
        return Lead(one, other, gap, percent, _firmness(gap, percent), _is_narrow(gap, percent))


def own_name(person: PersonResult) -> str:
    """What a statement calls somebody whom its reader may know by name."""
    return person.name


def statements(
    label: Label, call: Callable[[PersonResult], str] = own_name, group: str | None = None
) -> Iterator[Statement]:
    """The label in sentences for laymen: the lead, the weights, then chance or why not.

    *call* names people, whom not every reader may know by name; *group* is what the group is
    called, else its own name or its category's code.
    """
    yield from _lead_statements(label, group or label.group or label.category.value, call)
    for item in label.items:
        if label.tells_weights:
            yield from _weight_statements(item)
        if item.is_near:
            yield Statement("INTERVAL", _interval(item))
    if label.silent == "TOO_FEW":
        yield Statement("TOO_FEW", {"people": label.people, "least": LEAST_PEOPLE})
    elif label.silent is not None:
        yield Statement(label.silent, {"least": LEAST_ITEMS})
    if label.chance is not None:
        yield from _chance_statements(label.chance, call)
    yield Statement("ADVISORY", {})


def _label(peers: _Peers, group: str, measuring: Measuring | None, seed: int) -> Label:
    everybody = range(len(peers.people))
    leads = [lead for row in peers.winning if (lead := peers.lead(row, peers.losing)) is not None]
    chance, silent = _chance(peers, measuring, seed)
    return Label(
        category=peers.people[0].category,
        group=group,
        people=len(peers.people),
        lead=peers.lead(peers.first, everybody),
        award=min(leads, key=lambda lead: (lead.percent, lead.gap)) if leads else None,
        items=_item_labels(peers),
        chance=chance,
        silent=silent,
    )


def _item_labels(peers: _Peers) -> tuple[ItemLabel, ...]:
    if len(peers.people) < 2:
        return ()
    ends = stability_intervals(peers.weights, peers.scores, peers.first, peers.extra).tolist()
    found = []
    effects = weight_effects(peers.weights, peers.scores)
    names = {item.code: item.name for item in peers.people[0].items}
    for code, effect, (low, high) in zip(peers.codes, effects, ends, strict=True):
        told = (
            ("CEILING", effect.ceiling),
            ("FLOOR", effect.floor),
            ("WEAK", effect.weak),
            ("STRONG", effect.strong),
        )
        found.append(
            ItemLabel(
                code=code,
                nominal=_percent(effect.nominal),
                effective=_percent(effect.effective),
                low=_percent(low),
                high=_percent(high),
                full=_percent(effect.at_top),
                nothing=_percent(effect.at_bottom),
                warnings=tuple(name for name, warned in told if warned),
                name=names[code],
            )
        )
    return tuple(found)


def _chance(
    peers: _Peers, measuring: Measuring | None, seed: int
) -> tuple[Chance | None, str | None]:
    if len(peers.people) < LEAST_PEOPLE:
        return None, "TOO_FEW"
    errors = {} if measuring is None else item_errors(measuring, peers.people)
    known = [error for error in errors.values() if (error > 0).any()]
    if len(known) < LEAST_ITEMS:
        return None, "NO_ERRORS"
    se = combined_errors(known)
    totals = floats(person.total for person in peers.people)
    drawn = rank_draws(totals, se, seed=seed)
    kept = co_leaders(totals, se).tolist()
    first = [] if drawn is None else drawn.first.tolist()
    likely = sorted(zip(peers.people, first, strict=False), key=lambda one: (-one[1], one[0].place))
    return Chance(
        leader=peers.people[peers.first],
        verified=verified_winner(totals, se, peers.first).verified,
        co_leaders=tuple(p for p, keep in zip(peers.people, kept, strict=True) if keep),
        first=tuple((person, _percent(share)) for person, share in likely[:_SHOWN] if share > 0),
        seed=seed,
        draws=0 if drawn is None else drawn.draws,
    ), None


def _lead_statements(
    label: Label, name: str, call: Callable[[PersonResult], str]
) -> Iterator[Statement]:
    lead = label.lead
    if lead is None:
        yield Statement("NO_RIVAL", {"group": name})
        return
    who: dict[str, object] = {"group": name, "name": call(lead.front), "rival": call(lead.rival)}
    if lead.firmness == "TIE":
        yield Statement("RADIUS_NONE", who)
    elif lead.percent >= 100:
        yield Statement("RADIUS_ALWAYS", who)
    else:
        yield Statement("RADIUS", {**who, "percent": lead.percent})
    if lead.firmness != "TIE":
        yield Statement(lead.firmness, {})
    if lead.narrow and lead.gap:
        yield Statement("NARROW", {"gap": lead.gap})
    elif lead.gap:
        yield Statement("GAP", {**who, "gap": lead.gap})
    award = label.award
    if award is not None and (award.front, award.rival) != (lead.front, lead.rival):
        pair = {"name": call(award.front), "rival": call(award.rival), "percent": award.percent}
        yield Statement("RADIUS_PAIR", pair)


def _weight_statements(item: ItemLabel) -> Iterator[Statement]:
    for warning in item.warnings:
        if warning in ("WEAK", "STRONG"):
            both = {"nominal": item.nominal, "effective": item.effective}
            code = "AGAINST" if item.effective < 0 else warning
            yield Statement(code, {"item": item.code, **both})
        else:
            share = item.full if warning == "CEILING" else item.nothing
            yield Statement(warning, {"item": item.code, "percent": share})


def _interval(item: ItemLabel) -> dict[str, object]:
    return {"item": item.code, "low": item.low, "high": item.high, "weight": item.nominal}


def _chance_statements(chance: Chance, call: Callable[[PersonResult], str]) -> Iterator[Statement]:
    yield Statement("QUANTITY_IS_FACT", {})
    verdict = "VERIFIED" if chance.verified else "NOT_VERIFIED"
    yield Statement(verdict, {"name": call(chance.leader)})
    if len(chance.co_leaders) > 1:
        names = "、".join(dict.fromkeys(map(call, chance.co_leaders)))
        yield Statement("CO_LEADERS", {"names": names})
    if not chance.first:
        yield Statement("BY_CHANCE", {})
        return
    person, percent = chance.first[0]
    how = {"draws": chance.draws, "seed": chance.seed}
    yield Statement("FIRST_CHANCE", {"name": call(person), "percent": percent, **how})


def _is_shared(item: Item, people: Sequence[PersonResult]) -> bool:
    """Whether all have the item, with the same full points."""
    found = (person.item(item.code) for person in people)
    return all(one is not None and one.max == item.max for one in found)


def _points(person: PersonResult, codes: Sequence[str]) -> list[Decimal]:
    points = {item.code: item.points for item in person.items}
    return [points.get(code, Decimal(0)) for code in codes]


def _firmness(gap: Decimal, percent: Decimal) -> str:
    if gap <= 0:
        return "TIE"
    return next((name for bound, name in _BANDS if percent < bound), "VERY_FIRM")


def _is_narrow(gap: Decimal, percent: Decimal) -> bool:
    return gap < _NARROW_GAP or percent < _NARROW_PERCENT


def _percent(share: SupportsFloat, rounding: str = ROUND_HALF_UP) -> Decimal:
    """A share in percent with one place; a radius is rounded down, never to more than is true."""
    # The twelfth place is where the last bits of different processors end.
    exact = Decimal(f"{share.__float__():.12f}") * 100
    return exact.quantize(_TENTH, rounding) + 0  # -0.0 becomes 0.0

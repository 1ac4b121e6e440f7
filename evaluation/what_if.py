"""What another scheme, or one other number, would have made of quarters already counted."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from typing import SupportsFloat

from evaluation.counted_alike import counting_key
from evaluation.evaluation import WorkedOut, evaluate
from evaluation.period import Quarter
from evaluation.result import PersonResult, QuarterResult, Winners
from evaluation.scheme import Scheme
from evaluation.scoring.items import KnownItems
from evaluation.staff import Category
from evaluation.tally import Source
from evaluation.weights import Weights

Frozen = Callable[[Quarter], Mapping[str, Mapping[str, str]]]

_WEIGHED = ("T", "P", "F", "S", "M", "R", "counting")
_LISTED = tuple(Category)
_LEAST_PEOPLE = 2  # one alone decides nothing
_TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one record stands under one scheme; *peers* is a group of judges or a category."""

    peers: str
    place: int
    total: Decimal
    eligible: bool


@dataclass(frozen=True, slots=True)
class Moved:
    """Somebody whose place, peers, total or eligibility is another; None where not assessed."""

    staff_no: str
    name: str
    category: Category
    group: str
    before: Standing | None
    after: Standing | None

    @property
    def places(self) -> int:
        """How many places up (positive) or down; 0 where the peers are others."""
        if self.before is None or self.after is None or self.before.peers != self.after.peers:
            return 0
        return self.before.place - self.after.place


@dataclass(frozen=True, slots=True)
class WinnersChange:
    """A line of the winners' table with other winners, or other places, than before."""

    group: str | None
    category: Category
    places_before: int
    places_after: int
    gained: tuple[str, ...]
    lost: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WeightShift:
    """An item's weight among some peers, in percent: what it should decide, and what it does.

    None where the item is not there, or too few have it. ``category`` and ``group`` are those of
    ``PersonResult.peers``.
    """

    category: Category
    group: str
    code: str
    nominal_before: Decimal | None
    nominal_after: Decimal | None
    effective_before: Decimal | None
    effective_after: Decimal | None


@dataclass(frozen=True, slots=True)
class QuarterChange:
    """A quarter under two schemes; ``moved`` by staff number, ``winners`` in the table's order."""

    quarter: Quarter
    before: QuarterResult
    after: QuarterResult
    moved: tuple[Moved, ...]
    winners: tuple[WinnersChange, ...]


def no_baselines(_quarter: Quarter) -> Mapping[str, Mapping[str, str]]:
    """Nothing frozen."""
    return {}


class Trial:
    """Tries drafts on quarters against one scheme, whose results are computed once.

    *source* should be ``counted_alike.Remembered``: then cases are counted again only where the
    schemes count otherwise. *frozen* gives the baselines fixed for a quarter. The results hold
    points and places, but no rows behind the items.
    """

    def __init__(
        self,
        before: Scheme,
        quarters: Sequence[Quarter],
        source: Source,
        frozen: Frozen = no_baselines,
    ) -> None:
        self._before = before
        self._quarters = tuple(quarters)
        self._source = source
        self._frozen = frozen
        self._weights: dict[str, Weights] = {}
        self._known: dict[tuple[Quarter, str], KnownItems] = {}

    @cached_property
    def results(self) -> Mapping[Quarter, QuarterResult]:
        """The quarters under the scheme as it is."""
        return {
            quarter: self._evaluated(quarter, self._before, self._frozen(quarter))
            for quarter in self._quarters
        }

    def count(self, draft: Scheme) -> None:
        """Have counted what a trial of *draft* rests on, so that it need not wait for it."""
        _ = self.results
        for quarter in self._quarters:
            self._source.tally(quarter, draft)

    def of(self, draft: Scheme) -> tuple[QuarterChange, ...]:
        """What *draft* would have made of the quarters.

        A draft that weighs cases otherwise takes its baselines from the quarters before: fixed
        ones are sums of other weights. What the draft's own document fixes for a quarter, such as
        priors, holds.
        """
        weighed = _weighed_by(draft) == _weighed_by(self._before)
        found = []
        for quarter in self._quarters:
            own = draft.document["baselines"].get(str(quarter), {})
            fixed = {**(self._frozen(quarter) if weighed else {}), **own}
            after = self._evaluated(quarter, draft, fixed)
            found.append(compared(self.results[quarter], after))
        return tuple(found)

    def _evaluated(
        self, quarter: Quarter, scheme: Scheme, fixed: Mapping[str, Mapping[str, str]]
    ) -> QuarterResult:
        key = _weighed_by(scheme)
        if key not in self._weights:
            # Those of a draft before are not asked for again.
            kept = {k: w for k, w in self._weights.items() if k == _weighed_by(self._before)}
            self._weights = {**kept, key: Weights(scheme)}
        assembled = scheme.with_baselines(quarter, fixed)
        items = self._known.setdefault((quarter, counting_key(scheme)), KnownItems())
        known = WorkedOut(self._weights[key], items)
        return evaluate(quarter, assembled, self._source, rows=False, worked_out=known)


def _weighed_by(scheme: Scheme) -> str:
    """The parts of a scheme that the weight of a case is made of, as one text."""
    return json.dumps([scheme.plan.get(part) for part in _WEIGHED], sort_keys=True)


def compared(before: QuarterResult, after: QuarterResult) -> QuarterChange:
    """What differs between two results of one quarter."""
    old = {person.key: person for person in before.people}
    new = {person.key: person for person in after.people}
    moved = []
    for key in sorted({*old, *new}, key=lambda key: key.listed):
        first, last = old.get(key), new.get(key)
        one, two = _standing(first), _standing(last)
        person = last or first
        if one != two and person is not None:
            moved.append(Moved(key.staff_no, person.name, key.category, person.group, one, two))
    winners = tuple(_winner_changes(before.winners, after.winners))
    return QuarterChange(before.quarter, before, after, tuple(moved), winners)


def weight_shifts(change: QuarterChange) -> tuple[WeightShift, ...]:
    """What each item decides among its peers before and after, in percent."""
    old, new = _weights(change.before), _weights(change.after)
    keys = sorted(dict.fromkeys((*new, *old)), key=lambda key: (_LISTED.index(key[0]), key[1]))
    return tuple(
        WeightShift(
            *key,
            *(side.get(key, (None, None))[part] for part in (0, 1) for side in (old, new)),
        )
        for key in keys
    )


def _standing(person: PersonResult | None) -> Standing | None:
    if person is None:
        return None
    category, group = person.peers
    return Standing(group or category.value, person.place, person.total, person.eligible)


def _winner_changes(before: Iterable[Winners], after: Iterable[Winners]) -> Iterable[WinnersChange]:
    old = {(line.category, line.group): line for line in before}
    new = {(line.category, line.group): line for line in after}
    for key in dict.fromkeys((*new, *old)):
        first, last = old.get(key), new.get(key)
        had, has = (line.staff_no if line else () for line in (first, last))
        change = WinnersChange(
            group=key[1],
            category=key[0],
            places_before=first.places if first else 0,
            places_after=last.places if last else 0,
            gained=tuple(number for number in has if number not in had),
            lost=tuple(number for number in had if number not in has),
        )
        if change.gained or change.lost or change.places_before != change.places_after:
            yield change


Weight = tuple[Decimal | None, Decimal | None]


def _weights(result: QuarterResult) -> dict[tuple[Category, str, str], Weight]:
    """Nominal and effective weight of every item with full points, by peers and code."""
    peers: dict[tuple[Category, str], list[PersonResult]] = {}
    for person in result.people:
        peers.setdefault(person.peers, []).append(person)
    return {
        (*key, code): weight
        for key, people in peers.items()
        for code, weight in _weights_among(people).items()
    }


def _weights_among(people: Sequence[PersonResult]) -> dict[str, Weight]:
    """The weights of the items that all *people* have: peers may be of several groups."""
    from evaluation.statistics.chance import float_table, floats
    from evaluation.statistics.robustness import effective_weights

    rows = [{item.code: item for item in person.items if item.max} for person in people]
    codes = [code for code in rows[0] if all(code in row for row in rows)]
    full = [max(row[code].max for row in rows) for code in codes]
    whole = sum(full, start=Decimal(0))
    nominal = [_percent(each / whole) for each in full]
    if len(people) < _LEAST_PEOPLE:
        return {code: (weight, None) for code, weight in zip(codes, nominal, strict=True)}
    shares = float_table([row[code].points / row[code].max for code in codes] for row in rows)
    effective = effective_weights(floats(each / whole for each in full), shares).tolist()
    return {
        code: (weight, _percent(each))
        for code, weight, each in zip(codes, nominal, effective, strict=True)
    }


def _percent(share: SupportsFloat) -> Decimal:
    # The twelfth place is where the last bits of different processors end.
    exact = Decimal(f"{share.__float__():.12f}") * 100
    return exact.quantize(_TENTH, ROUND_HALF_UP) + 0  # -0.0 becomes 0.0

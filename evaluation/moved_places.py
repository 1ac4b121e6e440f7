"""The place one record would have if the counts of its own work were others.

Under settled baselines nobody else's points move. A provisional baseline rests on the quarter
itself and moves with it: then those near enough for that are scored anew as well, exactly.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from itertools import pairwise
from typing import TypeVar

from evaluation.baselines import Baselines
from evaluation.chance import corners_of
from evaluation.item_rule import ItemRule
from evaluation.period import Quarter
from evaluation.ranking import Key, peer_group, rank_key
from evaluation.scheme import Scheme
from evaluation.scoring import score
from evaluation.scoring.sheet import Scored
from evaluation.staff import Category, RecordKey
from evaluation.tally import Source, Tally, Together, Volume
from evaluation.weights import Weights

# What is measured against a baseline, and against which.
_AGAINST = {
    "CREDIT": "caseload",
    "ASSISTED": "assisted",
    "FOLLOWED": "followed",
    "SESSIONS": "sessions",
    "DURATION": "days",
}
_ROUNDING = Decimal("0.01")  # two roundings of half a hundredth, of each item that moves

Peers = tuple[Category, str]
Row = TypeVar("Row")
Name = TypeVar("Name")


class OwnedRows:
    """The rows of a tally by whom they are about, so that one record's are had at once."""

    def __init__(self, tally: Tally) -> None:
        self._tally = tally
        self._credits = _by(tally.volume.credits, lambda row: row.owner)
        self._handled = _by(tally.handled, lambda row: row.owner)
        self._ripe = _by(tally.ripe, lambda row: row.owner)
        self._findings = _by(tally.findings, lambda row: row.owner)
        self._together = _by(tally.together, lambda row: row.assistant)
        self._entries = _by(tally.entries, lambda row: row.staff_no)
        self._records = {record.key: record for record in tally.volume.records}
        self._keys = _by(self._records, lambda key: key.staff_no)

    def only(self, key: RecordKey) -> Tally:
        """What the score of one record rests on: its own rows and those of its judges."""
        numbers = dict.fromkeys((key.staff_no, *(r.judge.staff_no for r in self._of_judges(key))))
        keys = [one for number in numbers for one in self._keys.get(number, ())]
        volume = replace(
            self._tally.volume,
            records=tuple(self._records[one] for one in keys),
            credits=_joined(self._credits, keys),
        )
        return replace(
            self._tally,
            volume=volume,
            handled=_joined(self._handled, keys),
            ripe=_joined(self._ripe, keys),
            findings=_joined(self._findings, keys),
            together=_joined(self._together, keys),
            entries=tuple(row for number in numbers for row in self._entries.get(number, ())),
        )

    def _of_judges(self, key: RecordKey) -> Sequence[Together]:
        return self._together.get(key, ())


class MovedPlaces:
    """Answers where a record would stand among its peers; everybody is scored once."""

    def __init__(self, quarter: Quarter, scheme: Scheme, source: Source) -> None:
        self._quarter = quarter
        self._scheme = scheme
        self._weights = Weights(scheme)
        self._earlier = _asked_once(lambda quarters: source.volumes(quarters, scheme))
        self.tally = source.tally(quarter, scheme)
        self._before = self._baselines(self.tally.volume)
        self.scored, _ = score(scheme, self.tally, self._before, rows=False)
        self._by_key = {one.record.key: one for one in self.scored}

    @property
    def is_provisional(self) -> bool:
        """Whether some baseline rests on the quarter itself."""
        return self._before.provisional

    @cached_property
    def rows(self) -> OwnedRows:
        """The rows of the quarter by whom they are about."""
        return OwnedRows(self.tally)

    def of(self, key: RecordKey) -> Scored:
        """A record as it is.

        Raises:
            ValueError: there is no such record.
        """
        if key not in self._by_key:
            raise ValueError(f"no such record: {key}")
        return self._by_key[key]

    def place(self, key: RecordKey) -> int:
        """The place a record has."""
        return self._place_among(self.of(key), self._sorted_keys(key), without=None)

    def next_above(self, key: RecordKey) -> Scored | None:
        """One of those on the nearest better place; None for the first."""
        mine = self._key_as_it_is(self.of(key))
        above = [peer for peer in self.peers(key) if self._key_as_it_is(peer) > mine]
        return min(above, key=self._key_as_it_is, default=None)

    def peers(self, key: RecordKey) -> Sequence[Scored]:
        """Everybody ranked with a record, itself among them."""
        return self._groups[peer_group(self.of(key))]

    def alone(self, key: RecordKey, small: Tally) -> Scored:
        """The record with the counts of *small*, the baselines staying as they are."""
        return self._one(key, small, self._before)

    def reached(
        self, key: RecordKey, small: Tally, whole: Callable[[], Tally]
    ) -> tuple[int, Scored]:
        """The place, and the record, with the counts of *small*; *whole* are everybody's then."""
        if not self.is_provisional:
            changed = self.alone(key, small)
            return self._place_among(changed, self._sorted_keys(key), without=key), changed
        volume = whole().volume
        self._weights.know(volume, self.tally.volume, key.staff_no)
        baselines = self._baselines(volume)
        changed = self._one(key, small, baselines)
        near = _Near(self._before, baselines, self._scheme, self.tally)
        keys = sorted(self._keys_of_others(changed, baselines, near))
        self._weights.forget(volume)
        return self._place_among(changed, keys, without=None), changed

    def key_of(self, one: Scored) -> Key:
        """What somebody is ranked by."""
        return rank_key(one, self._scheme)

    def _keys_of_others(self, changed: Scored, after: Baselines, near: "_Near") -> Iterator[Key]:
        """What the others are ranked by under moved baselines, exact where it can matter."""
        mine = changed.record.key
        for peer in self.peers(mine):
            own = peer.record.key
            if own == mine:
                continue
            most = near.most_moved(own.category, peer.record.group)
            if most is None or abs(peer.total - changed.total) <= most:
                yield self.key_of(self._one(own, self.rows.only(own), after))
            else:
                yield self._key_as_it_is(peer)

    def _key_as_it_is(self, one: Scored) -> Key:
        if one.record.key not in self._keys:
            self._keys[one.record.key] = self.key_of(one)
        return self._keys[one.record.key]

    @cached_property
    def _keys(self) -> dict[RecordKey, Key]:
        return {}

    @cached_property
    def _groups(self) -> Mapping[Peers, list[Scored]]:
        return _by(self.scored, peer_group)

    @cached_property
    def _ordered(self) -> dict[Peers, list[Key]]:
        return {}

    def _sorted_keys(self, key: RecordKey) -> Sequence[Key]:
        group = peer_group(self.of(key))
        if group not in self._ordered:
            self._ordered[group] = sorted(map(self._key_as_it_is, self._groups[group]))
        return self._ordered[group]

    def _place_among(self, changed: Scored, keys: Sequence[Key], without: RecordKey | None) -> int:
        mine = self.key_of(changed)
        above = len(keys) - bisect_right(keys, mine)
        if without is not None and self._key_as_it_is(self._by_key[without]) > mine:
            above -= 1
        return 1 + above

    def _one(self, key: RecordKey, small: Tally, baselines: Baselines) -> Scored:
        scored, _ = score(self._scheme, small, baselines, rows=False)
        self._weights.forget(small.volume)
        return next(one for one in scored if one.record.key == key)

    def _baselines(self, volume: Volume) -> Baselines:
        return Baselines(self._scheme, volume, self._earlier, self._weights)


class _Near:
    """By how much moved baselines can have moved anybody's points."""

    def __init__(self, before: Baselines, after: Baselines, scheme: Scheme, tally: Tally) -> None:
        self._before = before
        self._after = after
        self._scheme = scheme
        self._cells = {(row.type_word, row.procedure) for row in tally.handled}
        self._groups = {r.group for r in tally.volume.records if r.key.category is Category.JUDGE}
        self._known: dict[tuple[Category, str], Decimal | None] = {}

    def most_moved(self, category: Category, group: str) -> Decimal | None:
        """An upper bound, in points, for one group; None where there is none."""
        key = (category, group)
        if key not in self._known:
            bounds = [self._bound(rule, group) for rule in self._scheme.items_for(category, group)]
            known = [bound for bound in bounds if bound is not None]
            total = sum(map(_up, known), start=Decimal(0))
            self._known[key] = total if len(known) == len(bounds) else None
        return self._known[key]

    def _bound(self, rule: ItemRule, group: str) -> Fraction | None:
        """How far an item can move: slope · ratio · relative change of what it is divided by."""
        if rule.quantity == "JUDGES":
            still = not any(self._change("caseload", one) != 0 for one in self._groups)
            return Fraction(0) if still and self._change("days", "") == 0 else None
        if rule.quantity not in _AGAINST:
            return Fraction(0)
        change = self._change(_AGAINST[rule.quantity], group)
        if change is None or not change:
            return change
        corners = _volume_corners(rule) if rule.function == "vol" else corners_of(rule)
        if not corners or "strength" in rule.parameters:
            return None
        slopes = [abs((y1 - y0) / (x1 - x0)) for (x0, y0), (x1, y1) in pairwise(corners) if x1 > x0]
        return max(slopes) * corners[-1][0] * change

    def _change(self, name: str, group: str) -> Fraction | None:
        """The largest relative change of a baseline; None where one came up or went."""
        moved = [(old, new) for old, new in self._pairs(name, group) if old != new]
        if not all(old and new for old, new in moved):
            return None
        return max((max(old / new, new / old) - 1 for old, new in moved), default=Fraction(0))

    def _pairs(self, name: str, group: str) -> list[tuple[Fraction, Fraction]]:
        before, after = self._before, self._after
        if name == "days":
            return [(before.days(*cell), after.days(*cell)) for cell in self._cells]
        if name == "caseload":
            return [(before.caseload(group), after.caseload(group))]
        return [(getattr(before, name)(), getattr(after, name)())]


def _up(points: Fraction) -> Decimal:
    """Points as a whole number of hundredths, rounded up, and what rounding an item can add."""
    if not points:
        return Decimal(0)
    return Decimal(-(-100 * points.numerator // points.denominator)).scaleb(-2) + _ROUNDING


def _volume_corners(rule: ItemRule) -> Sequence[tuple[Fraction, Fraction]]:
    full, zero = rule.full, Fraction(0)
    at_one = (Fraction(1), full * rule.number("base"))
    return (zero, zero), at_one, (1 + rule.number("span"), full)


def _asked_once(
    earlier: Callable[[Sequence[Quarter]], Sequence[Volume]],
) -> Callable[[Sequence[Quarter]], Sequence[Volume]]:
    known: dict[tuple[Quarter, ...], Sequence[Volume]] = {}

    def ask(quarters: Sequence[Quarter]) -> Sequence[Volume]:
        key = tuple(quarters)
        if key not in known:
            known[key] = earlier(quarters)
        return known[key]

    return ask


def _by(rows: Iterable[Row], name: Callable[[Row], Name]) -> dict[Name, list[Row]]:
    found: dict[Name, list[Row]] = {}
    for row in rows:
        found.setdefault(name(row), []).append(row)
    return found


def _joined(rows: Mapping[RecordKey, list[Row]], keys: Iterable[RecordKey]) -> tuple[Row, ...]:
    return tuple(row for key in keys for row in rows.get(key, ()))

"""What would have been enough for the next place up, in whole cases, tried out by scoring again."""

from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property, partial
from itertools import islice

from evaluation.evaluation import evaluate
from evaluation.exclusions import record_key
from evaluation.moved_places import MovedPlaces, OwnedRows
from evaluation.period import Quarter
from evaluation.ranking import Key
from evaluation.result import PersonResult, QuarterResult
from evaluation.scheme import Scheme
from evaluation.scoring.sheet import Scored
from evaluation.staff import RecordKey
from evaluation.tally import Source, Tally, Volume
from evaluation.wishes import Wish, wishes

# Of these more is never worse, so that the least number is found by halving. One more closing can
# be: it has days and a manner.
_EVER_BETTER = frozenset({"IN_TIME", "FEWER_OLD", "REVIEW", "FAULT", "HELP", "ARCHIVE", "EFILE"})
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Step:
    """One way that leads up: *count* of *code* (``wishes.Wish``), and the place and total then.

    One fewer would not have been enough. ``detail`` names the typical case or the kind of fault.
    """

    code: str
    item: str
    detail: str
    count: int
    most: int
    place: int
    total: Decimal


@dataclass(frozen=True, slots=True)
class WayUp:
    """The ways to a better place, the easiest first; ``reason`` says why there is none.

    FIRST: nobody is above. NO_SINGLE_WAY: no single kind of change is enough.
    """

    steps: tuple[Step, ...]
    reason: str | None


@dataclass(frozen=True, slots=True)
class Replay:
    """A source with one tally in place of what *source* counts; earlier quarters stay."""

    changed: Tally
    source: Source

    def tally(self, quarter: Quarter, scheme: Scheme) -> Tally:
        """The changed tally of its own quarter."""
        same = quarter == self.changed.volume.quarter
        return self.changed if same else self.source.tally(quarter, scheme)

    def volumes(self, quarters: Sequence[Quarter], scheme: Scheme) -> Sequence[Volume]:
        """The quantities of earlier quarters, as they were."""
        return self.source.volumes(quarters, scheme)


class WhatIf:
    """Tries changes of one quarter's counts by scoring them again (``moved_places``)."""

    def __init__(
        self,
        quarter: Quarter,
        scheme: Scheme,
        source: Source,
        objections: Collection[str] = (),
    ) -> None:
        self._quarter = quarter
        self._scheme = scheme
        self._source = source
        self._objections = objections
        self._places = MovedPlaces(quarter, scheme, source)
        self.tally = self._places.tally

    @cached_property
    def result(self) -> QuarterResult:
        """The quarter as it is, with all its rows."""
        return self.replayed(self.tally)

    def replayed(self, tally: Tally) -> QuarterResult:
        """The result the quarter would have with *tally*."""
        source = Replay(tally, self._source)
        return evaluate(self._quarter, self._scheme, source, self._objections)

    def agrees_with(self, result: QuarterResult) -> bool:
        """Whether *result* has exactly the people, points and adjustments these counts give."""
        ours = {
            one.record.key: ([(i.code, i.points, i.value) for i in one.items], one.adjustment)
            for one in self._places.scored
        }
        theirs = {
            person.key: ([(i.code, i.points, i.value) for i in person.items], person.adjustment)
            for person in result.people
        }
        return ours == theirs

    def own_rows(self, person: PersonResult) -> Tally:
        """The rows of the quarter that the points of *person* rest on."""
        return self._places.rows.only(record_key(person))

    def place(self, key: RecordKey, tally: Tally) -> tuple[int, Decimal]:
        """Place and total that one record would have with *tally*."""
        small = OwnedRows(tally).only(key)
        reached, changed = self._places.reached(key, small, lambda: tally)
        return reached, changed.total

    def way_up(self, key: RecordKey) -> WayUp:
        """The single changes, in whole cases, that would have given a better place.

        *count* gives a better place when the quarter is evaluated again, one fewer does not.

        Raises:
            ValueError: there is no such record.
        """
        above = self._places.next_above(key)
        if above is None:
            return WayUp((), "FIRST")
        small = self._places.rows.only(key)
        pairs = [
            _Tried(quick, whole)
            for quick, whole in zip(
                wishes(self._scheme, small, key), wishes(self._scheme, self.tally, key), strict=True
            )
        ]
        rival = self._places.key_of(above)
        found = [(n, one) for one in pairs if (n := self._enough(key, rival, one)) is not None]
        found.sort(key=lambda pair: (Fraction(pair[0], pair[1].most), pair[0], pair[1].quick.code))
        place = self._places.place(key)
        confirmed = (self._confirmed(key, place, *pair) for pair in found)
        steps = tuple(islice((step for step in confirmed if step is not None), _SHOWN))
        return WayUp(steps, None if steps else "NO_SINGLE_WAY")

    def _enough(self, key: RecordKey, rival: Key, one: "_Tried") -> int | None:
        """The least number that reaches who stands next above, the baselines staying."""

        def reaches(n: int) -> bool:
            changed = self._places.alone(key, one.quick.apply(n))
            return self._places.key_of(changed) >= rival

        if one.quick.code not in _EVER_BETTER:
            return next((n for n in range(1, one.most + 1) if reaches(n)), None)
        if not reaches(one.most):
            return None
        return 1 + bisect_left(range(1, one.most), True, key=reaches)

    def _confirmed(self, key: RecordKey, place: int, enough: int, one: "_Tried") -> Step | None:
        """The step as the whole evaluation has it, one fewer tried as well."""

        def reached(n: int) -> tuple[int, Scored]:
            return self._places.reached(key, one.quick.apply(n), partial(one.whole.apply, n))

        if self._places.is_provisional:
            while enough > 1 and reached(enough - 1)[0] < place:
                enough -= 1
        for count in range(enough, one.most + 1):
            now, changed = reached(count)
            if now < place:
                wish = one.quick
                return Step(wish.code, wish.item, wish.detail, count, wish.most, now, changed.total)
        return None


@dataclass(frozen=True, slots=True)
class _Tried:
    """One wish on the rows of its owner alone, and on everybody's."""

    quick: Wish
    whole: Wish

    @property
    def most(self) -> int:
        return self.quick.most


def find(result: QuarterResult, key: RecordKey) -> PersonResult:
    """The person a record key is about.

    Raises:
        ValueError: there is no such record.
    """
    for person in result.people:
        if record_key(person) == key:
            return person
    raise ValueError(f"no such record: {key}")

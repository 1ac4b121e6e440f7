"""What would have been enough for the next place up, in whole cases, tried out by scoring again."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from itertools import islice

from evaluation.baselines import Baselines
from evaluation.evaluation import evaluate
from evaluation.exclusions import record_key
from evaluation.explain import peers_of
from evaluation.period import Quarter
from evaluation.ranking import rank
from evaluation.result import PersonResult, QuarterResult
from evaluation.scheme import Scheme
from evaluation.scoring import score
from evaluation.scoring.sheet import Scored
from evaluation.staff import RecordKey
from evaluation.tally import Source, Tally, Volume
from evaluation.wishes import Wish, wishes

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
    """Tries changes of one quarter's counts by scoring them again.

    Under settled baselines a change moves nobody else's points, so one person is scored anew among
    the others as they are; a provisional baseline moves along, so the whole court is.
    """

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
        self.tally = source.tally(quarter, scheme)
        self._baselines = Baselines(
            scheme, self.tally.volume, lambda quarters: source.volumes(quarters, scheme)
        )
        self.result = self.replayed(self.tally)

    def replayed(self, tally: Tally) -> QuarterResult:
        """The result the quarter would have with *tally*."""
        source = Replay(tally, self._source)
        return evaluate(self._quarter, self._scheme, source, self._objections)

    def place(self, key: RecordKey, tally: Tally) -> tuple[int, Decimal]:
        """Place and total that one record would have with *tally*."""
        if self.result.provisional_baseline:
            person = find(self.replayed(tally), key)
            return person.place, person.total
        changed = self._score(key, only(tally, key))
        peers = [changed if one.record.key == key else one for one in self._peers(key)]
        standings = rank(peers, self._scheme, self._quarter.days)
        return next((one.place, changed.total) for one in standings if one.scored.record.key == key)

    def way_up(self, key: RecordKey) -> WayUp:
        """The single changes, in whole cases, that would have given a better place.

        *count* gives a better place when the quarter is evaluated again, one fewer does not.

        Raises:
            ValueError: there is no such record.
        """
        place = find(self.result, key).place
        if place == 1:
            return WayUp((), "FIRST")
        small, above = only(self.tally, key), self._nearest_above(key, place)
        pairs = zip(
            wishes(self._scheme, small, key), wishes(self._scheme, self.tally, key), strict=True
        )
        tried = [
            (enough, whole)
            for quick, whole in pairs
            if (enough := self._enough(key, above, quick)) is not None
        ]
        tried.sort(key=lambda one: (Fraction(one[0], one[1].most), one[0], one[1].code))
        confirmed = (self._confirmed(key, place, *one) for one in tried)
        steps = tuple(islice((step for step in confirmed if step is not None), _SHOWN))
        return WayUp(steps, None if steps else "NO_SINGLE_WAY")

    def _enough(self, key: RecordKey, above: Scored, wish: Wish) -> int | None:
        """The least number that reaches who stands next above, the baselines staying."""
        return next(
            (
                n
                for n in range(1, wish.most + 1)
                if self._reaches(self._score(key, wish.apply(n)), above)
            ),
            None,
        )

    def _reaches(self, one: Scored, above: Scored) -> bool:
        standings = rank((one, above), self._scheme, self._quarter.days)
        return standings[0].place == 1

    def _confirmed(self, key: RecordKey, place: int, enough: int, wish: Wish) -> Step | None:
        """The step as the whole evaluation has it, one fewer tried as well."""
        while enough > 1 and self.place(key, wish.apply(enough - 1))[0] < place:
            enough -= 1
        for count in range(enough, wish.most + 1):
            reached, total = self.place(key, wish.apply(count))
            if reached < place:
                return Step(wish.code, wish.item, wish.detail, count, wish.most, reached, total)
        return None

    def _score(self, key: RecordKey, small: Tally) -> Scored:
        scored, _ = score(self._scheme, small, self._baselines)
        return next(one for one in scored if one.record.key == key)

    def _nearest_above(self, key: RecordKey, place: int) -> Scored:
        best = max(
            (p for p in peers_of(self.result, find(self.result, key)) if p.place < place),
            key=lambda person: person.place,
        )
        rival = record_key(best)
        return self._score(rival, only(self.tally, rival))

    @cached_property
    def _scored(self) -> tuple[Scored, ...]:
        return score(self._scheme, self.tally, self._baselines)[0]

    def _peers(self, key: RecordKey) -> list[Scored]:
        return [
            one
            for one in self._scored
            if one.record.key.category is key.category and one.record.key.group == key.group
        ]


def find(result: QuarterResult, key: RecordKey) -> PersonResult:
    """The person a record key is about.

    Raises:
        ValueError: there is no such record.
    """
    for person in result.people:
        if record_key(person) == key:
            return person
    raise ValueError(f"no such record: {key}")


def only(tally: Tally, key: RecordKey) -> Tally:
    """What of a tally the score of one record rests on: its own rows and those of its judges."""
    judges = {row.judge for row in tally.together if row.assistant == key}
    numbers = {key.staff_no, *(judge.staff_no for judge in judges)}
    keys = {record.key for record in tally.volume.records if record.key.staff_no in numbers}

    volume = replace(
        tally.volume,
        records=tuple(record for record in tally.volume.records if record.key in keys),
        credits=tuple(credit for credit in tally.volume.credits if credit.owner in keys),
    )
    return replace(
        tally,
        volume=volume,
        handled=tuple(row for row in tally.handled if row.owner in keys),
        findings=tuple(row for row in tally.findings if row.owner in keys),
        together=tuple(row for row in tally.together if row.assistant in keys),
        entries=tuple(entry for entry in tally.entries if entry.staff_no in numbers),
    )

"""Whether two schemes count cases alike, and a source that counts once for all that do."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Protocol

from evaluation.case import ANY
from evaluation.period import Quarter
from evaluation.scheme import Scheme
from evaluation.scheme_shape import number
from evaluation.tally import Source, Tally, Volume
from evaluation.weights import Weights


def counting_key(scheme: Scheme) -> str:
    """What of a scheme a tally depends on; schemes of one key have the same tallies.

    That is which types and factors count, which cases are a series, quotas, time limits and how
    cases are counted, but no coefficient and no points.
    """
    types = scheme.document["T"]
    idle = sorted(word for word, weight in types.items() if not number(weight))
    series = scheme.document["S"]
    counting = scheme.counting
    parts = [
        idle,
        sorted(types) if any(word.endswith(ANY) for word in idle) else [],
        [(f.sources, [str(t) for t in f.thresholds], len(f.adds)) for f in Weights(scheme).factors],
        [series["min_series"], series["window_days"], [start for start, _ in series["steps"]]],
        sorted(scheme.document["quota"].items()),
        sorted(scheme.limits.items()),
        sorted(counting.session_units or {}),
        {k: v for k, v in asdict(counting).items() if k not in ("calendar", "session_units")},
        None if counting.calendar is None else _holidays(scheme),
    ]
    return json.dumps(parts, ensure_ascii=False, sort_keys=True)


def _holidays(scheme: Scheme) -> object:
    return scheme.document["counting"]["holidays"]


class Counter(Source, Protocol):
    """A source that can count several quarters in one go."""

    def counts(
        self, quarters: Sequence[Quarter], whole: Sequence[Quarter], scheme: Scheme
    ) -> tuple[Sequence[Tally], Sequence[Volume]]:
        """The counts of *quarters* and the quantities of all of *whole*, which are consecutive."""


class Remembered:
    """A source that asks *source* once for each quarter and way of counting.

    The first of the quarters *together* that is asked for is counted with the others of them, and
    with the quarters before them that their baselines may need. It holds what it was told: make a
    new one when the cases have changed.
    """

    def __init__(self, source: Counter, together: Sequence[Quarter] = ()) -> None:
        self._source = source
        self._together = tuple(sorted(together))
        self._tallies: dict[tuple[Quarter, str], Tally] = {}
        self._volumes: dict[tuple[Quarter, str], Volume] = {}

    def tally(self, quarter: Quarter, scheme: Scheme) -> Tally:
        """The counts of *quarter*."""
        way = counting_key(scheme)
        if (quarter, way) not in self._tallies:
            self._count(self._together if quarter in self._together else (quarter,), scheme, way)
        return self._tallies[quarter, way]

    def volumes(self, quarters: Sequence[Quarter], scheme: Scheme) -> Sequence[Volume]:
        """The quantities of earlier quarters, those in a row that are not known in one go."""
        way = counting_key(scheme)
        unknown = [quarter for quarter in quarters if (quarter, way) not in self._volumes]
        if unknown:
            first, last = quarters.index(unknown[0]), quarters.index(unknown[-1])
            for volume in self._source.volumes(quarters[first : last + 1], scheme):
                self._volumes.setdefault((volume.quarter, way), volume)
        return tuple(self._volumes[quarter, way] for quarter in quarters)

    def _count(self, quarters: Sequence[Quarter], scheme: Scheme, way: str) -> None:
        before = quarters[0].before(int(number(scheme.baseline_rules["quarters"])))
        if any((quarter, way) in self._volumes for quarter in before):
            before = ()  # the few that are missing are cheaper alone
        whole = (*before, *_in_a_row(quarters[0], quarters[-1]))
        tallies, volumes = self._source.counts(quarters, whole, scheme)
        for volume in volumes:
            self._volumes.setdefault((volume.quarter, way), volume)
        for tally in tallies:
            self._tallies[tally.volume.quarter, way] = tally
            # Weights are added up once for each volume: one object for each quarter.
            self._volumes[tally.volume.quarter, way] = tally.volume


def _in_a_row(first: Quarter, last: Quarter) -> Sequence[Quarter]:
    row = [first]
    while row[-1] < last:
        row.append(row[-1].shifted(1))
    return row

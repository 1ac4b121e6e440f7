"""Whether two schemes count cases alike, and a source that counts once for all that do."""

import json
from collections.abc import Sequence
from dataclasses import asdict

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


class Remembered:
    """A source that asks *source* once for each quarter and way of counting.

    It holds what it was told: make a new one when the cases have changed.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._tallies: dict[tuple[Quarter, str], Tally] = {}
        self._volumes: dict[tuple[Quarter, str], Volume] = {}

    def tally(self, quarter: Quarter, scheme: Scheme) -> Tally:
        """The counts of *quarter*."""
        key = (quarter, counting_key(scheme))
        if key not in self._tallies:
            found = self._source.tally(quarter, scheme)
            self._tallies[key] = found
            # Weights are added up once for each volume: one object for each quarter.
            self._volumes[key] = found.volume
        return self._tallies[key]

    def volumes(self, quarters: Sequence[Quarter], scheme: Scheme) -> Sequence[Volume]:
        """The quantities of earlier quarters, those in a row that are not known in one go."""
        way = counting_key(scheme)
        unknown = [quarter for quarter in quarters if (quarter, way) not in self._volumes]
        if unknown:
            first, last = quarters.index(unknown[0]), quarters.index(unknown[-1])
            for volume in self._source.volumes(quarters[first : last + 1], scheme):
                self._volumes.setdefault((volume.quarter, way), volume)
        return tuple(self._volumes[quarter, way] for quarter in quarters)

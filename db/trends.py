"""Trends over quarters, from stored results where they are locked, else computed and remembered."""

from collections.abc import Hashable, Sequence
from itertools import groupby
from typing import Any

from db import tallies
from db.connection import place, snapshot
from db.models import AuditEntry
from db.runs import stored_result
from db.schemes import assembled, scheme_in_force
from evaluation.counted_alike import Remembered
from evaluation.evaluation import WorkedOut, evaluate
from evaluation.period import Quarter
from evaluation.scheme import Scheme
from evaluation.trend import RecordPoint, record_points
from evaluation.weights import Weights

_MOST_REMEMBERED = 64


class Trends:
    """The points of quarters, each counted once for as long as nothing was written.

    One for a window: threads may share it. Every write is an entry of the chain, so its last hash
    says whether anything was.
    """

    def __init__(self) -> None:
        self._known: dict[Hashable, Any] = {}

    def records(
        self, quarters: Sequence[Quarter], *, with_points: bool = True
    ) -> tuple[RecordPoint, ...]:
        """Every record of consecutive *quarters*, oldest first; points cost an evaluation each.

        Each quarter is weighed under the scheme in force on its first day.

        Raises:
            DatabaseError: NO_SCHEME; RESULT_ALTERED.
        """
        with snapshot():
            moment = (place().address, _last_hash())
            missing = [q for q in quarters if (moment, q, with_points) not in self._known]
            for quarter, points in _counted(missing, with_points=with_points).items():
                self._known[moment, quarter, with_points] = points
            found = [self._known[moment, quarter, with_points] for quarter in quarters]
        for key in list(self._known)[:-_MOST_REMEMBERED]:
            self._known.pop(key, None)
        return tuple(point for points in found for point in points)


def _last_hash() -> str:
    last = AuditEntry.select(AuditEntry.hash).order_by(AuditEntry.id.desc()).first()
    return "" if last is None else str(last.hash)


def _counted(
    quarters: Sequence[Quarter], *, with_points: bool
) -> dict[Quarter, tuple[RecordPoint, ...]]:
    """The points of *quarters*; those under one scheme and in a row are counted in one go."""
    found: dict[Quarter, tuple[RecordPoint, ...]] = {}
    schemes = {quarter: scheme_in_force(quarter.start) for quarter in quarters}
    runs = {quarter: _run_of(n, quarter, schemes[quarter]) for n, quarter in enumerate(quarters)}
    for _, run in groupby(quarters, key=runs.__getitem__):
        some = tuple(run)
        scheme = schemes[some[0]]
        kept = {q: stored_result(q) for q in some} if with_points else {}
        source = Remembered(tallies, [q for q, result in kept.items() if result is None])
        known = WorkedOut(Weights(scheme))
        # The open ones first: their quarters before are counted with them.
        for quarter, result in kept.items():
            if result is None:
                scheme_then = assembled(scheme, quarter)
                kept[quarter] = evaluate(quarter, scheme_then, source, rows=False, worked_out=known)
        for volume in source.volumes(some, scheme):
            result = kept.get(volume.quarter)
            people = () if result is None else result.people
            found[volume.quarter] = record_points(volume, scheme, people)
    return found


def _run_of(index: int, quarter: Quarter, scheme: Scheme) -> tuple[str, Quarter]:
    """What quarters in a row under one scheme have in common."""
    return scheme.sha256, quarter.shifted(-index)

"""What every day of a period was for a person: under which posting, in what state, counted or not.

The counted days of a record's stretches are its days in post, so that a sum can be shown with its
parts (RULES.md §2).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from evaluation.staff import (
    AWAY,
    GONE,
    Absence,
    Person,
    Posting,
    RecordKey,
    State,
    key_of,
    spans_of,
)

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Unbroken days that were alike.

    *posting* is None where there was no service; *state* is then the one that ended it, or None.
    """

    start: date
    end: date
    posting: Posting | None
    state: State | None

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.end - self.start).days + 1

    @property
    def counted(self) -> bool:
        """Whether its days are days in post."""
        return self.posting is not None and self.state not in AWAY


def stretches_of(person: Person, start: date, end: date) -> tuple[Stretch, ...]:
    """The days from *start* to *end*, by day; postings of two categories may share days."""
    served = [
        (max(span.start, start), min(span.end, end), span.posting)
        for span in spans_of(person)
        if span.start <= end and span.end >= start
    ]
    served.sort(key=lambda part: (part[0], part[1], part[2].category))
    parts = [*served, *((first, last, None) for first, last in _gaps(served, start, end))]
    found = [
        piece
        for first, last, posting in parts
        for piece in _pieces(person.states, first, last, posting)
    ]
    return tuple(sorted(found, key=lambda piece: (piece.start, piece.end)))


def counted_days(staff_no: str, stretches: Sequence[Stretch]) -> dict[RecordKey, int]:
    """The days in post of each record, in the order of records; none without a day."""
    days: dict[RecordKey, int] = {}
    for stretch in stretches:
        if stretch.posting is not None and stretch.counted:
            key = key_of(staff_no, stretch.posting)
            days[key] = days.get(key, 0) + stretch.days
    return dict(sorted(days.items(), key=lambda item: item[0].listed))


def on_day(stretches: Sequence[Stretch], day: date) -> tuple[State | None, bool]:
    """The state of *day* among *stretches* that have it, and whether it is a day of service.

    The state is None before any service.
    """
    there = [stretch for stretch in stretches if stretch.start <= day <= stretch.end]
    serving = [stretch for stretch in there if stretch.posting is not None]
    return (serving or there)[0].state, bool(serving)


def is_serving(person: Person, day: date) -> bool:
    """Whether somebody belongs to the court on *day*, in post or away."""
    return on_day(stretches_of(person, day, day), day)[1]


def _gaps(
    served: Sequence[tuple[date, date, Posting]], start: date, end: date
) -> Iterator[tuple[date, date]]:
    at = start
    for first, last, _ in served:
        if at < first:
            yield at, first - _DAY
        if last >= end:
            return
        at = max(at, last + _DAY)
    if at <= end:
        yield at, end


def _pieces(
    states: Sequence[Absence], first: date, last: date, posting: Posting | None
) -> list[Stretch]:
    cuts = {first}
    for one in states:
        after = one.end + _DAY if one.end is not None and one.end < last else first
        cuts |= {day for day in (one.start, after) if first < day <= last}
    starts = sorted(cuts)
    pieces: list[Stretch] = []
    for begin, following in zip(starts, [*starts[1:], last + _DAY], strict=True):
        state = _lasting(states, begin) if posting is not None else _ended(states, begin)
        if pieces and pieces[-1].state is state:
            begin = pieces.pop().start  # noqa: PLW2901
        pieces.append(Stretch(begin, following - _DAY, posting, state))
    return pieces


def _lasting(states: Sequence[Absence], day: date) -> State:
    """The state of a day of service: one whose days are lost before one whose days are not."""
    lasting = [s for s in states if s.start <= day <= (s.end or date.max) and s.state not in GONE]
    away = [s for s in lasting if s.state in AWAY]
    if away:
        return min(away, key=lambda s: (s.start, s.state)).state
    return max(lasting, key=lambda s: (s.start, s.state)).state if lasting else State.IN_POST


def _ended(states: Sequence[Absence], day: date) -> State | None:
    gone = [s for s in states if s.state in GONE and s.start <= day]
    return max(gone, key=lambda s: (s.start, s.state)).state if gone else None

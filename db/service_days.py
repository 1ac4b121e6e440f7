"""Days in post of any period, record by record, with the days counted and why the others are not.

Its questions expect an open session. Who changed category, or a judge the group, inside the
period stands there once for each: the records are those that are assessed (RULES.md §2).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from db.roster import PersonRows, people_rows
from evaluation.service import Stretch, stretches_of
from evaluation.staff import Category, RecordKey, State, key_of


@dataclass(frozen=True, slots=True)
class ServiceDays:
    """One record's days in a period.

    *parts* of *record* say which of the person's records it is: (1, 2) is the first of two.
    *lost* are the days of service that do not count, by state; *stretches* say it day by day.
    """

    key: RecordKey
    name: str
    readings: str
    divisions: tuple[str, ...]
    record: tuple[int, int]
    first: date
    last: date
    counted: int
    lost: tuple[tuple[State, int], ...]
    stretches: tuple[Stretch, ...]

    @property
    def staff_no(self) -> str:
        """Whose it is."""
        return self.key.staff_no

    @property
    def category(self) -> Category:
        """As what."""
        return self.key.category

    @property
    def served(self) -> int:
        """The days of service, counted or not."""
        return self.counted + sum(days for _, days in self.lost)


def service_days(start: date, end: date) -> list[ServiceDays]:
    """Every record with a day of service from *start* to *end*, by staff number. Three queries."""
    return [line for rows in people_rows() for line in _lines(rows, start, end)]


def _lines(rows: PersonRows, start: date, end: date) -> list[ServiceDays]:
    found: dict[RecordKey, list[Stretch]] = {}
    for stretch in stretches_of(rows.person, start, end):
        if stretch.posting is not None:
            found.setdefault(key_of(rows.number, stretch.posting), []).append(stretch)
    keys = sorted(found, key=lambda key: (found[key][0].start, key.listed))
    return [_line(rows, key, found[key], (number, len(keys))) for number, key in enumerate(keys, 1)]


def _line(
    rows: PersonRows, key: RecordKey, stretches: Sequence[Stretch], record: tuple[int, int]
) -> ServiceDays:
    lost: dict[State, int] = {}
    for stretch in stretches:
        if not stretch.counted:
            assert stretch.state is not None
            lost[stretch.state] = lost.get(stretch.state, 0) + stretch.days
    divisions = (s.posting.division for s in stretches if s.posting is not None)
    return ServiceDays(
        key=key,
        name=rows.name,
        readings=rows.readings,
        divisions=tuple(dict.fromkeys(divisions)),
        record=record,
        first=stretches[0].start,
        last=max(stretch.end for stretch in stretches),
        counted=sum(stretch.days for stretch in stretches if stretch.counted),
        lost=tuple(lost.items()),
        stretches=tuple(stretches),
    )

"""Comparable work: what somebody's own mix of cases would lead one to expect, beside what came."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import SupportsFloat

from evaluation.case import ANY
from evaluation.exclusions import record_key
from evaluation.explain import peers_of
from evaluation.result import PersonResult, QuarterResult
from evaluation.scoring.sheet import by_owner
from evaluation.staff import Category, RecordKey
from evaluation.statistics.arrays import Array
from evaluation.statistics.standardisation import (
    expected_counts,
    merged_strata,
    observed_over_expected,
    ratio_interval,
)
from evaluation.tally import Handled, Tally, Told

LEAST_PEOPLE = 5
_TENTH, _HUNDREDTH = Decimal("0.1"), Decimal("0.01")

Count = Callable[[Handled], int]


def _first_instance(row: Handled) -> int:
    known = row.type_word.endswith("初") and row.tells(Told.APPEALED)
    return row.count if known else 0


# What is counted, and over which cases.
_MEASURES: dict[str, tuple[Count, Count]] = {
    "LATE": (lambda row: row.late, lambda row: row.limited),
    "APPEALED": (lambda row: row.appealed if _first_instance(row) else 0, _first_instance),
    "DAYS": (lambda row: row.days, lambda row: row.count if row.tells(Told.DAYS) else 0),
}


@dataclass(frozen=True, slots=True)
class Comparable:
    """One measure of one person: observed, expected for the mix, and their ratio.

    ``measure`` is LATE, APPEALED or DAYS; *cases* it was counted over. ``low`` and ``high`` are the
    95 % interval of the ratio, None for days. A ratio stands beside 1: two people with different
    mixes are not strictly comparable by it.
    """

    measure: str
    cases: int
    observed: int
    expected: Decimal
    ratio: Decimal
    shrunk: Decimal
    low: Decimal | None
    high: Decimal | None


@dataclass(frozen=True, slots=True)
class _Counted:
    """What a measure counts of everybody of a group, by row of the group."""

    hits: Sequence[int]
    cases: Sequence[int]
    due: Array


class CaseMixes:
    """The case-mix sheets of one result; each group is counted once."""

    def __init__(self, result: QuarterResult, tally: Tally) -> None:
        self._result = result
        self._handled = by_owner(tally.handled)
        self._groups: dict[str, tuple[dict[RecordKey, int], dict[str, _Counted]]] = {}

    def of(self, person: PersonResult) -> tuple[Comparable, ...] | None:
        """The sheet of a judge among the group; None for others and below five people.

        Strata are type and procedure, small ones merged into the type, then into all. Who has more
        than a tenth of a stratum is left out of what is expected of him there.
        """
        if person.category is not Category.JUDGE:
            return None
        row_of, counted = self._group(person)
        if len(row_of) < LEAST_PEOPLE:
            return None
        row = row_of[record_key(person)]
        found = (_comparable(name, one, row) for name, one in counted.items())
        return tuple(one for one in found if one is not None)

    def _group(self, person: PersonResult) -> tuple[dict[RecordKey, int], dict[str, _Counted]]:
        _, group = person.peers
        if group not in self._groups:
            keys = [record_key(peer) for peer in peers_of(self._result, person)]
            people = [self._handled.get(key, ()) for key in keys]
            counted = {name: _counted(people, *counts) for name, counts in _MEASURES.items()}
            self._groups[group] = {key: row for row, key in enumerate(keys)}, counted
        return self._groups[group]


def expected(row: Comparable) -> list[tuple[str, dict[str, object]]]:
    """The sentences about a measure, by their codes under ``[case_mix]``, with what fills them."""
    values = {"cases": row.cases, "expected": row.expected, "observed": row.observed}
    found: list[tuple[str, dict[str, object]]] = [(row.measure, values)]
    if row.low is not None:
        found.append(("RATIO", {"ratio": row.ratio, "low": row.low, "high": row.high}))
    return found


def _counted(people: Sequence[Sequence[Handled]], hit: Count, base: Count) -> _Counted:
    strata = _strata(people, base)
    hits, cases = (_table(people, strata, count) for count in (hit, base))
    due = expected_counts(hits, cases, leave_out_large=True)
    return _Counted([sum(row) for row in hits], [sum(row) for row in cases], due)


def _comparable(name: str, counted: _Counted, row: int) -> Comparable | None:
    cases, observed, due = counted.cases[row], counted.hits[row], counted.due.tolist()[row]
    if not cases:
        return None
    sheet = observed_over_expected([observed], [due])
    ends = ratio_interval(observed, due) if name != "DAYS" and due > 0 else None
    return Comparable(
        measure=name,
        cases=cases,
        observed=observed,
        expected=_shown(due, _TENTH),
        ratio=_shown(sheet.ratio.tolist()[0]),
        shrunk=_shown(sheet.shrunk.tolist()[0]),
        low=_shown(ends[0]) if ends else None,
        high=_shown(ends[1]) if ends else None,
    )


def _strata(people: Sequence[Sequence[Handled]], base: Count) -> dict[Hashable, Hashable]:
    """Where the cases of each type and procedure are counted."""
    sizes: dict[Hashable, int] = {}
    for rows in people:
        for row in rows:
            if base(row):
                sizes[_stratum(row)] = sizes.get(_stratum(row), 0) + base(row)
    paths = {name: (str(name).partition("|")[0], ANY) for name in sizes}
    return merged_strata(sizes, paths)


def _table(
    people: Sequence[Sequence[Handled]], strata: Mapping[Hashable, Hashable], count: Count
) -> list[list[int]]:
    """Counts by person and stratum."""
    columns = {name: at for at, name in enumerate(sorted(set(strata.values()), key=str))}
    table = [[0] * len(columns) for _ in people]
    for sums, rows in zip(table, people, strict=True):
        for row in rows:
            if _stratum(row) in strata:
                sums[columns[strata[_stratum(row)]]] += count(row)
    return table


def _stratum(row: Handled) -> str:
    return f"{row.type_word}|{row.procedure}"


def _shown(value: SupportsFloat, step: Decimal = _HUNDREDTH) -> Decimal:
    """A figure as it is shown; the ninth place is where processors begin to differ."""
    return Decimal(f"{value.__float__():.9f}").quantize(step, ROUND_HALF_UP)

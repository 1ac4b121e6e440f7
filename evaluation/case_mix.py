"""Comparable work: what somebody's own mix of cases would lead one to expect, beside what came."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import SupportsFloat

from evaluation.case import ANY
from evaluation.exclusions import record_key
from evaluation.explain import peers_of
from evaluation.result import PersonResult, QuarterResult
from evaluation.staff import Category
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


def case_mix(
    result: QuarterResult, tally: Tally, person: PersonResult
) -> tuple[Comparable, ...] | None:
    """The case-mix sheet of a judge among the group; None for others and below five people.

    Strata are type and procedure, small ones merged into the type, then into all. Who has more
    than a tenth of a stratum is left out of what is expected of him there.
    """
    peers = peers_of(result, person)
    if person.category is not Category.JUDGE or len(peers) < LEAST_PEOPLE:
        return None
    keys = [record_key(peer) for peer in peers]
    rows = {key: [row for row in tally.handled if row.owner == key] for key in keys}
    own = keys.index(record_key(person))
    found = (_comparable(name, [rows[key] for key in keys], own) for name in _MEASURES)
    return tuple(one for one in found if one is not None)


def expected(row: Comparable) -> list[tuple[str, dict[str, object]]]:
    """The sentences about a measure, by their codes under ``[case_mix]``, with what fills them."""
    values = {"cases": row.cases, "expected": row.expected, "observed": row.observed}
    found: list[tuple[str, dict[str, object]]] = [(row.measure, values)]
    if row.low is not None:
        found.append(("RATIO", {"ratio": row.ratio, "low": row.low, "high": row.high}))
    return found


def _comparable(name: str, people: Sequence[Sequence[Handled]], own: int) -> Comparable | None:
    hit, base = _MEASURES[name]
    strata = _strata(people, base)
    hits, cases_of = (_table(people, strata, count) for count in (hit, base))
    cases, observed = sum(cases_of[own]), sum(hits[own])
    if not cases:
        return None
    due = expected_counts(hits, cases_of, leave_out_large=True).tolist()[own]
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

"""Which cases form a series, and the rank of each closed one in its year (RULES.md §5)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

_NOBODY = 0  # in charge of a chain that is the court's


@dataclass(frozen=True, slots=True)
class SeriesCase:
    """What a case shows of itself when series are looked for. Empty cells are empty strings."""

    case_id: int
    handler: int
    type_word: str
    cause: str
    plaintiff: str
    defendant: str
    series_no: str
    filed: date
    closed: date | None
    order: tuple[int, int, str]  # year, serial number, key


def series_ranks(
    cases: Iterable[SeriesCase], least: int, window_days: int, court_days: int | None = None
) -> dict[int, int]:
    """The rank of every closed case that stands in a series of at least *least*, by case id.

    A case belongs to the longest of its chains; of equally long ones to the one that ranks it
    higher. Ranks run anew in each calendar year of closing. With *court_days* cases filed so
    shortly after each other are a chain too, whoever is in charge of them.
    """
    found: dict[int, tuple[int, int]] = {}
    for chain in _all_chains(cases, window_days, court_days):
        if len(chain) >= least:
            for case_id, rank in _ranks_by_year(chain).items():
                found[case_id] = max(found.get(case_id, (0, 0)), (len(chain), rank))
    return {case_id: rank for case_id, (_, rank) in found.items()}


@dataclass(frozen=True, slots=True)
class SeriesPlace:
    """Where a case stands: how many cases its chain has, and its rank, None while it is open."""

    size: int
    rank: int | None


def series_place(
    cases: Iterable[SeriesCase], case_id: int, window_days: int, court_days: int | None = None
) -> SeriesPlace | None:
    """The place of one case in the chain that counts for it, however short; None if it is alone.

    *cases* are all that its judge in charge has; with *court_days* those of all judges.
    """
    found = (
        (len(chain), _ranks_by_year(chain).get(case_id, 0))
        for chain in _all_chains(cases, window_days, court_days)
        if any(case.case_id == case_id for case in chain)
    )
    size, rank = max(found, default=(0, 0))
    return SeriesPlace(size, rank or None) if size > 1 else None


def _all_chains(
    cases: Iterable[SeriesCase], window_days: int, court_days: int | None
) -> Iterable[list[SeriesCase]]:
    everybodys = list(cases)
    yield from _chains(everybodys, timedelta(days=window_days))
    if court_days is not None:
        dealt = (replace(case, handler=_NOBODY) for case in everybodys)
        yield from _chains(dealt, timedelta(days=court_days))


def _chains(cases: Iterable[SeriesCase], window: timedelta) -> Iterable[list[SeriesCase]]:
    named: Mapping[object, list[SeriesCase]] = defaultdict(list)
    alike: Mapping[object, list[SeriesCase]] = defaultdict(list)
    for case in cases:
        if case.series_no:
            named[case.handler, case.series_no].append(case)
        else:
            for side, party in (("P", case.plaintiff), ("D", case.defendant)):
                if party and case.cause:
                    alike[case.handler, case.type_word, case.cause, side, party].append(case)
    yield from named.values()
    for group in alike.values():
        yield from _unbroken(group, window)


def _unbroken(group: list[SeriesCase], window: timedelta) -> Iterable[list[SeriesCase]]:
    chain: list[SeriesCase] = []
    for case in sorted(group, key=lambda case: case.filed):
        if chain and case.filed - chain[-1].filed > window:
            yield chain
            chain = []
        chain.append(case)
    yield chain


def _ranks_by_year(chain: list[SeriesCase]) -> dict[int, int]:
    closed = sorted(
        (case.closed, case.order, case.case_id) for case in chain if case.closed is not None
    )
    ranks: dict[int, int] = {}
    seen: dict[int, int] = defaultdict(int)
    for day, _, case_id in closed:
        seen[day.year] += 1
        ranks[case_id] = seen[day.year]
    return ranks

"""What a case weighs under a scheme, part by part, and where it stands in its series."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from db.models import database
from db.tally_sql import FACTOR_COLUMNS, HANDLER, counted_types, factor_code, listed
from db.tally_tables import SERIES_COLUMNS, series_case, types_in_use
from evaluation.case import HANDLING, Role
from evaluation.scheme import Scheme
from evaluation.series import SeriesPlace, series_place
from evaluation.staff import RecordKey
from evaluation.tally import Credit
from evaluation.weights import Coefficients, Weights


@dataclass(frozen=True, slots=True)
class FactorLine:
    """A floating factor that applies: its source in the scheme, the cell, and what it adds."""

    source: str
    cell: int | bool
    adds: Fraction


@dataclass(frozen=True, slots=True)
class PartWeight:
    """What one part in the case is worth; ``coefficients`` has every factor of it."""

    role: Role
    sharers: int
    coefficients: Coefficients


@dataclass(frozen=True, slots=True)
class CaseWeight:
    """The weight of a case: its floating factors one by one, and what each part is worth.

    A case that is not ``counted`` has a type without weight and stands in no figure.
    ``factors`` add up to more than the sum in ``parts`` where the scheme caps it. ``step`` is the
    step of the series discount, 0 where there is none.
    """

    counted: bool
    factors: tuple[FactorLine, ...]
    series: SeriesPlace | None
    step: int
    parts: tuple[PartWeight, ...]


def case_weight(
    case_id: int, cells: Mapping[str, Any], parts: Sequence[tuple[Role, int]], scheme: Scheme
) -> CaseWeight:
    """The weight of the case with these *cells* and *parts*. Three queries or four."""
    weights = Weights(scheme)
    counted = counted_types(scheme, types_in_use)
    code, is_counted = _one(
        f"SELECT {factor_code(weights)}, CASE WHEN {counted} THEN 1 ELSE 0 END "
        f"FROM court_case c WHERE c.id = {case_id:d}"
    )
    series = _series(case_id, cells, scheme, counted) if is_counted else None
    step = _step(series, scheme)
    worth = [
        Credit(
            owner=RecordKey("", role.category, ""),
            type_word=cells["type_word"],
            procedure=cells["procedure"],
            manner=cells["manner"],
            role=role,
            sharers=sharers,
            factors=code,
            step=step,
            count=1,
        )
        for role, sharers in parts
    ]
    return CaseWeight(
        counted=bool(is_counted),
        factors=tuple(_factors(code, cells, weights)),
        series=series,
        step=step,
        parts=tuple(PartWeight(c.role, c.sharers, weights.coefficients(c)) for c in worth),
    )


def _factors(code: int, cells: Mapping[str, Any], weights: Weights) -> list[FactorLine]:
    lines = []
    for factor, place in zip(weights.factors, weights.places, strict=True):
        if level := code // place % (len(factor.adds) + 1):
            source = factor.sources[0] if factor.thresholds else factor.sources[level - 1]
            lines.append(FactorLine(source, cells[FACTOR_COLUMNS[source]], factor.adds[level - 1]))
    return lines


def _series(
    case_id: int, cells: Mapping[str, Any], scheme: Scheme, counted: str
) -> SeriesPlace | None:
    parties = [cells["plaintiff_hash"], cells["defendant_hash"]]
    if not cells["series_no"] and not any(parties):
        return None
    alike = (
        "c.series_no <> ''"
        if cells["series_no"]
        else f"c.series_no = '' AND (c.plaintiff_hash IN ({listed(filter(None, parties[:1]))}) "
        f"OR c.defendant_hash IN ({listed(filter(None, parties[1:]))}))"
    )
    court_days = scheme.counting.court_series_days
    whose = (
        "1 = 1"
        if court_days is not None
        else "r.staff_id IN (SELECT staff_id FROM case_role "
        f"WHERE case_id = {case_id:d} AND role IN ({listed(HANDLING)}))"
    )
    rows = database.execute_sql(
        f"SELECT {SERIES_COLUMNS} FROM court_case c JOIN case_role r ON r.case_id = c.id "
        f"WHERE {HANDLER} AND {counted} AND {alike} AND {whose}"
    )
    cases = map(series_case, rows.fetchall())
    return series_place(cases, case_id, scheme.series_window_days, court_days)


def _step(series: SeriesPlace | None, scheme: Scheme) -> int:
    if series is None or series.size < scheme.least_series:
        return 0
    return sum(start <= (series.rank or 0) for start, _ in scheme.series_steps)


def _one(sql: str) -> tuple[Any, ...]:
    row: tuple[Any, ...] = database.execute_sql(sql).fetchone()
    return row

"""The baselines of a quarter: those fixed for it, by whom, and those that could be."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from db.connection import snapshot
from db.models import FrozenBaseline
from db.schemes import scheme_in_force
from db.tallies import tally, volumes
from evaluation.baselines import Baselines
from evaluation.frozen_priors import OWNER
from evaluation.period import Quarter
from evaluation.scheme_shape import number
from evaluation.staff import Category
from evaluation.tally import Volume

_FINEST = Decimal("0.0001")


@dataclass(frozen=True, slots=True)
class FixedBaseline:
    """One baseline as it was fixed; *owner* is a group of judges, a category, or ``DAYS``."""

    owner: str
    name: str
    value: str
    author: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ProposedBaselines:
    """What the quarters before give, ready to be fixed, to four places.

    *quarters* are those it was computed from: with cases, and enough of them beside *quarter*.
    *provisional* tells that some value rests on the quarter itself: nothing before holds any.
    """

    quarter: Quarter
    quarters: tuple[Quarter, ...]
    values: Mapping[str, Mapping[str, str]]
    provisional: bool


def fixed_baselines(quarter: Quarter) -> tuple[FixedBaseline, ...]:
    """The baselines fixed for *quarter*, in the order they were stored."""
    rows = FrozenBaseline.select().where(FrozenBaseline.quarter == str(quarter))
    return tuple(
        FixedBaseline(row.peer_group, row.name, row.value, row.author, row.written_at)
        for row in rows.order_by(FrozenBaseline.id)
    )


def proposed_baselines(quarter: Quarter) -> ProposedBaselines:
    """The baselines of *quarter* as the quarters before it give them.

    Raises:
        DatabaseError: NO_SCHEME.
    """
    with snapshot():
        scheme = scheme_in_force(quarter.start).with_baselines(quarter, {})
        (current,) = volumes([quarter], scheme)
        rules = scheme.baseline_rules
        earlier = volumes(quarter.before(int(number(rules["quarters"]))), scheme)
        found = Baselines(scheme, current, lambda _: earlier)
        values = _values(found, current, earlier)
        least = max(number(rules["min_volume"]) * current.closed, Fraction(1))
        used = tuple(volume.quarter for volume in earlier if volume.closed >= least)
        if any("prior" in item.parameters for item in scheme.items):
            from evaluation.prior_estimates import estimated_priors

            values[OWNER] = estimated_priors(scheme, [tally(one, scheme) for one in used])
    return ProposedBaselines(quarter, used, values, found.provisional)


def _values(
    found: Baselines, current: Volume, earlier: Sequence[Volume]
) -> dict[str, dict[str, str]]:
    records = current.records
    judges = [record for record in records if record.key.category is Category.JUDGE]
    values: dict[str, dict[str, str]] = {}
    for group in dict.fromkeys(record.group for record in judges):
        _add(values, group, "Q", found.caseload(group))
    categories = {record.key.category for record in records}
    if Category.ASSISTANT in categories:
        _add(values, Category.ASSISTANT.value, "A1", found.assisted())
    if Category.CLERK in categories:
        _add(values, Category.CLERK.value, "C1", found.followed())
        _add(values, Category.CLERK.value, "C2", found.sessions())
    cells = {(cell.type_word, cell.procedure) for v in earlier for cell in v.cells}
    for type_word, procedure in sorted(cells):
        _add(values, "DAYS", f"{type_word}|{procedure}", found.days(type_word, procedure))
    return values


def _add(values: dict[str, dict[str, str]], owner: str, name: str, value: Fraction) -> None:
    if value <= 0:  # nobody had any: nothing can be measured by it
        return
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    values.setdefault(owner, {})[name] = f"{exact.quantize(_FINEST, ROUND_HALF_UP):f}"

"""Everything there is to say about one person's quarter, and the document it is written as."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import Any

from evaluation.case_mix import CaseMixes, Comparable
from evaluation.counterfactual import WayUp, WhatIf
from evaluation.exclusions import Exclusion, exclusions, record_key
from evaluation.explain import (
    Change,
    Comparison,
    Crossed,
    ExplainedItem,
    Sheet,
    change_since,
    compare,
    peers_of,
    sheets,
)
from evaluation.result import PersonResult, QuarterResult
from evaluation.scheme import Scheme
from evaluation.small_samples import SeenRate, SeenRates


@dataclass(frozen=True)
class Known:
    """What an explanation may draw on beside the result and its scheme.

    ``before`` is the result of the quarter before; ``crossed`` gives one person's work of each of
    the two quarters under the other's rules, where the rules differ; ``what_if`` tries changes on
    the counts the result was made of, and is None where they are no longer the same.
    """

    result: QuarterResult
    scheme: Scheme
    before: QuarterResult | None = None
    crossed: Callable[[PersonResult], Crossed | None] | None = None
    what_if: WhatIf | None = None

    @cached_property
    def rates(self) -> SeenRates | None:
        """What the rates of the quarter's people tell; None where its counts are not known."""
        if self.what_if is None:
            return None
        return SeenRates(self.result, self.scheme, self.what_if.tally)

    @cached_property
    def mixes(self) -> CaseMixes | None:
        """The case-mix sheets of the quarter; None where its counts are not known."""
        return None if self.what_if is None else CaseMixes(self.result, self.what_if.tally)


@dataclass(frozen=True, slots=True)
class Explanation:
    """One record explained: its sheet, its change, its way up, and what did not count.

    ``way_up`` is None where nothing could be tried, ``versus`` where nobody was asked about or the
    two are not ranked together. ``rates`` and ``mix`` are for reading beside the points: how far
    few cases tell a rate, and what the mix of cases would lead one to expect; ``mix`` is None
    where there are too few people to compare with.
    """

    sheet: Sheet
    change: Change | None
    way_up: WayUp | None
    excluded: tuple[Exclusion, ...]
    versus: Comparison | None
    rates: tuple[SeenRate, ...] = ()
    mix: tuple[Comparable, ...] | None = None


def explain(known: Known, staff_no: str, versus: str | None = None) -> tuple[Explanation, ...]:
    """Every record of a person explained; none where there is no such person."""
    return tuple(
        _explained(known, sheet, versus) for sheet in sheets(known.result, known.scheme, staff_no)
    )


def _explained(known: Known, sheet: Sheet, versus: str | None) -> Explanation:
    trial, person = known.what_if, sheet.person
    own = trial.own_rows(person) if trial else None
    return Explanation(
        sheet=sheet,
        change=_change(known, person),
        way_up=trial.way_up(record_key(person)) if trial else None,
        excluded=exclusions(known.result, known.scheme, person, own),
        versus=_versus(known, person, versus),
        rates=known.rates.of(person) if known.rates else (),
        mix=known.mixes.of(person) if known.mixes else None,
    )


def to_json(known: Known, explanations: tuple[Explanation, ...]) -> str:
    """The stable text form: codes and figures, no sentences. Exact values are strings."""
    plain = {
        "quarter": str(known.result.quarter),
        "scheme": {
            "code": known.result.scheme.code,
            "version": known.result.scheme.version,
            "sha256": known.result.scheme.sha256,
        },
        "sheets": [_plain(one) for one in explanations],
    }
    return json.dumps(plain, ensure_ascii=False, indent=1) + "\n"


def exact_text(value: Fraction) -> str:
    """A fraction as a decimal where it has one, else as ``numerator/denominator``."""
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest != 1:
        return str(value)
    places = 2
    while (value * 10**places).denominator != 1:
        places += 1
    return f"{Decimal(int(value * 10**places)).scaleb(-places):f}"


def _change(known: Known, person: PersonResult) -> Change | None:
    if known.before is None:
        return None
    key = record_key(person)
    earlier = next((one for one in known.before.people if record_key(one) == key), None)
    if earlier is None:
        return None
    crossed = known.crossed(person) if known.crossed else None
    return change_since(known.before, earlier, person, crossed)


def _versus(known: Known, person: PersonResult, versus: str | None) -> Comparison | None:
    peers = peers_of(known.result, person)
    other = next((p for p in peers if p.staff_no == versus and p is not person), None)
    return None if other is None else compare(person, other, known.scheme)


def _plain(one: Explanation) -> dict[str, Any]:
    sheet, person = one.sheet, one.sheet.person
    return {
        "staff_no": person.staff_no,
        "name": person.name,
        "category": person.category.value,
        "group": person.group,
        "place": person.place,
        "tied": person.tied,
        "beside": list(sheet.beside),
        "peers": sheet.peers,
        "eligible": person.eligible,
        "blocked_by": list(person.blocked_by),
        "total": str(person.total),
        "group_mean": str(sheet.mean),
        "difference": str(person.total - sheet.mean),
        "items": [_plain_item(item) for item in sheet.items],
        "adjustment": {
            "points": str(person.adjustment),
            "group_mean": str(sheet.adjustment_mean),
            "difference": str(person.adjustment - sheet.adjustment_mean),
        },
        "above": _plain_comparison(sheet.above),
        "below": _plain_comparison(sheet.below),
        "versus": _plain_comparison(one.versus),
        "change": _plain_change(one.change),
        "way_up": _plain_way(one.way_up),
        "rates": [
            {
                "code": rate.code,
                "hits": exact_text(rate.hits),
                "cases": exact_text(rate.cases),
                "low": str(rate.low),
                "high": str(rate.high),
                "drawn": str(rate.drawn),
                "usual": str(rate.usual),
                "reliability": str(rate.reliability),
                "in_points": rate.in_points,
            }
            for rate in one.rates
        ],
        "case_mix": None if one.mix is None else [_plain_comparable(row) for row in one.mix],
        "excluded": [
            {"code": left.code, "item": left.item, "count": left.count, "detail": left.detail}
            for left in one.excluded
        ],
    }


def _plain_comparable(row: Comparable) -> dict[str, Any]:
    return {
        "measure": row.measure,
        "cases": row.cases,
        "observed": row.observed,
        "expected": str(row.expected),
        "ratio": str(row.ratio),
        "shrunk": str(row.shrunk),
        "low": None if row.low is None else str(row.low),
        "high": None if row.high is None else str(row.high),
    }


def _plain_item(explained: ExplainedItem) -> dict[str, Any]:
    item = explained.item
    return {
        "code": item.code,
        "value": None if item.value is None else f"{item.value:f}",
        "basis": item.basis,
        "rule": {"kind": explained.rule.kind, **explained.rule.numbers},
        "points": str(item.points),
        "max": str(item.max),
        "group_mean": str(explained.mean),
        "difference": str(explained.difference),
        "rows": [
            {"label": row.label, "count": row.count, "unit": f"{row.unit:f}", "sum": f"{row.sum:f}"}
            for row in item.rows
        ],
    }


def _plain_comparison(found: Comparison | None) -> Mapping[str, Any] | None:
    if found is None:
        return None
    return {
        "staff_no": found.staff_no,
        "name": found.name,
        "place": found.place,
        "total": str(found.total),
        "gap": str(found.gap),
        "decided_by": found.decided_by,
        "parts": [
            {
                "code": part.code,
                "own": str(part.own),
                "other": str(part.other),
                "difference": str(part.difference),
            }
            for part in found.parts
        ],
    }


def _plain_change(change: Change | None) -> Mapping[str, Any] | None:
    if change is None:
        return None
    return {
        "quarter": change.quarter,
        "before": str(change.before),
        "after": str(change.after),
        "place_before": change.place_before,
        "own": exact_text(change.own),
        "rule": exact_text(change.rule),
        "adjustment": str(change.adjustment),
        "replayed": change.replayed,
        "items": [
            {
                "code": item.code,
                "before": str(item.before),
                "after": str(item.after),
                "own": exact_text(item.own),
                "rule": exact_text(item.rule),
            }
            for item in change.items
        ],
    }


def _plain_way(way: WayUp | None) -> Mapping[str, Any] | None:
    if way is None:
        return None
    return {
        "reason": way.reason,
        "steps": [
            {
                "code": step.code,
                "item": step.item,
                "detail": step.detail,
                "count": step.count,
                "most": step.most,
                "place": step.place,
                "total": str(step.total),
            }
            for step in way.steps
        ],
    }

"""The weight of a case, W = T · P · (1 + F) · S · M, and what of it is whose (RULES.md §4)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from math import lcm
from typing import Any

from evaluation.case import Role
from evaluation.scheme import Scheme
from evaluation.scheme_shape import number
from evaluation.staff import Category, RecordKey
from evaluation.tally import Credit, Volume


@dataclass(frozen=True, slots=True)
class Coefficients:
    """Every coefficient of one case and what they make: the line of a score sheet.

    ``role`` is R for a judge, and one over the number of those who share for assistants and
    clerks; a clerk's cases count by ``series`` and ``role`` alone.
    """

    type: Fraction
    procedure: Fraction
    factors: Fraction
    series: Fraction
    manner: Fraction
    role: Fraction
    credit: Fraction


@dataclass(frozen=True, slots=True)
class Factor:
    """One floating factor: what reaches its levels, and what each level adds.

    A stepped factor has one source and rising thresholds; a choice has several sources of which
    the one that adds most counts; a flag has one source. Level 0 adds nothing.
    """

    sources: tuple[str, ...]
    thresholds: tuple[Fraction, ...]
    adds: tuple[Fraction, ...]


class Weights:
    """The weights of one scheme, each computed once."""

    def __init__(self, scheme: Scheme) -> None:
        self._scheme = scheme
        self._plain: dict[tuple[str, str, str, int], Fraction] = {}
        self._units: dict[tuple[object, ...], Fraction] = {}
        self._sums: dict[int, Fraction] = {}
        self._totals: dict[int, tuple[Volume, Mapping[RecordKey, Fraction]]] = {}

    @cached_property
    def factors(self) -> tuple[Factor, ...]:
        """The floating factors in the scheme's order: the digits of a factor code."""
        return tuple(_factor(rule) for rule in self._scheme.document["F"]["rules"])

    @cached_property
    def places(self) -> tuple[int, ...]:
        """What one level of each factor is worth in a factor code (a mixed-radix number)."""
        places, worth = [], 1
        for factor in self.factors:
            places.append(worth)
            worth *= len(factor.adds) + 1
        return tuple(places)

    def factor_sum(self, code: int) -> Fraction:
        """ΣF of a factor code, capped."""
        if code not in self._sums:
            total = Fraction(0)
            for factor, place in zip(self.factors, self.places, strict=True):
                level = code // place % (len(factor.adds) + 1)
                total += factor.adds[level - 1] if level else 0
            self._sums[code] = min(total, number(self._scheme.document["F"]["cap"]))
        return self._sums[code]

    def weight(self, credit: Credit) -> Fraction:
        """W of one of the cases of *credit*."""
        key = (credit.type_word, credit.procedure, credit.manner, credit.step)
        plain = self._plain.get(key)
        if plain is None:
            plain = self._plain[key] = (
                self._scheme.type_weight(credit.type_word)[0]
                * self._scheme.procedure_weight(credit.type_word, credit.procedure)
                * self.discount(credit.step)
                * self._scheme.manner_weight(credit.manner)
            )
        return plain * (1 + self.factor_sum(credit.factors)) if credit.factors else plain

    def discount(self, step: int) -> Fraction:
        """S of a step of the series discount; 1 outside a series."""
        return self._scheme.series_steps[step - 1][1] if step else Fraction(1)

    def coefficients(self, credit: Credit) -> Coefficients:
        """What one case of *credit* was weighed with."""
        judge = credit.role.category is Category.JUDGE
        share = self._scheme.role_share(credit.role, credit.sharers) if judge else None
        return Coefficients(
            type=self._scheme.type_weight(credit.type_word)[0],
            procedure=self._scheme.procedure_weight(credit.type_word, credit.procedure),
            factors=self.factor_sum(credit.factors),
            series=self.discount(credit.step),
            manner=self._scheme.manner_weight(credit.manner),
            role=Fraction(1, credit.sharers) if share is None else share,
            credit=self.unit(credit),
        )

    def unit(self, credit: Credit) -> Fraction:
        """What one case of *credit* gives its owner.

        A judge W · R; an assistant W over the number of assistants; a clerk S over the clerks.
        """
        key = (
            *(credit.type_word, credit.procedure, credit.manner, credit.factors, credit.step),
            *(credit.role, credit.sharers),
        )
        found = self._units.get(key)
        if found is None:
            found = self._units[key] = self._unit(credit)
        return found

    def totals(self, volume: Volume) -> Mapping[RecordKey, Fraction]:
        """The sum of the credits of every record of *volume*, added up once."""
        # A volume is no key: to compare two is to compare all their rows.
        known = self._totals.get(id(volume))
        if known is None:
            known = self._totals[id(volume)] = (volume, self._added_up(volume))
        return known[1]

    def know(self, changed: Volume, known: Volume, staff_no: str) -> None:
        """Take the totals of *changed* from *known*, from which only one person's rows differ."""
        own = tuple(record for record in changed.records if record.key.staff_no == staff_no)
        cases = tuple(credit for credit in changed.credits if credit.owner.staff_no == staff_no)
        anew = self._added_up(replace(changed, records=own, credits=cases))
        self._totals[id(changed)] = (changed, {**self.totals(known), **anew})

    def forget(self, volume: Volume) -> None:
        """Let go of a volume that is not asked about any more."""
        self._totals.pop(id(volume), None)

    def _added_up(self, volume: Volume) -> Mapping[RecordKey, Fraction]:
        owned: dict[RecordKey, dict[int, int]] = {record.key: {} for record in volume.records}
        for credit in volume.credits:
            own = owned.get(credit.owner)
            if own is not None:
                numerator, denominator = self.unit(credit).as_integer_ratio()
                own[denominator] = own.get(denominator, 0) + credit.count * numerator
        return {key: _over_common_denominator(own) for key, own in owned.items()}

    def _unit(self, credit: Credit) -> Fraction:
        if credit.role is Role.CLERK:
            return self.discount(credit.step) / credit.sharers
        if credit.role is Role.ASSISTANT:
            return self.weight(credit) / credit.sharers
        return self.weight(credit) * self._scheme.role_share(credit.role, credit.sharers)


def summed(parts: Iterable[tuple[int, Fraction]]) -> Fraction:
    """The exact sum of so many times so much.

    Fractions are added slowly, for each sum is reduced: the few denominators there are are added
    up apart.
    """
    numerators: dict[int, int] = {}
    for count, value in parts:
        numerator, denominator = value.as_integer_ratio()
        numerators[denominator] = numerators.get(denominator, 0) + count * numerator
    return _over_common_denominator(numerators)


def _over_common_denominator(numerators: Mapping[int, int]) -> Fraction:
    """The sum of fractions, their numerators given by denominator."""
    common = lcm(*numerators)
    return Fraction(sum(n * (common // d) for d, n in numerators.items()), common)


def _factor(rule: dict[str, Any]) -> Factor:
    if "steps" in rule:
        return Factor(
            (rule["id"],),
            tuple(number(start) for start, _ in rule["steps"]),
            tuple(number(add) for _, add in rule["steps"]),
        )
    if "of" in rule:
        rising = sorted(((number(add), source) for source, add in rule["of"]))
        return Factor(tuple(source for _, source in rising), (), tuple(add for add, _ in rising))
    return Factor((rule["id"],), (), (number(rule["add"]),))

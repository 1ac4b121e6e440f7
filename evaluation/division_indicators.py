"""How many indicators of a division are in range: rates of which the scheme says what is enough.

RULES.md §21. An indicator belongs to the whole division: what its people did is added up first.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from evaluation.baselines import Baselines
from evaluation.item_rule import ItemRule
from evaluation.period import Quarter
from evaluation.scheme import Scheme
from evaluation.scoring import score
from evaluation.scoring.measured import rate
from evaluation.scoring.points import points_of
from evaluation.scoring.sheet import Scored
from evaluation.staff import Category
from evaluation.tally import Source
from evaluation.weights import Weights

# The functions that give a rate its full points from some value on, or between two.
_RANGED = frozenset({"up", "down", "band", "piecewise", "observed_expected"})


@dataclass(frozen=True, slots=True)
class Assessed:
    """The records of one quarter with what was counted for each, and the scheme they are under."""

    scheme: Scheme
    scored: Sequence[Scored]


def assessed(quarter: Quarter, scheme: Scheme, source: Source) -> Assessed:
    """What was counted for everybody in *quarter*; a function of the counts and the scheme."""
    tally = source.tally(quarter, scheme)
    volumes = Baselines(
        scheme, tally.volume, lambda quarters: source.volumes(quarters, scheme), Weights(scheme)
    )
    scored, _ = score(scheme, tally, volumes, rows=False)
    return Assessed(scheme, scored)


def indicators_in_range(
    quarters: Iterable[Assessed], categories: Collection[Category] = ()
) -> dict[str, tuple[int, int]]:
    """By division, how many of its indicators are in range, and of how many.

    An indicator is an item that the scheme scores by a rate with a range (rising, falling, between
    two values, on straight lines, observed over expected): its numerators and denominators are
    added up over the people of *categories* (none: all) and the quarters. It is in range where
    that rate earns the full points. One without a denominator says nothing and is not counted; a
    division without any is left out.
    """
    sums: defaultdict[str, dict[str, _Sum]] = defaultdict(dict)
    for quarter in quarters:
        for one in quarter.scored:
            record = one.record
            category = record.key.category
            if not record.division or (categories and category not in categories):
                continue
            for rule in quarter.scheme.items_for(category, record.group):
                if rule.function in _RANGED and rule.full:
                    known = sums[record.division].setdefault(_identity(rule), _Sum(rule))
                    known.add(*one.counts.get(rule.code, (None, None)))
    found = {
        division: [one.is_in_range() for one in indicators.values() if one.denominator]
        for division, indicators in sums.items()
    }
    return {division: (sum(known), len(known)) for division, known in found.items() if known}


@dataclass(slots=True)
class _Sum:
    """One indicator of one division, added up so far."""

    rule: ItemRule
    numerator: Fraction = Fraction(0)
    denominator: Fraction = Fraction(0)

    def add(self, numerator: Fraction | None, denominator: Fraction | None) -> None:
        if numerator is not None and denominator is not None:
            self.numerator += numerator
            self.denominator += denominator

    def is_in_range(self) -> bool:
        measured = rate(self.numerator, self.denominator)
        return points_of(self.rule, measured, Fraction(0)).points >= self.rule.full


def _identity(rule: ItemRule) -> str:
    """What makes two rules the same indicator, whoever it is asked of."""
    parts = (rule.category, rule.code, rule.function, rule.quantity, rule.max_text)
    return json.dumps([*parts, dict(rule.parameters)], sort_keys=True)

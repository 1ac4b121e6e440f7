"""How far few cases tell a true rate: Wilson's interval, and the rate drawn to the group's."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import SupportsFloat

from evaluation.chance import SHARES, Measuring
from evaluation.exclusions import record_key
from evaluation.explain import peers_of
from evaluation.item_rule import ItemRule
from evaluation.prior import Prior
from evaluation.result import PersonResult, QuarterResult
from evaluation.scheme import Scheme
from evaluation.scoring.functions import rounded
from evaluation.statistics.chance import floats, policy_prior
from evaluation.statistics.shrinkage import (
    BetaPrior,
    fit_prior,
    shrunk_rates,
    wilson_interval,
)
from evaluation.tally import Tally

_WHOLE = Decimal(1)
_WIDE = 20  # from so many points of percent on an interval is told as one of few cases


@dataclass(frozen=True, slots=True)
class SeenRate:
    """A rate of one person, all in whole percent: *hits* of *cases*, and what that tells.

    ``low`` to ``high`` is where the true rate may lie (95 %, Wilson). ``drawn`` is the rate drawn
    to the ``usual`` one of the peers, ``reliability`` how much of it is the person's own record.
    Of 0 cases ``drawn`` is ``usual`` exactly and the reliability 0. ``in_points`` says that the
    scheme itself scores the drawn rate; else it is for reading only.
    """

    code: str
    hits: Fraction
    cases: Fraction
    low: Decimal
    high: Decimal
    drawn: Decimal
    usual: Decimal
    reliability: Decimal
    in_points: bool

    @property
    def is_empty(self) -> bool:
        """Whether there was no case at all: nothing is told, for or against."""
        return not self.cases


class SeenRates:
    """The rates of one quarter's people, each peer group measured once."""

    def __init__(self, result: QuarterResult, scheme: Scheme, tally: Tally) -> None:
        self._result = result
        self._scheme = scheme
        self._measuring = Measuring(scheme, tally)
        self._priors = scheme.priors(result.quarter)
        self._known: dict[tuple[object, str, str], BetaPrior] = {}

    def of(self, person: PersonResult) -> tuple[SeenRate, ...]:
        """Every rate item of *person*, in the order of the items."""
        rules = self._scheme.items_for(person.category, person.group)
        found = (self._seen(rule, person) for rule in rules if rule.quantity in SHARES)
        return tuple(one for one in found if one is not None)

    def _seen(self, rule: ItemRule, person: PersonResult) -> SeenRate | None:
        if person.item(rule.code) is None:
            return None
        measured = self._measuring.of(rule, record_key(person))
        hits, cases = measured.numerator or Fraction(0), measured.denominator or Fraction(0)
        official = self._priors.of(rule, person.group)
        prior = self._prior(rule, person, official)
        rates = shrunk_rates(floats([hits]), floats([cases]), prior)
        low, high = wilson_interval(floats([hits]), floats([cases]))[0].tolist()
        return SeenRate(
            code=rule.code,
            hits=hits,
            cases=cases,
            low=_percent(low),
            high=_percent(high),
            drawn=_percent(rates.mean.tolist()[0] if cases else prior.mean),
            usual=_percent(prior.mean),
            reliability=_percent(rates.reliability.tolist()[0]),
            in_points=official is not None,
        )

    def _prior(self, rule: ItemRule, person: PersonResult, official: Prior | None) -> BetaPrior:
        """The scheme's own, else what the peers of this quarter give."""
        if official is not None:
            return BetaPrior(*floats([official.alpha, official.beta]).tolist())
        key = (person.peers, rule.code, person.group)
        if key not in self._known:
            self._known[key] = self._of_peers(rule, peers_of(self._result, person))
        return self._known[key]

    def _of_peers(self, rule: ItemRule, peers: Sequence[PersonResult]) -> BetaPrior:
        measured = [self._measuring.of(rule, record_key(peer)) for peer in peers]
        hits = floats(one.numerator or 0 for one in measured)
        cases = floats(one.denominator or 0 for one in measured)
        return fit_prior(hits, cases, policy_prior(hits, cases))


def _percent(share: SupportsFloat) -> Decimal:
    """In whole percent; the twelfth place is where the last bits of processors end."""
    return (Decimal(f"{share.__float__():.12f}") * 100).quantize(_WHOLE, ROUND_HALF_UP) + 0


def told(rate: SeenRate, item: str) -> list[tuple[str, dict[str, object]]]:
    """The sentences about a rate, by their codes under ``[explain]``, with what fills them."""
    if rate.is_empty:
        return [("RATE_NONE", {"item": item})]
    values: dict[str, object] = {
        "item": item,
        "hits": _count(rate.hits),
        "cases": _count(rate.cases),
        "low": rate.low,
        "high": rate.high,
    }
    drawn: dict[str, object] = {
        "drawn": rate.drawn,
        "usual": rate.usual,
        "reliability": rate.reliability,
    }
    wide = rate.high - rate.low >= _WIDE
    how = ("RATE_DRAWN" if rate.in_points else "RATE_ADVISORY", drawn)
    found = [("RATE_FEW" if wide else "RATE_MANY", values)]
    return [*found, how] if rate.in_points or wide else found


def _count(value: Fraction) -> str:
    return str(value) if value.denominator == 1 else f"{rounded(value, 1)}"

"""The priors of a quarter as the quarters before give them, ready to be frozen (RULES.md §20)."""

from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from evaluation.baselines import Baselines
from evaluation.frozen_priors import PARTS, policy_prior, prior_name
from evaluation.item_rule import ItemRule
from evaluation.prior import Prior
from evaluation.scheme import Scheme
from evaluation.scheme_shape import number
from evaluation.scoring import Belongings
from evaluation.scoring.measured import Measured
from evaluation.scoring.quantities import Quantities
from evaluation.staff import GROUPS, Category
from evaluation.statistics.chance import floats
from evaluation.statistics.shrinkage import BetaPrior, fit_prior
from evaluation.tally import Tally

_FINEST = Decimal("0.000001")

Counts = dict[str, tuple[Fraction, Fraction]]


def estimated_priors(scheme: Scheme, tallies: Sequence[Tally]) -> dict[str, str]:
    """α and β of every rate that *scheme* draws together, by the name they are frozen under.

    *tallies* are those of the quarters before. Shares: the likeliest beta prior of the peers, each
    person's quarters together, weighing as ``most`` cases at most, or the scheme's own where the
    peers are too few to tell. Points lost per 100 decisions: the peers' mean, with the size the
    scheme gives.
    """
    found: dict[str, str] = {}
    measured = [_Measuring(scheme, tally) for tally in tallies]
    for category in Category:
        for group in GROUPS if category is Category.JUDGE else ("",):
            for rule in scheme.items_for(category, group):
                if "prior" in rule.parameters:
                    prior = _prior(rule, _counts(measured, rule, group))
                    for part, value in zip(PARTS, (prior.alpha, prior.beta), strict=True):
                        found[prior_name(rule, group, part)] = _text(value)
    return found


class _Measuring:
    """The records of one quarter, and what was measured of them."""

    def __init__(self, scheme: Scheme, tally: Tally) -> None:
        self._belongings = Belongings(tally)
        baselines = Baselines(scheme, tally.volume, lambda _: ())
        self._quantities = Quantities(tally, baselines, rows=False)

    def of(self, rule: ItemRule, group: str) -> Iterator[tuple[str, Measured]]:
        """What each of the peers has of one quantity, by staff number."""
        for record in self._belongings.records(rule.category):
            if rule.category is not Category.JUDGE or record.group == group:
                entries, _ = self._belongings.of(record)
                yield record.key.staff_no, self._quantities.of(rule, record, entries)


def _counts(quarters: Sequence[_Measuring], rule: ItemRule, group: str) -> Counts:
    """Hits and cases, or points lost and decisions, of each of the peers over all quarters."""
    found: Counts = {}
    for quarter in quarters:
        for staff_no, measured in quarter.of(rule, group):
            hits, cases = found.get(staff_no, (Fraction(0), Fraction(0)))
            lost = rule.function == "rate_per_100"
            more = max(-measured.amount, Fraction(0)) if lost else measured.numerator
            found[staff_no] = (hits + (more or 0), cases + (measured.denominator or 0))
    return found


def _prior(rule: ItemRule, counts: Counts) -> Prior:
    policy = policy_prior(rule)
    hits, cases = ([pair[part] for pair in counts.values()] for part in (0, 1))
    if rule.function == "rate_per_100":
        decisions = sum(cases)
        return Prior(sum(hits) * policy.beta / decisions, policy.beta) if decisions else policy
    own = BetaPrior(*floats([policy.alpha, policy.beta]).tolist())
    fitted = fit_prior(floats(hits), floats(cases), own)
    if not fitted.estimated:
        return policy
    alpha, beta = Fraction(fitted.alpha), Fraction(fitted.beta)
    most = rule.parameters["prior"].get("most")
    # People who differ no more than chance would all get one rate, and their work no weight.
    scale = 1 if most is None else min(Fraction(1), number(most) / (alpha + beta))
    return Prior(alpha * scale, beta * scale)


def _text(value: Fraction) -> str:
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return f"{exact.quantize(_FINEST, ROUND_HALF_UP):f}"

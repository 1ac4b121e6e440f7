"""In which items chance moves points, and on how much each person's points rest."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import cached_property, partial

import evaluation.statistics.chance as errors_of
from evaluation.baselines import Baselines
from evaluation.exclusions import record_key
from evaluation.item_rule import ItemRule
from evaluation.prior import Prior
from evaluation.result import PersonResult
from evaluation.scheme import Scheme
from evaluation.scheme_shape import number
from evaluation.scoring import Belongings
from evaluation.scoring.measured import Measured
from evaluation.scoring.quantities import Quantities
from evaluation.staff import Category, Record, RecordKey
from evaluation.statistics.arrays import Array
from evaluation.statistics.chance import floats
from evaluation.statistics.shrinkage import BetaPrior
from evaluation.tally import Tally

Corners = Sequence[tuple[Fraction, Fraction]]

# Shares of things counted one by one: so many hits in so many trials. A share of money is none,
# and of output, which is the fact of the quarter, there is no chance.
SHARES = frozenset(
    {
        *("IN_TIME", "ACCEPTED", "ACCEPTED_RIPE", "ENFORCED", "MEDIATED", "SETTLED"),
        *("ENTERED", "ARCHIVED", "EFILES"),
    }
)
_LOST = frozenset({"count_deduction", "rate_per_100"})


class Measuring:
    """What the records of one tally have of any quantity that needs no baseline."""

    def __init__(self, scheme: Scheme, tally: Tally) -> None:
        self.scheme = scheme
        self.priors = scheme.priors(tally.volume.quarter)
        self._tally = tally
        self._belongings = Belongings(tally)
        baselines = Baselines(scheme, tally.volume, lambda _: ())
        self._quantities = Quantities(tally, baselines, rows=False)
        self._records = {record.key: record for record in tally.volume.records}

    def of(self, rule: ItemRule, key: RecordKey) -> Measured:
        """What *rule* is scored on; nothing where there is no such record."""
        record: Record | None = self._records.get(key)
        if record is None:
            return Measured()
        entries, _ = self._belongings.of(record)
        return self._quantities.of(rule, record, entries)

    @cached_property
    def cases(self) -> Mapping[RecordKey, int]:
        """How many cases each record has a part in."""
        cases: dict[RecordKey, int] = {}
        for credit in self._tally.volume.credits:
            cases[credit.owner] = cases.get(credit.owner, 0) + credit.count
        return cases


def item_errors(measuring: Measuring, people: Sequence[PersonResult]) -> dict[str, Array]:
    """Standard errors in points by item, each (n,) for *people* of one peer group.

    Output is the fact of the quarter and has none. An item is left out where nobody's points rest
    on counted cases. Where the scheme draws a rate to a prior, the error is under that prior.
    """
    work = [measuring.cases.get(record_key(person), 0) for person in people]
    errors: dict[str, Array] = {}
    for rule in measuring.scheme.items_for(people[0].category, people[0].group):
        prior = measuring.priors.of(rule, people[0].group)
        found: Array | None = None
        measured = partial(_measured, measuring, rule, people)
        if rule.quantity in SHARES and (corners := corners_of(rule)):
            found = _share_errors(measured(), corners, prior)
        elif _is_of_faults(rule) and any(work):
            found = _fault_errors(rule, people, measured(), work, prior)
        if found is not None:
            errors[rule.code] = found
    return errors


def _measured(
    measuring: Measuring, rule: ItemRule, people: Sequence[PersonResult]
) -> list[Measured]:
    return [measuring.of(rule, record_key(person)) for person in people]


def _is_of_faults(rule: ItemRule) -> bool:
    """Whether an item counts what others found wrong; a judge's complaints are no such finding."""
    judge = rule.category is Category.JUDGE
    return rule.function in _LOST and rule.quantity == ("FINDINGS" if judge else "MEASURES")


def corners_of(rule: ItemRule) -> Corners:
    """The straight lines along which a rate becomes points; none where it does otherwise."""
    full, zero = rule.full, Fraction(0)
    if rule.function == "piecewise":
        return [(number(x), number(y)) for x, y in rule.parameters["points"]]
    ends = _ENDS.get(rule.function)
    if ends is None:
        return ()
    return [(rule.number(name), full if is_full else zero) for name, is_full in ends]


_ENDS: dict[str, tuple[tuple[str, bool], ...]] = {
    "up": (("lo", False), ("hi", True)),
    "down": (("lo", True), ("hi", False)),
    "band": (("from", False), ("lo", True), ("hi", True), ("to", False)),
}


def _share_errors(
    measured: Sequence[Measured], corners: Corners, prior: Prior | None
) -> Array | None:
    trials = [one.denominator or Fraction(0) for one in measured]
    if not any(trials):
        return None
    hits = [one.numerator or Fraction(0) for one in measured]
    known = None
    if prior is not None:
        known = BetaPrior(*floats([prior.alpha, prior.beta]).tolist())
    return errors_of.share_errors(
        floats(hits), floats(trials), errors_of.rising_corners(corners), known
    )


def _fault_errors(
    rule: ItemRule,
    people: Sequence[PersonResult],
    measured: Sequence[Measured],
    work: Sequence[int],
    prior: Prior | None,
) -> Array:
    lost = errors_of.fault_errors(
        floats(_squares(person, rule.code) for person in people), floats(work)
    )
    if rule.function == "count_deduction":
        return lost
    # Points per point lost: 100 in so many decisions, along the line from lo to hi.
    slope = 100 * rule.full / (rule.number("hi") - rule.number("lo"))
    more = prior.beta if prior is not None else Fraction(0)
    decisions = [(one.denominator or Fraction(0)) + more for one in measured]
    return lost * floats(slope / many if many else Fraction(0) for many in decisions)


def _squares(person: PersonResult, code: str) -> Fraction:
    """Σ unit² over the faults found, the good reviews included."""
    item = person.item(code)
    rows = item.rows if item else ()
    return sum(
        (row.count * Fraction(row.unit) ** 2 for row in rows if row.label != "review_plus_cap"),
        start=Fraction(0),
    )

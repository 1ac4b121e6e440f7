"""How what was measured becomes points: every function a scheme may choose (RULES.md §17, §18)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from evaluation.item_rule import ItemRule
from evaluation.prior import Prior
from evaluation.scheme_shape import number
from evaluation.scoring.functions import clamped, falling, rising, shown, trapezoid, volume
from evaluation.scoring.functions import piecewise as along
from evaluation.scoring.measured import Measured
from evaluation.scoring.sheet import ZERO

REQUIRED = "required"  # the basis of a mark that must be given before the quarter is locked


@dataclass(frozen=True, slots=True)
class Points:
    """Exact points, the ratio they rest on, and what is said about it.

    ``rated`` tells a missing ratio from an item that has none.
    """

    points: Fraction
    ratio: Fraction | None = None
    basis: str = ""
    rated: bool = True


def points_of(
    rule: ItemRule, measured: Measured, no_data: Fraction, prior: Prior | None = None
) -> Points:
    """The points of one item; *no_data* is the share of the full points for a missing ratio."""
    if rule.function in _WITHOUT_RATIO:
        return _WITHOUT_RATIO[rule.function](rule, measured, no_data)
    if measured.idle:
        return Points(rule.full)
    if rule.function == "rate_per_100":
        return _rate_per_100(rule, measured, prior, no_data)
    if prior is not None:
        measured = _shrunk(measured, prior)
    elif "strength" in rule.parameters:
        measured = _strengthened(measured, rule.number("strength"))
    if measured.value is None:
        return Points(no_data * rule.full, None, measured.missing)
    return Points(_BY_RATIO[rule.function](measured.value, rule), measured.value, measured.basis)


def _volume(ratio: Fraction, rule: ItemRule) -> Fraction:
    return volume(ratio, rule.full, rule.number("base"), rule.number("span"))


def _rising(ratio: Fraction, rule: ItemRule) -> Fraction:
    return rising(ratio, rule.number("lo"), rule.number("hi"), rule.full)


def _falling(ratio: Fraction, rule: ItemRule) -> Fraction:
    return falling(ratio, rule.number("lo"), rule.number("hi"), rule.full)


def _band(ratio: Fraction, rule: ItemRule) -> Fraction:
    from_, low, high, to = (rule.number(name) for name in ("from", "lo", "hi", "to"))
    return trapezoid(ratio, (from_, low, high, to), rule.full)


def _piecewise(ratio: Fraction, rule: ItemRule) -> Fraction:
    corners = [(number(x), number(y)) for x, y in rule.parameters["points"]]
    return along(ratio, corners)


def _team(mean: Fraction, rule: ItemRule) -> Fraction:
    return clamped(mean * rule.full / rule.number("cap"), ZERO, rule.full)


_BY_RATIO: Mapping[str, Callable[[Fraction, ItemRule], Fraction]] = {
    "vol": _volume,
    "up": _rising,
    "down": _falling,
    "band": _band,
    "piecewise": _piecewise,
    "observed_expected": _falling,
    "mean_of_judges": _team,
}


def _deducted(rule: ItemRule, measured: Measured, _no_data: Fraction) -> Points:
    """The start (else the full points) plus what was counted; without full points unbounded."""
    start = rule.number("start") if "start" in rule.parameters else rule.full
    points = start + measured.amount
    if rule.full:
        points = clamped(points, ZERO, rule.full)
    return Points(points, None, measured.basis, rated=False)


def _marked(rule: ItemRule, measured: Measured, no_data: Fraction) -> Points:
    if measured.value is not None:
        scale = rule.full / rule.number("of") if "of" in rule.parameters else 1
        return Points(clamped(measured.value * scale, ZERO, rule.full), rated=False)
    if rule.parameters.get("required"):
        return Points(rule.full, None, REQUIRED, rated=False)
    return Points(no_data * rule.full, rated=False)


_WITHOUT_RATIO: Mapping[str, Callable[[ItemRule, Measured, Fraction], Points]] = {
    "count_deduction": _deducted,
    "points": _marked,
}


def _rate_per_100(
    rule: ItemRule, measured: Measured, prior: Prior | None, no_data: Fraction
) -> Points:
    """Points lost per 100 decisions, drawn towards the prior's; α points in β decisions."""
    lost = max(-measured.amount, ZERO)
    decisions = measured.denominator or ZERO
    alpha, beta = (prior.alpha, prior.beta) if prior else (ZERO, ZERO)
    if not decisions + beta:
        return Points(no_data * rule.full, None, measured.missing)
    ratio = 100 * (lost + alpha) / (decisions + beta)
    basis = f"100 × ({_told(lost)} + {_told(alpha)}) / ({_told(decisions)} + {_told(beta)})"
    return Points(_falling(ratio, rule), ratio, basis)


def _shrunk(measured: Measured, prior: Prior) -> Measured:
    """The posterior mean of a share; of none of none it is the prior's own."""
    hits, cases = measured.numerator or ZERO, measured.denominator or ZERO
    return Measured(
        (hits + prior.alpha) / (cases + prior.size),
        hits,
        cases,
        basis=f"({_told(hits)} + {_told(prior.alpha)}) / ({_told(cases)} + {_told(prior.size)})",
    )


def _strengthened(measured: Measured, strength: Fraction) -> Measured:
    """Observed over expected, both with as many more: little to expect moves little."""
    observed, expected = measured.numerator or ZERO, measured.denominator or ZERO
    if not expected + strength:
        return measured
    return Measured(
        (observed + strength) / (expected + strength),
        observed,
        expected,
        basis=f"({_told(observed)} + {_told(strength)}) / ({_told(expected)} + {_told(strength)})",
    )


def _told(value: Fraction) -> str:
    """A count as a whole number, anything else with its decimals."""
    return str(value.numerator) if value.denominator == 1 else str(shown(value))

"""The functions that turn a ratio into points, and how numbers are rounded and shown."""

from decimal import Decimal
from fractions import Fraction

RATIO_PLACES = 12


def volume(ratio: Fraction, full: Fraction, base: Fraction, span: Fraction) -> Fraction:
    """Points for a quantity: *base* of *full* at ratio 1, all of it at 1 + *span* and above."""
    if ratio < 1:
        return full * base * ratio
    return full * (base + (1 - base) * min((ratio - 1) / span, Fraction(1)))


def rising(ratio: Fraction, low: Fraction, high: Fraction, full: Fraction) -> Fraction:
    """Points that rise from 0 at *low* to *full* at *high*."""
    return full * clamped((ratio - low) / (high - low), Fraction(0), Fraction(1))


def falling(ratio: Fraction, low: Fraction, high: Fraction, full: Fraction) -> Fraction:
    """Points that fall from *full* at *low* to 0 at *high*."""
    return full * clamped((high - ratio) / (high - low), Fraction(0), Fraction(1))


def clamped(value: Fraction, least: Fraction, most: Fraction) -> Fraction:
    """*value*, or the nearer bound where it is outside."""
    return max(least, min(most, value))


def rounded(value: Fraction, places: int = 2) -> Decimal:
    """*value* rounded half up, away from zero; zero has no sign."""
    scaled = abs(value) * 10**places
    units = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    exact = Decimal(units).scaleb(-places)
    return -exact if value < 0 and units else exact


def shown(value: Fraction) -> Decimal:
    """*value* with as many decimals as it has, at least two and at most twelve."""
    long = rounded(value, RATIO_PLACES)
    text = f"{long:f}"
    whole, _, decimals = text.partition(".")
    return Decimal(f"{whole}.{decimals.rstrip('0').ljust(2, '0')}")

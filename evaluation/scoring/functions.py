"""The functions that turn a ratio into points, and how numbers are rounded and shown."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

RATIO_PLACES = 12


def volume(ratio: Fraction, full: Fraction, base: Fraction, span: Fraction) -> Fraction:
    """Points for a quantity: *base* of *full* at ratio 1, all of it at 1 + *span* and above."""
    if ratio < 1:
        return full * base * ratio
    return full * (base + (1 - base) * min((ratio - 1) / span, Fraction(1)))


def rising(ratio: Fraction, low: Fraction, high: Fraction, full: Fraction) -> Fraction:
    """Points that rise from 0 at *low* to *full* at *high*."""
    if ratio <= low or ratio >= high:
        return full if ratio >= high else Fraction(0)
    return full * (ratio - low) / (high - low)


def falling(ratio: Fraction, low: Fraction, high: Fraction, full: Fraction) -> Fraction:
    """Points that fall from *full* at *low* to 0 at *high*."""
    if ratio <= low or ratio >= high:
        return full if ratio <= low else Fraction(0)
    return full * (high - ratio) / (high - low)


def trapezoid(
    ratio: Fraction, corners: tuple[Fraction, Fraction, Fraction, Fraction], full: Fraction
) -> Fraction:
    """*full* between the two inner corners, 0 at the outer ones and beyond, in proportion between.

    A side whose two corners are one is upright.
    """
    zero, low, high, end = corners
    if low <= ratio <= high:
        return full
    if ratio < low:
        return rising(ratio, zero, low, full) if zero < low else Fraction(0)
    return falling(ratio, high, end, full) if high < end else Fraction(0)


def piecewise(ratio: Fraction, corners: Sequence[tuple[Fraction, Fraction]]) -> Fraction:
    """The value on the straight lines between *corners*, the outermost beyond them."""
    if ratio <= corners[0][0]:
        return corners[0][1]
    for (x0, y0), (x1, y1) in pairwise(corners):
        if ratio <= x1:
            return y0 + (y1 - y0) * (ratio - x0) / (x1 - x0)
    return corners[-1][1]


def clamped(value: Fraction, least: Fraction, most: Fraction) -> Fraction:
    """*value*, or the nearer bound where it is outside."""
    return max(least, min(most, value))


def rounded(value: Fraction, places: int = 2) -> Decimal:
    """*value* rounded half up, away from zero; zero has no sign."""
    numerator, denominator = value.as_integer_ratio()
    units = (2 * abs(numerator) * 10**places + denominator) // (2 * denominator)
    exact = Decimal(units).scaleb(-places)
    return -exact if value < 0 and units else exact


@lru_cache(maxsize=1 << 16)
def shown(value: Fraction) -> Decimal:
    """*value* with as many decimals as it has, at least two and at most twelve."""
    long = rounded(value, RATIO_PLACES)
    text = f"{long:f}"
    whole, _, decimals = text.partition(".")
    return Decimal(f"{whole}.{decimals.rstrip('0').ljust(2, '0')}")

"""How figures of a result are written, on paper and on screen: half up, with a true minus sign."""

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from evaluation.result import Item

# Finer than this no figure is shown.
FINEST = Decimal("0.000001")
_MINUS = "−"
# What is told as a percentage: quantities a scheme measures, and the items of 1.0 that rest on one.
_PERCENTAGES = frozenset(
    {
        *("IN_TIME", "CLEARANCE", "ACCEPTED", "ACCEPTED_RIPE", "ENFORCED", "MEDIATED", "SETTLED"),
        *("RECOVERED", "ENTERED", "ARCHIVED", "EFILES"),
    }
)
_SHARES = frozenset({"E1", "E2", "F1", "F2", "A3", "A4", "C3", "C4", "C5"})


def figure(number: Decimal) -> str:
    """A number with two to six decimals: 0.80, 0.033333, −1.50."""
    whole, _, decimals = f"{number.quantize(FINEST, ROUND_HALF_UP):f}".partition(".")
    return f"{whole}.{decimals.rstrip('0').ljust(2, '0')}".replace("-", _MINUS)


def signed(points: Decimal) -> str:
    """Points with their sign: +0.40, −1.00, 0.00."""
    return f"{points:+.2f}".replace("-", _MINUS) if points else "0.00"


def value_shown(value: Decimal, item: "Item", quantity: str = "") -> str:
    """The *value* an item rests on: a percentage, judges to two places, else a ratio to four.

    *quantity* is the code of what the scheme measures, where it is known.
    """
    if quantity in _PERCENTAGES or (not quantity and item.code in _SHARES):
        return f"{_rounded(value * 100, 2)}%"
    return _rounded(value, 2 if quantity == "JUDGES" or item.code == "A6" else 4)


def _rounded(value: Decimal, places: int) -> str:
    # Formatting alone would round a half to the even figure.
    return f"{value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP):f}"

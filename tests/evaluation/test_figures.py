"""How figures are written: rounded as points are, half up."""

from decimal import Decimal

import pytest

from evaluation.figures import figure, signed, value_shown
from evaluation.result import Item


def item(code):
    return Item(code, Decimal(0), Decimal(10), None, "", ())


@pytest.mark.parametrize(
    ("value", "code", "quantity", "shown"),
    [
        ("0.15625", "E1", "", "15.63%"),
        ("0.98765", "X9", "MEDIATED", "98.77%"),
        ("2.125", "A6", "", "2.13"),
        ("2.125", "X9", "JUDGES", "2.13"),
        ("0.12345", "Q", "", "0.1235"),
        ("1", "Q", "", "1.0000"),
    ],
)
def test_a_half_is_rounded_up(value, code, quantity, shown):
    assert value_shown(Decimal(value), item(code), quantity) == shown


def test_figures_have_two_to_six_decimals_and_a_true_minus():
    values = ("0.8", "-1.5", "0.0333333", "0.0000005", "-0.4")
    assert [figure(Decimal(value)) for value in values] == [
        *("0.80", "−1.50", "0.033333", "0.000001", "−0.40"),
    ]
    assert [signed(Decimal(value)) for value in ("0.4", "-1", "0")] == ["+0.40", "−1.00", "0.00"]

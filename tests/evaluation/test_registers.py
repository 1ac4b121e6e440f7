"""Rates of the registers: what is divided by what, and a dash where there is nothing."""

from decimal import Decimal

import pytest

from evaluation.registers import (
    MediationResult,
    Rate,
    attendance_rates,
    mean_days,
    result_of,
    success_rate,
)

OPEN, WON, LOST = MediationResult.OPEN, MediationResult.SUCCEEDED, MediationResult.FAILED


@pytest.mark.parametrize(
    ("part", "whole", "shown"),
    [(2754, 5023, "54.83%"), (2, 3, "66.67%"), (1, 8, "12.50%"), (0, 4, "0.00%"), (0, 0, "—")],
)
def test_a_rate_has_two_decimals_half_up_and_a_dash_for_nothing(part, whole, shown):
    assert Rate(part, whole).shown == shown


def test_only_concluded_attempts_are_divided_by():
    assert success_rate([WON, LOST, OPEN, WON, OPEN]) == Rate(2, 3)
    assert success_rate([OPEN]).percent is None


def test_attendance_is_of_the_meetings_somebody_was_called_to():
    calls = [("J2", True), ("J1", True), ("J1", False), ("J1", True)]
    assert attendance_rates(calls) == [("J1", Rate(2, 3)), ("J2", Rate(1, 1))]


def test_days_nobody_knows_are_left_out_of_the_mean():
    assert mean_days([10, None, 15]) == Decimal("12.5")
    assert mean_days([None]) is None


@pytest.mark.parametrize(
    ("word", "result"),
    [("调解成功", WON), (" 成 功 ", WON), ("调解不成功", LOST), ("", OPEN), ("或许", None)],
)
def test_results_are_read_by_their_words(word, result):
    assert result_of(word) is result

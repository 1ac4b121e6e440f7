"""Weeks, months, quarters and years."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.period import Month, Quarter, Week, Year

KINDS = [Week, Month, Quarter, Year]
DAYS = st.dates(date(1901, 1, 1), date(2999, 12, 31))


@pytest.mark.parametrize(
    ("kind", "text", "start", "end"),
    [
        (Week, "2024W08", date(2024, 2, 19), date(2024, 2, 25)),
        (Week, "2024W01", date(2024, 1, 1), date(2024, 1, 7)),
        (Week, "2020W53", date(2020, 12, 28), date(2021, 1, 3)),
        (Month, "2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        (Month, "2023-12", date(2023, 12, 1), date(2023, 12, 31)),
        (Quarter, "2024Q1", date(2024, 1, 1), date(2024, 3, 31)),
        (Quarter, "2024Q4", date(2024, 10, 1), date(2024, 12, 31)),
        (Year, "2024", date(2024, 1, 1), date(2024, 12, 31)),
    ],
)
def test_first_and_last_day(kind, text, start, end):
    period = kind.parse(text)
    assert (period.start, period.end, str(period)) == (start, end, text)
    assert start in period
    assert end in period
    assert start - timedelta(days=1) not in period
    assert end + timedelta(days=1) not in period


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Week, "2024W53"),
        (Week, "2024W00"),
        (Week, "2024"),
        (Month, "2024-13"),
        (Month, "2024-00"),
        (Month, "2024Q1"),
        (Quarter, "2024Q5"),
        (Quarter, "24Q1"),
        (Quarter, "0000Q1"),
        (Year, "24"),
        (Year, "9999"),
        (Year, "2024年"),
    ],
)
def test_what_is_no_period_is_refused(kind, text):
    with pytest.raises(ValueError):
        kind.parse(text)


def test_quarters_before_are_listed_oldest_first():
    before = Quarter(2024, 1).before(4)
    assert [str(quarter) for quarter in before] == ["2023Q1", "2023Q2", "2023Q3", "2023Q4"]


def test_days_of_a_quarter():
    assert [Quarter(2024, number).days for number in (1, 2, 3, 4)] == [91, 91, 92, 92]


@pytest.mark.parametrize("kind", KINDS)
@given(day=DAYS)
def test_a_day_lies_in_the_period_of_that_day(kind, day):
    period = kind.of(day)
    assert day in period
    assert kind.parse(str(period)) == period


@pytest.mark.parametrize("kind", KINDS)
@given(day=st.dates(date(2000, 1, 1), date(2400, 12, 31)), count=st.integers(-90, 500))
def test_periods_follow_each_other_without_a_gap(kind, day, count):
    period = kind.of(day)
    assert period.shifted(1).start == period.end + timedelta(days=1)
    assert period < period.shifted(1)
    assert period.shifted(count).shifted(-count) == period

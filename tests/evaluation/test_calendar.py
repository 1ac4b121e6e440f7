"""Working days, holidays and the weekends worked in exchange."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.calendar import HolidayCalendar

# The Qingming, Labour Day and National Day weeks of one year, as announced.
CALENDAR = HolidayCalendar.from_plain(
    {
        "2024": {
            "off": ["2024-04-04", "2024-04-05", "05-01", "05-02", "05-03"],
            "work": ["2024-04-07", "04-28", "05-11"],
        }
    }
)


@pytest.mark.parametrize(
    ("day", "worked"),
    [
        (date(2024, 4, 3), True),
        (date(2024, 4, 4), False),
        (date(2024, 4, 6), False),
        (date(2024, 4, 7), True),
        (date(2024, 5, 12), False),
        (date(2023, 5, 1), True),
        (date(2023, 5, 6), False),
    ],
)
def test_which_days_are_worked(day, worked):
    assert CALENDAR.is_working_day(day) is worked


def test_only_a_year_with_a_table_is_covered():
    assert CALENDAR.covers(2024)
    assert not CALENDAR.covers(2023)


def test_the_next_working_day_may_be_the_day_itself():
    assert CALENDAR.next_working_day(date(2024, 4, 3)) == date(2024, 4, 3)
    assert CALENDAR.next_working_day(date(2024, 4, 4)) == date(2024, 4, 7)
    assert CALENDAR.next_working_day(date(2024, 5, 1)) == date(2024, 5, 6)


def test_working_days_are_counted_from_the_day_after():
    assert CALENDAR.add_working_days(date(2024, 4, 3), 0) == date(2024, 4, 3)
    assert CALENDAR.add_working_days(date(2024, 4, 3), 1) == date(2024, 4, 7)
    assert CALENDAR.add_working_days(date(2024, 4, 30), 5) == date(2024, 5, 10)


def test_working_days_cannot_be_taken_away():
    with pytest.raises(ValueError, match="-1"):
        CALENDAR.add_working_days(date(2024, 4, 3), -1)


def test_an_override_wins_over_the_table():
    changed = CALENDAR.overridden(
        off=[date(2024, 4, 7), date(2024, 4, 8)], work=[date(2024, 5, 1), date(2024, 6, 1)]
    )
    assert changed.next_working_day(date(2024, 4, 4)) == date(2024, 4, 9)
    assert changed.is_working_day(date(2024, 5, 1))
    assert changed.is_working_day(date(2024, 6, 1))
    assert not CALENDAR.is_working_day(date(2024, 6, 1))


@pytest.mark.parametrize(
    "tables",
    [
        {"2024": {"off": ["2024-02-30"]}},
        {"2024": {"off": ["2023-01-01"]}},
        {"2024": {"free": ["2024-01-01"]}},
        {"twenty": {"off": []}},
    ],
)
def test_a_table_that_cannot_be_right_is_refused(tables):
    with pytest.raises(ValueError):
        HolidayCalendar.from_plain(tables)


DAYS = st.dates(date(2024, 1, 1), date(2024, 12, 31))


@given(DAYS, st.integers(0, 60))
def test_the_days_added_are_the_days_worked(day, count):
    end = CALENDAR.add_working_days(day, count)
    between = (day + timedelta(days=n) for n in range(1, (end - day).days + 1))
    assert sum(CALENDAR.is_working_day(d) for d in between) == count


@given(DAYS, DAYS)
def test_rolling_keeps_the_order_of_days(one, other):
    earlier, later = sorted([one, other])
    assert CALENDAR.next_working_day(earlier) <= CALENDAR.next_working_day(later)

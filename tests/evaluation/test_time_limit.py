"""Due dates, excluded days and the status of the trial time limit."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.calendar import HolidayCalendar
from evaluation.time_limit import (
    Limit,
    LimitStatus,
    add_months,
    due_date,
    limit_status,
    statutory_due_date,
    union_days,
)

CALENDAR = HolidayCalendar.from_plain(
    {"2024": {"off": ["05-01", "05-02", "05-03"], "work": ["04-28", "05-11"]}}
)
DAYS = st.dates(date(2000, 1, 1), date(2050, 12, 31))


@pytest.mark.parametrize(
    ("filed", "months", "due"),
    [
        (date(2023, 8, 31), 3, date(2023, 11, 30)),
        (date(2023, 11, 15), 6, date(2024, 5, 15)),
        (date(2023, 12, 31), 2, date(2024, 2, 29)),
        (date(2024, 2, 29), 6, date(2024, 8, 29)),
        (date(2022, 12, 31), 2, date(2023, 2, 28)),
        (date(2024, 3, 31), -1, date(2024, 2, 29)),
    ],
)
def test_months_keep_the_number_of_the_day_or_end_with_the_month(filed, months, due):
    assert add_months(filed, months) == due


def test_days_are_counted_from_the_day_after_filing():
    assert due_date(date(2024, 1, 10), Limit.parse("30D")) == date(2024, 2, 9)


def test_extension_and_excluded_days_follow_the_months():
    assert due_date(date(2023, 12, 31), Limit(months=2), 30, 10) == date(2024, 4, 9)


@pytest.mark.parametrize(
    ("text", "limit"), [("6M", Limit(6, 0)), ("30D", Limit(0, 30)), ("45D", Limit(0, 45))]
)
def test_a_limit_is_months_or_days(text, limit):
    assert Limit.parse(text) == limit
    assert str(limit) == text


@pytest.mark.parametrize("text", ["", "6", "M", "0M", "6Y", "-3M", "1.5M", "6 M", "６M"])
def test_what_is_no_limit_is_refused(text):
    with pytest.raises(ValueError):
        Limit.parse(text)


def test_a_limit_is_never_both_or_neither():
    for months, days in ((0, 0), (1, 1), (-1, 0)):
        with pytest.raises(ValueError):
            Limit(months, days)


@pytest.mark.parametrize(
    ("due", "moved", "sure"),
    [
        (date(2024, 4, 30), date(2024, 4, 30), True),
        (date(2024, 5, 1), date(2024, 5, 6), True),
        (date(2024, 4, 28), date(2024, 4, 28), True),
        (date(2024, 6, 1), date(2024, 6, 3), True),
        (date(2025, 2, 1), date(2025, 2, 3), False),
    ],
)
def test_a_due_day_on_a_holiday_moves_to_the_next_working_day(due, moved, sure):
    assert statutory_due_date(due, CALENDAR) == (moved, sure)


def test_overlapping_intervals_count_once():
    january = [date(2024, 1, day) for day in range(1, 32)]
    assert union_days([]) == 0
    assert union_days([(january[0], january[0])]) == 1
    assert union_days([(january[7], january[11]), (january[0], january[9])]) == 12
    assert union_days([(january[0], january[19]), (january[2], january[4])]) == 20
    assert union_days([(january[0], january[1]), (january[2], january[3])]) == 4


def test_an_interval_ends_after_it_begins():
    with pytest.raises(ValueError, match="2024-01-02"):
        union_days([(date(2024, 1, 2), date(2024, 1, 1))])


@given(st.lists(st.tuples(DAYS, st.integers(0, 400)), max_size=6))
def test_the_union_is_the_number_of_different_days(spans):
    intervals = [(first, first + timedelta(days=length)) for first, length in spans]
    days = {first + timedelta(days=n) for first, length in spans for n in range(length + 1)}
    assert union_days(intervals) == len(days)


@given(DAYS, DAYS, st.integers(1, 24), st.integers(0, 90))
def test_a_case_filed_later_is_never_due_earlier(one, other, months, more):
    earlier, later = sorted([one, other])
    limit = Limit(months=months)
    assert due_date(earlier, limit, more) <= due_date(later, limit, more)
    assert due_date(earlier, limit) + timedelta(days=more) == due_date(earlier, limit, 0, more)


DUE = date(2024, 3, 20)


@pytest.mark.parametrize(
    ("as_of", "closed", "suspended", "status"),
    [
        (date(2024, 3, 4), None, False, LimitStatus.NORMAL),
        (date(2024, 3, 5), None, False, LimitStatus.DUE_SOON),
        (date(2024, 3, 20), None, False, LimitStatus.DUE_SOON),
        (date(2024, 3, 21), None, False, LimitStatus.OVERDUE),
        (date(2024, 3, 21), None, True, LimitStatus.SUSPENDED),
        (date(2024, 3, 31), date(2024, 3, 20), False, LimitStatus.CLOSED_IN_TIME),
        (date(2024, 3, 31), date(2024, 3, 21), True, LimitStatus.CLOSED_LATE),
        (date(2024, 3, 4), date(2024, 3, 21), False, LimitStatus.NORMAL),
    ],
)
def test_how_a_case_stands(as_of, closed, suspended, status):
    assert limit_status(DUE, as_of, closed=closed, suspended=suspended) is status


def test_a_case_without_a_limit_is_neither_early_nor_late():
    assert limit_status(None, date(2024, 3, 4), closed=date(2024, 3, 1)) is LimitStatus.NA


def test_how_soon_is_soon_can_be_said():
    assert limit_status(DUE, date(2024, 2, 20), soon_days=30) is LimitStatus.DUE_SOON

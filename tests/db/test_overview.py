"""The court's figures by period, on both engines."""

from datetime import date, timedelta

import pytest

from db.case_list import CaseList
from db.conditions import Condition, Filter, Kind
from db.connection import open_database, session
from db.models import database
from db.overview import figures, long_pending_since
from evaluation.calendar import HolidayCalendar
from evaluation.period import Month, Quarter
from evaluation.time_limit import add_months
from tests.db.rows import add_case, add_person
from tests.evaluation.builders import scheme

Q1 = Quarter(2024, 1)


@pytest.fixture
def judge(database_url):
    open_database(database_url)
    with session():
        yield add_person("J1")


def test_an_empty_court_has_figures_of_nothing(judge):
    (one,) = figures([Q1], scheme())
    assert (one.filed, one.closed, one.pending, one.limited) == (0, 0, 0, 0)
    assert figures([], scheme()) == ()


def test_cases_are_filed_closed_and_open_by_quarter(judge):
    add_case(1, judge, filed_on="2023-08-01", closed_on="2023-11-01")
    add_case(2, judge, filed_on="2023-12-31", closed_on="2024-01-01")
    add_case(3, judge, filed_on="2024-03-31", closed_on=None)
    add_case(4, judge, filed_on="2022-06-01", closed_on=None)
    add_case(5, judge, filed_on="2024-04-01", closed_on=None)
    before, current = figures([*Q1.before(1), Q1], scheme())
    assert (before.filed, before.closed, before.pending) == (1, 1, 2)
    assert (current.filed, current.closed, current.pending) == (1, 1, 2)


def test_closed_cases_are_in_time_or_not_if_they_have_a_limit(judge):
    add_case(1, judge)
    add_case(2, judge, filed_on="2023-11-30", closed_on="2024-03-01")
    add_case(3, judge, type_word="财保")
    (one,) = figures([Q1], scheme())
    assert (one.closed, one.limited, one.in_time) == (3, 2, 1)


def test_long_pending_cases_are_counted_at_every_end(judge):
    add_case(1, judge, filed_on="2023-03-30", closed_on=None)
    add_case(2, judge, filed_on="2023-03-31", closed_on=None)
    add_case(3, judge, filed_on="2022-03-31", closed_on="2024-02-01")
    add_case(4, judge, filed_on="2022-03-31", closed_on=None, suspended=True)
    before, current = figures([*Q1.before(1), Q1], scheme())
    assert (before.long_pending, current.long_pending) == (1, 1)


def test_types_without_weight_count_nowhere(judge):
    add_case(1, judge, type_word="民他", closed_on=None, filed_on="2022-01-01")
    add_case(2, judge, type_word="民他")
    (one,) = figures([Q1], scheme(T={"民他": "0", "*": "1.00"}))
    assert (one.filed, one.closed, one.pending, one.long_pending) == (0, 0, 0, 0)


def test_a_period_that_is_not_over_ends_with_the_day_asked_for(judge):
    add_case(1, judge, filed_on="2024-02-01", closed_on="2024-02-20")
    (one,) = figures([Q1], scheme(), date(2024, 2, 10))
    assert (one.filed, one.closed, one.pending) == (1, 0, 1)


def test_months_are_counted_alike(judge):
    add_case(1, judge, filed_on="2024-01-31", closed_on="2024-03-01")
    months = figures(list(Month(2024, 4).before(3)), scheme())
    assert [(m.filed, m.closed, m.pending) for m in months] == [(1, 0, 1), (0, 0, 1), (0, 1, 0)]


def test_the_last_day_of_long_pending_is_that_of_the_rules():
    for end in (date(2024, 3, 31), date(2024, 2, 29), date(2023, 2, 28), date(2024, 12, 31)):
        since = long_pending_since(end)
        assert add_months(since, 12) < end
        assert add_months(since + timedelta(days=1), 12) >= end


def test_the_figures_are_those_of_the_list(judge):
    for number in range(1, 20):
        filed = date(2022, 1, 15) + timedelta(days=47 * number)
        closed = filed + timedelta(days=31 * number)
        add_case(
            number,
            judge,
            filed_on=filed.isoformat(),
            closed_on=closed.isoformat() if number % 3 else None,
        )
    (one,) = figures([Q1], scheme())
    listing = CaseList(scheme(), HolidayCalendar(), Q1.end)
    pending = Filter((Condition("pending", Kind.EQUALS, (True,)),))
    assert one.pending == listing.count(pending) > 0


def test_many_periods_cost_no_more_queries_than_one(judge, monkeypatch):
    add_case(1, judge)
    asked = []
    execute = database.obj.execute_sql
    monkeypatch.setattr(
        database.obj, "execute_sql", lambda *sql: asked.append(sql[0]) or execute(*sql)
    )
    figures(list(Quarter(2024, 2).before(8)), scheme())
    assert len(asked) == 3

"""Trends over quarters, on both engines."""

from datetime import datetime
from decimal import Decimal

import pytest

from db import runs
from db.actors import Act
from db.case_edit import add_case as add_by_hand
from db.connection import open_database, session
from db.errors import DatabaseError
from db.models import SchemeVersion, database
from db.trends import Trends
from evaluation.period import Quarter
from tests.db.rows import add_case, add_person

Q1 = Quarter(2024, 1)
QUARTERS = [Quarter(2023, 4), Q1]
ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
DRAFT = {
    "number": "（2024）苏0698民初12号",
    "filed_on": "2024-01-08",
    "closed_on": "2024-03-01",
    "handler_cell": "姓名J1",
}


@pytest.fixture
def judge(database_url):
    open_database(database_url)
    with session():
        SchemeVersion.update(effective_from="2023-01-01").execute()
        yield add_person("J1")


def test_records_are_listed_by_quarter_with_their_points(judge):
    for number in range(1, 4):
        add_case(number, judge)
    earlier, later = Trends().records(QUARTERS)
    assert [(point.quarter, point.closed) for point in (earlier, later)] == [
        (Quarter(2023, 4), 0),
        (Q1, 3),
    ]
    (person,) = runs.result_of(Q1).people
    assert (later.points, later.place) == (person.total, 1)
    assert later.credit > 0


def test_without_points_nothing_is_evaluated(judge):
    assert [p.points for p in Trends().records(QUARTERS, with_points=False)] == [None, None]


def test_a_locked_quarter_keeps_the_points_it_was_locked_with(judge):
    add_case(1, judge)
    locked = runs.lock(Q1, lambda: runs.computed_result(Q1), ACT).people[0].total
    add_case(2, judge)
    _, later = Trends().records(QUARTERS)
    assert (later.points, later.closed) == (locked, 2)


def test_what_is_known_is_asked_again_only_after_a_write(judge, monkeypatch):
    trends = Trends()
    first = trends.records(QUARTERS)
    asked = []
    execute = database.obj.execute_sql
    monkeypatch.setattr(
        database.obj, "execute_sql", lambda *sql, **more: asked.append(sql) or execute(*sql, **more)
    )
    assert trends.records(QUARTERS) == first
    assert len([sql for sql in asked if "SELECT" in sql[0]]) == 1
    add_by_hand(DRAFT, "补录", ACT, 2024)
    assert [point.closed for point in trends.records(QUARTERS)] == [0, 1]
    assert [point.closed for point in trends.records([Q1])] == [1]


def test_quarters_with_a_gap_are_counted_each(judge):
    add_case(1, judge, filed_on="2023-01-05", closed_on="2023-08-01")
    add_case(2, judge)
    gap = [Quarter(2023, 3), Q1]
    assert [point.closed for point in Trends().records(gap)] == [1, 1]


def test_a_quarter_before_every_scheme_has_no_trend(judge):
    with pytest.raises(DatabaseError, match="NO_SCHEME"):
        Trends().records([Quarter(2020, 1)])


def test_points_are_exact(judge):
    add_case(1, judge)
    assert isinstance(Trends().records([Q1])[0].points, Decimal)

"""Baselines that could be frozen, those that are, and what waits for a closed quarter."""

from datetime import datetime

import pytest

from db.actors import Act
from db.baselines import fixed_baselines, proposed_baselines
from db.connection import open_database, session
from db.models import Adjustment
from db.overview import is_empty
from db.runs import computed_result
from db.schemes import freeze_baselines
from evaluation.period import Quarter
from tests.db.questions import waiting_adjustments
from tests.db.rows import WRITTEN, add_case, add_person

Q1 = Quarter(2024, 1)
ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))


@pytest.fixture(autouse=True)
def opened(database_url):
    open_database(database_url)
    with session():
        yield


def close_cases(*days):
    judges = [add_person(f"J{number}") for number in (1, 2, 3)]
    for place, judge in enumerate(judges):
        for number, day in enumerate(days):
            add_case(100 * place + number, judge, filed_on="2023-01-02", closed_on=day)


def test_baselines_come_from_the_quarters_before():
    close_cases("2023-05-10", "2023-11-10", "2024-02-10")
    found = proposed_baselines(Q1)
    assert not found.provisional
    assert found.quarters == (Quarter(2023, 2), Quarter(2023, 4))
    assert set(found.values) == {"民商事", "DAYS"}
    assert float(found.values["民商事"]["Q"]) > 0


def test_without_quarters_before_the_quarter_itself_serves():
    close_cases("2024-02-10")
    found = proposed_baselines(Q1)
    assert found.provisional
    assert found.quarters == ()
    assert set(found.values) == {"民商事"}


def test_freezing_what_was_proposed_changes_no_points_but_by_the_fourth_place():
    close_cases("2023-05-10", "2023-11-10", "2024-02-10")
    before = computed_result(Q1)
    freeze_baselines(Q1, proposed_baselines(Q1).values, ACT)
    after = computed_result(Q1)
    for one, other in zip(before.people, after.people, strict=True):
        assert abs(one.total - other.total) < 0.02
    assert {(line.author, line.at) for line in fixed_baselines(Q1)} == {(ACT.author, ACT.at)}


def test_an_adjustment_waits_until_it_is_decided():
    fields = {"quarter": "2024Q1", "subject": "J1", "changes": '{"division": ["a", "b"]}'}
    Adjustment.create(**fields, **WRITTEN)
    Adjustment.create(**fields, **WRITTEN, state="NOTED")
    (found,) = waiting_adjustments(Q1)
    assert (found.subject, found.case_id, found.changes) == ("J1", None, {"division": ["a", "b"]})
    assert waiting_adjustments(Quarter(2024, 2)) == ()


def test_a_database_is_empty_until_somebody_is_in_it():
    assert is_empty()
    add_person("J1")
    assert not is_empty()

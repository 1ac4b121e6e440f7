"""A scheme of format 2 in force: baselines with priors, a locked quarter, and its marks."""

import json
from datetime import datetime

import pytest

from db.actors import Act
from db.baselines import proposed_baselines
from db.connection import open_database, session
from db.errors import QuarterStateError
from db.runs import computed_result, lock, stored_result
from db.schemes import freeze_baselines, scheme_of, store_scheme
from evaluation.period import Quarter
from evaluation.scheme import Scheme
from resources import resource
from tests.db.rows import add_case, add_measure, add_person

Q1 = Quarter(2024, 1)
ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))


@pytest.fixture
def court(database_url):
    """One judge, one assistant and two quarters under the draft 2.0, put in force for 2024."""
    open_database(database_url)
    with session():
        plan = json.loads(resource("schemes/drafts/2.0.json").read_text("utf-8"))
        store_scheme(
            Scheme.from_json(json.dumps(plan | {"effective_from": "2024-01-01", "state": "FINAL"})),
            ACT,
        )
        judge = add_person("J1")
        for number, closed in enumerate(("2023-11-06", "2023-11-07", "2024-02-05", "2024-02-06")):
            add_case(number + 1, judge, filed_on="2023-10-09", closed_on=closed)
        yield add_person("A1", "ASSISTANT")


def test_priors_are_proposed_and_frozen_with_the_baselines(court):
    found = proposed_baselines(Q1)
    priors = found.values["PRIOR"]
    assert (priors["民商事|E1|alpha"], priors["民商事|E1|beta"]) == ("19.000000", "1.000000")
    assert priors["民商事|K|alpha"] == "0.000000"  # nothing lost in the quarter before
    freeze_baselines(Q1, found.values, ACT)
    judge = next(p for p in computed_result(Q1).people if p.staff_no == "J1")
    assert judge.item("K").basis == "100 × (0 + 0) / (2 + 50)"


def test_a_quarter_is_locked_once_the_required_marks_are_given(court):
    with pytest.raises(QuarterStateError) as refused:
        lock(Q1, lambda: computed_result(Q1), ACT)
    assert refused.value.code == "MARKS_MISSING"
    assert stored_result(Q1) is None
    add_measure(court, "A5", "9")
    locked = lock(Q1, lambda: computed_result(Q1), ACT)
    assert stored_result(Q1) == locked
    assert locked.scheme.version == "2.0"
    assert scheme_of(locked).sha256 == locked.scheme.sha256
    assert next(p for p in locked.people if p.staff_no == "J1").item("KP").name.zh == "优秀评查"

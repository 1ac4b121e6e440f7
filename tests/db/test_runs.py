"""What a quarter goes through, and what its state forbids."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from db import audit, runs
from db.actors import Act
from db.connection import atomic, open_database, session
from db.errors import DatabaseError, QuarterStateError
from db.models import QuarterRun
from db.runs import QuarterState
from evaluation.period import Quarter
from evaluation.result import QuarterResult

QUARTER = Quarter(2024, 1)
EXPECTED = Path(__file__).parents[1] / "worked_example" / "expected.json"
RESULT = QuarterResult.from_json(EXPECTED.read_text("utf-8"))
ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
LATER = Act("陆明川", datetime(2024, 4, 19, 15))


@pytest.fixture(autouse=True)
def opened(database_url):
    open_database(database_url)
    with session():
        yield


def test_a_quarter_is_open_until_something_is_done_to_it():
    assert runs.state_of(QUARTER) is QuarterState.OPEN
    assert runs.stored_result(QUARTER) is None
    assert runs.closed_quarters() == {}


def test_a_lock_keeps_the_result_and_a_seal_makes_it_final():
    runs.lock(QUARTER, lambda: RESULT, ACT)
    assert runs.stored_result(QUARTER) == RESULT
    runs.seal(QUARTER, LATER)
    assert runs.closed_quarters() == {QUARTER: QuarterState.SEALED}
    assert runs.stored_result(QUARTER).to_json() == RESULT.to_json()


def test_every_step_is_recorded_with_its_author():
    runs.lock(QUARTER, lambda: RESULT, ACT)
    runs.unlock(QUARTER, " 漏了一件案件 ", LATER)
    done = audit.entries("2024Q1")
    assert [(e.action, e.author, e.at) for e in done] == [
        ("LOCK", "沈知行", ACT.at),
        ("UNLOCK", "陆明川", LATER.at),
    ]
    assert done[1].detail["why"] == "漏了一件案件"
    assert runs.state_of(QUARTER) is QuarterState.OPEN


@pytest.mark.parametrize(
    ("before", "step", "code"),
    [
        ([], lambda: runs.seal(QUARTER, ACT), "NOT_LOCKED"),
        ([], lambda: runs.unlock(QUARTER, "why", ACT), "NOT_LOCKED"),
        (["lock"], lambda: runs.lock(QUARTER, lambda: RESULT, ACT), "QUARTER_LOCKED"),
        (["lock"], lambda: runs.unlock(QUARTER, " ", ACT), "REASON_MISSING"),
        (["lock", "seal"], lambda: runs.lock(QUARTER, lambda: RESULT, ACT), "QUARTER_SEALED"),
        (["lock", "seal"], lambda: runs.seal(QUARTER, ACT), "QUARTER_SEALED"),
        (["lock", "seal"], lambda: runs.unlock(QUARTER, "why", ACT), "QUARTER_SEALED"),
    ],
)
def test_a_step_from_the_wrong_state_changes_nothing(before, step, code):
    if "lock" in before:
        runs.lock(QUARTER, lambda: RESULT, ACT)
    if "seal" in before:
        runs.seal(QUARTER, ACT)
    state, entries = runs.state_of(QUARTER), audit.entries()
    with pytest.raises(QuarterStateError) as caught:
        step()
    assert caught.value.code == code
    assert (runs.state_of(QUARTER), audit.entries()) == (state, entries)


def test_a_failing_computation_leaves_the_quarter_open():
    def fail():
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        runs.lock(QUARTER, fail, ACT)
    assert runs.state_of(QUARTER) is QuarterState.OPEN


def test_a_decision_is_replaced_until_the_seal_and_kept_after_it():
    runs.decide(RESULT, date(2024, 4, 18), "示法〔2024〕11号", ACT)
    runs.decide(RESULT, date(2024, 4, 19), "示法〔2024〕12号", LATER)
    runs.lock(QUARTER, lambda: RESULT, ACT)
    runs.seal(QUARTER, ACT)
    with pytest.raises(QuarterStateError) as caught:
        runs.decide(RESULT, date(2024, 5, 1), "示法〔2024〕20号", LATER)
    assert caught.value.code == "QUARTER_SEALED"
    kept = runs.decision(QUARTER)
    assert (kept.decided_on, kept.document_no) == (date(2024, 4, 19), "示法〔2024〕12号")
    assert audit.entries("2024Q1")[1].detail["replaced"] == "示法〔2024〕11号"


def test_a_decision_on_other_winners_forbids_the_seal():
    runs.decide(replace(RESULT, winners=()), date(2024, 4, 19), "示法〔2024〕12号", ACT)
    runs.lock(QUARTER, lambda: RESULT, ACT)
    with pytest.raises(QuarterStateError) as caught:
        runs.seal(QUARTER, ACT)
    assert caught.value.code == "DECISION_DIFFERS"
    assert runs.state_of(QUARTER) is QuarterState.LOCKED


def test_an_altered_result_is_not_read_back():
    runs.lock(QUARTER, lambda: RESULT, ACT)
    with atomic():
        QuarterRun.update(result=RESULT.to_json().replace("91", "92")).execute()
    with pytest.raises(DatabaseError) as caught:
        runs.stored_result(QUARTER)
    assert caught.value.code == "RESULT_ALTERED"

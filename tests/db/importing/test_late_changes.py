"""Late changes decided: applied, noted, rejected, and each taken back, on both engines."""

from datetime import date, datetime
from pathlib import Path

import pytest

from db import runs
from db.actors import Act
from db.adjustments import Outcome, decide_adjustments, late_changes
from db.audit import entries
from db.case_edit import add_case, correct_case, withdraw_case
from db.errors import DatabaseError, QuarterStateError
from db.history import undo
from db.importing.undo import undo_import
from db.models import Adjustment, CaseRole, CourtCase, Measure, Posting, Staff
from db.posting_edit import move
from evaluation.period import Quarter
from evaluation.result import QuarterResult
from evaluation.roster_entry import PostingEntry
from tests.db.importing.books import ACT, case, measure, person, tables
from tests.db.questions import waiting_adjustments

Q1, Q2 = Quarter(2024, 1), Quarter(2024, 2)
EXPECTED = Path(__file__).parents[2] / "worked_example" / "expected.json"
RESULT = QuarterResult.from_json(EXPECTED.read_text("utf-8"))
OFFICE = Act("审管办", datetime(2024, 4, 20, 10, 0))
WHY = "审管办核查意见"
_OWN = {"adjustment", "audit_entry"}


@pytest.fixture(autouse=True)
def court(desk):
    desk.people(person("J001", "王明"), person("J002", "赵敏"))
    desk.cases(case(1), case(2, 承办人="J002"))
    desk.measures(measure("K.更正", 1))
    close(Q1)
    return desk


def close(quarter):
    runs.lock(quarter, lambda: RESULT, ACT)


def the_case():
    return CourtCase.get(CourtCase.serial_number == 1)


def decide(outcome, why=WHY, quarter=Q1):
    ids = [change.id for change in waiting_adjustments(quarter)]
    return decide_adjustments(quarter, ids, outcome, why, OFFICE)


def data():
    """What the tables hold, but for adjustments."""
    return {name: rows for name, rows in tables().items() if name not in _OWN}


def test_a_change_is_noted_beside_the_result_that_stays():
    correct_case(the_case().id, {"closed_on": "2024-04-02"}, "卷宗", ACT, 2024)
    before, result = data(), runs.stored_result(Q1)
    done = decide(Outcome.NOTED)
    assert (done.count, done.kept) == (1, ())
    (change,) = late_changes(Q1)
    assert (change.outcome, change.decided_by, change.decided_at, change.why) == (
        Outcome.NOTED,
        "审管办",
        OFFICE.at,
        WHY,
    )
    assert (change.author, change.at) == (ACT.author, ACT.at)
    assert change.changes["closed_on"] == ["2024-03-01", "2024-04-02"]
    assert waiting_adjustments(Q1) == ()
    assert (data(), runs.stored_result(Q1)) == (before, result)
    assert entries("2024Q1")[-1].action == "ADJUST_NOTED"


def test_a_decision_is_taken_back_exactly():
    correct_case(the_case().id, {"closed_on": "2024-04-02"}, "卷宗", ACT, 2024)
    before = tables()
    done = decide(Outcome.REJECTED)
    assert tables() != before
    undo(done.token, OFFICE)
    assert tables() == before


@pytest.mark.parametrize("state", ["LOCKED", "SEALED"])
def test_only_an_open_quarter_applies(state):
    correct_case(the_case().id, {"closed_on": "2024-04-02"}, "卷宗", ACT, 2024)
    if state == "SEALED":
        runs.seal(Q1, ACT)
    before = tables()
    with pytest.raises(QuarterStateError) as refusal:
        decide(Outcome.APPLIED, "")
    assert refusal.value.code == f"QUARTER_{state}"
    assert tables() == before


def test_a_quarter_that_is_open_again_counts_what_is_applied():
    correct_case(the_case().id, {"closed_on": "2024-03-11"}, "卷宗", ACT, 2024)
    runs.unlock(Q1, "重新核算", ACT)
    with pytest.raises(QuarterStateError) as refusal:
        decide(Outcome.NOTED)
    assert refusal.value.code == "NOT_LOCKED"
    decide(Outcome.APPLIED, "")
    assert the_case().closed_on == date(2024, 3, 11)
    assert late_changes(Q1)[0].outcome is Outcome.APPLIED


def test_what_was_changed_again_is_not_applied():
    correct_case(the_case().id, {"closed_on": "2024-03-11"}, "卷宗", ACT, 2024)
    first = [change.id for change in waiting_adjustments(Q1)]
    runs.unlock(Q1, "重新核算", ACT)
    correct_case(the_case().id, {"closed_on": "2024-03-12"}, "卷宗", ACT, 2024)
    with pytest.raises(DatabaseError) as refusal:
        decide_adjustments(Q1, first, Outcome.APPLIED, "", OFFICE)
    assert refusal.value.code == "ADJUSTMENT_OVERTAKEN"
    done = decide_adjustments(Q1, first, Outcome.REJECTED, WHY, OFFICE)
    assert done.kept == (the_case().key,)
    assert the_case().closed_on == date(2024, 3, 12)


def test_a_reason_is_needed_and_nothing_is_decided_twice():
    correct_case(the_case().id, {"closed_on": "2024-04-02"}, "卷宗", ACT, 2024)
    ids = [change.id for change in waiting_adjustments(Q1)]
    for outcome in (Outcome.NOTED, Outcome.REJECTED):
        with pytest.raises(DatabaseError) as refusal:
            decide(outcome, "  ")
        assert refusal.value.code == "WHY_MISSING"
    decide(Outcome.NOTED)
    with pytest.raises(DatabaseError) as refusal:
        decide_adjustments(Q1, ids, Outcome.REJECTED, WHY, OFFICE)
    assert refusal.value.code == "ADJUSTMENT_GONE"


def edits():
    """Every kind of late change by hand."""
    return {
        "a day": lambda: correct_case(
            the_case().id, {"closed_on": "2024-04-02"}, "卷宗", ACT, 2024
        ),
        "a judge": lambda: correct_case(
            the_case().id, {"handler_cell": "J002", "clerks_cell": "王明"}, "卷宗", ACT, 2024
        ),
        "a new case": lambda: add_case(
            {
                "number": "（2024）苏0698民初9号",
                "filed_on": "2024-01-08",
                "closed_on": "2024-03-01",
                "manner_cell": "判决",
                "handler_cell": "J001",
            },
            "漏录",
            ACT,
            2024,
        ),
        "no case": lambda: withdraw_case(the_case().id, "重复", ACT),
        "a posting": lambda: move(
            "J002", PostingEntry("员额法官", "刑庭", date(2024, 2, 1)), ACT, "任免文件"
        ),
    }


@pytest.mark.parametrize("kind", list(edits()))
def test_rejecting_an_edit_puts_everything_back(kind):
    before, result = data(), runs.stored_result(Q1)
    edits()[kind]()
    assert len(waiting_adjustments(Q1)) == 1
    done = decide(Outcome.REJECTED)
    assert done.kept == ()
    now = data()
    divisions = now.pop("division"), before.pop("division")
    assert divisions[0][: len(divisions[1])] == divisions[1]
    assert {name: rows for name, rows in now.items() if rows != before[name]} == {}
    assert runs.stored_result(Q1) == result
    assert [change.outcome for change in late_changes(Q1)] == [Outcome.REJECTED]


def imports(court):
    """Every kind of late change that comes with a file."""
    return {
        "a day": lambda: court.cases(case(1, 结案日期="2024-03-15")),
        "a judge": lambda: court.cases(case(1, 承办人="J002", 书记员="王明")),
        "a new case": lambda: court.cases(case(7)),
        "output": lambda: court.measures(measure("K.更正", 4)),
    }


@pytest.mark.parametrize("kind", ["a day", "a judge", "a new case", "output"])
def test_rejecting_what_a_file_brought_puts_it_back(court, kind):
    before, result = data(), runs.stored_result(Q1)
    imports(court)[kind]()
    changed = data()
    assert changed != before
    done = decide(Outcome.REJECTED)
    assert done.kept == ()
    assert data() == before
    assert runs.stored_result(Q1) == result
    with pytest.raises(DatabaseError) as refusal:
        undo_import(None, OFFICE)
    assert refusal.value.code in ("ADJUSTMENT_DECIDED", "EDITED_SINCE")


def test_a_change_of_two_quarters_is_rejected_in_both_and_waits_in_no_other():
    close(Q2)
    correct_case(the_case().id, {"closed_on": "2024-04-02"}, "卷宗", ACT, 2024)
    assert [len(waiting_adjustments(quarter)) for quarter in (Q1, Q2)] == [1, 1]
    assert decide(Outcome.REJECTED).count == 2
    assert [late_changes(quarter)[0].outcome for quarter in (Q1, Q2)] == [Outcome.REJECTED] * 2


def test_a_quarter_that_was_closed_with_the_change_has_its_way_back_waiting():
    correct_case(the_case().id, {"closed_on": "2024-04-02"}, "卷宗", ACT, 2024)
    close(Q2)
    decide(Outcome.REJECTED)
    (change,) = waiting_adjustments(Q2)
    assert change.changes["closed_on"] == ["2024-04-02", "2024-03-01"]
    assert change.author == OFFICE.author


def test_roles_are_those_of_before():
    correct_case(the_case().id, {"handler_cell": "J002"}, "卷宗", ACT, 2024)
    decide(Outcome.REJECTED)
    (role,) = CaseRole.select().where(CaseRole.case == the_case().id)
    assert role.staff.number == "J001"
    assert Posting.select().count() == Staff.select().count()
    assert Measure.select().count() == 1
    assert Adjustment.select().count() == 1


def corrected(*days):
    for number, closed in enumerate(days):
        at = datetime(2024, 4, 12, 10, number)
        correct_case(the_case().id, {"closed_on": closed}, "卷宗", Act("沈知行", at), 2024)


def test_changes_that_follow_each_other_are_applied_together(court):
    court.cases(case(1, 结案日期="2024-03-15"))
    court.cases(case(1, 结案日期="2024-03-16"))
    corrected("2024-03-11", "2024-03-12")
    runs.unlock(Q1, "重新核算", ACT)
    assert decide(Outcome.APPLIED, "").count == 4
    assert the_case().closed_on == date(2024, 3, 12)


def test_changes_are_rejected_from_the_last_on_whatever_the_order_they_were_chosen_in():
    before = data()
    corrected("2024-03-11", "2024-03-01", "2024-03-11")
    ids = [change.id for change in waiting_adjustments(Q1)]
    done = decide_adjustments(Q1, [ids[2], ids[0], ids[1]], Outcome.REJECTED, WHY, OFFICE)
    assert (done.count, done.kept) == (3, ())
    assert data() == before


def test_a_change_is_not_taken_for_an_earlier_one_that_had_its_id():
    before = data()
    other = CourtCase.get(CourtCase.serial_number == 2)
    first = correct_case(the_case().id, {"closed_on": "2024-03-11"}, "卷宗", ACT, 2024)
    undo(first.token, ACT)
    correct_case(other.id, {"closed_on": "2024-03-12"}, "卷宗", ACT, 2024)
    assert decide(Outcome.REJECTED).kept == ()
    assert data() == before

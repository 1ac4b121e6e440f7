"""An edit made before a quarter was locked and undone after: its way back waits there."""

from datetime import date, datetime

import pytest

from db import runs
from db.actors import Act
from db.adjustments import Outcome, decide_adjustments
from db.case_edit import correct_case, withdraw_case
from db.history import undo
from db.models import Adjustment, CourtCase, Posting
from db.people_merge import merge
from db.posting_edit import move
from evaluation.case import Role
from evaluation.period import Quarter
from evaluation.roster_entry import PostingEntry
from tests.db.questions import waiting_adjustments
from tests.db.rows import add_case, add_person, add_role
from tests.db.test_runs import RESULT

Q1 = Quarter(2024, 1)
ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
LATER = Act("陆明川", datetime(2024, 4, 19, 15))


@pytest.fixture
def case(rolled_back):
    judge = add_person("J1")
    return add_case(1, judge, handler_cell="J1")


def lock():
    runs.lock(Q1, lambda: RESULT, ACT)


def waiting():
    return [(one.subject, one.author) for one in waiting_adjustments(Q1)]


def moved():
    return move("J1", PostingEntry("员额法官", "刑庭", date(2024, 2, 1)), ACT, "任免文件").token


def corrected(case):
    return correct_case(case.id, {"closed_on": "2024-03-02"}, "卷宗", ACT, 2024).token


def test_the_way_back_of_a_case_waits_and_goes_with_its_own_undo(case):
    token = corrected(case)
    lock()
    undone = undo(token, LATER)
    (change,) = waiting_adjustments(Q1)
    assert (change.subject, change.case_id) == (case.key, case.id)
    assert change.changes["closed_on"] == ["2024-03-02", "2024-03-01"]
    undo(undone, LATER)
    assert waiting() == []


def test_the_way_back_of_a_posting_waits_and_can_be_rejected(case):
    token = moved()
    lock()
    undo(token, LATER)
    assert (waiting(), Posting.select().count()) == ([("J1", "陆明川")], 1)
    done = decide_adjustments(Q1, [Adjustment.get().id], Outcome.REJECTED, "任免文件有效", LATER)
    assert (done.kept, Posting.select().count()) == ((), 2)


def test_nothing_waits_where_the_edit_came_after_the_lock_or_touches_no_closed_quarter(case):
    later = move("J1", PostingEntry("员额法官", "刑庭", date(2024, 4, 1)), ACT, "文件").token
    lock()
    token = corrected(case)
    assert waiting() == [(case.key, "沈知行")]
    for one in (token, later):
        undo(one, LATER)
        assert waiting() == []


def test_a_merge_taken_apart_waits_for_the_days_and_the_cases(case):
    other = add_person("A9", "ASSISTANT", end="2023-12-31")
    add_role(case, other, Role.ASSISTANT)
    Posting.update(end=date(2023, 12, 31)).where(Posting.staff != other).execute()
    Posting.update(start=date(2024, 1, 1), end=None).where(Posting.staff != other).execute()
    token = merge("J1", "A9", {}, ACT, "同一人").token
    lock()
    undo(token, LATER)
    assert waiting() == [("J1", "陆明川")]
    assert f"staff.{other.id}.merged_into_id" in Adjustment.get().changes


def test_what_waits_for_a_case_outlives_it_with_its_author(case):
    token = corrected(case)
    lock()
    undo(token, LATER)
    gone = withdraw_case(case.id, "重复", Act("文书", LATER.at)).token
    assert CourtCase.select().count() == 0
    assert waiting() == [(case.key, "陆明川"), (case.key, "文书")]
    assert {row.case_id for row in Adjustment.select()} == {None}
    undo(gone, LATER)
    assert [row.case_id for row in Adjustment.select()] == [case.id]

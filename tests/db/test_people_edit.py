"""People are added, moved, sent on leave and retired by hand; every edit is undone exactly."""

import json
from dataclasses import replace
from datetime import date, datetime

import pytest

from db import audit, runs
from db.actors import Act
from db.connection import open_database, session
from db.errors import DatabaseError
from db.history import image_of, latest_edits, undo
from db.models import Adjustment, Division, Posting, ServiceState, Staff
from db.people_edit import NameEntry, add_person, delete_person, rename, retire
from db.posting_edit import (
    add_posting,
    add_state,
    change_posting,
    change_state,
    move,
    remove_posting,
    remove_state,
)
from db.roster import divisions, people_rows
from db.roster_edit import RosterRefusedError
from evaluation.period import Quarter
from evaluation.result import QuarterResult
from evaluation.roster_entry import PostingEntry, StateEntry
from tests.db.rows import add_case, add_measure
from tests.db.test_runs import EXPECTED

ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
CLERK = PostingEntry("书记员", "民一庭", date(2023, 1, 1), team="一团队")
WHY = "人大任免〔2024〕3号"


@pytest.fixture(autouse=True)
def opened(database_url):
    open_database(database_url)
    with session():
        yield


@pytest.fixture
def clerk():
    add_person(NameEntry("C001", "单晓明"), CLERK, ACT, WHY)
    return Staff.get()


def everything():
    """Every row of the roster as it stands."""
    tables = (Division, Staff, Posting, ServiceState, Adjustment)
    return [
        image_of(model, row.id) for model in tables for row in model.select().order_by(model.id)
    ]


def days():
    return [
        (p.category, str(p.start), p.end and str(p.end))
        for p in Posting.select().order_by(Posting.start)
    ]


def refused(call, *arguments):
    before = everything()
    with pytest.raises(DatabaseError) as caught:
        call(*arguments)
    assert everything() == before
    return caught.value


def test_a_new_person_has_a_posting_a_reading_and_an_entry(clerk):
    assert (clerk.number, clerk.name, clerk.author) == ("C001", "单晓明", "沈知行")
    assert clerk.pinyin.startswith("shan xiao ming")
    (rows,) = people_rows()
    assert (rows.postings[0].posting.group, rows.postings[0].team) == ("民商事", "一团队")
    assert [(e.action, e.subject, e.why) for e in latest_edits(9)] == [("PERSON_ADD", "C001", WHY)]


def test_everything_wrong_with_a_new_person_is_said_at_once(clerk):
    error = refused(
        add_person, NameEntry("C001", " ", "覃"), PostingEntry("法师", "", None), ACT, WHY
    )
    assert [str(fault.code) for fault in error.faults] == [
        *("NAME_MISSING", "PINYIN_UNREADABLE", "NUMBER_TAKEN"),
        *("CATEGORY_UNKNOWN", "DIVISION_MISSING", "START_MISSING"),
    ]
    assert refused(rename, NameEntry("C001", "甲"), ACT, " ").code == "WHY_MISSING"
    assert refused(rename, NameEntry("C9", "甲"), ACT, WHY).code == "NO_SUCH_PERSON"


def test_a_promotion_ends_the_old_posting_the_day_before(clerk):
    edited = move("C001", PostingEntry("法官助理", "刑庭", date(2024, 2, 1)), ACT, WHY)
    assert days() == [
        ("CLERK", "2023-01-01", "2024-01-31"),
        ("ASSISTANT", "2024-02-01", None),
    ]
    assert (edited.number, edited.waiting) == ("C001", ())
    assert [line.name for line in divisions(date(2024, 3, 1))] == ["民一庭", "刑庭"]


EDITS = {
    "rename": lambda: rename(NameEntry("C001", "覃明", "qin ming"), ACT, WHY),
    "move": lambda: move("C001", PostingEntry("法官助理", "刑庭", date(2024, 2, 1)), ACT, WHY),
    "change": lambda: change_posting(
        Posting.get().id, PostingEntry("书记员", "民二庭", date(2023, 2, 1)), ACT, WHY
    ),
    "close": lambda: change_posting(
        Posting.get().id, replace(CLERK, end=date(2024, 1, 31)), ACT, WHY
    ),
    "remove": lambda: remove_posting(Posting.get().id, ACT, WHY),
    "leave": lambda: add_state("C001", StateEntry("产假", date(2024, 1, 8)), ACT, WHY),
    "shorten": lambda: change_state(
        ServiceState.get().id, StateEntry("病假", date(2023, 3, 1), date(2023, 3, 9)), ACT, WHY
    ),
    "well": lambda: remove_state(ServiceState.get().id, ACT, WHY),
    "retire": lambda: retire("C001", StateEntry("退休", date(2024, 3, 1)), ACT, WHY),
    "delete": lambda: delete_person("C001", ACT, WHY),
}


@pytest.mark.parametrize("name", EDITS)
def test_undo_restores_the_roster_exactly_and_redo_does_it_again(clerk, name):
    add_state("C001", StateEntry("病假", date(2023, 3, 1)), ACT, WHY)
    before = everything()
    edited = EDITS[name]()
    after = everything()
    assert after != before
    again = undo(edited.token, ACT)
    assert everything() == before
    undo(again, ACT)
    assert everything() == after
    assert audit.verify_chain().broken is None


def test_adding_somebody_is_undone_too():
    empty = everything()
    token = add_person(NameEntry("C001", "甲"), CLERK, ACT, WHY).token
    undo(token, ACT)
    assert everything() == empty


def test_days_that_two_postings_share_are_refused(clerk):
    same_day = PostingEntry("法官助理", "刑庭", date(2023, 1, 1))
    error = refused(move, "C001", same_day, ACT, WHY)
    assert (error.code, error.values["value"]) == ("POSTING_OVERLAPS", "民一庭")
    later = PostingEntry("法官助理", "刑庭", date(2024, 2, 1))
    assert refused(add_posting, "C001", later, ACT, WHY).code == "POSTING_OVERLAPS"
    first = Posting.get().id
    change_posting(first, replace(CLERK, end=date(2024, 1, 31)), ACT, WHY)
    add_posting("C001", later, ACT, WHY)
    assert refused(change_posting, first, CLERK, ACT, WHY).code == "POSTING_OVERLAPS"
    backwards = replace(CLERK, end=date(2022, 1, 1))
    assert refused(change_posting, first, backwards, ACT, WHY).code == "END_BEFORE_START"


def test_a_state_twice_at_once_and_ids_of_nothing_are_refused(clerk):
    sick = StateEntry("病假", date(2024, 1, 8))
    add_state("C001", sick, ACT, WHY)
    assert refused(add_state, "C001", sick, ACT, WHY).code == "STATE_OVERLAPS"
    assert refused(remove_state, 999, ACT, WHY).code == "NO_SUCH_STATE"
    assert refused(remove_posting, 999, ACT, WHY).code == "NO_SUCH_POSTING"


def test_retiring_ends_what_was_open(clerk):
    add_state("C001", StateEntry("病假", date(2024, 1, 8)), ACT, WHY)
    retire("C001", StateEntry("RETIRED", date(2024, 3, 1)), ACT, WHY)
    assert days() == [("CLERK", "2023-01-01", "2024-02-29")]
    states = [
        (s.state, s.end and str(s.end)) for s in ServiceState.select().order_by(ServiceState.id)
    ]
    assert states == [("SICK", "2024-02-29"), ("RETIRED", None)]


def test_only_who_serves_can_leave_and_only_by_leaving(clerk):
    early = StateEntry("退休", date(2022, 12, 1))
    assert refused(retire, "C001", early, ACT, WHY).code == "POSTING_BEGINS_LATER"
    assert refused(retire, "C001", StateEntry("病假", date(2024, 3, 1)), ACT, WHY).code == (
        "NOT_A_LEAVING"
    )
    retire("C001", StateEntry("退休", date(2024, 3, 1)), ACT, WHY)
    assert refused(retire, "C001", StateEntry("去世", date(2024, 5, 1)), ACT, WHY).code == (
        "NOT_SERVING"
    )


def test_who_is_named_in_cases_is_not_deleted(clerk):
    cases = [add_case(number, clerk) for number in range(1, 24)]
    error = refused(delete_person, "C001", ACT, WHY)
    assert (error.code, error.values["count"]) == ("NAMED_IN_CASES", 23)
    assert len(error.values["cases"]) == 20
    assert error.values["cases"][0] in {case.key for case in cases}


def test_who_has_output_is_not_deleted(clerk):
    add_measure(clerk, "C6", "8")
    error = refused(delete_person, "C001", ACT, WHY)
    assert (error.code, error.values["quarters"]) == ("HAS_MEASURES", ("2024Q1",))


def test_a_change_in_a_closed_quarter_waits_there(clerk):
    result = QuarterResult.from_json(EXPECTED.read_text("utf-8"))
    runs.lock(Quarter(2024, 1), lambda: result, ACT)
    edited = add_state("C001", StateEntry("病假", date(2024, 1, 8), date(2024, 1, 9)), ACT, WHY)
    assert edited.waiting == ("2024Q1",)
    waiting = Adjustment.get()
    assert (waiting.quarter, waiting.subject, waiting.state) == ("2024Q1", "C001", "PENDING")
    told = json.loads(waiting.changes)
    assert [None, "SICK"] in told.values()
    assert (
        add_state("C001", StateEntry("病假", date(2023, 5, 1), date(2023, 5, 9)), ACT, WHY).waiting
        == ()
    )
    undo(edited.token, ACT)
    assert Adjustment.select().count() == 0


def test_a_move_after_a_closed_quarter_does_not_wait_in_it(clerk):
    result = QuarterResult.from_json(EXPECTED.read_text("utf-8"))
    runs.lock(Quarter(2024, 1), lambda: result, ACT)
    entry = PostingEntry("书记员", "刑庭", date(2024, 4, 1))
    assert move("C001", entry, ACT, WHY).waiting == ()
    assert Adjustment.select().count() == 0


def test_faults_are_kept_with_the_error():
    with pytest.raises(RosterRefusedError) as caught:
        add_person(NameEntry("", ""), CLERK, ACT, WHY)
    assert {fault.field for fault in caught.value.faults} == {"number", "name"}

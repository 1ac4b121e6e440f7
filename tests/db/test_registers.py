"""Registers kept by hand, on both engines: what is refused, and what undo brings back."""

from datetime import date, datetime

import pytest

from db import history
from db.actors import Act
from db.errors import DatabaseError
from db.judges_meetings import add_meeting, change_meeting, meetings, remove_meetings
from db.mediations import add_mediation, change_mediation, mediations, remove_mediations
from db.models import MeetingAttendance
from db.people_edit import delete_person
from evaluation.registers import MediationEntry, MediationResult, MeetingEntry
from tests.db.rows import add_person

ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
DAY = date(2024, 1, 5)


@pytest.fixture
def people(rolled_back):
    for number in ("J1", "J2", "J3"):
        add_person(number)


def test_an_attempt_is_kept_changed_removed_and_brought_back(people):
    add_mediation(MediationEntry("调 1", DAY, mediator="姓名J1"), ACT)
    (line,) = mediations()
    assert (line.entry.number, line.staff_no, line.author) == ("调1", "J1", "沈知行")
    done = MediationEntry("调1", DAY, 2, "特邀调解员甲", MediationResult.SUCCEEDED, 12)
    change_mediation(line.id, done, ACT)
    assert (mediations()[0].entry, mediations()[0].staff_no) == (done, "")
    token = remove_mediations([line.id], ACT)
    assert mediations() == []
    history.undo(token, ACT)
    assert mediations()[0].entry == done


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        (MediationEntry(" ", DAY), "REGISTER_NUMBER_MISSING"),
        (MediationEntry("调2", None), "REGISTER_DAY_MISSING"),
        (MediationEntry("调1", DAY), "REGISTER_NUMBER_TAKEN"),
    ],
)
def test_an_attempt_that_cannot_be_kept_says_why(people, entry, code):
    add_mediation(MediationEntry("调1", DAY), ACT)
    with pytest.raises(DatabaseError) as refused:
        add_mediation(entry, ACT)
    assert refused.value.code == code
    assert len(mediations()) == 1


def test_a_meeting_comes_and_goes_with_who_was_called(people):
    first = MeetingEntry("纪1", DAY, "民初 1 号", "J1", "J1、姓名J2", "J3")
    add_meeting(first, ACT)
    (line,) = meetings()
    assert (line.host_name, line.attended, line.absent) == (
        "姓名J1", (("J1", "姓名J1"), ("J2", "姓名J2")), (("J3", "姓名J3"),),
    )  # fmt: skip
    token = change_meeting(line.id, MeetingEntry("纪1", DAY, attended="J3"), ACT)
    assert (meetings()[0].entry.attended, meetings()[0].absent) == ("J3", ())
    history.undo(token, ACT)
    assert meetings()[0].entry == MeetingEntry("纪1", DAY, "民初 1 号", "J1", "J1、J2", "J3")
    removed = remove_meetings([line.id], ACT)
    assert MeetingAttendance.select().count() == 0
    history.undo(removed, ACT)
    assert len(meetings()[0].attended) == 2


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        (MeetingEntry("纪2", DAY, attended="无此人"), "REGISTER_NAME"),
        (MeetingEntry("纪2", DAY, host="J1、J2"), "REGISTER_NAME"),
        (MeetingEntry("纪2", DAY, attended="J1", absent="姓名J1"), "REGISTER_NAME_TWICE"),
        (MeetingEntry("纪1", DAY), "REGISTER_NUMBER_TAKEN"),
    ],
)
def test_a_meeting_that_cannot_be_kept_says_why(people, entry, code):
    add_meeting(MeetingEntry("纪1", DAY), ACT)
    with pytest.raises(DatabaseError) as refused:
        add_meeting(entry, ACT)
    assert refused.value.code == code


def test_who_stands_in_a_register_is_not_deleted(people):
    add_mediation(MediationEntry("调1", DAY, mediator="J1"), ACT)
    add_meeting(MeetingEntry("纪1", DAY, attended="J2"), ACT)
    for number, table in (("J1", "mediation"), ("J2", "meeting_attendance")):
        with pytest.raises(DatabaseError) as refused:
            delete_person(number, ACT, "录入错误")
        assert (refused.value.code, refused.value.values["table"]) == ("IN_REGISTERS", table)
    delete_person("J3", ACT, "录入错误")

"""The personnel file is written, read, corrected and taken back exactly."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from db import audit
from db.actors import Act
from db.connection import open_database, session
from db.errors import DatabaseError
from db.history import latest_edits, undo
from db.models import AuditEntry, Posting, SensitiveText, Staff
from db.people_edit import delete_person
from db.personnel.details import set_details
from db.personnel.file import file_of
from db.personnel.honours import add_honour, change_honour, honours, withdraw_honour
from db.personnel.records import add_record, change_record, withdraw_record
from db.personnel.sensitive import forget, look, looks, set_sensitive
from db.personnel.teams import (
    add_member,
    add_team,
    change_member,
    change_team,
    remove_team,
    team_lines,
    teams,
    withdraw_member,
)
from db.posting_edit import change_posting
from db.roster import people_rows
from db.roster_edit import RosterRefusedError
from evaluation.personnel import (
    Contract,
    Grade,
    Honour,
    PersonDetails,
    Publication,
    RecordKind,
    Reward,
    Sanction,
    SensitiveField,
    Training,
    kind_of,
)
from evaluation.roster_entry import PostingEntry
from evaluation.teams import Membership, TeamEntry
from tests.db.rows import add_person

ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
WHY = "核对原件"
RECORDS = [
    Contract(date(2024, 1, 1), date(2025, 12, 31), date(2024, 3, 31), "示范公司", "聘字1号"),
    Grade("2023", "EXCELLENT", date(2024, 1, 10), "考1号"),
    Reward("MERIT_THIRD", date(2024, 2, 1), "三等功", "政治部", "奖1号"),
    Honour("PERSON", "办案标兵", "CITY", date(2024, 3, 1), "市委", "", "民商事", "表1号"),
    Sanction("DEMERIT", date(2024, 1, 1), date(2024, 12, 31), None, "纪检组", "处1号", "迟延"),
    Training("民法典培训", date(2024, 3, 4), date(2024, 3, 8), "40", "法官学院"),
    Publication("PAPER", "论程序", date(2024, 2, 2), "示范学刊", "PROVINCE", "二等奖"),
]


@pytest.fixture(autouse=True)
def opened(database_url):
    open_database(database_url)
    with session():
        add_person("J001")
        add_person("C001", "CLERK")
        yield


def refused(call, *arguments):
    with pytest.raises(DatabaseError) as caught:
        call(*arguments)
    return caught.value


def faults(call, *arguments):
    error = refused(call, *arguments)
    assert isinstance(error, RosterRefusedError)
    return [(str(fault.code), fault.field) for fault in error.faults]


def test_every_kind_of_record_is_kept_changed_withdrawn_and_brought_back():
    for record in RECORDS:
        kind = kind_of(record)
        token = add_record("J001", record, ACT).token
        (row,) = file_of("J001").of(kind)
        assert (row.record, row.author) == (record, "沈知行")
        changed = replace(record, document_no="更正2号")
        change_record(row.id, changed, ACT, WHY)
        assert file_of("J001").of(kind)[0].record == changed
        gone = withdraw_record(kind, row.id, ACT, WHY).token
        assert not file_of("J001").of(kind)
        undo(gone, ACT)
        assert file_of("J001").of(kind)[0].record == changed
        assert refused(undo, token, ACT).code == "CHANGED_SINCE"
    done = [edit.action.removeprefix("PUBLICATION_") for edit in latest_edits(4)]
    assert done == ["UNDO", "WITHDRAW", "CHANGE", "ADD"]


def test_a_sanction_without_a_last_day_gets_the_period_of_the_law():
    add_record("J001", Sanction("WARNING", date(2023, 10, 15), document_no="处2号"), ACT)
    (row,) = file_of("J001").of(RecordKind.SANCTION)
    assert row.record.end == date(2024, 4, 14)


def test_what_is_wrong_is_told_and_nothing_is_kept():
    assert faults(add_record, "J001", Reward(), ACT) == [
        ("FIELD_MISSING", "kind"),
        ("FIELD_MISSING", "awarded_on"),
    ]
    add_record("J001", RECORDS[1], ACT)
    again = replace(RECORDS[1], grade="COMPETENT")
    assert faults(add_record, "J001", again, ACT) == [("RECORD_ALREADY", "period")]
    add_record("J001", RECORDS[5], ACT)
    assert faults(add_record, "J001", RECORDS[5], ACT) == [("RECORD_ALREADY", "start")]
    honour = replace(RECORDS[3], division="无此庭")
    assert faults(add_record, "J001", honour, ACT) == [("CODE_UNKNOWN", "division")]
    (row,) = file_of("J001").of(RecordKind.TRAINING)
    assert faults(change_record, row.id, RECORDS[5], ACT, " ") == [("WHY_MISSING", "why")]
    assert refused(add_record, "X", RECORDS[0], ACT).code == "NO_SUCH_PERSON"
    assert refused(withdraw_record, RecordKind.REWARD, 99, ACT, WHY).code == "NO_SUCH_RECORD"
    assert len(file_of("J001").records) == 2


def test_details_are_replaced_as_a_whole_and_undone():
    details = PersonDetails(sex="F", born_on=date(1988, 5, 1), education=" 研究生 ", phone="内线")
    token = set_details("J001", details, ACT, WHY).token
    assert file_of("J001").details == replace(details, education="研究生")
    assert set_details("J001", details, ACT, WHY).token is None
    second = set_details("J001", replace(details, sex="M"), ACT, WHY).token
    undo(second, ACT)
    assert file_of("J001").details.sex == "F"
    undo(token, ACT)
    assert file_of("J001").details == PersonDetails()
    early = PersonDetails(born_on=date(1990, 1, 1), work_began_on=date(1980, 1, 1))
    assert faults(set_details, "J001", early, ACT, WHY) == [("DAYS_OUT_OF_ORDER", "work_began_on")]


def test_a_sensitive_field_is_masked_and_every_look_is_kept():
    number = "11010519491231002X"
    set_sensitive("J001", SensitiveField.ID_NUMBER, number.lower(), ACT, WHY)
    (field,) = file_of("J001").sensitive
    assert (field.field, field.shown) == (SensitiveField.ID_NUMBER, "•" * 18)
    assert looks() == ()
    assert faults(look, "J001", SensitiveField.ID_NUMBER, ACT, "") == [("WHY_MISSING", "why")]
    assert look("J001", SensitiveField.ID_NUMBER, ACT, "办理社保") == number
    (seen,) = looks("J001")
    assert file_of("J001").looks == looks() == (seen,)
    assert (seen.author, seen.number, seen.why) == ("沈知行", "J001", "办理社保")
    assert refused(look, "C001", SensitiveField.HEALTH, ACT, WHY).code == "NOTHING_SENSITIVE"
    assert not any(number in str(entry.detail) for entry in audit.entries())
    assert audit.verify_chain().broken is None


def test_an_earlier_content_comes_back_and_a_forgotten_one_never():
    set_sensitive("J001", SensitiveField.HEALTH, "甲", ACT, WHY)
    token = set_sensitive("J001", SensitiveField.HEALTH, "乙", ACT, WHY).token
    undo(token, ACT)
    assert look("J001", SensitiveField.HEALTH, ACT, WHY) == "甲"
    gone = set_sensitive("J001", SensitiveField.HEALTH, "", ACT, WHY).token
    assert file_of("J001").sensitive == ()
    assert forget("J001", SensitiveField.HEALTH, ACT, WHY) == 2
    undo(gone, ACT)
    assert file_of("J001").sensitive == ()
    assert {row.content for row in SensitiveText.select()} == {""}
    wrong = faults(set_sensitive, "J001", SensitiveField.ID_NUMBER, "123", ACT, WHY)
    assert wrong == [("ID_NUMBER_WRONG", "ID_NUMBER")]


def test_shares_of_all_teams_add_up_to_one_at_most():
    for name in ("甲队", "乙队"):
        add_team(TeamEntry(name, date(2024, 1, 1), division="民商事"), ACT)
    add_member("C001", Membership("甲队", "CLERK", date(2024, 1, 1), None, "0.6"), ACT)
    much = Membership("乙队", "CLERK", date(2024, 2, 1), None, "1/2")
    assert faults(add_member, "C001", much, ACT) == [("SHARES_EXCEED", "share")]
    add_member("C001", Membership("乙队", "CLERK", date(2024, 2, 1)), ACT)
    add_member("J001", Membership("乙队", "LEADER", date(2024, 1, 1)), ACT)
    second, first = team_lines()
    assert (first.row.team.name, second.row.team.name) == ("甲队", "乙队")
    assert [row.staff_no for row in second.on(date(2024, 3, 1))] == ["J001", "C001"]
    assert [len(team.on(date(2024, 1, 15))) for team in (first, second)] == [1, 1]


def test_a_membership_keeps_within_its_team_and_a_team_around_its_members():
    add_team(TeamEntry("甲队", date(2024, 1, 1), date(2024, 6, 30)), ACT)
    late = Membership("甲队", "CLERK", date(2024, 5, 1))
    assert faults(add_member, "C001", late, ACT) == [("OUTSIDE_TEAM", "end")]
    nowhere = Membership("丙队", "CLERK", date(2024, 5, 1))
    assert faults(add_member, "C001", nowhere, ACT) == [("TEAM_UNKNOWN", "team")]
    fitting = replace(late, end=date(2024, 5, 31))
    token = add_member("C001", fitting, ACT).token
    assert faults(add_member, "C001", fitting, ACT) == [("RECORD_ALREADY", "start")]
    (row,) = file_of("C001").teams
    shorter = TeamEntry("甲队", date(2024, 1, 1), date(2024, 5, 15))
    team_id = team_named("甲队")
    assert faults(change_team, team_id, shorter, ACT, WHY) == [("OUTSIDE_TEAM", "end")]
    assert faults(add_team, shorter, ACT) == [("TEAM_TAKEN", "name")]
    assert refused(remove_team, team_id, ACT, WHY).code == "TEAM_HAS_MEMBERS"
    change_member(row.id, replace(fitting, end=date(2024, 5, 10)), ACT, WHY)
    change_team(team_id, shorter, ACT, WHY)
    withdraw_member(row.id, ACT, WHY)
    assert refused(undo, token, ACT).code == "CHANGED_SINCE"
    remove_team(team_id, ACT, WHY)


def team_named(name):
    return next(row.id for row in teams() if row.team.name == name)


def test_honours_of_a_collective_a_case_and_a_person_stand_in_one_register():
    court = Honour("COLLECTIVE", "先进集体", "PROVINCE", date(2024, 3, 1), subject="速裁团队")
    token = add_honour(court, "", ACT).token
    add_honour(Honour("PERSON", "办案标兵", "CITY", date(2024, 2, 1)), "J001", ACT)
    assert [(line.honour.title, line.staff_no) for line in honours()] == [
        ("先进集体", ""),
        ("办案标兵", "J001"),
    ]
    assert faults(add_honour, replace(court, subject=""), "", ACT) == [("FIELD_MISSING", "subject")]
    nobody = Honour("PERSON", "办案标兵", "CITY", date(2024, 2, 1))
    assert faults(add_honour, nobody, "", ACT) == [("FIELD_MISSING", "staff_no")]
    assert faults(add_honour, nobody, "J001", ACT) == [("RECORD_ALREADY", "title")]
    line = honours(date(2024, 3, 1))[0]
    change_honour(line.id, replace(court, level="NATIONAL"), "", ACT, WHY)
    gone = withdraw_honour(line.id, ACT, WHY).token
    assert [line.honour.title for line in honours()] == ["办案标兵"]
    undo(gone, ACT)
    assert honours()[0].honour.level == "NATIONAL"
    assert refused(undo, token, ACT).code == "CHANGED_SINCE"


def test_who_has_a_file_is_not_deleted():
    add_record("C001", RECORDS[0], ACT)
    error = refused(delete_person, "C001", ACT, WHY)
    assert (error.code, error.values["count"]) == ("HAS_FILE", 1)


def test_a_posting_keeps_its_document():
    posting = Posting.select().join(Staff).where(Staff.number == "J001").get()
    entry = PostingEntry("员额法官", "民商事", date(2020, 1, 1), document_no=" 任1号 ")
    change_posting(posting.id, entry, ACT, WHY)
    rows = next(rows for rows in people_rows() if rows.number == "J001")
    assert rows.postings[0].document_no == "任1号"


def test_an_edit_from_before_the_document_was_kept_is_still_undone():
    posting = Posting.get()
    entry = PostingEntry("员额法官", "民商事", posting.start, date(2024, 3, 31), "民商事")
    token = change_posting(posting.id, entry, ACT, WHY).token
    entry = AuditEntry.get_by_id(token)
    older = entry.detail.replace('"document_no":"",', "")
    assert older != entry.detail
    AuditEntry.update(detail=older).where(AuditEntry.id == token).execute()
    undo(token, ACT)
    assert (Posting.get().end, Posting.get().document_no) == (None, "")

"""The registers taken in from workbooks, and whole imports of them taken back."""

from dataclasses import replace
from datetime import date

import pytest

from db.errors import DatabaseError
from db.importing import inbox
from db.importing.aliases import save_person_alias
from db.importing.batches import Order
from db.importing.field_changes import field_changes
from db.importing.fixing import take_fixes
from db.importing.registers import import_mediations, import_meetings
from db.importing.undo import undo_import
from db.importing.workbook import read_workbook
from db.judges_meetings import attendance, change_meeting, meetings
from db.mediations import mediations
from db.models import JudgesMeeting, Mediation, MeetingAttendance, Staff
from evaluation.registers import MediationEntry, MediationResult, MeetingEntry, Rate
from tests.db.importing.books import ACT, counts, person, write_book

WON = MediationResult.SUCCEEDED


@pytest.fixture
def take(desk, tmp_path):
    """Takes rows in under a kind, a file each."""
    desk.people(person("J001", "王明"), person("J002", "赵敏"), person("J003", "钱宁"))
    files = iter(range(100))

    def taken(importer, rows, **order):
        path = write_book(tmp_path / f"{next(files)}-r.xlsx", 登记表=rows)
        return importer(read_workbook(path), Order(ACT, **order))

    return taken


def attempt(number, **changes):
    return {
        "调解编号": number, "收案日期": "2024-01-05", "当事人数": 2, "调解人": "王明",
        "调解结果": "成功", "办结日期": "2024-01-20", **changes,
    }  # fmt: skip


def meeting(number, **changes):
    return {
        "编号": number, "召开日期": "2024-02-01", "案号": "（2024）苏0698民初1号", "主持": "J001",
        "参会人员": "J001、赵敏", "请假": "", **changes,
    }  # fmt: skip


def test_attempts_are_added_changed_left_and_refused(take):
    first = take(import_mediations, [attempt("调1"), attempt("调2", 调解结果="")])
    assert counts(first) == (2, 0, 0, 0, 0)
    assert {line.entry.number: line.entry for line in mediations()} == {
        "调1": MediationEntry("调1", date(2024, 1, 5), 2, "王明", WON, 15),
        "调2": MediationEntry("调2", date(2024, 1, 5), 2, "王明", MediationResult.OPEN, 15),
    }
    again = take(
        import_mediations,
        [attempt("调1"), attempt("调2"), attempt("调2"), attempt("调3", 调解结果="或许"),
         attempt("调4", 办结日期="2024-01-01"), attempt("调5", 收案日期="")],
    )  # fmt: skip
    assert counts(again) == (0, 1, 1, 4, 0)
    assert [problem.code.value for problem in again.problems] == ["E05", "E12", "E03", "E02"]
    assert {line.staff_no for line in mediations()} == {"J001"}


def test_a_meeting_that_changes_is_told_old_and_new(take):
    take(import_meetings, [meeting("纪1", 请假="钱宁")])
    (line,) = meetings()
    change_meeting(line.id, replace(line.entry, subject="更正的议题"), ACT)
    changed = [meeting("纪1", 主持="赵敏", 参会人员="赵敏", 请假="王明")]
    tried = take(import_meetings, changed, dry_run=True)
    told = [(one.column, one.before, one.after) for one in tried.changes]
    assert told == [
        ("主持", "J001", "J002"), ("参会人员", "J001、J002", "J002"), ("请假", "J003", "J001"),
    ]  # fmt: skip
    assert [(p.column, p.code.value) for p in tried.problems] == [("案号", "W07")]
    done = take(import_meetings, changed)
    assert [
        (one.subject, one.field, one.before, one.after) for one in field_changes(done.batch)
    ] == [
        ("纪1", "host_id", "J001", "J002"),
        ("纪1", "called", "J001、J002、J003×", "J002、J001×"),
    ]


def test_an_unknown_name_is_told_by_itself_and_chosen(take):
    done = take(import_meetings, [meeting("纪1", 参会人员="J001、赵明明、钱宁")])
    (line,) = inbox.problem_lines(done.batch)
    assert (line.problem.code, line.problem.value) == ("E04", "赵明明")
    inbox.choose_person([line.id], Staff.get(Staff.number == "J002").id, ACT)
    assert counts(take_fixes(done.batch, ACT)) == (1, 0, 0, 0, 0)
    assert [one.staff_no for one in attendance(meetings())] == ["J001", "J002", "J003"]


def test_a_dry_run_keeps_nothing(take):
    assert take(import_mediations, [attempt("调1")], dry_run=True).added == 1
    assert mediations() == []


def test_meetings_come_with_who_was_there(take):
    outcome = take(import_meetings, [
        meeting("纪1", 请假="钱宁"), meeting("纪2", 参会人员="J001", 请假="赵敏"),
        meeting("纪3", 参会人员="J009"), meeting("纪4", 请假="赵敏"),
    ])  # fmt: skip
    assert counts(outcome) == (2, 0, 0, 2, 0)
    assert [(p.column, p.code.value) for p in outcome.problems] == [
        ("参会人员", "E04"), ("请假", "E22"),
    ]  # fmt: skip
    lines = meetings(date(2024, 1, 1), date(2024, 3, 31))
    assert [(line.staff_no, line.rate) for line in attendance(lines)] == [
        ("J001", Rate(2, 2)), ("J002", Rate(1, 2)), ("J003", Rate(0, 1)),
    ]  # fmt: skip
    assert meetings(date(2023, 1, 1), date(2023, 12, 31)) == []


def test_an_import_is_taken_back_exactly(take):
    take(import_meetings, [meeting("纪1", 请假="钱宁")])
    second = take(import_meetings, [meeting("纪1", 参会人员="钱宁"), meeting("纪2")])
    assert counts(second) == (1, 1, 0, 0, 0)
    undone = undo_import(second.batch, ACT)
    assert (undone.removed, undone.restored) == (1, 1)
    (line,) = meetings()
    assert (line.entry.attended, line.entry.absent) == ("J001、J002", "J003")
    undo_import(line.batch, ACT)
    assert (JudgesMeeting.select().count(), MeetingAttendance.select().count()) == (0, 0)


def test_what_was_edited_since_stands_in_the_way(take):
    outcome = take(import_meetings, [meeting("纪1")])
    (line,) = meetings()
    change_meeting(line.id, MeetingEntry("纪1", date(2024, 2, 2)), ACT)
    with pytest.raises(DatabaseError) as refused:
        undo_import(outcome.batch, ACT)
    assert refused.value.code == "EDITED_SINCE"


def test_people_who_stand_in_a_register_stay(take):
    take(import_mediations, [attempt("调1")])
    with pytest.raises(DatabaseError) as refused:
        undo_import(1, ACT)
    assert refused.value.code in ("STILL_USED", "LATER_BATCH")
    assert Mediation.select().count() == 1


def test_learned_spellings_are_understood_and_marked(take):
    save_person_alias("赵明敏", "", Staff.get(Staff.number == "J002").id, ACT)
    done = take(import_meetings, [meeting("纪1", 参会人员="J001、赵明敏", 请假="赵敏敏")])
    assert [(p.code.value, p.value, p.note) for p in done.problems] == [
        ("E04", "赵敏敏", ""), ("W06", "赵明敏", "J002 赵敏"),
    ]  # fmt: skip
    taken = take(import_mediations, [attempt("调1", 调解人="赵明敏")])
    assert [(p.column, p.code.value) for p in taken.problems] == [("调解人", "W06")]
    assert [line.staff_no for line in mediations()] == ["J002"]


def test_who_was_there_as_put_right_by_hand_stays_until_a_person_decides(take):
    take(import_meetings, [meeting("纪1")])
    (line,) = meetings()
    change_meeting(line.id, replace(line.entry, attended="J001", absent="J003"), ACT)
    done = take(import_meetings, [meeting("纪1", 请假="钱宁")])
    (kept,) = inbox.problem_lines(done.batch)
    assert (kept.problem.code.value, kept.problem.column) == ("W07", "参会人员")
    assert kept.problem.note.startswith("J001 · ")
    assert (meetings()[0].entry.attended, meetings()[0].entry.absent) == ("J001", "J003")
    inbox.take_file_value([kept.id], ACT)
    take_fixes(done.batch, ACT)
    assert meetings()[0].entry.attended == "J001、J002"

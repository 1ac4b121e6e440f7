"""Problems of an import decided one by one, and rows taken in after they were put right."""

from datetime import datetime

import pytest

from db import audit
from db.actors import Act
from db.case_edit import correct_case
from db.errors import DatabaseError
from db.history import undo
from db.importing import inbox
from db.importing.aliases import aliases, delete_alias, save_division_alias, save_person_alias
from db.importing.batch_list import batches
from db.importing.field_changes import field_changes
from db.importing.fixing import take_fixes
from db.importing.inbox import ProblemState, problem_lines
from db.importing.look_alikes import Likeness, look_alikes
from db.importing.problems import Code
from db.importing.sources import source_of, source_rows
from db.importing.undo import undo_import
from db.models import CaseRole, CourtCase, ImportProblem, ImportSource, Measure, Posting, Staff
from tests.db.importing.books import case, counts, measure, person, tables

LATER = Act("陆明川", datetime(2024, 4, 19, 15))
TWO = [person("J001", "王明"), person("J002", "王明", 部门="民二庭"), person("J003", "李静")]


def line(batch, code, at=0):
    return [line for line in problem_lines(batch) if line.problem.code == code][at]


def handler(key="(2024)苏0698民初1号"):
    role = CaseRole.select().join(CourtCase).where(CourtCase.key == key).order_by(CaseRole.id)
    staff = role.first().staff
    return None if staff is None else staff.number


def refused(act, *args, **options):
    with pytest.raises(DatabaseError) as caught:
        act(*args, **options)
    return caught.value.code


def staff(number):
    return Staff.get(Staff.number == number).id


def test_typed_value_brings_only_that_row_in(desk):
    desk.people(person("J001", "王明"))
    done = desk.cases(case(1), case(2, 立案日期="2024-13-01"), case(3, 立案日期="?"))
    first = line(done.batch, Code.BAD_DATE)
    inbox.fix_cell(first.id, "立案日期", "2024-01-03", LATER)
    made = take_fixes(done.batch, LATER)
    assert counts(made) == (1, 0, 0, 0, 0)
    assert {row.key for row in CourtCase.select()} == {
        "(2024)苏0698民初1号", "(2024)苏0698民初2号",
    }  # fmt: skip
    settled, other = problem_lines(done.batch)
    assert (settled.state, settled.taken, settled.decided_by) == ("FIXED", made.batch, "陆明川")
    assert other.state is ProblemState.OPEN
    listed = batches()
    assert [(row.id, row.parent) for row in listed[:2]] == [
        (made.batch, done.batch), (done.batch, None),
    ]  # fmt: skip
    assert (listed[1].open, listed[1].fixed) == (1, 0)
    assert audit.verify_chain().broken is None


def test_row_that_is_refused_again_stays_open(desk):
    desk.people(person("J001", "王明"))
    done = desk.cases(case(1, 立案日期="2024-13-01"))
    inbox.fix_cell(line(done.batch, Code.BAD_DATE).id, "立案日期", "2024-14-01", LATER)
    made = take_fixes(done.batch, LATER)
    assert made.rejected == 1
    (again,) = problem_lines(done.batch)
    assert (again.state, again.taken, again.fix.value) == ("OPEN", None, "2024-14-01")
    assert refused(take_fixes, done.batch, LATER) == "NOTHING_FIXED"
    assert refused(take_fixes, made.batch, LATER) == "PROBLEM_OF_FIX"


def test_number_typed_as_that_of_another_row_is_a_duplicate(desk):
    desk.people(person("J001", "王明"))
    done = desk.cases(case(1), case(2) | {"案号": "无"})
    typed = "（2024）苏0698民初1号"
    inbox.fix_cell(line(done.batch, Code.BAD_CASE_NUMBER).id, "案号", typed, LATER)
    made = take_fixes(done.batch, LATER)
    assert [problem.code for problem in made.problems] == [Code.DUPLICATE]


def test_output_put_right_does_not_overwrite_its_like(desk):
    desk.people(person("J001", "王明"))
    done = desk.measures(measure("K.更正", "x"), measure("K.更正", 2))
    inbox.fix_cell(line(done.batch, Code.BAD_NUMBER).id, "数值", "3", LATER)
    assert counts(take_fixes(done.batch, LATER)) == (1, 0, 0, 0, 0)
    assert sorted(row.value for row in Measure.select()) == ["2", "3"]


def test_person_chosen_gets_the_role_and_undo_takes_it_back(desk):
    desk.people(*TWO)
    done = desk.cases(case(1, 承办人="王明"))
    before = tables()
    assert handler() is None
    chosen = line(done.batch, Code.NAMESAKES)
    inbox.choose_person([chosen.id], staff("J002"), LATER)
    made = take_fixes(done.batch, LATER)
    assert counts(made) == (0, 1, 0, 0, 0)
    assert handler() == "J002"
    assert aliases() == []
    again = desk.cases(case(1, 承办人="王明"))
    assert counts(again) == (0, 0, 1, 0, 0)  # nothing is asked again, nothing is taken away
    changed = desk.cases(case(1, 承办人="王明", 书记员="李静"))
    assert (counts(changed), handler()) == ((0, 1, 0, 0, 0), "J002")
    assert [(c.field, c.before, c.after) for c in field_changes(made.batch)] == [
        ("roles", "王明?", "王明")
    ]
    undo_import(None, LATER)
    undo_import(again.batch, LATER)
    undo_import(made.batch, LATER)
    assert tables() == before
    assert line(done.batch, Code.NAMESAKES).taken is None


def test_choice_for_one_cell_does_not_speak_for_a_new_one(desk):
    desk.people(*TWO)
    done = desk.cases(case(1, 承办人="王明"))
    inbox.choose_person([line(done.batch, Code.NAMESAKES).id], staff("J002"), LATER)
    take_fixes(done.batch, LATER)
    other = desk.cases(case(1, 承办人="李静", 审判长="王明"))
    assert Code.NAMESAKES in [problem.code for problem in other.problems]


def test_learned_spelling_serves_the_next_import_visibly(desk):
    desk.people(*TWO)
    done = desk.cases(case(1, 承办人="王朋", 承办部门="民二庭"))
    chosen = line(done.batch, Code.UNKNOWN_NAME)
    inbox.choose_person([chosen.id], staff("J002"), LATER, remember=True, division="民二庭")
    made = take_fixes(done.batch, LATER)
    (alias,) = aliases()
    assert (alias.spelling, alias.division, alias.meant) == ("王朋", "民二庭", "J002 王明")
    there = case(2, 承办人="王朋", 承办部门="民二庭")
    following = desk.cases(there, case(3, 承办人="王朋", 承办部门="民一庭"))
    assert [(p.row, p.code.value, p.note) for p in following.problems] == [
        (2, "W06", "J002 王明"), (3, "E04", ""),
    ]  # fmt: skip
    assert handler("(2024)苏0698民初2号") == "J002"
    assert handler("(2024)苏0698民初3号") is None
    assert refused(undo_import, made.batch, LATER) == "LATER_BATCH"
    undo_import(following.batch, LATER)
    undo_import(done.batch, LATER)  # with what was put right in it
    assert (aliases(), CourtCase.select().count()) == ([], 0)


def test_spelling_entered_by_hand_can_be_changed_removed_and_brought_back(desk):
    desk.people(*TWO)
    save_person_alias("老王", "", staff("J001"), LATER)
    save_person_alias("老 王", "", staff("J002"), LATER)
    (alias,) = aliases()
    assert alias.meant == "J002 王明"
    token = delete_alias(alias.id, LATER)
    assert aliases() == []
    undo(token, LATER)
    assert aliases() == [alias]
    assert refused(undo_import, 1, LATER) == "STILL_USED"


def test_learned_spelling_of_a_division_is_used_and_marked(desk):
    desk.people(person("J001", "王明"))
    assert refused(save_division_alias, "民一", "无此庭", LATER) == "NO_SUCH_DIVISION"
    save_division_alias("民一", "民一庭", LATER)
    done = desk.people(person("J002", "赵敏", 部门="民一"))
    assert [problem.code for problem in done.problems] == [Code.BY_ALIAS]
    assert {row.division.name for row in Posting.select()} == {"民一庭"}


def test_warning_is_accepted_with_a_reason_and_reopened(desk):
    desk.people(person("J001", "王明"))
    done = desk.cases(case(1, 案由=""), case(2, 立案日期="?"))
    warned, rejected = line(done.batch, Code.UNKNOWN_CAUSE), line(done.batch, Code.BAD_DATE)
    assert refused(inbox.accept, [warned.id], " ", LATER) == "WHY_MISSING"
    assert refused(inbox.accept, [rejected.id], "可以", LATER) == "REJECTED_ROW"
    inbox.accept([warned.id], "卷宗如此", LATER)
    inbox.leave([rejected.id], LATER)
    assert [(row.state, row.reason) for row in problem_lines(done.batch)] == [
        ("ACCEPTED", "卷宗如此"), ("LEFT", ""),
    ]  # fmt: skip
    inbox.reopen([warned.id], LATER)
    assert line(done.batch, Code.UNKNOWN_CAUSE).decided_by is None
    acts = [entry.action for entry in audit.entries(str(done.batch))]
    assert acts == ["IMPORT_PROBLEM"] * 3


def test_hand_correction_is_kept_until_somebody_decides(desk):
    desk.people(person("J001", "王明"))
    desk.cases(case(1))
    found = CourtCase.get()
    correct_case(found.id, {"manner_cell": "调解"}, "核对卷宗", LATER, 2024)
    before = tables()
    done = desk.cases(case(1, 结案方式="撤诉", 案由="买卖合同纠纷"))
    assert counts(done) == (0, 1, 0, 0, 1)
    kept = line(done.batch, Code.HAND_CORRECTED)
    assert (kept.problem.value, kept.problem.note) == ("撤诉", "调解 · 2024-04-19 · 陆明川")
    assert (CourtCase.get().manner_cell, CourtCase.get().cause) == ("调解", "买卖合同纠纷")
    inbox.take_file_value([kept.id], LATER)
    take_fixes(done.batch, LATER)
    assert CourtCase.get().manner_cell == "撤诉"
    undo_import(None, LATER)
    inbox.reopen([kept.id], LATER)
    inbox.accept([kept.id], "以卷宗为准", LATER)
    again = desk.cases(case(1, 结案方式="撤诉", 案由="买卖合同纠纷"))
    assert (counts(again), CourtCase.get().manner_cell) == ((0, 0, 1, 0, 0), "调解")
    undo_import(again.batch, LATER)
    undo_import(done.batch, LATER)
    assert tables() == before


def test_look_alikes_are_ranked_and_told_with_their_postings(desk):
    desk.people(
        person("J001", "王明"),
        person("J002", "王明", 部门="民二庭"),
        person("J003", "汪铭"),
        person("J004", "王朋"),
        person("J005", "赵敏", 结束日期="2021-01-01"),
    )
    found = look_alikes("王明", "民二庭", datetime(2024, 3, 1).date())
    assert [(p.number, p.likeness) for p in found] == [
        ("J002", Likeness.NAME_AND_DIVISION),
        ("J001", Likeness.NAME),
        ("J003", Likeness.READING),
        ("J004", Likeness.ONE_CHARACTER),
    ]
    assert found[0].postings[0].posting.division == "民二庭"
    (gone,) = look_alikes("赵民", "", datetime(2024, 3, 1).date())[:1]
    assert (gone.number, gone.in_post) == ("J005", False)


def test_file_is_kept_once_and_shown_around_a_row(desk):
    desk.people(person("J001", "王明"))
    rows = [case(n) for n in range(1, 40)]
    done = desk.cases(*rows)
    kept = source_of(done.batch)
    assert kept.content.startswith(b"PK")
    assert kept.name == "2.xlsx"
    shown = source_rows(done.batch, "案件", 20, around=2)
    assert [number for number, _ in shown.rows] == [18, 19, 20, 21, 22]
    assert shown.rows[0][1][0] == "（2024）苏0698民初17号"
    undo_import(done.batch, LATER)
    assert source_of(done.batch) == kept
    ImportSource.delete().execute()
    assert refused(source_of, done.batch) == "NO_SOURCE"


def test_field_changes_are_those_of_this_import_alone(desk):
    desk.people(person("J001", "王明"))
    desk.cases(case(1))
    done = desk.cases(case(1, 结案方式="调解", 当事人数=3))
    desk.cases(case(1, 结案方式="撤诉", 当事人数=3))
    told = {(c.field, c.before, c.after) for c in field_changes(done.batch)}
    assert ("manner_cell", "判决", "调解") in told
    assert ("parties", "0", "3") in told or ("parties", "", "3") in told
    assert not any("撤诉" in c.after for c in field_changes(done.batch))


def test_people_a_case_names_are_not_taken_from_it(desk):
    desk.people(person("J001", "王明"))
    desk.cases(case(1))
    later = desk.people(person("J002", "李静"))
    correct_case(CourtCase.get().id, {"clerks_cell": "J002"}, "更正", LATER, 2024)
    assert refused(undo_import, later.batch, LATER) == "BATCH_PEOPLE_NAMED"
    assert Staff.select().where(Staff.number == "J002").exists()


def test_problem_table_says_which_case_it_is_about(desk):
    desk.people(person("J001", "王明"))
    desk.cases(case(1, 承办人="无此人"))
    assert ImportProblem.get().subject == "(2024)苏0698民初1号"

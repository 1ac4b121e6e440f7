"""Totals taken in from a workbook, and what tells a workbook of registers from a list of cases."""

import pytest

from db.case_totals import change_counts, totals_of
from db.errors import DatabaseError
from db.importing import inbox
from db.importing.aliases import save_person_alias
from db.importing.batches import Order
from db.importing.detecting import kinds_of
from db.importing.fixing import take_fixes
from db.importing.lists import take_in
from db.importing.undo import undo_import
from db.importing.workbook import read_workbook
from db.models import CaseTotal, QuarterRun, Staff
from evaluation.period import Quarter
from tests.db.importing.books import ACT, case, codes, counts, person, tables, write_book

Q1 = Quarter(2024, 1)


def total(staff_no="J001", **changes):
    return {
        "工号": staff_no, "季度": "2024Q1", "类型": "民初", "程序": "简易", "方式": "调解",
        "角色": "独任", "结案数": 12, "审限内": "", **changes,
    }  # fmt: skip


@pytest.fixture
def take(desk, tmp_path):
    """Takes a file of totals in."""
    desk.people(person("J001", "王明"), person("C001", "孙倩", 人员类别="书记员"))
    files = iter(range(100))

    def taken(*rows, **order):
        path = write_book(tmp_path / f"{next(files)}-t.xlsx", 合计录入=rows)
        return take_in("totals", read_workbook(path), Order(ACT, **order))

    return taken


def stored():
    return {(one.staff_no, one.role.value): one.count for one in totals_of([Q1])[Q1]}


def test_totals_are_added_changed_left_refused_and_taken_back(take):
    before = tables()
    first = take(total(), total("C001", 角色="书记员", 结案数="7件"), total("C001", 角色="书记员"))
    assert counts(first) == (2, 0, 0, 1, 0)
    assert codes(first) == [(3, "结案数", "E17")]
    state = tables()
    again = take(
        total(结案数=13, 审限内=12), total("C001", 角色="书记员"), total(), total("J009"),
        total("C001"), total(审限内=20, 方式="判决"), total(季度="一季度"), total(结案数=""),
    )  # fmt: skip
    assert codes(again) == [
        (4, "工号", "E05"), (5, "工号", "E13"), (6, "工号", "E25"), (7, "审限内", "E26"),
        (8, "季度", "E15"), (9, "结案数", "E11"),
    ]  # fmt: skip
    assert stored() == {("J001", "SINGLE"): 13, ("C001", "CLERK"): 12}
    undo_import(again.batch, ACT)
    assert tables() == state
    undo_import(first.batch, ACT)
    assert tables() == before


def test_a_refused_total_is_put_right_and_comes_in(take):
    done = take(total(结案数="若干"))
    (line,) = inbox.problem_lines(done.batch)
    inbox.fix_cell(line.id, "结案数", "5", ACT)
    assert counts(take_fixes(done.batch, ACT)) == (1, 0, 0, 0, 0)
    assert stored() == {("J001", "SINGLE"): 5}


def test_a_count_corrected_by_hand_is_kept_until_a_person_decides(take):
    take(total())
    (row,) = CaseTotal.select()
    change_counts(Q1, [(row.id, {"count": 15})], ACT)
    again = take(total(结案数=14))
    assert codes(again) == [(2, "结案数", "W07")]
    assert stored() == {("J001", "SINGLE"): 15}
    inbox.take_file_value([inbox.problem_lines(again.batch)[0].id], ACT)
    take_fixes(again.batch, ACT)
    assert stored() == {("J001", "SINGLE"): 14}


def test_nothing_is_taken_into_a_closed_quarter(take):
    for quarter, state in (("2024Q1", "LOCKED"), ("2023Q4", "SEALED")):
        told = {"state": state, "result": "{}", "sha256": "x"}
        QuarterRun.create(quarter=quarter, author="x", written_at=ACT.at, **told)
    late = take(total(结案数=14), total(季度="2023Q4"))
    assert codes(late) == [(2, "季度", "E24"), (3, "季度", "E16")]


def test_people_who_have_imported_totals_stay(desk, tmp_path):
    people = desk.people(person("J001", "王明"))
    path = write_book(tmp_path / "t.xlsx", 合计录入=[total()])
    later = take_in("totals", read_workbook(path), Order(ACT))
    with pytest.raises(DatabaseError) as refusal:
        undo_import(people.batch, ACT)
    assert (refusal.value.code, refusal.value.values["later"]) == ("LATER_BATCH", later.batch)


def test_a_register_says_so_by_a_head_of_its_own(desk, tmp_path):
    for number, (sheet, row, kinds) in enumerate(
        [
            ("Sheet1", total(), ("totals",)),
            ("诉前调解", {"编号": "1", "日期": "2024-01-05"}, ("mediations",)),
            ("a", {"调解编号": "1", "收案日期": "2024-01-05", "调解员": "a"}, ("mediations",)),
            ("a", {"编号": "1", "召开时间": "2024-01-05", "议题": "a"}, ("meetings",)),
            ("a", {"案号": "1", "立案日期": "", "承办人": "", "结案方式": ""}, ("cases",)),
            ("a", {"案号": "1", "收案日期": "", "承办法官": "", "处理结果": ""}, ()),
            ("a", case(1), ("cases",)),
        ]
    ):
        path = write_book(tmp_path / f"{number}.xlsx", **{sheet: [row]})
        assert kinds_of(read_workbook(path)) == kinds


def test_a_learned_spelling_in_place_of_a_number_is_understood_and_marked(take):
    save_person_alias("王朋", "", Staff.get(Staff.number == "J001").id, ACT)
    done = take(total("王朋"))
    assert codes(done) == [(2, "工号", "W06")]
    assert stored() == {("J001", "SINGLE"): 12}

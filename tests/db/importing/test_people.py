"""The roster taken in: postings, states, names, divisions and what is refused."""

from datetime import date

import pytest

from db.importing.faults import WorkbookError
from db.models import Staff
from db.person_card import card_of
from db.roster import people_in
from db.staff import people, staff_ids
from evaluation.period import Quarter
from evaluation.staff import Absence, Category, Position, Posting, State
from tests.db.importing.books import codes, counts, person, tables

LEAVE = {"工号": "J001", "状态": "病假", "起始日期": "2024-01-02", "结束日期": "2024-01-14"}

REFUSED = [
    ({"部门": " "}, "部门", "E11"),
    ({"工号": ""}, "工号", "E11"),
    ({"姓名": " "}, "姓名", "E11"),
    ({"人员类别": "法官"}, "人员类别", "E12"),
    ({"人员类别": ""}, "人员类别", "E11"),
    ({"岗位组": "民事"}, "岗位组", "E12"),
    ({"职务": "科长"}, "职务", "E12"),
    ({"起始日期": "2016-06-31"}, "起始日期", "E02"),
    ({"起始日期": ""}, "起始日期", "E02"),
    ({"结束日期": "2019-12-31"}, "结束日期", "E03"),
    ({"结束日期": "何时"}, "结束日期", "E02"),
]


def test_a_person_with_postings_and_states_is_read_back(desk):
    outcome = desk.people(
        person("J001", "王 明", 结束日期="2022-12-31"),
        person("J001", "王明", 部门="执行局", 职务="副庭长", 起始日期="2023-01-01"),
        states=[LEAVE],
    )
    assert counts(outcome) == (3, 0, 0, 0, 0)
    (found,) = people()
    assert (found.staff_no, found.name) == ("J001", "王明")
    assert found.postings == (
        Posting(
            Category.JUDGE, "民一庭", "民商事", Position.ORDINARY,
            date(2020, 1, 1), date(2022, 12, 31),
        ),
        Posting(
            Category.JUDGE, "执行局", "执行", Position.DEPUTY_CHIEF, date(2023, 1, 1), None
        ),
    )  # fmt: skip
    assert found.states == (Absence(State.SICK, date(2024, 1, 2), date(2024, 1, 14)),)


def test_the_same_file_again_changes_nothing(desk):
    rows = [person("J001", "王明"), person("A001", "李静", 人员类别="法官助理")]
    desk.people(*rows, states=[LEAVE])
    before = tables()
    assert counts(desk.people(*rows, states=[LEAVE])) == (0, 0, 3, 0, 0)
    assert tables() == before


def test_a_later_file_ends_a_posting_and_renames_a_person(desk):
    desk.people(person("J001", "王明"), person("J002", "赵敏"), states=[LEAVE])
    outcome = desk.people(
        person("J001", "王鸣"),
        person("J002", "赵敏", 结束日期="2024-02-01"),
        states=[{**LEAVE, "结束日期": "2024-01-20"}],
    )
    assert counts(outcome) == (0, 3, 0, 0, 0)
    first, second = people()
    assert first.name == "王鸣"
    assert Staff.get(Staff.number == "J001").initials.split()[0] == "wm"
    assert second.postings[0].end == date(2024, 2, 1)
    assert first.states[0].end == date(2024, 1, 20)


def test_a_wrong_cell_costs_the_row_its_place(desk):
    rows = [person(f"J1{n}", "王明") | changes for n, (changes, _, _) in enumerate(REFUSED)]
    outcome = desk.people(person("J002", "赵敏"), *rows)
    assert counts(outcome) == (1, 0, 0, len(REFUSED), 0)
    assert codes(outcome) == [
        (row, column, code) for row, (_, column, code) in enumerate(REFUSED, start=3)
    ]
    assert list(staff_ids()) == ["J002"]


def test_a_staff_number_with_two_names_and_a_posting_given_twice(desk):
    outcome = desk.people(
        person("J001", "王明"), person("J001", "王鸣", 部门="刑庭"), person("J001", "王明")
    )
    assert counts(outcome) == (1, 0, 0, 2, 0)
    assert codes(outcome) == [(3, "姓名", "E22"), (4, "工号", "E05")]


def test_a_state_of_nobody_and_an_unknown_state(desk):
    outcome = desk.people(
        person("J001", "王明"),
        states=[LEAVE | {"工号": "J009"}, LEAVE | {"状态": "休息"}, LEAVE, LEAVE],
    )
    assert counts(outcome) == (2, 0, 0, 3, 0)
    assert codes(outcome) == [(2, "工号", "E13"), (3, "状态", "E12"), (5, "工号", "E05")]


def test_all_problems_of_a_row_are_listed(desk):
    outcome = desk.people(person("J001", "王明", 人员类别="法官", 职务="科长", 起始日期="?"))
    assert counts(outcome) == (0, 0, 0, 1, 0)
    assert [code for _, _, code in codes(outcome)] == ["E12", "E12", "E02"]


def test_a_dry_run_counts_the_same_and_changes_nothing(desk):
    before = tables()
    rows = [person("J001", "王明"), person("J002", "赵敏", 职务="科长")]
    tried = desk.people(*rows, dry_run=True)
    assert tried.batch is None
    assert tables() == before
    assert counts(desk.people(*rows)) == counts(tried)


def test_a_file_without_a_needed_column_is_refused_whole(desk):
    row = person("J001", "王明")
    del row["人员类别"]
    with pytest.raises(WorkbookError, match="MISSING_COLUMN"):
        desk.people(row)
    assert people() == []


def test_another_group_inside_a_quarter_makes_two_records_on_the_card(desk):
    desk.people(
        person("J001", "王明", 岗位组="民商事", 结束日期="2024-02-15"),
        person("J001", "王明", 岗位组="行政", 起始日期="2024-02-16"),
    )
    first = Quarter(2024, 1)
    (line,) = people_in(first, first.end)
    assert (line.group, line.in_post_days) == ("行政", 91)
    card = card_of("J001", first)
    assert [(record.group, days) for record, days in card.days] == [("民商事", 46), ("行政", 45)]
    assert len(card.postings) == len(card.stretches) == 2

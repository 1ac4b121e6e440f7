"""Questions about a list as a whole: every planted fault is found, and ordinary lists have none."""

import csv

import pytest

from benchmarks.planted_faults import KINDS, add_people, planted
from db.importing.batch_list import outcome_of
from db.importing.batches import Order
from db.importing.cases import import_cases
from db.importing.staff import import_people
from db.importing.workbook import read_workbook
from db.settings import CourtSettings, store_court_settings
from tests.db.importing.books import ACT, case, person, write_book

OF_THE_WHOLE = {"W02", "W03", *(f"W{number:02}" for number in range(8, 17))}


def imported(folder, table, name="cases.csv"):
    file = folder / name
    with file.open("w", encoding="utf-8", newline="") as target:
        csv.writer(target).writerows(table)
    return import_cases(read_workbook(file), Order(ACT), 2024)


def doubts(outcome):
    """Row, code and value of what is asked about the whole."""
    return [
        (one.row, one.code.value, one.value)
        for one in outcome.problems
        if one.code.value in OF_THE_WHOLE
    ]


def cases_with(desk, *rows):
    desk.people(person("J001", "王明"))
    return doubts(desk.cases(*rows))


def test_every_planted_fault_is_found_and_nothing_else(desk, tmp_path):
    add_people(tmp_path)
    made = planted(2000, 60)
    outcome = imported(tmp_path, made.table())
    assert {(one.row, one.code.value) for one in outcome.problems} == made.faults
    assert {code for _, code in made.faults} == set(KINDS)
    assert outcome_of(outcome.batch).problems == outcome.problems
    refused = {row for row, code in made.faults if code in ("E01", "E02", "E05")}
    assert outcome.rejected == len(refused)
    assert outcome.added == 2000 - len(refused)


def test_a_part_of_a_court_s_list_is_no_list_with_gaps(desk):
    assert cases_with(desk, *[case(3 * number) for number in range(1, 60)]) == []


def test_numbers_that_are_stored_are_not_missing(desk):
    numbers = [*range(1, 30), *range(31, 40), *range(43, 120)]
    desk.people(person("J001", "王明"))
    first = doubts(desk.cases(*map(case, numbers)))
    assert first == [
        (31, "W08", "(2024)苏0698民初30号"),
        (40, "W08", "(2024)苏0698民初40–42号"),
    ]
    desk.cases(case(41))
    assert [value for _, _, value in doubts(desk.cases(*map(case, numbers)))] == [
        "(2024)苏0698民初30号", "(2024)苏0698民初40号", "(2024)苏0698民初42号",
    ]  # fmt: skip


def test_a_list_of_numbers_in_one_cell_leaves_no_gap(desk):
    rows = [case(number) for number in range(1, 30) if number not in (10, 11, 12)]
    rows.append(case(0, 案号="（2024）苏0698民初10-12号"))
    assert cases_with(desk, *rows) == []


def test_the_court_of_nearly_all_stands_for_an_unknown_one(desk):
    rows = [*map(case, range(1, 25)), case(0, 案号="（2024）苏0699民初7号")]
    asked = [(26, "W14", "(2024)苏0699民初7号 ↔ 苏0698")]
    assert cases_with(desk, *rows) == asked
    store_court_settings(CourtSettings(code="苏0698"), ACT)
    assert [one.code.value for one in desk.cases(*rows).problems] == ["E10"]


def test_a_source_that_spells_all_its_numbers_oddly_is_not_asked_row_by_row(desk):
    odd = [case(0, 案号=f"（2024）苏0698民初第{number}") for number in range(1, 9)]
    assert cases_with(desk, *odd) == []
    assert [code for _, code, _ in doubts(desk.cases(*odd[:2], *map(case, range(9, 20))))] == [
        "W13", "W13",
    ]  # fmt: skip


def test_a_case_received_in_the_year_of_its_number_is_no_question(desk):
    late = {"收到诉状日期": "2023-12-29", "案号": "（2023）苏0698民初901号"}
    assert cases_with(desk, case(1, **late)) == []
    late = {"收到诉状日期": "2024-01-02", "案号": "（2023）苏0698民初902号"}
    ((row, code, value),) = doubts(desk.cases(case(1, **late)))
    assert (row, code) == (2, "W16")
    assert value == "（2023）苏0698民初902号 ↔ 2024-01-05"


def test_one_case_under_two_numbers(desk):
    parties = {"原告": "甲公司", "被告": "乙"}
    asked = cases_with(
        desk, case(1, **parties), case(2, 原告="甲公司", 被告="丙"), case(9, **parties)
    )
    assert asked == [(4, "W15", "(2024)苏0698民初9号 ↔ (2024)苏0698民初1号")]
    named = case(20, 系列案号="2024-1", **parties), case(21, 系列案号="2024-1", **parties)
    assert doubts(desk.cases(*named)) == []


def test_a_series_nobody_named_is_asked_about_once(desk):
    bank = [case(n, 原告="银行", 被告=f"户{n}", 立案日期=f"2024-01-{n:02}") for n in range(1, 9)]
    assert [d for d in cases_with(desk, *bank) if d[1] == "W03"] == [
        (2, "W03", "(2024)苏0698民初1号 … (2024)苏0698民初8号 (8)"),
    ]  # fmt: skip
    assert doubts(desk.cases(*bank[:4])) == []


@pytest.mark.parametrize(
    ("total", "asked"),
    [
        ({"案号": "合计", "开庭次数": 6, "标的额": 60.3}, []),
        ({"案号": "合计", "开庭次数": 7, "标的额": 60.3}, [(5, "W09", "7 ≠ 6")]),
        ({"案号": "合计", "标的额": 60.31}, [(5, "W09", "60.31 ≠ 60.3")]),
        ({"案号": "合计：3件"}, []),
        ({"案号": "合计：4件"}, [(5, "W09", "4 ≠ 3")]),
        ({"案号": "合计", "承办人": "4件"}, [(5, "W09", "4 ≠ 3")]),
        ({"案号": "合计"}, []),
    ],
)
def test_totals_are_compared_with_the_rows(desk, total, asked):
    rows = [case(n, 开庭次数=n, 标的额=10.05 * n) for n in (1, 2, 3)]
    assert cases_with(desk, *rows, total) == asked


def test_totals_of_parts_count_from_the_one_before(desk):
    rows = [
        case(1, 开庭次数=2), case(2, 开庭次数=3), {"案号": "小计", "开庭次数": 5},
        case(3, 开庭次数=4), {"案号": "小计", "开庭次数": 4}, {"案号": "合计", "开庭次数": 9},
    ]  # fmt: skip
    assert cases_with(desk, *rows) == []


def test_a_total_over_a_cell_nobody_can_read_is_not_compared(desk):
    rows = [case(1, 开庭次数=2), case(2, 开庭次数="若干"), {"案号": "合计", "开庭次数": 9}]
    assert cases_with(desk, *rows) == []


def test_divisions_spelt_in_several_ways(desk):
    names = ["民事审判第一庭"] * 6 + ["民一庭", "刑事审判庭", "刑庭", "民事审判第二庭", "行政庭"]
    rows = [case(n, 承办部门=name) for n, name in enumerate(names, start=1)]
    assert cases_with(desk, *rows) == [
        (8, "W11", "民一庭 ↔ 民事审判第一庭"),
        (10, "W11", "刑庭 ↔ 刑事审判庭"),
    ]


def test_divisions_of_a_roster_are_compared_too(desk):
    people = [person(f"J{n:03}", f"王{n}", 部门="立案庭（诉讼服务中心）") for n in range(3)]
    outcome = desk.people(*people, person("J009", "李丽", 部门="立案庭"))
    assert doubts(outcome) == [(5, "W11", "立案庭 ↔ 立案庭（诉讼服务中心）")]


def test_a_clerk_in_two_hearings_at_once(desk):
    def hearing(number, when, clerk="李丽", **more):
        return case(number, 开庭日期=when, 书记员=clerk, 原告=f"甲{number}", **more)

    desk.people(person("J001", "王明"), person("C001", "李丽", 人员类别="书记员"))
    rows = [
        hearing(1, "2024-02-01 09:00-10:30"),
        hearing(2, "2024年2月1日10时00分；2024-02-02 09:00"),
        hearing(3, "2024-02-01 10:30"),
        hearing(4, "2024-02-01"),
        hearing(5, "2024-02-02 09:00", 系列案号="S1"),
        hearing(6, "2024-02-02 09:00", "王二", 系列案号="S1"),
        hearing(7, "2024-02-03 09:00", 系列案号="S1"),
        hearing(8, "2024-02-03 09:00", 系列案号="S1"),
    ]
    assert doubts(desk.cases(*rows)) == [
        (3, "W12", "李丽 2024-02-01 10:00: (2024)苏0698民初2号 ↔ (2024)苏0698民初1号"),
        (6, "W12", "李丽 2024-02-02 09:00: (2024)苏0698民初5号 ↔ (2024)苏0698民初2号"),
    ]


def test_the_end_of_the_time_limit_is_counted_again(desk):
    rows = [
        case(1, 审限届满日期="2024-04-05"),
        case(2, 审限届满日期="2024-04-08"),
        case(3, 审限届满日期="2024-04-20"),
        case(4, 审限届满日期="2024-04-20", 扣除天数=15),
        case(5, 审限届满日期="2024-05-05", 涉外="是"),
        case(6, 审限届满日期=""),
    ]
    assert cases_with(desk, *rows) == [(4, "W02", "2024-04-20 ↔ 2024-04-07")]


def test_people_who_appear_in_no_case(desk, tmp_path):
    judges = [person(f"J{n:03}", f"王{n}甲") for n in range(1, 7)]
    assert doubts(desk.people(*judges, person("J100", "院长", 起始日期="2024-03-01"))) == []
    rows = [case(n, 承办人=f"J{n:03}") for n in range(1, 6)]
    assert doubts(desk.cases(*rows[:2])) == []
    assert doubts(desk.cases(*rows)) == [(1, "W10", "J006 王6甲")]
    book = read_workbook(write_book(tmp_path / "again.xlsx", 人员=judges))
    assert doubts(import_people(book, Order(ACT))) == [(7, "W10", "J006 王6甲")]
    desk.cases(case(9, 书记员="J006"))
    assert doubts(desk.cases(*rows)) == []


def test_a_question_refuses_nothing(desk):
    desk.people(person("J001", "王明"))
    outcome = desk.cases(*[case(n) for n in range(1, 40) if n != 7])
    assert (outcome.rejected, outcome.added, outcome.warned) == (0, 38, 1)
    assert all(one.warning and not one.rejected for one in outcome.problems)

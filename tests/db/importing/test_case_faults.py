"""Wrong cells in a case list: what costs a row its place, and what is kept and marked."""

import pytest

from db.models import CourtCase, ImportProblem
from tests.db.importing.books import case, codes, counts, person

KEPT = [
    ({"案号": "(2024)苏0698民撰1号"}, "案号", "E06"),
    ({"案号": "(2009)苏0698民初1号"}, "案号", "W05"),
    ({"案由": ""}, "案由", "W01"),
    ({"结案方式": ""}, "结案方式", "E07"),
    ({"结案日期": ""}, "结案日期", "E08"),
    ({"分案日期": "2024.2.30"}, "分案日期", "E02"),
    ({"分案日期": "2024-01-04"}, "分案日期", "E03"),
    ({"分案日期": "2024-03-02"}, "结案日期", "E03"),
    ({"收到诉状日期": "2024-01-06"}, "立案日期", "E03"),
    ({"归档日期": "2024-02-28"}, "归档日期", "E03"),
    ({"二审裁判日期": "2024-02-28"}, "二审裁判日期", "E03"),
    ({"标的额": "-5"}, "标的额", "E09"),
    ({"标的额": "若干"}, "标的额", "E09"),
    ({"标的额": "0.005"}, "标的额", "E09"),
    ({"执行到位金额": 1e20}, "执行到位金额", "E09"),
    ({"开庭次数": "两次"}, "开庭次数", "E17"),
    ({"扣除天数": "-3"}, "扣除天数", "E17"),
    ({"卷宗册数": 10**9}, "卷宗册数", "E17"),
    ({"涉外": "也许"}, "涉外", "E20"),
    ({"电子卷宗及时": "也许"}, "电子卷宗及时", "E20"),
    ({"二审结果": "不详"}, "二审结果", "E12"),
    ({"二审责任": "一半"}, "二审责任", "E12"),
    ({"评查等次": "优质"}, "评查等次", "E12"),
    ({"系列案号": "是"}, "系列案号", "E12"),
    ({"承办人": "王明、赵敏"}, "承办人", "E21"),
    ({"承办人": "无此人"}, "承办人", "E04"),
]
REFUSED = [
    ({"案号": "(2024)苏0698民初号"}, "案号", "E01"),
    ({"案号": "(2025)苏0698民初1号"}, "案号", "E01"),
    ({"案号": ""}, "案号", "E01"),
    ({"立案日期": "2016-06-31"}, "立案日期", "E02"),
    ({"立案日期": ""}, "立案日期", "E02"),
    ({"结案日期": "2024年13月1日"}, "结案日期", "E02"),
    ({"结案日期": "2024-01-04", "分案日期": ""}, "结案日期", "E03"),
    ({"承办人": " "}, "承办人", "E11"),
    ({"案号": "（2024）苏0698民初9号"}, "案号", "E05"),
]


@pytest.fixture
def staffed(desk):
    desk.people(person("J001", "王明"), person("J002", "赵敏"))
    return desk


def test_odd_cells_are_kept_and_marked(staffed):
    rows = [case(100 + n) | changes for n, (changes, _, _) in enumerate(KEPT)]
    outcome = staffed.cases(case(9), *rows)
    assert counts(outcome) == (1 + len(KEPT), 0, 0, 0, len(KEPT))
    assert codes(outcome) == [
        (row, column, code) for row, (_, column, code) in enumerate(KEPT, start=3)
    ]
    assert not any(problem.rejected for problem in outcome.problems)


def test_wrong_cells_cost_the_row_its_place(staffed):
    rows = [case(100 + n) | changes for n, (changes, _, _) in enumerate(REFUSED)]
    outcome = staffed.cases(case(9), *rows)
    assert counts(outcome) == (1, 0, 0, len(REFUSED), 0)
    assert codes(outcome) == [
        (row, column, code) for row, (_, column, code) in enumerate(REFUSED, start=3)
    ]
    assert [row.key for row in CourtCase.select()] == ["(2024)苏0698民初9号"]


def test_what_is_kept_of_an_odd_cell(staffed):
    staffed.cases(
        case(1, 标的额="-5", 执行到位金额="0.005", 分案日期="?", 涉外="也许", 评查等次="优质")
    )
    row = CourtCase.get()
    assert (row.claimed_fen, row.recovered_fen, row.allotted_on) == (None, 1, None)
    assert (row.foreign_related, row.review_grade) == (False, "优质")


def test_every_problem_is_kept_with_its_place(staffed):
    outcome = staffed.cases(
        case(1, 案由="", 承办人="无此人"),
        case(2, 案号="（2024）苏0698民初号", 立案日期="", 案由=""),
    )
    assert counts(outcome) == (1, 0, 0, 1, 1)
    rows = [
        (row.batch_id, row.sheet, row.row_no, row.column, row.value, row.code, row.rejected)
        for row in ImportProblem.select().order_by(ImportProblem.id)
    ]
    assert sorted(rows) == sorted(
        [
            (outcome.batch, "案件", 2, "案由", "", "W01", 0),
            (outcome.batch, "案件", 2, "承办人", "无此人", "E04", 0),
            (outcome.batch, "案件", 3, "案号", "（2024）苏0698民初号", "E01/NO_SERIAL", 1),
            (outcome.batch, "案件", 3, "立案日期", "", "E02/MISSING", 1),
            (outcome.batch, "案件", 3, "案由", "", "W01", 1),
        ]
    )


def test_a_refused_row_does_not_stand_in_the_way_of_a_right_one(staffed):
    outcome = staffed.cases(case(1, 立案日期="?"), case(1), case(1))
    assert counts(outcome) == (1, 0, 0, 2, 0)
    assert codes(outcome) == [(2, "立案日期", "E02"), (4, "案号", "E05")]


def test_a_number_of_another_case_in_other_spelling_is_the_same_case(staffed):
    outcome = staffed.cases(
        case(1), case(2, 案号=" (2024)苏0698 民初 1号之一"), case(3, 案号="﹝2024﹞苏0698民初1号")
    )
    assert next(code for _, _, code in codes(outcome)) == "E05"
    assert CourtCase.select().where(CourtCase.serial_number == 1).count() == 1

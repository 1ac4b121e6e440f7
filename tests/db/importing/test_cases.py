"""The case list taken in: what is stored, what is derived, and whom the cells name."""

from datetime import date

import pytest

from db.importing.batches import Order
from db.importing.cases import import_cases
from db.importing.workbook import read_workbook
from db.models import CaseRole, CourtCase
from db.settings import CourtSettings, store_court_settings
from tests.db.importing.books import ACT, case, codes, counts, person, tables


@pytest.fixture
def staffed(desk):
    desk.people(
        person("J001", "王明"),
        person("J002", "赵敏"),
        person("J003", "孙倩"),
        person("A001", "李静", 人员类别="法官助理"),
        person("C001", "周洋", 人员类别="书记员"),
        person("C002", "周洋", 人员类别="书记员"),
    )
    return desk


def stored(number=1):
    return CourtCase.get(CourtCase.key == f"(2024)苏0698民初{number}号")


def roles(number=1):
    query = CaseRole.select().where(CaseRole.case == stored(number)).order_by(CaseRole.id)
    return [
        (role.staff.number if role.staff else None, role.name, role.role, role.sharers)
        for role in query
    ]


def test_a_row_with_every_kind_of_cell(staffed):
    outcome = staffed.cases(
        case(
            1, 收到诉状日期="2024年1月2日", 承办部门="民一庭", 法官助理="李静", 原告="甲公司",
            被告="乙", 当事人数="5人", 开庭次数=2, 是否鉴定="√", 公告送达="否", 扣除天数=10,
            系列案号="否", 是否上诉="未上诉", 二审结果="二审改判", 二审裁判日期="2024-06-01",
            二审责任="待评查", 评查等次="瑕疵", 评查日期="2024-06-02", 标的额="1.2万元",
            执行到位金额=0.29, 归档日期="2024/4/1", 电子卷宗及时="",
        )
    )  # fmt: skip
    assert counts(outcome) == (1, 0, 0, 0, 0)
    row = stored()
    assert (row.year, row.court_code, row.type_word, row.serial_number) == (
        2024, "苏0698", "民初", 1,
    )  # fmt: skip
    assert (row.received_on, row.closed_on) == (date(2024, 1, 2), date(2024, 3, 1))
    assert (row.procedure, row.manner) == ("简易", "判决")
    assert (row.parties, row.hearings, row.excluded_days, row.volumes) == (5, 2, 10, 0)
    assert (row.appraisal, row.public_notice, row.appealed) == (True, False, False)
    assert (row.second_result, row.second_liability, row.review_grade) == (
        "改判", "待评查", "瑕疵",
    )  # fmt: skip
    assert (row.claimed_fen, row.recovered_fen) == (1_200_000, 29)
    assert (row.series_no, row.efile_in_time, row.archived_on) == ("", None, date(2024, 4, 1))
    assert roles() == [("J001", "J001", "SINGLE", 1), ("A001", "李静", "ASSISTANT", 1)]


def test_parties_are_kept_as_hashes_that_only_compare(staffed):
    staffed.cases(
        case(1, 原告="甲 公司", 被告=""), case(2, 原告="甲公司", 被告="乙"), case(3, 原告="丙")
    )
    assert stored(1).plaintiff_hash == stored(2).plaintiff_hash != stored(3).plaintiff_hash
    assert stored(1).defendant_hash == ""
    assert len(stored(2).defendant_hash) == 32
    assert "甲" not in str(tables())


def test_the_panel_gets_its_parts(staffed):
    staffed.cases(
        case(
            1, 适用程序="简易转普通", 承办人="王明", 审判长="J002",
            合议庭成员="王明、赵敏、孙倩，钱某(陪审员)", 书记员="C001；C002",
        )
    )  # fmt: skip
    assert stored().procedure == "普通合议"
    assert roles() == [
        ("J001", "王明", "HANDLER", 1),
        ("J002", "J002", "PRESIDER", 1),
        ("J003", "孙倩", "MEMBER", 1),
        ("C001", "C001", "CLERK", 2),
        ("C002", "C002", "CLERK", 2),
    ]


def test_names_that_fit_nobody_or_two_wait_for_a_decision(staffed):
    outcome = staffed.cases(case(1, 承办人="钱进", 书记员="周洋、C001"))
    assert counts(outcome) == (1, 0, 0, 0, 1)
    assert codes(outcome) == [(2, "承办人", "E04"), (2, "书记员", "W04")]
    assert roles() == [
        (None, "钱进", "SINGLE", 1),
        (None, "周洋", "CLERK", 2),
        ("C001", "C001", "CLERK", 2),
    ]


def test_a_name_is_found_whatever_its_spacing_and_notes(staffed):
    outcome = staffed.cases(case(1, 承办人="王　明(民一庭)"), case(2, 承办人="王明(2)"))
    assert roles(1)[0][0] == "J001"
    assert roles(2)[0][0] is None
    assert codes(outcome) == [(3, "承办人", "E04")]


def test_a_people_file_later_finds_the_names(staffed):
    staffed.cases(
        case(1, 适用程序="普通程序", 承办人="J001", 审判长="王鸣", 书记员="周洋"),
        case(2, 承办人="钱进"),
    )
    assert stored().procedure == "普通合议"
    staffed.people(person("J001", "王鸣"), person("J009", "钱进"))
    assert roles(2) == [("J009", "钱进", "SINGLE", 1)]
    # The presiding judge turned out to be the judge in charge: he sat alone.
    assert roles(1) == [("J001", "J001", "SINGLE", 1), (None, "周洋", "CLERK", 1)]
    assert stored().procedure == "普通独任"


def test_the_same_list_again_changes_nothing(staffed):
    rows = [case(n, 承办人="王明", 标的额=n + 0.001, 原告=f"原告{n}") for n in range(1, 30)]
    staffed.cases(*rows)
    before = tables()
    again = staffed.cases(*rows)
    assert counts(again) == (0, 0, 29, 0, 29)  # odd amounts stay odd
    assert tables() == before


def test_a_later_list_updates_what_it_has(staffed):
    staffed.cases(case(1, 标的额=100, 法官助理="李静", 结案日期="", 结案方式=""))
    later = case(1, 是否上诉="是", 承办人="J002", 结案方式="调解")
    outcome = staffed.cases(later)
    assert counts(outcome) == (0, 1, 0, 0, 0)
    row = stored()
    assert (row.closed_on, row.manner, row.appealed) == (date(2024, 3, 1), "调解", True)
    assert row.claimed_fen == 10_000, "a column the later list does not have stays"
    assert roles() == [("J002", "J002", "SINGLE", 1)], "a cell that is empty now is empty"


def test_a_settlement_told_later_changes_the_manner(staffed):
    staffed.cases(case(1, 结案方式="撤诉", 适用程序="普通程序"))
    assert (stored().manner, stored().procedure) == ("准予撤诉", "普通独任")
    staffed.cases({"案号": case(1)["案号"], "立案日期": "2024-01-05", "承办人": "J001",
                   "实质化解": "是", "适用程序": "简易转普通"})  # fmt: skip
    assert (stored().manner, stored().procedure) == ("撤诉化解", "普通独任")


def test_a_csv_file_and_its_hash_are_taken(staffed, tmp_path):
    file = tmp_path / "案件列表.csv"
    rows = [list(case(1)), list(case(1).values()), ["合计", *[""] * 11]]
    file.write_bytes("\n".join(",".join(row) for row in rows).encode("gb18030"))
    outcome = import_cases(read_workbook(file), Order(ACT), 2024)
    assert counts(outcome) == (1, 0, 0, 0, 0)


def test_another_courts_number_is_told_once_the_own_code_is_known(staffed):
    store_court_settings(CourtSettings(code="苏0698"), ACT)
    outcome = staffed.cases(case(1), case(2, 案号="(2024)苏0601民初2号"))
    assert counts(outcome) == (2, 0, 0, 0, 1)
    assert codes(outcome) == [(3, "案号", "E10")]


def test_a_dry_run_counts_the_same_and_changes_nothing(staffed):
    staffed.cases(case(1), case(2))
    before = tables()
    rows = [
        case(1),
        case(2, 结案方式="调解"),
        case(3),
        case(4, 立案日期="?"),
        case(3),
        case(5, 案由=""),
    ]
    tried = staffed.cases(*rows, dry_run=True)
    assert tables() == before
    assert tried.batch is None
    taken = staffed.cases(*rows)
    assert counts(taken) == counts(tried) == (2, 1, 1, 2, 1)
    assert taken.problems == tried.problems


def test_two_lists_that_only_together_cannot_be_right(staffed):
    staffed.cases(case(1))
    later = {"案号": case(1)["案号"], "立案日期": "2024-03-02", "承办人": "J001"}
    outcome = staffed.cases(later, {**later, "立案日期": "2024-03-01", "案号": case(2)["案号"]})
    assert counts(outcome) == (1, 0, 0, 1, 0)
    assert codes(outcome) == [(2, "立案日期", "E03")]
    assert stored().filed_on == date(2024, 1, 5)


def test_another_spelling_of_the_number_is_no_change(staffed):
    staffed.cases(case(1))
    assert counts(staffed.cases(case(1, 案号="(2024)苏0698民初1号之一"))) == (0, 0, 1, 0, 0)


def test_characters_no_database_keeps_are_left_out(staffed, tmp_path):
    file = tmp_path / "案件.csv"
    cells = [*case(1).values()]
    cells[0], cells[1] = "（2024）苏0698\0民初1号", "借\0贷"
    file.write_bytes((",".join(case(1)) + "\n" + ",".join(cells) + "\n").encode())
    outcome = import_cases(read_workbook(file), Order(ACT), 2024)
    assert counts(outcome) == (1, 0, 0, 0, 0)
    assert stored().cause == "借贷"


def test_whoever_watches_can_stop_the_import(staffed):
    seen = []

    def watch(rows):
        seen.append(rows)
        raise KeyboardInterrupt

    before = tables()
    with pytest.raises(KeyboardInterrupt):
        staffed.cases(case(1), case(2), watch=watch)
    assert (seen, tables()) == ([2], before)

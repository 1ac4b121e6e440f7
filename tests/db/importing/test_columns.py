"""The table of a sheet: heads in any spelling and place, and the rows that are data."""

from decimal import Decimal

import pytest

from db.importing.columns import column_set, find_table
from db.importing.faults import WorkbookError
from db.importing.workbook import Sheet, read_workbook
from tests.db.importing.files import raw_xlsx

CASES = column_set("cases")
HEADS = ["序号", "案号", "立案日期", "承办人", "标的额"]
FIRST = [1.0, "（2024）示0101民初1号", "2024-01-05", "王明", 5.0]
SECOND = [2.0, "（2024）示0101民初2号", "2024-01-06", "李丽", 7.0]
TITLE = ["示范区人民法院案件列表", "", "", "", ""]
BLANK = ["", "", "", "", ""]


def sheet(*rows) -> Sheet:
    return Sheet("案件", False, lambda: iter(rows), "名单.xlsx")


def data(table) -> list[int]:
    return [number for number, _ in table.rows()]


@pytest.mark.parametrize("above", range(11))
def test_heads_stand_below_any_titles(above):
    table = find_table(sheet(*[TITLE] * above, HEADS, FIRST), CASES)
    assert table.head_row == above + 1
    assert data(table) == [above + 2]
    assert table.at == {"序号": 0, "案号": 1, "立案日期": 2, "承办人": 3, "标的额": 4}


@pytest.mark.parametrize(
    ("head", "column"),
    [
        ("案 号", "案号"),
        ("案号*", "案号"),
        ("＊案号：", "案号"),
        ("案件号", "案号"),
        ("主审法官", "承办人"),
        ("承办\n法官", "承办人"),
        ("承办审判庭", "承办部门"),
        ("立案时间", "立案日期"),
        ("原告（申请人）", "原告"),
        ("原告(申请人)", "原告"),
        ("申请执行人", "原告"),
        ("被告 （被申请人）", "被告"),
        ("扣除审限天数", "扣除天数"),
        ("延长审限天数", "延长天数"),
        ("延长天数（天）", "延长天数"),
        ("二审结案方式", "二审结果"),
        ("上诉结果", "二审结果"),
        ("评查结果", "评查等次"),
        ("案件涉及", "系列案号"),
        ("系列案号(案件涉及)", "系列案号"),
        ("诉讼标的金额(元)", "标的额"),
        ("结案案由", "案由"),
        ("收案日期", "收到诉状日期"),
        ("是否当庭宣判", "当庭宣判"),
        ("天气", None),
    ],
)
def test_aliases_of_heads(head, column):
    assert CASES.find(head) == column


@pytest.mark.parametrize("name", ["people", "states", "cases", "measures"])
def test_every_head_means_one_column(name):
    columns = column_set(name)
    assert all(columns.find(column) == column for column in columns.canonical.values())
    assert set(columns.required) <= set(columns.canonical.values())


def test_of_two_heads_for_one_column_the_better_counts():
    heads = ["案号", "立案日期", "承办人", "结案案由", "立案案由", "案件号"]
    table = find_table(sheet(heads, ["x"] * 6), CASES)
    assert table.heads["案由"] == "立案案由"
    assert table.repeated == ("结案案由", "案件号")


def test_unknown_heads_are_listed():
    table = find_table(sheet([*HEADS, "天气", ""], [*FIRST, "晴", ""]), CASES)
    assert table.unknown == ("天气",)


def test_the_unit_of_a_head_is_told():
    heads = ["案号", "立案日期", "承办人", "诉讼标的金额（万元）", "执行到位金额(元)"]
    table = find_table(sheet(heads, ["x"] * 5), CASES)
    assert table.scales["标的额"] == Decimal(10_000)
    assert table.scales["执行到位金额"] == 1


def test_a_profile_goes_before_aliases():
    heads = ["卷号", "案号", "立案日期", "经办", "承办人"]
    table = find_table(sheet(heads, ["x"] * 5), CASES, {"案号": "卷 号", "承办人": "经办"})
    assert table.at == {"案号": 0, "立案日期": 2, "承办人": 3}


def test_heads_of_two_rows():
    upper = ["案号", "日期", "", "人员", ""]
    lower = ["", "立案日期", "结案日期", "承办人", "书记员"]
    table = find_table(sheet(TITLE, upper, lower, FIRST), CASES)
    assert (table.head_row, data(table)) == (3, [4])
    assert table.at == {"案号": 0, "立案日期": 1, "结案日期": 2, "承办人": 3, "书记员": 4}


def test_heads_of_two_rows_made_by_merging(tmp_path):
    def row(number, **texts):
        cells = (f'<c r="{c}{number}" t="str"><v>{text}</v></c>' for c, text in texts.items())
        return f'<row r="{number}">{"".join(cells)}</row>'

    rows = row(1, A="案件列表") + row(2, A="案号", B="日期", D="承办人")
    rows += row(3, B="立案日期", C="结案日期") + row(4, A="（2024）示0101民初1号", B="1", D="王明")
    merges = "".join(f'<mergeCell ref="{r}"/>' for r in ("A1:D1", "A2:A3", "B2:C2", "D2:D3"))
    path = tmp_path / "案件.xlsx"
    path.write_bytes(raw_xlsx(rows, after=f"<mergeCells>{merges}</mergeCells>"))
    table = find_table(read_workbook(path).sheets[0], CASES)
    assert table.at == {"案号": 0, "立案日期": 1, "结案日期": 2, "承办人": 3}
    assert data(table) == [4]


@pytest.mark.parametrize(
    "total",
    [
        ["合计", "", "", "", 12.0],
        ["合 计", "合 计", "合 计", "", 12.0],
        ["", "合计", "", "", 12.0],
        ["", "总计：", "", "", "12件"],
        ["小计", "2件", "", "", 12.0],
        ["", "共2件", "", "", ""],
        ["本页小计", "", "", "", 12.0],
    ],
)
def test_totals_are_no_data(total):
    table = find_table(sheet(HEADS, FIRST, total, SECOND), CASES)
    assert data(table) == [2, 4]
    assert table.totals == [(3, total)]


@pytest.mark.parametrize(
    "between",
    [
        BLANK,
        [" ", "\u3000", "\n", None, ""],
        HEADS,
        ["序 号", "案 号", "立案\n日期", "承办人", "标的额"],
        TITLE,
        ["制表人：王明", "", "", "", ""],
        ["", "备注：本表由系统导出", "", "", ""],
        ["第 2 页 共 9 页", "", "", "", ""],
    ],
)
def test_blank_rows_repeated_heads_and_notes_are_no_data(between):
    table = find_table(sheet(TITLE, HEADS, FIRST, between, SECOND), CASES)
    assert data(table) == [3, 5]
    assert table.totals == []


@pytest.mark.parametrize(
    "row",
    [
        ["", "", "", "", 5.0],
        ["", "", "2024-01-05", "王明", ""],
        [3.0, "", "", "", ""],
        ["", 45296.0, "", "", ""],
        ["", "2024示0101民初3号", "", "", ""],
        ["", "总公司诉王明", "2024-01-05", "王明", 1.0],
        ["备注：重复", "（2024）示0101民初3号", "2024-01-05", "王明", 1.0],
    ],
)
def test_any_other_row_is_data_however_poor(row):
    assert data(find_table(sheet(HEADS, FIRST, row), CASES)) == [2, 3]


def refusal(*rows) -> tuple[str, dict[str, object]]:
    with pytest.raises(WorkbookError) as error:
        find_table(sheet(*rows), CASES)
    return error.value.code, error.value.values


def test_a_missing_column_is_named():
    code, values = refusal(TITLE, ["案号", "承办人", "标的额"])
    assert code == "MISSING_COLUMN"
    assert values == {"file": "名单.xlsx", "sheet": "案件", "row": 2, "columns": "立案日期"}


def test_a_sheet_without_heads():
    assert refusal(FIRST, SECOND)[0] == "NO_HEAD_ROW"
    assert refusal(*[BLANK] * 3)[0] == "EMPTY_SHEET"
    assert refusal()[0] == "EMPTY_SHEET"


def test_heads_alone_are_a_table_without_data():
    assert data(find_table(sheet(HEADS), CASES)) == []

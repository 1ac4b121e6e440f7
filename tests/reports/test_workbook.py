"""The workbooks, read back with another library than the one that wrote them."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import openpyxl

from evaluation.result import Winners
from evaluation.staff import Category
from reports.workbook import ranking_workbook, rejects_workbook
from tests.reports.examples import COURT, ranked, result, scheme, vectors, worked_example

CREATED = date(2024, 4, 19)


def opened(document: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(BytesIO(document))


def rows_of(sheet, head: str) -> list[dict]:
    """The rows under the head line that begins with *head*, as dictionaries."""
    lines = [[cell.value for cell in row] for row in sheet.iter_rows()]
    top = next(n for n, line in enumerate(lines) if line[0] == head)
    return [
        dict(zip(lines[top], line, strict=True)) for line in lines[top + 1 :] if line[1] is not None
    ]


def everything(book: openpyxl.Workbook) -> str:
    return "\n".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row)


def test_a_sheet_a_group_then_items_then_basis():
    book = opened(ranking_workbook(worked_example(), COURT, CREATED))
    assert book.sheetnames == ["民商事法官", "法官助理", "书记员", "全部项目", "计算依据"]


def test_places_are_in_competition_order_and_ties_are_marked():
    people = [
        ranked(1, 2, tied=True),
        ranked(2, 1),
        ranked(3, 2, tied=True),
        ranked(4, 4),
    ]
    book = opened(ranking_workbook(result(*people), COURT, CREATED, ordered=True))
    rows = rows_of(book["民商事法官"], "名次")
    assert [(row["名次"], row["并列"] or "", row["工号"]) for row in rows] == [
        (1, "", "J002"),
        (2, "并列", "J001"),
        (2, "并列", "J003"),
        (4, "", "J004"),
    ]


def test_below_the_middle_nobody_is_named_unless_asked():
    people = [ranked(number, number) for number in range(1, 6)]
    book = opened(ranking_workbook(result(*people), COURT, CREATED))
    rows = rows_of(book["民商事法官"], "名次")
    assert [row["姓名"] for row in rows] == ["样1", "样2", "样3", "—", "—"]
    assert [row["总分"] for row in rows] == [99, 98, 97, 96, 95]
    text = everything(book)
    for hidden in ("样4", "样5", "J004", "J005"):
        assert hidden not in text
    named = everything(opened(ranking_workbook(result(*people), COURT, CREATED, ordered=True)))
    assert "样5" in named


def test_a_note_does_not_give_an_unnamed_number_away():
    people = [ranked(number, number) for number in range(1, 3)]
    noted = replace(
        result(*people), notes=("J002 (2023)苏0699民初1号: 待评查", "J001 E1: no data", "T *: 民保")
    )
    text = everything(opened(ranking_workbook(noted, COURT, CREATED)))
    assert "— (2023)苏0699民初1号：待评查" in text
    assert "J001 E1：无数据" in text
    assert "类型代字“民保”不在方案的权重表中" in text


def test_gates_vetoes_and_the_chosen_are_in_words():
    book = opened(ranking_workbook(vectors(), COURT, CREATED, scheme=scheme("vectors")))
    rows = {row["姓名"]: row for row in rows_of(book["民商事法官"], "名次")}
    assert rows["测试二"]["未达条件"] == "在岗时间不足考核期的2/3"
    assert "V02" in rows["测试九"]["未达条件"]
    assert "政务处分" in rows["测试九"]["未达条件"]
    assert rows["测试十乙"]["入选"] == "入选"
    assert rows["测试九"]["评选条件"] == "不符合"


def test_all_items_with_their_points():
    book = opened(ranking_workbook(worked_example(), COURT, CREATED))
    rows = rows_of(book["全部项目"], "岗位组（类别）")
    quantity = next(r for r in rows if r["工号"] == "J001" and r["项目"] == "办案数量")
    assert quantity["得分"] == 36.36
    assert quantity["满分"] == 40
    assert "26.18 ÷ (24.00 × 78/91 × 1.00)" in quantity["考核数值"]


def test_the_basis_names_scheme_period_and_rows():
    book = opened(ranking_workbook(worked_example(), COURT, CREATED, ordered=True))
    text = everything(book)
    assert worked_example().scheme.sha256 in text
    assert "考核期间 2024-01-01 至 2024-03-31，共91天" in text
    assert "民商事法官：名额2，入选1" in text
    rows = rows_of(book["计算依据"], "工号")
    assert sum(1 for row in rows if row["工号"] == "J001") == 12 + 4 + 1


def test_text_stays_text():
    people = [ranked(1, 1, division="=1+1"), replace(ranked(2, 2), name="=SUM(A1)")]
    book = opened(ranking_workbook(result(*people), COURT, CREATED, ordered=True))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]
    assert "=SUM(A1)" in {cell.value for cell in cells}


def test_every_sheet_is_ready_to_print():
    for sheet in opened(ranking_workbook(worked_example(), COURT, CREATED)):
        assert sheet.page_setup.orientation == "landscape"
        assert str(sheet.page_setup.paperSize) == sheet.PAPERSIZE_A4
        assert sheet.page_setup.fitToHeight == 0
        assert sheet.print_title_rows
        assert sheet.freeze_panes
        assert "内部资料" in sheet.oddHeader.left.text


def test_the_same_arguments_give_the_same_bytes():
    first, second = (ranking_workbook(vectors(), COURT, CREATED) for _ in range(2))
    assert first == second
    assert opened(first).properties.created.date() == CREATED


def test_group_names_become_sheet_names():
    people = [ranked(1, 1, group="涉外/知识产权[特]"), ranked(2, 1, group="涉外?知识产权[特]")]
    names = opened(ranking_workbook(result(*people), COURT, CREATED)).sheetnames
    assert names[:2] == ["涉外_知识产权_特_法官", "涉外_知识产权_特_法官(2)"]


def test_a_person_chosen_in_one_group_is_not_marked_in_another():
    people = [ranked(1, 1), ranked(1, 1, group="执行")]
    winners = (Winners("执行", Category.JUDGE, 1, ("J001",)),)
    book = opened(ranking_workbook(result(*people, winners=winners), COURT, CREATED))
    assert rows_of(book["民商事法官"], "名次")[0]["入选"] in ("", None)
    assert rows_of(book["执行法官"], "名次")[0]["入选"] == "入选"


def test_problems_of_an_import_are_text_in_every_cell():
    problem = [
        "案件.xlsx",
        "案件",
        "12",
        "案号",
        "=HYPERLINK(1)",
        "E01",
        "错误",
        "拒收",
        "案号残缺",
    ]
    sheet = opened(rejects_workbook([problem, problem], CREATED))["问题"]
    cells = [list(row) for row in sheet.iter_rows()]
    heads = ["文件", "工作表", "行", "列", "值", "代码", "级别", "处理", "原因"]
    assert [cell.value for cell in cells[0]] == heads
    assert [cell.value for cell in cells[2]] == problem
    assert {cell.data_type for row in cells for cell in row} == {"s"}


def test_no_problem_is_a_sheet_with_a_head():
    assert opened(rejects_workbook([], CREATED))["问题"].max_row == 1


def test_endless_and_invisible_values_are_kept_as_far_as_a_cell_goes():
    problem = [
        "a.xlsx",
        "案件",
        "2",
        "案由",
        "长" * 40_000,
        "E09",
        "警告",
        "收下待查",
        "甲\x00\x1b乙",
    ]
    sheet = opened(rejects_workbook([problem], CREATED))["问题"]
    assert sheet.cell(2, 5).value == "长" * 32_767
    assert sheet.cell(2, 9).value.startswith("甲")

"""The roster, the tables of distribution and the performance file: what stands on the paper."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from evaluation.distribution import Dimension, Split, distribution
from evaluation.performance import HeldPosting, IssuedPaper, QuarterDays, QuarterScore, YearFile
from evaluation.period import Quarter
from evaluation.personnel import Grade, PersonDetails, Training
from evaluation.roster_person import RosterPerson
from evaluation.staff import Category, Position, Posting, RecordKey, State
from reports.distribution import distribution_document, distribution_workbook
from reports.errors import UnprintableError
from reports.performance_file import performance_file
from reports.roster import COLUMNS, RosterOrder, roster_document, roster_workbook
from tests.reports.examples import COURT, person, scheme, text_of

DAY = date(2024, 3, 31)
CREATED = date(2024, 4, 1)


def member(number, name="样甲", division="民事审判庭", **details):
    return RosterPerson(
        number, name, Category.JUDGE, division, "民商事", Position.CHIEF, "一级法官",
        "中央政法专项编制", "一团队", date(2020, 1, 1), State.SICK, False, PersonDetails(**details),
    )  # fmt: skip


@pytest.fixture(scope="module")
def people():
    """Sixty people of two divisions."""
    return [
        member(f"J{n:03d}", f"样{n}", "刑事审判庭" if n > 40 else "民事审判庭") for n in range(60)
    ]


def sheet(content):
    return load_workbook(BytesIO(content)).active


def test_heads_are_repeated_pages_counted_and_divisions_told_apart(people):
    order = RosterOrder(DAY, ("staff_no", "name", "position", "state"))
    content = roster_document(people, order, COURT)
    pages = PdfReader(BytesIO(content)).pages
    assert len(pages) > 2
    assert float(pages[0].mediabox.width) > float(pages[0].mediabox.height)
    for number in range(len(pages)):
        text = text_of(content, number)
        assert "工号" in text
        assert f"第{number + 1}页" in text
        assert f"共{len(pages)}页" in text
    whole = text_of(content)
    assert "民事审判庭（41人）" in whole
    assert "刑事审判庭（19人）" in whole
    assert "庭长" in whole
    assert "病假" in whole
    assert content == roster_document(people, order, COURT)


def test_only_the_columns_and_divisions_wanted_stand_in_it(people):
    order = RosterOrder(DAY, ("name",), ("刑事审判庭",), parted=False)
    text = text_of(roster_document(people, order, COURT))
    assert "样41" in text
    assert "样40" not in text
    assert "工号" not in text
    assert "共19人" in text


def test_every_column_can_be_had_with_long_names_and_rare_characters():
    rare = member(
        "J001", "阿依古丽·买买提江·吐尔逊", ethnicity="维吾尔族", born_on=date(1990, 5, 6)
    )
    other = member("J002", "𠮷野㛃𬭎")
    text = text_of(roster_document([rare, other], RosterOrder(DAY, tuple(COLUMNS)), COURT))
    assert "𠮷野㛃𬭎" in text.replace("\n", "")
    assert "1990.05" in text
    assert "33" in text


def test_a_character_nobody_can_print_is_refused_with_the_name():
    order = RosterOrder(DAY, ("name",))
    with pytest.raises(UnprintableError) as refused:
        roster_document([member("J001", "样\ue000")], order, COURT)
    assert refused.value.values["code_point"] == "U+E000"


def test_the_workbook_has_the_columns_in_their_order_and_the_division(people):
    order = RosterOrder(DAY, ("name", "staff_no"))
    rows = list(sheet(roster_workbook(people, order, COURT, CREATED)).iter_rows(values_only=True))
    head = rows.index(("序号", "部门", "姓名", "工号"))
    assert rows[head + 1] == (1, "民事审判庭", "样0", "J000")
    assert len(rows) == head + 61


def test_the_distribution_has_totals_and_a_row_for_what_is_not_recorded(people):
    known = [replace(one, details=PersonDetails(born_on=date(1980, 1, 1))) for one in people[:10]]
    spread = distribution([*known, *people[10:]], Dimension.AGE, Split.DIVISION, DAY)
    text = text_of(distribution_document(spread, COURT))
    assert "41—45岁" in text
    assert "未登记" in text
    rows = list(sheet(distribution_workbook(spread, COURT, CREATED)).iter_rows(values_only=True))
    assert ("41—45岁", 10, 0, 10) in rows
    assert ("未登记", 31, 19, 50) in rows
    assert rows[-1] == ("合计", 41, 19, 60)


def year_file(**changes):
    """A judge with one scored quarter."""
    held = Posting(
        Category.JUDGE, "民事审判庭", "民商事", Position.ORDINARY, date(2020, 1, 1), None
    )
    file = YearFile(
        2024, "J001", (), "样甲", date(1990, 5, 6), "法学硕士",
        (HeldPosting(held, "一级法官", "", "一团队", "示法〔2020〕1号"),),
        (QuarterDays(Quarter(2024, 1), DAY, RecordKey("J001", Category.JUDGE, "民商事"),
                     81, ((State.SICK, 10),)),),
        (QuarterScore(Quarter(2024, 1), True, person("J001"), scheme()),),
        (Grade("2024Q1", "GOOD", date(2024, 4, 10)),), (), (), (), (), (),
    )  # fmt: skip
    return replace(file, **changes)


def test_a_performance_file_says_what_is_recorded_and_nothing_else():
    text = text_of(performance_file([year_file()], COURT))
    for part in (
        *("审判业绩档案", "2024年度", "病假10天", "81", "已封存", "办案数量", "2024年第一季度"),
        *("示法〔2020〕1号", "本年度无登记。"),
    ):
        assert part in text
    assert "名次" not in text
    empty = text_of(performance_file([year_file(scores=())], COURT))
    assert "尚无锁定或封存" in empty


def test_an_unfinished_quarter_says_up_to_when_hours_add_up_and_void_papers_are_marked():
    (days,) = year_file().days
    file = year_file(
        days=(replace(days, until=date(2024, 2, 9)),),
        trainings=(Training("甲", date(2024, 1, 2), None, "40"), Training("乙", None, None, "2.5")),
        certificates=(IssuedPaper("示1号", "办案标兵", "旧名", CREATED, "示法1号", void=True),),
        former_numbers=("A009",),
    )
    text = text_of(performance_file([file], COURT))
    for part in ("截至2024.02.09", "42.5", "已作废", "旧名", "原工号A009"):
        assert part in text.replace("\n", "")


def test_a_batch_begins_each_person_on_a_page_of_its_own_and_tells_how_far_it_is():
    heard = []
    files = [year_file(), year_file(staff_no="J002", name="样乙")]
    content = performance_file(files, COURT, lambda done, total: heard.append((done, total)))
    assert heard == [(0, 2), (1, 2)]
    firsts = [p for p in PdfReader(BytesIO(content)).pages if "第1页" in p.extract_text()]
    assert len(firsts) == 2

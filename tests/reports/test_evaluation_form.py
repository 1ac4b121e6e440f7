"""The book of forms: everything that was counted is on paper, in order, and never torn."""

from dataclasses import replace
from decimal import Decimal
from functools import cache

import pytest

from evaluation.result import ItemRow
from evaluation.staff import Category
from reports.details import Adjustment, PersonDetails, Veto
from reports.errors import UnprintableError
from reports.evaluation_form import evaluation_book, evaluation_form
from tests.reports.examples import (
    COURT,
    person,
    read,
    result,
    scheme,
    text_of,
    vectors,
    worked_example,
)

BOOK = evaluation_book(worked_example(), COURT, scheme())
FORMS = 2


def form_of(name: str) -> str:
    return next(text for text in texts_of_book() if f"姓名{name}" in text)


@cache
def texts_of_book() -> list[str]:
    return [text_of(BOOK, page) for page in range(len(read(BOOK).pages))]


def test_cover_contents_and_one_page_a_form():
    assert len(read(BOOK).pages) == 2 + 7
    cover = text_of(BOOK, 0)
    assert COURT.name in cover
    assert "2024年第一季度" in cover
    assert worked_example().scheme.sha256 in cover
    contents = text_of(BOOK, 1)
    assert contents.index("A001") < contents.index("C001") < contents.index("J001")


def test_bookmarks_lead_to_divisions_and_people():
    contents, division, people = read(BOOK).outline
    assert contents.title == "目录"
    assert division.title == "民庭"
    assert next(mark.title for mark in people) == "乙（A001）"
    pages = [read(BOOK).get_destination_page_number(mark) for mark in people]
    assert pages == list(range(FORMS, FORMS + 7))


def test_the_judges_form_says_how_every_point_came_about():
    text = form_of("甲")
    for expected in (
        "员额法官季度考核登记表（2024年第一季度）",
        "78／91",
        "2024-01-01至2024-03-31",
        "26.18÷(24.00×78/91×1.00)",
        "97.50%",
        "80%以下不得分，达到95%得满分",
        "有责二审改判−3.0、部分改判−1.5、发回−3.0",
        "民初普通合议判决承办兼审判长",
        "（2023）苏0691民初145号二审部分改判",
        "+0.40",
        "91.52",
        "符合季度办案之星评选条件",
        "党组意见（盖章）",
        "考核方案NTKFQ-JX第1.0版",
        "294e2ad6241b",
        "第1页共1页",
    ):
        assert expected in text, expected


def test_gates_are_said_in_words_with_the_bounds_of_the_scheme():
    assert "归档及时率低于95%" in form_of("丙")
    assert "工作量比值低于1.00；总分低于85.00" in form_of("丁")


@pytest.mark.parametrize("one", worked_example().people, ids=lambda one: one.staff_no)
def test_every_item_and_row_is_on_the_form(one):
    text = form_of(one.name)
    for item in one.items:
        assert f"{item.points}".replace("-", "−") in text
        for row in item.rows:
            assert f"{row.sum:.2f}".replace("-", "−") in text


def test_no_place_is_printed():
    assert "名次" not in "".join(texts_of_book())


def test_the_rule_is_read_from_the_scheme_not_from_the_program():
    other = scheme()
    other["judge"]["E1"] |= {"lo": "0.61", "hi": "0.87"}
    other["eligibility"]["judge"]["min_total"] = "77.70"
    text = text_of(evaluation_book(worked_example(), COURT, other))
    assert "61%以下不得分，达到87%得满分" in text
    assert "总分低于77.70" in text


def test_a_scheme_of_another_shape_prints_without_rules():
    text = text_of(evaluation_book(worked_example(), COURT, {"format": 2, "items": []}))
    assert "91.52" in text


def test_forms_come_by_division_and_number():
    people = [
        person("J003", name="丙", division="乙庭"),
        person("J002", name="乙", division="丙庭"),
        person("J001", name="甲", division="乙庭"),
    ]
    book = evaluation_book(result(*people), COURT, scheme())
    text = text_of(book)
    assert text.index("姓名乙") < text.index("姓名甲") < text.index("姓名丙")
    assert [mark.title for mark in read(book).outline if not isinstance(mark, list)] == [
        "目录",
        "丙庭",
        "乙庭",
    ]


def test_many_rows_go_over_pages_whole():
    judge = person("J001")
    rows = tuple(
        ItemRow(f"民初 简易 第{n:03d}种", n, Decimal("0.80"), n * Decimal("0.80"))
        for n in range(1, 301)
    )
    crowded = replace(judge, items=(replace(judge.items[0], rows=rows), *judge.items[1:]))
    form = evaluation_form(crowded, worked_example(), COURT, scheme())
    pages = [text_of(form, page) for page in range(len(read(form).pages))]
    assert len(pages) > 1
    for number, text in enumerate(pages, 1):
        assert f"第{number}页共{len(pages)}页" in text
    for row in rows:
        assert sum(row.label.replace(" ", "") in text for text in pages) == 1
    assert sum("个人小结" in text for text in pages) == 1
    assert ["得分依据" in text for text in pages] == [False, *[True] * (len(pages) - 1)]


def test_categories_without_a_scheme_part_print_too():
    admin = person("S001", category=Category.ADMIN, group="", division="综合办公室")
    assert "司法行政人员季度考核登记表" in text_of(
        evaluation_form(admin, worked_example(), COURT, scheme())
    )


def test_the_same_result_gives_the_same_bytes():
    assert evaluation_book(worked_example(), COURT, scheme()) == BOOK


def test_progress_is_told():
    heard = []
    evaluation_book(vectors(), COURT, scheme("vectors"), lambda *told: heard.append(told))
    assert heard[0] == (0, 17)
    assert heard[-1] == (17, 17)


def test_hard_names_are_printed_and_bad_ones_refused():
    good = result(person("J001", name="欧阳䶮㛃𬱖"), person("J002", name="阿依古丽·买买提"))
    text = text_of(evaluation_book(good, COURT, scheme()))
    assert "姓名欧阳䶮㛃𬱖" in text
    with pytest.raises(UnprintableError):
        evaluation_book(result(person("J001", name="张\u202e三")), COURT, scheme())


def test_a_book_without_people_is_a_cover_and_empty_contents():
    assert len(read(evaluation_book(result(), COURT, scheme())).pages) == 2


def test_adjustments_stand_with_the_documents_they_rest_on():
    about = PersonDetails(
        position="副庭长",
        grade="一级法官",
        team="民事一团队",
        adjustments=(
            Adjustment(Decimal("1.00"), "示法研〔2024〕7号"),
            Adjustment(Decimal("-0.60"), "归档逾期通知"),
        ),
        vetoes=(Veto("V02", "示纪〔2024〕1号"),),
    )
    text = text_of(evaluation_form(person("J001"), worked_example(), COURT, scheme(), about))
    for expected in ("职务副庭长", "团队民事一团队", "等级一级法官"):
        assert expected in text
    assert "示法研〔2024〕7号+1.00" in text
    assert "归档逾期通知−0.60" in text
    assert "V02示纪〔2024〕1号" in text


def test_what_records_say_is_checked_before_printing():
    judge = person("J001")
    bad = PersonDetails(adjustments=(Adjustment(Decimal(1), "依据\u202e"),))
    with pytest.raises(UnprintableError):
        evaluation_book(result(judge), COURT, scheme(), details={judge.key: bad})

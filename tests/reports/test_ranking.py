"""The committee's ranking on paper."""

from dataclasses import replace
from io import BytesIO

import pdfplumber

from reports.court import Court
from reports.ranking import ranking_list
from tests.reports.examples import (
    COURT,
    ranked,
    read,
    result,
    scheme,
    text_of,
    vectors,
    worked_example,
)


def test_a_page_a_group_with_the_mark_across():
    document = ranking_list(worked_example(), COURT, scheme(), ordered=True)
    assert len(read(document).pages) == 3
    for page, title in enumerate(("民商事法官", "法官助理", "书记员")):
        text = text_of(document, page)
        assert f"示范区人民法院2024年第一季度考核排序表（{title}）" in text
        assert text.count("内部资料") == 3


def test_ties_gates_and_the_chosen_are_said():
    text = text_of(ranking_list(vectors(), COURT, scheme("vectors")))
    assert "在岗时间不足考核期的2/3" in text
    assert "一票否决：处于政务处分期（V02）" in text
    assert text.count("入选") == 3
    people = [ranked(1, 1, tied=True), ranked(2, 1, tied=True), ranked(3, 3)]
    assert text_of(ranking_list(result(*people), COURT, scheme())).count("并列") == 2


def test_below_the_middle_nobody_is_named_unless_asked():
    people = [ranked(number, number) for number in range(1, 6)]
    text = text_of(ranking_list(result(*people), COURT, scheme()))
    assert "样3" in text
    assert "样4" not in text
    assert "J005" not in text
    assert "样5" in text_of(ranking_list(result(*people), COURT, scheme(), ordered=True))


def test_a_long_list_repeats_its_head():
    people = [ranked(number, number) for number in range(1, 71)]
    document = ranking_list(result(*people), COURT, scheme(), ordered=True)
    pages = [text_of(document, page) for page in range(len(read(document).pages))]
    assert len(pages) > 2
    assert all("名次工号姓名部门" in text for text in pages)
    for number in range(1, 71):
        assert sum(f"J{number:03d}" in text for text in pages) == 1


def test_the_same_arguments_give_the_same_bytes():
    first, second = (ranking_list(vectors(), COURT, scheme("vectors")) for _ in range(2))
    assert first == second


def test_the_longest_names_stay_on_the_paper():
    court = Court("示范高新技术产业开发区高新技术示范园区人民法院", "示高法", "苏0699")
    name = "阿卜杜热西提·阿卜杜外力·买买提艾力江·吐"
    people = [replace(ranked(1, 1), name=name, division="示范高新技术产业开发区人民法庭")]
    document = ranking_list(result(*people), court, scheme())
    with pdfplumber.open(BytesIO(document)) as pdf:
        characters = [c for c in pdf.pages[0].chars if c["size"] < 60]
        assert max(c["x1"] for c in characters) <= pdf.pages[0].width - 14 / 25.4 * 72 + 0.1
        assert min(c["x0"] for c in characters) >= 14 / 25.4 * 72 - 0.1
    assert name in text_of(document)

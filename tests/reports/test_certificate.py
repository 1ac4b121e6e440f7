"""Certificates: wording, order, numbers, room for the seal, and the same bytes every time."""

import re

import pypdfium2
import pytest
import zxingcpp

from evaluation.result import Winners
from evaluation.staff import Category
from reports.certificate import (
    Certificate,
    certificate,
    certificate_order,
    certificates,
    star_certificates,
    star_template,
)
from reports.certificate_layout import set_text
from reports.certificate_template import shipped_template
from reports.court import Court
from reports.errors import TextTooLongError, UnprintableError
from reports.fonts import font_set
from tests.reports.examples import COURT, DECIDED, QUARTER, read, result, star, text_of
from tests.reports.examples import person as judge

HARD_NAMES = [
    "张三",
    "欧阳䶮㛃",
    "陈𬱖",
    "阿依古丽·买买提",
    "阿卜杜热西提·阿卜杜外力·买买提艾力江·吐",
    "A<b>&三",
]
LONGEST_COURT = Court(
    "示范高新技术产业开发区高新技术示范园区人民法院", "示高法", "苏0699", legal_basis="有"
)


@pytest.mark.parametrize("name", HARD_NAMES)
@pytest.mark.parametrize("court", [COURT, LONGEST_COURT], ids=["short", "long"])
def test_every_text_is_on_the_page(name, court):
    text = text_of(certificate(star(3, name), court))
    assert text.index("荣誉证书") < text.index(f"{name}同志：")
    assert "在2024年第一季度审判执行工作中" in text
    assert "授予“季度办案之星”称号。" in text
    assert "特发此证，以资鼓励。" in text
    assert court.name in text
    assert "二〇二四年四月十九日" in text
    assert "编号：示法荣〔2024〕J1-003号" in text
    assert "样张" not in text


def test_many_certificates_are_one_file_of_landscape_pages():
    document = read(certificates([star(n, "张三") for n in range(1, 6)], COURT))
    assert len(document.pages) == 5
    assert {tuple(round(float(side)) for side in p.mediabox[2:]) for p in document.pages} == {
        (842, 595)
    }


def test_the_same_arguments_give_the_same_bytes():
    items = [star(n, name) for n, name in enumerate(HARD_NAMES, 1)]
    assert certificates(items, COURT) == certificates(items, COURT)


def test_a_page_is_small():
    few, many = (len(certificates([star(n, "张三") for n in range(k)], COURT)) for k in (10, 60))
    assert (many - few) / 50 < 4000


def test_without_a_decision_it_is_a_specimen_without_a_day():
    text = text_of(certificate(star(1, "张三", issued_on=None), COURT, specimen=True))
    assert "样张" in text
    assert "年月日" in text


def test_no_font_is_left_outside():
    fonts = {
        font.get_object()["/BaseFont"]
        for page in read(certificate(star(1, "张三"), COURT)).pages
        for font in page["/Resources"]["/Font"].values()
    }
    assert all(re.match(r"/[A-Z]{6}\+", name) for name in fonts), fonts


def test_the_code_on_the_page_says_the_number():
    image = pypdfium2.PdfDocument(certificate(star(7, "张三"), COURT))[0].render(scale=3).to_pil()
    assert [code.text for code in zxingcpp.read_barcodes(image)] == ["示法荣〔2024〕J1-007号"]


def test_the_body_shrinks_before_it_is_refused():
    fonts, body = font_set(COURT), star_template().element("body")
    short, middle, long = (set_text(body, "成绩突出" * count, fonts) for count in (8, 30, 40))
    assert short.style.size > middle.style.size >= long.style.size >= 18
    assert long.style.leading / long.style.size >= 1.35 - 1e-9
    assert set_text(body, "成绩突出" * 80, fonts) is None


def test_the_name_of_the_award_stands_on_one_line():
    fonts, body = font_set(COURT), star_template().element("body")
    lines = set_text(body, star(1, "张三").citation, fonts).lines
    assert any("“季度办案之星”" in line.text for line in lines)


def test_a_commendation_is_not_torn_apart():
    fonts, body = font_set(COURT), shipped_template("T4").element("body")
    lines = set_text(body, "在2024年度工作中团结协作、成绩突出，予以通报表扬。", fonts).lines
    assert [line.text for line in lines][-1] == "通报表扬。"


def test_no_word_is_left_alone_on_a_line():
    # At the largest size these end with 1 to 4 characters on a line of their own.
    fonts, body = font_set(COURT), star_template().element("body")
    for count in range(20, 90):
        lines = set_text(body, "成" * count + "。", fonts).lines
        assert len(lines) == 1 or len(lines[-1].text) > 2, count


def test_a_title_of_60_characters_shrinks_the_body_and_stays_whole():
    title = "审判执行工作突出贡献先进个人" * 4 + "荣誉称号"
    citation = star(1, "张三").citation.replace("季度办案之星", title)
    assert len(title) == 60
    assert f"授予“{title}”称号。" in text_of(certificate(star(1, "张三", citation=citation), COURT))


@pytest.mark.parametrize(
    ("item", "court"),
    [
        (star(4, "长" * 60), COURT),
        (star(4, "张三", citation="成绩突出，" * 60), COURT),
        (star(4, "张三"), Court("示范" * 30, "示法", "苏0699")),
    ],
    ids=["name", "body", "court"],
)
def test_a_text_that_does_not_fit_names_the_certificate(item, court):
    with pytest.raises(TextTooLongError) as refused:
        certificates([star(1, "张三"), item][court is not COURT :], court)
    assert refused.value.values == {"whose": item.recipient, "which": f"编号：{item.number}"}


@pytest.mark.parametrize("basis", ["", "示表彰办〔2023〕6号"])
def test_only_an_award_with_a_legal_basis_is_headed_as_one(basis):
    winners = (Winners("民商事", Category.JUDGE, 1, ("J001",)),)
    court = Court("示范区人民法院", "示法", "苏0699", legal_basis=basis)
    made = star_certificates(result(judge("J001"), winners=winners), court, DECIDED)
    document = certificates(made, court)
    text = text_of(document)
    assert ("荣誉证书" in text) is bool(basis)
    assert ("通报表扬" in text) is not bool(basis)
    assert ("称号" in text) is bool(basis)
    assert ("荣誉" in read(document).metadata.title) is bool(basis)


def test_an_unprintable_name_stops_all_pages():
    with pytest.raises(UnprintableError) as refused:
        certificates([star(1, "张三"), star(2, "李\n四")], COURT)
    assert refused.value.values["whose"] == "李?四"


def test_order_is_group_then_category_then_number():
    people = [
        judge("J009", group="综合"),
        judge("J005", group="民商事"),
        judge("J002", group="刑事"),
        judge("J001", group="民商事"),
        judge("C001", category=Category.CLERK),
        judge("A001", category=Category.ASSISTANT, group="刑事"),
    ]
    winners = (
        Winners("民商事", Category.JUDGE, 2, ("J005", "J001")),
        Winners("刑事", Category.JUDGE, 1, ("J002",)),
        Winners("综合", Category.JUDGE, 1, ("J009",)),
        Winners(None, Category.ASSISTANT, 1, ("A001",)),
        Winners(None, Category.CLERK, 1, ("C001",)),
    )
    order = [p.staff_no for p in certificate_order(result(*people, winners=winners))]
    assert order == ["J002", "J001", "J005", "J009", "A001", "C001"]


def test_only_the_group_that_won_counts():
    people = [judge("J001", group="民商事"), judge("J001", group="执行")]
    winners = (Winners("执行", Category.JUDGE, 1, ("J001",)),)
    order = certificate_order(result(*people, winners=winners))
    assert [p.group for p in order] == ["执行"]


def test_stars_are_numbered_in_their_order():
    winners = (Winners("民商事", Category.JUDGE, 2, ("J002", "J001")),)
    made = star_certificates(result(judge("J002"), judge("J001"), winners=winners), COURT, DECIDED)
    assert [item.number for item in made] == ["示法荣〔2024〕J1-001号", "示法荣〔2024〕J1-002号"]
    assert made[0] == Certificate(made[0].number, "甲", star(1, "甲").citation, DECIDED)
    assert str(QUARTER.year) in made[0].citation


def test_no_place_and_no_points_stand_on_it():
    winners = (Winners("民商事", Category.JUDGE, 1, ("J001",)),)
    person = judge("J001")
    items = star_certificates(result(person, winners=winners), COURT, DECIDED)
    text = text_of(certificates(items, COURT))
    assert str(person.total) not in text
    assert "名" not in text

"""The papers of every award of the catalogue: certificate, notice, decision and honour roll."""

import json
from dataclasses import replace
from datetime import date

import pytest

from evaluation.awards import Award, Receiver, period_of
from reports.award_papers import (
    AwardList,
    AwardPaper,
    Recipient,
    award_certificate,
    award_decision,
    award_notice,
    period_in_words,
)
from reports.errors import PaperError
from reports.honour_roll import honour_roll
from resources import resource
from tests.reports.examples import COURT, read, text_of

CATALOGUE = {
    entry["code"]: Award.from_plain(entry)
    for entry in json.loads(resource("awards/catalogue.json").read_text("utf-8"))
}
YEAR, DAY = period_of("2023"), date(2024, 2, 23)
BASIS = "示表彰办〔2023〕6号"
PEOPLE = (Recipient("沈知行", "民庭"), Recipient("阿依古丽·买买提江", "立案庭（诉讼服务中心）"))
DIVISION = Recipient("行政庭", "行政庭")


def honoured(code):
    return replace(CATALOGUE[code], legal_basis=BASIS)


def recipients(award):
    return (DIVISION,) if award.receiver is Receiver.DIVISION else PEOPLE


def period(award):
    return period_of("2024Q1") if award.code == "STAR" else YEAR


@pytest.mark.parametrize("code", list(CATALOGUE))
def test_every_award_has_its_three_papers(code):
    award = honoured(code)
    lists = [AwardList(award, recipients(award))]
    notice = text_of(award_notice(lists, period(award), COURT, date(2024, 2, 5), date(2024, 2, 9)))
    decision = text_of(award_decision(lists, period(award), COURT, "示法〔2024〕3号", DAY))
    roll = text_of(honour_roll(lists, period(award), COURT, DAY))
    for paper in (notice, decision, roll):
        assert award.name in paper
        assert period_in_words(period(award)) in paper
        for recipient in recipients(award):
            assert recipient.name in paper
    assert "公示时间自2024年2月5日起，至2024年2月9日止" in notice
    assert "示法〔2024〕3号" in decision
    assert "二〇二四年二月二十三日" in roll


@pytest.mark.parametrize("code", list(CATALOGUE))
def test_only_an_approved_award_is_headed_as_an_honour(code):
    court = replace(COURT, legal_basis="")
    for award, title, praised in (
        (honoured(code), "荣誉证书", False),
        (CATALOGUE[code], "通报表扬", True),
    ):
        recipient = recipients(award)[0]
        paper = AwardPaper(award, period(award), recipient, "示法荣〔2023〕N-001号", DAY)
        text = text_of(award_certificate(paper, court))
        assert title in text
        assert ("通报表扬。" in text) is praised
        assert ("特发此证" in text) is not praised


def test_a_division_is_not_addressed_as_a_comrade():
    paper = AwardPaper(honoured("COLLECTIVE"), YEAR, DIVISION, "示法荣〔2023〕T-001号", DAY)
    text = text_of(award_certificate(paper, COURT))
    assert "行政庭：" in text
    assert "同志" not in text


def test_several_awards_stand_under_headings_in_one_decision():
    lists = [AwardList(honoured("COLLECTIVE"), (DIVISION,)), AwardList(honoured("MODEL"), PEOPLE)]
    text = text_of(award_decision(lists, YEAR, COURT, "示法〔2024〕3号", DAY))
    assert "一、先进集体（1个）" in text
    assert "二、办案标兵（2名）" in text
    assert "授予下列1个集体、2名同志2023年度“先进集体”“办案标兵”称号" in text
    assert "希望受到表彰的集体和个人" in text


def test_without_a_basis_the_decision_praises():
    lists = [AwardList(CATALOGUE["MODEL"], PEOPLE)]
    text = text_of(award_decision(lists, YEAR, COURT, "示法〔2024〕3号", DAY))
    assert "关于通报表扬2023年度" in text
    assert "对下列2名同志予以通报表扬" in text
    assert "授予" not in text


def test_a_long_roll_goes_over_and_is_signed_once():
    people = tuple(Recipient(f"样{number:02d}", "民庭") for number in range(60))
    document = honour_roll([AwardList(honoured("JUDGE"), people)], YEAR, COURT, DAY)
    pages = [text_of(document, page) for page in range(len(read(document).pages))]
    assert len(pages) > 1
    assert "光荣榜（续）" in pages[1]
    assert sum(text.count("二〇二四年二月二十三日") for text in pages) == 1
    found = "".join(pages)
    assert all(f"样{number:02d}" in found for number in range(60))


def test_no_paper_without_a_recipient():
    for paper in (
        lambda: award_notice([AwardList(CATALOGUE["MODEL"], ())], YEAR, COURT, DAY, DAY),
        lambda: honour_roll([], YEAR, COURT, DAY),
    ):
        with pytest.raises(PaperError) as caught:
            paper()
        assert caught.value.code == "nobody_chosen"

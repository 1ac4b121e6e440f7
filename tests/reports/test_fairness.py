"""The fairness label on paper: what it says, of whom, and that it stands wherever an order does."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from evaluation.firmness import LEAST_PEOPLE, labels
from evaluation.result import Winners
from evaluation.scheme import Scheme
from evaluation.staff import Category
from reports import fairness_wording as words
from reports.division_list import division_list
from reports.evaluation_form import evaluation_book
from reports.ranking import ranking_list
from reports.workbook import ranking_workbook
from tests.evaluation.test_firmness import SCHEME, court, label_of
from tests.reports.examples import COURT, ranked, result, scheme, text_of
from tests.reports.test_workbook import everything, opened, rows_of

DAY = date(2024, 4, 19)
RULES = SCHEME.document


def of(people):
    """A quarter of so many civil judges and its labels."""
    found, tally = court(people)
    named = [replace(p, name=f"人{p.staff_no[1:]}") for p in found.people]
    told = replace(found, people=tuple(named))
    return told, labels(told, SCHEME, tally)


@pytest.fixture(scope="module")
def large():
    return of(14)


def test_the_list_says_how_firm_its_first_place_is(large):
    told, (label,) = large
    text = text_of(ranking_list(told, COURT, RULES, True, [label]))
    assert words.TITLE in text
    assert f"所有权重同时上下浮动{label.lead.percent}%以内" in text
    assert f"最先赶上的是{label.lead.rival.name}" in text
    assert "名义权重" in text
    assert "实际权重" in text
    assert "不改变任何分数" in text
    assert f"种子{label.chance.seed}" in text


def test_a_small_group_gets_no_effective_weights_and_is_told_why():
    told, made = of(LEAST_PEOPLE - 1)
    text = text_of(ranking_list(told, COURT, RULES, True, made))
    assert f"本组只有{LEAST_PEOPLE - 1}人" in text
    assert "第一名不变的范围" in text
    assert "得满分的人" not in text
    assert "可能性约" not in text


def test_whom_the_list_does_not_name_the_label_does_not_name():
    told, made = of(2)
    (label,) = made
    rival = label.lead.rival.name
    assert rival in text_of(ranking_list(told, COURT, RULES, True, made))
    hidden = text_of(ranking_list(told, COURT, RULES, False, made))
    assert rival not in hidden
    assert words.UNNAMED in hidden
    book = everything(opened(ranking_workbook(told, COURT, DAY, False, RULES, made)))
    assert rival not in book


def test_a_division_reads_only_of_its_own_people_and_of_winners():
    own = [ranked(number, place=number, division="民庭") for number in (2, 3)]
    others = [ranked(number, place=number, division="刑庭") for number in (1, 4)]
    won = (Winners("民商事", Category.JUDGE, 1, ("J002",)),)
    told = result(*own, *others, winners=won)
    made = labels(told, Scheme.from_json(json.dumps(scheme())))
    assert made[0].lead.front.name == "样1"
    text = text_of(division_list(told, COURT, scheme(), "民庭", made))
    assert words.TITLE in text
    assert words.UNNAMED in text
    assert "样1" not in text
    assert "样4" not in text


def test_the_workbook_has_a_sheet_with_every_weight_in_figures(large):
    told, (label,) = large
    book = opened(ranking_workbook(told, COURT, DAY, True, RULES, [label]))
    assert book.sheetnames == ["民商事法官", words.SHEET, "全部项目", "计算依据"]
    rows = rows_of(book[words.SHEET], words.SHEET_HEADS[0])
    assert rows[0]["项目"] == words.PLACES
    assert f"{label.lead.percent}%" in rows[0]["说明"]
    shown = [Decimal(str(row["实际\n权重"])) for row in rows[1:]]
    assert shown == [item.effective for item in label.items]
    full = next(row for row in rows if row["项目"] == "信访投诉")
    assert "得满分" in full["说明"]


def test_without_labels_the_workbook_is_as_it_was(large):
    told, _ = large
    book = opened(ranking_workbook(told, COURT, DAY, True, RULES))
    assert words.SHEET not in book.sheetnames


def test_the_cover_of_the_book_names_nobody(large):
    told, (label,) = large
    document = evaluation_book(told, COURT, scheme(), labels=[label])
    cover = text_of(document, 0)
    assert "民商事法官：所有权重" in cover
    assert f"{label.lead.percent}%" in cover
    assert words.FIRMNESS[label.lead.firmness] in cover
    assert label.lead.front.name not in cover


def test_a_tie_and_a_single_person_are_said_as_such():
    told, _ = court(12, equal=True)
    tie = label_of(12, equal=True)
    assert "没有领先可言" in text_of(evaluation_book(told, COURT, scheme(), labels=[tie]), 0)
    alone, made = of(1)
    assert "无从比较" in text_of(ranking_list(alone, COURT, RULES, True, made))


def test_the_same_values_give_the_same_bytes(large):
    told, made = large
    first, second = (ranking_list(told, COURT, RULES, True, made) for _ in range(2))
    assert first == second

"""Totals in place of cases: how they are read, and that they count like the cases."""

from dataclasses import replace
from fractions import Fraction

import pytest

from evaluation.case import Role
from evaluation.case_totals import Total, TotalFault, TypedTotal, read_total, with_totals
from evaluation.scoring import case_rates
from evaluation.scoring.labels import manner_label, role_label
from evaluation.staff import Category
from evaluation.tally import Cell, Credit, Tally
from evaluation.weights import Weights
from tests.evaluation.builders import credit, record, scheme, volume

JUDGE = record()
TOTAL = Total("J1", "民初", "简易", "调解", Role.SINGLE, 12)


def typed(**changes):
    counts = {name: changes.pop(name) for name in list(changes) if name in ("count", "mediated")}
    words = {
        "staff_no": "J1",
        "type_word": "民初",
        "procedure": "简易",
        "manner": "调解",
        "role": "独任",
        **changes,
    }
    return TypedTotal(**words, counts={"count": "12", **counts})


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ({}, ("简易", "调解", Role.SINGLE)),
        ({"procedure": "简易转普通程序"}, ("普通独任", "调解", Role.SINGLE)),
        ({"procedure": "普通", "role": "承办人"}, ("普通合议", "调解", Role.HANDLER)),
        ({"procedure": "普通合议", "role": "书记员"}, ("普通合议", "调解", Role.CLERK)),
        ({"manner": "撤诉化解"}, ("简易", "撤诉化解", Role.SINGLE)),
        ({"manner": "准予撤诉"}, ("简易", "准予撤诉", Role.SINGLE)),
        ({"manner": "", "procedure": "其他"}, ("*", "*", Role.SINGLE)),
        ({"type_word": "民特", "manner": ""}, ("简易", "特别程序", Role.SINGLE)),
    ],
)
def test_words_are_read_as_they_are_in_lists_of_cases(words, read):
    total = read_total(typed(**words))
    assert (total.procedure, total.manner, total.role) == read


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ({"type_word": "12"}, (TotalFault.TYPE_WORD, "type_word")),
        ({"procedure": "快速"}, (TotalFault.UNKNOWN_PROCEDURE, "procedure")),
        ({"manner": "不清楚"}, (TotalFault.UNKNOWN_MANNER, "manner")),
        ({"role": "审判员甲"}, (TotalFault.UNKNOWN_ROLE, "role")),
        ({"count": ""}, (TotalFault.COUNT_MISSING, "count")),
        ({"count": "0"}, (TotalFault.COUNT_MISSING, "count")),
        ({"count": "1.5"}, (TotalFault.NOT_WHOLE, "count")),
        ({"count": "2000000"}, (TotalFault.TOO_LARGE, "count")),
        ({"manner": "", "mediated": "13"}, (TotalFault.MORE_THAN_CLOSED, "mediated")),
        ({"mediated": "3"}, (TotalFault.MANNER_TOLD, "mediated")),
        ({"manner": "", "mediated": "3", "role": "审判长"},
         (TotalFault.NOT_IN_CHARGE, "mediated")),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_its_field(words, fault):
    assert read_total(typed(**words)) == fault


def test_a_tally_without_totals_is_the_very_same():
    tally = Tally(volume((JUDGE,), (credit(JUDGE, 3),)))
    assert with_totals(tally, (), scheme()) is tally


def test_a_total_weighs_what_its_cases_would_and_says_what_it_is():
    rules = scheme()
    tally = with_totals(Tally(volume((JUDGE,))), (TOTAL,), rules)
    (found,) = tally.volume.credits
    case = Credit(JUDGE.key, "民初", "简易", "调解", Role.SINGLE, 1, 0, 0, 1)
    assert found == replace(case, count=12, entered=True)
    assert Weights(rules).unit(found) == Weights(rules).unit(case) > 0
    assert role_label(found) == "民初 简易 调解 独任 合计录入"
    assert (role_label(case), manner_label(case)) == ("民初 简易 调解 独任", "民初 简易 调解")


def test_rates_leave_out_what_was_not_told():
    told = replace(TOTAL, manner="*", in_time=11, appealed=2, mediated=5, days=480)
    tally = with_totals(Tally(volume((JUDGE,))), (told, replace(TOTAL, manner="判决")), scheme())
    rows = tally.handled
    assert case_rates.summed(rows, "count") == 24
    assert (case_rates.summed(rows, "limited"), case_rates.summed(rows, "late")) == (12, 1)
    assert case_rates.accepted(rows) == (10, 12)
    assert case_rates.mediated(rows) == (5, 24)
    assert case_rates.settled(rows) == (0, 0)
    assert tally.volume.cells == (Cell("民初", "简易", 24, 480, undated=12),)


def test_a_total_is_added_to_the_cell_of_the_cases():
    tally = Tally(volume((JUDGE,), (), cells=(Cell("民初", "简易", 2, 80),)))
    assert with_totals(tally, (TOTAL,), scheme()).volume.cells == (
        Cell("民初", "简易", 14, 80, undated=12),
    )


def test_a_total_of_a_part_nobody_held_or_of_an_idle_type_counts_nowhere():
    tally = Tally(volume((JUDGE,)))
    clerk = replace(TOTAL, role=Role.CLERK)
    idle = replace(TOTAL, type_word="诉前调")
    rules = scheme()
    assert rules.type_weight("诉前调")[0] == Fraction(0)
    assert with_totals(tally, (clerk, idle), rules) is tally


def test_the_last_record_of_the_category_gets_it():
    first = replace(record(group="刑事"), until=JUDGE.until.replace(month=2, day=1))
    clerk = record(category=Category.CLERK)
    tally = with_totals(Tally(volume((JUDGE, first, clerk))), (TOTAL,), scheme())
    assert {one.owner for one in tally.volume.credits} == {JUDGE.key}

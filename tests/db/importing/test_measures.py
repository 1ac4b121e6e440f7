"""Quarterly output taken in: items, figures, what is given once, and closed quarters."""

import json
from pathlib import Path

import pytest

from db import runs
from db.models import Adjustment, Measure
from evaluation.period import Quarter
from evaluation.result import QuarterResult
from tests.db.importing.books import ACT, case, codes, counts, measure, person, tables

QUARTER = Quarter(2024, 1)
EXPECTED = Path(__file__).parents[2] / "worked_example" / "expected.json"
RESULT = QuarterResult.from_json(EXPECTED.read_text("utf-8"))

REFUSED = [
    ({"工号": "J009"}, "工号", "E13"),
    ({"工号": ""}, "工号", "E11"),
    ({"季度": "2024-1"}, "季度", "E15"),
    ({"季度": ""}, "季度", "E11"),
    ({"项目": "K.其他"}, "项目", "E14"),
    ({"项目": ""}, "项目", "E11"),
    ({"数值": ""}, "数值", "E11"),
    ({"数值": "许多"}, "数值", "E17"),
    ({"数值": 1.5}, "数值", "E17"),
    ({"数值": -1}, "数值", "E17"),
    ({"项目": "A3", "分子": 1}, "分母", "E11"),
    ({"项目": "ADJ"}, "依据", "E18"),
    ({"项目": "VETO", "数值": "V02"}, "依据", "E18"),
    ({"项目": "VETO", "数值": "V15", "依据": "文件"}, "数值", "E12"),
]


@pytest.fixture
def staffed(desk):
    desk.people(person("J001", "王明"), person("J002", "赵敏"))
    return desk


def stored():
    return [
        (row.staff.number, row.quarter, row.item, row.value, row.numerator, row.denominator)
        for row in Measure.select().order_by(Measure.id)
    ]


def test_figures_are_exact_and_short(staffed):
    outcome = staffed.measures(
        measure("K.更正", 4.0, 季度="2024q1"),
        measure("a3", 分子="38", 分母=40),
        measure("ADJ", "-0.60", 依据="归档逾期"),
        measure("A5", 9.2),
        measure("VETO", "v02", 依据="文件"),
    )
    assert counts(outcome) == (5, 0, 0, 0, 0)
    assert stored() == [
        ("J001", "2024Q1", "K.更正", "4", "", ""),
        ("J001", "2024Q1", "A3", "", "38", "40"),
        ("J001", "2024Q1", "ADJ", "-0.6", "", ""),
        ("J001", "2024Q1", "A5", "9.2", "", ""),
        ("J001", "2024Q1", "VETO", "V02", "", ""),
    ]


def test_equal_rows_add_up_and_come_again_unchanged(staffed):
    rows = [measure("K.更正", 1), measure("K.更正", 1), measure("ADJ", 1, 依据="甲")]
    assert counts(staffed.measures(*rows)) == (3, 0, 0, 0, 0)
    before = tables()
    assert counts(staffed.measures(*rows)) == (0, 0, 3, 0, 0)
    assert tables() == before


def test_a_later_figure_replaces_the_earlier_one(staffed):
    staffed.measures(measure("A5", 9, 依据="初评"), measure("K.更正", 1))
    outcome = staffed.measures(measure("A5", "8.5", 依据="复评"), measure("K.更正", 1))
    assert counts(outcome) == (0, 1, 1, 0, 0)
    assert [row[3] for row in stored()] == ["8.5", "1"]


def test_a_wrong_cell_costs_the_row_its_place(staffed):
    rows = [measure("K.更正", 1) | changes for changes, _, _ in REFUSED]
    outcome = staffed.measures(measure("K.更正", 1, 工号="J002"), *rows)
    assert counts(outcome) == (1, 0, 0, len(REFUSED), 0)
    assert codes(outcome) == [
        (row, column, code) for row, (_, column, code) in enumerate(REFUSED, start=3)
    ]


def test_what_is_given_once_is_refused_twice_and_kept_beyond_its_range(staffed):
    below = measure("N", -1)
    rows = (measure("A5", 11), measure("A5", 9), measure("A5", 9, 季度="2024Q2"), below)
    outcome = staffed.measures(*rows)
    assert counts(outcome) == (3, 0, 0, 1, 2)
    assert codes(outcome) == [(2, "数值", "E19"), (3, "项目", "E05"), (5, "数值", "E19")]


def test_a_sealed_quarter_takes_nothing_in_and_a_locked_one_lets_it_wait(staffed):
    staffed.measures(measure("A5", 9))
    runs.lock(QUARTER, lambda: RESULT, ACT)
    assert counts(staffed.measures(measure("A5", 8))) == (0, 1, 0, 0, 0)
    (waiting,) = Adjustment.select()
    assert (waiting.quarter, waiting.subject, waiting.state) == ("2024Q1", "J001 A5", "PENDING")
    assert json.loads(waiting.changes) == {"value": ["9", "8"]}
    runs.seal(QUARTER, ACT)
    outcome = staffed.measures(measure("A5", 7), measure("A5", 7, 季度="2024Q2"))
    assert counts(outcome) == (1, 0, 0, 1, 0)
    assert codes(outcome) == [(2, "季度", "E16")]


def test_a_case_that_changes_in_a_locked_quarter_waits(staffed):
    staffed.cases(case(1), case(2, 结案日期="", 结案方式=""))
    runs.lock(QUARTER, lambda: RESULT, ACT)
    staffed.cases(
        case(1, 承办人="J002"),
        case(2, 结案日期="2024-04-01"),
        case(3, 结案日期="2024-03-31"),
    )
    first, second = Adjustment.select().order_by(Adjustment.id)
    assert (first.case.serial_number, second.case.serial_number) == (3, 1)
    assert json.loads(second.changes)["handler_cell"] == ["J001", "J002"]
    assert json.loads(first.changes)["closed_on"] == [None, "2024-03-31"]
    assert runs.stored_result(QUARTER) == RESULT

"""Totals of closed cases in the database, on both engines."""

from datetime import datetime

import pytest

from db import history, runs, tallies
from db.actors import Act
from db.case_totals import (
    TotalRefusedError,
    both_in,
    change_counts,
    put_totals,
    remove_totals,
    total_sheet,
    totals_of,
)
from db.check_lines import Check
from db.checklist import checklist
from db.errors import QuarterStateError
from db.models import CaseTotal, CourtCase
from evaluation.case import Role
from evaluation.case_totals import TotalFault, TypedTotal
from evaluation.evaluation import evaluate
from evaluation.period import Quarter
from evaluation.staff import Category, RecordKey
from evaluation.weights import Weights
from reports.evaluation_form import evaluation_form
from reports.score_sheet import CaseLine, lines_by_row, score_sheets
from tests.db.rows import add_case, add_person, add_role
from tests.evaluation.builders import scheme
from tests.reports.examples import COURT, text_of

Q1 = Quarter(2024, 1)
ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
JUDGE = RecordKey("J1", Category.JUDGE, "民商事")


@pytest.fixture
def judge(rolled_back):
    add_person("C1", "CLERK")
    return add_person("J1")


def line(count="12", staff_no="J1", role="独任", **counts):
    return TypedTotal(staff_no, "民初", "简易", "调解", role, {"count": count, **counts})


def put(*lines):
    return put_totals(Q1, lines, ACT)


def item(code="Q", staff_no="J1"):
    result = evaluate(Q1, scheme(), tallies)
    (person,) = (person for person in result.people if person.staff_no == staff_no)
    return person.item(code)


def test_lines_are_added_changed_left_or_refused_in_one_edit(judge):
    put(line("12"), line("7", "C1", "书记员"))
    taken = put(line("12"), line("8", "C1", "书记员"), line("3", role="承办"), line(staff_no="X9"),
                line("5", role="书记员"), line("3", role="承办"))  # fmt: skip
    assert (taken.added, taken.changed, taken.unchanged) == (1, 1, 1)
    assert [(one.line, one.fault) for one in taken.rejected] == [
        (4, TotalFault.UNKNOWN_PERSON),
        (5, TotalFault.NO_RECORD),
        (6, TotalFault.LINE_TWICE),
    ]
    history.undo(taken.token, ACT)
    assert [(one.staff_no, one.count) for one in totals_of([Q1])[Q1]] == [("C1", 7), ("J1", 12)]


def test_a_total_gives_exactly_the_points_of_its_cases(judge):
    for number in range(12):
        add_case(number + 1, judge)
    expected = item()
    CourtCase.delete().execute()
    put(line("12", in_time="12", appealed="0", days="720"))
    found = item()
    assert (found.points, found.value, found.basis) == (
        expected.points, expected.value, expected.basis,
    )  # fmt: skip
    (row,) = found.rows
    assert (row.label, row.count) == ("民初 简易 调解 独任 合计录入", 12)
    assert item("E1").value == item("F1").value == 1


def test_earlier_quarters_count_with_their_totals(judge):
    before = Quarter(2023, 4)
    put_totals(before, [line("10")], ACT)
    put(line("12"))
    assert [volume.closed for volume in tallies.volumes([before, Q1], scheme())] == [10, 12]


def test_a_sheet_lists_a_total_as_one_line(judge):
    add_case(1, judge)
    put(line("12"))
    one, total = tallies.case_credits(Q1, scheme(), JUDGE)
    assert (one.credit.entered, total.credit.entered, total.credit.count) == (False, True, 12)
    weights = Weights(scheme())
    lines = [CaseLine(case, weights.coefficients(case.credit)) for case in (one, total)]
    rows = {(row.label, row.unit): row.count for row in item().rows}
    counted = {
        key: sum(one.case.credit.count for one in group)
        for key, group in lines_by_row(lines).items()
    }
    assert counted == rows
    assert set(tallies.all_case_credits(Q1, scheme())) == {JUDGE}


def test_cases_and_a_total_of_one_type_are_a_question_and_both_count(judge):
    add_role(add_case(1, judge), judge, Role.ASSISTANT)
    add_case(2, judge, type_word="刑初")
    put(line("12"))
    (shown,) = total_sheet(Q1).lines
    assert (shown.cases, shown.author, shown.written_at) == (1, "沈知行", ACT.at)
    assert both_in(Q1) == (("J1", "民初", 1),)
    assert sum(row.count for row in item().rows) == 14


def test_counts_are_changed_and_refused_together(judge):
    put(line("12"), line("3", role="承办"))
    first, second = CaseTotal.select(CaseTotal.id).order_by(CaseTotal.id).tuples()
    with pytest.raises(TotalRefusedError) as refused:
        change_counts(Q1, [(first[0], {"count": 20}), (second[0], {"in_time": 4})], ACT)
    assert (refused.value.fault, refused.value.field) == (TotalFault.MORE_THAN_CLOSED, "in_time")
    assert CaseTotal.get_by_id(first[0]).count == 12
    token = change_counts(Q1, [(first[0], {"count": 20, "in_time": 19})], ACT)
    assert (CaseTotal.get_by_id(first[0]).count, CaseTotal.get_by_id(first[0]).in_time) == (20, 19)
    history.undo(token, ACT)
    assert CaseTotal.get_by_id(first[0]).in_time is None


def test_a_closed_quarter_keeps_its_totals(judge):
    token = put(line("12")).token
    (row_id,) = CaseTotal.select(CaseTotal.id).tuples().get()
    assert runs.has_data(Q1)
    runs.lock(Q1, lambda: evaluate(Q1, scheme(), tallies), ACT)
    for act in (
        lambda: put(line("13")),
        lambda: change_counts(Q1, [(row_id, {"count": 13})], ACT),
        lambda: remove_totals(Q1, [row_id], ACT),
        lambda: history.undo(token, ACT),
    ):
        with pytest.raises(QuarterStateError) as refused:
            act()
        assert refused.value.code == "QUARTER_LOCKED"
    assert totals_of([Q1])[Q1][0].count == 12


def test_lines_go_and_come_back(judge):
    put(line("12"))
    (row_id,) = CaseTotal.select(CaseTotal.id).tuples().get()
    token = remove_totals(Q1, [row_id], ACT)
    assert item().rows == ()
    history.undo(token, ACT)
    assert item().rows[0].count == 12


def test_the_checklist_asks_about_both_and_takes_totals_for_closed_cases(judge):
    put(line("12"))
    lines = {one.check: one for one in checklist(Q1).lines}
    assert lines[Check.NO_CASES_CLOSED].done
    assert Check.CASES_AND_TOTALS not in lines
    add_case(1, judge)
    lines = {one.check: one for one in checklist(Q1).lines}
    both = lines[Check.CASES_AND_TOTALS]
    assert (both.count, both.staff_nos) == (1, ("J1",))


def test_papers_say_what_was_entered_as_a_total(judge):
    add_case(1, judge)
    put(line("12"))
    rules = scheme()
    result = evaluate(Q1, rules, tallies)
    (person,) = (one for one in result.people if one.staff_no == "J1")
    weights = Weights(rules)
    cases = tallies.case_credits(Q1, rules, JUDGE)
    lines = [CaseLine(case, weights.coefficients(case.credit)) for case in cases]
    sheet = text_of(score_sheets(result, {JUDGE: lines}, COURT, rules.document))
    assert "民初简易调解独任合计录入12件" in sheet
    assert "合计录入12件——" in sheet
    form = text_of(evaluation_form(person, result, COURT, rules.document))
    assert form.count("合计录入") == 1

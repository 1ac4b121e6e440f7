"""Questions of a quarter: found in the database, decided, kept through another search, undone."""

from datetime import date, datetime

import pytest

from db import audit, runs
from db.actors import Act
from db.case_edit import correct_case
from db.check_lines import Check
from db.checklist import checklist
from db.errors import DatabaseError
from db.history import editing, undo
from db.models import CourtCase
from db.open_questions import open_count
from db.questions import (
    QuestionState,
    decide,
    evidence,
    questions_of,
    search,
)
from db.unasked_checks import Lacking
from evaluation.period import Quarter
from tests.db.rows import add_case, add_person
from tests.db.test_runs import RESULT

Q1 = Quarter(2024, 1)
ACT = Act("陈示范", datetime(2024, 4, 19, 9, 30))


@pytest.fixture
def judge(rolled_back):
    return add_person("J1")


def refiled(judge):
    """A case withdrawn, and the same dispute back 20 days later."""
    parties = {"plaintiff_hash": "甲", "defendant_hash": "乙", "cause": "买卖合同纠纷"}
    first = add_case(1, judge, manner="准予撤诉", **parties)
    second = add_case(2, judge, filed_on="2024-03-21", closed_on=None, manner="", **parties)
    return first, second


def found(code=None):
    asked = questions_of(Q1).questions
    return [one for one in asked if code is None or one.question.code == code]


def test_nobody_looked_is_not_nothing_found(judge):
    assert open_count(Q1) is None
    assert questions_of(Q1).at is None
    search(Q1, ACT)
    assert questions_of(Q1).author == "陈示范"
    assert open_count(Q1) == questions_of(Q1).open


def test_a_refiled_dispute_is_found_with_both_cases(judge):
    first, second = refiled(judge)
    search(Q1, ACT)
    (one,) = found("G02_REFILED")
    assert one.question.cases == (first.key, second.key)
    assert one.question.values["days"] == 20
    assert one.name == "姓名J1"
    rows = evidence(one.question.cases)
    assert [row.key for row in rows] == [first.key, second.key]
    assert rows[1].closed_on is None


def test_a_decision_is_kept_when_the_quarter_is_searched_again(judge):
    refiled(judge)
    search(Q1, ACT)
    (one,) = found("G02_REFILED")
    before = open_count(Q1)
    decide(Q1, [one.identity], QuestionState.EXPLAINED, "当事人补充证据后再诉", ACT)
    search(Q1, Act("别人", ACT.at))
    (again,) = found("G02_REFILED")
    assert (again.state, again.reason, again.author) == (
        QuestionState.EXPLAINED,
        "当事人补充证据后再诉",
        "陈示范",
    )
    assert again.at == ACT.at
    assert (again.is_found, again.is_changed) == (True, False)
    assert open_count(Q1) == before - 1


def test_a_decided_question_that_is_gone_stays_with_what_it_was(judge):
    _, second = refiled(judge)
    search(Q1, ACT)
    (one,) = found("G02_REFILED")
    decide(Q1, [one.identity], QuestionState.CONFIRMED, "应当合并审理", ACT)
    CourtCase.update(defendant_hash="丙").where(CourtCase.id == second.id).execute()
    search(Q1, ACT)
    (kept,) = found("G02_REFILED")
    assert not kept.is_found
    assert kept.question == one.question


def test_more_cases_do_not_make_another_question_but_are_told(judge):
    for number in range(1, 4):
        add_case(number, judge, closed_on="2024-03-02")  # a Saturday
    search(Q1, ACT)
    (one,) = found("DAY_OFF")
    decide(Q1, [one.identity], QuestionState.EXPLAINED, "值班", ACT)
    add_case(4, judge, closed_on="2024-03-03")
    search(Q1, ACT)
    (again,) = found("DAY_OFF")
    assert again.state is QuestionState.EXPLAINED
    assert again.is_changed
    assert len(again.question.cases) == 4


def test_a_decision_needs_a_word_and_can_be_taken_back(judge):
    refiled(judge)
    search(Q1, ACT)
    (one,) = found("G02_REFILED")
    with pytest.raises(DatabaseError) as refused:
        decide(Q1, [one.identity], QuestionState.DISMISSED, "  ", ACT)
    assert refused.value.code == "REASON_NEEDED"
    with pytest.raises(DatabaseError) as unknown:
        decide(Q1, ["G99|J1"], QuestionState.DISMISSED, "无关", ACT)
    assert unknown.value.code == "NO_SUCH_QUESTION"
    token = decide(Q1, [one.identity], QuestionState.DISMISSED, "两案无关", ACT)
    redo = undo(token, ACT)
    assert found("G02_REFILED")[0].state is QuestionState.OPEN
    undo(redo, ACT)
    assert found("G02_REFILED")[0].reason == "两案无关"
    decide(Q1, [one.identity], QuestionState.OPEN, "", ACT)
    assert found("G02_REFILED")[0].state is QuestionState.OPEN
    assert audit.verify_chain().broken is None


def test_a_case_without_a_judge_is_nobodys_question(judge):
    for number in range(1, 4):
        add_case(number, None, closed_on="2024-03-02")
    search(Q1, ACT)
    assert found("DAY_OFF") == []


def test_no_hearing_is_asked_about_only_where_hearings_are_known(judge):
    silent = {"procedure": "普通独任", "manner": "判决"}
    add_case(1, judge, hearings=0, **silent)
    search(Q1, ACT)
    assert found("G07_UNHEARD") == []
    add_case(2, judge, hearings=2, **silent)
    search(Q1, ACT)
    assert len(found("G07_UNHEARD")[0].question.cases) == 1


def test_a_check_is_told_of_as_long_as_no_case_has_what_it_rests_on(judge):
    add_case(1, judge)
    without_column = {"G07_HEARD_LATER", "G07_DOCUMENT_LATE", "G08_LAST_MOMENT", "G14_CONVERTED"}
    before = {one.code: one.lacking for one in questions_of(Q1).unasked}
    assert before.keys() >= without_column | {"G02_REFILED", "G05_LATE", "G07_UNHEARD"}
    assert before["G05_LATE"] is Lacking.RECEIVED
    told = {"received_on": "2024-01-03", "archived_on": "2024-03-20", "hearings": 2}
    add_case(2, judge, plaintiff_hash="甲", **told)
    assert {one.code for one in questions_of(Q1).unasked} == without_column
    add_case(3, judge, filed_on="2024-06-01", closed_on=None, manner="")
    assert "G05_LATE" in {one.code for one in questions_of(Q1.shifted(-8)).unasked}


def test_the_checklist_counts_open_questions_once_somebody_looked(judge):
    refiled(judge)
    assert Check.QUESTIONS not in [line.check for line in checklist(Q1).lines]
    search(Q1, ACT)
    (line,) = [one for one in checklist(Q1).lines if one.check is Check.QUESTIONS]
    assert line.count == open_count(Q1) > 0


def test_only_what_was_changed_after_the_lock_was_changed_after_it(judge):
    case = add_case(1, judge, handler_cell="J1", closed_on="2024-03-01")

    def moved(day, hour):
        act = Act("陈示范", datetime(2024, 4, 19, hour))
        correct_case(case.id, {"closed_on": day}, "卷宗", act, 2024)

    moved("2024-03-04", 9)
    runs.lock(Q1, lambda: RESULT, Act("陈示范", datetime(2024, 4, 19, 12)))
    search(Q1, ACT)
    assert found("G13_LOCKED") == []
    moved("2024-03-05", 15)
    search(Q1, ACT)
    (one,) = found("G13_LOCKED")
    assert one.question.values["before"] == "2024-03-04"


def test_a_closing_day_set_back_by_hand_is_to_be_reviewed(judge):
    case = add_case(1, judge, closed_on="2024-03-28")
    with editing("CASE_EDIT", case.key, ACT, "录入有误", [CourtCase]) as edit:
        edit.update(CourtCase, case.id, closed_on=date(2024, 3, 1))
    search(Q1, ACT)
    (one,) = found("G13_BACKDATED")
    assert one.question.cases == (case.key,)
    assert one.question.values["before"] == "2024-03-28"
    assert one.question.subject == "陈示范"

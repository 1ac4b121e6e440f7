"""Counting a quarter, on both engines."""

from datetime import date, timedelta

import pytest

from db import tallies
from db.connection import open_database, session
from db.models import database
from evaluation.case import Role
from evaluation.period import Quarter
from evaluation.staff import Category, RecordKey
from evaluation.tally import Pending
from evaluation.time_limit import Limit, due_date
from evaluation.weights import Weights
from tests.db.rows import add_case, add_measure, add_person, add_posting, add_role
from tests.evaluation.builders import document, scheme

Q1 = Quarter(2024, 1)
JUDGE = RecordKey("J1", Category.JUDGE, "民商事")


@pytest.fixture
def judge(database_url):
    open_database(database_url)
    with session():
        yield add_person("J1")


def counted(one=None):
    return tallies.tally(Q1, one or scheme())


def test_an_empty_court_counts_nothing(database_url):
    open_database(database_url)
    with session():
        tally = counted()
    assert (tally.volume.records, tally.volume.credits, tally.handled) == ((), (), ())


def test_cases_alike_are_one_row(judge):
    for number in range(3):
        add_case(number + 1, judge)
    (credit,) = counted().volume.credits
    assert (credit.owner, credit.role, credit.count) == (JUDGE, Role.SINGLE, 3)
    (handled,) = counted().handled
    assert (handled.count, handled.limited, handled.late, handled.days) == (3, 3, 0, 180)


def test_only_cases_closed_in_the_quarter_count(judge):
    for number, closed in enumerate(("2023-12-31", "2024-01-01", "2024-03-31", "2024-04-01")):
        add_case(number + 1, judge, filed_on="2023-12-01", closed_on=closed)
    assert sum(credit.count for credit in counted().volume.credits) == 2


def test_a_case_belongs_to_the_posting_of_its_day(judge):
    add_posting(judge, group="刑事", start="2024-02-01")
    add_case(1, judge, closed_on="2024-01-31")
    add_case(2, judge, closed_on="2024-02-01")
    assert {c.owner.group: c.count for c in counted().volume.credits} == {"民商事": 1, "刑事": 1}


def test_who_was_no_judge_that_day_gets_nothing(database_url):
    open_database(database_url)
    with session():
        add_case(1, add_person("A1", "ASSISTANT"))
        assert counted().volume.credits == ()
        assert counted().volume.closed == 1


def test_types_without_weight_count_nowhere(judge):
    add_case(1, judge, type_word="诉前调", review_grade="优秀", review_on="2024-02-01")
    tally = counted()
    assert (tally.volume.closed, tally.handled, tally.findings) == (0, (), ())
    starred = scheme(T={"*": "0", "民初": "1"})
    assert counted(starred).volume.closed == 0


def test_the_factor_code_says_which_factors_a_case_has(judge):
    add_case(1, judge, parties=7, hearings=3, appraisal=True, judge_meeting=True)
    add_case(2, judge, parties=10, volumes=9, judge_meeting=True, adj_committee=True)
    add_case(3, judge, defendants=6, foreign_related=True, four_kinds=True, counterclaim=True)
    weights = Weights(scheme())
    sums = sorted(weights.factor_sum(credit.factors) for credit in counted().volume.credits)
    assert [str(float(value)) for value in sums] == ["0.4", "0.6", "1.0"]


@pytest.mark.parametrize("filed", ["2023-08-31", "2023-11-30", "2023-12-31", "2024-01-15"])
@pytest.mark.parametrize(("type_word", "limit"), [("民初", "3M"), ("刑初", "20D"), ("行初", "45D")])
def test_late_agrees_with_the_time_limit(judge, filed, type_word, limit):
    start = date.fromisoformat(filed)
    due = due_date(start, Limit.parse(limit), extension_days=3, excluded_days=4)
    for number, closed in enumerate((due, due + timedelta(days=1))):
        add_case(
            number + 1,
            judge,
            type_word=type_word,
            filed_on=filed,
            closed_on=closed.isoformat(),
            extension_days=3,
            excluded_days=4,
        )
    quarter = Quarter.of(due + timedelta(days=1))
    handled = tallies.tally(quarter, scheme()).handled
    assert sum(row.late for row in handled) == 1


def test_foreign_related_civil_cases_have_no_limit(judge):
    add_case(1, judge, foreign_related=True, filed_on="2020-01-01")
    add_case(2, judge, foreign_related=True, filed_on="2020-01-01", type_word="行初")
    assert sorted((row.type_word, row.limited, row.late) for row in counted().handled) == [
        ("民初", 0, 0),
        ("行初", 1, 1),
    ]


def test_excluded_days_never_make_a_case_negative(judge):
    add_case(1, judge, excluded_days=500)
    assert counted().handled[0].days == 0


def test_open_cases_and_their_age(judge):
    add_case(1, judge, closed_on=None)
    add_case(2, judge, closed_on=None, filed_on="2023-03-30")
    add_case(3, judge, closed_on="2024-04-01", filed_on="2022-09-29")
    add_case(4, judge, closed_on=None, filed_on="2020-01-01", suspended=True)
    add_case(5, judge, closed_on=None, filed_on="2023-03-31")
    add_case(6, judge, closed_on=None, filed_on="2024-04-01")
    assert counted().pending == {JUDGE: Pending(5, (2, 1))}


def test_allotment_falls_back_on_filing(judge):
    add_case(1, judge, filed_on="2024-02-01")
    add_case(2, judge, filed_on="2023-12-01", allotted_on="2024-01-02")
    add_case(3, judge, filed_on="2023-12-01")
    assert counted().allotted == {JUDGE: 2}


def test_decisions_belong_to_their_own_day(judge):
    add_case(1, judge, closed_on="2024-01-05", review_grade="优秀", review_on="2024-03-01")
    add_case(
        2,
        judge,
        filed_on="2023-01-01",
        closed_on="2023-06-01",
        second_result="改判",
        second_on="2024-03-31",
        second_liability="有责",
    )
    add_case(3, judge, retrial_result="发回", retrial_on="2024-04-01")
    found = [(f.stage, f.case_key[-3:], f.result, f.liability) for f in counted().findings]
    assert found == [
        ("REVIEW", "初1号", "优秀", ""),
        ("SECOND_INSTANCE", "初2号", "改判", "有责"),
    ]


def test_assistants_and_clerks(judge):
    assistant, clerk = add_person("A1", "ASSISTANT"), add_person("C1", "CLERK")
    due = date(2024, 2, 1)
    case = add_case(
        1,
        judge,
        filed_on="2023-09-01",
        closed_on=(due - timedelta(days=90)).isoformat(),
        archived_on="2024-02-02",
    )
    add_role(case, clerk, Role.CLERK)
    case = add_case(2, judge, efile_in_time=True)
    add_role(case, assistant, Role.ASSISTANT, 2)
    add_role(case, None, Role.ASSISTANT, 2)
    add_role(case, clerk, Role.CLERK)
    tally = counted()
    clerk_key = RecordKey("C1", Category.CLERK, "")
    assert (tally.archived, tally.archive_dates_known) == ({clerk_key: (0, 1)}, True)
    assert tally.efiles == {clerk_key: (1, 1)}
    (together,) = tally.together
    assert (together.assistant.staff_no, together.judge, together.count) == ("A1", JUDGE, 1)
    shares = {c.owner.staff_no: (c.role, c.sharers) for c in tally.volume.credits}
    assert shares["A1"] == (Role.ASSISTANT, 2)


def test_series_ranks_run_over_the_quarters_of_the_year(judge):
    for number in range(1, 9):
        closed = "2024-02-01" if number <= 5 else "2024-05-01"
        add_case(number, judge, plaintiff_hash="p", closed_on=closed)
    steps = {c.step: c.count for c in counted().volume.credits}
    assert steps == {1: 1, 2: 4}
    later = tallies.tally(Q1.shifted(1), scheme())
    assert {c.step: c.count for c in later.volume.credits} == {3: 3}


def test_a_score_sheet_lists_the_cases_behind_the_credits(judge):
    for number in range(1, 7):
        add_case(number, judge, plaintiff_hash="p", parties=number, closed_on="2024-02-01")
    weights = Weights(scheme())
    cases = tallies.case_credits(Q1, scheme(), JUDGE)
    assert [case.case_key[-2:] for case in cases] == ["1号", "2号", "3号", "4号", "5号", "6号"]
    single = sum(weights.coefficients(case.credit).credit for case in cases)
    grouped = sum(c.count * weights.unit(c) for c in counted().volume.credits)
    assert single == grouped
    last = weights.coefficients(cases[-1].credit)
    parts = (last.type, last.procedure, 1 + last.factors, last.series, last.manner, last.role)
    assert [str(float(part)) for part in parts] == ["1.0", "0.8", "1.1", "0.3", "1.0", "1.0"]


def test_the_cases_of_everybody_are_those_of_each(judge):
    others = [add_person(f"P{number}") for number in range(3)]
    for number, handler in enumerate([judge, *others, judge], 1):
        case = add_case(number, handler, closed_on=f"2024-02-0{number}")
        add_role(case, others[0], Role.MEMBER, 2)
    found = tallies.all_case_credits(Q1, scheme())
    assert set(found) == {JUDGE, *(RecordKey(f"P{n}", Category.JUDGE, "民商事") for n in range(3))}
    for owner, cases in found.items():
        assert tuple(cases) == tallies.case_credits(Q1, scheme(), owner)
    assert len(found[JUDGE]) == 2


def test_earlier_quarters_are_counted_apart(judge):
    add_case(1, judge, filed_on="2023-01-01", closed_on="2023-06-30")
    add_case(2, judge, filed_on="2023-01-01", closed_on="2023-12-31")
    add_measure(judge, "C2.开庭", "3", quarter="2023Q4")
    volumes = tallies.volumes(Q1.before(4), scheme())
    assert [(str(v.quarter), v.closed, len(v.sessions)) for v in volumes] == [
        ("2023Q1", 0, 0),
        ("2023Q2", 1, 0),
        ("2023Q3", 0, 0),
        ("2023Q4", 1, 1),
    ]


def test_entries_are_exact(judge):
    add_measure(judge, "ADJ", "-0.60", basis="归档逾期")
    add_measure(judge, "VETO", "V02", basis="警告")
    adjustment, veto = counted().entries
    assert (str(adjustment.value), veto.text, veto.value) == ("-3/5", "V02", None)


def test_the_number_of_queries_does_not_grow_with_the_court(judge):
    def queries():
        asked = []
        original = database.obj.execute_sql

        def counting(*args, **kwargs):
            asked.append(args[0])
            return original(*args, **kwargs)

        database.obj.execute_sql = counting
        try:
            counted()
        finally:
            database.obj.execute_sql = original
        return len(asked)

    few = queries()
    for number in range(30):
        case = add_case(number + 1, add_person(f"P{number}"), plaintiff_hash="p")
        add_role(case, add_person(f"A{number}", "ASSISTANT"), Role.ASSISTANT)
    assert queries() <= few + 1  # the first series adds one statement of insertion


def test_a_scheme_without_limits_or_factors_can_be_counted(judge):
    add_case(1, judge)
    judge_rules = document()["judge"] | {"limits": {}}
    bare = scheme(judge=judge_rules, F={"cap": "1", "rules": []})
    assert counted(bare).handled[0].limited == 0

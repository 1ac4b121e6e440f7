"""Items of every category, from counts made by hand."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.evaluation import evaluate
from evaluation.result import QuarterResult
from evaluation.scoring.functions import falling, rising, rounded, shown, volume
from evaluation.staff import Category
from evaluation.tally import Cell, Finding, Handled, Pending, Tally, Together
from tests.evaluation.builders import (
    Q1,
    Counts,
    credit,
    entry,
    frozen_scheme,
    record,
)
from tests.evaluation.builders import volume as counted

JUDGE = record()
ASSISTANT = record("A1", category=Category.ASSISTANT)
CLERK = record("C1", category=Category.CLERK)
OFFICER = record("D1", category=Category.ADMIN)


def handled(**changes):
    fields = {
        "owner": JUDGE.key,
        "type_word": "民初",
        "procedure": "简易",
        "manner": "调解",
        "count": 10,
        "limited": 10,
        "late": 0,
        "days": 400,
        "appealed": 0,
        "settled": 0,
        "claimed_fen": 0,
        "recovered_fen": 0,
    } | changes
    return Handled(**fields)


def result(*records, credited=(), scheme=None, **counts):
    tally = Tally(volume=counted(records, tuple(credited)), **counts)
    return evaluate(Q1, scheme or frozen_scheme(), Counts(tally))


def points(outcome, number="J1"):
    (one,) = [person for person in outcome.people if person.staff_no == number]
    return {item.code: str(item.points) for item in one.items}


@pytest.mark.parametrize(
    ("ratio", "points"), [("0", "0"), ("0.5", "16"), ("1", "32"), ("1.25", "36"), ("3", "40")]
)
def test_volume(ratio, points):
    full, base, span = Fraction(40), Fraction("0.8"), Fraction("0.5")
    assert volume(Fraction(ratio), full, base, span) == Fraction(points)


def test_rising_and_falling_stop_at_their_ends():
    ends = Fraction("0.8"), Fraction("0.9"), Fraction(8)
    assert [rising(Fraction(v), *ends) for v in ("0.7", "0.85", "1")] == [0, 4, 8]
    assert [falling(Fraction(v), *ends) for v in ("0.7", "0.85", "1")] == [8, 4, 0]


def test_rounding_is_half_up_away_from_zero():
    assert [str(rounded(Fraction(v))) for v in ("0.005", "-0.005", "-0.004", "1.2349")] == [
        "0.01",
        "-0.01",
        "0.00",
        "1.23",
    ]


def test_shown_numbers_keep_two_to_twelve_decimals():
    assert str(shown(Fraction("0.3"))) == "0.30"
    assert str(shown(Fraction("0.0375"))) == "0.0375"
    assert str(shown(Fraction(1, 30))) == "0.033333333333"


def test_quantity_adds_up_from_its_rows():
    credited = [credit(JUDGE, 12), credit(JUDGE, 8, procedure="小额", manner="判决")]
    (item,) = [i for i in result(JUDGE, credited=credited).people[0].items if i.code == "Q"]
    assert sum(row.sum for row in item.rows) == Decimal("14.40")
    assert item.basis == "14.40 / (24.00 × 91/91 × 1.00)"
    assert (str(item.value), str(item.points)) == ("0.600000000000", "19.20")


def test_quality_counts_only_what_the_judge_is_responsible_for():
    def finding(stage, outcome, liability="", number=1):
        return Finding(JUDGE.key, f"(2023)苏0691民初{number}号", stage, outcome, liability)

    outcome = result(
        JUDGE,
        findings=(
            finding("SECOND_INSTANCE", "部分改判", "有责", 1),
            finding("SECOND_INSTANCE", "发回", "无责", 2),
            finding("SECOND_INSTANCE", "改判", "待评查", 3),
            finding("SECOND_INSTANCE", "改判", "", 4),
            finding("SECOND_INSTANCE", "维持", "有责", 5),
            finding("RETRIAL", "部分改判", "有责", 6),
            finding("REVIEW", "瑕疵", number=7),
            *(finding("REVIEW", "优秀", number=10 + n) for n in range(3)),
        ),
        entries=(entry("J1", "K.更正", "2"),),
    )
    (item,) = [i for i in outcome.people[0].items if i.code == "K"]
    assert item.points == Decimal("24.50")  # 30 − 1.5 − 4 − 1 + 2 − 1
    assert sum(row.sum for row in item.rows) == Decimal("-5.50")
    assert outcome.notes == (
        "J1 (2023)苏0691民初3号: 二审改判 待评查",
        "J1 (2023)苏0691民初4号: 二审改判 待评查",
    )


def test_quality_stays_within_its_range():
    outcome = result(JUDGE, entries=(entry("J1", "K.程序", "20"),))
    assert points(outcome)["K"] == "0.00"


def test_efficiency():
    outcome = result(
        JUDGE,
        handled=(handled(late=1, days=460),),
        allotted={JUDGE.key: 11},
        pending={JUDGE.key: Pending(3, (2, 1))},
    )
    found = points(outcome)
    assert (found["E1"], found["E2"], found["E3"], found["E4"]) == ("5.33", "2.79", "2.80", "1.00")


def test_nothing_to_divide_by_gives_the_schemes_share():
    found = points(result(JUDGE))
    assert {code: found[code] for code in ("E1", "E3", "F1", "F2")} == {
        "E1": "6.40",
        "E3": "3.20",
        "F1": "3.20",
        "F2": "2.40",
    }
    assert found["E2"] == "4.00"


def test_open_cases_without_any_allotted_are_missing_data():
    outcome = result(JUDGE, pending={JUDGE.key: Pending(1, (0, 0))})
    assert points(outcome)["E2"] == "3.20"


def test_criminal_judges_have_no_mediation_item():
    judge = record(group="刑事")
    found = {i.code: str(i.max) for i in result(judge).people[0].items}
    assert found["F1"] == "7"
    assert "F2" not in found


def test_enforcement_is_judged_by_what_was_enforced():
    judge = record(group="执行")
    rows = (
        handled(owner=judge.key, type_word="执", manner="执行完毕", count=3, recovered_fen=200),
        handled(owner=judge.key, type_word="执", manner="终本", count=7, claimed_fen=1000),
        handled(owner=judge.key, type_word="执恢", manner="执行完毕", count=9, claimed_fen=9000),
    )
    scheme = frozen_scheme(DAYS={"执|简易": "40", "执恢|简易": "40"}, 执行={"Q": "24"})
    found = points(result(judge, handled=rows, scheme=scheme))
    assert (found["F1"], found["F2"]) == ("1.60", "0.50")


def test_administrative_cases_count_what_was_settled():
    judge = record(group="行政")
    rows = (handled(owner=judge.key, type_word="行初", settled=2),)
    scheme = frozen_scheme(DAYS={"行初|简易": "40"}, 行政={"Q": "24"})
    assert points(result(judge, handled=rows, scheme=scheme))["F2"] == "2.25"


def test_an_assistants_team_is_weighted_by_cases_and_capped():
    other = record("J2")
    outcome = result(
        JUDGE,
        other,
        ASSISTANT,
        entries=(entry("J1", "ADJ", "5"), entry("A1", "A5", "12")),
        together=(
            Together(ASSISTANT.key, JUDGE.key, 3),
            Together(ASSISTANT.key, other.key, 1),
        ),
    )
    totals = {person.staff_no: person.total for person in outcome.people}
    (team,) = [i for i in outcome.people[0].items if i.code == "A6"]
    assert team.value == (3 * totals["J1"] + totals["J2"]) / 4
    assert points(outcome, "A1")["A5"] == "10.00"


def test_a_clerks_rates_come_from_the_cases_unless_entered():
    counts = {
        "archived": {CLERK.key: (31, 33)},
        "archive_dates_known": True,
        "efiles": {CLERK.key: (40, 42)},
    }
    found = points(result(CLERK, **counts), "C1")
    assert (found["C3"], found["C4"]) == ("15.49", "8.47")
    entered = (entry("C1", "C3", share=(1, 1)), entry("C1", "C4", share=(8, 10)))
    found = points(result(CLERK, entries=entered, **counts), "C1")
    assert (found["C3"], found["C4"]) == ("20.00", "0.00")


def test_without_any_archive_date_there_is_no_archive_data():
    found = points(result(CLERK, archived={CLERK.key: (0, 33)}), "C1")
    assert found["C3"] == "16.00"


def test_a_clerks_sessions_and_deductions():
    entries = (
        entry("C1", "C2.开庭", "24"),
        entry("C1", "C2.长庭", "4"),
        entry("C1", "C.笔录", "1"),
        entry("C1", "C.退卷", "1"),
    )
    found = points(result(record("C1", category=Category.CLERK, days=70), entries=entries), "C1")
    assert (found["C2"], found["D"]) == ("16.67", "-1.00")


def test_administrative_staff():
    entries = (entry("D1", "T", "66.5"), entry("D1", "N", "9"))
    found = points(result(OFFICER, entries=entries), "D1")
    assert found == {"T": "66.50", "S": "24.00", "N": "5.00"}


def test_adjustments_are_summed_then_capped_and_belong_to_the_last_record():
    first = record("P1", category=Category.ASSISTANT)
    first = type(first)(**{f: getattr(first, f) for f in first.__slots__} | {"until": Q1.start})
    outcome = result(
        first, record("P1"), entries=(entry("P1", "ADJ", "4"), entry("P1", "ADJ", "3"))
    )
    assert [(p.category, str(p.adjustment)) for p in outcome.people] == [
        (Category.JUDGE, "5.00"),
        (Category.ASSISTANT, "0.00"),
    ]


def test_a_type_only_the_star_weighs_is_noted():
    cells = (Cell("民他", "*", 1, 10),)
    tally = Tally(volume=counted((JUDGE,), cells=cells))
    assert evaluate(Q1, frozen_scheme(), Counts(tally)).notes == ("T *: 民他",)


def test_a_result_survives_its_own_text():
    outcome = result(JUDGE, ASSISTANT, CLERK, OFFICER, credited=[credit(JUDGE, 3)])
    text = outcome.to_json()
    assert QuarterResult.from_json(text) == outcome
    assert QuarterResult.from_json(text).to_json() == text


@given(st.integers(0, 200), st.integers(1, 20))
def test_one_more_closed_case_never_lowers_the_quantity(count, more):
    def quantity(cases):
        return Decimal(points(result(JUDGE, credited=[credit(JUDGE, cases)]))["Q"])

    assert quantity(count) <= quantity(count + more)


@given(st.integers(1, 60))
def test_a_colleague_changes_nobodys_points_under_frozen_baselines(cases):
    alone = result(JUDGE, credited=[credit(JUDGE, 20)])
    colleague = record("J2")
    both = result(JUDGE, colleague, credited=[credit(JUDGE, 20), credit(colleague, cases)])
    assert points(both) == points(alone)


@given(st.permutations(range(4)))
def test_the_order_of_rows_never_matters(order):
    credited = [credit(JUDGE, n + 1, sharers=n + 1) for n in range(4)]
    people = [JUDGE, record("J2"), ASSISTANT, CLERK]
    straight = result(*people, credited=credited)
    shuffled = result(*(people[n] for n in order), credited=[credited[n] for n in order])
    assert shuffled.to_json() == straight.to_json()

"""Days in post, records, and the groups that divisions imply."""

from fractions import Fraction

import pytest

from evaluation.staff import (
    Category,
    Position,
    State,
    group_of_division,
    records_of,
    spans_of,
)
from tests.evaluation.builders import Q1, absence, person, posting

QUOTAS = {position: Fraction(1) for position in Position} | {Position.CHIEF: Fraction(1, 2)}


def only(one):
    (record,) = records_of(one, Q1, QUOTAS)
    return record


def test_a_whole_quarter_is_all_its_days():
    assert only(person()).in_post_days == 91


def test_joining_counts_from_that_day():
    assert only(person(posting("2024-01-22"))).in_post_days == 70


def test_days_lost_to_two_states_are_lost_once():
    states = (
        absence(State.SICK, "2024-01-02", "2024-01-14"),
        absence(State.PERSONAL, "2024-01-10", "2024-01-20"),
    )
    assert only(person(states=states)).in_post_days == 91 - 19


@pytest.mark.parametrize("state", [State.ANNUAL_LEAVE, State.PROBATION, State.SECONDED_IN])
def test_some_states_cost_no_day(state):
    assert only(person(states=(absence(state, "2024-01-02", "2024-01-14"),))).in_post_days == 91


def test_a_state_without_end_lasts():
    assert only(person(states=(absence(State.MATERNITY, "2024-03-31"),))).in_post_days == 90


@pytest.mark.parametrize(
    "state", [State.RETIRED, State.RESIGNED, State.TRANSFERRED, State.DECEASED]
)
def test_leaving_ends_service_on_its_first_day(state):
    assert only(person(states=(absence(state, "2024-01-11"),))).in_post_days == 10


def test_who_comes_back_under_a_new_posting_serves_again():
    back = person(
        posting("2019-01-01"),
        posting("2024-03-01"),
        states=(absence(State.TRANSFERRED, "2023-05-01"),),
    )
    assert only(back).in_post_days == 31


def test_who_was_away_all_quarter_has_no_record():
    gone = person(states=(absence(State.SICK, "2023-12-01", "2024-04-01"),))
    assert records_of(gone, Q1, QUOTAS) == ()


def test_a_change_of_category_gives_two_records():
    one = person(posting(end="2024-02-15", category=Category.ASSISTANT), posting("2024-02-16"))
    assert [(r.key.category, r.in_post_days) for r in records_of(one, Q1, QUOTAS)] == [
        (Category.JUDGE, 45),
        (Category.ASSISTANT, 46),
    ]


def test_a_change_of_group_gives_two_records_to_a_judge_only():
    parts = posting(end="2024-02-15"), posting("2024-02-16", group="刑事")
    assert [r.key.group for r in records_of(person(*parts), Q1, QUOTAS)] == ["刑事", "民商事"]
    clerk = person(
        posting(end="2024-02-15", category=Category.CLERK),
        posting("2024-02-16", category=Category.CLERK, group="刑事"),
    )
    (record,) = records_of(clerk, Q1, QUOTAS)
    assert (record.in_post_days, record.group) == (91, "刑事")


def test_the_quota_follows_the_position_day_by_day():
    one = person(posting(end="2024-01-31"), posting("2024-02-01", position=Position.CHIEF))
    record = only(one)
    assert record.quota_days == 31 + Fraction(60, 2)
    assert not record.ordinary


def test_overlapping_postings_never_count_a_day_twice():
    one = person(posting(), posting("2024-02-01", group="刑事"))
    assert {r.key.group: r.in_post_days for r in records_of(one, Q1, QUOTAS)} == {
        "民商事": 31,
        "刑事": 60,
    }


def test_an_inner_posting_leaves_the_outer_one_on_both_sides():
    one = person(posting("2024-01-01"), posting("2024-02-01", "2024-02-10", group="刑事"))
    assert [span.posting.group for span in spans_of(one)] == ["民商事", "刑事", "民商事"]


@pytest.mark.parametrize(
    ("division", "group"),
    [
        ("执行局", "执行"),
        ("立案庭（诉讼服务中心）", "立案速裁"),
        ("速裁团队", "立案速裁"),
        ("刑事审判庭", "刑事"),
        ("行政庭", "行政"),
        ("行政审判庭", "行政"),
        ("民一庭", "民商事"),
        ("商事庭", "民商事"),
        ("江海法庭", "民商事"),
        ("审判管理办公室", "综合"),
        ("行政办公室", "综合"),
    ],
)
def test_a_division_implies_a_group(division, group):
    assert group_of_division(division) == group

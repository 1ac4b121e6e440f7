"""Points of items that are data: every function, priors, gates on items, and the quota group."""

import json
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.evaluation import evaluate
from evaluation.required_marks import missing_marks
from evaluation.result import QuarterResult
from evaluation.scheme import Scheme
from evaluation.scheme_translation import as_format_2
from evaluation.scoring.functions import piecewise, trapezoid
from evaluation.staff import Category
from evaluation.tally import Finding, Handled, Pending, Tally
from tests.evaluation.builders import Q1, Counts, credit, document, entry, record, volume

JUDGE = record()
ASSISTANT = record("A1", category=Category.ASSISTANT)
FROZEN = {"民商事": {"Q": "24"}, "ASSISTANT": {"A1": "22"}, "CLERK": {"C1": "44", "C2": "36"}}
E1 = {"quantity": "IN_TIME", "lo": "0.80", "hi": "0.95"}


def drafted(item=None, **changes):
    """Scheme 1.0 in format 2 with one item's rule and some parts of the document replaced."""
    plan = json.loads(json.dumps(as_format_2(document(baselines={"2024Q1": FROZEN}))))
    for one in plan["items"]:
        if item and one["code"] == item["code"] and one["group"] is None:
            one.update(item)
    return Scheme.from_json(json.dumps({**plan, **changes}))


def handled(owner=JUDGE, count=10, late=0, **more):
    counts = {"days": 400, "appealed": 0, "settled": 0, "claimed_fen": 0, "recovered_fen": 0}
    counts |= more
    return Handled(owner.key, "民初", "简易", "调解", count, count, late, **counts)


def scored(scheme, *records, **counts):
    tally = Tally(volume=volume(records or (JUDGE,)), **counts)
    return evaluate(Q1, scheme, Counts(tally))


def item(result, code, number="J1"):
    return next(p.item(code) for p in result.people if p.staff_no == number)


def test_format_1_in_format_2_gives_the_same_result():
    tally = Tally(
        volume=volume((JUDGE, ASSISTANT), (credit(JUDGE, 20), credit(ASSISTANT, 9))),
        handled=(handled(late=2, appealed=1),),
        pending={JUDGE.key: Pending(3, (2, 1))},
        findings=(Finding(JUDGE.key, "甲", "SECOND_INSTANCE", "改判", "有责"),),
        entries=(entry("J1", "K.程序", "1"), entry("A1", "A3", share=(9, 10))),
    )
    first = evaluate(Q1, Scheme(document(baselines={"2024Q1": FROZEN})), Counts(tally))
    second = evaluate(Q1, drafted(), Counts(tally))
    assert second.people == first.people
    assert second.winners == first.winners


@pytest.mark.parametrize(
    ("late", "prior", "value", "points"),
    [
        (1, None, "0.900000000000", "5.33"),
        (1, {"mean": "0.95", "size": "20"}, "0.933333333333", "7.11"),  # (9 + 19) / (10 + 20)
        (0, {"mean": "0.95", "size": "20"}, "0.966666666667", "8.00"),
    ],
)
def test_a_rate_on_few_cases_is_drawn_towards_the_prior(late, prior, value, points):
    parameters = {**E1, **({"prior": prior} if prior else {})}
    result = scored(
        drafted({"code": "E1", "parameters": parameters}), handled=(handled(late=late),)
    )
    found = item(result, "E1")
    assert (str(found.value), str(found.points)) == (value, points)


def test_none_of_none_is_the_prior_itself_and_a_frozen_prior_goes_before_the_schemes():
    parameters = {**E1, "prior": {"mean": "0.90", "size": "20"}}
    rule = {"code": "E1", "parameters": parameters}
    assert str(item(scored(drafted(rule)), "E1").value) == "0.900000000000"
    frozen = {**FROZEN, "PRIOR": {"民商事|E1|alpha": "17", "民商事|E1|beta": "3"}}
    found = item(scored(drafted(rule, baselines={"2024Q1": frozen})), "E1")
    assert (str(found.value), found.basis) == ("0.850000000000", "(0 + 17) / (0 + 20)")


def test_faults_are_measured_by_the_hundred_decisions():
    parameters = {
        "quantity": "FINDINGS",
        "second_instance": {"改判": "-3"},
        "lo": "0",
        "hi": "40",
        "prior": {"mean": "4", "size": "50"},
    }
    rule = {"code": "K", "function": "rate_per_100", "parameters": parameters}
    found = [Finding(JUDGE.key, "甲", "SECOND_INSTANCE", "改判", "有责")]
    few, many = (
        item(scored(drafted(rule), findings=tuple(found), handled=(handled(count=n),)), "K")
        for n in (50, 150)
    )
    assert (str(few.value), str(few.points)) == ("5.000000000000", "26.25")  # 100 · (3 + 2) / 100
    assert (str(many.value), str(many.points)) == ("2.500000000000", "28.13")
    assert few.rows[0].sum == Decimal("-3")
    assert few.basis == "100 × (3 + 2) / (50 + 50)"


@pytest.mark.parametrize(
    ("function", "parameters", "points"),
    [
        ("down", {"quantity": "IN_TIME", "lo": "0.80", "hi": "1"}, "4.00"),
        ("band", {"quantity": "IN_TIME", "from": "0", "lo": "1", "hi": "1", "to": "2"}, "7.20"),
        ("piecewise", {"quantity": "IN_TIME", "points": [["0.8", "2"], ["1", "8"]]}, "5.00"),
        ("count_deduction", {"quantity": "LATE_CASES", "each": "-1.5"}, "6.50"),
    ],
)
def test_any_function_may_score_an_item(function, parameters, points):
    rule = {"code": "E1", "function": function, "parameters": parameters}
    result = scored(drafted(rule), handled=(handled(late=1),))
    assert str(item(result, "E1").points) == points


def test_appeals_are_compared_with_those_expected():
    parameters = {
        "quantity": "APPEALED",
        "rates": {"民初|简易": "0.10", "*": "0.20"},
        "strength": "4",
        "lo": "1",
        "hi": "2",
    }
    rule = {"code": "F1", "function": "observed_expected", "parameters": parameters}
    found = item(scored(drafted(rule), handled=(handled(count=20, appealed=4),)), "F1")
    assert (found.basis, str(found.points)) == ("(4 + 4) / (2 + 4)", "2.67")  # 4 · (2 − 8/6)


def test_a_condition_may_look_at_missed_cases_instead_of_a_rate():
    either = [{"item": "E1", "of": "RAW", "least": "0.95"}]
    gate = {"code": "IN_TIME", "category": "JUDGE", "any": either}
    one_late = (handled(count=10, late=1),)
    assert scored(drafted(eligibility=[gate]), handled=one_late).people[0].blocked_by == (
        "IN_TIME",
    )
    either.append({"item": "E1", "of": "MISSED", "most": "1"})
    assert scored(drafted(eligibility=[gate]), handled=one_late).people[0].eligible
    two_late = (handled(count=10, late=2),)
    assert not scored(drafted(eligibility=[gate]), handled=two_late).people[0].eligible


def test_an_excused_case_is_no_long_pending_one():
    rule = {
        "code": "E4",
        "parameters": {
            "quantity": "OPEN_OLD",
            "steps": [["12", "1"], ["18", "1"]],
            "excused": "E4.有因",
        },
    }
    counts = {"pending": {JUDGE.key: Pending(3, (2, 1))}, "entries": (entry("J1", "E4.有因", "1"),)}
    assert str(item(scored(drafted(), **counts), "E4").points) == "1.00"
    result = scored(drafted(rule), **counts)
    assert str(item(result, "E4").points) == "3.00"
    assert item(result, "E4").basis == "1 long-pending"


def test_judges_with_a_smaller_quota_are_compared_with_each_other():
    chief = record("J2", quota="0.5", ordinary=False)
    people = (JUDGE, chief, record("J3", group="刑事", quota="0.5", ordinary=False))
    winners = {"民商事": "1", "院庭长": "1"}
    scheme = drafted(quota_group={"name": "院庭长", "below": "1"}, winners=winners, eligibility=[])
    result = scored(scheme, *people, handled=(handled(chief, late=9),))
    assert [(p.staff_no, p.group, p.ranked_in) for p in result.people] == [
        ("J1", "民商事", ""),
        ("J2", "民商事", "院庭长"),
        ("J3", "刑事", "院庭长"),
    ]
    assert [p.place for p in result.people] == [1, 2, 1]
    assert [(line.group, line.staff_no) for line in result.winners] == [
        ("民商事", ("J1",)),
        ("院庭长", ("J3",)),
    ]
    assert QuarterResult.from_json(result.to_json()) == result


def test_a_required_mark_costs_nothing_and_is_told():
    rule = {
        "code": "A5",
        "parameters": {"quantity": "MARK", "item": "A5", "required": True},
    }
    result = scored(drafted(rule), ASSISTANT)
    assert str(item(result, "A5", "A1").points) == "10.00"
    assert [(one.person.staff_no, one.item) for one in missing_marks(result)] == [("A1", "A5")]
    given_mark = scored(drafted(rule), ASSISTANT, entries=(entry("A1", "A5", "7.5"),))
    assert missing_marks(given_mark) == ()
    assert missing_marks(scored(drafted(), ASSISTANT)) == ()


def test_a_category_without_items_is_not_assessed_and_a_name_travels_with_the_result():
    plan = json.loads(json.dumps(as_format_2(document())))
    items = [one for one in plan["items"] if one["category"] == "JUDGE"]
    items[0]["name"] = {"zh": "办案数量", "en": "Volume"}
    others = {"eligibility": [], "ties": {}}
    scheme = Scheme.from_json(json.dumps({**plan, "items": items, **others}))
    result = scored(scheme, JUDGE, ASSISTANT)
    assert [person.staff_no for person in result.people] == ["J1"]
    assert item(result, "Q").name.zh == "办案数量"
    assert item(QuarterResult.from_json(result.to_json()), "Q").name.en == "Volume"


RATIO = st.fractions(0, 3)


@given(RATIO, RATIO)
def test_a_band_never_gives_more_than_all_and_rises_to_it(one, other):
    corners = (Fraction(1, 2), Fraction(1), Fraction(3, 2), Fraction(2))
    first, second = sorted((one, other))
    found = [trapezoid(ratio, corners, Fraction(8)) for ratio in (first, second)]
    assert all(0 <= points <= 8 for points in found)
    if second <= 1:
        assert found[0] <= found[1]


@given(RATIO)
def test_lines_between_corners_agree_with_their_corners(ratio):
    corners = [
        (Fraction(0), Fraction(10)),
        (Fraction(1), Fraction(60)),
        (Fraction(2), Fraction(80)),
    ]
    points = piecewise(ratio, corners)
    assert 10 <= points <= 80
    assert [piecewise(x, corners) for x, _ in corners] == [y for _, y in corners]

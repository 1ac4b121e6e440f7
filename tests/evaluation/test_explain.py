"""Explanations: sums to the last hundredth, and counterfactuals that hold when replayed."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evaluation.counterfactual import WhatIf, find
from evaluation.evaluation import evaluate
from evaluation.exclusions import exclusions, record_key
from evaluation.explain import (
    Crossed,
    apportioned_means,
    change_since,
    compare,
    peers_of,
    rule_of,
    sheets,
)
from evaluation.result import QuarterResult
from evaluation.scheme import Scheme
from evaluation.staff import Category
from evaluation.tally import Cell, Finding, Handled, Pending, Tally
from evaluation.wishes import wishes
from resources import resource
from tests.evaluation.builders import Q1, Counts, credit, entry, frozen_scheme, record, volume
from tests.evaluation.builders import scheme as plain_scheme

JUDGES = tuple(record(f"J{n}") for n in range(1, 5))
CLERK = record("C1", category=Category.CLERK)
FOLDER = Path(__file__).parents[1] / "worked_example"
EXAMPLES = [
    QuarterResult.from_json((FOLDER / name).read_text("utf-8"))
    for name in ("expected.json", "vectors/expected-2024Q1.json")
]
SCHEME = frozen_scheme()


def handled(owner, count, late=0):
    return Handled(owner.key, "民初", "简易", "调解", count, count, late, count * 40, 0, 0, 0, 0)


def court(*, cases=(20, 24, 26, 30), late=(0, 3, 1, 0), faults=("0", "2", "0", "0"), **more):
    """Four civil judges and a clerk with counts made by hand."""
    counts = {
        "volume": volume(
            (*JUDGES, CLERK),
            tuple(credit(one, many) for one, many in zip(JUDGES, cases, strict=True)),
            cells=(Cell("民初", "简易", sum(cases), 40 * sum(cases)),),
        ),
        "handled": tuple(map(handled, JUDGES, cases, late)),
        "allotted": {one.key: many + 2 for one, many in zip(JUDGES, cases, strict=True)},
        "pending": {one.key: Pending(4, (1, 0)) for one in JUDGES},
        "entries": tuple(
            entry(one.key.staff_no, "K.程序", many)
            for one, many in zip(JUDGES, faults, strict=True)
            if many != "0"
        ),
    }
    return Tally(**(counts | more))


def what_if(**changes):
    return WhatIf(Q1, SCHEME, Counts(court(**changes)))


@pytest.mark.parametrize("result", EXAMPLES, ids=("example", "vectors"))
def test_a_sheet_adds_up_exactly(result):
    for person in result.people:
        for sheet in sheets(result, SCHEME, person.staff_no):
            off = sum(item.difference for item in sheet.items)
            own = sheet.person.adjustment - sheet.adjustment_mean
            assert off + own == sheet.person.total - sheet.mean
            totals = [peer.total for peer in peers_of(result, sheet.person)]
            assert abs(sheet.mean - sum(totals) / len(totals)) <= Decimal("0.005")
            assert sheet.peers == len(totals)


@pytest.mark.parametrize("result", EXAMPLES, ids=("example", "vectors"))
def test_a_comparison_adds_up_exactly_and_turns_round(result):
    for person in result.people:
        for other in peers_of(result, person):
            found = compare(person, other)
            assert sum(part.difference for part in found.parts) == found.gap
            assert found.gap == person.total - other.total == -compare(other, person).gap
            assert (found.decided_by is None) == (person.place == other.place)


def test_neighbours_are_the_nearest_places():
    result = what_if().result
    by_place = {person.place: person.staff_no for person in result.people if "J" in person.staff_no}
    second = next(p for p in result.people if p.place == 2 and "J" in p.staff_no)
    (sheet,) = sheets(result, SCHEME, second.staff_no)
    assert (sheet.above.staff_no, sheet.below.staff_no) == (by_place[1], by_place[3])
    (best,) = sheets(result, SCHEME, by_place[1])
    assert best.above is None
    assert sheets(result, SCHEME, "J9") == ()


def test_equals_are_named_and_nothing_decides():
    result = what_if(cases=(20,) * 4, late=(0,) * 4, faults=("0",) * 4).result
    (sheet,) = sheets(result, SCHEME, "J2")
    assert sheet.beside == ("J1", "J3", "J4")
    assert compare(result.people[1], result.people[2]).decided_by is None


def test_people_of_different_groups_are_not_compared():
    result = what_if().result
    clerk = next(person for person in result.people if person.staff_no == "C1")
    with pytest.raises(ValueError):
        compare(clerk, next(p for p in result.people if p.staff_no == "J1"))


@given(
    st.lists(
        st.lists(st.decimals(-5, 40, places=2), min_size=3, max_size=3), min_size=1, max_size=9
    )
)
def test_shown_means_sum_to_the_shown_mean(rows):
    means = apportioned_means([dict(zip("abc", row, strict=True)) for row in rows])
    exact = sum(Fraction(value) for row in rows for value in row) / len(rows)
    assert abs(Fraction(sum(means.values())) - exact) <= Fraction(1, 200)


def test_every_item_has_its_rule():
    result = what_if().result
    judge = find(result, JUDGES[0].key)
    kinds = {item.code: rule_of(SCHEME, judge, item.code).kind for item in judge.items}
    assert kinds == {
        "Q": "VOLUME", "K": "COUNTED", "E1": "RISING", "E2": "RISING", "E3": "FALLING",
        "E4": "STEPS", "F1": "RISING", "F2": "RISING", "F3": "COUNTED",
    }  # fmt: skip
    assert rule_of(SCHEME, judge, "E1").numbers == {"max": "8", "lo": "0.80", "hi": "0.95"}
    assert rule_of(SCHEME, judge, "X1").kind == "NOT_ASKED"


def test_change_without_changed_rules_is_own_work():
    before, now = what_if(), what_if(cases=(28, 24, 26, 30))
    earlier, later = (find(one.result, JUDGES[0].key) for one in (before, now))
    change = change_since(before.result, earlier, later)
    assert change.rule == 0
    assert change.own + change.rule + Fraction(change.adjustment) == later.total - earlier.total


def test_changed_full_points_are_told_from_own_work():
    document = plain_scheme().document["judge"]
    heavier = {**document, "Q": {**document["Q"], "max": "50"}, "K": {**document["K"], "max": "20"}}
    other = plain_scheme(judge=heavier, baselines=SCHEME.document["baselines"])
    old_tally, new_tally = court(), court(cases=(28, 24, 26, 30), faults=("1", "2", "0", "0"))
    by_rules = {
        (rules, work): find(evaluate(Q1, scheme, Counts(tally)), JUDGES[0].key)
        for rules, scheme in (("old", SCHEME), ("new", other))
        for work, tally in (("old", old_tally), ("new", new_tally))
    }
    crossed = Crossed(by_rules["old", "new"], by_rules["new", "old"])
    before = evaluate(Q1, SCHEME, Counts(old_tally))
    earlier, later = by_rules["old", "old"], by_rules["new", "new"]
    for how in (None, crossed):
        change = change_since(before, earlier, later, how)
        assert change.rule != 0
        for item in change.items:
            assert item.own + item.rule == item.after - item.before
        assert change.own + change.rule + Fraction(change.adjustment) == later.total - earlier.total
        back = change_since(before, later, earlier, _turned(how))
        assert back.own == -change.own


def _turned(crossed):
    return crossed and Crossed(crossed.old_work_new_rules, crossed.new_work_old_rules)


@pytest.mark.parametrize("number", ["J1", "J2", "J3"])
def test_each_step_up_holds_when_replayed_and_one_fewer_does_not(number):
    trial = what_if()
    key = next(one.key for one in JUDGES if one.key.staff_no == number)
    place = find(trial.result, key).place
    way = trial.way_up(key)
    assert way.steps
    by_kind = {(wish.code, wish.detail): wish for wish in wishes(SCHEME, trial.tally, key)}
    for step in way.steps:
        wish = by_kind[step.code, step.detail]
        replayed = evaluate(Q1, SCHEME, Counts(wish.apply(step.count)))
        assert find(replayed, key).place == step.place < place
        assert find(replayed, key).total == step.total
        if step.count > 1:
            fewer = evaluate(Q1, SCHEME, Counts(wish.apply(step.count - 1)))
            assert find(fewer, key).place >= place


@settings(max_examples=25, deadline=None)
@given(
    cases=st.tuples(*[st.integers(3, 40)] * 4),
    late=st.tuples(*[st.integers(0, 3)] * 4),
    faults=st.tuples(*[st.integers(0, 4).map(str)] * 4),
    frozen=st.booleans(),
)
def test_whatever_the_court_a_step_is_the_least_that_is_enough(cases, late, faults, frozen):
    scheme = SCHEME if frozen else plain_scheme()
    tally = court(cases=cases, late=late, faults=faults)
    trial = WhatIf(Q1, scheme, Counts(tally))
    for judge in JUDGES:
        place = find(trial.result, judge.key).place
        by_kind = {(w.code, w.detail): w for w in wishes(scheme, trial.tally, judge.key)}
        for step in trial.way_up(judge.key).steps:
            wish = by_kind[step.code, step.detail]
            at, under = (
                find(evaluate(Q1, scheme, Counts(wish.apply(n))), judge.key)
                for n in (step.count, step.count - 1)
            )
            assert (at.place, at.total) == (step.place, step.total)
            assert at.place < place <= under.place


def test_closings_can_lead_up_whole_case_by_whole_case():
    trial = what_if(late=(0,) * 4, faults=("0",) * 4)
    (step,) = [one for one in trial.way_up(JUDGES[0].key).steps if one.code == "CLOSE"]
    assert step.count > 1
    assert step.detail == "民初 简易 调解"


def test_under_a_provisional_baseline_the_whole_court_has_the_last_word():
    trial = WhatIf(Q1, plain_scheme(), Counts(court()))
    assert trial.result.provisional_baseline
    for step in trial.way_up(JUDGES[0].key).steps:
        wish = next(
            w
            for w in wishes(plain_scheme(), trial.tally, JUDGES[0].key)
            if (w.code, w.detail) == (step.code, step.detail)
        )
        place = find(trial.result, JUDGES[0].key).place
        assert trial.place(JUDGES[0].key, wish.apply(step.count))[0] < place
        if step.count > 1:
            assert trial.place(JUDGES[0].key, wish.apply(step.count - 1))[0] >= place


def test_the_first_needs_no_way_up_and_some_have_none():
    assert what_if().way_up(JUDGES[3].key).reason == "FIRST"
    far = what_if(cases=(1, 40, 40, 40), late=(0, 0, 0, 0), faults=("0",) * 4, pending={})
    assert far.way_up(JUDGES[0].key).reason in (None, "NO_SINGLE_WAY")
    with pytest.raises(ValueError):
        what_if().way_up(record("J9").key)


def test_nobody_is_told_to_mediate_or_to_undo_a_reversal():
    finding = Finding(JUDGES[1].key, "X", "SECOND_INSTANCE", "改判", "有责")
    codes = {wish.code for wish in wishes(SCHEME, court(findings=(finding,)), JUDGES[1].key)}
    assert codes == {"CLOSE", "IN_TIME", "FEWER_OLD", "FAULT"}


@given(cases=st.tuples(*[st.integers(5, 40)] * 4), gone=st.integers(0, 3))
def test_who_leaves_without_winning_changes_no_order_under_frozen_baselines(cases, gone):
    tally = court(cases=cases)
    whole = evaluate(Q1, SCHEME, Counts(tally))
    out = JUDGES[gone].key
    if find(whole, out).place == 1:
        return
    fewer = replace(
        tally,
        volume=replace(
            tally.volume,
            records=tuple(r for r in tally.volume.records if r.key != out),
            credits=tuple(c for c in tally.volume.credits if c.owner != out),
        ),
        handled=tuple(row for row in tally.handled if row.owner != out),
    )
    rest = evaluate(Q1, SCHEME, Counts(fewer))
    first = {p.staff_no for p in whole.people if p.place == 1 and p.category is Category.JUDGE}
    assert first == {
        p.staff_no for p in rest.people if p.place == 1 and p.category is Category.JUDGE
    }


def test_what_did_not_count_is_named():
    findings = (
        Finding(JUDGES[0].key, "（2024）苏0691民初1号", "SECOND_INSTANCE", "改判", "无责"),
        Finding(JUDGES[0].key, "（2024）苏0691民初2号", "SECOND_INSTANCE", "发回", "待评查"),
    )
    row = replace(handled(JUDGES[0], 20), limited=18)
    trial = what_if(findings=findings, handled=(row,))
    found = exclusions(trial.result, SCHEME, find(trial.result, JUDGES[0].key), trial.tally)
    assert {(one.code, one.count) for one in found} == {
        ("LIABILITY_OPEN", 1),
        ("NOT_AT_FAULT", 1),
        ("NO_LIMIT", 2),
    }
    assert "2号" in found[0].detail
    other = find(trial.result, JUDGES[1].key)
    assert {one.code for one in exclusions(trial.result, SCHEME, other)} == {"NO_DATA"}
    assert record_key(other) == JUDGES[1].key


OWN_ITEMS = ("drafts/2.0", "examples/jiyuan-60-40", "examples/yanan-60-10-6-9")


@pytest.mark.parametrize("name", [*OWN_ITEMS, "examples/shandong-2017"])
@pytest.mark.parametrize("number", ["J1", "J2"])
def test_under_a_scheme_of_other_items_a_step_holds_as_well(number, name):
    scheme = Scheme.from_json(resource(f"schemes/{name}.json").read_text("utf-8"))
    aged = (1, 0)[: len(scheme.counting.age_months)]
    tally = court(pending={one.key: Pending(4, aged) for one in JUDGES})
    trial = WhatIf(Q1, scheme, Counts(tally))
    key = next(one.key for one in JUDGES if one.key.staff_no == number)
    place = find(trial.result, key).place
    by_kind = {(one.code, one.detail): one for one in wishes(scheme, tally, key)}
    steps = trial.way_up(key).steps
    assert steps
    for step in steps:
        changed = by_kind[step.code, step.detail].apply(step.count)
        replayed = find(evaluate(Q1, scheme, Counts(changed)), key)
        assert (replayed.place, replayed.total) == (step.place, step.total)
        assert step.place < place
        fewer = by_kind[step.code, step.detail].apply(step.count - 1)
        assert find(evaluate(Q1, scheme, Counts(fewer)), key).place >= place
        assert find(trial.result, key).item(step.item) is not None


@pytest.mark.parametrize("name", OWN_ITEMS)
def test_a_wish_names_the_item_as_the_scheme_does(name):
    scheme = Scheme.from_json(resource(f"schemes/{name}.json").read_text("utf-8"))
    findings = (Finding(JUDGES[1].key, "X", "REVIEW", "瑕疵", ""),)
    found = {w.code: w.item for w in wishes(scheme, court(findings=findings), JUDGES[1].key)}
    of = {rule.quantity: rule.code for rule in reversed(scheme.items)}
    assert found["CLOSE"] == of["CREDIT"]
    assert found["REVIEW"] == of["FINDINGS"]
    assert found["IN_TIME"] == of["IN_TIME"]
    assert ("FEWER_OLD" in found) == ("OPEN_OLD" in of)


def test_a_result_agrees_with_the_counts_it_was_made_of_and_with_no_others():
    assert what_if().agrees_with(what_if().result)
    assert not what_if().agrees_with(what_if(cases=(21, 24, 26, 30)).result)


def test_a_sheet_adds_up_where_peers_are_asked_for_different_items():
    scheme = Scheme.from_json(resource("schemes/drafts/2.0.json").read_text("utf-8"))
    leaders = tuple(
        record(f"J{n}", group=group, quota="0.5", ordinary=False)
        for n, group in ((7, "民商事"), (8, "刑事"))
    )
    tally = court()
    records = (*tally.volume.records, *leaders)
    mediated = tuple(handled(one, 10) for one in leaders)
    tally = replace(
        tally,
        volume=replace(tally.volume, records=records),
        handled=(*tally.handled, *mediated),
    )
    result = evaluate(Q1, scheme, Counts(tally))
    (sheet,) = sheets(result, scheme, "J8")
    assert sheet.peers == 2
    assert sheet.person.item("F2") is None
    assert (sheet.items[-1].item.code, sheet.items[-1].rule.kind) == ("F2", "NOT_ASKED")
    assert sheet.items[-1].difference == -sheet.items[-1].mean < 0
    off = sum(item.difference for item in sheet.items)
    assert off + sheet.person.adjustment - sheet.adjustment_mean == sheet.person.total - sheet.mean

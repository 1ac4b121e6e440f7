"""Parts of a result: peers, winners by name, what a division's head sees, two people compared."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from evaluation.result import QuarterResult, Winners
from evaluation.staff import Category
from evaluation.views import compared, division_view, divisions_in, peers_in, winner_names

EXPECTED = Path(__file__).parents[1] / "worked_example" / "expected.json"
RESULT = QuarterResult.from_json(EXPECTED.read_text("utf-8"))


def test_peers_are_those_ranked_against_each_other():
    found = peers_in(RESULT)
    assert sum(len(peers.people) for peers in found) == len(RESULT.people)
    for peers in found:
        assert {p.category for p in peers.people} == {peers.category}
        assert [p.staff_no for p in peers.people] == sorted(p.staff_no for p in peers.people)
        assert min(p.place for p in peers.people) == 1
    categories = [peers.category for peers in found]
    assert categories == sorted(categories, key=list(Category).index)


def test_the_ordered_view_goes_by_place():
    for peers in peers_in(RESULT, by_place=True):
        places = [person.place for person in peers.people]
        assert places == sorted(places)


def test_only_the_eligible_can_be_asked_for():
    shown = [p for peers in peers_in(RESULT, eligible_only=True) for p in peers.people]
    assert all(person.eligible for person in shown)
    assert len(shown) == sum(person.eligible for person in RESULT.people)


def test_winners_have_names_and_no_points():
    names = winner_names(RESULT)
    assert [n.staff_no for n in names] == [no for line in RESULT.winners for no in line.staff_no]
    assert names
    assert not any(hasattr(names[0], field) for field in ("total", "place", "items"))


@pytest.mark.parametrize("division", divisions_in(RESULT))
def test_a_head_sees_the_own_division_in_full_and_of_others_only_winners(division):
    view = division_view(RESULT, division)
    assert view.own == tuple(p for p in RESULT.people if p.division == division)
    assert view.own
    assert view.winners == winner_names(RESULT)


def test_a_head_of_nothing_sees_only_winners():
    view = division_view(RESULT, "无此庭")
    assert view.own == ()
    assert view.winners == winner_names(RESULT)


def test_a_winner_in_one_line_is_not_taken_from_another():
    judge = next(p for p in RESULT.people if p.category is Category.JUDGE)
    twice = replace(judge, category=Category.ASSISTANT, division="别处")
    line = Winners(judge.group, Category.JUDGE, 1, (judge.staff_no,))
    result = replace(RESULT, people=(*RESULT.people, twice), winners=(line,))
    assert [n.division for n in winner_names(result)] == [judge.division]


def test_two_people_are_compared_item_by_item():
    judges = [p for p in RESULT.people if p.category is Category.JUDGE]
    pairs = compared(judges[0], judges[1])
    assert [pair.code for pair in pairs] == [item.code for item in judges[0].items]
    difference = sum((pair.difference for pair in pairs), Decimal(0))
    points = [sum((i.points for i in p.items), Decimal(0)) for p in judges[:2]]
    assert difference == points[0] - points[1]


def test_items_only_one_has_are_compared_with_nothing():
    judge = next(p for p in RESULT.people if p.category is Category.JUDGE)
    pairs = compared(judge, replace(judge, items=()))
    assert all(pair.other is None and pair.difference == pair.one for pair in pairs)

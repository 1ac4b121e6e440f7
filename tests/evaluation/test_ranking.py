"""Places, ties, gates and winners."""

from decimal import Decimal
from fractions import Fraction

import pytest

from evaluation.ranking import rank, winners
from evaluation.result import Item
from evaluation.scoring.sheet import Scored
from evaluation.staff import Category
from tests.evaluation.builders import document, record, scheme

PASSING = {"Q": Fraction(1), "E1": Fraction(1), "F1": Fraction(1)}


def judge(number, total="90.00", *, k="30.00", ratios=PASSING, days=91, **more):
    rest = Decimal(total) - Decimal(k)
    items = tuple(
        Item(code, points, Decimal(40), None, "", ())
        for code, points in (("Q", rest), ("K", Decimal(k)))
    )
    group = more.pop("group", "民商事")
    return Scored(record(number, days=days, group=group), items, ratios, Decimal("0.00"), **more)


def standings(*scored, **changes):
    return {s.scored.record.key.staff_no: s for s in rank(scored, scheme(**changes), 91)}


def places(*scored):
    return {number: (s.place, s.tied) for number, s in standings(*scored).items()}


def test_equal_people_share_a_place_and_the_next_is_skipped():
    assert places(judge("1", "95.00"), judge("2"), judge("3"), judge("4", "80.00")) == {
        "1": (1, False),
        "2": (2, True),
        "3": (2, True),
        "4": (4, False),
    }


@pytest.mark.parametrize(
    "better",
    [
        {"k": "30.00"},
        {"ratios": PASSING | {"Q": Fraction(11, 10)}},
        {"ratios": PASSING | {"E1": Fraction(101, 100)}},
        {"ratios": PASSING | {"F1": Fraction(101, 100)}},
        {"long_pending": 0},
    ],
)
def test_a_tie_break_decides(better):
    worse = judge("1", k="29.00" if "k" in better else "30.00", long_pending=1)
    best = judge("2", **{"long_pending": 1} | better)
    assert places(worse, best) == {"1": (2, False), "2": (1, False)}


def test_a_missing_ratio_stands_below_every_number():
    found = places(
        judge("1", ratios=PASSING | {"F1": None}), judge("2", ratios=PASSING | {"F1": Fraction(0)})
    )
    assert found == {"1": (2, False), "2": (1, False)}


def test_groups_are_ranked_apart():
    assert places(judge("1"), judge("2", "80.00", group="刑事")) == {
        "1": (1, False),
        "2": (1, False),
    }


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"days": 60}, "IN_POST"),
        ({"ratios": PASSING | {"Q": Fraction(999, 1000)}}, "R"),
        ({"ratios": PASSING | {"E1": Fraction(94, 100)}}, "IN_TIME"),
        ({"k": "23.99"}, "K"),
        ({"total": "84.99"}, "TOTAL"),
        ({"long_pending": 1}, "LONG_PENDING"),
        ({"vetoes": ("V02",)}, "V02"),
    ],
)
def test_a_gate_blocks_and_moves_nobody(changes, code):
    found = standings(judge("1", **changes), judge("2", "50.00"))
    assert found["1"].blocked_by == (code,)
    assert found["1"].place == 1


def test_a_missing_ratio_blocks_nothing():
    assert standings(judge("1", ratios={"Q": None, "E1": None}))["1"].eligible


def test_an_open_objection_blocks_and_comes_last():
    (found,) = rank([judge("1", "70.00")], scheme(), 91, objections={"1"})
    assert found.blocked_by == ("TOTAL", "OBJECTION")


def test_exactly_two_thirds_in_post_is_enough():
    (found,) = rank([judge("1", days=60)], scheme(), 90)
    assert found.eligible


def won(*scored, places):
    one = scheme(winners=document()["winners"] | {"民商事": places})
    lines = winners(rank(scored, one, 91), one)
    return next(line.staff_no for line in lines if line.group == "民商事")


def test_a_tie_at_the_last_place_gives_joint_winners():
    people = judge("3"), judge("2"), judge("1", "95.00"), judge("4", "89.00")
    assert won(*people, places="2") == ("1", "2", "3")
    assert won(*people, places="1") == ("1",)
    assert won(*people, places="0") == ()


def test_the_ineligible_leave_their_place_to_the_next():
    assert won(judge("1", "95.00", vetoes=("V01",)), judge("2"), places="1") == ("2",)


def test_winners_are_listed_by_place_then_number():
    assert won(judge("1"), judge("2", "95.00"), judge("3"), places="3") == ("2", "1", "3")


def test_lines_stand_in_the_order_of_the_groups():
    one = scheme(winners={"CLERK": "1", "执行": "1", "ADMIN": "1", "刑事": "1"})
    lines = winners((), one)
    assert [(line.group, line.category) for line in lines] == [
        ("刑事", Category.JUDGE),
        ("执行", Category.JUDGE),
        (None, Category.CLERK),
        (None, Category.ADMIN),
    ]

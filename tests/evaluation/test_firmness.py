"""The fairness label: figures that hold, silence where there is too little, words for all of it."""

from decimal import Decimal

import pytest

from evaluation.evaluation import evaluate
from evaluation.firmness import LEAST_PEOPLE, labels, statements
from evaluation.staff import Category
from evaluation.tally import Cell, Handled, Tally
from tests.evaluation.builders import Q1, Counts, credit, entry, frozen_scheme, record, volume
from tests.test_translations import CHINESE, placeholders

SCHEME = frozen_scheme()


def court(people, *, equal=False):
    """So many civil judges, each with a little more output and some appeals."""
    judges = [record(f"J{n:02d}") for n in range(people)]
    cases = [20 if equal else 20 + 2 * n % 9 + n // 3 for n in range(people)]
    handled = []
    for n, (one, many) in enumerate(zip(judges, cases, strict=True)):
        late, appealed = (0, 3) if equal else (n % 4, 2 + n % 5)
        settled = 5 if equal else 4 + n % 3
        for manner, count, slow in (("判决", many - settled, late), ("调解", settled, 0)):
            lost = appealed if manner == "判决" else 0
            handled.append(
                Handled(
                    one.key, "民初", "简易", manner, count, count, slow, count * 40, lost, 0, 0, 0
                )
            )
    faults = [
        entry(one.key.staff_no, "K.更正", str(1 if equal else n % 3))
        for n, one in enumerate(judges)
    ]
    credits_ = tuple(credit(one, many) for one, many in zip(judges, cases, strict=True))
    cells = (Cell("民初", "简易", sum(cases), 40 * sum(cases)),)
    tally = Tally(
        volume=volume(tuple(judges), credits_, cells=cells),
        handled=tuple(handled),
        allotted={one.key: many for one, many in zip(judges, cases, strict=True)},
        entries=tuple(faults),
    )
    return evaluate(Q1, SCHEME, Counts(tally)), tally


def label_of(people, **options):
    result, tally = court(people, **options)
    (label,) = labels(result, SCHEME, tally)
    return label


def codes(label):
    return [one.code for one in statements(label)]


def test_within_its_percent_a_lead_holds_and_beyond_it_the_rival_is_level():
    lead = label_of(8).lead
    assert lead.gap == lead.front.total - lead.rival.total
    share = lead.percent / 100
    pairs = [
        (one.points, other.points)
        for one, other in zip(lead.front.items, lead.rival.items, strict=True)
    ]
    kept = sum((a - b) * (1 - share if a > b else 1 + share) for a, b in pairs)
    beyond = share + Decimal("0.0011")
    lost = sum((a - b) * (1 - beyond if a > b else 1 + beyond) for a, b in pairs)
    assert kept >= 0 > lost


def test_effective_weights_sum_to_all_and_a_full_item_is_warned_of():
    label = label_of(12)
    assert abs(sum(item.effective for item in label.items) - 100) < 1
    assert abs(sum(item.nominal for item in label.items) - 100) < 1
    by_code = {item.code: item for item in label.items}
    assert "CEILING" in by_code["F3"].warnings
    assert by_code["F3"].effective == 0
    for item in label.items:
        assert item.low <= item.nominal <= item.high


def test_a_small_group_gets_the_gap_and_the_weights_and_the_reason():
    label = label_of(LEAST_PEOPLE - 1)
    assert label.chance is None
    assert label.silent == "TOO_FEW"
    assert label.lead is not None
    assert "TOO_FEW" in codes(label)
    assert not {"VERIFIED", "NOT_VERIFIED", "FIRST_CHANCE"} & set(codes(label))


def test_from_ten_people_on_chance_is_told():
    label = label_of(14)
    chance = label.chance
    assert label.silent is None
    assert chance.leader in chance.co_leaders
    assert label == label_of(14)
    assert {"QUANTITY_IS_FACT"} < set(codes(label))
    if chance.first:
        assert sum(percent for _, percent in chance.first) <= Decimal("100.5")


def test_a_group_that_differs_by_chance_gets_no_chances():
    label = label_of(12, equal=True)
    assert label.lead.firmness == "TIE"
    assert label.chance.first == ()
    assert "BY_CHANCE" in codes(label)
    assert len(label.chance.co_leaders) == 12


def test_without_counts_nothing_is_said_of_chance():
    result, _ = court(12)
    (label,) = labels(result, SCHEME)
    assert label.silent == "NO_ERRORS"


def test_one_person_has_nobody_to_compare_with():
    label = label_of(1)
    assert (label.lead, label.items) == (None, ())
    assert codes(label) == ["NO_RIVAL", "TOO_FEW", "ADVISORY"]


def test_each_category_is_labelled_by_itself():
    clerks = (record("C1", category=Category.CLERK), record("C2", category=Category.CLERK))
    tally = Tally(volume=volume((record("J1"), *clerks)), entries=(entry("C1", "C6", "9"),))
    found = labels(evaluate(Q1, SCHEME, Counts(tally)), SCHEME, tally)
    assert [(one.category, one.people) for one in found] == [
        (Category.JUDGE, 1),
        (Category.CLERK, 2),
    ]
    assert found[1].lead.percent == 100
    assert "RADIUS_ALWAYS" in codes(found[1])


@pytest.mark.parametrize("people", [1, 3, 9, 14])
def test_every_sentence_exists_and_gets_its_values(people):
    for one in statements(label_of(people)):
        sentence = CHINESE[f"firmness.{one.code}"]
        assert placeholders(sentence) <= set(one.values)
        assert "显著" not in sentence


def test_no_point_is_changed():
    result, tally = court(12)
    before = result.to_json()
    labels(result, SCHEME, tally)
    assert result.to_json() == before

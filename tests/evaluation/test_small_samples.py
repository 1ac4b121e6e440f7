"""Few cases tell little: intervals, drawn rates, nothing of nothing; and chance under priors."""

import json
from decimal import Decimal

import pytest

from evaluation.chance import Measuring, item_errors
from evaluation.evaluation import evaluate
from evaluation.scheme import Scheme
from evaluation.small_samples import SeenRates
from evaluation.tally import Handled, Tally
from resources import resource
from tests.evaluation.builders import Q1, Counts, credit, frozen_scheme, record, volume

JUDGES = tuple(record(f"J{n:02}") for n in range(12))
CASES = (10, 0, 1, 40, 40, 40, 40, 40, 40, 40, 40, 40)
LATE = (2, 0, 0, 1, 2, 3, 4, 5, 6, 7, 2, 1)


def court(scheme):
    rows = tuple(
        Handled(one.key, "民初", "简易", "判决", many, many, late, many * 30, 0, 0, 0, 0)
        for one, many, late in zip(JUDGES, CASES, LATE, strict=True)
        if many
    )
    credits_ = tuple(credit(one, many) for one, many in zip(JUDGES, CASES, strict=True) if many)
    tally = Tally(volume=volume(JUDGES, credits_), handled=rows, ripe=rows)
    return evaluate(Q1, scheme, Counts(tally)), tally


def second_format():
    document = json.loads(resource("schemes/drafts/2.0.json").read_text("utf-8"))
    return Scheme.from_json(json.dumps(document))


def seen(number, scheme=None):
    scheme = scheme or frozen_scheme()
    result, tally = court(scheme)
    person = next(p for p in result.people if p.staff_no == number)
    return {one.code: one for one in SeenRates(result, scheme, tally).of(person)}


def test_eight_of_ten_leave_the_true_rate_wide_open():
    rate = seen("J00")["E1"]
    assert (rate.hits, rate.cases) == (8, 10)
    assert (rate.low, rate.high) == (Decimal(49), Decimal(94))
    assert Decimal(80) < rate.drawn <= rate.usual
    assert not rate.in_points


def test_nothing_of_nothing_is_neutral():
    rate = seen("J01")["E1"]
    assert rate.is_empty
    assert (rate.low, rate.high, rate.reliability) == (0, 100, 0)
    assert rate.drawn == rate.usual


def test_more_cases_make_a_record_more_reliable():
    few, some, many = (seen(number)["E1"].reliability for number in ("J02", "J00", "J03"))
    assert few < some < many


def test_under_a_prior_of_the_scheme_the_drawn_rate_is_the_one_scored():
    scheme = second_format()
    result, _ = court(scheme)
    person = next(p for p in result.people if p.staff_no == "J00")
    rate = seen("J00", scheme)["E1"]
    assert rate.in_points
    assert rate.drawn == round(100 * person.item("E1").value)


@pytest.mark.parametrize("scheme", [frozen_scheme(), second_format()], ids=["1.0", "2.0"])
def test_chance_moves_the_rates_of_whoever_has_cases(scheme):
    result, tally = court(scheme)
    errors = item_errors(Measuring(scheme, tally), result.people)
    assert {"E1", "F1", "F2"} <= set(errors)
    assert "Q" not in errors
    assert errors["E1"][1] == 0
    assert errors["E1"][0] > errors["E1"][3] > 0


def test_the_error_of_a_drawn_rate_is_under_the_prior_of_the_scheme():
    plain, drawn = (
        item_errors(Measuring(scheme, court(scheme)[1]), court(scheme)[0].people)["E1"]
        for scheme in (frozen_scheme(), second_format())
    )
    assert (drawn[2:] > 0).all()
    assert drawn[2] != plain[2]

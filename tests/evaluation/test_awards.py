"""The catalogue of awards, its numbers, and whom the rule of an award proposes."""

import json
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from evaluation.award_proposals import division_scores, proposals
from evaluation.awards import (
    Award,
    AwardKind,
    NumberFault,
    Source,
    faults_of_numbering,
    number_of,
    period_of,
    series_of,
    unknown_fields,
)
from evaluation.period import Quarter
from evaluation.result import Winners
from evaluation.staff import Category
from resources import resource
from tests.reports.examples import person, result

CATALOGUE = {
    entry["code"]: Award.from_plain(entry)
    for entry in json.loads(resource("awards/catalogue.json").read_text("utf-8"))
}


def quarter(number, *people, stars=()):
    """A quarter of 2023 with these people; *stars* are its winners among the judges."""
    line = Winners("民商事", Category.JUDGE, 2, tuple(stars))
    made = result(*people, winners=(line,))
    return replace(made, quarter=Quarter(2023, number))


def judge(number, total="80.00", **changes):
    defaults = {"group": "民商事", "division": "民庭", "blocked_by": (), "in_post_days": 90}
    return person(number, total=Decimal(total), **{**defaults, **changes})


def clerk(number, total, division="民庭"):
    return judge(number, total, category=Category.CLERK, division=division)


def rule_of(code, **changes):
    award = CATALOGUE[code]
    return replace(award, rule=replace(award.rule, **changes))


def keys(award, *results):
    return [proposal.key for proposal in proposals(award, results)]


def test_the_catalogue_is_whole_and_every_award_survives_its_json():
    names = {award.name for award in CATALOGUE.values()}
    assert names == {
        "季度办案之星", "先进集体", "先进员额法官", "先进法官助理", "先进书记员",
        "先进司法行政人员", "办案标兵", "办案能手", "书记员标兵",
    }  # fmt: skip
    for award in CATALOGUE.values():
        assert Award.from_plain(json.loads(json.dumps(award.to_plain()))) == award
        assert not unknown_fields(award.wording + award.commended)
        assert not award.is_honour("")


def test_only_the_star_may_rest_on_the_courts_approval():
    assert CATALOGUE["STAR"].is_honour("示表彰办〔2023〕6号")
    assert not CATALOGUE["MODEL"].is_honour("示表彰办〔2023〕6号")
    assert replace(CATALOGUE["MODEL"], legal_basis="示表彰办〔2023〕7号").is_honour("")
    praised = replace(CATALOGUE["STAR"], kind=AwardKind.COMMENDATION)
    assert not praised.is_honour("示表彰办〔2023〕6号")


def test_numbers_follow_the_pattern_of_the_award():
    star, quarter_1 = CATALOGUE["STAR"], period_of("2024Q1")
    assert series_of(star, quarter_1) == "J1"
    assert number_of(star, quarter_1, "示法", 3) == "示法荣〔2024〕J1-003号"
    other = replace(star, numbering="{court}{year}字第{no:3}号")
    assert number_of(other, period_of("2023"), "示法", 1234) == "示法2023字第1234号"


@pytest.mark.parametrize(
    ("pattern", "faults"),
    [
        ("{court}{year}字第{no:3}号", []),
        ("{court}{year}号", [NumberFault.NO_SERIAL]),
        ("{no}-{no}", [NumberFault.NO_SERIAL]),
        ("{no}{month}", [NumberFault.UNKNOWN_FIELD]),
        ("{no}}", [NumberFault.UNKNOWN_FIELD]),
    ],
)
def test_a_pattern_needs_one_serial_and_known_fields(pattern, faults):
    assert faults_of_numbering(pattern) == faults


def test_a_model_was_star_twice_and_had_no_veto():
    first = quarter(1, judge("J1"), judge("J2"), judge("J3"), stars=["J1", "J2"])
    second = quarter(2, judge("J1"), judge("J2", blocked_by=("V05",)), judge("J3"), stars=["J1"])
    third = quarter(3, judge("J1"), judge("J2"), judge("J3"), stars=["J2", "J3"])
    assert keys(CATALOGUE["MODEL"], first, second, third) == ["J1"]
    assert keys(rule_of("MODEL", no_veto=False), first, second, third) == ["J1", "J2"]
    assert keys(rule_of("MODEL", stars_at_least=1), first, third) == ["J1", "J2", "J3"]
    (proposal,) = proposals(CATALOGUE["MODEL"], [first, second])
    assert dict(proposal.figures) == {"stars": "2"}


def test_a_gate_is_no_veto():
    blocked = [quarter(n, judge("J1", blocked_by=("K", "TOTAL")), stars=["J1"]) for n in (1, 2)]
    assert keys(CATALOGUE["MODEL"], *blocked) == ["J1"]


def test_the_mean_counts_exactly_and_keeps_a_tie_at_the_last_place():
    award = replace(rule_of("JUDGE", quarters_at_least=2), places=1)
    first = quarter(1, judge("J1", "80.00"), judge("J2", "90.01"), judge("J3", "99.00"))
    second = quarter(2, judge("J1", "90.00"), judge("J2", "79.99"))
    assert keys(award, first, second) == ["J1", "J2"]
    found = {proposal.key: dict(proposal.figures) for proposal in proposals(award, [first, second])}
    assert found["J1"] == {"mean": "85.00", "quarters": "2"}
    third = quarter(2, judge("J1", "90.00"), judge("J2", "80.00"))
    assert keys(award, first, third) == ["J2"]


def test_a_proposal_is_the_same_whatever_the_order_of_the_results():
    results = [quarter(n, judge("J1", str(80 + n)), judge("J2", "83.00")) for n in (1, 2, 3)]
    award = CATALOGUE["JUDGE"]
    assert proposals(award, results) == proposals(award, results[::-1])


def test_a_division_is_measured_by_its_people_within_their_category():
    # Judges: mean 80; clerks: mean 60. 民庭 is above in both, by a tenth and a quarter.
    whole = quarter(
        1,
        judge("J1", "88"), judge("J2", "72", division="刑庭"),
        clerk("C1", "75"), clerk("C2", "45", division="刑庭"),
    )  # fmt: skip
    scores = {line.division: line.score for line in division_scores([whole])}
    assert scores == {"刑庭": 100 * Fraction(9, 10) / 2 + 100 * Fraction(3, 4) / 2,
                      "民庭": 100 * Fraction(11, 10) / 2 + 100 * Fraction(5, 4) / 2}  # fmt: skip
    (proposal,) = proposals(CATALOGUE["COLLECTIVE"], [whole])
    assert (proposal.key, dict(proposal.figures)) == ("民庭", {"score": "117.50", "people": "2"})


def test_days_in_post_weigh_in_a_divisions_score():
    whole = quarter(
        1,
        judge("J1", "100", in_post_days=30), judge("J2", "60", in_post_days=60),
        judge("J3", "80", division="刑庭", in_post_days=90),
    )  # fmt: skip
    scores = {line.division: line.score for line in division_scores([whole])}
    mean = Fraction(30 * 100 + 60 * 60 + 90 * 80, 180)
    assert scores["民庭"] == 100 * Fraction(30 * 100 + 60 * 60, 90) / mean


def test_a_division_below_the_wanted_share_of_indicators_is_not_proposed():
    whole = quarter(1, judge("J1", "90"), judge("J2", "90"), judge("J3", "70", division="刑庭"))
    award = CATALOGUE["COLLECTIVE"]
    assert [p.key for p in proposals(award, [whole], {"民庭": (7, 10)})] == []
    (proposal,) = proposals(award, [whole], {"民庭": (8, 10)})
    assert dict(proposal.figures)["in_range"] == "8/10"
    (unknown,) = proposals(award, [whole], {})
    assert dict(unknown.figures)["in_range"] == ""


def test_by_hand_means_that_no_rule_proposes():
    whole = quarter(1, judge("J1"), stars=["J1"])
    assert keys(rule_of("MODEL", source=Source.HAND), whole) == []

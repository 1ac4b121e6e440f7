"""Drafts of the scheme tried on the sample court: every mending alone, and what each moves."""

import json
from datetime import datetime
from functools import cache

import pytest

from db import tallies
from db.actors import Act
from db.connection import close_database, open_database, session
from evaluation.counted_alike import Remembered, counting_key
from evaluation.evaluation import evaluate
from evaluation.frozen_priors import OWNER
from evaluation.mendings import mendings
from evaluation.period import Quarter
from evaluation.prior_estimates import estimated_priors
from evaluation.scheme import Scheme
from evaluation.scheme_diff import with_value
from evaluation.scheme_translation import as_format_2
from evaluation.what_if import Trial, weight_shifts
from resources import resource
from tests.evaluation.builders import document
from ui.commands.sample_court import import_sample

Q1 = Quarter(2024, 1)
DRAFT = json.loads(resource("schemes/drafts/2.0.json").read_text("utf-8"))
EXAMPLES = sorted(file.stem for file in resource("schemes/examples").glob("*.json"))
OWN = ("version", "effective_from", "state", "name", "source")


@pytest.fixture(scope="module")
def trial(tmp_path_factory):
    """The sample court under 1.0, in a database that stays open for the tests of this file."""
    open_database(str(tmp_path_factory.mktemp("drafts") / "court.sqlite"))
    with session():
        for _ in import_sample(Act("沈知行", datetime(2024, 4, 12, 9, 30))):
            pass
        yield Trial(Scheme(document()), [Q1], Remembered(tallies))
    close_database()


@cache
def plan():
    return json.loads(json.dumps(as_format_2(document())))


def read(changed):
    return Scheme.from_json(json.dumps(changed))


@cache
def changed_by(trial, code):
    (mending,) = [one for one in mendings() if one.code == code]
    (change,) = trial.of(read(mending.apply(plan(), DRAFT)))
    return change


def test_format_2_gives_the_whole_court_what_format_1_gives(trial):
    (change,) = trial.of(read(plan()))
    assert change.moved == ()
    assert change.winners == ()
    assert change.after.people == change.before.people


def test_all_mendings_together_are_the_draft():
    whole = plan()
    for mending in mendings():
        whole = mending.apply(whole, DRAFT)
    rest = {key: value for key, value in DRAFT.items() if key not in OWN}
    assert {key: value for key, value in whole.items() if key not in OWN} == rest
    assert len({mending.code for mending in mendings()}) == len(mendings())


def points(result, staff_no, code):
    person = next(p for p in result.people if p.staff_no == staff_no)
    return str(person.item(code).points)


# How many totals, places and people eligible each mending changes on the sample court.
EFFECTS = {
    "SHRUNK_RATES": (61, 9, 0),
    "SMALL_NUMBER_GATES": (0, 0, 2),
    "HOLIDAYS": (0, 0, 0),
    "INHERITED_CASES": (0, 0, 0),
    "QUOTA_GROUP": (0, 21, 0),
    "LATE_ALLOTMENTS": (22, 7, 0),
    "RIPE_APPEALS": (20, 7, 0),
    "PER_HUNDRED": (33, 2, 0),
    "PRAISE": (47, 2, 0),
    "SERIES_OF_COURT": (42, 0, 0),
    "REQUIRED_MARKS": (0, 0, 0),
    "MORE_PLACES": (0, 0, 0),
}


@pytest.mark.parametrize("code", [mending.code for mending in mendings()])
def test_a_mending_alone_moves_what_it_is_about(trial, code):
    change = changed_by(trial, code)
    # Items known from the trials before are those a court evaluated afresh has.
    (mending,) = [one for one in mendings() if one.code == code]
    fresh = evaluate(Q1, read(mending.apply(plan(), DRAFT)), trial._source, rows=False)
    assert (change.after.people, change.after.notes) == (fresh.people, fresh.notes)
    both = [(moved.before, moved.after) for moved in change.moved if moved.before and moved.after]
    found = (
        sum(old.total != new.total for old, new in both),
        sum(old.place != new.place for old, new in both),
        sum(old.eligible != new.eligible for old, new in both),
    )
    assert found == EFFECTS[code]


def test_more_places_and_the_quota_group_add_winners_and_take_none(trial):
    more = {
        change.group or change.category.value: change.gained
        for change in (
            *changed_by(trial, "MORE_PLACES").winners,
            *changed_by(trial, "QUOTA_GROUP").winners,
        )
    }
    assert more["立案速裁"] == ("J027",)
    assert more["院庭长"] == ("J017",)


def test_the_draft_as_a_whole_on_the_sample_court(trial):
    (change,) = trial.of(read(DRAFT))
    lost = [number for line in change.winners for number in line.lost]
    assert lost == ["J011"]
    assert {p.ranked_in for p in change.after.people} == {"", "院庭长"}
    shifts = {(s.category.value, s.group, s.code): s for s in weight_shifts(change)}
    volume = shifts["JUDGE", "民商事", "Q"]
    assert (str(volume.nominal_before), str(volume.nominal_after)) == ("40.0", "40.0")
    assert shifts["JUDGE", "民商事", "KP"].nominal_before is None
    total = sum(
        s.effective_after for s in shifts.values() if s.group == "民商事" and s.effective_after
    )
    assert abs(total - 100) < 1


def test_one_number_can_be_tried_by_its_path_without_counting_again(trial):
    dearer = read(with_value(document(), "$.T.执恢", "0.50"))
    assert counting_key(dearer) == counting_key(Scheme(document()))
    (change,) = trial.of(dearer)
    assert change.moved
    assert {moved.group for moved in change.moved if moved.category.value == "JUDGE"} >= {"执行"}
    assert sum(moved.places for moved in change.moved if moved.places > 0) > 0


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_scheme_evaluates_the_sample_court(trial, name):
    scheme = Scheme.from_json(resource(f"schemes/examples/{name}.json").read_text("utf-8"))
    (change,) = trial.of(scheme)
    judges = [p for p in change.after.people if p.category.value == "JUDGE"]
    assert len(judges) == len([p for p in change.before.people if p.category.value == "JUDGE"])
    full = sum(item.max for item in judges[0].items)
    assert full == {"jiyuan-60-40": 100, "shandong-2017": 120, "yanan-60-10-6-9": 85}[name]
    assert all(0 <= item.points <= item.max for p in judges for item in p.items)
    winners = {line.group: line.staff_no for line in change.after.winners}
    assert winners["执行"] == ("J023",)


def test_quarters_counted_in_one_go_are_those_counted_one_by_one(trial):
    quarters = Q1.before(3)
    scheme = read(DRAFT)
    counted, volumes = tallies.counts(quarters[1:], quarters, scheme)
    assert list(counted) == [tallies.tally(quarter, scheme) for quarter in quarters[1:]]
    assert list(volumes) == list(tallies.volumes(quarters, scheme))
    assert volumes[0].closed == 0 or volumes[0].credits


def test_priors_come_from_the_quarters_before_and_go_with_the_baselines(trial):
    scheme = read(DRAFT)
    found = estimated_priors(scheme, [tallies.tally(q, scheme) for q in Q1.before(1)])
    assert found["行政|E1|alpha"] == "19.000000"  # too few judges to tell: the scheme's own
    assert found["民商事|K|beta"] == "50.000000"
    frozen = read({**DRAFT, "baselines": {str(Q1): {OWNER: {**found, "民商事|E1|alpha": "30.5"}}}})
    (change,) = trial.of(frozen)
    judge = next(p for p in change.after.people if p.staff_no == "J010")
    assert "+ 30.50)" in judge.item("E1").basis

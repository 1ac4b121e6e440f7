"""One person's year: only what is recorded, up to today, under every number the person has had."""

from dataclasses import replace
from datetime import datetime

import pytest

from db.actors import Act
from db.errors import DatabaseError
from db.models import QuarterRun
from db.people_merge import merge
from db.performance_file import served_in, year_files, years_recorded
from db.personnel.records import add_record
from db.runs import fingerprint
from db.schemes import assembled, scheme_in_force
from evaluation.period import Quarter
from evaluation.personnel import AnnualGrade, Grade, RewardKind, Training
from evaluation.personnel import Reward as RewardEntry
from evaluation.result import SchemeReference
from evaluation.staff import State
from tests.db.rows import WRITTEN, add_person, add_posting, add_state, day
from tests.reports.examples import person, result

ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
TODAY = day("2024-05-10")


@pytest.fixture(autouse=True)
def court(rolled_back):
    """A judge who moved in February and was ill, and records of two years."""
    judge = add_person("J001", end="2024-02-09")
    add_posting(judge, group="刑事", start="2024-02-10")
    add_state(judge, "SICK", "2024-03-01", "2024-03-10")
    for record in (
        Grade("2023", AnnualGrade.EXCELLENT),
        Grade("2024Q1", "GOOD"),
        RewardEntry(RewardKind.PRAISE, day("2024-03-04"), "通报表扬"),
        RewardEntry(RewardKind.PRAISE, day("2023-12-31"), "上年表扬"),
        Training("培训班", day("2024-01-08"), None, "16"),
    ):
        add_record("J001", record, ACT)


def lock(kept):
    """Keep a result of the first quarter."""
    QuarterRun.create(
        quarter="2024Q1", state="SEALED", result=kept.to_json(), sha256=fingerprint(kept), **WRITTEN
    )


def year(number="J001", of=2024):
    (file,) = year_files([number], of, TODAY)
    return file


def test_only_the_records_of_the_year_stand_in_it():
    file = year()
    assert [grade.period for grade in file.grades] == ["2024Q1"]
    assert [reward.title for reward in file.rewards] == ["通报表扬"]
    assert [training.hours for training in file.trainings] == ["16"]
    assert [grade.period for grade in year(of=2023).grades] == ["2023"]
    assert (file.scores, file.certificates) == ((), ())


def test_days_are_by_record_and_end_today():
    told = [(d.quarter.number, d.key.group, d.counted, d.lost) for d in year().days]
    assert told == [
        (1, "民商事", 40, ()),
        (1, "刑事", 41, ((State.SICK, 10),)),
        (2, "刑事", 40, ()),
    ]
    assert year().days[-1].until == TODAY


def test_results_are_those_that_were_stored():
    lock(result(person("J001"), person("J002")))
    (score,) = year().scores
    assert (score.quarter, score.sealed, score.result.staff_no) == (Quarter(2024, 1), True, "J001")
    assert years_recorded() == [2024]


def test_a_result_comes_with_the_scheme_it_was_computed_with():
    rules = assembled(scheme_in_force(Quarter(2024, 1).end), Quarter(2024, 1))
    used = SchemeReference(rules.code, rules.version, rules.sha256)
    lock(replace(result(person("J001")), scheme=used))
    assert year().scores[0].scheme == rules.document


def test_a_merged_record_brings_its_results_along():
    add_person("J009", start="2019-01-01", end="2019-12-31")
    lock(result(person("J009")))
    merge("J001", "J009", {}, ACT, "同一人")
    file = year()
    assert file.former_numbers == ("J009",)
    assert [score.result.staff_no for score in file.scores] == ["J009"]
    assert year("J009").staff_no == "J001"


def test_everybody_who_served_is_in_the_batch_and_nobody_else():
    add_person("C001", "CLERK", end="2022-12-31")
    assert served_in(2024) == ["J001"]
    assert served_in(2022) == ["C001", "J001"]
    with pytest.raises(DatabaseError, match="NO_SUCH_PERSON"):
        year("J999")

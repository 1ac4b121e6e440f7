"""Versions of the scheme and frozen baselines, as they are kept."""

import json
from datetime import date, datetime

import pytest

from db import schemes
from db.actors import Act
from db.connection import open_database, session
from db.errors import DatabaseError
from evaluation.period import Quarter
from evaluation.scheme import Scheme
from resources import resource

ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
QUARTER = Quarter(2024, 1)
DOCUMENT = json.loads(resource("schemes/1.0.json").read_text("utf-8"))


def scheme(**changes):
    return Scheme.from_json(json.dumps({**DOCUMENT, **changes}))


@pytest.fixture(autouse=True)
def opened(database_url):
    open_database(database_url)
    with session():
        yield


def test_a_new_database_knows_what_ships():
    assert [kept.version for kept in schemes.schemes()] == ["0.9", "1.0"]


@pytest.mark.parametrize(
    ("day", "version"),
    [(date(2022, 10, 1), "0.9"), (date(2023, 12, 31), "0.9"), (date(2024, 1, 1), "1.0")],
)
def test_the_version_in_force_came_last(day, version):
    assert schemes.scheme_in_force(day).version == version


def test_before_the_first_version_there_is_none():
    with pytest.raises(DatabaseError) as caught:
        schemes.scheme_in_force(date(2022, 9, 30))
    assert caught.value.code == "NO_SCHEME"


def test_a_version_is_never_edited():
    schemes.store_scheme(scheme(), ACT)
    with pytest.raises(DatabaseError) as caught:
        schemes.store_scheme(scheme(publicity_workdays="7"), ACT)
    assert caught.value.code == "SCHEME_EXISTS"
    assert len(schemes.schemes()) == 2


def test_baselines_in_a_document_are_frozen_beside_the_version():
    plain = scheme(version="1.1", effective_from="2024-04-01")
    frozen = {"2024Q1": {"民商事": {"Q": "24.00"}, "DAYS": {"民初|简易": "40.0"}}}
    schemes.store_scheme(scheme(**{**plain.document, "baselines": frozen}), ACT)
    kept = schemes.scheme_in_force(date(2024, 4, 1))
    assert kept.document["baselines"] == {}
    assert schemes.assembled(kept, QUARTER).document["baselines"] == frozen
    assert schemes.assembled(kept, Quarter(2024, 2)).document["baselines"] == {}


def test_freezing_again_replaces_what_was_frozen():
    schemes.freeze_baselines(QUARTER, {"CLERK": {"C1": "44", "C2": "36"}}, ACT)
    schemes.freeze_baselines(QUARTER, {"CLERK": {"C1": "45"}}, ACT)
    assert schemes.frozen_baselines(QUARTER) == {"CLERK": {"C1": "45"}}


def test_the_baselines_of_a_locked_quarter_stay():
    from db.models import QuarterRun

    QuarterRun.create(
        quarter="2024Q1", state="LOCKED", result="{}", sha256="", author="a", written_at=ACT.at
    )
    with pytest.raises(DatabaseError) as caught:
        schemes.freeze_baselines(QUARTER, {"CLERK": {"C1": "45"}}, ACT)
    assert caught.value.code == "QUARTER_LOCKED"

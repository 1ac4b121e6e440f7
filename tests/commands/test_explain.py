"""explain as it is called: figures that add up, sentences for both languages, wrong calls."""

import json
from decimal import Decimal
from fractions import Fraction

import pytest

from db.connection import open_database
from tests.commands.court import EXAMPLE, fill
from tests.commands.test_running import call, refused


@pytest.fixture
def url(database_url):
    fill(database_url)
    return database_url


@pytest.fixture
def vectors(tmp_path):
    """The database of the people who are each made for one rule."""
    url = str(tmp_path / "vectors.sqlite")
    fill(url, EXAMPLE / "vectors")
    return url


def figures(*arguments):
    done = call("explain", *arguments, "--json", "-")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_figures_add_up_and_agree_with_evaluate(url):
    evaluated = json.loads(call("evaluate", "2024Q1", "--json", "-", "--database", url).stdout)
    for person in evaluated["people"]:
        (sheet,) = figures("2024Q1", person["staff_no"], "--database", url)["sheets"]
        assert (sheet["total"], sheet["place"]) == (person["total"], person["place"])
        parts = [*sheet["items"], sheet["adjustment"]]
        for name, total in (("points", "total"), ("difference", "difference")):
            assert sum(Decimal(part[name]) for part in parts) == Decimal(sheet[total])
        for found in filter(None, (sheet["above"], sheet["below"])):
            gap = sum(Decimal(part["difference"]) for part in found["parts"])
            assert gap == Decimal(found["gap"])
        change = sheet["change"]
        if change is not None:
            moved = Fraction(change["own"]) + Fraction(change["rule"])
            moved += Fraction(change["adjustment"])
            assert moved == Fraction(change["after"]) - Fraction(change["before"])


def test_two_people_compared(url):
    (sheet,) = figures("2024Q1", "J001", "--versus", "J003", "--database", url)["sheets"]
    assert sheet["versus"]["staff_no"] == "J003"
    assert Decimal(sheet["versus"]["gap"]) > 0
    other = call("explain", "2024Q1", "J001", "--versus", "C001", "--database", url)
    assert (other.returncode, other.stderr.count("\n")) == (1, 1)


def test_a_way_up_is_told(vectors):
    (sheet,) = figures("2024Q1", "T112", "--database", vectors)["sheets"]
    (step,) = sheet["way_up"]["steps"]
    assert (step["code"], step["item"], step["count"], step["place"]) == ("FEWER_OLD", "E4", 2, 15)


def test_sentences_without_jargon_in_both_languages(url):
    for language, word in (("zh", "同组平均"), ("en", "Group mean")):
        done = call("explain", "2024Q1", "J002", "--database", url, "--language", language)
        assert done.returncode == 0, done.stderr
        assert word in done.stdout
        assert "{" not in done.stdout
        assert len(done.stdout.splitlines()) < 40


def test_once_the_quarter_is_locked_what_came_later_explains_nothing(url, tmp_path):
    assert call("lock", "2024Q1", "--database", url).returncode == 0
    target = tmp_path / "sheet.json"
    done = call("explain", "2024Q1", "J002", "--json", target, "--database", url)
    assert done.returncode == 0, done.stderr
    assert json.loads(target.read_text("utf-8"))["sheets"][0]["staff_no"] == "J002"


def test_somebody_unknown_is_one_sentence(url):
    done = call("explain", "2024Q1", "J999", "--database", url, "--language", "en")
    assert (done.returncode, done.stdout) == (1, "")
    assert "J999" in done.stderr


def test_a_wrong_call(tmp_path):
    file = tmp_path / "a.sqlite"
    assert "STAFFNO" in refused(call("explain", "2024Q1", "--database", file))
    assert "2024Q7" in refused(call("explain", "2024Q7", "J1", "--database", file))
    open_database(str(file))
    assert call("explain", "2024Q1", "J1", "--database", file).returncode in (1, 2)

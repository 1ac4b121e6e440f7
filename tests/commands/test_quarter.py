"""A quarter by command, from the data of the worked example to its seal and its papers."""

import json
from datetime import date

import pytest
from pypdf import PdfReader

from db import runs
from db.connection import atomic, open_database, session
from db.models import CourtCase
from evaluation.period import Quarter
from tests.commands.court import EXAMPLE, fill
from tests.commands.test_running import call, refused

QUARTER = "2024Q1"
DECISION = ("--date", "2024-04-19", "--document", "示法〔2024〕12号")


@pytest.fixture
def url(database_url):
    fill(database_url)
    return database_url


def done(*arguments, url, code=0):
    """What a call printed, once its exit code is the expected one."""
    finished = call(*arguments, "--database", url, "--language", "en")
    assert finished.returncode == code, finished.stderr
    return finished.stdout


def test_the_worked_example_gives_its_published_result(url, tmp_path):
    scheme = EXAMPLE / "scheme.json"
    expected = json.loads((EXAMPLE / "expected.json").read_text("utf-8"))
    printed = done("evaluate", QUARTER, "--scheme", scheme, "--json", "-", url=url)
    assert json.loads(printed) == expected
    file = tmp_path / "result.json"
    done("evaluate", QUARTER, "--scheme", scheme, "--json", file, url=url)
    assert file.read_text("utf-8") == printed


def test_people_are_listed_by_staff_number(url):
    lines = done("evaluate", QUARTER, url=url).splitlines()
    assert [line[:4] for line in lines[1:8]] == [
        "A001", "A002", "C001", "C002", "J001", "J002", "J003",
    ]  # fmt: skip


def test_a_sealed_quarter_is_read_back_whatever_came_later(url):
    before = done("evaluate", QUARTER, "--json", "-", url=url)
    done("decide", QUARTER, *DECISION, url=url)
    done("lock", QUARTER, url=url)
    done("seal", QUARTER, url=url)
    open_database(url)
    with session(), atomic():
        CourtCase.update(closed_on=date(2024, 6, 1)).execute()
    assert done("evaluate", QUARTER, "--json", "-", url=url) == before
    options = ("--scheme", EXAMPLE / "scheme.json", "--json", "-", "--database", url)
    trial = call("evaluate", QUARTER, *options, "--language", "en")
    assert "a trial" in trial.stderr
    assert json.loads(trial.stdout)["people"] != json.loads(before)["people"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("lock", QUARTER),
        ("seal", QUARTER),
        ("unlock", QUARTER, "--why", "x"),
        ("decide", QUARTER, *DECISION),
    ],
    ids=lambda arguments: arguments[0],
)
def test_nothing_is_written_into_a_sealed_quarter(url, arguments):
    done("decide", QUARTER, *DECISION, url=url)
    done("lock", QUARTER, url=url)
    done("seal", QUARTER, url=url)
    assert "sealed" in refused(call(*arguments, "--database", url, "--language", "en"))


def test_an_unlocked_quarter_is_computed_again(url):
    done("lock", QUARTER, url=url)
    assert "locked" in refused(call("lock", QUARTER, "--database", url, "--language", "en"))
    done("unlock", QUARTER, "--why", "漏了一件案件", url=url)
    open_database(url)
    with session():
        assert runs.stored_result(Quarter(2024, 1)) is None


def test_certificates_are_specimens_until_the_decision(url, tmp_path):
    done("certificates", QUARTER, "--out", tmp_path, url=url)
    merged = tmp_path / "certificates-2024Q1.pdf"
    assert "二〇二四年" not in PdfReader(merged).pages[0].extract_text().split("员")[-1]
    specimen = merged.read_bytes()
    done("decide", QUARTER, *DECISION, url=url)
    done("certificates", QUARTER, "--out", tmp_path, url=url)
    text = PdfReader(merged).pages[0].extract_text()
    assert "四月十九日" in text
    assert merged.read_bytes() != specimen


def test_separate_certificates_and_another_date(url, tmp_path):
    done("decide", QUARTER, *DECISION, url=url)
    options = ("--out", tmp_path, "--separate", "--date", "2024-05-04")
    done("certificates", QUARTER, *options, url=url)
    names = sorted(file.name for file in tmp_path.glob("*.pdf"))
    assert names[0] == "2024Q1-J1-001-甲.pdf"
    assert "五月四日" in PdfReader(tmp_path / names[0]).pages[0].extract_text()


def test_a_decision_on_other_winners_prints_nothing(url, tmp_path):
    done("decide", QUARTER, *DECISION, url=url)
    open_database(url)
    with session(), atomic():
        CourtCase.update(closed_on=None).execute()
    out = tmp_path / "out"
    refused(call("certificates", QUARTER, "--out", out, "--database", url))
    assert not out.exists()


def test_the_book_of_forms_has_everybody(url, tmp_path):
    file = tmp_path / "forms.pdf"
    done("forms", QUARTER, "--out", file, url=url)
    text = "".join(page.extract_text() for page in PdfReader(file).pages)
    assert all(number in text for number in ("J001", "A001", "C001"))


def test_nothing_is_printed_of_an_empty_quarter(url, tmp_path):
    out = tmp_path / "out"
    done("certificates", "2022Q4", "--out", out, url=url, code=1)
    done("forms", "2022Q4", "--out", out / "forms.pdf", url=url, code=1)
    refused(call("decide", "2022Q4", *DECISION, "--database", url))
    assert not out.exists()

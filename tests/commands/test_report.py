"""The command ``report``: the four bulletins, and periods that are none or hold nothing."""

from datetime import date

import pytest
from pypdf import PdfReader

from db.connection import open_database, session
from evaluation.period import Quarter
from tests.commands.court import fill
from ui.commands.report import bulletin_of
from ui.commands.running import run_command


@pytest.fixture(scope="module")
def court(tmp_path_factory):
    file = tmp_path_factory.mktemp("court") / "casestar.sqlite"
    fill(str(file))
    return str(file)


def report(court, kind, period, target):
    call = ["report", kind, period, "--out", str(target), "--database", court, "--language", "en"]
    return run_command(call)


@pytest.mark.parametrize(
    ("kind", "period", "title"),
    [
        ("week", "2024W08", "第8期"),
        ("month", "2024-02", "（2024年2月）"),
        ("quarter", "2024Q1", "参加季度考核7人次"),
        ("year", "2024", "各季度情况"),
    ],
)
def test_every_bulletin_is_printed(court, tmp_path, capsys, kind, period, title):
    target = tmp_path / "bulletin.pdf"
    assert report(court, kind, period, target) == 0
    assert capsys.readouterr().out == f"{target}\n"
    pages = PdfReader(target).pages
    assert title in "".join("".join(page.extract_text().split()) for page in pages)


def test_a_quarter_that_is_not_over_is_told_up_to_the_day(court):
    open_database(court)
    with session():
        content = bulletin_of(Quarter(2024, 1), date(2024, 2, 15))
        assert bulletin_of(Quarter(2024, 1), date(2023, 12, 31)) is None
    assert (content.as_of, content.day) == (date(2024, 2, 15), date(2024, 2, 15))
    assert content.assessed is None


@pytest.mark.parametrize(
    ("kind", "period", "code", "part"),
    [
        ("week", "2024W54", 2, "write it like 2024W08"),
        ("month", "2024Q1", 2, "write it like 2024-02"),
        ("quarter", "2024-02", 2, "write it like 2024Q1"),
        ("year", "24", 2, "write it like 2024"),
        ("year", "1999", 1, "1999"),
    ],
)
def test_no_period_and_no_data_are_said(court, tmp_path, capsys, kind, period, code, part):
    assert report(court, kind, period, tmp_path / "bulletin.pdf") == code
    assert part in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []

"""The demonstration: everything at once, the same bytes every time, and nobody's data lost."""

import json
import subprocess
import sys

import pytest

from db.connection import open_database
from tests.commands.test_running import ROOT, call, refused

FILES = {
    "casestar.sqlite",
    "bulletin-2023.pdf",
    "bulletin-2024-03.pdf",
    "bulletin-2024Q1.pdf",
    "bulletin-2024W13.pdf",
    "certificates-2024Q1.pdf",
    "commendation-2024Q1.pdf",
    "evaluation-2024Q1.pdf",
    "notice-2024Q1.pdf",
    "ranking-2024Q1.pdf",
    "ranking-2024Q1.xlsx",
    "score-sheets-2024Q1.pdf",
    "result-2024Q1.json",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    out = tmp_path_factory.mktemp("demo")
    assert call("demo", "--out", out).returncode == 0
    return out


def test_it_writes_what_it_promises(folder):
    assert {file.name for file in folder.iterdir()} >= FILES
    assert call("check", "--database", folder / "casestar.sqlite").returncode == 0


def test_its_result_has_a_tie_a_vacancy_and_a_blocked_first(folder):
    result = json.loads((folder / "result-2024Q1.json").read_text("utf-8"))
    winners = {(line["category"], line["group"]): line for line in result["winners"]}
    assert len(winners["JUDGE", "民商事"]["staff_no"]) > winners["JUDGE", "民商事"]["places"]
    assert winners["JUDGE", "行政"]["staff_no"] == []
    assert any(person["place"] == 1 and not person["eligible"] for person in result["people"])


def test_a_second_run_gives_the_same_bytes(folder):
    before = {name: (folder / name).read_bytes() for name in FILES - {"casestar.sqlite"}}
    assert call("demo", "--out", folder).returncode == 0
    assert {name: (folder / name).read_bytes() for name in before} == before


def test_another_database_is_not_overwritten(tmp_path):
    file = tmp_path / "casestar.sqlite"
    open_database(str(file))
    before = file.read_bytes()
    assert "casestar.sqlite" in refused(call("demo", "--out", tmp_path))
    assert file.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="written for a POSIX shell")
def test_a_disk_without_room_is_left_as_it_was(tmp_path):
    out = tmp_path / "new" / "demo"
    line = f"ulimit -f 0; {sys.executable} {ROOT / 'main.py'} demo --out {out}"
    done = subprocess.run(["bash", "-c", line], capture_output=True, encoding="utf-8", check=False)
    assert refused(done)
    assert list(tmp_path.iterdir()) == []

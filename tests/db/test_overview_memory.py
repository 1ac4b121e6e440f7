"""What the overview remembers is never shown once anything was written, by whichever process."""

import sqlite3
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from db import standing as kept_standing
from db.actors import SHIPPED
from db.check_lines import Check
from db.connection import close_database, open_database, session
from db.models import CourtCase, database
from db.overview_memory import remembered, standing
from db.runs import lock, result_of
from evaluation.period import Quarter
from tests.db.rows import add_case, add_person

Q1 = Quarter(2024, 1)
TODAY = date(2024, 4, 10)
ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample"


@pytest.fixture
def court(database_url):
    """One judge and a closed case."""
    open_database(database_url)
    with session():
        add_case(1, add_person("J1"), second_on="2024-02-01", second_result="改判")
    yield database_url
    close_database()


def test_what_is_remembered_is_what_was_counted(court):
    assert remembered(Q1, TODAY) is None
    counted = standing(Q1, TODAY)
    assert counted.figures[-1].closed == 1
    assert remembered(Q1, TODAY) == counted
    assert standing(Q1, TODAY) == counted


def test_every_quarter_is_remembered_by_itself(court):
    counted = standing(Q1, TODAY)
    other = standing(Q1.shifted(1), TODAY)
    assert remembered(Q1, TODAY) == counted
    assert remembered(Q1.shifted(1), TODAY) == other


def test_the_running_quarter_is_counted_anew_each_day(court):
    standing(Q1, date(2024, 3, 1))
    assert remembered(Q1, date(2024, 3, 2)) is None
    standing(Q1, TODAY)
    assert remembered(Q1, date(2025, 1, 1)) is not None  # it ended before both days


def test_after_an_act_it_is_counted_anew(court):
    standing(Q1, TODAY)
    with session():
        lock(Q1, lambda: result_of(Q1), SHIPPED)
    assert remembered(Q1, TODAY) is None
    assert standing(Q1, TODAY).checklist.state == "LOCKED"


def test_after_rows_were_added_past_the_program_it_is_counted_anew(court):
    standing(Q1, TODAY)
    with session():
        add_case(2, None)
    assert remembered(Q1, TODAY) is None
    assert standing(Q1, TODAY).figures[-1].closed == 2


def test_another_program_counts_for_itself(court, monkeypatch):
    standing(Q1, TODAY)
    monkeypatch.setattr(kept_standing, "program_files", lambda: [("checklist.py", 1, 1)])
    assert remembered(Q1, TODAY) is None


def test_after_an_import_by_another_process_it_is_counted_anew(court):
    before = standing(Q1, TODAY)
    close_database()
    for kind in ("people", "cases"):
        call = [sys.executable, str(ROOT / "main.py"), "--database", court, "import", kind]
        done = subprocess.run(
            [*call, str(SAMPLE / f"{kind}.xlsx")], check=False, capture_output=True
        )
        assert done.returncode in (0, 1), done.stderr
    assert remembered(Q1, TODAY) is None
    after = standing(Q1, TODAY)
    assert after.figures[-1].closed > before.figures[-1].closed
    with session():
        cases = CourtCase.select().where(CourtCase.closed_on.between(Q1.start, Q1.end)).count()
    assert after.figures[-1].closed <= cases


def test_a_database_that_somebody_is_writing_is_counted_without_waiting(tmp_path):
    file = str(tmp_path / "court.sqlite")
    open_database(file)
    with session():
        add_case(1, add_person("J1"))

    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert standing(Q1, TODAY).figures[-1].closed == 1
    other.execute("ROLLBACK")
    other.close()
    assert remembered(Q1, TODAY) is None
    with session():
        ((waits,),) = database.execute_sql("PRAGMA busy_timeout").fetchall()
    assert waits == 5000


def test_without_a_scheme_there_are_no_figures(court):
    old = Quarter(1990, 1)
    counted = standing(old, TODAY)
    assert (counted.figures, counted.checklist.lines[0].check) == ((), Check.SCHEME)
    assert remembered(old, TODAY) == counted

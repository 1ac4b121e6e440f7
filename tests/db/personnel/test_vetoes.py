"""A sanction proposes vetoes; they are entered when somebody confirms them, and not before."""

from datetime import date, datetime

import pytest

from db import runs
from db.actors import Act
from db.connection import open_database, session
from db.errors import DatabaseError
from db.history import undo
from db.measure_entries import entries_in
from db.models import Measure
from db.personnel.file import file_of
from db.personnel.records import add_record
from db.personnel.vetoes import confirm_vetoes, veto_proposals
from evaluation.period import Quarter
from evaluation.personnel import RecordKind, Sanction
from evaluation.result import QuarterResult
from tests.db.rows import add_person
from tests.db.test_runs import EXPECTED

ACT = Act("沈知行", datetime(2024, 5, 10, 9, 30))
DAY = date(2024, 3, 1)
QUARTERS = [Quarter(2023, 4), Quarter(2024, 1), Quarter(2024, 2)]


@pytest.fixture(autouse=True)
def opened(database_url):
    open_database(database_url)
    with session():
        add_person("J001")
        yield


@pytest.fixture
def warning():
    record = Sanction("WARNING", date(2023, 10, 15), document_no="处1号")
    add_record("J001", record, ACT)
    return file_of("J001").of(RecordKind.SANCTION)[0].id


def refused(*arguments):
    with pytest.raises(DatabaseError) as caught:
        confirm_vetoes(*arguments)
    return caught.value.code


def test_a_proposal_enters_nothing(warning):
    found = veto_proposals(warning, DAY)
    assert [p.veto.quarter for p in found.proposals] == QUARTERS
    assert all(p.is_open and p.veto.code == "V02" for p in found.proposals)
    assert Measure.select().count() == 0


def test_what_is_confirmed_is_one_edit_with_its_basis(warning):
    bases = dict.fromkeys(QUARTERS[1:], "处1号 警告")
    token = confirm_vetoes(warning, DAY, bases, ACT).token
    (line,) = entries_in(Quarter(2024, 2), "VETO")
    assert (line.staff_no, line.figures.value, line.basis) == ("J001", "V02", "处1号 警告")
    stands = [p.stands for p in veto_proposals(warning, DAY).proposals]
    assert stands == [False, True, True]
    assert refused(warning, DAY, bases, ACT) == "RECORD_ALREADY"
    undo(token, ACT)
    assert Measure.select().count() == 0


def test_without_a_basis_or_outside_the_period_nothing_is_entered(warning):
    assert refused(warning, DAY, {QUARTERS[0]: "据", QUARTERS[1]: " "}, ACT) == "BASIS_MISSING"
    assert refused(warning, DAY, {Quarter(2024, 3): "据"}, ACT) == "CODE_UNKNOWN"
    assert refused(99, DAY, {QUARTERS[0]: "据"}, ACT) == "NO_SUCH_RECORD"
    assert Measure.select().count() == 0


def test_a_closed_quarter_takes_none(warning):
    result = QuarterResult.from_json(EXPECTED.read_text("utf-8"))
    runs.lock(QUARTERS[1], lambda: result, ACT)
    assert [p.is_open for p in veto_proposals(warning, DAY).proposals] == [True, False, True]
    assert refused(warning, DAY, {QUARTERS[1]: "据"}, ACT) == "QUARTER_LOCKED"

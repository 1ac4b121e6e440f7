"""The checklist of a quarter, on both engines."""

from dataclasses import replace
from datetime import datetime

import pytest

from db.actors import Act
from db.case_list import CaseList
from db.check_lines import Check
from db.checklist import checklist
from db.conditions import Order
from db.connection import open_database, session
from db.models import (
    Adjustment,
    CourtCase,
    Decision,
    FrozenBaseline,
    ImportBatch,
    QuarterRun,
    SchemeVersion,
    database,
)
from db.runs import QuarterState
from db.settings import court_settings, store_court_settings
from evaluation.calendar import HolidayCalendar
from evaluation.case import Role
from evaluation.period import Quarter
from tests.db.rows import WRITTEN, add_case, add_measure, add_person, add_role, day
from tests.evaluation.builders import scheme

Q1 = Quarter(2024, 1)


@pytest.fixture
def judge(database_url):
    open_database(database_url)
    with session():
        yield add_person("J1")


def line(check, item=""):
    (found,) = [one for one in checklist(Q1).lines if one.check is check and one.item == item]
    return found


def add_batch(kind, rejected, **changes):
    return ImportBatch.create(
        kind=kind,
        file_name="x.xlsx",
        sha256="x",
        data_rows=rejected,
        added=0,
        changed=0,
        unchanged=0,
        rejected=rejected,
        warned=0,
        **WRITTEN,
        **changes,
    )


def test_every_line_stands_in_the_order_of_the_work(judge):
    found = checklist(Q1)
    assert (found.state, found.scheme) == (QuarterState.OPEN, ("NTKFQ-JX", "1.0"))
    asked_for = (Check.UNCONFIRMED, Check.CASES_AND_TOTALS, Check.QUESTIONS)
    always = [check for check in Check if check not in asked_for]
    assert list(dict.fromkeys(one.check for one in found.lines)) == always


def test_without_a_scheme_nothing_else_can_be_said(judge):
    SchemeVersion.delete().execute()
    (only,) = checklist(Q1).lines
    assert (only.check, only.done) == (Check.SCHEME, False)


def test_lines_about_cases_list_the_cases_behind_them(judge):
    add_role(add_case(1, judge, manner_cell="调解"), None, Role.CLERK)
    add_case(2, judge, manner_cell="")
    add_case(3, judge, manner_cell="调解", second_result="改判", second_on="2024-03-05")
    add_case(
        4,
        judge,
        manner_cell="调解",
        retrial_result="发回",
        retrial_on="2024-03-05",
        retrial_liability="待评查",
    )
    add_case(5, judge, filed_on="2022-01-01", closed_on=None)
    fits = {
        Check.UNRESOLVED_NAMES: [1],
        Check.CLOSED_WITHOUT_MANNER: [2],
        Check.SECOND_INSTANCE_OPEN: [3],
        Check.RETRIAL_OPEN: [4],
        Check.LONG_PENDING: [5],
    }
    listing = CaseList(scheme(), HolidayCalendar(), Q1.end)
    for check, serials in fits.items():
        one = line(check)
        rows = [CourtCase.get_by_id(i) for i in listing.ids(one.cases, Order("number"))]
        assert ([row.serial_number for row in rows], one.count) == (serials, 1), check
    assert line(Check.NO_CASES_CLOSED).done


def test_findings_that_were_decided_or_deduct_nothing_are_done(judge):
    for number, (result, liability) in enumerate((("改判", "有责"), ("维持", "")), start=1):
        add_case(
            number,
            judge,
            second_result=result,
            second_liability=liability,
            second_on="2024-03-05",
        )
    assert line(Check.SECOND_INSTANCE_OPEN).done


def test_a_quarter_in_which_nothing_was_closed_says_so(judge):
    assert line(Check.NO_CASES_CLOSED).count == 1


def test_only_the_last_standing_import_of_a_kind_has_open_rows(judge):
    add_batch("cases", 9)
    last = add_batch("cases", 2)
    add_batch("people", 3)
    add_batch("people", 0)
    add_batch("measures", 5, undone_at=WRITTEN["written_at"])
    one = line(Check.REJECTED_ROWS)
    assert (one.count, one.batches) == (2, (last.id,))


def test_people_who_lack_a_measure_are_named(judge):
    first, _ = add_person("A1", "ASSISTANT"), add_person("A2", "ASSISTANT")
    add_person("A3", "ASSISTANT", end="2023-12-31")
    clerk = add_person("C1", "CLERK")
    add_person("S1", "BAILIFF")
    add_measure(first, "A5", "9")
    add_measure(clerk, "C2.长庭", "3")
    add_measure(clerk, "C6", "9", quarter="2023Q4")
    missing = {item: line(Check.MISSING_MEASURE, item).staff_nos for item in ("A5", "C2", "C6")}
    assert missing == {"A5": ("A2",), "C2": (), "C6": ("C1",)}
    assert line(Check.MISSING_MEASURE, "T").staff_nos == ("S1",)


def test_baselines_that_are_not_frozen_are_named(judge):
    add_person("C1", "CLERK")
    FrozenBaseline.create(quarter="2024Q1", peer_group="民商事", name="Q", value="24", **WRITTEN)
    assert line(Check.BASELINES).names == ("CLERK C1", "CLERK C2")


def test_adjustments_and_the_decision_are_told(judge):
    for state in ("PENDING", "ACCEPTED"):
        Adjustment.create(quarter="2024Q1", subject="x", changes="{}", state=state, **WRITTEN)
    assert (line(Check.ADJUSTMENTS).count, line(Check.DECISION).done) == (1, False)
    Decision.create(
        quarter="2024Q1",
        decided_on=day("2024-04-19"),
        document_no="1",
        winners="[]",
        result_sha256="x",
        **WRITTEN,
    )
    QuarterRun.create(quarter="2024Q1", state="LOCKED", result="{}", sha256="x", **WRITTEN)
    assert line(Check.DECISION).done
    assert checklist(Q1).state is QuarterState.LOCKED


def test_what_certificates_carry_of_the_court_is_asked_for_until_it_is_set(judge):
    assert line(Check.COURT).names == ("name", "mark", "code")
    act = Act("沈知行", datetime(2024, 4, 12, 9, 30))
    named = replace(court_settings(), name="某法院", mark="某法", code="苏9901")
    store_court_settings(named, act)
    assert line(Check.COURT).done


def test_the_checklist_costs_a_fixed_number_of_queries(judge, monkeypatch):
    asked = []
    execute = database.obj.execute_sql
    monkeypatch.setattr(
        database.obj, "execute_sql", lambda *sql: asked.append(sql[0]) or execute(*sql)
    )
    checklist(Q1)
    few = len(asked)
    for number in range(1, 6):
        add_case(number, add_person(f"J9{number}"))
    asked.clear()
    checklist(Q1)
    assert len(asked) == few <= 17

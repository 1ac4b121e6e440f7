"""One case in full, on both engines."""

import json
from datetime import date, datetime
from fractions import Fraction

import pytest

from db.actors import Act
from db.case_edit import correct_case
from db.case_record import case_record
from db.case_weight import FactorLine
from db.connection import open_database, session
from db.errors import DatabaseError
from db.history import undo
from db.importing.problems import Code
from db.models import CourtCase, ImportBatch, ImportChange, QuarterRun
from evaluation.case import Role
from evaluation.series import SeriesPlace
from evaluation.time_limit import Limit, LimitStatus
from tests.db.rows import WRITTEN, add_case, add_person, add_role
from tests.evaluation.builders import scheme

ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
END = date(2024, 3, 31)


@pytest.fixture
def judge(database_url):
    open_database(database_url)
    with session():
        yield add_person("J1")


def record(case, as_of=END):
    return case_record(case.id, scheme(), as_of)


def test_a_case_is_found_by_its_id_and_its_key(judge):
    case = add_case(1, judge, handler_cell="姓名J1", parties=4)
    found = record(case)
    assert found == case_record(case.key, scheme(), END)
    assert (found.key, found.cells["cause"], found.cells["parties"]) == (
        case.key,
        "买卖合同纠纷",
        4,
    )
    with pytest.raises(DatabaseError, match="NO_SUCH_CASE"):
        case_record("(2024)苏0698民初99号", scheme(), END)


def test_parts_have_the_people_behind_the_names(judge):
    case = add_case(1, judge)
    add_role(case, None, Role.CLERK, 2)
    found = record(case)
    assert [(part.role, part.staff_no, part.name) for part in found.parts] == [
        (Role.SINGLE, "J1", "姓名J1"),
        (Role.CLERK, None, "无此人"),
    ]
    assert found.unresolved == ("无此人",)


def test_both_due_days_say_what_they_come_from(judge):
    case = add_case(1, judge, filed_on="2023-12-30", extension_days=1, closed_on=None)
    due = record(case).due
    assert (due.limit, due.extension_days, due.excluded_days) == (Limit(months=3), 1, 0)
    assert (due.scheme_due_on, due.statutory_due_on) == (date(2024, 3, 31), date(2024, 4, 1))
    assert (due.sure, due.status) == (True, LimitStatus.DUE_SOON)
    assert record(case, date(2024, 4, 1)).due.status is LimitStatus.OVERDUE


def test_foreign_related_civil_cases_have_no_limit(judge):
    due = record(add_case(1, judge, foreign_related=True)).due
    assert (due.limit, due.scheme_due_on, due.status) == (None, None, LimitStatus.NA)


def test_the_weight_has_every_factor(judge):
    case = add_case(1, judge, appraisal=True, adj_committee=True, judge_meeting=True)
    add_role(case, judge, Role.ASSISTANT, 2)
    weight = record(case).weight
    assert weight.counted
    assert [(line.source, line.cell) for line in weight.factors] == [
        ("appraisal", True),
        ("adj_committee", True),
    ]
    single, assistant = (part.coefficients for part in weight.parts)
    assert single.factors == sum(line.adds for line in weight.factors)
    whole = single.type * single.procedure * (1 + single.factors) * single.manner
    assert (single.credit, assistant.credit) == (whole, whole / 2)


def test_a_stepped_factor_shows_the_number_behind_it(judge):
    (line,) = record(add_case(1, judge, parties=30)).weight.factors
    assert line == FactorLine("parties", 30, line.adds)
    assert line.adds > 0


def test_a_type_without_weight_counts_nowhere(judge):
    case = add_case(1, judge, type_word="民他")
    nothing = scheme(T={"民他": "0", "*": "1.00"})
    assert not case_record(case.id, nothing, END).weight.counted


def test_the_place_in_a_series_and_its_discount(judge):
    cases = [
        add_case(number, judge, series_no="甲", closed_on=f"2024-03-{number:02}")
        for number in range(1, 7)
    ]
    last = add_case(7, judge, series_no="甲", closed_on=None)
    assert record(cases[5]).weight.series == SeriesPlace(7, 6)
    assert record(last).weight.series == SeriesPlace(7, None)
    first, later = (record(case).weight.parts[0].coefficients.series for case in cases[::5])
    assert (first, later < 1) == (Fraction(1), True)


@pytest.mark.parametrize("side", ["plaintiff_hash", "defendant_hash"])
def test_cases_of_one_party_are_a_series(judge, side):
    cases = [add_case(number, judge, **{side: "ab"}) for number in (1, 2)]
    add_case(3, judge, **{side: "cd"})
    assert record(cases[1]).weight.series == SeriesPlace(2, 2)
    assert record(cases[1]).weight.step == 0


def test_a_case_alone_is_in_no_series(judge):
    assert record(add_case(1, judge, plaintiff_hash="ab")).weight.series is None


def test_problems_are_those_of_the_cells_as_they_are(judge):
    case = add_case(1, judge, handler_cell="姓名J1", clerks_cell="无此人", manner_cell="")
    codes = [problem.code for problem in record(case).problems]
    assert codes == [Code.CLOSED_WITHOUT_MANNER, Code.UNKNOWN_NAME]
    add_person("C1", "CLERK").update(name="无此人", name_key="无此人")
    case.clerks_cell = ""
    case.save()
    assert [p.code for p in record(case).problems] == [Code.CLOSED_WITHOUT_MANNER]


def test_edits_and_what_waits_are_told(judge):
    case = add_case(1, judge, handler_cell="姓名J1", manner_cell="调解", procedure_cell="简易")
    QuarterRun.create(quarter="2024Q1", state="LOCKED", result="{}", sha256="x", **WRITTEN)
    edit = correct_case(case.id, {"cause": "租赁合同纠纷"}, "核对", ACT, 2024)
    found = record(case)
    (step,) = found.trail
    (cell,) = step.changes
    assert (step.action, step.author, step.why, step.token) == (
        "CASE_CORRECT",
        ACT.author,
        "核对",
        edit.token,
    )
    assert (cell.field, cell.before, cell.after) == ("cause", "买卖合同纠纷", "租赁合同纠纷")
    (waiting,) = found.waiting
    assert (waiting.quarter, waiting.state, waiting.changes) == ("2024Q1", "PENDING", (cell,))
    undo(edit.token, ACT)
    found = record(case)
    assert ([step.action for step in found.trail], found.waiting) == (["CASE_CORRECT", "UNDO"], ())


def batch(name, **changes):
    counts = dict.fromkeys(("data_rows", "added", "changed", "unchanged", "rejected", "warned"), 0)
    return ImportBatch.create(
        kind="cases", file_name=name, sha256="x", **counts, **WRITTEN, **changes
    )


def test_imports_are_told_with_what_they_changed(judge):
    first, second = batch("一月.xlsx"), batch("二月.xlsx")
    case = add_case(1, judge, cause="新", batch=second)
    ImportChange.create(
        batch=second,
        table="court_case",
        row_id=case.id,
        before=json.dumps({"id": case.id, "cause": "旧", "batch_id": first.id}),
    )
    added, changed = record(case).trail
    assert (added.action, added.file) == ("IMPORT_ADD", "一月.xlsx")
    assert (changed.action, changed.batch) == ("IMPORT_CHANGE", second.id)
    (cause,) = [cell for cell in changed.changes if cell.field == "cause"]
    assert (cause.before, cause.after) == ("旧", "新")


def test_another_case_that_had_the_id_is_not_told(judge):
    case = add_case(1, judge, handler_cell="姓名J1")
    correct_case(case.id, {"cause": "租赁合同纠纷"}, "核对", ACT, 2024)
    CourtCase.update(key="(2024)苏0698民初2号").where(CourtCase.id == case.id).execute()
    assert record(case).trail == ()

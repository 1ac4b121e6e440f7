"""Blind re-entry by a second person, on both engines."""

from dataclasses import replace
from datetime import datetime

import pytest

from db import history, measure_entries, runs
from db.actors import Act
from db.case_edit import correct_case
from db.case_record import case_record
from db.check_lines import Check
from db.checklist import checklist
from db.conditions import Condition, Filter, Kind
from db.confirmations import (
    HIDDEN,
    ConfirmationRefusedError,
    Standing,
    enter_again,
    to_confirm,
    unconfirmed,
)
from db.errors import DatabaseError, QuarterStateError
from db.importing.field_changes import field_changes
from db.models import Confirmation, CourtCase, ImportBatch, Measure
from db.schemes import scheme_in_force
from db.second_person import (
    cases_for,
    changes_for,
    is_grade_hidden,
    record_for,
    unconfirmed_of,
    with_confirmation,
)
from db.settings import court_settings, store_court_settings
from evaluation.measure_cells import CellFault
from evaluation.period import Quarter
from tests.db.importing.books import ACT, Desk, case, measure, person
from tests.db.rows import add_case, add_measure, add_person
from tests.db.test_runs import RESULT

Q1 = Quarter(2024, 1)
FIRST = Act("沈知行", datetime(2024, 4, 12, 9, 30))
SECOND = Act("陆明川", datetime(2024, 4, 12, 10))
WRITTEN_BY = "测试"
IMPORTED_BY = ACT.author


@pytest.fixture
def judge(rolled_back):
    store_court_settings(replace(court_settings(), second_person=True), FIRST)
    return add_person("J1")


@pytest.fixture
def desk(rolled_back, tmp_path):
    return Desk(tmp_path)


@pytest.fixture
def entry(judge):
    return add_measure(judge, "ADJ", "1.5", basis="示法〔2024〕3号")


def standing():
    return [(one.item, one.standing) for one in to_confirm(Q1)]


def test_the_same_typed_again_confirms_and_keeps_who_and_when(entry):
    assert standing() == [("ADJ", Standing.UNCONFIRMED)]
    assert enter_again(Q1, "ADJ", entry.id, " +1.50 ", SECOND)[0] is Standing.CONFIRMED
    (one,) = to_confirm(Q1)
    assert (one.standing, one.second.author, one.second.at) == (
        Standing.CONFIRMED, "陆明川", SECOND.at,
    )  # fmt: skip
    assert unconfirmed(Q1) == ()


def test_something_else_stays_open_until_either_is_corrected(entry):
    found, token = enter_again(Q1, "ADJ", entry.id, "1.0", SECOND)
    assert (found, standing()) == (Standing.DIFFERENT, [("ADJ", Standing.DIFFERENT)])
    assert not to_confirm(Q1)[0].hidden_from("陆明川")
    enter_again(Q1, "ADJ", entry.id, "1.5", SECOND)
    assert standing() == [("ADJ", Standing.CONFIRMED)]
    history.undo(history.latest_edits(1)[0].token, SECOND)
    assert standing() == [("ADJ", Standing.DIFFERENT)]
    change = measure_entries.MeasureEntry("J1", "ADJ", "1.0", "示法〔2024〕3号")
    measure_entries.change_entry(entry.id, change, Act(WRITTEN_BY, FIRST.at))
    assert standing() == [("ADJ", Standing.CONFIRMED)]
    assert history.edit_of(token).author == "陆明川"


def test_nobody_confirms_what_he_entered_or_changed_last(entry):
    with pytest.raises(DatabaseError) as refused:
        enter_again(Q1, "ADJ", entry.id, "1.5", Act(WRITTEN_BY, SECOND.at))
    assert refused.value.code == "OWN_ENTRY"
    enter_again(Q1, "ADJ", entry.id, "1.0", SECOND)
    change = measure_entries.MeasureEntry("J1", "ADJ", "1.0", "示法〔2024〕3号")
    measure_entries.change_entry(entry.id, change, SECOND)
    assert standing() == [("ADJ", Standing.UNCONFIRMED)]
    with pytest.raises(DatabaseError):
        enter_again(Q1, "ADJ", entry.id, "1.0", SECOND)
    assert enter_again(Q1, "ADJ", entry.id, "1.0", FIRST)[0] is Standing.CONFIRMED


def test_the_value_is_hidden_from_whoever_may_be_the_second(entry):
    (one,) = to_confirm(Q1)
    assert one.hidden_from("陆明川")
    assert not one.hidden_from(WRITTEN_BY)


@pytest.mark.parametrize(
    ("text", "fault"),
    [("", CellFault.VALUE_MISSING), ("viel", CellFault.NOT_A_NUMBER)],
)
def test_what_is_no_value_is_refused_and_nothing_is_kept(entry, text, fault):
    with pytest.raises(ConfirmationRefusedError) as refused:
        enter_again(Q1, "ADJ", entry.id, text, SECOND)
    assert refused.value.fault is fault
    assert Confirmation.select().count() == 0


def test_vetoes_and_grades_are_confirmed_too(judge):
    veto = add_measure(judge, "VETO", "V02", basis="示纪〔2024〕1号")
    batch = ImportBatch.create(
        kind="cases", file_name="案件.xlsx", sha256="", profile="", author="沈知行",
        written_at=FIRST.at, data_rows=1, added=1, changed=0, unchanged=0, rejected=0, warned=0,
    )  # fmt: skip
    graded = add_case(1, judge, review_grade="优秀", review_on="2024-03-05", batch=batch)
    add_case(2, judge, review_grade="合格", review_on="2024-04-05")
    assert [(one.item, one.staff_no, one.case, one.author) for one in to_confirm(Q1)] == [
        ("VETO", "J1", "", WRITTEN_BY),
        ("REVIEW", "J1", graded.key, "沈知行"),
    ]
    with pytest.raises(DatabaseError):
        enter_again(Q1, "REVIEW", graded.id, "优秀", FIRST)
    enter_again(Q1, "VETO", veto.id, "v02", SECOND)
    enter_again(Q1, "REVIEW", graded.id, "合格", SECOND)
    assert [kind for _, kind in standing()] == [Standing.CONFIRMED, Standing.DIFFERENT]


def test_what_an_import_brings_waits_and_is_hidden_from_whoever_may_confirm_it(desk):
    store_court_settings(replace(court_settings(), second_person=True), FIRST)
    desk.people(person("J001", "王明"))
    cases = desk.cases(case(1, 评查等次="优秀", 评查日期="2024-03-05"), case(2))
    output = desk.measures(measure("ADJ", 1, 依据="示法1号"), measure("K.更正", 1))
    assert unconfirmed_of(cases.batch) == unconfirmed_of(output.batch) == ((Q1, 1),)
    row = CourtCase.get(CourtCase.serial_number == 1)
    record = case_record(row.id, scheme_in_force(Q1.start), Q1.end)
    assert record_for(IMPORTED_BY, record).cells["review_grade"] == "优秀"
    hidden = record_for(SECOND.author, record)
    assert hidden.cells["review_grade"] == HIDDEN
    excellent = Filter((Condition("review_grade", Kind.EQUALS, ("优秀",)),))
    assert list(cases_for(IMPORTED_BY, excellent, [row.id])) == [row.id]
    assert list(cases_for(SECOND.author, excellent, [row.id])) == []
    assert list(cases_for(SECOND.author, Filter(), [row.id])) == [row.id]
    later = desk.cases(case(1, 评查等次="合格", 评查日期="2024-03-05"))
    told = {one.field: one.after for one in field_changes(later.batch)}
    assert told["review_grade"] == "合格"
    (seen,) = changes_for(SECOND.author, IMPORTED_BY, field_changes(later.batch))
    assert (seen.before, seen.after) == (HIDDEN, HIDDEN)
    assert enter_again(Q1, "REVIEW", row.id, "合格", SECOND)[0] is Standing.CONFIRMED
    assert unconfirmed_of(later.batch) == ()
    assert not is_grade_hidden(SECOND.author, row.id)
    assert list(cases_for(SECOND.author, excellent, [row.id])) == [row.id]


def test_a_grade_corrected_by_hand_says_that_it_waits(desk):
    desk.people(person("J001", "王明"))
    desk.cases(case(1, 评查等次="优秀", 评查日期="2024-03-05"))
    row = CourtCase.get()
    enter_again(Q1, "REVIEW", row.id, "优秀", SECOND)
    cause = correct_case(row.id, {"cause": "买卖合同纠纷"}, "核对卷宗", FIRST, 2024)
    grade = correct_case(row.id, {"review_grade": "合格"}, "复查", FIRST, 2024)
    assert not with_confirmation(cause).to_confirm
    assert not with_confirmation(grade).to_confirm
    store_court_settings(replace(court_settings(), second_person=True), FIRST)
    assert not with_confirmation(cause).to_confirm
    assert with_confirmation(grade).to_confirm


def test_an_entry_that_goes_takes_its_confirmation_along_and_brings_it_back(entry):
    enter_again(Q1, "ADJ", entry.id, "1.5", SECOND)
    before = to_confirm(Q1)
    token = measure_entries.remove_entry(entry.id, FIRST)
    assert Confirmation.select().count() == 0
    undone = history.undo(token, FIRST)
    assert to_confirm(Q1) == before
    history.undo(undone, FIRST)
    assert Confirmation.select().count() == 0


def test_a_quarter_is_not_locked_before_and_its_checklist_says_so(entry):
    with pytest.raises(QuarterStateError) as refused:
        runs.lock(Q1, lambda: RESULT, FIRST)
    assert (refused.value.code, refused.value.values["person"]) == ("UNCONFIRMED", "J1")
    (line,) = [line for line in checklist(Q1).lines if line.check is Check.UNCONFIRMED]
    assert (line.count, line.staff_nos) == (1, ("J1",))
    _, token = enter_again(Q1, "ADJ", entry.id, "1.5", SECOND)
    runs.lock(Q1, lambda: RESULT, FIRST)
    for act in (
        lambda: enter_again(Q1, "ADJ", entry.id, "2", SECOND),
        lambda: history.undo(token, SECOND),
    ):
        with pytest.raises(QuarterStateError) as locked:
            act()
        assert locked.value.code == "QUARTER_LOCKED"


def test_a_court_that_does_not_ask_for_it_is_not_held_up(entry):
    store_court_settings(replace(court_settings(), second_person=False), FIRST)
    assert unconfirmed(Q1) == ()
    assert Check.UNCONFIRMED not in [line.check for line in checklist(Q1).lines]
    runs.lock(Q1, lambda: RESULT, FIRST)
    assert Measure.select().count() == 1

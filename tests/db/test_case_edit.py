"""A case added, corrected and withdrawn by hand, and each undone, on both engines."""

import json
from datetime import date, datetime

import pytest

from db import audit
from db.actors import Act
from db.case_edit import (
    CaseRefusedError,
    add_case,
    check_draft,
    correct_case,
    withdraw_case,
)
from db.connection import open_database, session
from db.errors import DatabaseError
from db.history import image_of, undo
from db.importing.batches import Order as ImportOrder
from db.importing.case_columns import HEAD_OF
from db.importing.cases import import_cases
from db.importing.problems import Code
from db.importing.undo import undo_import
from db.importing.workbook import Sheet, Workbook
from db.models import Adjustment, CaseRole, CourtCase, QuarterRun, Staff
from evaluation.case import Role
from tests.db.rows import WRITTEN, add_person

ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
WHY = "卷宗核对"
DRAFT = {
    "number": "（2024）苏0698民初12号",
    "cause": "买卖合同纠纷",
    "procedure_cell": "普通程序",
    "filed_on": "2024.1.8",
    "closed_on": "2024年3月1日",
    "manner_cell": "判决",
    "handler_cell": "姓名J1",
    "plaintiff": "某公司",
    "claimed_fen": "12,000.50",
}


@pytest.fixture(autouse=True)
def judge(database_url):
    open_database(database_url)
    with session():
        yield add_person("J1")


def added(**changes):
    return add_case(DRAFT | changes, WHY, ACT, 2024)


def corrected(case, **changes):
    return correct_case(case.id, changes, WHY, ACT, 2024)


def roles(case):
    rows = CaseRole.select().where(CaseRole.case == case.id).order_by(CaseRole.id)
    return [(row.role, row.name, row.sharers, row.staff_id is not None) for row in rows]


def everything():
    """Every row an edit of cases may write."""
    return [
        image_of(model, row.id)
        for model in (CourtCase, CaseRole, Adjustment)
        for row in model.select(model.id).order_by(model.id)
    ]


def close(quarter, state="LOCKED"):
    QuarterRun.create(quarter=quarter, state=state, result="{}", sha256="x", **WRITTEN)


def test_a_case_is_read_as_the_import_reads_it():
    case = added()
    row = CourtCase.get_by_id(case.id)
    assert (row.key, row.type_word, row.serial_number) == ("(2024)苏0698民初12号", "民初", 12)
    assert (row.filed_on, row.closed_on) == (date(2024, 1, 8), date(2024, 3, 1))
    assert (row.procedure, row.manner, row.claimed_fen) == ("普通独任", "判决", 1_200_050)
    assert row.plaintiff_hash not in ("", "某公司")
    assert roles(case) == [(Role.SINGLE, "姓名J1", 1, True)]
    assert (case.problems, case.waiting) == ((), ())


def imported(draft):
    """The same cells as a row of a workbook."""
    heads = [{"number": "案号", "plaintiff": "原告"}.get(n) or HEAD_OF[n] for n in draft]
    sheet = Sheet("案件", False, lambda: iter((heads, list(draft.values()))))
    return import_cases(Workbook((sheet,), "x", "x.xlsx"), ImportOrder(ACT), 2024)


def test_what_is_stored_is_what_the_import_stores():
    draft = DRAFT | {
        "clerks_cell": "姓名J1、无此人",
        "members_cell": "某人(陪审员)",
        "appraisal": "是",
        "parties": "3",
        "second_result": "部分改判",
        "second_on": "2024/3/20",
        "review_grade": "优秀",
        "efile_in_time": "否",
    }

    def rows():
        hidden = {"id", "case_id", "batch_id"}
        return [{k: v for k, v in one.items() if k not in hidden} for one in everything()]

    by_hand = add_case(draft, WHY, ACT, 2024)
    stored = rows()
    undo(by_hand.token, ACT)
    outcome = imported(draft)
    assert rows() == stored
    assert [p.code for p in by_hand.problems] == [p.code for p in outcome.problems]
    case = CourtCase.get()
    assert corrected(case).token is None


def test_an_import_is_not_taken_back_over_a_correction():
    batch = imported(DRAFT).batch
    corrected(CourtCase.get(), cause="租赁合同纠纷")
    with pytest.raises(DatabaseError) as refused:
        undo_import(batch, ACT)
    assert refused.value.code == "EDITED_SINCE"


def test_a_name_that_fits_somebody_now_waits_in_a_closed_quarter():
    case = added(handler_cell="新来的")
    close("2024Q1")
    Staff.create(number="J9", name="新来的", name_key="新来的", **WRITTEN)
    edited = corrected(case)
    assert (edited.waiting, roles(case)[0][3]) == (("2024Q1",), True)
    assert json.loads(Adjustment.get().changes) == {"roles": ["新来的?", "新来的"]}
    undo(edited.token, ACT)
    assert (Adjustment.select().count(), roles(case)[0][3]) == (0, False)


def test_names_that_fit_nobody_are_kept_and_said():
    case = added(clerks_cell="姓名J1、无此人")
    assert [problem.code for problem in case.problems] == [Code.UNKNOWN_NAME]
    assert roles(case)[1:] == [
        (Role.CLERK, "姓名J1", 2, True),
        (Role.CLERK, "无此人", 2, False),
    ]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"number": "第12号"}, Code.BAD_CASE_NUMBER),
        ({"closed_on": "2023-12-01"}, Code.DATE_ORDER),
        ({"filed_on": "昨天"}, Code.BAD_DATE),
        ({"filed_on": ""}, Code.BAD_DATE),
        ({"handler_cell": ""}, Code.MISSING),
        ({"number": "（2025）苏0698民初12号"}, Code.BAD_CASE_NUMBER),
    ],
)
def test_what_the_import_refuses_is_refused(changes, code):
    with pytest.raises(CaseRefusedError) as refused:
        added(**changes)
    assert code in [problem.code for problem in refused.value.problems if problem.rejected]
    assert code in [problem.code for problem in check_draft(DRAFT | changes, 2024)]
    assert everything() == []


@pytest.mark.parametrize(
    ("name", "cell", "code"),
    [
        ("excluded_days", "xxxx", Code.BAD_NUMBER),
        ("archived_on", "昨天", Code.BAD_DATE),
        ("claimed_fen", "不少", Code.ODD_AMOUNT),
        ("second_result", "无此结果", Code.UNKNOWN_WORD),
        ("efile_in_time", "大概", Code.BAD_YES_NO),
    ],
)
def test_a_cell_that_cannot_be_read_is_not_left_out_when_it_is_typed(name, cell, code):
    assert [p.code for p in imported(DRAFT | {name: cell}).problems] == [code]
    case = CourtCase.get()
    changes = {name: cell}
    if code is Code.UNKNOWN_WORD:  # which an import keeps, and nobody has to mend to go on
        assert not any(problem.rejected for problem in check_draft(changes, 2024, case.id))
        changes = {name: "别的词"}
    before = everything()
    with pytest.raises(CaseRefusedError) as refused:
        corrected(case, **changes)
    assert [problem.code for problem in refused.value.problems if problem.rejected] == [code]
    assert [p.code for p in check_draft(changes, 2024, case.id) if p.rejected] == [code]
    assert everything() == before


def test_a_manner_nobody_knows_is_said_and_kept():
    case = added()
    said = [("结案方式", "E12/COUNTED_AS_OTHER", False)]
    edited = corrected(case, manner_cell="无此方式")
    assert [(p.column, p.stored_code, p.rejected) for p in edited.problems] == said
    assert CourtCase.get_by_id(case.id).manner_cell == "无此方式"
    assert corrected(case, cause="租赁合同纠纷").problems == ()


def test_a_number_belongs_to_one_case():
    first, second = added(), added(number="（2024）苏0698民初13号")
    for attempt in (added, lambda: corrected(second, number=DRAFT["number"])):
        with pytest.raises(CaseRefusedError) as refused:
            attempt()
        assert [problem.code for problem in refused.value.problems] == [Code.DUPLICATE]
    assert check_draft({}, 2024, first.id) == []


def test_a_correction_changes_its_cells_and_what_follows_from_them():
    case = added()
    before = CourtCase.get_by_id(case.id)
    corrected(case, members_cell="无此人", manner_cell="民事调解书")
    row = CourtCase.get_by_id(case.id)
    assert (row.procedure, row.manner) == ("普通合议", "调解")
    assert [role for role, *_ in roles(case)] == [Role.HANDLER, Role.MEMBER_UNPRESIDED]
    kept = ("plaintiff_hash", "claimed_fen", "filed_on", "raw_number")
    assert [getattr(row, name) for name in kept] == [getattr(before, name) for name in kept]


def test_a_correction_that_changes_nothing_leaves_no_entry():
    case = added()
    assert corrected(case, cause=DRAFT["cause"]).token is None
    assert corrected(case).token is None


def test_a_day_and_an_amount_can_be_emptied():
    case = added()
    corrected(case, closed_on="", manner_cell="", claimed_fen="")
    row = CourtCase.get_by_id(case.id)
    assert (row.closed_on, row.manner, row.claimed_fen) == (None, "*", None)


def test_every_edit_is_undone_exactly():
    empty = everything()
    case = added(clerks_cell="姓名J1")
    steps = [everything()]
    tokens = [case.token]
    for edit in (
        lambda: corrected(case, members_cell="无此人", plaintiff="另一公司"),
        lambda: corrected(case, number="（2024）苏0698民初99号"),
        lambda: withdraw_case(case.id, WHY, ACT),
    ):
        tokens.append(edit().token)
        steps.append(everything())
    assert steps[-1] == []
    for token, expected in zip(tokens[::-1], [*steps[-2::-1], empty], strict=True):
        undo(token, ACT)
        assert everything() == expected


def test_a_withdrawn_case_is_gone_with_its_roles_and_can_come_again():
    case = added()
    withdraw_case(case.id, WHY, ACT)
    assert everything() == []
    assert added().key == case.key


def test_edits_are_recorded_with_author_and_reason():
    case = added()
    withdraw_case(case.id, " 重复 ", ACT)
    entries = audit.entries(case.key)
    assert [(e.action, e.author, e.detail["why"]) for e in entries] == [
        ("CASE_ADD", ACT.author, WHY),
        ("CASE_WITHDRAW", ACT.author, "重复"),
    ]
    assert audit.verify_chain().broken is None


@pytest.mark.parametrize("state", ["LOCKED", "SEALED"])
def test_a_change_in_a_closed_quarter_waits_there(state):
    close("2024Q1", state)
    case = added()
    corrected(case, closed_on="2024-04-02")
    waiting = withdraw_case(case.id, WHY, ACT).waiting
    assert (case.waiting, waiting) == (("2024Q1",), ())
    rows = list(Adjustment.select().order_by(Adjustment.id))
    assert [(row.quarter, row.subject, row.case_id) for row in rows] == [
        ("2024Q1", case.key, None)
    ] * 2
    assert json.loads(rows[1].changes) == {"closed_on": ["2024-03-01", "2024-04-02"]}


def test_adjustments_stay_through_a_withdrawal_and_its_undo():
    close("2024Q1")
    case = added()
    before = everything()
    token = withdraw_case(case.id, WHY, ACT).token
    assert Adjustment.select().count() == 2
    undo(token, ACT)
    assert everything() == before


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (lambda case: withdraw_case(case.id, " ", ACT), "WHY_MISSING"),
        (lambda _: add_case(DRAFT, "", ACT, 2024), "WHY_MISSING"),
        (lambda case: withdraw_case(case.id + 1, WHY, ACT), "NO_SUCH_CASE"),
        (lambda case: correct_case(case.id + 1, {}, WHY, ACT, 2024), "NO_SUCH_CASE"),
        (lambda case: check_draft({}, 2024, case.id + 1), "NO_SUCH_CASE"),
    ],
)
def test_edits_without_a_reason_or_a_case_are_refused(edit, code):
    case = added()
    with pytest.raises(DatabaseError) as refused:
        edit(case)
    assert refused.value.code == code


def test_a_field_that_does_not_exist_is_a_mistake():
    with pytest.raises(ValueError, match="weather"):
        check_draft(DRAFT | {"weather": "fine"}, 2024)

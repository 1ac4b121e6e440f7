"""Imports taken back: exactly, the last one first, and never from under somebody else's rows."""

from datetime import datetime
from pathlib import Path

import pytest

from db import audit, runs
from db.actors import Act
from db.errors import DatabaseError
from db.history import editing
from db.importing.undo import undo_import
from db.models import ImportBatch, Staff
from evaluation.period import Quarter
from evaluation.result import QuarterResult
from tests.db.importing.books import case, measure, person, tables

EXPECTED = Path(__file__).parents[2] / "worked_example" / "expected.json"
RESULT = QuarterResult.from_json(EXPECTED.read_text("utf-8"))
LATER = Act("陆明川", datetime(2024, 4, 19, 15))
LEAVE = {"工号": "J001", "状态": "病假", "起始日期": "2024-01-02", "结束日期": ""}


def refused(batch=None):
    with pytest.raises(DatabaseError) as caught:
        undo_import(batch, LATER)
    return caught.value.code, caught.value.values


def test_undoing_everything_leaves_what_was_there_before(desk):
    """Every import, its states one by one, and back again."""
    states = [tables()]
    imports = [
        lambda: desk.people(person("J001", "王明"), person("J002", "赵敏"), states=[LEAVE]),
        lambda: desk.cases(
            case(1, 承办人="王明", 合议庭成员="孙倩"), case(2, 结案日期="", 书记员="周洋")
        ),
        lambda: desk.measures(measure("A5", 9), measure("ADJ", 1, 依据="甲")),
        lambda: desk.people(
            person("J001", "王鸣", 结束日期="2024-02-01"),
            person("J003", "孙倩", 部门="执行局"),
            person("C001", "周洋", 人员类别="书记员"),
            states=[LEAVE | {"结束日期": "2024-01-09"}],
        ),
        lambda: desk.cases(case(1, 承办人="J002"), case(2, 承办人="J003"), case(3)),
        lambda: desk.measures(measure("A5", 8), measure("C6", 9, 工号="C001")),
        lambda: desk.cases(case(1, 承办人="J002"), case(2, 承办人="J003"), case(3)),
    ]
    for take in imports:
        take()
        states.append(tables())
    assert states[-1] == states[-2]
    while len(states) > 1:
        assert tables() == states.pop()
        undo_import(None, LATER)
    assert tables() == states[0]
    batches = list(ImportBatch.select())
    assert [batch.undone_by for batch in batches] == ["陆明川"] * len(imports)
    assert audit.verify_chain().broken is None
    assert refused() == ("NO_BATCH", {"batch": ""})


def test_an_undone_import_is_not_undone_twice(desk):
    done = desk.people(person("J001", "王明"))
    undo_import(done.batch, LATER)
    assert refused(done.batch)[0] == "BATCH_UNDONE"
    assert refused(99)[0] == "NO_BATCH"


def test_an_earlier_import_goes_if_no_later_one_rests_on_it(desk):
    fresh = tables()
    first = desk.people(person("J001", "王明"))
    cases = desk.cases(case(1))
    other = desk.cases(case(2))
    changed = desk.cases(case(2, 结案方式="调解"))
    assert refused(first.batch) == (
        "LATER_BATCH", {"batch": first.batch, "later": changed.batch, "file": "4.xlsx"},
    )  # fmt: skip
    assert refused(other.batch)[1]["later"] == changed.batch
    undo_import(cases.batch, LATER)
    undo_import(changed.batch, LATER)
    undo_import(other.batch, LATER)
    undo_import(first.batch, LATER)
    assert tables() == fresh


def test_output_and_postings_of_later_files_stand_in_the_way(desk):
    first = desk.people(person("J001", "王明"), person("J002", "赵敏"))
    output = desk.measures(measure("A5", 9))
    assert refused(first.batch)[1]["later"] == output.batch
    undo_import(output.batch, LATER)
    moved = desk.people(person("J003", "孙倩"))  # the division is the first file's
    assert refused(first.batch)[1]["later"] == moved.batch


def test_people_whom_only_the_former_state_of_a_case_names_stay(desk):
    desk.people(person("J001", "王明"))
    others = desk.people(person("J002", "李静"))
    cases = desk.cases(case(1, 承办人="李静"))
    later = desk.cases(case(1, 承办人="王明"))
    assert refused(others.batch)[1]["later"] == later.batch
    for done in (later, cases, others):
        undo_import(done.batch, LATER)


def test_what_was_edited_by_hand_afterwards_stays(desk):
    done = desk.people(person("J001", "王明"))
    with editing("EDIT", "J001", LATER, "更正", [Staff]) as edit:
        edit.update(Staff, Staff.get().id, name="王鸣")
    assert refused(done.batch)[0] == "EDITED_SINCE"


def test_what_a_locked_quarter_counts_stays_until_it_is_unlocked(desk):
    people = desk.people(person("J001", "王明"))
    counted = desk.cases(case(1))
    apart = desk.cases(case(2, 结案日期="2024-04-02"))
    runs.lock(Quarter(2024, 1), lambda: RESULT, LATER)
    waiting = desk.cases(case(1, 结案方式="调解"))
    undo_import(waiting.batch, LATER)
    undo_import(apart.batch, LATER)
    assert refused(counted.batch) == (
        "BATCH_COUNTED", {"batch": counted.batch, "quarter": "2024Q1"},
    )  # fmt: skip
    runs.unlock(Quarter(2024, 1), "撤销导入", LATER)
    undo_import(counted.batch, LATER)
    undo_import(people.batch, LATER)

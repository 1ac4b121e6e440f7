"""An edit by hand is one entry of the chain, and undone exactly or not at all."""

from datetime import date, datetime

import pytest
from peewee import IntegrityError

from db import audit
from db.actors import Act
from db.connection import open_database, session
from db.errors import DatabaseError
from db.history import edit_of, editing, image_of, latest_edits, undo
from db.models import Posting, Staff
from tests.db.rows import add_person

ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
LATER = Act("陆明川", datetime(2024, 4, 19, 15))


@pytest.fixture(autouse=True)
def opened(database_url):
    open_database(database_url)
    with session():
        yield


@pytest.fixture
def staff():
    return add_person("A1")


def renamed(staff, name, act=ACT):
    with editing("RENAME", "A1", act, "笔误", [Staff]) as edit:
        edit.update(Staff, staff.id, name=name)
    return edit.token


def test_an_edit_is_one_entry_with_its_reason(staff):
    token = renamed(staff, "新名")
    entry = edit_of(token)
    assert (entry.author, entry.action, entry.subject, entry.why) == (
        *("沈知行", "RENAME", "A1", "笔误"),
    )
    assert entry.changes[0].before["name"] == "姓名A1"
    assert entry.changes[0].after["name"] == "新名"
    assert [e.token for e in latest_edits(5)] == [token]
    assert audit.verify_chain().broken is None


def test_a_row_that_somebody_took_away_is_not_edited(staff):
    with pytest.raises(DatabaseError, match="ROW_GONE"):
        renamed(Staff(id=staff.id + 1), "新名")
    assert latest_edits(5) == []


def test_an_edit_that_changes_nothing_leaves_no_trace(staff):
    before = image_of(Staff, staff.id)
    assert renamed(staff, staff.name, LATER) is None
    assert image_of(Staff, staff.id) == before
    assert latest_edits(5) == []


def test_undo_and_redo_restore_the_whole_row_its_author_too(staff):
    before = image_of(Staff, staff.id)
    token = renamed(staff, "新名")
    after = image_of(Staff, staff.id)
    undone = undo(token, LATER)
    assert image_of(Staff, staff.id) == before
    undo(undone, LATER)
    assert image_of(Staff, staff.id) == after


def test_rows_added_and_taken_away_come_back(staff):
    posting = Posting.get()
    before = image_of(Posting, posting.id)
    with editing("MOVE", "A1", ACT, "", [Posting]) as edit:
        edit.delete(Posting, posting.id)
        new = edit.insert(
            Posting,
            staff=staff.id,
            category="JUDGE",
            division=posting.division_id,
            peer_group="刑事",
            position="ORDINARY",
            start=date(2024, 2, 1),
        )
    assert [row.peer_group for row in Posting.select()] == ["刑事"]
    undo(edit.token, LATER)
    assert image_of(Posting, posting.id) == before
    assert Posting.select().count() == 1
    assert new


def test_what_was_changed_since_is_not_undone(staff):
    first = renamed(staff, "甲")
    second = renamed(staff, "乙", LATER)
    with pytest.raises(DatabaseError) as caught:
        undo(first, ACT)
    assert caught.value.code == "CHANGED_SINCE"
    assert (caught.value.values["author"], caught.value.values["at"]) == ("陆明川", LATER.at)
    undo(second, ACT)
    undo(first, ACT)
    assert Staff.get().name == "姓名A1"


def test_a_row_that_others_need_does_not_go(opened):
    with editing("ADD", "B1", ACT, "", [Staff]) as edit:
        edit.insert(Staff, number="B1", name="甲", name_key="甲")
    Posting.update(staff=Staff.get(number="B1")).execute()
    person = add_person("C1")
    Posting.update(staff=Staff.get(number="B1")).where(Posting.staff == person).execute()
    with pytest.raises(DatabaseError) as caught:
        undo(edit.token, ACT)
    assert caught.value.code == "STILL_USED"


def test_no_other_entry_is_an_edit(opened):
    for token in (1, 999):
        with pytest.raises(DatabaseError) as caught:
            edit_of(token)
        assert caught.value.code == "NO_SUCH_EDIT"


def test_a_failing_edit_leaves_nothing(staff):
    before = image_of(Staff, staff.id)
    with pytest.raises(IntegrityError):
        half_an_edit(staff)
    assert image_of(Staff, staff.id) == before
    assert latest_edits(5) == []


def half_an_edit(staff):
    with editing("RENAME", "A1", ACT) as edit:
        edit.update(Staff, staff.id, name="新名")
        edit.insert(Staff, number="A1", name="甲", name_key="甲")

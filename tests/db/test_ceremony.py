"""Ceremonies: the set, its order, what can be undone, and who was called when."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from db import ceremony, history
from db.award_proposals import add_by_hand, decide, nominees, withdraw
from db.errors import DatabaseError
from evaluation.period import Year
from tests.db.issuing import ACT
from tests.db.rows import add_person

YEAR = Year(2023)
DAY = date(2024, 2, 23)


@pytest.fixture(autouse=True)
def court(rolled_back):
    for number in ("J1", "J2", "J3", "J4"):
        add_person(number)
        add_by_hand("MODEL", YEAR, number, "会议推荐", ACT)
    listed = nominees("MODEL", YEAR)
    decide([one.id for one in listed[:3]], DAY, "示法〔2024〕3号", ACT)


def made():
    found = ceremony.candidates([YEAR])
    return ceremony.create("年度表彰", DAY, [(one.nomination, "成绩突出") for one in found], ACT)


def names(number):
    return [entry.name for entry in ceremony.entries_of(number)]


def test_only_who_was_decided_on_can_be_in_a_set():
    assert [one.name for one in ceremony.candidates([YEAR])] == ["姓名J1", "姓名J2", "姓名J3"]
    undecided = nominees("MODEL", YEAR)[-1].id
    with pytest.raises(DatabaseError) as caught:
        ceremony.create("表彰", None, [(undecided, "")], ACT)
    assert caught.value.code == "NOT_DECIDED"
    assert ceremony.ceremonies() == []


def test_whose_decision_is_taken_back_is_out_of_the_set_until_there_is_one_again():
    number = made()
    first = nominees("MODEL", YEAR)[0]
    decided = history.latest_edits(2)[-1]
    undone = history.undo(decided.token, ACT)
    assert names(number) == []
    with pytest.raises(DatabaseError) as caught:
        withdraw(first.id, "误报", ACT)
    assert (caught.value.code, caught.value.values["table"]) == ("STILL_USED", "ceremony_entry")
    history.undo(undone, ACT)
    assert names(number) == ["姓名J1", "姓名J2", "姓名J3"]


def test_the_order_is_kept_and_can_be_taken_back():
    number = made()
    order = [entry.id for entry in ceremony.entries_of(number)]
    token = ceremony.reorder(number, order[::-1], ACT)
    assert names(number) == ["姓名J3", "姓名J2", "姓名J1"]
    history.undo(token, ACT)
    assert names(number) == ["姓名J1", "姓名J2", "姓名J3"]
    with pytest.raises(DatabaseError) as caught:
        ceremony.reorder(number, order[:2], ACT)
    assert caught.value.code == "CEREMONY_CHANGED"


def test_an_entry_has_its_words_and_its_photograph():
    number = made()
    first = ceremony.entries_of(number)[0]
    key = ceremony.keep_photo(b"\x89PNG photograph", ACT)
    assert ceremony.keep_photo(b"\x89PNG photograph", ACT) == key
    ceremony.word(first.id, " 春风化雨 ", "先念部门", ACT, key)
    after = ceremony.entries_of(number)[0]
    assert (after.citation, after.note, after.photo) == ("春风化雨", "先念部门", key)
    assert ceremony.photos_of(number) == {key: b"\x89PNG photograph"}


def test_entries_are_joined_removed_and_added_again():
    number = made()
    entries = ceremony.entries_of(number)
    ceremony.join(number, [entries[1].id], True, ACT)
    assert [entry.joined for entry in ceremony.entries_of(number)] == [False, True, False]
    token = ceremony.remove(number, [entries[0].id], ACT)
    assert names(number) == ["姓名J2", "姓名J3"]
    history.undo(token, ACT)
    assert names(number) == ["姓名J1", "姓名J2", "姓名J3"]
    ceremony.remove(number, [entries[0].id], ACT)
    again = [(entry.nomination, "") for entry in entries]
    ceremony.add(number, again, ACT)
    assert names(number) == ["姓名J2", "姓名J3", "姓名J1"]


def test_who_was_taken_out_and_put_in_again_does_not_come_twice():
    number = made()
    first = ceremony.entries_of(number)[0]
    removed = ceremony.remove(number, [first.id], ACT)
    ceremony.add(number, [(first.nomination, "")], ACT)
    with pytest.raises(DatabaseError) as caught:
        history.undo(removed, ACT)
    assert caught.value.code == "MADE_AGAIN"
    assert sorted(names(number)) == ["姓名J1", "姓名J2", "姓名J3"]


def test_who_was_called_when_is_kept_and_keeps_the_ceremony():
    number = made()
    entries = ceremony.entries_of(number)
    for minute, entry in enumerate(entries[:2]):
        at = ACT.at + timedelta(minutes=minute)
        ceremony.note_call(number, [entry.nomination], replace(ACT, at=at))
    calls = ceremony.calls_of(number)
    assert [(call.name, call.award) for call in calls] == [
        ("姓名J1", "办案标兵"), ("姓名J2", "办案标兵")
    ]  # fmt: skip
    assert calls[1].at - calls[0].at == timedelta(minutes=1)
    assert [(line.entries, line.calls) for line in ceremony.ceremonies()] == [(3, 2)]
    with pytest.raises(DatabaseError) as caught:
        ceremony.delete(number, ACT)
    assert caught.value.code == "CEREMONY_HELD"


def test_a_ceremony_never_held_can_go_and_come_back():
    number = made()
    token = ceremony.delete(number, ACT)
    assert ceremony.ceremonies() == []
    history.undo(token, ACT)
    assert names(number) == ["姓名J1", "姓名J2", "姓名J3"]

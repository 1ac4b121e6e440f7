"""What is entered about a person, and what is wrong with it."""

from datetime import date

import pytest

from evaluation.roster_entry import (
    FaultCode,
    PostingEntry,
    StateEntry,
    clashes_of_posting,
    clashes_of_state,
    faults_of_name,
    faults_of_reason,
    read_leaving,
    read_posting,
    read_state,
)
from evaluation.staff import Absence, Category, Position, Posting, State

DAY = date(2024, 2, 1)


def test_words_and_codes_are_read_alike():
    by_word = read_posting(PostingEntry("员额法官", "民一庭", DAY, position="庭长"))
    by_code = read_posting(PostingEntry("judge", "民一庭", DAY, position="CHIEF", group="民商事"))
    assert by_word == by_code
    assert by_word == Posting(Category.JUDGE, "民一庭", "民商事", Position.CHIEF, DAY, None)


@pytest.mark.parametrize(
    ("entry", "codes"),
    [
        (PostingEntry("法师", "民一庭", DAY), ["CATEGORY_UNKNOWN"]),
        (PostingEntry("书记员", " ", DAY), ["DIVISION_MISSING"]),
        (PostingEntry("书记员", "民一庭", DAY, group="民事"), ["GROUP_UNKNOWN"]),
        (PostingEntry("书记员", "民一庭", DAY, position="主任"), ["POSITION_UNKNOWN"]),
        (PostingEntry("书记员", "民一庭", None), ["START_MISSING"]),
        (PostingEntry("书记员", "民一庭", DAY, date(2024, 1, 31)), ["END_BEFORE_START"]),
        (PostingEntry("", "", None), ["CATEGORY_UNKNOWN", "DIVISION_MISSING", "START_MISSING"]),
    ],
)
def test_everything_wrong_is_said_at_once(entry, codes):
    assert [fault.code for fault in read_posting(entry)] == codes


def test_states_are_read_and_leaving_is_told_from_leave():
    assert read_state(StateEntry("病假", DAY)) == Absence(State.SICK, DAY, None)
    assert read_leaving(StateEntry("退休", DAY)) == Absence(State.RETIRED, DAY, None)
    assert [f.code for f in read_leaving(StateEntry("病假", DAY))] == ["NOT_A_LEAVING"]
    assert [f.code for f in read_state(StateEntry("午休", DAY))] == ["STATE_UNKNOWN"]


def test_one_shared_day_is_a_clash():
    old = read_posting(PostingEntry("书记员", "民一庭", date(2020, 1, 1), DAY))
    new = read_posting(PostingEntry("法官助理", "民一庭", DAY))
    later = read_posting(PostingEntry("法官助理", "民一庭", date(2024, 2, 2)))
    assert [f.code for f in clashes_of_posting(new, [old])] == [FaultCode.POSTING_OVERLAPS]
    assert clashes_of_posting(later, [old]) == []


def test_only_states_of_one_kind_clash():
    sick = Absence(State.SICK, DAY, None)
    assert clashes_of_state(sick, [Absence(State.TRAINING, DAY, None)]) == []
    assert len(clashes_of_state(sick, [Absence(State.SICK, date(2024, 3, 1), None)])) == 1


def test_a_name_a_number_and_a_reason_are_needed():
    assert [f.code for f in faults_of_name(" ", "")] == ["NUMBER_MISSING", "NAME_MISSING"]
    assert faults_of_name("A1", "甲") == []
    assert [f.code for f in faults_of_reason("  ")] == ["WHY_MISSING"]

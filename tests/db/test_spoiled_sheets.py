"""Spoiled sheets: counted with their reason, against a template, and corrected with a reason."""

from datetime import datetime

import pytest

from db import history
from db.actors import Act
from db.errors import DatabaseError
from db.spoiled_sheets import correct_spoiled, note_spoiled, spoiled_sheets
from tests.db.issuing import ACT

NUMBER = "示法荣〔2024〕J1-001号"
OTHER = Act("许沛", datetime(2024, 4, 20, 9))


@pytest.fixture(autouse=True)
def opened(rolled_back):
    """Every test has the module's database to itself."""


def refused(act, *arguments):
    with pytest.raises(DatabaseError) as caught:
        act(*arguments)
    return caught.value.code


def counted():
    return [(one.number, one.sheets, one.author, one.template) for one in spoiled_sheets()]


def test_they_are_kept_with_their_reason():
    assert refused(note_spoiled, NUMBER, 1, " ", ACT) == "REASON_NEEDED"
    note_spoiled(NUMBER, 2, "卡纸", ACT)
    (found,) = spoiled_sheets()
    assert (found.number, found.sheets, found.reason) == (NUMBER, 2, "卡纸")
    assert found.template == ""


def test_a_count_is_corrected_with_a_reason_and_that_can_be_taken_back():
    note_spoiled(NUMBER, 2, "卡纸", ACT)
    note = spoiled_sheets()[0].id
    assert refused(correct_spoiled, note, 1, "", ACT) == "REASON_NEEDED"
    assert refused(correct_spoiled, note + 1, 1, "数错", ACT) == "NO_SUCH_NOTE"
    token = correct_spoiled(note, 1, "数错", OTHER)
    assert counted() == [(NUMBER, 1, ACT.author, "")]
    assert correct_spoiled(note, 1, "数错", OTHER) is None
    history.undo(token, ACT)
    assert counted() == [(NUMBER, 2, ACT.author, "")]
    gone = correct_spoiled(note, 0, "没有损坏", OTHER)
    assert counted() == []
    history.undo(gone, ACT)
    assert counted() == [(NUMBER, 2, ACT.author, "")]

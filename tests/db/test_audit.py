"""The chain of what was done: unbroken, whoever writes, and telling when it is not."""

import threading
from datetime import datetime

import pytest

from db import audit
from db.actors import Act
from db.audit import Chain
from db.connection import atomic, open_database, session
from db.models import AuditEntry

ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))


@pytest.fixture(autouse=True)
def opened(database_url):
    open_database(database_url)


def write(author, count):
    with session():
        for number in range(count):
            with atomic():
                audit.record("TRY", str(number), {"数": number}, Act(author, ACT.at))


def _record_and_fail():
    with atomic():
        audit.record("TRY", "1", {}, ACT)
        raise ZeroDivisionError


def test_what_is_recorded_can_be_read_and_proved():
    with session():
        before = audit.verify_chain().entries
        with atomic():
            audit.record("TRY", "2024Q1", {"名": "甲", "count": 3}, ACT)
        entry = audit.entries("2024Q1")[0]
        assert (entry.author, entry.at, entry.detail) == (
            ACT.author,
            ACT.at,
            {"名": "甲", "count": 3},
        )
        assert audit.verify_chain() == Chain(before + 1, None)


def test_the_first_morning_of_a_year_is_of_that_year():
    assert Act("甲", datetime(2024, 12, 31, 15, 59)).year == 2024
    assert Act("甲", datetime(2024, 12, 31, 16)).year == 2025


def test_what_is_rolled_back_was_not_done():
    with session():
        before = audit.verify_chain()
        with pytest.raises(ZeroDivisionError):
            _record_and_fail()
        assert audit.verify_chain() == before


def test_an_act_outside_a_transaction_is_refused():
    with session(), pytest.raises(ValueError, match="transaction"):
        audit.record("TRY", "1", {}, ACT)


@pytest.mark.parametrize("damage", ["change", "remove"])
def test_a_changed_and_a_removed_entry_break_the_chain(damage):
    write("沈知行", 3)
    with session():
        ids = [row.id for row in AuditEntry.select().order_by(AuditEntry.id)][-3:]
        if damage == "change":
            AuditEntry.update(author="别人").where(AuditEntry.id == ids[1]).execute()
            assert audit.verify_chain().broken == ids[1]
        else:
            AuditEntry.delete().where(AuditEntry.id == ids[1]).execute()
            assert audit.verify_chain().broken == ids[2]


def test_desks_writing_at_once_do_not_fork_the_chain():
    desks = [threading.Thread(target=write, args=(f"desk {n}", 10)) for n in range(4)]
    for desk in desks:
        desk.start()
    for desk in desks:
        desk.join()
    with session():
        chain = audit.verify_chain()
        assert chain.broken is None
        assert sum(e.author.startswith("desk") for e in audit.entries()) == 40

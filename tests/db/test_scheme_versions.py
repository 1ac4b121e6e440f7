"""Versions of the scheme: drafts that are edited and undone, and what is never edited again."""

import json
from datetime import date, datetime

import pytest
from peewee import IntegrityError, PeeweeException

from db import history
from db.actors import Act
from db.audit import entries
from db.connection import open_database, session
from db.errors import DatabaseError
from db.models import QuarterRun, SchemeVersion
from db.scheme_versions import (
    SchemeState,
    StateOrder,
    add_draft,
    announce,
    delete_draft,
    put_in_force,
    shipped_drafts,
    store_draft,
    versions,
    withdraw,
)
from db.schemes import scheme_in_force, schemes, store_shipped_schemes
from evaluation.scheme_diff import with_value
from evaluation.scheme_edits import fault_of
from tests.db.questions import version_of

ACT = Act("沈知行", datetime(2024, 10, 8, 9))
ORDER = StateOrder(date(2024, 11, 1), "审委会讨论通过", "法〔2024〕1号")
CODE = "NTKFQ-JX"


@pytest.fixture
def court(database_url):
    open_database(database_url)
    with session():
        store_shipped_schemes(ACT)
        yield


def draft_of_1(version="1.1", day="2025-01-01"):
    document = {**version_of(CODE, "1.0").document, "version": version, "effective_from": day}
    add_draft(document, "试行反馈", "", ACT)
    return document


def refused(call, *values):
    with pytest.raises(DatabaseError) as error:
        call(*values)
    return error.value.code


def test_draft_assesses_nobody_until_it_is_in_force(court):
    draft_of_1()
    assert [one.version for one in schemes()] == ["0.9", "1.0"]
    assert scheme_in_force(date(2025, 4, 1)).version == "1.0"
    announce(CODE, "1.1", ORDER, ACT)
    assert scheme_in_force(date(2025, 4, 1)).version == "1.0"
    put_in_force(CODE, "1.1", ORDER, ACT)
    assert scheme_in_force(date(2025, 4, 1)).version == "1.1"
    before = version_of(CODE, "1.0")
    assert (before.state, before.valid_until) == (SchemeState.RETIRED, date(2024, 12, 31))
    assert scheme_in_force(date(2024, 12, 31)).version == "1.0"
    now = version_of(CODE, "1.1")
    assert (now.author, now.reason, now.legal_basis) == ("沈知行", ORDER.reason, ORDER.legal_basis)
    assert now.announced_on == ORDER.day


def test_version_that_was_taken_the_place_of_unsaid_counts_as_succeeded(court):
    # The shipped versions are stored whole: none of them says that it retires another.
    known = {one.version: (one.state, one.valid_until) for one in versions()}
    assert known["0.9"] == (SchemeState.RETIRED, date(2023, 12, 31))
    assert known["1.0"] == (SchemeState.IN_FORCE, None)
    draft_of_1()
    announce(CODE, "1.1", ORDER, ACT)
    assert version_of(CODE, "1.0").state is SchemeState.IN_FORCE


def test_states_stand_in_the_chain_with_who_when_and_why(court):
    draft_of_1()
    announce(CODE, "1.1", ORDER, ACT)
    put_in_force(CODE, "1.1", ORDER, ACT)
    told = [e for e in entries() if e.action == "SCHEME_STATE"]
    steps = [(e.subject, e.detail["state"]) for e in told]
    assert steps == [
        ("NTKFQ-JX 1.1", ["DRAFT", "ANNOUNCED"]),
        ("NTKFQ-JX 0.9", ["IN_FORCE", "RETIRED"]),
        ("NTKFQ-JX 1.0", ["IN_FORCE", "RETIRED"]),
        ("NTKFQ-JX 1.1", ["ANNOUNCED", "IN_FORCE"]),
    ]
    assert told[0].detail["why"] == ORDER.reason
    assert told[0].author == "沈知行"


def test_edit_of_a_draft_is_undone_and_done_again(court):
    document = draft_of_1()
    token = store_draft(CODE, "1.1", with_value(document, "$.T.执恢", "0.50"), ACT)
    assert version_of(CODE, "1.1").document["T"]["执恢"] == "0.50"
    again = history.undo(token, ACT)
    assert version_of(CODE, "1.1").document["T"]["执恢"] == "0.40"
    history.undo(again, ACT)
    assert version_of(CODE, "1.1").scheme.sha256 == version_of(CODE, "1.1").sha256
    assert version_of(CODE, "1.1").document["T"]["执恢"] == "0.50"


def test_deleted_draft_comes_back(court):
    draft_of_1()
    token = delete_draft(CODE, "1.1", ACT)
    assert [one.version for one in versions()] == ["0.9", "1.0"]
    history.undo(token, ACT)
    assert [one.version for one in versions()] == ["0.9", "1.0", "1.1"]


def test_what_is_in_force_is_never_edited(court):
    document = version_of(CODE, "1.0").document
    changed = with_value(document, "$.T.执恢", "0.50")
    assert refused(store_draft, CODE, "1.0", changed, ACT) == "SCHEME_NOT_DRAFT"
    assert refused(delete_draft, CODE, "1.0", ACT) == "SCHEME_NOT_DRAFT"
    assert refused(announce, CODE, "1.0", ORDER, ACT) == "SCHEME_NOT_DRAFT"
    with pytest.raises((IntegrityError, PeeweeException)):
        SchemeVersion.update(document=json.dumps(changed)).execute()


def test_draft_with_a_fault_is_kept_but_never_announced(court):
    document = draft_of_1()
    store_draft(CODE, "1.1", with_value(document, "$.judge.Q.max", "41"), ACT)
    fault = fault_of(version_of(CODE, "1.1").document)
    assert (fault.code, fault.path) == ("DOES_NOT_ADD_UP", "$.judge.*.max")
    assert refused(announce, CODE, "1.1", ORDER, ACT) == "SCHEME_FAULT"
    assert version_of(CODE, "1.1").is_draft


def test_state_needs_a_reason_and_the_state_before(court):
    draft_of_1()
    assert refused(announce, CODE, "1.1", StateOrder(ORDER.day, " "), ACT) == "SCHEME_NO_REASON"
    assert refused(put_in_force, CODE, "1.1", ORDER, ACT) == "SCHEME_WRONG_STATE"
    announce(CODE, "1.1", ORDER, ACT)
    withdraw(CODE, "1.1", ORDER, ACT)
    assert version_of(CODE, "1.1").is_draft


def test_no_version_reaches_back_into_a_closed_quarter(court):
    draft_of_1(day="2024-04-01")
    announce(CODE, "1.1", ORDER, ACT)
    row = {"quarter": "2024Q3", "state": "LOCKED", "result": "{}", "sha256": "0"}
    QuarterRun.create(**row, author="沈知行", written_at=ACT.at)
    assert refused(put_in_force, CODE, "1.1", ORDER, ACT) == "SCHEME_CLOSED_QUARTER"


def test_same_code_and_version_is_refused_and_a_new_one_taken(court):
    document = draft_of_1()
    assert refused(add_draft, document, "", "", ACT) == "SCHEME_TAKEN"
    store_draft(CODE, "1.1", {**document, "version": "1.2"}, ACT)
    assert [one.version for one in versions()] == ["0.9", "1.0", "1.2"]
    assert refused(store_draft, CODE, "1.2", {**document, "version": "1.0"}, ACT) == "SCHEME_TAKEN"


def test_shipped_drafts_become_final_when_they_are_announced(court):
    draft = next(one for one in shipped_drafts() if one.version == "2.0")
    add_draft(draft.document, "草案", "", ACT)
    announce(CODE, "2.0", ORDER, ACT)
    assert version_of(CODE, "2.0").document["state"] == "FINAL"
    assert {one.code for one in shipped_drafts()} == {"NTKFQ-JX", "EX-SD", "EX-JY", "EX-YA"}

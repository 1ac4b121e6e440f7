"""What one desk reads before it writes is not changed by another in between."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime

import pytest

from db import runs
from db.actors import Act
from db.awards import award_of
from db.bulk import is_server
from db.connection import atomic, open_database, session
from db.errors import DatabaseError
from db.models import QuarterRun, database
from db.questions import questions_of, search
from db.scheme_versions import StateOrder, add_draft, announce, put_in_force
from db.schemes import freeze_baselines
from db.templates import choose_template, offer_template
from evaluation.period import Quarter
from tests.db.questions import version_of
from tests.db.rows import WRITTEN, add_case, add_person

Q1 = Quarter(2025, 1)
ACT = Act("沈知行", datetime(2025, 4, 12, 9, 30))
OTHER = Act("陆明川", datetime(2025, 4, 12, 9, 31))


@pytest.fixture(autouse=True)
def opened(database_url):
    open_database(database_url)
    with session():
        yield


@pytest.fixture
def other_desk():
    with ThreadPoolExecutor(1) as thread:

        def start(work):
            """Have another desk do *work*; back once it has to wait for this one."""
            done = thread.submit(in_session, work)
            while is_server() and not done.done() and not waits():
                pass
            return done

        yield start


def in_session(work):
    with session():
        return work()


def waits():
    return database.execute_sql("SELECT 1 FROM pg_locks WHERE NOT granted").fetchone()


def close():
    QuarterRun.create(quarter=str(Q1), state="LOCKED", result="{}", sha256="x", **WRITTEN)


def refusal(done):
    with pytest.raises(DatabaseError) as caught:
        done.result()
    return caught.value.code


def test_baselines_are_not_fixed_in_a_quarter_that_is_being_locked(other_desk):
    with runs.steady():
        done = other_desk(lambda: freeze_baselines(Q1, {"民商事": {"Q": "90"}}, OTHER))
        close()
    assert refusal(done) == "QUARTER_LOCKED"


def test_no_version_comes_into_force_in_a_quarter_that_is_being_locked(other_desk):
    document = {**version_of("NTKFQ-JX", "1.0").document, "version": "1.1"}
    add_draft({**document, "effective_from": "2025-01-01"}, "试行反馈", "", ACT)
    order = StateOrder(date(2024, 12, 1), "审委会讨论通过")
    announce("NTKFQ-JX", "1.1", order, ACT)
    with runs.steady():
        done = other_desk(lambda: put_in_force("NTKFQ-JX", "1.1", order, OTHER))
        close()
    assert refusal(done) == "SCHEME_CLOSED_QUARTER"


def test_two_desks_look_for_questions_at_once(other_desk):
    parties = {"plaintiff_hash": "甲", "defendant_hash": "乙", "year": 2025}
    judge = add_person("J1")
    days = {"filed_on": "2025-01-02", "closed_on": "2025-02-01"}
    add_case(1, judge, manner="准予撤诉", **parties, **days)
    add_case(2, judge, filed_on="2025-02-20", closed_on=None, manner="", **parties)
    with atomic():
        count = search(Q1, ACT)
        done = other_desk(lambda: search(Q1, OTHER))
    assert done.result() == count > 0
    found = questions_of(Q1)
    assert (found.author, len(found.questions)) == ("陆明川", count)


def test_a_template_that_is_being_chosen_is_not_put_aside(other_desk):
    with atomic():
        choose_template(award_of("MODEL"), "OWN", ACT)
        done = other_desk(lambda: offer_template("OWN", False, OTHER))
    assert refusal(done) == "TEMPLATE_IN_USE"

"""What is due is read from postings, states and files; the court's own rules go before."""

import json
from dataclasses import replace
from datetime import date, datetime

import pytest

from db.actors import Act
from db.connection import open_database, session
from db.errors import DatabaseError
from db.importing.undo import undo_import
from db.models import ImportBatch, Posting, Setting, Staff
from db.personnel.details import set_details
from db.personnel.records import add_record
from db.personnel.reminders import reminders, reminders_between
from db.personnel.rules import personnel_rules, shipped_rules, store_personnel_rules
from evaluation.personnel import Contract, Grade, PersonDetails
from evaluation.reminders import ReminderKind
from tests.db.rows import WRITTEN, add_person, add_posting, add_state

ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
DAY = date(2024, 3, 20)
WHY = "核对"


@pytest.fixture(autouse=True)
def opened(database_url):
    open_database(database_url)
    with session():
        yield


def told(found):
    return [(str(r.kind), str(r.day), [number for number, _ in r.people]) for r in found]


def test_postings_states_and_files_remind():
    judge = add_person("J001")
    first = Posting.select().where(Posting.staff == judge).get()
    Posting.update(grade="三级法官", end=date(2023, 12, 31)).where(Posting.id == first.id).execute()
    later = add_posting(judge, start="2024-01-01")
    Posting.update(grade="三级法官").where(Posting.id == later.id).execute()
    clerk = add_person("C001", "CLERK", "综合")
    add_state(clerk, "PROBATION", "2023-10-01", "2024-03-31")
    add_record("C001", Contract(date(2022, 4, 1), date(2024, 4, 1), None, "", "聘1"), ACT)
    set_details("J001", PersonDetails(sex="M", born_on=date(1964, 4, 2)), ACT, WHY)
    gone = add_person("C002", "CLERK", "综合")
    add_state(gone, "RESIGNED", "2024-01-01")
    add_record("C002", Contract(date(2022, 4, 1), date(2024, 4, 1)), ACT)
    assert told(reminders(DAY, 30)) == [
        (ReminderKind.PROBATION_END, "2024-03-31", ["C001"]),
        (ReminderKind.CONTRACT_END, "2024-04-01", ["C001"]),
        (ReminderKind.RETIREMENT, "2024-04-02", ["J001"]),
    ]
    (promotion,) = reminders_between(date(2023, 12, 1), date(2024, 1, 31), DAY)
    assert (promotion.kind, promotion.day) == (ReminderKind.PROMOTION_DUE, date(2024, 1, 1))


def test_grades_are_missed_once_a_court_has_graded_a_quarter():
    add_person("J001")
    add_person("J002")
    assert reminders(DAY, 30) == []
    add_record("J001", Grade("2023Q4", "GOOD"), ACT)
    late, soon = reminders(DAY, 30)
    assert (late.is_overdue, late.detail, told([late])[0][2]) == (True, "2023Q4", ["J002"])
    assert (soon.is_overdue, soon.detail, told([soon])[0][2]) == (False, "2024Q1", ["J001", "J002"])


def test_the_courts_own_rules_go_before_the_shipped_ones():
    shipped = shipped_rules()
    own = replace(shipped, promotion_years={"三级法官": 2})
    store_personnel_rules(own, ACT)
    assert json.loads(Setting.get(Setting.name == "personnel_rules").value) == {
        "promotion_years": {"三级法官": 2}
    }
    assert personnel_rules() == own
    store_personnel_rules(shipped, ACT)
    assert personnel_rules() == shipped
    assert not Setting.select().where(Setting.name == "personnel_rules").exists()


def test_an_import_of_people_who_have_a_file_stays():
    add_person("J001")
    batch = ImportBatch.create(
        kind="people",
        file_name="people.xlsx",
        sha256="",
        data_rows=1,
        added=1,
        changed=0,
        unchanged=0,
        rejected=0,
        warned=0,
        **WRITTEN,
    )
    Staff.update(batch=batch.id).execute()
    Posting.update(batch=batch.id).execute()
    add_record("J001", Grade("2023", "EXCELLENT"), ACT)
    with pytest.raises(DatabaseError) as caught:
        undo_import(batch.id, ACT)
    assert caught.value.code == "BATCH_FILED"
    assert Staff.select().count() == 1

"""Records of the personnel file: what is asked of them, periods of sanctions, retirement."""

import json
from datetime import date

import pytest

from evaluation.discipline import SanctionKind, ends_on, last_day, proposed_vetoes
from evaluation.period import Quarter
from evaluation.personnel import (
    RECORDS,
    Contract,
    Grade,
    Honour,
    PersonDetails,
    Sanction,
    SensitiveField,
    Training,
    faults_of_details,
    faults_of_record,
    faults_of_sensitive,
    kind_of,
    masked,
    stripped,
)
from evaluation.reminders import (
    Facts,
    ReminderKind,
    Rules,
    due_reminders,
    missing_grades,
    reminders_between,
)
from evaluation.retirement import RetirementRule, retirement_group, retires_on
from resources import resource

PLAIN = json.loads(resource("personnel.json").read_text("utf-8"))
RETIREMENT = tuple(RetirementRule.from_plain(rule) for rule in PLAIN["retirement"])
RULES = Rules(RETIREMENT, PLAIN["promotion_years"])


def codes(faults):
    return [(str(fault.code), fault.field) for fault in faults]


@pytest.mark.parametrize("made", RECORDS.values())
def test_an_empty_record_says_which_fields_are_missing(made):
    missing = faults_of_record(made())
    assert missing
    assert {fault.code for fault in missing} == {"FIELD_MISSING"}
    assert RECORDS[kind_of(made())] is made


@pytest.mark.parametrize(
    ("period", "grade", "fault"),
    [
        ("2024", "EXCELLENT", []),
        ("2024Q1", "GOOD", []),
        ("2024", "GOOD", [("CODE_UNKNOWN", "grade")]),
        ("2024Q5", "GOOD", [("PERIOD_UNREADABLE", "period")]),
    ],
)
def test_a_grade_is_of_its_period(period, grade, fault):
    assert codes(faults_of_record(Grade(period, grade))) == fault


def test_days_in_the_wrong_order_and_hours_that_are_none_are_told():
    contract = Contract(date(2024, 1, 1), date(2023, 12, 31), date(2023, 6, 1))
    assert codes(faults_of_record(contract)) == [
        ("DAYS_OUT_OF_ORDER", "end"),
        ("DAYS_OUT_OF_ORDER", "probation_end"),
    ]
    course = Training("培训", date(2024, 1, 1), hours="八")
    assert codes(faults_of_record(course)) == [("NUMBER_UNREADABLE", "hours")]
    details = PersonDetails(sex="X", born_on=date(1990, 1, 1), work_began_on=date(1980, 1, 1))
    assert codes(faults_of_details(details)) == [
        ("DAYS_OUT_OF_ORDER", "work_began_on"),
        ("CODE_UNKNOWN", "sex"),
    ]


def test_an_honour_of_a_case_names_it():
    honour = Honour("CASE", "典型案例", "CITY", date(2024, 1, 5))
    assert codes(faults_of_record(honour)) == [("FIELD_MISSING", "subject")]
    assert not faults_of_record(Honour("PERSON", "办案标兵", "CITY", date(2024, 1, 5)))


def test_white_space_around_texts_goes():
    assert stripped(Grade(" 2024 ", "EXCELLENT", note=" 好 ")) == Grade(
        "2024", "EXCELLENT", note="好"
    )


def test_an_identity_number_is_checked_by_its_last_digit_and_never_repeated():
    # An example of GB 11643-1999.
    assert not faults_of_sensitive(SensitiveField.ID_NUMBER, "11010519491231002X")
    (fault,) = faults_of_sensitive(SensitiveField.ID_NUMBER, "110105194912310021")
    assert (fault.code, fault.value) == ("ID_NUMBER_WRONG", "")
    assert not faults_of_sensitive(SensitiveField.HEALTH, "无")
    assert masked("11010519491231002X") == "•" * 18


def test_a_period_ends_the_day_before_its_day_comes_again():
    # The vector t9 of the domain's worked examples.
    start = date(2023, 10, 15)
    end = last_day(SanctionKind.WARNING, start)
    assert end == date(2024, 4, 14)
    quarters = [Quarter(2023, 3), Quarter(2023, 4), *(Quarter(2024, n) for n in (1, 2, 3))]
    proposed = proposed_vetoes(SanctionKind.WARNING, start, end, quarters, {})
    assert [(str(p.quarter), p.code) for p in proposed] == [
        ("2023Q4", "V02"),
        ("2024Q1", "V02"),
        ("2024Q2", "V02"),
    ]
    assert (proposed[-1].start, proposed[-1].end) == (date(2024, 4, 1), date(2024, 4, 14))


def test_the_day_of_the_decision_counts_as_well():
    quarter, decided = Quarter(2024, 1), {Quarter(2024, 1): date(2024, 4, 19)}
    start = date(2024, 4, 10)
    (proposed,) = proposed_vetoes(SanctionKind.DEMERIT, start, None, [quarter], decided)
    assert proposed.by_decision_day
    late = date(2024, 4, 20)
    assert not proposed_vetoes(SanctionKind.DEMERIT, late, None, [quarter], decided)


def test_lighter_handling_gives_no_veto_and_lifting_ends_a_period():
    assert not proposed_vetoes(
        SanctionKind.ADMONISHMENT, date(2024, 1, 1), None, [Quarter(2024, 1)], {}
    )
    assert ends_on(date(2024, 12, 31), date(2024, 7, 1)) == date(2024, 6, 30)
    assert ends_on(None, None) is None
    assert not faults_of_record(Sanction("WARNING", date(2024, 1, 1), document_no="1号"))


@pytest.mark.parametrize(
    ("born", "group", "day"),
    [
        # Rows of the tables that came with the decision of 2024-09-13.
        ("1964-12-20", "MALE", "2024-12-20"),
        ("1965-01-10", "MALE", "2025-02-10"),
        ("1965-05-31", "MALE", "2025-07-31"),
        ("1976-09-01", "MALE", "2039-09-01"),
        ("1970-01-01", "FEMALE_CADRE", "2025-02-01"),
        ("1975-03-15", "FEMALE_WORKER", "2025-05-15"),
        ("1990-06-01", "FEMALE_WORKER", "2045-06-01"),
    ],
)
def test_the_age_of_retirement_rises_by_degrees(born, group, day):
    assert retires_on(date.fromisoformat(born), group, RETIREMENT) == date.fromisoformat(day)


def test_without_a_sex_nobody_is_said_to_retire():
    assert retirement_group("F", "") == "FEMALE_CADRE"
    assert retirement_group("F", "FEMALE_WORKER") == "FEMALE_WORKER"
    assert retires_on(date(1965, 1, 1), retirement_group("", ""), RETIREMENT) is None


FACTS = [
    Facts(
        *("C001", "甲"),
        contracts=((date(2024, 4, 30), "聘字1号"),),
        probations=(date(2024, 4, 20),),
    ),
    Facts("J001", "乙", grade="三级法官", grade_since=date(2020, 5, 1), sex="M"),
    Facts("J002", "丙", born_on=date(1964, 4, 12), sex="M", sanctions=((date(2024, 4, 14), "W"),)),
    Facts("C002", "丁", contracts=((date(2023, 12, 31), "旧"), (None, "新"))),
    Facts("C003", "戊", contracts=((date(2024, 3, 31), "到期"),)),
]


def test_what_is_due_comes_by_day_and_what_ran_out_first():
    found = due_reminders(FACTS, date(2024, 4, 10), 30, RULES)
    assert [(r.kind, str(r.day), r.people[0][0], r.is_overdue) for r in found] == [
        (ReminderKind.CONTRACT_END, "2024-03-31", "C003", True),
        (ReminderKind.RETIREMENT, "2024-04-12", "J002", False),
        (ReminderKind.SANCTION_END, "2024-04-14", "J002", False),
        (ReminderKind.PROBATION_END, "2024-04-20", "C001", False),
        (ReminderKind.CONTRACT_END, "2024-04-30", "C001", False),
        (ReminderKind.PROMOTION_DUE, "2024-05-01", "J001", False),
    ]


def test_a_month_shows_what_falls_into_it():
    found = reminders_between(FACTS, date(2024, 5, 1), date(2024, 5, 31), RULES)
    assert [r.detail for r in found] == ["三级法官"]


def test_missing_grades_name_whose():
    serving = (("C001", "甲"), ("J001", "乙"))
    missing = missing_grades(Quarter(2024, 1), serving, frozenset({"J001"}))
    assert missing is not None
    assert (missing.people, missing.day) == ((("C001", "甲"),), date(2024, 3, 31))
    assert missing_grades(Quarter(2024, 1), serving, frozenset({"C001", "J001"})) is None

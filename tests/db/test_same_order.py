"""Lists stand in one order on both engines, whatever language a server sorts in.

乙 comes before 甲 by its character, behind it by its pinyin, which the server of the tests uses.
"""

from datetime import date, datetime
from decimal import Decimal

import pytest

from db import ceremony
from db.actors import Act
from db.award_proposals import add_by_hand, decide, nominees
from db.case_totals import totals_of
from db.form_details import form_details
from db.judges_meetings import add_meeting, meetings
from db.mediations import add_mediation, mediations
from db.models import CaseTotal, Nomination, Posting
from db.person_card import card_of
from db.tallies import case_credits, tally
from evaluation.period import Quarter, Year
from evaluation.registers import MediationEntry, MeetingEntry
from evaluation.staff import Category, RecordKey
from tests.db.rows import WRITTEN, add_case, add_measure, add_person
from tests.evaluation.builders import scheme

Q1 = Quarter(2024, 1)
DAY = date(2024, 2, 1)
ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
OWN = RecordKey("J1", Category.JUDGE, "民商事")


@pytest.fixture
def judge(rolled_back):
    return add_person("J1")


def test_output_and_what_forms_show_of_it_by_its_basis(judge):
    for basis, value in (("甲", "1"), ("乙", "2")):
        add_measure(judge, "ADJ", value, basis=basis)
    assert [entry.value for entry in tally(Q1, scheme()).entries] == [2, 1]
    shown = form_details(Q1)[OWN].adjustments
    assert [row.points for row in shown] == [Decimal(2), Decimal(1)]


def test_cases_of_one_day_and_serial_number_by_their_number(judge):
    for word in ("民终", "民初", "执"):
        add_case(1, judge, type_word=word, procedure="二审" if word == "民终" else "简易")
    keys = [one.case_key for one in case_credits(Q1, scheme(), OWN)]
    assert keys == [f"(2024)苏0698{word}1号" for word in ("执", "民初", "民终")]


def test_registers_by_number_within_a_day(judge):
    for number in ("甲1", "乙1"):
        add_mediation(MediationEntry(number, DAY), ACT)
        add_meeting(MeetingEntry(number, DAY), ACT)
    assert [line.entry.number for line in mediations()] == ["乙1", "甲1"]
    assert [line.entry.number for line in meetings()] == ["乙1", "甲1"]


def test_nominees_in_one_place_and_the_others_of_a_team_by_number(judge):
    year = Year(2023)
    for number in ("甲1", "乙1"):
        add_person(number)
        add_by_hand("MODEL", year, number, "会议推荐", ACT)
    Nomination.update(place=1).execute()
    listed = nominees("MODEL", year)
    assert [one.key for one in listed] == ["乙1", "甲1"]
    decide([one.id for one in listed], date(2024, 2, 23), "示法〔2024〕3号", ACT)
    assert [one.name for one in ceremony.candidates([year])] == ["姓名乙1", "姓名甲1"]
    Posting.update(team="一团队").execute()
    assert [mate.staff_no for mate in card_of("J1", Q1).mates] == ["乙1", "甲1"]


def test_totals_by_their_words(judge):
    for procedure in ("简易", "普通独任"):
        for manner in ("调解", "判决"):
            CaseTotal.create(
                staff=judge, quarter="2024Q1", type_word="民初", procedure=procedure,
                manner=manner, role="SINGLE", count=1, **WRITTEN,
            )  # fmt: skip
    listed = [(one.procedure, one.manner) for one in totals_of([Q1])[Q1]]
    assert listed == sorted(listed)

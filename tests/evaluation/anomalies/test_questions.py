"""Each check asks where it should, is silent where it should not, and never judges."""

import re
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import numpy as np
import pytest

from evaluation.anomalies import CaseRow, ClosingEdit, Kind, View, questions
from evaluation.anomalies.closings import last_worked_days
from evaluation.calendar import HolidayCalendar
from evaluation.period import Quarter
from resources import resource
from tests.test_translations import CHINESE, ENGLISH, placeholders

Q1 = Quarter(2024, 1)
MIDDLE = date(2024, 2, 6)
CALENDAR = HolidayCalendar()


def row(number, **changes):
    fields = {
        "case_key": f"(2024)苏0691民初{number}号",
        "type_word": "民初",
        "procedure": "简易",
        "handler": "J1",
        "filed_on": date(2024, 1, 8),
        "manner": "判决",
        "division": "民庭",
        "peers": "民商事",
        "cause": "民间借贷纠纷",
    }
    return CaseRow(**(fields | changes))


def codes(*rows, quarter=Q1, edits=(), **changes):
    return [q.code for q in questions(View(tuple(rows), quarter, edits=tuple(edits), **changes))]


def closed(count, day=MIDDLE, start=0, **changes):
    """Closed cases, filed on different days, so that nothing else strikes."""
    return [
        row(start + n, filed_on=date(2024, 1, 2) + timedelta(days=n % 21), closed_on=day, **changes)
        for n in range(count)
    ]


def test_a_quiet_quarter_raises_nothing():
    quiet = [
        replace(one, closed_on=MIDDLE + timedelta(days=7 * (n % 4)))
        for n, one in enumerate(closed(20))
    ]
    assert codes(*quiet) == []


def test_g01_few_people_are_held_to_a_fixed_line():
    last = date(2024, 3, 27)
    assert "G01_SHARE" in codes(*closed(5), *closed(5, last, start=50))
    assert "G01_SHARE" not in codes(*closed(9), *closed(5, last, start=50))
    assert "G01_SHARE" not in codes(*closed(4), *closed(4, last, start=50))


def test_g01_many_people_are_compared_with_each_other():
    rng = np.random.Generator(np.random.PCG64(6))
    rows = []
    for person in range(25):
        late = 18 if person == 3 else int(rng.binomial(40, 0.1))
        for n in range(40):
            day = date(2024, 3, 27) if n < late else MIDDLE
            rows += [
                replace(one, handler=f"J{person:02d}") for one in closed(1, day, 100 * person + n)
            ]
    found = [q for q in questions(View(tuple(rows), Q1)) if q.check == "G01"]
    assert [(q.code, q.subject, q.values["count"]) for q in found] == [("G01_SPIKE", "J03", 18)]
    assert len(found[0].cases) == 18
    turned = questions(View(tuple(reversed(rows)), Q1))
    assert [q for q in turned if q.check == "G01"] == found


def test_g01_a_series_counts_once_and_december_is_told():
    last = date(2024, 3, 27)
    series = closed(8, last, 50, series="S1")
    assert "G01_SHARE" not in codes(*closed(5), *series)
    year = [
        row(100 * month + n, filed_on=date(2023, 1, 2), closed_on=date(2023, month, 6))
        for month in range(1, 13)
        for n in range(30 if month == 12 else 8)
    ]
    assert "G01_DECEMBER" in codes(*year, quarter=Quarter(2023, 4))
    assert "G01_DECEMBER" not in codes(*year[80:], quarter=Quarter(2023, 4))


def test_last_worked_days_leave_weekends_out():
    assert min(last_worked_days(Q1, CALENDAR)) == date(2024, 3, 25)


@pytest.mark.parametrize(("gap", "asked"), [(0, True), (90, True), (91, False), (-1, False)])
def test_g02_the_same_parties_back_after_withdrawal(gap, asked):
    parties = {"plaintiff": "甲", "defendant": "乙"}
    left = date(2024, 1, 1)
    first = row(1, filed_on=date(2023, 9, 1), closed_on=left, manner="准予撤诉", **parties)
    again = row(2, filed_on=left + timedelta(days=gap), handler="J2", **parties)
    assert ("G02_REFILED" in codes(first, again)) is asked
    judged = replace(first, manner="判决")
    assert "G02_REFILED" not in codes(judged, again)
    assert "G02_REFILED" not in codes(first, replace(again, defendant="丙"))


def test_g03_many_of_one_dispute_within_weeks():
    parties = {"plaintiff": "甲", "defendant": "乙"}
    rows = [row(n, filed_on=date(2024, 1, 8) + timedelta(days=7 * n), **parties) for n in range(5)]
    (found,) = [q for q in questions(View(tuple(rows), Q1)) if q.check == "G03"]
    assert len(found.cases) == 5
    assert "G03_SPLIT" not in codes(*rows[:4])
    late = replace(rows[4], filed_on=date(2024, 2, 8))
    assert "G03_SPLIT" not in codes(*rows[:4], late)


def test_g04_series_by_number_and_by_weight():
    assert "G04_SERIES" in codes(*closed(8), *closed(4, start=50, series="S"))
    heavy = closed(3, start=50, series="S", credit=Fraction(3))
    assert "G04_SERIES" in codes(*closed(9), *heavy)
    assert "G04_SERIES" not in codes(*closed(9), *closed(3, start=50, series="S"))


def test_g05_filed_late_and_fewer_filed():
    late = row(1, filed_on=date(2024, 1, 16), received_on=date(2024, 1, 8))
    assert "G05_LATE" in codes(late)
    assert "G05_LATE" not in codes(replace(late, received_on=date(2024, 1, 9)))
    march = [row(n, filed_on=date(2023, 3, 10)) for n in range(8)]
    march += [row(50 + n, filed_on=date(2024, 3, 8)) for n in range(5)]
    mediated = [
        row(100 + n, type_word="诉前调", filed_on=date(2023 + (n > 1), 3, 10)) for n in range(6)
    ]
    assert "G05_FALL" in codes(*march, *mediated)
    assert "G05_FALL" not in codes(*march)


def test_g06_mediation_that_stays():
    stays = row(1, type_word="诉前调", filed_on=date(2024, 2, 10))
    assert "G06_STAYS" in codes(stays)
    assert "G06_STAYS" not in codes(replace(stays, filed_on=date(2024, 3, 5)))
    assert "G06_STAYS" not in codes(replace(stays, closed_on=date(2024, 3, 5)))


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"last_hearing_on": date(2024, 2, 7)}, "G07_HEARD_LATER"),
        ({"archived_on": date(2024, 2, 5)}, "G07_ARCHIVED_BEFORE"),
        ({"document_on": date(2024, 2, 17)}, "G07_DOCUMENT_LATE"),
        ({"hearings": 0, "procedure": "普通合议"}, "G07_UNHEARD"),
        ({"closed_on": date(2024, 2, 4)}, "DAY_OFF"),
        ({"filed_on": MIDDLE}, "SAME_DAY"),
    ],
)
def test_g07_days_that_contradict_each_other(changes, code):
    assert code in codes(row(1, **({"closed_on": MIDDLE} | changes)))
    assert code not in codes(row(1, closed_on=MIDDLE))


def test_g08_time_taken_out():
    own = closed(5, excluded_days=20)
    others = closed(20, start=50, handler="J2", excluded_days=2)
    found = [q for q in questions(View((*own, *others), Q1)) if q.check == "G08"]
    assert [(q.code, q.subject) for q in found] == [("G08_EXCLUDED", "J1")]
    slept = row(1, filed_on=date(2023, 8, 1), suspended=True)
    assert "G08_SUSPENDED" in codes(slept)
    due = {"due_on": date(2024, 4, 10), "extension_days": 30}
    assert "G08_LAST_MOMENT" in codes(row(1, extended_on=date(2024, 3, 8), **due))
    assert "G08_LAST_MOMENT" not in codes(row(1, extended_on=date(2024, 3, 1), **due))


def test_g09_ended_soon_and_resumed_soon():
    ended = row(
        1,
        type_word="执",
        procedure="执行",
        manner="终本",
        closed_on=MIDDLE,
        plaintiff="甲",
        defendant="乙",
    )
    resumed = replace(
        ended, case_key="X", type_word="执恢", filed_on=date(2024, 3, 20), closed_on=None
    )
    assert {"G09_SOON", "G09_RESUMED"} <= set(codes(ended, resumed))
    assert codes(replace(ended, filed_on=date(2023, 12, 1))) == []
    people = [
        replace(one, handler=f"J{n:02d}", type_word="执", manner="终本" if n == 0 else "执行完毕")
        for n in range(20)
        for one in closed(10, start=100 * n)
    ]
    asked = [q for q in questions(View(tuple(people), Q1)) if q.code == "G09_OFTEN"]
    assert [q.subject for q in asked] == ["J00"]


def test_g10_a_leader_with_simple_unheard_cases_only():
    led = closed(3, leader=True, hearings=0)
    assert "G10_NOMINAL" in codes(*led)
    assert "G10_NOMINAL" not in codes(*led[:2], replace(led[2], hearings=1))
    assert "G10_NOMINAL" not in codes(*closed(3, hearings=0))


def test_g11_lighter_than_the_peers():
    rows = [
        row(
            100 * person + n,
            handler=f"J{person}",
            allotted_on=date(2024, 1, 9),
            weight=Fraction(1 + (person > 0)),
        )
        for person in range(5)
        for n in range(10)
    ]
    asked = [q for q in questions(View(tuple(rows), Q1)) if q.check == "G11"]
    assert [(q.subject, q.kind) for q in asked] == [("J0", Kind.INFO)]
    assert "G11_LIGHT" not in codes(*rows[:40])


def test_g12_very_many_settled_or_many_more_than_before():
    assert "G12_HIGH" in codes(*closed(2), *closed(8, start=50, manner="调解"))
    assert "G12_HIGH" not in codes(*closed(3), *closed(8, start=50, manner="调解"))
    before = [
        replace(one, case_key=f"V{n}", filed_on=date(2023, 9, 1), closed_on=date(2023, 11, 6))
        for n, one in enumerate(closed(10))
    ]
    assert "G12_RISE" in codes(*before, *closed(7), *closed(3, start=50, manner="调解"))


def test_g13_days_of_closing_changed():
    edit = ClosingEdit("X", date(2024, 3, 29), date(2024, 3, 20), date(2024, 3, 24), "沈知行")
    assert codes(edits=[edit]) == ["G13_BACKDATED"]
    assert codes(edits=[replace(edit, edited_on=date(2024, 3, 23))]) == []
    assert codes(edits=[replace(edit, after=date(2024, 4, 1), locked=True)]) == ["G13_LOCKED"]


def test_g14_converted_late_and_panels():
    assert "G14_CONVERTED" in codes(row(1, converted_on=date(2024, 3, 1), due_on=date(2024, 3, 11)))
    assert "G14_CONVERTED" not in codes(
        row(1, converted_on=date(2024, 3, 1), due_on=date(2024, 3, 12))
    )
    always = closed(20, procedure="普通合议", panel=True, hearings=1)
    never = closed(20, start=50, handler="J2", procedure="普通独任", hearings=1)
    assert {"G14_ALWAYS_PANEL", "G14_NEVER_PANEL"} <= set(codes(*always, *never))
    assert "G14_NEVER_PANEL" not in codes(*never)


def test_entered_twice_and_too_many_a_day_and_odd_times():
    twin = {"plaintiff": "甲", "defendant": "乙", "amount_fen": 100}
    assert "DUPLICATE" in codes(row(1, **twin), row(2, **twin))
    assert "DUPLICATE" not in codes(row(1, **twin), row(2, **(twin | {"amount_fen": 101})))
    assert "MANY_A_DAY" in codes(*closed(9))
    assert "MANY_A_DAY" not in codes(*closed(9, series="S"))
    slow = row(99, filed_on=date(2021, 1, 4), closed_on=MIDDLE)
    assert "DURATION" in codes(*closed(20), slow)


def test_every_question_has_its_sentence_and_none_judges():
    folder = resource("i18n").parents[1] / "evaluation" / "anomalies"
    source = "".join(file.read_text("utf-8") for file in folder.glob("*.py"))
    known = {key.removeprefix("questions.") for key in CHINESE if key.startswith("questions.")}
    asked = set(
        re.findall(r'"((?:G\d\d_[A-Z_]+)|DUPLICATE|DAY_OFF|SAME_DAY|MANY_A_DAY|DURATION)"', source)
    )
    assert asked == known
    for language in (CHINESE, ENGLISH):
        for code in known:
            sentence = language[f"questions.{code}"]
            assert not re.search("作弊|显著|违规|扣分|fraud|cheat|significant", sentence)


def test_values_fill_the_sentences():
    rows = (*closed(12), *closed(8, start=50, manner="调解", series="S"))
    for question in questions(View(rows, Q1)):
        sentence = CHINESE[f"questions.{question.code}"]
        assert placeholders(sentence) <= {"who", "cases", *question.values}
        assert question.cases or question.check == "G01"
        assert question.identity.startswith(question.code)


def test_more_cases_are_the_same_question_and_another_day_is_another():
    few = questions(View(tuple(closed(9)), Q1))
    many = questions(View(tuple(closed(12)), Q1))
    crowded = [q.identity for q in few if q.code == "MANY_A_DAY"]
    assert crowded == [q.identity for q in many if q.code == "MANY_A_DAY"]
    elsewhere = questions(View(tuple(closed(9, date(2024, 2, 5))), Q1))
    assert not set(crowded) & {q.identity for q in elsewhere}


def test_a_case_without_a_judge_is_asked_about_for_its_division_alone():
    late = {"handler": "", "division": "立案庭", "received_on": date(2023, 12, 1)}
    found = questions(View((row(1, filed_on=date(2024, 1, 3), **late), *closed(9, handler="")), Q1))
    assert {q.code for q in found} == {"G05_LATE"}

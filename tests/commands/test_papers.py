"""The papers of the sample court: filled from the records, and exact to the last case."""

import re
from datetime import date
from fractions import Fraction

import pypdfium2
import pytest

from db import tallies
from db.connection import close_database, open_database, session
from db.models import database
from db.runs import result_of
from db.schemes import scheme_of
from db.settings import holiday_calendar
from evaluation.calendar import HolidayCalendar
from evaluation.figures import figure
from evaluation.period import Quarter
from evaluation.scoring.functions import shown
from evaluation.weights import Weights
from reports.items import CATEGORIES, item_name
from tests.commands.test_running import call
from ui.commands.papers import case_lines, details_of, publicity

QUARTER = Quarter(2024, 1)
_CREDITED = ("Q", "A1", "C1")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    out = tmp_path_factory.mktemp("demo")
    assert call("demo", "--out", out).returncode == 0
    return out


@pytest.fixture
def opened(folder):
    open_database(str(folder / "casestar.sqlite"), create=False)
    with session():
        yield
    close_database()


def pages_of(file):
    return [
        "".join(page.get_textpage().get_text_range().split())
        for page in pypdfium2.PdfDocument(str(file))
    ]


def credited(person):
    return next((item for item in person.items if item.code in _CREDITED), None)


def test_the_cases_of_everybody_add_up_to_exactly_what_was_scored(opened):
    result = result_of(QUARTER)
    scheme = scheme_of(result)
    weights = Weights(scheme)
    lines = case_lines(result, scheme)
    counted: dict = {}
    for credit in tallies.tally(QUARTER, scheme).volume.credits:
        sum_ = counted.get(credit.owner, Fraction(0)) + credit.count * weights.unit(credit)
        counted[credit.owner] = sum_
    checked = 0
    for person in result.people:
        own = lines.get(person.key, [])
        assert sum(line.coefficients.credit for line in own) == counted.get(person.key, 0)
        assert len({line.case.case_key for line in own}) <= len(own)
        if credited(person):
            assert sum(row.count for row in credited(person).rows) == len(own)
            checked += len(own)
    assert checked > 2000


def test_every_sheet_shows_the_sum_the_points_and_the_total(folder, opened):
    result = result_of(QUARTER)
    lines = case_lines(result, scheme_of(result))
    sheets = {}
    for text in pages_of(folder / f"score-sheets-{QUARTER}.pdf"):
        if found := re.search(r"个人得分明细（2024年第一季度）(.+?)总分", text):
            who = found[1]
            sheets[who] = ""
        sheets[who] += text
    assert len(sheets) == len(result.people)
    for person in result.people:
        category = CATEGORIES[person.category]
        text = sheets[f"{person.name}{person.staff_no}{category}{person.division}"]
        own = lines.get(person.key, [])
        if item := credited(person):
            total = sum((row.sum for row in item.rows), start=0)
            name = item_name(item.code, person.group)
            exact = sum((line.coefficients.credit for line in own), Fraction(0))
            assert abs(Fraction(total) - exact) < Fraction(1, 10**9)
            assert f"{name}合计{len(own)}件{figure(shown(exact))}" in text, person.name
        assert f"总分{person.total}" in text
        for line in own:
            assert line.case.case_key.replace("(", "（").replace(")", "）") in text


def test_all_cases_are_fetched_in_a_fixed_number_of_queries(opened, monkeypatch):
    result = result_of(QUARTER)
    scheme = scheme_of(result)
    asked = []
    original = database.obj.execute_sql

    def counting(sql, *args, **kwargs):
        asked.append(sql)
        return original(sql, *args, **kwargs)

    monkeypatch.setattr(database.obj, "execute_sql", counting)
    assert len(case_lines(result, scheme)) > 50
    assert sum(sql.lstrip().startswith("SELECT") for sql in asked) < 12


def test_the_forms_show_adjustments_with_their_documents(folder, opened):
    book = "".join(pages_of(folder / f"evaluation-{QUARTER}.pdf"))
    about = details_of(QUARTER)
    rows = [row for found in about.values() for row in found.adjustments]
    assert rows
    assert all("".join(row.basis.split()) in book for row in rows)
    result = result_of(QUARTER)
    assert {person.key for person in result.people} <= set(about)
    for person in result.people:
        given = sum(row.points for row in about[person.key].adjustments)
        assert max(-5, min(5, given)) == person.adjustment


def test_the_notice_runs_over_the_five_days_worked_before_the_decision(folder):
    (text,) = pages_of(folder / f"notice-{QUARTER}.pdf")
    assert "公示时间自2024年4月12日起，至2024年4月18日止" in text


def test_publicity_skips_holidays_and_counts_worked_weekends(opened):
    # 4 to 6 April 2024 were off for Qingming, Sunday the 7th was worked.
    first, last = publicity(date(2024, 4, 9), 5, holiday_calendar())
    assert (first, last) == (date(2024, 4, 1), date(2024, 4, 8))
    assert publicity(date(2024, 4, 8), 1, HolidayCalendar()) == (date(2024, 4, 5),) * 2


def test_decision_and_certificates_speak_of_the_same_people(folder):
    decision = "".join(pages_of(folder / f"commendation-{QUARTER}.pdf"))
    names = [
        re.search("二〇二四年四月十九日(.+?)同志：", text)[1]
        for text in pages_of(folder / f"certificates-{QUARTER}.pdf")
    ]
    assert len(names) == 9
    assert all(name in decision for name in names)
    assert "示法〔2024〕12号" in decision

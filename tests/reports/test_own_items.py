"""Items of a scheme of the court's own: every paper tells their values by what they measure."""

import json
from dataclasses import replace
from datetime import date
from io import BytesIO

from openpyxl import load_workbook

from evaluation.performance import QuarterScore
from evaluation.scheme_translation import as_format_2
from reports.performance_file import performance_file
from reports.score_sheet import score_sheets
from reports.sheet_wording import ITEMS_SHEET
from reports.workbook import ranking_workbook
from tests.reports.examples import COURT, QUARTER, person, result, scheme, text_of
from tests.reports.test_roster_papers import year_file
from tests.reports.test_score_sheet import cases_behind


def test_a_share_under_a_code_of_its_own_is_a_percentage_on_every_paper():
    rules = json.loads(json.dumps(as_format_2(scheme())))
    (own,) = (
        item for item in rules["items"] if (item["category"], item["code"]) == ("JUDGE", "E1")
    )
    own["code"] = "X1"
    judge = person("J001")
    judge = replace(
        judge,
        items=tuple(replace(i, code="X1") if i.code == "E1" else i for i in judge.items),
    )
    value = f"{judge.item('X1').value * 100:.2f}%"
    sheet = score_sheets(result(judge), {judge.key: cases_behind(judge)}, COURT, rules)
    assert f"X1{value}" in text_of(sheet)
    book = load_workbook(
        BytesIO(ranking_workbook(result(judge), COURT, date(2024, 4, 19), scheme=rules))
    )
    told = [row[5] for row in book[ITEMS_SHEET].iter_rows(values_only=True) if row[4] == "X1"]
    assert [text.split("　")[0] for text in told] == [value]
    file = year_file(scores=(QuarterScore(QUARTER, True, judge, rules),))
    assert value in text_of(performance_file([file], COURT))

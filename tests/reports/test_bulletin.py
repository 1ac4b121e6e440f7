"""Bulletins on paper: the figures, the comparisons and what is left out where nothing is known."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from evaluation.bulletin import CaseFigures, Kind, LongPending, year_before
from evaluation.period import Month, Quarter, Week, Year
from reports.bulletin import Assessed, Bulletin, bulletin
from reports.errors import UnprintableError
from tests.reports.examples import COURT

CIVIL = CaseFigures(
    opening=10, filed=20, closed=24, pending=6, overdue=2, long_pending=1, limited=20, in_time=19,
    days=1_234, first=20, appealed=3, civil=16, mediated=5, simplified=12, judged=8, pronounced=2,
)  # fmt: skip
DAY = date(2024, 2, 26)
WEEK = Bulletin(
    Kind.WEEK, Week(2024, 8), date(2024, 2, 25), DAY, {"民庭": CIVIL, "": CaseFigures()}
)


def text_of(content):
    reader = PdfReader(BytesIO(bulletin(content, COURT)))
    return "".join("".join(page.extract_text().split()) for page in reader.pages)


def test_a_week_has_its_number_its_figures_and_rates():
    text = text_of(WEEK)
    assert "审判管理周通报" in text
    assert "第8期（2024年2月19日—2024年2月25日）" in text
    assert "旧存10件，新收20件，受理30件；审结、执结24件，未结6件" in text
    assert "结案率80.00%，结收比120.00%，审限内结案率95.00%" in text
    assert "截至2024年2月25日，未结案件中已超审限2件，立案超过12个月1件" in text
    assert "平均审理天数（天）51.42" in text
    assert "未列部门0000———" in text
    assert "合计1020246" in text
    assert "内部资料" in text
    assert "相比" not in text


def test_long_pending_cases_are_listed_on_a_page_of_their_own():
    case = LongPending("(2022)苏0698民初7号", "张三", date(2022, 12, 1), 451)
    reader = PdfReader(BytesIO(bulletin(replace(WEEK, long_pending=(case,)), COURT)))
    *before, last = ["".join(page.extract_text().split()) for page in reader.pages]
    assert "立案超过12个月的见附件，附件只发承办人和部门负责人" in "".join(before)
    assert "长期未结案件清单" in last
    assert "（2022）苏0698民初7号张三2022-12-01451" in last
    assert "附件" not in text_of(WEEK)


def test_changes_are_told_in_per_cent_of_counts_and_points_of_rates():
    before = replace(CIVIL, filed=25, closed=24, opening=5)
    text = text_of(replace(WEEK, before=before, year_before=replace(CIVIL, filed=0, closed=12)))
    assert "与上周相比，新收下降20.00%，结案持平，结案率持平" in text
    assert "与上年同期相比，新收无可比数据，结案上升100.00%，结案率降低40.00个百分点" in text


def test_a_year_shows_its_quarters_and_a_quarter_its_assessment():
    quarters = {Quarter(2023, 1): CIVIL}
    year = Bulletin(
        Kind.YEAR, Year(2023), date(2023, 12, 31), DAY, {"民庭": CIVIL}, quarters=quarters
    )
    assert "四、各季度情况" in text_of(year)
    assert "2023年第一季度1020246" in text_of(year)
    quarter = Bulletin(
        Kind.QUARTER, Quarter(2024, 1), DAY, DAY, {"民庭": CIVIL}, assessed=Assessed(7, 3)
    )
    text = text_of(quarter)
    assert "参加季度考核7人次，其中符合评选条件3人次" in text
    assert "尚未作出决定" in text
    decided = replace(quarter, assessed=Assessed(7, 3, ("张三", "李四")))
    assert "授予张三、李四“季度办案之星”称号" in text_of(decided)


def test_the_same_bulletin_is_the_same_bytes_and_a_bad_name_is_refused():
    assert bulletin(WEEK, COURT) == bulletin(WEEK, COURT)
    with pytest.raises(UnprintableError):
        bulletin(replace(WEEK, divisions={"民\u202e庭": CIVIL}), COURT)


@pytest.mark.parametrize(
    ("period", "earlier"),
    [
        (Week(2020, 53), Week(2019, 52)),
        (Month(2024, 2), Month(2023, 2)),
        (Quarter(2024, 1), Quarter(2023, 1)),
        (Year(2024), Year(2023)),
    ],
)
def test_a_year_earlier(period, earlier):
    assert year_before(period) == earlier

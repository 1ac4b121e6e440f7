"""Bulletins on paper: the figures, the comparisons and what is left out where nothing is known."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from evaluation.bulletin import (
    CaseClass,
    CaseFigures,
    Kind,
    LongPending,
    MonthCourse,
    PendingAge,
    year_before,
)
from evaluation.period import Month, Quarter, Week, Year
from evaluation.reasonable_range import RangeSet
from reports.bulletin import bulletin
from reports.bulletin_content import Analysis, Assessed, Bulletin
from reports.errors import UnprintableError
from tests.reports.examples import COURT, ranked

CIVIL = CaseFigures(
    opening=10, filed=20, closed=24, pending=6, overdue=2, long_pending=1, limited=20, in_time=19,
    days=1_234, first=20, appealed=3, civil=16, mediated=5, simplified=12, judged=8, pronounced=2,
)  # fmt: skip
DAY = date(2024, 2, 26)
WEEK = Bulletin(
    Kind.WEEK, Week(2024, 8), date(2024, 2, 25), DAY, {"民庭": CIVIL, "": CaseFigures()}
)

# The first by number is the last by place.
PEOPLE = tuple(ranked(number, place=4 - number) for number in (1, 2, 3))
ANALYSIS = Analysis(
    classes={CaseClass.CIVIL: CIVIL},
    courses=[
        MonthCourse(Month(2023, 12), 12, 11, 5),
        MonthCourse(Month(2024, 1), 20, 24, 6),
    ],
    ages=[PendingAge(0, 3, 3), PendingAge(6, 9, 2), PendingAge(12, None, 1)],
    ranges=RangeSet.from_plain(
        {
            "name": "指标库",
            "version": "1",
            "ranges": {
                "clearance": ["0.95", "1.05"],
                "in_time": ["0.95", None],
                "mediated": ["0.32", "0.4"],
                "completed": ["0.35", "0.55"],
            },
        }
    ),
    so_far=replace(CIVIL, filed=24),
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
    assert "未列部门00000———" in text
    assert "合计102030246" in text
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


def test_a_month_tells_its_course_its_ranges_and_the_age_of_open_cases():
    text = text_of(replace(WEEK, kind=Kind.MONTH, period=Month(2024, 2), analysis=ANALYSIS))
    assert "1月1日至2月25日累计新收24件，审结、执结24件，结案率70.59%" in text
    assert "二、各类案件情况类别旧存新收受理已结未结结案率结收比审限内民事102030246" in text
    assert "三、收结存走势近2个月收结存情况（件）" in text
    assert "12月2023年1月2024年新收1220已结1124未结56" in text
    assert (
        "指标3项，本月在区间内1项；低于区间的：民事一审调解率31.25%；高于区间的：结收比120.00%"
        in text
    )
    assert "不作评价依据" in text
    assert "结收比120.00%95%—105%高于" in text
    assert "审限内结案率95.00%≥95%区间内" in text
    assert "结案率80.00%95" not in text
    assert "未结案件6件，其中立案不超过6个月3件，占50.00%；超过6个月不超过12个月的2件" in text
    assert "3个月以内350.00%" in text
    assert "名次" not in text
    assert "七、未结案件情况" in text


def test_what_the_court_adds_stands_in_its_own_section_before_the_note():
    text = text_of(replace(WEEK, remarks="一是清理积案。\n\n  二是加强调解。"))
    assert "四、态势研判和工作措施一是清理积案。二是加强调解。说明" in text
    with pytest.raises(UnprintableError):
        bulletin(replace(WEEK, remarks="\u202e"), COURT)


def test_a_year_shows_its_quarters_and_the_years_before():
    own = replace(
        ANALYSIS, quarters={Quarter(2023, 1): CIVIL}, years={Year(2022): CIVIL, Year(2023): CIVIL}
    )
    year = Bulletin(
        Kind.YEAR, Year(2023), date(2023, 12, 31), DAY, {"民庭": CIVIL}, CIVIL, analysis=own
    )
    text = text_of(year)
    assert "八、各季度情况" in text
    assert "2023年第一季度102030246" in text
    assert "九、近年情况" in text
    assert "2022年102030246" in text
    assert "指标本年上年同比结案率80.00%80.00%持平" in text


def test_a_quarter_shows_its_assessment_and_points_by_staff_number_without_places():
    quarter = Bulletin(
        Kind.QUARTER, Quarter(2024, 1), DAY, DAY, {"民庭": CIVIL}, assessed=Assessed(7, 3)
    )
    text = text_of(quarter)
    assert "参加季度考核7人次，其中符合评选条件3人次" in text
    assert "尚未作出决定" in text
    assert "附件" not in text
    decided = replace(quarter, assessed=Assessed(7, 3, ("张三", "李四"), PEOPLE[::-1]))
    text = text_of(decided)
    assert "授予张三、李四“季度办案之星”称号" in text
    assert "附件1：" in text
    numbers = [one.staff_no for one in PEOPLE]
    listed = text[text.index("员额法官考核得分（按工号排列）") :]
    places = [listed.index(number) for number in numbers]
    assert places == sorted(places)


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

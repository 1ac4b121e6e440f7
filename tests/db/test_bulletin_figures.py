"""The figures of bulletins by division, on both engines."""

from datetime import date

from db.bulletin_figures import (
    class_figures,
    division_figures,
    has_cases,
    long_pending_cases,
    month_courses,
    pending_ages,
)
from db.models import Division
from evaluation.bulletin import (
    CaseClass,
    CaseFigures,
    MonthCourse,
    PendingAge,
    disposition,
    summed,
)
from evaluation.period import Month, Quarter
from tests.db.rows import WRITTEN, add_case, add_person
from tests.evaluation.builders import scheme

Q1 = Quarter(2024, 1)


def test_every_figure_of_a_division(rolled_back):
    judge = add_person("J1")
    alike = {"division": "民庭", "procedure": "简易"}
    # Carried over and closed too late, appealed, after mediation.
    add_case(
        1,
        judge,
        filed_on="2023-06-01",
        closed_on="2024-01-10",
        manner="调解",
        appealed=True,
        **alike,
    )
    # Filed and closed in time by a judgment pronounced in court; ten days do not count.
    add_case(
        2, judge, filed_on="2024-01-01", closed_on="2024-01-31", manner="判决",
        pronounced_in_court=True, excluded_days=10, **alike,
    )  # fmt: skip
    # Open: old, suspended, new.
    add_case(3, judge, filed_on="2022-01-01", closed_on=None, handler_cell="张三", **alike)
    add_case(4, judge, filed_on="2022-01-01", closed_on=None, suspended=True, **alike)
    add_case(5, judge, filed_on="2024-03-31", closed_on=None, **alike)
    # Closed before, filed after, closed after.
    add_case(6, judge, filed_on="2023-01-01", closed_on="2023-12-31", **alike)
    add_case(7, judge, filed_on="2024-04-01", closed_on=None, **alike)
    add_case(8, judge, filed_on="2024-03-01", closed_on="2024-04-01", **alike)
    # No closed case of the statistics.
    add_case(9, judge, type_word="诉前调确", filed_on="2024-01-01", closed_on="2024-01-02", **alike)
    found = division_figures(Q1, scheme())
    assert found == {
        "民庭": CaseFigures(
            opening=3, filed=3, closed=2, pending=4, overdue=1, long_pending=1,
            limited=2, in_time=1, days=(date(2024, 1, 10) - date(2023, 6, 1)).days + 20,
            first=2, appealed=1, civil=2, mediated=1, settled=1, simplified=2, judged=1,
            pronounced=1,
        )
    }  # fmt: skip
    (old,) = long_pending_cases(Q1.end, scheme())
    assert (old.handler, old.filed_on) == ("张三", date(2022, 1, 1))
    assert "民初3号" in old.number
    assert old.days == (Q1.end - old.filed_on).days
    own = found["民庭"]
    assert own.accepted == own.closed + own.pending
    assert disposition(own) == disposition(summed([own, CaseFigures()]))


def test_divisions_stand_in_the_order_of_the_court(rolled_back):
    judge = add_person("J1")
    for place, name in enumerate(("执行局", "刑庭"), start=5):
        Division.create(name=name, position=place, **WRITTEN)
    for number, name in enumerate(("", "刑庭", "速裁庭", "执行局")):
        add_case(number + 1, judge, filed_on="2024-01-01", closed_on=None, division=name)
    assert list(division_figures(Q1, scheme())) == ["执行局", "刑庭", "", "速裁庭"]


def test_a_period_that_is_not_over_ends_with_the_day(rolled_back):
    judge = add_person("J1")
    add_case(1, judge, filed_on="2024-01-02", closed_on=None, division="民庭")
    add_case(2, judge, filed_on="2024-02-02", closed_on=None, division="民庭")
    first = division_figures(Q1, scheme(), date(2024, 1, 31))["民庭"]
    assert (first.filed, first.pending, first.overdue) == (1, 1, 0)


def test_enforcement_and_appeals_are_counted_by_class(rolled_back):
    judge = add_person("J1")
    done = {"filed_on": "2024-01-01", "closed_on": "2024-02-01", "type_word": "执"}
    add_case(1, judge, manner="执行完毕", claimed_fen=1000, recovered_fen=1000, **done)
    add_case(2, judge, manner="终本", claimed_fen=3000, recovered_fen=None, **done)
    add_case(3, judge, manner="终本", claimed_fen=None, recovered_fen=500, **done)
    # Closed in the quarter before, changed in this one; what comes later is not yet known.
    old = {"filed_on": "2023-10-01", "closed_on": "2023-12-20", "type_word": "刑初"}
    add_case(4, judge, second_on="2024-03-31", second_result="发回", **old)
    add_case(5, judge, second_on="2024-04-01", second_result="改判", **old)
    add_case(6, judge, second_on="2024-02-01", second_result="维持", **old)
    assert class_figures(Q1, scheme()) == {
        CaseClass.CRIMINAL: CaseFigures(overturned=1),
        CaseClass.ENFORCEMENT: CaseFigures(
            filed=3, closed=3, limited=3, in_time=3, days=93,
            enforced=3, completed=1, ended=2, claimed=4000, recovered=1000,
        ),
    }  # fmt: skip


def test_months_end_with_what_is_open_and_open_cases_have_an_age(rolled_back):
    judge = add_person("J1")
    add_case(1, judge, filed_on="2023-11-30", closed_on="2024-01-15")
    add_case(2, judge, filed_on="2024-01-02", closed_on="2024-02-29")
    add_case(3, judge, filed_on="2024-02-11", closed_on=None)
    add_case(4, judge, filed_on="2022-12-31", closed_on=None, suspended=True)
    months = Month(2024, 1), Month(2024, 2)
    assert month_courses(months, date(2024, 2, 10), scheme()) == [
        MonthCourse(Month(2024, 1), filed=1, closed=1, pending=2),
        MonthCourse(Month(2024, 2), filed=0, closed=0, pending=2),
    ]
    # Twelve months after New Year's Eve are not over on New Year's Eve.
    for day, above in ((date(2023, 12, 31), 9), (date(2024, 1, 1), 12)):
        assert [one.above for one in pending_ages(day, scheme()) if one.count] == [0, above]
    assert pending_ages(date(2024, 3, 1), scheme())[0] == PendingAge(0, 3, 1)
    assert has_cases()

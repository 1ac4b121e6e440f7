"""The figures of bulletins by division, on both engines."""

from datetime import date

from db.bulletin_figures import division_figures, long_pending_cases
from db.models import Division
from evaluation.bulletin import CaseFigures, disposition, summed
from evaluation.period import Quarter
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
            first=2, appealed=1, civil=2, mediated=1, simplified=2, judged=1, pronounced=1,
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

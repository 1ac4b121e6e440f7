"""What forms show beside the result, on both engines."""

from decimal import Decimal

import pytest

from db.connection import open_database, session
from db.form_details import AdjustmentRow, VetoRow, form_details
from db.models import Posting, database
from evaluation.period import Quarter
from evaluation.staff import Category, Position, RecordKey
from tests.db.rows import add_measure, add_person, add_posting, add_state

Q1 = Quarter(2024, 1)
CIVIL = RecordKey("J1", Category.JUDGE, "民商事")
ENFORCEMENT = RecordKey("J1", Category.JUDGE, "执行")


@pytest.fixture
def judge(database_url):
    open_database(database_url)
    with session():
        yield add_person("J1")


def change(posting, **values):
    Posting.update(**values).where(Posting.id == posting.id).execute()


def test_post_grade_and_team_are_those_of_the_last_posting_of_the_quarter(judge):
    first = Posting.get(Posting.staff == judge)
    change(first, end="2024-02-10", team="民一团队", grade="二级法官")
    second = add_posting(judge, start="2024-02-11", end="2024-05-01")
    change(second, team="民二团队", grade="一级法官", position="DEPUTY_CHIEF")
    change(add_posting(judge, start="2024-05-02"), team="民三团队")
    found = form_details(Q1)[CIVIL]
    assert (found.position, found.grade, found.team, found.division) == (
        Position.DEPUTY_CHIEF,
        "一级法官",
        "民二团队",
        "民商事",
    )


def test_adjustments_and_vetoes_come_exactly_with_their_basis(judge):
    add_measure(judge, "ADJ", "-0.60", basis="归档逾期通知")
    add_measure(judge, "ADJ", "1.0", basis="示法研〔2024〕7号")
    add_measure(judge, "VETO", "V02", basis="示纪〔2024〕1号")
    add_measure(judge, "ADJ", "9", basis="另一季度", quarter="2024Q2")
    add_measure(judge, "K.更正", "1", basis="裁定")
    found = form_details(Q1)[CIVIL]
    assert found.adjustments == (
        AdjustmentRow(Decimal("-0.60"), "归档逾期通知"),
        AdjustmentRow(Decimal("1.0"), "示法研〔2024〕7号"),
    )
    assert found.vetoes == (VetoRow("V02", "示纪〔2024〕1号"),)


def test_who_changed_groups_is_adjusted_once_and_vetoed_in_both(judge):
    change(Posting.get(Posting.staff == judge), end="2024-02-10")
    add_posting(judge, group="执行", start="2024-02-11")
    add_measure(judge, "ADJ", "1", basis="甲")
    add_measure(judge, "VETO", "V02", basis="乙")
    found = form_details(Q1)
    assert [len(found[key].adjustments) for key in (CIVIL, ENFORCEMENT)] == [0, 1]
    assert [len(found[key].vetoes) for key in (CIVIL, ENFORCEMENT)] == [1, 1]


def test_who_was_not_in_post_has_no_details(judge):
    add_state(judge, "SICK", "2023-12-01")
    assert form_details(Q1) == {}


def test_four_queries_answer_for_everybody(judge, monkeypatch):
    for number in range(20):
        add_measure(add_person(f"P{number}"), "ADJ", "1", basis="甲")
    asked = []
    original = database.obj.execute_sql

    def counting(sql, *args, **kwargs):
        asked.append(sql)
        return original(sql, *args, **kwargs)

    monkeypatch.setattr(database.obj, "execute_sql", counting)
    assert len(form_details(Q1)) == 21
    assert sum(sql.startswith("SELECT") for sql in asked) == 4

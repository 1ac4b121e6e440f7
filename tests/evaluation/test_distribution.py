"""How people are spread: bands of full years, words as recorded, and nobody left out."""

from datetime import date

import pytest

from evaluation.distribution import Band, Dimension, Split, distribution, full_years
from evaluation.personnel import PersonDetails
from evaluation.roster_person import RosterPerson
from evaluation.staff import Category, Position, State

DAY = date(2024, 3, 31)


def person(number, category=Category.JUDGE, division="民庭", grade="", since=2020, **details):
    return RosterPerson(
        number, f"姓名{number}", category, division, "民商事", Position.ORDINARY, grade, "", "",
        date(since, 1, 1), State.IN_POST, True, PersonDetails(**details),
    )  # fmt: skip


def table(people, dimension, split=Split.DIVISION):
    return distribution(people, dimension, split, DAY)


@pytest.mark.parametrize(
    ("born", "years"), [("1994-03-31", 30), ("1994-04-01", 29), ("2000-02-29", 24)]
)
def test_years_are_full_ones(born, years):
    assert full_years(date.fromisoformat(born), DAY) == years


def test_who_turns_31_the_next_day_is_still_30_and_unknown_ages_are_a_row():
    people = [
        person("1", born_on=date(1993, 4, 1)),
        person("2", born_on=date(1993, 3, 31), division="刑庭"),
        person("3"),
    ]
    spread = table(people, Dimension.AGE)
    rows = {row.label: row.counts for row in spread.rows if row.total}
    assert spread.columns == ("民庭", "刑庭")
    assert rows == {Band(None, 30): (1, 0), Band(31, 35): (0, 1), None: (1, 0)}
    assert (spread.totals, spread.total) == ((2, 1), 3)
    assert spread.rows[-1].label is None


def test_a_day_to_come_is_not_recorded_as_years():
    spread = table([person("1", work_began_on=date(2030, 1, 1))], Dimension.SENIORITY)
    assert spread.rows[-1] == type(spread.rows[-1])(None, (1,))


def test_the_higher_degree_counts_by_its_level_and_other_words_stand_as_written():
    people = [
        person("1", degree="法学学士", later_degree="法律硕士"),
        person("2", degree="法学学士"),
        person("3", degree="双学位"),
        person("4"),
    ]
    spread = table(people, Dimension.DEGREE)
    assert [(row.label, row.total) for row in spread.rows] == [
        ("硕士", 1), ("学士", 1), ("双学位", 1), (None, 1),
    ]  # fmt: skip


def test_grades_stand_from_the_highest_and_by_category():
    grades = ["五级法官", "四级高级法官", "初级三等书记员", "二级法官助理", "一级法官"]
    spread = table([person(str(n), grade=g) for n, g in enumerate(grades)], Dimension.GRADE)
    assert [row.label for row in spread.rows] == [
        "四级高级法官", "一级法官", "五级法官", "二级法官助理", "初级三等书记员",
    ]  # fmt: skip


def test_categories_stand_in_their_order_and_two_postings_count_once():
    people = [
        person("1", Category.CLERK),
        person("2", Category.ASSISTANT, since=2019),
        person("2", Category.JUDGE, since=2021),
    ]
    spread = table(people, Dimension.EMPLOYMENT, Split.CATEGORY)
    assert spread.columns == ("JUDGE", "CLERK")
    assert spread.totals == (1, 1)

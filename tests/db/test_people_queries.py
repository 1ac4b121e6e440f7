"""A question about people costs the same few queries however many there are."""

import logging
from contextlib import contextmanager
from datetime import datetime

import pytest

from db.actors import Act
from db.connection import open_database, session
from db.measure_grid import CellEdit, measure_grid, set_cells
from db.people_search import PeopleIndex
from db.person_card import card_of
from db.roster import divisions, people_in, roster_on
from evaluation.period import Quarter
from evaluation.staff import Category
from tests.db.rows import add_measure, add_person, add_state

Q1 = Quarter(2024, 1)
ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))


@pytest.fixture(autouse=True)
def opened(database_url):
    open_database(database_url)
    with session():
        for number in range(30):
            person = add_person(f"C{number:02d}", "CLERK")
            add_state(person, "SICK", "2024-02-01", "2024-02-05")
            add_measure(person, "C6", "8")
        yield


@contextmanager
def counted(caplog):
    caplog.clear()
    with caplog.at_level(logging.DEBUG, "peewee"):
        asked = []
        yield asked
        selects = [r for r in caplog.records if r.name == "peewee" and "SELECT" in r.getMessage()]
        asked.append(len(selects))


@pytest.mark.parametrize(
    ("question", "queries"),
    [
        (lambda: people_in(Q1, Q1.end), 3),
        (lambda: roster_on(Q1.end), 3),
        (lambda: divisions(Q1.end), 4),
        (lambda: measure_grid(Q1, Category.CLERK), 5),
        (lambda: card_of("C07", Q1), 5),
    ],
    ids=["people", "roster", "divisions", "grid", "card"],
)
def test_questions_cost_a_fixed_number_of_queries(caplog, question, queries):
    with counted(caplog) as asked:
        question()
    assert asked[0] <= queries


def test_finding_costs_none(caplog):
    index = PeopleIndex.of(people_in(Q1, Q1.end))
    with counted(caplog) as asked:
        assert len(index.find("xm")) == 20
    assert asked == [0]


def test_cells_that_stay_as_they_are_cost_nothing_each(caplog):
    def cost(people):
        edits = [CellEdit(f"C{n:02d}", "C6", "8.0") for n in range(people)]
        with counted(caplog) as asked:
            set_cells(Q1, Category.CLERK, edits, ACT)
        return asked[0]

    assert cost(30) == cost(3) <= 6

"""A first look shows what the usual way would, and leaves everything unusual to it."""

import sqlite3
from contextlib import closing
from datetime import date

import pytest

from db import first_look as looking
from db.connection import close_database, dialect, open_database, place, session
from db.errors import DatabaseError
from db.first_look import first_look
from db.models import CourtCase
from db.overview_memory import standing
from evaluation.period import Quarter
from tests.db.rows import add_case, add_person

Q1 = Quarter(2024, 1)
TODAY = date(2024, 4, 10)


@pytest.fixture
def file(tmp_path):
    """A closed file with one case, whose figures somebody counted."""
    path = tmp_path / "法院 #1.sqlite"
    open_database(str(path))
    with session():
        add_case(1, add_person("J1"), filed_on="2024-01-05", closed_on="2024-02-01")
    standing(Q1, TODAY)
    close_database()
    yield path
    close_database()


def test_it_shows_what_was_counted(file):
    found = first_look(str(file), Q1, TODAY)
    assert found.place.shown == str(file)
    assert found.standing.figures[-1].closed == 1
    assert found.standing == standing(Q1, TODAY)


def test_without_a_quarter_it_shows_the_latest_with_data(file):
    assert first_look(str(file), None, TODAY).quarter == Q1


def test_the_next_question_opens_the_file(file):
    open_database(str(file.with_name("another.sqlite")))
    close_database()
    first_look(str(file), Q1, TODAY)
    with session():
        assert CourtCase.select().count() == 1
    assert (dialect(), place().path) == ("sqlite", file)


def test_what_is_wrong_by_then_is_said_each_time(file):
    first_look(str(file), Q1, TODAY)
    file.unlink()
    for _ in range(2):
        with pytest.raises(DatabaseError, match="NO_DATABASE"), session():
            pass


def test_a_quarter_that_nobody_counted_goes_the_usual_way(file):
    assert first_look(str(file), Q1.shifted(1), TODAY) is None
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE court_case SET id = id + 1")
    assert first_look(str(file), Q1, TODAY) is None
    assert looking.sound == []


def test_another_schema_goes_the_usual_way(file):
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("DELETE FROM schema_migration WHERE name LIKE '0002%'")
    assert first_look(str(file), Q1, TODAY) is None


def test_what_is_no_such_file_goes_the_usual_way(tmp_path):
    other = tmp_path / "other.sqlite"
    assert first_look(str(other), Q1, TODAY) is None
    assert not other.exists()
    other.write_bytes(b"something else" * 100)
    assert first_look(str(other), Q1, TODAY) is None
    assert first_look("postgresql://somewhere/court", Q1, TODAY) is None
    assert first_look("nothing://known", Q1, TODAY) is None

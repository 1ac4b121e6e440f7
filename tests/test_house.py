"""What the program relies on from the machine it runs on, and what its papers promise."""

import sqlite3
import sys

import psycopg
from PySide6.QtWidgets import QLabel


def test_qt_calls_leave_none_alone(qapp):
    """PySide6 6.12.0 loses one reference to None a call, which ends Python before 3.12."""
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(200):
        label.setText("")
    assert abs(sys.getrefcount(None) - before) < 100


def test_each_engine_gives_an_empty_database(database_url):
    if database_url.startswith("postgresql:"):
        with psycopg.connect(database_url) as connection:
            tables = connection.execute("SELECT 1 FROM pg_tables WHERE schemaname = 'public'")
            assert tables.fetchall() == []
    else:
        connection = sqlite3.connect(database_url)
        assert connection.execute("SELECT 1 FROM sqlite_master").fetchall() == []
        connection.close()

"""Moments are shown on the clock and the calendar of the desk."""

import time
from datetime import date, datetime

import pytest

from ui.texts.moments import day_of, moment_text


@pytest.fixture
def in_china(monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_an_evening_in_utc_is_the_next_morning_in_china(in_china):
    late = datetime(2024, 12, 31, 16, 30)
    assert moment_text(late) == "2025-01-01 00:30"
    assert day_of(late) == date(2025, 1, 1)

"""The shipped holiday calendar is what its source says, and says what a court knows of a year."""

import json
from datetime import date, timedelta

from chinese_calendar import is_workday

from benchmarks.make_calendar import calendar_text
from resources import resource

FILE = resource("calendars/cn.json")
YEARS = json.loads(FILE.read_text("utf-8"))


def works(day: date) -> bool:
    year = YEARS[str(day.year)]
    written = f"{day:%m-%d}"
    return written in year["work"] or (day.weekday() < 5 and written not in year["off"])


def test_the_file_is_what_its_script_writes():
    assert FILE.read_text("utf-8") == calendar_text()


def test_years_follow_without_a_gap():
    assert list(YEARS) == [str(year) for year in range(2004, 2027)]


def test_every_day_agrees_with_the_source():
    day = date(2004, 1, 1)
    while day <= date(2026, 12, 31):
        assert works(day) == is_workday(day), day
        day += timedelta(days=1)


def test_spring_festival_of_2024():
    assert not works(date(2024, 2, 12))  # Monday of the festival
    assert works(date(2024, 2, 18))  # Sunday worked in exchange

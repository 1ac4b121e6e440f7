"""Settings of the court."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from db import audit, settings
from db.actors import Act
from db.connection import open_database, session
from db.settings import CourtSettings

ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
COURT = CourtSettings(
    name="示范区人民法院",
    mark="示法荣",
    code="示0101",
    font_files=(("kai", "字体/楷.ttf"),),
    seal_mm=Decimal("42.5"),
    legal_basis="示表彰办〔2023〕6号",
    logo="图/徽.png",
    days_off=(date(2024, 3, 8),),
    days_worked=(date(2024, 3, 9),),
)


@pytest.fixture(autouse=True)
def opened(database_url):
    open_database(database_url)
    with session():
        yield


def test_what_is_stored_is_read_back():
    assert settings.court_settings() == CourtSettings()
    settings.store_court_settings(COURT, ACT)
    assert settings.court_settings() == COURT


def test_only_changes_are_recorded():
    settings.store_court_settings(COURT, ACT)
    settings.store_court_settings(COURT, ACT)
    (entry,) = audit.entries("court")
    assert entry.detail["name"] == "示范区人民法院"
    assert "extra_fonts" not in entry.detail


def test_the_courts_own_days_correct_the_calendar():
    assert settings.holiday_calendar().is_working_day(date(2024, 3, 8))
    settings.store_court_settings(COURT, ACT)
    calendar = settings.holiday_calendar()
    assert not calendar.is_working_day(date(2024, 3, 8))
    assert calendar.is_working_day(date(2024, 3, 9))
    assert not calendar.is_working_day(date(2024, 2, 12))


def test_the_hash_key_is_made_once():
    key = settings.hash_key(ACT)
    assert len(key) == 32
    assert settings.hash_key(Act("别人", ACT.at)) == key

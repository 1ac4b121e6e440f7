"""Every page opens in both languages, empty and full, without a warning of Qt or a failure."""

import shutil
from time import perf_counter

import pytest

from tests.ui.every_page import opened, window_on
from ui.pages.page import PageName

SECONDS_A_PAGE = 5  # a page of a whole court, on a busy machine


def visit(window):
    """Open every page twice; what was said above each, and how long each took to open."""
    said, seconds = {}, {}
    for name in (*PageName, *PageName):
        begun = perf_counter()
        opened(window, name)
        seconds[name] = perf_counter() - begun
        said[name] = window.notices.texts()
    return said, seconds


@pytest.fixture
def own_sample(sample_court, tmp_path):
    """A copy of the sample court that a test may change."""
    return shutil.copy(sample_court, tmp_path / "court.sqlite")


def test_pages_open_on_an_empty_database(language, settings, tmp_path):
    with window_on(tmp_path / "empty.sqlite", settings) as window:
        said, _ = visit(window)
    assert said == {name: [] for name in PageName}


def test_pages_open_on_the_sample_court(language, settings, own_sample):
    with window_on(own_sample, settings) as window:
        said, seconds = visit(window)
    assert said == {name: [] for name in PageName}
    assert {name for name, taken in seconds.items() if taken > SECONDS_A_PAGE} == set()


def test_pages_follow_to_a_quarter_without_data(english, settings, own_sample):
    with window_on(own_sample, settings) as window:
        visit(window)
        window.show_quarter(window.quarter.shifted(3))
        said, _ = visit(window)
    assert said == {name: [] for name in PageName}

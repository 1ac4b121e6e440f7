"""The page of the scheme: every part in words, its versions, the baselines, and the export."""

import json

import pytest
from PySide6.QtCore import Qt

from db.connection import close_database
from db.connection import session as db_session
from db.schemes import freeze_baselines, scheme_in_force, store_scheme
from evaluation.period import Quarter
from evaluation.scheme import Scheme
from tests.ui.court import ACT, QUARTER, build_court, window_on
from ui.pages.page import PageName
from ui.scheme.tables import scheme_sections
from ui.widgets.fact_grid import FactGrid, FactTable
from ui.wiring.scheme import scheme_page

GROUP = "民商事"


@pytest.fixture
def court(english, tmp_path):
    build_court(tmp_path / "court.sqlite")
    yield
    close_database()


@pytest.fixture
def window(qtbot, court, settings):
    return opened(qtbot, settings)


def opened(qtbot, settings):
    window = window_on(qtbot, settings, PageName.SCHEME, scheme_page)
    at_rest(qtbot, window)
    return window


def at_rest(qtbot, window):
    qtbot.waitUntil(lambda: not window.runner.running())


def section(page, name):
    return next(part for part in page.reader._sections if part.name == name)


def rows(page, name):
    return [row for _, table in section(page, name).tables for row in table.rows]


def test_version_of_the_quarter_is_shown(window):
    page = window.shown_page()
    with db_session():
        scheme = scheme_in_force(QUARTER.start)
    assert page.shown_version().sha256 == scheme.sha256
    assert ("Fingerprint (SHA-256)", scheme.sha256) in rows(page, "version")
    assert page._used.whole == "This quarter is assessed under it."


@pytest.mark.parametrize(
    ("part", "row"),
    [
        ("types", ("民初", "1.00")),
        ("procedures", ("Ordinary, panel", "1.50")),
        ("factors", ("Parties: 5 or more", "+0.10")),
        ("series", ("cases 2 to 5", "0.60")),
        ("manners", ("撤诉化解", "1.00")),
        ("roles", ("Presiding judge", "0.20")),
        ("limits", ("民初", "小额", "2 months")),
        ("positions", ("Vice president", "0.30")),
        ("conditions", ("Total, at least", "85.00")),
        ("places", ("Civil and commercial", "2")),
    ],
)
def test_every_part_is_said_in_words(window, part, row):
    assert row in rows(window.shown_page(), part)


def test_items_have_their_rule_and_that_of_single_groups(window):
    found = {row[:3]: row[3] for row in rows(window.shown_page(), "items-judge") if len(row) == 4}
    assert "in proportion" in found["E1", "Closed within the limit", "8"]
    assert "20%" in found["", "Enforced in full · Enforcement", "4"]
    assert found["", "Settled by mediation · Criminal", "0"] == "Not asked of this group."


def test_heaviest_types_come_first_and_the_rest_last(window):
    words = [row[0] for row in rows(window.shown_page(), "types")]
    assert (words[0], words[-1]) == ("破", "any other")


def test_baselines_say_where_they_come_from(qtbot, court, settings):
    with db_session():
        freeze_baselines(QUARTER, {GROUP: {"Q": "40.5"}}, ACT)
    page = opened(qtbot, settings).shown_page()
    assert ("Civil and commercial", "Case volume", "40.50", "frozen") in rows(page, "baselines")


def test_quarter_without_data_has_no_baselines(qtbot, window):
    window.show_quarter(Quarter(2030, 1))
    at_rest(qtbot, window)
    part = section(window.shown_page(), "baselines")
    assert (part.tables, part.note) == ((), "There is nothing to count them from.")


def test_other_version_is_shown_by_choosing_it(qtbot, court, settings):
    with db_session():
        document = scheme_in_force(QUARTER.start).document
        later = {**document, "version": "2.0", "effective_from": "2025-01-01"}
        store_scheme(Scheme(later), ACT)
    page = opened(qtbot, settings).shown_page()
    place = page.choice.findText("2.0", Qt.MatchFlag.MatchContains)
    page.choice.setCurrentIndex(place)
    page.choice.activated.emit(place)
    assert page.shown_version().version == "2.0"
    assert page._used.whole == "Not the version of this quarter."
    told = [row[:4] for row in rows(page, "version")]
    assert ("In force", "from 2025-01-01, with no end") in told
    assert ("NTKFQ-JX 0.9", "succeeded", "2022-10-01", "2023-12-31") in told
    assert ("NTKFQ-JX 1.0", "succeeded", "2024-01-01", "2024-12-31") in told
    assert ("NTKFQ-JX 2.0", "in force", "2025-01-01", "") in told


def test_scheme_is_written_as_json(window, tmp_path):
    page = window.shown_page()
    page.write_to(str(tmp_path / "scheme.json"))
    written = json.loads((tmp_path / "scheme.json").read_text("utf-8"))
    assert Scheme(written).sha256 == page.shown_version().sha256
    assert window.notices.texts() == [f"Saved: {tmp_path / 'scheme.json'}"]


def test_name_at_the_left_jumps_to_its_part(qtbot, window):
    page = window.shown_page()
    page.reader.names.setFocus()
    for _ in range(4):
        qtbot.keyClick(page.reader.names, Qt.Key.Key_Down)
    place = page.reader.names.currentRow()
    shown = page.reader._area.verticalScrollBar().value()
    assert shown == page.reader._cards[place].pos().y()


def test_every_section_has_rows_in_both_languages(language, court):
    with db_session():
        sections = scheme_sections(scheme_in_force(QUARTER.start))
    assert len(sections) == 14
    assert all(table.rows for part in sections for _, table in part.tables)


def test_small_table_is_copied_like_a_sheet(qtbot, qapp, english):
    grid = FactGrid(FactTable(("A", "B"), (("甲", "1"), ("乙", "2"))))
    qtbot.addWidget(grid)
    grid.actions()[0].trigger()
    assert qapp.clipboard().text() == "A\tB\n甲\t1\n乙\t2"


def test_small_table_grows_when_it_gets_narrow(qtbot, theme):
    grid = FactGrid(FactTable(("", ""), (("甲", "乙" * 60),), wide=1))
    qtbot.addWidget(grid)
    assert grid.heightForWidth(300) > grid.heightForWidth(1200)

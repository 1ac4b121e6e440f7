"""The overview: figures, the checklist as a way to what is open, candidates, an empty database."""

import gc
import weakref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from db.checklist import Check
from db.conditions import Filter
from db.connection import open_database, session
from db.runs import lock, result_of
from tests.db.rows import add_case, add_measure, add_person
from tests.ui.court import ACT, QUARTER, build_court, window_on
from ui.models.overview import check_lines
from ui.pages.page import PageName
from ui.texts.checks import missing_text, page_of
from ui.wiring.overview import overview_page

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def court(tmp_path):
    build_court(tmp_path / "court.sqlite")


@pytest.fixture
def window(qtbot, english, settings, court):
    made = window_on(qtbot, settings, PageName.OVERVIEW, overview_page)
    settled(qtbot, made)
    return made


@pytest.fixture
def page(window):
    return window.shown_page()


@pytest.fixture
def asked(page):
    found = []
    page.page_requested.disconnect()
    page.page_requested.connect(lambda name, subject: found.append((name, subject)))
    return found


def settled(qtbot, window):
    leading = window.shown_page().leading
    qtbot.waitUntil(lambda: not window.runner.running() and leading.is_loaded())


def tile(page, head):
    return next(tile for tile in page.tiles if tile.head.text() == head)


def test_figures_are_there_at_once_with_the_quarters_before(qtbot, page):
    assert tile(page, "Closed").figure.text() == "12"
    assert tile(page, "Closed").change.text() == "6 more than before"
    assert tile(page, "Closed").chart.tip_at(1) == "2022 Q4  0"
    assert "2023 Q4 6" in tile(page, "Closed").chart.accessibleName()


def test_candidates_come_from_a_task_and_lead_to_the_ranking(qtbot, page, asked):
    (first, *_) = page.leading.buttons()
    assert first.text().startswith("姓名J1")
    qtbot.keyClick(first, Qt.Key.Key_Return)
    ((name, key),) = asked
    assert (name, key.staff_no) == ("ranking", "J1")


def test_a_line_of_the_checklist_opens_the_rows_that_block(qtbot, window, page, asked):
    with session():
        judge = add_person("J9")
        add_case(900, judge, closed_on=None, filed_on="2022-01-10", manner="")
    window.refresh()
    settled(qtbot, window)
    line = next(b for b in page.checklist.buttons() if b.text() == "Pending for over 12 months")
    assert line.detail == "1 case"
    qtbot.mouseClick(line, LEFT)
    ((name, subject),) = asked
    assert name == "cases"
    assert isinstance(subject, Filter)


def test_what_is_open_stands_before_what_is_done(page):
    done = [button.leads is False for button in page.checklist.buttons()]
    assert done == sorted(done)
    assert any(done)


def test_a_missing_measure_leads_to_somebody_who_lacks_it(qtbot, window, page):
    with session():
        add_measure(add_person("A1", "ASSISTANT", "民庭"), "A3", "5")
        add_person("A2", "ASSISTANT", "民庭")
    from ui.wiring.overview import _facts

    line = next(
        line
        for line in check_lines(_facts(QUARTER).checklist)
        if line.check is Check.MISSING_MEASURE and line.item == "A3"
    )
    assert page_of(line) == (PageName.MEASURES, "A2")
    assert missing_text(line).startswith("Not entered")


def test_a_locked_quarter_shows_who_was_kept(qtbot, window, page):
    with session():
        lock(QUARTER, lambda: result_of(QUARTER), ACT)
    window.refresh()
    settled(qtbot, window)
    assert next(b.text().split()[0] for b in page.leading.buttons()) == "姓名J1"


def test_an_empty_database_says_what_to_do_first(qtbot, english, settings, tmp_path):
    open_database(str(tmp_path / "empty.sqlite"))
    window = window_on(qtbot, settings, PageName.OVERVIEW, overview_page)
    page = window.shown_page()
    assert page.beginning.isVisible()
    with qtbot.waitSignal(window.database_requested) as wanted:
        qtbot.mouseClick(page.beginning.sample, LEFT)
    assert wanted.args == [""]
    page.page_requested.disconnect()
    with qtbot.waitSignal(page.page_requested) as wanted:
        qtbot.mouseClick(page.beginning.import_, LEFT)
    assert wanted.args[0] == "import"


def test_the_window_closes_without_asking_while_somebody_is_only_evaluated(
    qtbot, english, settings, court
):
    window = window_on(qtbot, settings, PageName.OVERVIEW, overview_page)
    qtbot.waitUntil(lambda: bool(window.runner.running()))
    assert window.close()
    qtbot.waitUntil(lambda: not window.runner.running())


def test_trends_are_counted_drawn_and_saved(qtbot, window, page, tmp_path):
    qtbot.mouseClick(page.leading.trends, LEFT)
    qtbot.waitUntil(lambda: page.findChildren(QDialog) != [])
    dialog = page.findChildren(QDialog)[-1]
    assert dialog.chart.told_at(len(dialog.quarters) - 1) == "2024 Q1\nThe court  12"
    dialog.whose.setCurrentText("J1  姓名J1")
    assert dialog.chart.told_at(len(dialog.quarters) - 1) == "2024 Q1\n姓名J1  6"
    dialog.quantity.setCurrentText("Points (of divisions: the mean)")
    assert dialog.waiting.isVisible()  # nobody needs an evaluation to see what was closed
    qtbot.waitUntil(dialog.waiting.isHidden)
    assert float(dialog.chart.told_at(len(dialog.quarters) - 1).split()[-1]) > 0
    qtbot.mouseMove(dialog.chart._canvas, dialog.chart._canvas.rect().center())
    dialog.save_picture(str(tmp_path / "trend.png"))
    assert (tmp_path / "trend.png").read_bytes().startswith(b"\x89PNG")
    gone = weakref.ref(dialog)
    dialog.reject()
    del dialog
    qtbot.waitUntil(lambda: page.findChildren(QDialog) == [])
    gc.collect()
    assert gone() is None


def test_the_page_opens_in_both_languages(qtbot, language, settings, court):
    window = window_on(qtbot, settings, PageName.OVERVIEW, overview_page)
    settled(qtbot, window)
    assert window.shown_page().leading.buttons()

"""Every page opens in both languages, empty and full, without a warning of Qt or a failure."""

import shutil

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView

from db.conditions import Order
from tests.ui.every_page import opened, window_on
from ui.pages.page import PageName
from ui.widgets.table_view import select_cell

_WARN = QAbstractItemModelTester.FailureReportingMode.Warning
_MOST_ROWS = 1000  # the tester of Qt looks at every cell


def visit(window):
    """Open every page twice, where each key means one thing; what was said above each."""
    said = {}
    for name in (*PageName, *PageName):
        opened(window, name)
        assert keys_meaning_two_things(window) == {}, name
        said[name] = window.notices.texts()
    return said


def keys_meaning_two_things(window):
    """The keys that more than one action or button in sight has, and whose they are."""
    named = {}
    for action in window.actions():
        for keys in action.shortcuts():
            named.setdefault(keys.toString(), []).append(action.objectName())
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and not button.shortcut().isEmpty():
            named.setdefault(button.shortcut().toString(), []).append(button.text())
    return {keys: names for keys, names in named.items() if len(names) > 1}


def models_of(page):
    """The program's own models that *page* shows or has ready."""
    found = {*page.findChildren(QAbstractItemModel)}
    found |= {view.model() for view in page.findChildren(QAbstractItemView)}
    return [model for model in found if type(model).__module__.startswith("ui.")]


@pytest.fixture
def own_sample(sample_court, tmp_path):
    """A copy of the sample court that a test may change."""
    return shutil.copy(sample_court, tmp_path / "court.sqlite")


def test_pages_open_on_an_empty_database(language, settings, tmp_path):
    with window_on(tmp_path / "empty.sqlite", settings) as window:
        said = visit(window)
    assert said == {name: [] for name in PageName}


def test_pages_open_on_the_sample_court(language, settings, own_sample):
    with window_on(own_sample, settings) as window:
        said = visit(window)
    assert said == {name: [] for name in PageName}


def test_tab_comes_to_everything_in_the_order_it_stands_in(english, settings, own_sample):
    with window_on(own_sample, settings) as window:
        page = opened(window, PageName.PEOPLE)
        first = window.focusWidget()
        names = []
        while not names or window.focusWidget() is not first:
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
            names.append(window.focusWidget().accessibleName())
        places = [names.index(name) for name in ("As of", "Find in the list")]
        assert first is page.panel.view
        assert places[0] < places[1] < len(names) - 1
        ranking = opened(window, PageName.RANKING)
        assert window.focusWidget() is ranking.table  # which was not there yet
        opened(window, PageName.QUARTER)
        buttons = [window.shown_page().cards[step].way_of(0) for step in ("LOCK", "SEAL")]
        assert _comes_before(*buttons)


def test_columns_are_worked_by_keys_and_the_palette_gives_the_keyboard_back(
    english, settings, own_sample
):
    ctrl, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    with window_on(own_sample, settings) as window:
        panel = opened(window, PageName.PEOPLE).panel
        view, head = panel.view, panel.view.head
        select_cell(view, 0, 1)
        first = head.logicalIndex(0)
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        QTest.keyClick(view, Qt.Key.Key_S, ctrl | alt)
        QTest.keyClick(view, Qt.Key.Key_S, ctrl | alt)
        assert panel.model.order == Order(panel.model.columns[1].name, descending=True)
        QTest.keyClick(view, Qt.Key.Key_BracketLeft, ctrl)
        assert (head.logicalIndex(0), head.logicalIndex(1)) == (1, first)
        QTest.keyClick(view, Qt.Key.Key_K, ctrl)
        QTest.keyClicks(window.focusWidget(), "freeze")
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
        assert view.frozen_count() == 1
        QTest.keyClick(view, Qt.Key.Key_K, ctrl)
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
        assert window.focusWidget() is view
        QTest.keyClick(view, Qt.Key.Key_H, ctrl | alt)
        assert view.isColumnHidden(1)
        assert view.currentIndex().column() == first
        QTest.keyClick(view, Qt.Key.Key_F, ctrl)
        assert window.focusWidget() is panel.search


def _comes_before(one, other):
    """Whether Tab comes from *one* to *other* before it comes to a list."""
    at = one
    while at is not other and not isinstance(at, QAbstractItemView):
        at = at.nextInFocusChain()
    return at is other


def test_models_keep_the_contract_of_qt_and_pages_follow_to_a_quarter_without_data(
    english, settings, own_sample
):
    looked = set()
    with window_on(own_sample, settings) as window:
        for name in PageName:
            for model in models_of(opened(window, name)):
                if model.rowCount() <= _MOST_ROWS:
                    QAbstractItemModelTester(model, _WARN)  # a warning of Qt fails the test
                    looked.add(type(model).__name__)
        window.show_quarter(window.quarter.shifted(3))
        said = visit(window)
    assert said == {name: [] for name in PageName}
    assert {"TableModel", "MeasureModel", "PeopleModel", "RankingModel", "ScoreSheetModel"} < looked

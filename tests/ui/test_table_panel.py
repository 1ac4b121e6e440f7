"""The table as somebody uses it: keys, mouse, clipboard, saved views."""

import gc
import weakref

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QToolButton

from db.conditions import Condition, Filter, Kind
from tests.ui.rows import LINES, columns
from ui.models.column import Column
from ui.models.paged import PagedModel
from ui.models.table import TableModel
from ui.theme import current_theme
from ui.widgets.table_block import block_of_text
from ui.widgets.table_panel import TablePanel
from ui.widgets.table_view import TableView


def panel_of(qtbot, settings=None):
    model = TableModel(columns(), key=lambda row: row.number)
    panel = TablePanel("lines", "Lines", model, settings)
    panel.resize(900, 400)
    qtbot.addWidget(panel)
    model.show_rows(LINES)
    panel.show()
    return panel


@pytest.fixture
def panel(qtbot, english):
    return panel_of(qtbot)


def numbers(panel):
    return [panel.model.row_at(place).number for place in range(panel.model.rowCount())]


def select(panel, top, left, bottom, right):
    model = panel.model
    block = QItemSelection(model.index(top, left), model.index(bottom, right))
    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
    panel.view.selectionModel().select(block, flag)


def field(panel, name):
    fields = panel.view.head.findChildren(QLineEdit)
    return next(found for found in fields if found.column.name == name)


def test_click_on_a_head_sorts(qtbot, panel):
    head = panel.view.head
    where = head.viewport()
    at = head.sectionViewportPosition(2) + 20
    qtbot.mouseClick(where, Qt.MouseButton.LeftButton, pos=where.rect().topLeft() + _point(at))
    assert numbers(panel) == ["J002", "J010", "J001", "J003"]


def test_quick_search_narrows_and_says_how_many(qtbot, panel):
    with qtbot.waitSignal(panel.counted) as heard:
        qtbot.keyClicks(panel.search, "lisi")
    assert numbers(panel) == ["J002"]
    assert heard.args == [1, 4]
    assert panel.hits.text() == "1 hit"


def test_fields_below_the_heads_filter_and_chips_take_it_back(qtbot, panel):
    panel.show_filters(wanted=True)
    with qtbot.waitSignal(panel.counted):
        qtbot.keyClicks(field(panel, "points"), ">89")
    assert numbers(panel) == ["J001", "J010"]
    (chip,) = panel.chips.findChildren(QToolButton)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert len(numbers(panel)) == 4
    assert field(panel, "points").text() == ""


def test_fields_are_gone_through_by_tab_above_the_table_and_left_downwards(qtbot, panel):
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.freeze(1)
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    panel._filters.setFocus()
    qtbot.keyClick(panel._filters, Qt.Key.Key_Space)
    first = panel.focusWidget()
    assert (first.column.name, first.parent()) == ("number", panel.view.frozen_head())
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert panel.focusWidget() is field(panel, panel.model.columns[1].name)
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Down)
    assert panel.focusWidget() is panel.view
    qtbot.keyClick(panel.view, Qt.Key.Key_Backtab)
    assert panel.focusWidget().column.name == panel.model.columns[-1].name
    panel.focus_search()
    qtbot.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.focusWidget() is panel.view


def test_what_cannot_be_understood_is_marked_and_hides_nothing(qtbot, panel):
    panel.show_filters(wanted=True)
    qtbot.keyClicks(field(panel, "day"), "soon")
    panel.apply()
    assert len(numbers(panel)) == 4
    assert field(panel, "day").property("invalid") == "true"


def test_another_page_can_ask_for_rows(panel):
    panel.show_filter(Filter((Condition("kind", Kind.AMONG, ("B",)),), "李"))
    assert numbers(panel) == ["J002"]
    assert len(panel.chips.texts()) == 2


def test_block_is_copied_with_and_without_heads(qtbot, panel):
    select(panel, 0, 1, 1, 2)
    qtbot.keyClick(panel.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "张三\t91.50\n李四\t88.00"
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(panel.view, Qt.Key.Key_C, both)
    assert QGuiApplication.clipboard().text().startswith("Name\tPoints\n")


def test_copied_block_is_read_back_as_it_was(panel):
    select(panel, 2, 0, 3, 1)
    panel.view.copy()
    text = QGuiApplication.clipboard().text()
    assert block_of_text(text) == [["J003", "王五"], ["J010", "赵\t六"]]


def test_hidden_and_moved_columns_are_copied_as_shown(panel):
    panel.view.setColumnHidden(1, True)
    panel.view.head.moveSection(2, 0)
    select(panel, 0, 0, 0, 2)
    panel.view.copy()
    assert QGuiApplication.clipboard().text() == "91.50\tJ001"


def test_selection_is_counted_and_summed(qtbot, panel):
    with qtbot.waitSignal(panel.told) as heard:
        select(panel, 0, 2, 3, 2)
    assert heard.args == ["Count 3 · Sum 269.50 · Mean 89.83"]


def test_paste_is_asked_for(qtbot, panel):
    QGuiApplication.clipboard().setText("1\t2")
    with qtbot.waitSignal(panel.paste_requested) as heard:
        qtbot.keyClick(panel.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert heard.args == ["1\t2"]


@pytest.mark.parametrize("how", ["key", "mouse"])
def test_record_is_asked_for(qtbot, panel, how):
    assert panel.select("J002")
    with qtbot.waitSignal(panel.row_activated) as heard:
        if how == "key":
            qtbot.keyClick(panel.view, Qt.Key.Key_Return)
        else:
            at = panel.view.visualRect(panel.view.currentIndex()).center()
            qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
            qtbot.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert heard.args[0].number == "J002"


def test_cursor_stays_on_its_cell_when_the_order_changes(panel):
    panel.select("J001")
    panel.view.setCurrentIndex(panel.view.currentIndex().siblingAtColumn(2))
    panel.view.head.setSortIndicator(2, Qt.SortOrder.AscendingOrder)
    assert panel.current_row().number == "J001"
    assert panel.view.currentIndex().column() == 2
    assert [row.number for row in panel.selected_rows()] == ["J001"]


def test_row_that_is_gone_is_told(qtbot, panel):
    panel.select("J001")
    with qtbot.waitSignal(panel.current_changed, check_params_cb=lambda row: row is None):
        panel.show_filter(Filter(search="李四"))


def test_view_is_saved_shown_and_deleted(qtbot, english, settings):
    panel = panel_of(qtbot, settings)
    panel.view.setColumnHidden(0, True)
    panel.view.head.setSortIndicator(2, Qt.SortOrder.DescendingOrder)
    panel.show_filter(Filter((Condition("points", Kind.BETWEEN, (80, None)),)))
    panel.freeze(2)
    panel.save_view("mine")
    panel.reset_view()
    assert (numbers(panel)[0], panel.view.frozen_count()) == ("J001", 0)
    assert not panel.view.isColumnHidden(0)
    panel.show_view("mine")
    assert numbers(panel) == ["J001", "J010", "J002"]
    assert (panel.view.isColumnHidden(0), panel.view.frozen_count()) == (True, 2)
    panel.delete_view("mine")
    assert panel.saved_views() == {}


def test_layout_is_left_and_found_again_without_filters(qtbot, english, settings):
    panel = panel_of(qtbot, settings)
    panel.view.head.moveSection(4, 0)
    panel.show_filter(Filter(search="李四"))
    panel.show()
    panel.hide()
    again = panel_of(qtbot, settings)
    assert again.view.head.logicalIndex(0) == 4
    assert len(numbers(again)) == 4


def test_frozen_columns_are_filtered_too(qtbot, panel):
    panel.freeze(2)
    panel.show_filters(wanted=True)
    fields = panel.view.frozen_head().findChildren(QLineEdit)
    number = next(found for found in fields if found.column.name == "number")
    qtbot.keyClicks(number, "=J001")
    panel.apply()
    assert numbers(panel) == ["J001"]


def test_exactly_what_is_shown_leaves_the_window(panel):
    panel.view.setColumnHidden(1, True)
    panel.show_filter(Filter(search="J00"))
    table = panel.shown_table()
    assert [column.name for column in table.columns] == ["number", "points", "day", "kind"]
    assert [row.number for row in table.rows()] == ["J001", "J002", "J003"]
    assert table.filters == ("“J00”",)


def test_panel_is_freed(qtbot, english):
    model = TableModel(columns(), key=lambda row: row.number)
    panel = TablePanel("lines", "Lines", model)
    panel.freeze(1)
    panel.show_filters(wanted=True)
    gone = weakref.ref(panel)
    panel.deleteLater()
    with qtbot.waitSignal(panel.destroyed):
        del panel
    gc.collect()
    assert gone() is None


def _point(x):
    from PySide6.QtCore import QPoint

    return QPoint(x, 10)


def test_row_that_comes_later_is_told_when_it_is_there(qtbot, english):
    waiting = []

    def ask(name, question, on_answer):
        waiting.append((question, on_answer))

    def answer():
        question, on_answer = waiting.pop(0)
        on_answer(question())

    model = PagedModel(columns(), lambda w, o: range(4), lambda ids: [LINES[i] for i in ids], ask)
    panel = TablePanel("lines", "Lines", model)
    qtbot.addWidget(panel)
    model.reload()
    answer()
    told = []
    panel.current_changed.connect(told.append)
    panel.select(2)
    assert told == [None]
    answer()
    assert told == [None, LINES[2]]


def test_every_head_is_shown_whole(qtbot, english):
    """A long one on two lines; a word is never broken."""
    heads = ("No.", "Unchanged", "Correction of a document", "有正当事由的长期未结案件")
    columns = [Column(head, head, str, width=40) for head in heads]
    view = TableView()
    qtbot.addWidget(view)
    view.show_model(TableModel(columns, key=str))
    widths = [view.columnWidth(number) for number in range(len(heads))]
    small = QFont(view.font())
    small.setPixelSize(current_theme().size("font-small"))
    words = [QFontMetrics(small).horizontalAdvance(head) for head in heads]
    assert widths[0] < widths[1] < words[2]
    assert all(widths[n] > words[n] for n in (0, 1, 3))
    assert view.head.sizeHint().height() > current_theme().size("head")
    assert view.head.textElideMode() is Qt.TextElideMode.ElideNone


def test_width_nobody_changed_is_not_remembered(qtbot, english, settings):
    panel = panel_of(qtbot, settings)
    panel.view.setColumnWidth(0, 201)
    panel.keep_layout()
    kept = {name: width for name, width, _ in settings.layout("lines")["columns"]}
    assert kept.pop(panel.model.columns[0].name) == 201
    assert set(kept.values()) == {0}
    again = panel_of(qtbot, settings)
    assert again.view.columnWidth(0) == 201
    assert again.view.columnWidth(1) == again.view.first_widths[1]

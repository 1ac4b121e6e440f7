"""What the columns of a file are: asked once, known again, listed, renamed and forgotten."""

import pytest
import xlsxwriter
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from db.connection import close_database, open_database
from db.connection import session as db_session
from db.importing.profiles import profiles
from db.models import CourtCase, Staff
from tests.db.importing.books import PERSON, case, person, write_book
from tests.ui.court import window_on
from ui.dialogs.column_maps_dialog import ColumnMapsDialog
from ui.dialogs.mapping_dialog import MappingDialog
from ui.pages.page import PageName
from ui.wiring.importing import import_page

Left = Qt.MouseButton.LeftButton
ODD = {
    "案号": "字号", "立案日期": "甲", "结案日期": "乙", "承办人": "丙", "结案方式": "方式",
    "书记员": "丁", "分案日期": "戊",
}  # fmt: skip


@pytest.fixture
def window(qtbot, english, settings, tmp_path):
    open_database(str(tmp_path / "court.sqlite"))
    yield window_on(qtbot, settings, PageName.IMPORT, import_page)
    close_database()


@pytest.fixture
def page(window):
    return window.shown_page()


def at_rest(qtbot, window):
    qtbot.waitUntil(lambda: not window.runner.running() and not window.shown_page().is_busy())


def taken(qtbot, window, file):
    window.open_page(PageName.IMPORT, [str(file)])
    at_rest(qtbot, window)


def odd_cases(tmp_path, count=4, name="odd.xlsx"):
    rows = [case(n, 书记员="李丽", 承办人="王明") for n in range(1, count + 1)]
    return write_book(
        tmp_path / name,
        Sheet1=[{ODD.get(head, head): cell for head, cell in row.items()} for row in rows],
    )


def with_people(qtbot, window, page, tmp_path):
    people = [person("J001", "王明"), person("C001", "李丽", 人员类别="书记员")]
    taken(qtbot, window, write_book(tmp_path / "people.xlsx", 人员=people))
    qtbot.mouseClick(page.preview.take, Left)
    at_rest(qtbot, window)


def asked(qtbot, window, page, file):
    """The dialog for a case list nobody recognises."""
    taken(qtbot, window, file)
    page.preview.kind_chosen.emit("cases")
    at_rest(qtbot, window)
    qtbot.waitUntil(lambda: window.findChild(MappingDialog) is not None)
    return window.findChild(MappingDialog)


def chosen(dialog):
    return {one.source.head: one.column for one in dialog._columns}


def test_columns_are_guessed_by_heads_and_by_what_their_cells_hold(qtbot, window, page, tmp_path):
    with_people(qtbot, window, page, tmp_path)
    dialog = asked(qtbot, window, page, odd_cases(tmp_path))
    guessed = chosen(dialog)
    assert guessed["字号"] == "案号"
    assert guessed["丙"] == "承办人"
    assert guessed["丁"] == "书记员"
    assert guessed["案由"] == "案由"
    days = (guessed["甲"], guessed["戊"], guessed["乙"])
    assert days == ("立案日期", "分案日期", "结案日期")
    assert dialog.model.index(0, 3).data() == "80% · a head like it"
    assert dialog.preview.model().rowCount() == 4
    assert dialog.ok.isEnabled()


def test_what_somebody_chose_is_used_saved_and_known_again(qtbot, window, page, tmp_path):
    with_people(qtbot, window, page, tmp_path)
    dialog = asked(qtbot, window, page, odd_cases(tmp_path))
    places = {one.source.head: one.place for one in dialog._columns}
    for head in ("甲", "乙", "戊"):
        dialog.put(places[head], "")
    assert not dialog.ok.isEnabled()
    assert "立案日期" in dialog.missing.text()
    for head, column in (("甲", "立案日期"), ("乙", "结案日期"), ("戊", "分案日期")):
        dialog.put(places[head], column)
    dialog.name.setText("旧系统")
    qtbot.keyClick(dialog.ok, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page._tried is not None)
    at_rest(qtbot, window)
    assert page._tried.source.profile == "旧系统"
    assert page._tried.outcome.added == 4
    qtbot.mouseClick(page.preview.take, Left)
    at_rest(qtbot, window)
    with db_session():
        stored = CourtCase.get()
        assert (str(stored.filed_on), str(stored.closed_on)) == ("2024-01-05", "2024-03-01")
    taken(qtbot, window, odd_cases(tmp_path, 6, "later.xlsx"))
    assert page._tried.source.profile == "旧系统"
    assert (page._tried.outcome.added, page._tried.outcome.unchanged) == (2, 4)
    assert any("旧系统" in label.text() for label in page.preview.findChildren(QLabel))


def test_a_column_is_left_out_and_chosen_by_the_keyboard(qtbot, window, page, tmp_path):
    with_people(qtbot, window, page, tmp_path)
    dialog = asked(qtbot, window, page, odd_cases(tmp_path))
    dialog.view.setFocus()
    place = next(one.place for one in dialog._columns if one.column == "承办人")
    dialog.view.setCurrentIndex(dialog.model.index(place, 0))
    qtbot.keyClick(dialog.view, Qt.Key.Key_Delete)
    assert chosen(dialog)["丙"] == ""
    assert "承办人" in dialog.missing.text()
    dialog.choice.setFocus()
    dialog.choice.setCurrentIndex(dialog.choice.findData("承办人"))
    dialog.choice.activated.emit(dialog.choice.currentIndex())
    assert chosen(dialog)["丙"] == "承办人"
    assert dialog.ok.isEnabled()


def test_of_two_columns_for_one_the_last_chosen_has_it(qtbot, window, page, tmp_path):
    dialog = asked(qtbot, window, page, odd_cases(tmp_path))
    places = {one.source.head: one.place for one in dialog._columns}
    dialog.put(places["甲"], "立案日期")
    dialog.put(places["乙"], "立案日期")
    assert [h for h, column in chosen(dialog).items() if column == "立案日期"] == ["乙"]


def test_a_file_nobody_explains_is_said_and_left(qtbot, window, page, tmp_path):
    dialog = asked(qtbot, window, page, odd_cases(tmp_path))
    dialog.reject()
    at_rest(qtbot, window)
    assert page._tried is None
    assert page._stack.currentIndex() == 0
    assert any("案号" in text for text in window.notices.texts())


def test_maps_are_renamed_and_deleted_in_their_list(qtbot, window, page, tmp_path):
    dialog = asked(qtbot, window, page, odd_cases(tmp_path))
    places = {one.source.head: one.place for one in dialog._columns}
    for head, column in (("甲", "立案日期"), ("丙", "承办人"), ("字号", "案号")):
        dialog.put(places[head], column)
    qtbot.mouseClick(dialog.ok, Left)
    qtbot.waitUntil(lambda: page._tried is not None)
    at_rest(qtbot, window)
    page.columns.show_maps()
    listed = window.findChild(ColumnMapsDialog)
    assert listed.model.index(0, 1).data() == "odd"
    listed.name.setText("旧系统")
    qtbot.keyClick(listed.name, Qt.Key.Key_Return)
    with db_session():
        assert [one.name for one in profiles()] == ["旧系统"]
    listed.view.setFocus()
    qtbot.keyClick(listed.view, Qt.Key.Key_Delete)
    with db_session():
        assert profiles() == []
        assert Staff.select().count() == 0
    listed.reject()


def test_cells_that_would_change_are_shown_old_beside_new(qtbot, window, page, tmp_path):
    with_people(qtbot, window, page, tmp_path)
    first = [case(1, 承办人="J001"), case(2, 承办人="J001")]
    taken(qtbot, window, write_book(tmp_path / "first.xlsx", 案件=first))
    assert not page.preview.tabs.isVisible()
    qtbot.mouseClick(page.preview.take, Left)
    at_rest(qtbot, window)
    later = [case(1, 承办人="J001", 结案方式="调解", 是否鉴定="是"), case(2, 承办人="J001")]
    taken(qtbot, window, write_book(tmp_path / "later.xlsx", 案件=later))
    preview = page.preview
    assert preview.tabs.tabText(1) == "Changed cells (2)"
    assert preview.changes_panel.isVisible()
    shown = {
        tuple(preview.changes.index(row, column).data() for column in range(1, 6))
        for row in range(preview.changes.rowCount())
    }
    number = "(2024)苏0698民初1号"
    assert shown == {
        ("2", number, "结案方式", "判决", "调解"),
        ("2", number, "是否鉴定", "否", "是"),
    }
    with db_session():
        assert {one.manner_cell for one in CourtCase.select()} == {"判决"}


def test_changed_cells_of_people_are_shown_too(qtbot, window, page, tmp_path):
    with_people(qtbot, window, page, tmp_path)
    row = person("J001", "王大明", 职务="庭长")
    taken(qtbot, window, write_book(tmp_path / "later.xlsx", 人员=[row]))
    changes = page._tried.outcome.changes
    assert [(one.column, one.before, one.after) for one in changes] == [
        ("姓名", "王明", "王大明"), ("职务", "普通", "庭长"),
    ]  # fmt: skip


def test_hidden_sheets_are_named(qtbot, window, page, tmp_path):
    path = tmp_path / "people.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for name in ("人员", "草稿"):
            sheet = book.add_worksheet(name)
            for number, row in enumerate((list(PERSON), list(PERSON.values()))):
                sheet.write_row(number, 0, row)
        sheet.hide()
    taken(qtbot, window, path)
    assert page._tried.outcome.added == 1
    assert "草稿" in page.preview._told.text()

"""The page of one import: problems decided by mouse and keyboard, rows taken in, its file."""

import pytest
from PySide6.QtCore import Qt

from db.connection import close_database, open_database
from db.connection import session as db_session
from db.models import CaseRole, CourtCase, ImportBatch, LearnedAlias
from tests.db.importing.books import case, person, write_book
from tests.ui.court import window_on
from tests.ui.test_import_page import at_rest, pressed, rows_of, taken
from ui.dialogs.batch_aliases_dialog import BatchAliasesDialog
from ui.dialogs.batch_fix_dialog import BatchFixDialog
from ui.dialogs.batch_person_dialog import BatchPersonDialog
from ui.dialogs.batch_source_dialog import BatchSourceDialog, letters_of
from ui.dialogs.reason_dialog import ReasonDialog
from ui.pages.page import PageName
from ui.wiring.importing import import_page

PEOPLE = [person("J001", "王明"), person("J002", "王明", 部门="民二庭"), person("J003", "李静")]


@pytest.fixture
def window(qtbot, english, settings, tmp_path):
    open_database(str(tmp_path / "court.sqlite"))
    yield window_on(qtbot, settings, PageName.IMPORT, import_page)
    close_database()


@pytest.fixture
def page(qtbot, window, tmp_path):
    """The page with an import of four cases, three of them odd, opened."""
    page = window.shown_page()
    people = write_book(tmp_path / "people.xlsx", 人员=PEOPLE)
    rows = [
        case(1),
        case(2, 立案日期="2024-13-01"),
        case(3, 承办人="王明", 承办部门="民二庭"),
        case(4, 案由=""),
    ]
    taken(qtbot, window, people, write_book(tmp_path / "cases.xlsx", 案件=rows))
    pressed(qtbot, window, page.preview.take)
    pressed(qtbot, window, page.preview.take)
    qtbot.keyClick(page.inbox.panel.view, Qt.Key.Key_Return)
    return page


def view_of(page):
    return page.opened.view


def choose(page, code):
    line = next(one for one in view_of(page).opened.problems if one.problem.code == code)
    assert view_of(page).problem_panel.select(line.id)


def dialog(qtbot, window, kind):
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(kind)))
    return next(one for one in window.findChildren(kind) if one.isVisible())


def states(page):
    return {one.problem.code.value: one.state.value for one in view_of(page).opened.problems}


def test_import_opens_by_the_keyboard_and_goes_back(qtbot, page):
    view = view_of(page)
    assert view.isVisible()
    assert view._title.text() == "Import 2 · cases.xlsx"
    assert view.problem_panel.view.hasFocus()
    offered = {action.objectName() for action in page.opened.actions if action.isEnabled()}
    assert {"batch-fix", "batch-row", "batch-back"} <= offered
    assert "batch-reopen" not in offered  # nothing is decided yet
    qtbot.mouseClick(view._back, Qt.MouseButton.LeftButton)
    assert not view.isVisible()
    assert {action.isEnabled() for action in page.opened.actions} == {False}


def test_problems_are_narrowed_to_one_code(page):
    view = view_of(page)
    texts = [view.codes.itemText(n) for n in range(view.codes.count())]
    assert "E02: 1, open 1" in texts
    view.codes.setCurrentIndex(view.codes.findData("W04"))
    assert [row.problem.code.value for row in view.chosen()] == ["W04"]
    assert view.problems.rowCount() == 1


def test_value_is_typed_and_its_row_taken_in(qtbot, window, page):
    choose(page, "E02")
    qtbot.keyClick(view_of(page).problem_panel.view, Qt.Key.Key_Return)
    asked = dialog(qtbot, window, BatchFixDialog)
    assert asked.text_of("column") == "立案日期"
    asked.form.field("value").setText("2024-01-05")
    asked.submit()
    assert states(page)["E02"] == "FIXED"
    pressed(qtbot, window, view_of(page).take_fixed)
    assert rows_of(CourtCase) == 4
    assert "Import 3 took in what was put right: Added 1." in window.notices.texts()
    assert "Import 3 took in rows put right" in view_of(page)._facts.text()
    pressed(qtbot, window, view_of(page).take_back)
    assert rows_of(CourtCase) == 0
    assert not view_of(page).opened.line.stands


def test_person_is_chosen_and_the_spelling_remembered(qtbot, window, page):
    choose(page, "W04")
    assert view_of(page).fix.text() == "Choose the person…"
    qtbot.mouseClick(view_of(page).fix, Qt.MouseButton.LeftButton)
    asked = dialog(qtbot, window, BatchPersonDialog)
    people = [asked.model.row_at(n) for n in range(asked.model.rowCount())]
    assert [one.number for one in people] == ["J002", "J001"]
    asked.panel.select(people[0].staff)
    asked.remember.setChecked(True)
    assert asked.scope.currentData() == "民二庭"
    asked.ok.click()
    pressed(qtbot, window, view_of(page).take_fixed)
    with db_session():
        case_id = CourtCase.get(CourtCase.key == "(2024)苏0698民初3号").id
        assert CaseRole.get(CaseRole.case == case_id).staff.number == "J002"
    page.opened.show_aliases()
    listed = dialog(qtbot, window, BatchAliasesDialog)
    assert listed.model.row_at(0).meant == "J002 王明"
    listed.panel.select(listed.model.key_at(0))
    listed.remove.click()
    assert listed.empty.isVisible()
    assert rows_of(LearnedAlias) == 0


def test_everybody_can_be_chosen_where_nobody_is_alike(qtbot, window, page):
    choose(page, "W04")
    page.opened.put_right()
    asked = dialog(qtbot, window, BatchPersonDialog)
    asked._everybody.click()
    assert asked.model.rowCount() == 3


def test_spelling_is_typed_in_the_list(qtbot, window, page):
    page.opened.show_aliases()
    listed = dialog(qtbot, window, BatchAliasesDialog)
    assert listed.empty.isVisible()
    listed.spelling.setText("老李")
    listed.add.click()
    assert listed._told.text() == "Choose a person or a division of the list."
    listed.meant.setCurrentIndex(listed.meant.findData("J003"))
    listed.add.click()
    assert (listed.model.row_at(0).spelling, rows_of(LearnedAlias)) == ("老李", 1)


def test_warning_is_accepted_left_and_reopened(qtbot, window, page):
    choose(page, "W01")
    view_of(page).accept.click()
    asked = dialog(qtbot, window, ReasonDialog)
    asked.form.field("why").setText("卷宗如此")
    asked.submit()
    assert states(page)["W01"] == "ACCEPTED"
    view_of(page).reopen.click()
    assert states(page)["W01"] == "OPEN"
    view_of(page).leave.click()
    assert states(page)["W01"] == "LEFT"
    choose(page, "E02")
    assert not view_of(page).accept.isEnabled()


def test_row_is_shown_in_the_file_and_the_file_saved_again(qtbot, window, page, tmp_path):
    choose(page, "E02")
    page.opened.show_row()
    shown = dialog(qtbot, window, BatchSourceDialog)
    assert shown.panel.current_row()[0] == 3
    shown.accept()
    at_rest(qtbot, window)
    target = tmp_path / "again.xlsx"
    page.opened.write_source(str(target))
    at_rest(qtbot, window)
    assert target.read_bytes() == (tmp_path / "cases.xlsx").read_bytes()


def test_changes_of_a_later_list_are_told_old_and_new(qtbot, window, page, tmp_path):
    rows = [case(1, 结案方式="调解")]
    taken(qtbot, window, write_book(tmp_path / "later.xlsx", 案件=rows))
    pressed(qtbot, window, page.preview.take)
    with db_session():
        latest = max(row.id for row in ImportBatch.select())
    page.open_batch(latest)
    view = view_of(page)
    assert view.tabs.currentIndex() == 1
    row = next(one for one in map(view.changes.row_at, range(9)) if one.field == "manner_cell")
    assert (row.subject, row.before, row.after) == ("(2024)苏0698民初1号", "判决", "调解")


def test_letters_are_those_of_a_spreadsheet():
    assert [letters_of(n) for n in (0, 25, 26, 51, 52, 701, 702)] == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA",
    ]  # fmt: skip

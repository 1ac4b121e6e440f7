"""The page of imports: recognised, tried, shown, taken in, stopped, taken back, by hand."""

import io

import msoffcrypto
import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QPushButton

from db.connection import close_database, open_database
from db.connection import session as db_session
from db.models import CourtCase, ImportBatch, JudgesMeeting, Staff
from tests.db.importing.books import case, measure, person, write_book
from tests.ui.court import window_on
from tests.ui.dialogs import is_freed
from ui.dialogs.password_dialog import PasswordDialog
from ui.imports.queue import Looked, Queue, Source
from ui.pages.page import PageName
from ui.wiring.importing import import_page

Left = Qt.MouseButton.LeftButton
PEOPLE = [person("J001", "王明"), person("J002", "李静")]


@pytest.fixture
def window(qtbot, english, settings, tmp_path):
    open_database(str(tmp_path / "court.sqlite"))
    yield window_on(qtbot, settings, PageName.IMPORT, import_page)
    close_database()


@pytest.fixture
def page(window):
    return window.shown_page()


def taken(qtbot, window, *files):
    """Hand files to the page and wait until it has come to rest."""
    window.open_page(PageName.IMPORT, [str(file) for file in files])
    at_rest(qtbot, window)


def at_rest(qtbot, window):
    qtbot.waitUntil(lambda: not window.runner.running() and not window.shown_page().is_busy())


def pressed(qtbot, window, button):
    qtbot.mouseClick(button, Left)
    at_rest(qtbot, window)


def people_book(tmp_path, *rows):
    return write_book(tmp_path / "people.xlsx", 人员=rows or PEOPLE)


def locked(file):
    """The workbook of people under a password."""
    data = io.BytesIO(people_book(file.parent).read_bytes())
    with file.open("wb") as written:
        msoffcrypto.OfficeFile(data).encrypt("geheim", written)
    return file


def is_previewed(page):
    return page._stack.currentWidget() is page.preview


def rows_of(model):
    with db_session():
        return model.select().count()


def test_page_without_imports_is_a_place_to_drop_files(page):
    assert page._strip.isVisible()
    assert not page.inbox.isVisible()


def test_list_is_tried_before_anything_is_stored(qtbot, window, page, tmp_path):
    taken(qtbot, window, people_book(tmp_path))
    assert is_previewed(page)
    assert page.preview._kind.text() == "People"
    assert page._tried.outcome.added == 2
    assert rows_of(Staff) == rows_of(ImportBatch) == 0


def test_list_is_imported_by_a_click_and_undone_in_the_notice(qtbot, window, page, tmp_path):
    taken(qtbot, window, people_book(tmp_path))
    pressed(qtbot, window, page.preview.take)
    assert rows_of(Staff) == 2
    assert window.notices.texts() == ["Imported people.xlsx: Added 2."]
    assert page.inbox.isVisible()
    assert page.inbox.model.row_at(0).stands
    pressed(qtbot, window, window.notices.findChildren(QPushButton)[0])
    assert rows_of(Staff) == 0
    assert not page.inbox.model.row_at(0).stands


def test_list_is_imported_by_the_keyboard(qtbot, window, page, tmp_path):
    taken(qtbot, window, people_book(tmp_path))
    qtbot.keyClick(page.preview.take, Qt.Key.Key_Space)
    at_rest(qtbot, window)
    assert rows_of(Staff) == 2


def test_list_that_is_not_wanted_is_left(qtbot, window, page, tmp_path):
    taken(qtbot, window, people_book(tmp_path))
    pressed(qtbot, window, page.preview._skip)
    assert not is_previewed(page)
    assert rows_of(Staff) == 0


def test_problems_are_said_row_by_row(qtbot, window, page, tmp_path):
    taken(qtbot, window, people_book(tmp_path))
    pressed(qtbot, window, page.preview.take)
    rows = [case(1), case(2, 立案日期="2024-13-01"), case(3, 承办人="无此人")]
    taken(qtbot, window, write_book(tmp_path / "cases.xlsx", 案件=rows))
    model = page.preview.model
    told = [
        [model.index(n, column).data() for column in (1, 2, 3, 5, 7)]
        for n in range(model.rowCount())
    ]
    assert ["3", "立案日期", "2024-13-01", "Rejected", "E02"] in told
    assert ["4", "承办人", "无此人", "Taken, marked", "E04"] in told
    assert page.preview.take.text() == "Import 2 rows"


def test_a_register_is_recognised_shown_taken_in_and_taken_back(qtbot, window, page, tmp_path):
    taken(qtbot, window, people_book(tmp_path))
    pressed(qtbot, window, page.preview.take)
    rows = [
        {"编号": "纪1", "会议日期": "2024-03-01", "出席": "J001"},
        {"编号": "纪2", "会议日期": "2024-03-01", "出席": "J999"},
    ]
    taken(qtbot, window, write_book(tmp_path / "m.xlsx", 会议登记=rows))
    assert page.preview._kind.text() == "Judges' meetings"
    pressed(qtbot, window, page.preview.take)
    assert rows_of(JudgesMeeting) == 1
    offered = [made.text() for made in window.notices.findChildren(QPushButton)]
    assert "Show the register" in offered
    page.undo_batch(2)
    at_rest(qtbot, window)
    assert rows_of(JudgesMeeting) == 0


def test_people_go_before_the_cases_that_name_them(qtbot, window, page, tmp_path):
    cases = write_book(tmp_path / "cases.xlsx", 案件=[case(1)])
    output = write_book(tmp_path / "measures.xlsx", 季度产出=[measure("K.更正", 1)])
    taken(qtbot, window, output, cases, people_book(tmp_path))
    names = []
    while is_previewed(page):
        names.append(page._tried.source.path.name)
        assert page._tried.outcome.problems == ()
        pressed(qtbot, window, page.preview.take)
    assert names == ["people.xlsx", "cases.xlsx", "measures.xlsx"]
    assert rows_of(CourtCase) == 1


def test_file_dropped_on_the_window_is_tried(qtbot, window, page, tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(people_book(tmp_path)))])
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.NoButton
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(300, 300), actions, mime, buttons, none)
    window.dropEvent(event)
    at_rest(qtbot, window)
    assert is_previewed(page)


def test_same_file_again_says_that_nothing_is_new(qtbot, window, page, tmp_path):
    book = people_book(tmp_path)
    taken(qtbot, window, book)
    pressed(qtbot, window, page.preview.take)
    taken(qtbot, window, book)
    assert not page.preview.take.isVisible()
    assert page.preview._told.text() == "Everything in this file is stored already."


def test_file_that_changed_since_it_was_tried_is_not_taken(qtbot, window, page, tmp_path):
    taken(qtbot, window, people_book(tmp_path))
    people_book(tmp_path, person("J009", "赵安"))
    pressed(qtbot, window, page.preview.take)
    assert rows_of(Staff) == 0
    assert "was changed" in window.notices.texts()[0]


def test_file_that_cannot_be_read_is_one_sentence(qtbot, window, page, tmp_path):
    file = tmp_path / "letter.pdf"
    file.write_bytes(b"%PDF-1.7 and so on")
    taken(qtbot, window, file)
    (said,) = window.notices.texts()
    assert said.startswith("The file letter.pdf is neither")
    assert not is_previewed(page)


def test_unknown_heads_ask_what_the_list_is(qtbot, window, page, tmp_path):
    book = write_book(tmp_path / "list.xlsx", Sheet1=[{"案号": "（2024）苏0698民初1号", "法官": 1}])
    taken(qtbot, window, book)
    assert is_previewed(page)
    choice = next(b for b in page.preview.findChildren(QPushButton) if b.text() == "Cases")
    pressed(qtbot, window, choice)
    assert "立案日期" in window.notices.texts()[0]


def test_locked_workbook_asks_for_its_password(qtbot, window, page, tmp_path):
    taken(qtbot, window, locked(tmp_path / "locked.xlsx"))
    first = window.findChild(PasswordDialog)
    first.password.insert("falsch")
    pressed(qtbot, window, first._open)
    qtbot.waitUntil(lambda: window.findChildren(PasswordDialog) not in ([], [first]))
    second = window.findChildren(PasswordDialog)[-1]
    second.password.insert("geheim")
    pressed(qtbot, window, second._open)
    assert page._tried.outcome.added == 2


def test_password_dialog_is_freed(qtbot, window):
    dialog = PasswordDialog("locked.xlsx", window)
    dialog.open()
    cancel = dialog.findChildren(QPushButton)[0]
    del dialog
    assert is_freed(qtbot, window, PasswordDialog, cancel)


def test_import_that_is_cancelled_leaves_nothing(qtbot, window, page, tmp_path):
    rows = [person(f"J{number:05}", f"王{number}") for number in range(3000)]
    taken(qtbot, window, people_book(tmp_path, *rows))
    page.preview.take.click()
    for task in window.runner.running():
        task.cancel()
    at_rest(qtbot, window)
    assert rows_of(Staff) == rows_of(ImportBatch) == 0
    assert window.notices.texts()[0].startswith("Cancelled.")
    assert is_previewed(page)
    assert page.preview.isEnabled()


def test_earlier_import_that_others_rest_on_is_not_taken_back(qtbot, window, page, tmp_path):
    taken(qtbot, window, people_book(tmp_path), write_book(tmp_path / "c.xlsx", 案件=[case(1)]))
    pressed(qtbot, window, page.preview.take)
    pressed(qtbot, window, page.preview.take)
    page.inbox.select(1)
    window.notices.clear()
    pressed(qtbot, window, page.inbox.take_back)
    assert "take back import 2 first" in window.notices.texts()[0]
    page.inbox.select(2)
    pressed(qtbot, window, page.inbox.take_back)
    assert rows_of(CourtCase) == 0


def test_problems_of_an_import_are_listed_and_saved(qtbot, window, page, tmp_path):
    taken(qtbot, window, people_book(tmp_path, *PEOPLE, person("J003", "")))
    pressed(qtbot, window, page.preview.take)
    assert page.inbox.problems.rowCount() == 1
    target = tmp_path / "problems.xlsx"
    page.saver._outcome = page.inbox.outcome
    page.saver.write(str(target))
    at_rest(qtbot, window)
    sheet = openpyxl.load_workbook(target).active
    cells = [str(cell.value) for row in sheet.iter_rows() for cell in row]
    assert "E11" in cells


def test_page_opens_on_an_import(qtbot, window, page, tmp_path):
    for number in (1, 2):
        taken(qtbot, window, people_book(tmp_path, person(f"J00{number}", "王明")))
        pressed(qtbot, window, page.preview.take)
    window.open_page(PageName.IMPORT, (1,))
    assert page.inbox.panel.current_row().id == 1


def test_queue_keeps_the_order_of_the_lists(tmp_path):
    queue = Queue()
    for name, kinds in (("c", ("cases",)), ("?", ()), ("p", ("people", "measures"))):
        queue.add(Looked(Source(tmp_path / name), kinds))
    assert [source.kind for source in queue.waiting()] == ["people", "cases", "measures", ""]


def test_files_that_hover_are_told_where_they_would_go(qtbot, qapp, window, tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "cases.xlsx"))])
    buttons, none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, mime, buttons, none)
    qapp.sendEvent(window, enter)
    assert window._veil.veil.isVisible()
    qapp.sendEvent(window, QDragLeaveEvent())
    assert not window._veil.veil.isVisible()


def test_a_file_that_comes_while_another_is_read_waits_for_its_turn(qtbot, window, page, tmp_path):
    """Both are read by then: the one that was first is shown, and none is lost."""
    first, second = people_book(tmp_path), write_book(tmp_path / "cases.xlsx", 案件=[case(1)])
    page.take_files([first])
    qtbot.waitUntil(lambda: page._hand is not None)
    page.take_files([second])
    at_rest(qtbot, window)
    assert page._tried.source.path == first
    pressed(qtbot, window, page.preview._skip)
    assert page._tried.source.path == second


def test_a_question_what_a_file_is_stays_while_another_comes(qtbot, window, page, tmp_path):
    taken(qtbot, window, write_book(tmp_path / "odd.xlsx", 表=[{"甲": "1", "乙": "2"}]))
    taken(qtbot, window, people_book(tmp_path))
    assert page.preview._file.text() == "odd.xlsx"
    page.show_subject(1)
    assert is_previewed(page)
    pressed(qtbot, window, page.preview._skip)
    assert page.preview._file.text() == "people.xlsx"


def test_locked_workbooks_are_asked_about_one_after_the_other(qtbot, window, page, tmp_path):
    files = [locked(tmp_path / name) for name in ("a.xlsx", "b.xlsx")]
    taken(qtbot, window, *files)
    for file in files:
        (dialog,) = [one for one in window.findChildren(PasswordDialog) if one.isVisible()]
        dialog.password.setText("geheim")
        dialog._on_accepted()
        at_rest(qtbot, window)
        assert page._tried.source.path == file
        pressed(qtbot, window, page.preview._skip)

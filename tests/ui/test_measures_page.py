"""The page of quarterly output: keys, pasting, undo, wrong cells, closed quarters, entries."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from db import runs
from db.actors import Act
from db.connection import close_database, open_database
from db.connection import session as db_session
from db.errors import DatabaseError
from db.models import Measure
from evaluation.period import Quarter
from evaluation.result import QuarterResult
from tests.db.rows import add_measure, add_person
from tests.db.test_runs import EXPECTED
from tests.ui.dialogs import is_freed
from ui.dialogs.measure_dialog import MeasureDialog
from ui.dialogs.paste_preview import PastePreview
from ui.models.measures import Sheet
from ui.notices import NoticeKind
from ui.pages.measures_page import MeasuresPage
from ui.pages.page import PageName
from ui.tasks import TaskRunner
from ui.widgets.table_view import select_cell
from ui.wiring.measures import Measures

Q1 = Quarter(2024, 1)
ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
Key = Qt.Key


@pytest.fixture
def court(tmp_path):
    """Three clerks, a judge and a typist, and one entry."""
    open_database(str(tmp_path / "court.sqlite"))
    with db_session():
        first = add_person("C001", "CLERK")
        add_person("C002", "CLERK")
        add_person("C003", "CLERK", start="2024-03-01")
        add_person("J001", "JUDGE")
        add_person("T001", "TECH")
        add_measure(first, "C2.开庭", "7", basis="庭审记录表")
        yield
    close_database()


@pytest.fixture
def desk(court):
    return Measures("沈知行", lambda: ACT)


@pytest.fixture
def page(qtbot, english, desk, settings):
    page = MeasuresPage(desk, settings)
    qtbot.addWidget(page)
    page.resize(1100, 640)
    with qtbot.waitExposed(page):
        page.show()
    page.show_quarter(Q1)
    page.open_tab(list(Sheet).index(Sheet.CLERKS))
    return page


@pytest.fixture
def sheet(page):
    return page.current_sheet()


@pytest.fixture
def said(page):
    """The notices of the page."""
    heard = []
    page.noticed.connect(heard.append)
    return heard


def at(sheet, staff_no, item):
    column = [column.name for column in sheet.model.columns].index(item)
    select_cell(sheet.panel.view, sheet.model.place_of(staff_no), column)
    sheet.panel.view.setFocus()


def where(sheet):
    index = sheet.panel.view.currentIndex()
    return sheet.model.key_at(index.row()), sheet.model.columns[index.column()].name


def text_at(sheet, staff_no, item):
    column = [column.name for column in sheet.model.columns].index(item)
    return sheet.model.index(sheet.model.place_of(staff_no), column).data()


def mark_at(sheet, staff_no, item):
    at(sheet, staff_no, item)
    return sheet.model.mark_of(sheet.panel.view.currentIndex())


def type_into(qtbot, sheet, text, end=Key.Key_Return):
    view = sheet.panel.view
    qtbot.keyClick(view, text[0])
    qtbot.keyClicks(view.editor(), text[1:])
    qtbot.keyClick(view.editor(), end)


def stored():
    return {
        (row.staff.number, row.item): row.value or f"{row.numerator}/{row.denominator}"
        for row in Measure.select()
    }


def settled(qtbot, page):
    qtbot.waitUntil(lambda: all(s.store.is_done() for s in page._sheets.values()))


def test_the_model_is_one_that_qt_accepts(sheet, qtmodeltester):
    qtmodeltester.check(sheet.model)
    assert sheet.model.rowCount() == 3


def test_typing_overwrites_and_enter_goes_down(qtbot, page, sheet):
    at(sheet, "C001", "C2.开庭")
    type_into(qtbot, sheet, "12")
    assert where(sheet) == ("C002", "C2.开庭")
    settled(qtbot, page)
    assert stored() == {("C001", "C2.开庭"): "12"}
    assert Measure.get().basis == "庭审记录表"


def test_tab_goes_right_and_enter_returns_below_where_the_tabs_began(qtbot, page, sheet):
    at(sheet, "C001", "C2.开庭")
    type_into(qtbot, sheet, "3", Key.Key_Tab)
    assert where(sheet) == ("C001", "C2.长庭")
    type_into(qtbot, sheet, "4", Key.Key_Tab)
    type_into(qtbot, sheet, "9/10")
    assert where(sheet) == ("C002", "C2.开庭")
    settled(qtbot, page)
    assert stored() == {
        ("C001", "C2.开庭"): "3",
        ("C001", "C2.长庭"): "4",
        ("C001", "C3"): "9/10",
    }


def test_arrows_leave_a_cell_that_is_overwritten_and_move_within_one_that_is_edited(
    qtbot, page, sheet
):
    at(sheet, "C001", "C2.开庭")
    type_into(qtbot, sheet, "5", Key.Key_Down)
    assert where(sheet) == ("C002", "C2.开庭")
    at(sheet, "C001", "C2.开庭")
    qtbot.keyClick(sheet.panel.view, Key.Key_F2)
    editor = sheet.panel.view.editor()
    assert (editor.text(), editor.selectedText()) == ("5", "")
    qtbot.keyClick(editor, Key.Key_Left)
    qtbot.keyClicks(editor, "1")
    qtbot.keyClick(editor, Key.Key_Return)
    settled(qtbot, page)
    assert stored() == {("C001", "C2.开庭"): "15"}


def test_escape_leaves_the_cell_as_it_was(qtbot, page, sheet):
    at(sheet, "C001", "C2.开庭")
    qtbot.keyClick(sheet.panel.view, "9")
    qtbot.keyClick(sheet.panel.view.editor(), Key.Key_Escape)
    assert sheet.panel.view.editor() is None
    assert text_at(sheet, "C001", "C2.开庭") == "7"
    assert sheet.panel.view.hasFocus()


def test_delete_clears_and_undo_brings_everything_back(qtbot, page, sheet):
    at(sheet, "C001", "C2.开庭")
    before = Measure.get().__data__
    qtbot.keyClick(sheet.panel.view, Key.Key_Delete)
    settled(qtbot, page)
    assert stored() == {}
    page.undo()
    settled(qtbot, page)
    assert Measure.get().__data__ == before
    assert text_at(sheet, "C001", "C2.开庭") == "7"
    page.redo()
    settled(qtbot, page)
    assert stored() == {}


def test_a_wrong_cell_stays_marked_with_its_reason_and_is_not_stored(qtbot, page, sheet):
    at(sheet, "C002", "C2.开庭")
    type_into(qtbot, sheet, "2.5", Key.Key_Up)
    at(sheet, "C002", "C2.开庭")
    assert text_at(sheet, "C002", "C2.开庭") == "2.5"
    assert "not a whole number" in sheet.panel.cell_text()
    assert "not a whole number" in sheet.panel.view.currentIndex().data(Qt.ItemDataRole.ToolTipRole)
    assert not page.may_leave()
    at(sheet, "C001", "C2.长庭")
    sheet.panel.go_to_fault()
    assert where(sheet) == ("C002", "C2.开庭")
    type_into(qtbot, sheet, "2")
    settled(qtbot, page)
    assert stored()[("C002", "C2.开庭")] == "2"
    assert page.may_leave()


def test_the_line_says_who_entered_a_cell_and_how_an_empty_one_is_typed(page, sheet):
    at(sheet, "C001", "C2.开庭")
    assert "测试, 2024-04-01" in sheet.panel.cell_text()
    assert "庭审记录表" in sheet.panel.cell_text()
    at(sheet, "C001", "C3")
    assert "18/20" in sheet.panel.cell_text()


def test_a_right_block_is_pasted_at_once(qtbot, page, sheet, said):
    at(sheet, "C001", "C2.开庭")
    QGuiApplication.clipboard().setText("1\t2\t8/9\n3\t4\t\n")
    qtbot.keyClick(sheet.panel.view, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, page)
    assert stored() == {
        ("C001", "C2.开庭"): "1",
        ("C001", "C2.长庭"): "2",
        ("C001", "C3"): "8/9",
        ("C002", "C2.开庭"): "3",
        ("C002", "C2.长庭"): "4",
    }
    assert said[0].text == "5 cells pasted."
    said[0].actions[0].act()
    settled(qtbot, page)
    assert stored() == {("C001", "C2.开庭"): "7"}


def test_rejected_cells_are_shown_before_a_block_is_pasted(qtbot, page, sheet):
    at(sheet, "C002", "C2.开庭")
    sheet.paste("4\tviele\n5\t6\n7\t8")
    dialog = sheet.findChild(PastePreview)
    rejected = [(c.person, c.item, c.typed) for c in dialog.model.shown_rows()]
    assert rejected == [("C002  姓名C002", "Hearing recorded (two hours or more)", "viele")]
    assert "2 cells fall outside" in " ".join(dialog.summary())
    assert stored() == {("C001", "C2.开庭"): "7"}
    assert is_freed(qtbot, sheet, PastePreview, dialog.ok)
    settled(qtbot, page)
    assert stored() == {
        ("C001", "C2.开庭"): "7",
        ("C002", "C2.开庭"): "4",
        ("C003", "C2.开庭"): "5",
        ("C003", "C2.长庭"): "6",
    }


def test_one_copied_cell_fills_the_selection(qtbot, page, sheet):
    at(sheet, "C001", "C2.长庭")
    view = sheet.panel.view
    for _ in range(2):
        qtbot.keyClick(view, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    sheet.paste("0")
    settled(qtbot, page)
    assert [stored().get((number, "C2.长庭")) for number in ("C001", "C002", "C003")] == ["0"] * 3


def test_what_somebody_else_changed_meanwhile_is_not_written_over(qtbot, page, sheet, said):
    Measure.update(value="8").execute()
    at(sheet, "C001", "C2.开庭")
    type_into(qtbot, sheet, "9")
    settled(qtbot, page)
    assert stored() == {("C001", "C2.开庭"): "8"}
    assert "meanwhile" in said[0].text
    assert text_at(sheet, "C001", "C2.开庭") == "8"


def test_what_cannot_be_stored_is_marked_and_stored_by_itself_later(
    qtbot, page, sheet, desk, said, monkeypatch
):
    failed = []
    page.failed.connect(failed.append)

    def unreachable(*_):
        raise DatabaseError("UNREACHABLE", place="db", reason="gone")

    with monkeypatch.context() as gone:
        gone.setattr(desk, "save", unreachable)
        at(sheet, "C002", "C2.开庭")
        type_into(qtbot, sheet, "4")
        qtbot.waitUntil(lambda: bool(failed))
        type_into(qtbot, sheet, "6")
        at(sheet, "C003", "C2.开庭")
        type_into(qtbot, sheet, "5")
        sheet.store._clock.timeout.emit()
        page.show_quarter(Q1)
    assert "2 cells are not saved" in sheet.panel.cell_text()
    assert (text_at(sheet, "C002", "C2.开庭"), text_at(sheet, "C003", "C2.开庭")) == ("4", "5")
    assert mark_at(sheet, "C003", "C2.开庭") == "warning"
    assert len(failed) == 1  # the same failure is said once
    assert not page.may_leave()
    sheet.store._clock.timeout.emit()
    settled(qtbot, page)
    assert stored()[("C002", "C2.开庭")] == "4"
    assert stored()[("C003", "C2.开庭")] == "5"
    assert mark_at(sheet, "C003", "C2.开庭") == ""
    assert said[-1].kind is NoticeKind.SUCCESS


def test_a_far_database_is_written_on_another_thread(qtbot, page, sheet):
    runner = TaskRunner()
    page.ask_on(runner)
    at(sheet, "C001", "C2.开庭")
    type_into(qtbot, sheet, "5")
    type_into(qtbot, sheet, "6")
    settled(qtbot, page)
    assert stored() == {("C001", "C2.开庭"): "5", ("C002", "C2.开庭"): "6"}
    page.undo()
    page.undo()
    settled(qtbot, page)
    qtbot.waitUntil(lambda: text_at(sheet, "C001", "C2.开庭") == "7" and not runner.running())
    assert stored() == {("C001", "C2.开庭"): "7"}
    runner.shut_down()


def test_a_locked_quarter_is_read_only_and_says_what_to_do(qtbot, page, sheet):
    runs.lock(Q1, lambda: QuarterResult.from_json(EXPECTED.read_text("utf-8")), ACT)
    page.show_quarter(Q1)
    at(sheet, "C001", "C2.开庭")
    qtbot.keyClick(sheet.panel.view, "9")
    assert sheet.panel.view.editor() is None
    assert "is locked" in page._closed_text.text()
    with qtbot.waitSignal(page.page_requested) as asked:
        qtbot.mouseClick(page._open_quarter, Qt.MouseButton.LeftButton)
    assert asked.args[0] == PageName.QUARTER


def test_the_office_has_one_sheet_for_three_categories(qtbot, page):
    page.open_tab(list(Sheet).index(Sheet.OFFICE))
    sheet = page.current_sheet()
    at(sheet, "T001", "T")
    type_into(qtbot, sheet, "61.5")
    settled(qtbot, page)
    assert stored()[("T001", "T")] == "61.5"


def test_somebody_asked_for_is_found_on_whatever_sheet(page):
    page.show_subject("J001")
    assert page.current_sheet().sheet is Sheet.JUDGES
    assert where(page.current_sheet())[0] == "J001"


def test_an_adjustment_is_added_with_its_basis_and_undone(qtbot, page, said):
    page.open_tab(len(Sheet))
    page.entries.add_adjustment()
    dialog = page.findChild(MeasureDialog)
    assert not dialog.ok.isEnabled()
    assert dialog.missing_text() == "Still missing: Person, Value, Basis."
    dialog.form.field("staff_no").setEditText("C002  姓名C002")
    qtbot.keyClicks(dialog.form.field("text"), "-1.5")
    assert not dialog.ok.isEnabled()
    dialog.form.field("basis").setText("政工纪要〔2024〕2号")
    assert is_freed(qtbot, page, MeasureDialog, dialog.ok)
    assert stored()[("C002", "ADJ")] == "-1.5"
    assert [line.staff_no for line in page.entries.model.shown_rows()] == ["C002"]
    said[0].actions[0].act()
    assert ("C002", "ADJ") not in stored()


def test_several_entries_of_a_cell_are_edited_one_by_one(qtbot, page, sheet):
    add_measure(Measure.get().staff, "C2.开庭", "2", occurrence=2)
    Measure.update(written_at=ACT.at).execute()
    page.show_quarter(Q1)
    at(sheet, "C001", "C2.开庭")
    assert text_at(sheet, "C001", "C2.开庭") == "9"
    qtbot.keyClick(sheet.panel.view, Key.Key_F2)
    assert page.current_sheet() is None
    page.entries.change_current()
    dialog = page.findChild(MeasureDialog)
    dialog.form.field("text").setText("3")
    qtbot.keyClick(dialog.form.field("text"), Key.Key_Return)
    assert sorted(row.value for row in Measure.select()) == ["2", "3"]
    page.open_tab(list(Sheet).index(Sheet.CLERKS))
    assert text_at(sheet, "C001", "C2.开庭") == "5"
    page.open_tab(len(Sheet))
    page.entries.remove()
    assert Measure.select().count() == 1
    page.undo()
    assert Measure.select().count() == 2


def test_an_empty_quarter_says_so(page):
    page.show_quarter(Quarter(2010, 1))
    assert page.current_sheet()._stack.currentIndex() == 1

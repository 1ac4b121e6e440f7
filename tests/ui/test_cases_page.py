"""The page of cases: the list, the record at its side, and every edit with checks and undo."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from db.actors import Act
from db.conditions import Condition, Filter, Kind
from db.connection import close_database
from db.connection import session as db_session
from db.models import AuditEntry, CaseRole, CourtCase
from db.settings import court_settings, store_court_settings
from tests.ui.court import QUARTER, build_court, close_nothing, session_of, window_on
from tests.ui.dialogs import is_freed
from ui.dialogs.case_dialog import CaseDialog
from ui.dialogs.reason_dialog import ReasonDialog
from ui.pages.page import PageName
from ui.widgets.case_people import CasePeople
from ui.widgets.case_timeline import CaseTimeline
from ui.widgets.fact_grid import FactGrid
from ui.wiring.cases import cases_page

Left = Qt.MouseButton.LeftButton
CASES = 36
NUMBER = "（2024）苏0698民初901号"
WHY = "卷内文书核对"


@pytest.fixture
def window(qtbot, english, settings, tmp_path):
    build_court(tmp_path / "court.sqlite")
    name_handlers()
    yield window_on(qtbot, settings, PageName.CASES, cases_page)
    close_database()


@pytest.fixture
def page(window):
    return window.shown_page()


def name_handlers():
    """Write into every case who handles it, as an import would."""
    with db_session():
        for role in CaseRole.select():
            CourtCase.update(handler_cell=role.staff.number).where(
                CourtCase.id == role.case_id
            ).execute()


def shown_record(qtbot, page, key=None):
    """The record of the first case, or of one, once it is shown."""
    page.show_subject(key if key is not None else page._model.ids()[0])
    qtbot.waitUntil(lambda: page.record() is not None)
    return page.record()


def action(page, name):
    return next(act for act in page.page_actions() if act.objectName() == name)


def opened(qtbot, page, name, kind):
    """The dialog that an action opens, with its cells checked."""
    action(page, name).trigger()
    dialog = page.findChild(kind)
    if kind is CaseDialog:
        qtbot.waitUntil(lambda: dialog._checked)
    return dialog


def typed(qtbot, dialog, **cells):
    """Type into the fields and wait until they have been checked."""
    for name, text in cells.items():
        field = dialog.form.line(name)
        field.clear()
        field.insert(text)  # keys of the test library are ASCII only
    qtbot.waitUntil(lambda: dialog._checked)


def stored(**fields):
    with db_session():
        return CourtCase.get_or_none(**fields)


def count():
    with db_session():
        return CourtCase.select().count()


def test_list_begins_with_the_latest_case_and_is_counted(window, page):
    assert page._model.rowCount() == CASES
    days = [page._model.row_at(number).filed_on for number in range(CASES)]
    assert days == sorted(days, reverse=True)
    assert window.status._count.text() == "36 rows"


def test_record_follows_the_cursor(qtbot, page):
    page.panel.view.setFocus()
    qtbot.keyClick(page.panel.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.record() is not None)
    first = page.record().id
    assert first == page.panel.current_row().id
    qtbot.keyClick(page.panel.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.record().id != first)
    assert page.record().id == page.panel.current_row().id


def test_what_is_corrected_right_after_a_step_is_the_case_stepped_to(qtbot, page):
    before = shown_record(qtbot, page).id
    page.panel.view.setFocus()
    qtbot.keyClick(page.panel.view, Qt.Key.Key_Down)
    action(page, "case-correct").trigger()
    assert page.record().id == page.panel.current_row().id != before
    assert page.record().cells["raw_number"] in page.findChild(CaseDialog).windowTitle()


def test_record_says_days_due_dates_people_and_weight(qtbot, page):
    record = shown_record(qtbot, page)
    texts = {
        text for grid in page.findChildren(FactGrid) for row in grid.table.rows for text in row
    }
    assert record.due.scheme_due_on.isoformat() in texts
    assert f"{record.cells['filed_on']} + 3 months" in texts
    assert {"Single judge", "0.80"} <= texts
    days = page.findChild(CaseTimeline).toolTip()
    assert f"{record.cells['closed_on']} Closed" in days
    assert "due" in days


def test_name_in_the_record_opens_the_card(qtbot, settings, window):
    page = cases_page(session_of(settings))
    qtbot.addWidget(page)
    page.show_quarter(QUARTER)
    shown_record(qtbot, page)
    people = page.findChild(CasePeople)
    with qtbot.waitSignal(page.page_requested) as asked:
        qtbot.mouseClick(people.findChildren(QPushButton)[0], Left)
    assert asked.args == [PageName.PEOPLE, page.record().parts[0].staff_no]


def test_page_opens_on_a_filter_of_columns_it_shows_and_others(qtbot, page):
    days = (QUARTER.start, QUARTER.end)
    closed = Condition("closed_on", Kind.BETWEEN, days)
    page.show_subject(Filter((closed, Condition("manner_cell", Kind.EMPTY))))
    assert page._model.rowCount() == 12
    assert page.panel.chips.texts() == ["Closed 2024-01-01..2024-03-31"]
    assert page._chips.texts() == ["Manner of closing is empty"]
    page._chips.dropped.emit("manner_cell")
    page.panel.clear_filters()
    assert page._model.rowCount() == CASES


def test_page_opens_on_a_case_by_its_key(qtbot, page):
    record = shown_record(qtbot, page, "(2024)苏0698民初7号")
    assert record.key == "(2024)苏0698民初7号"
    assert page.panel.current_row().id == record.id


def test_case_that_is_filtered_away_is_shown_no_more(qtbot, page):
    page.panel.select(page._model.ids()[0])
    qtbot.waitUntil(lambda: page.record() is not None)
    page.panel.show_filter(Filter((), "4711"))
    qtbot.waitUntil(lambda: page.record() is None)
    assert page._model.rowCount() == 0


def test_case_that_is_gone_is_said(window, page):
    page.show_subject("(2024)苏0698民初4711号")
    assert window.notices.texts() == ["That case is no longer in the database: refresh the list."]


@pytest.mark.parametrize(
    ("text", "rows"),
    [("All cases", CASES), ("Closed in 2024 Q1", 12), ("Pending at the end of 2024 Q1", 0)],
)
def test_lists_of_every_day(page, text, rows):
    page._views.chosen.emit(dict(page._views.lists())[text])
    assert page._model.rowCount() == rows


def test_sorting_by_a_computed_column_is_done_in_the_background(qtbot, window, page):
    with qtbot.waitSignal(window.runner.emptied):
        page.panel.view.head.setSortIndicator(4, Qt.SortOrder.AscendingOrder)
    due = [page._model.row_at(number).due_on for number in range(CASES)]
    assert due == sorted(due)


def test_case_is_added_by_hand_and_undone(qtbot, window, page):
    dialog = opened(qtbot, page, "case-add", CaseDialog)
    assert not dialog._save.isEnabled()
    assert dialog._told.text() == "Still missing: Case number."
    typed(qtbot, dialog, number=NUMBER, cause="借款纠纷", filed_on="2024.2.3", handler_cell="J1")
    dialog.why.insert(WHY)
    qtbot.mouseClick(dialog._save, Left)
    case = stored(raw_number=NUMBER)
    assert (case.cause, case.filed_on) == ("借款纠纷", date(2024, 2, 3))
    with db_session():
        entry = AuditEntry.select().order_by(AuditEntry.id.desc()).get()
    assert (entry.action, entry.author) == ("CASE_ADD", "王五")
    qtbot.waitUntil(lambda: page.panel.current_row().id == case.id)
    assert page.record().trail[-1].why == WHY
    undo = window.notices.findChildren(QPushButton)[0]
    qtbot.mouseClick(undo, Left)
    assert stored(raw_number=NUMBER) is None
    assert page._model.rowCount() == CASES


def test_problems_stand_at_their_fields(qtbot, page):
    dialog = opened(qtbot, page, "case-add", CaseDialog)
    typed(qtbot, dialog, number="民初1号", filed_on="2024-13-01", handler_cell="无此人")
    dialog.why.insert(WHY)
    said = {n: says.text() for n, says in dialog.form._says.items() if dialog.form.is_said(n)}
    assert set(said) == {"number", "filed_on", "handler_cell"}
    assert said["filed_on"].startswith("This is not a date")
    assert dialog.form.line("number").property("invalid") == "true"
    assert dialog.form.line("handler_cell").property("invalid") == "false"
    assert not dialog._save.isEnabled()


def test_what_keeps_a_correction_from_being_saved_is_said_beside_the_button(qtbot, page):
    shown_record(qtbot, page)
    dialog = opened(qtbot, page, "case-correct", CaseDialog)
    assert dialog._told.text() == "Nothing has been changed yet."
    typed(qtbot, dialog, excluded_days="xxxx")
    dialog.why.insert(WHY)
    assert dialog._told.text().startswith("Excluded days: ")
    assert not dialog._save.isEnabled()
    typed(qtbot, dialog, excluded_days="0", manner_cell="zzz")
    assert dialog.form.is_said("manner_cell")
    assert (dialog._told.text(), dialog._save.isEnabled()) == ("", True)
    manner = dialog.form.line("manner_cell")
    qtbot.keyClick(manner, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    offered = manner.completer().popup()
    assert offered.isVisible()
    assert "判决" in [offered.model().index(n, 0).data() for n in range(offered.model().rowCount())]


def test_number_that_is_taken_is_refused(qtbot, page):
    dialog = opened(qtbot, page, "case-add", CaseDialog)
    typed(qtbot, dialog, number="（2024）苏0698民初7号", filed_on="2024-02-03", handler_cell="J1")
    dialog.why.insert(WHY)
    assert dialog.form.is_said("number")
    assert not dialog._save.isEnabled()


def test_case_is_corrected_by_hand_and_undone_in_the_record(qtbot, page):
    record = shown_record(qtbot, page)
    dialog = opened(qtbot, page, "case-correct", CaseDialog)
    assert dialog.changed_cells() == {}
    typed(qtbot, dialog, cause="承揽合同纠纷")
    dialog.form.flag("appraisal").setChecked(True)
    qtbot.waitUntil(lambda: dialog._checked)
    assert dialog.changed_cells() == {"cause": "承揽合同纠纷", "appraisal": "是"}
    assert page.may_leave() is False
    dialog.why.insert(WHY)
    qtbot.mouseClick(dialog._save, Left)
    case = stored(id=record.id)
    assert (case.cause, bool(case.appraisal)) == ("承揽合同纠纷", True)
    assert page.may_leave()
    link = next(b for b in page._view.findChildren(QPushButton) if b.text() == "Undo")
    qtbot.mouseClick(link, Left)
    assert stored(id=record.id).cause == record.cells["cause"]


def test_a_grade_given_by_hand_says_that_it_waits_for_a_second_person(qtbot, window, page):
    with db_session():
        wanted = replace(court_settings(), second_person=True)
        store_court_settings(wanted, Act("沈知行", datetime(2024, 4, 12, 9, 30)))
    record = shown_record(qtbot, page)
    dialog = opened(qtbot, page, "case-correct", CaseDialog)
    typed(qtbot, dialog, review_grade="合格", review_on="2024-03-20")
    dialog.why.insert(WHY)
    qtbot.mouseClick(dialog._save, Left)
    assert stored(id=record.id).review_grade == "合格"
    assert window.notices.texts()[0].endswith("waits to be confirmed by a second person.")


def test_case_is_withdrawn_with_a_reason_and_comes_back(qtbot, window, page):
    record = shown_record(qtbot, page)
    dialog = opened(qtbot, page, "case-withdraw", ReasonDialog)
    assert not dialog.ok.isEnabled()
    dialog.form.field("why").insert(WHY)
    qtbot.mouseClick(dialog.ok, Left)
    assert stored(id=record.id) is None
    assert count() == CASES - 1
    qtbot.mouseClick(window.notices.findChildren(QPushButton)[0], Left)
    assert stored(id=record.id).key == record.key


def test_enter_in_a_new_case_never_closes_it_and_the_cursor_begins_in_its_number(qtbot, page):
    dialog = opened(qtbot, page, "case-add", CaseDialog)
    assert dialog.form.line("number") is dialog.focusWidget()
    qtbot.keyClick(dialog.form.line("number"), Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_dialog_is_freed(qtbot, page):
    shown_record(qtbot, page)
    dialog = opened(qtbot, page, "case-correct", CaseDialog)
    cancel = dialog._cancel
    del dialog
    assert is_freed(qtbot, page, CaseDialog, cancel)


def test_correcting_needs_a_case(qtbot, page):
    assert not action(page, "case-correct").isEnabled()
    shown_record(qtbot, page)
    assert action(page, "case-correct").isEnabled()


def test_empty_list_leads_to_the_import(qtbot, language, settings, tmp_path):
    build_court(tmp_path / "court.sqlite")
    close_nothing()
    page = cases_page(session_of(settings))
    qtbot.addWidget(page)
    page.show_quarter(QUARTER)
    assert page._stack.currentIndex() == 0
    with qtbot.waitSignal(page.page_requested) as asked:
        qtbot.mouseClick(page._import, Left)
    assert asked.args == [PageName.IMPORT, None]
    close_database()


def test_questions_to_a_server_are_answered_later(qtbot, window, page):
    page.ask_on(window.runner)
    page.show_quarter(QUARTER)
    qtbot.waitUntil(lambda: page._model.row_at(0) is not None)
    record = shown_record(qtbot, page)
    action(page, "case-correct").trigger()
    qtbot.waitUntil(lambda: page.findChild(CaseDialog) is not None)
    dialog = page.findChild(CaseDialog)
    qtbot.waitUntil(lambda: dialog._checked)
    typed(qtbot, dialog, cause="承揽合同纠纷")
    dialog.why.insert(WHY)
    qtbot.mouseClick(dialog._save, Left)
    qtbot.waitUntil(lambda: page.record().cells["cause"] == "承揽合同纠纷")
    assert stored(id=record.id).cause == "承揽合同纠纷"
    qtbot.waitUntil(lambda: not window.runner.running())

"""The page of the registers: entries, imports, figures, totals typed and pasted, closing."""

from datetime import date, datetime
from threading import Event

import pytest
from PySide6.QtCore import Qt

from db import runs
from db.actors import Act
from db.check_lines import Check
from db.connection import close_database, open_database
from db.connection import session as db_session
from db.importing.aliases import save_person_alias
from db.mediations import mediations
from db.models import CaseTotal, Staff
from evaluation.period import Quarter
from evaluation.registers import MediationEntry, MediationResult, MeetingEntry
from tests.db.rows import add_case, add_person
from tests.db.test_runs import RESULT
from ui.dialogs.register_dialogs import MediationDialog, MeetingDialog
from ui.dialogs.total_dialog import TotalDialog
from ui.notices import NoticeKind
from ui.pages.page import CHOOSE_FILES, PageName
from ui.pages.registers_page import RegistersPage
from ui.tasks import TaskRunner
from ui.wiring.registers import Registers

Q1 = Quarter(2024, 1)
ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
WON, LOST = MediationResult.SUCCEEDED, MediationResult.FAILED
BLOCK = "\n".join(
    (
        "J001\t民初\t简易\t调解\t独任\t12",
        "C001\t民初\t简易\t调解\t书记员\t7",
        "J009\t民初\t\t\t独任\t3",
    )
)


@pytest.fixture
def desk(tmp_path):
    open_database(str(tmp_path / "court.sqlite"))
    with db_session():
        add_person("J001")
        add_person("J002")
        add_person("C001", "CLERK")
        made = Registers("沈知行", lambda: ACT)
        for number, result, days in (("调1", WON, 10), ("调2", WON, 15), ("调3", LOST, None)):
            entry = MediationEntry(number, date(2024, 1, 5), 2, "姓名J001", result, days)
            made.put_mediation(None, entry)
        made.put_mediation(None, MediationEntry("调0", date(2023, 12, 30), result=LOST))
        made.put_meeting(None, MeetingEntry("纪1", date(2024, 2, 1), "", "J001", "J001", "J002"))
        made.put_meeting(None, MeetingEntry("纪2", date(2024, 2, 8), "", "J001", "J001、J002"))
        yield made
    close_database()


@pytest.fixture
def page(qtbot, english, desk, settings):
    page = RegistersPage(desk, settings)
    qtbot.addWidget(page)
    page.resize(1200, 640)
    page.show()
    qtbot.waitExposed(page)
    page.show_quarter(Q1)
    return page


@pytest.fixture
def said(page):
    heard = []
    page.noticed.connect(heard.append)
    return heard


def cells(model, *names):
    columns = [[column.name for column in model.columns].index(name) for name in names]
    return [
        tuple(model.index(row, column).data() or "" for column in columns)
        for row in range(model.rowCount())
    ]


def run(request):
    request.on_success(request.job(lambda _done, _total: None))


def test_the_figures_of_a_quarter_stand_above_its_mediations(page):
    part = page.mediations
    assert part.figures.text().split("    ") == [
        "Attempts 3", "Concluded 3", "Successful 2", "Success rate 66.67%", "Days on average 12.5",
    ]  # fmt: skip
    assert cells(part.model, "number", "staff_no", "result")[0] == ("调1", "J001", "successful")


def test_nothing_concluded_is_a_dash_and_an_empty_quarter_says_what_to_do(page):
    page.show_quarter(Quarter(2025, 1))
    assert "Success rate —" in page.mediations.figures.text()
    assert page.mediations.model.rowCount() == 0
    page.mediations.whole_year.click()
    page.show_quarter(Quarter(2023, 1))
    assert cells(page.mediations.model, "number") == [("调0",)]


def test_an_entry_is_added_and_taken_back_by_key(page, said):
    page.add()
    dialog = page.findChild(MediationDialog)
    assert not dialog.ok.isEnabled()
    dialog.form.field("number").setText("调9")
    dialog.form.field("begun_on").setText("2024-03-01")
    dialog.form.field("days").setText("x")
    assert not dialog.ok.isEnabled()
    dialog.form.field("days").setText("3")
    dialog.ok.click()
    assert (said[-1].kind, said[-1].text) == (NoticeKind.SUCCESS, "Added: 调9")
    assert page.mediations.model.rowCount() == 4
    page.undo()
    assert page.mediations.model.rowCount() == 3
    page.redo()
    assert page.mediations.model.rowCount() == 4


def test_a_number_that_is_taken_is_refused_in_the_dialog(page):
    page.add()
    dialog = page.findChild(MediationDialog)
    dialog.form.field("number").setText("调1")
    dialog.form.field("begun_on").setText("2024-03-01")
    dialog.ok.click()
    assert "调1" in dialog.refusal_text()
    dialog.reject()


def test_selected_entries_go_and_come_back(page):
    page.mediations.panel.view.selectAll()
    page.remove()
    assert mediations(Q1.start, Q1.end) == []
    page.undo()
    assert len(mediations(Q1.start, Q1.end)) == 3


def test_attendance_is_shown_by_person(page):
    page.open_tab(1)
    assert cells(page.meetings.people, "staff_no", "called", "present", "rate") == [
        ("J001", "2", "2", "100.00%"), ("J002", "2", "1", "50.00%"),
    ]  # fmt: skip
    page.change()
    dialog = page.findChild(MeetingDialog)
    dialog.form.field("attended").setText("J001、无此人")
    dialog.ok.click()
    assert "无此人" in dialog.refusal_text()
    dialog.form.field("attended").setText("")
    dialog.ok.click()
    assert cells(page.meetings.people, "called", "rate") == [("1", "100.00%"), ("1", "0.00%")]


def test_a_workbook_is_asked_for_on_the_page_of_imports(qtbot, page):
    for number in range(3):
        page.open_tab(number)
        with qtbot.waitSignal(page.page_requested) as asked:
            page._actions["import"].trigger()
        assert asked.args == [PageName.IMPORT, CHOOSE_FILES]
    page.show_subject("meetings")
    assert page.current_part() is page.meetings


def totals():
    rows = CaseTotal.select().order_by(CaseTotal.id)
    return [(row.staff.number, row.count, row.in_time) for row in rows]


def test_lines_from_excel_are_stored_and_the_others_named(page, said):
    page.open_tab(2)
    page.totals.take_lines(BLOCK)
    assert totals() == [("J001", 12, None), ("C001", 7, None)]
    assert "added 2 · changed 0 · unchanged 0 · rejected 1" in said[-1].text
    assert "Line 3: " in said[-1].text
    page.totals.take_lines("姓名\t工号\t结案数\t角色\t类型\n甲\tJ002\t4\t独任\t民初")
    assert totals()[-1] == ("J002", 4, None)
    page.undo()
    page.undo()
    assert totals() == []


def test_counts_are_typed_in_place_checked_and_taken_back(page):
    page.open_tab(2)
    page.totals.take_lines(BLOCK)
    model = page.totals.model
    names = [column.name for column in model.columns]
    row = next(n for n in range(2) if model.row_at(n).total.staff_no == "J001")
    cell = model.index(row, names.index("in_time"))
    model.setData(cell, "13")
    assert [fault[1] for fault in model.faults()] == ["in_time"]
    model.setData(model.index(row, names.index("in_time")), "11")
    assert totals()[0] == ("J001", 12, 11)
    assert not model.is_open(model.index(1 - row, names.index("in_time")))
    page.undo()
    assert totals()[0] == ("J001", 12, None)


def test_a_total_is_entered_in_a_dialog(page):
    page.open_tab(2)
    page.add()
    dialog = page.findChild(TotalDialog)
    dialog.form.field("type_word").setText("民初")
    dialog.form.field("count").setText("5")
    assert dialog.missing_text().startswith("Still missing: Person")
    who = dialog.form.field("staff_no")
    who.setCurrentIndex(who.findData("J001"))
    dialog.ok.click()
    assert totals() == [("J001", 5, None)]


def test_cases_of_the_same_type_are_asked_about(page):
    add_case(1, add_person("J003"))
    page.open_tab(2)
    page.totals.take_lines("J003\t民初\t简易\t调解\t独任\t12")
    page.show_subject(Check.CASES_AND_TOTALS)
    assert cells(page.totals.model, "question", "source") == [
        ("1 listed too?", "entered as a total")
    ]
    assert page.totals._question.isVisible()


def test_a_locked_quarter_is_closed_to_typing(page, said):
    page.open_tab(2)
    page.totals.take_lines(BLOCK)
    runs.lock(Q1, lambda: RESULT, ACT)
    page.show_quarter(Q1)
    model = page.totals.model
    assert not any(
        model.flags(model.index(0, n)) & Qt.ItemFlag.ItemIsEditable
        for n in range(model.columnCount())
    )
    assert page.totals._closed.isVisible()
    page.totals.take_lines(BLOCK)
    assert said[-1].kind is NoticeKind.INFO
    page.remove()
    assert len(totals()) == 2


def test_quick_counts_on_a_server_are_stored_one_after_the_other(page, qtbot):
    page.open_tab(2)
    page.totals.take_lines(BLOCK)
    runner = TaskRunner()
    page.ask_on(runner)  # as where the database is a server
    gate, begun, store = Event(), [], page.totals._desk.change_counts

    def slow_at_first(quarter, counts):
        begun.append(counts)
        assert len(begun) > 1 or gate.wait(10)
        return store(quarter, counts)

    page.totals._desk.change_counts = slow_at_first
    model = page.totals.model
    names = [column.name for column in model.columns]
    row = next(n for n in range(2) if model.row_at(n).total.staff_no == "J001")
    cell = model.index(row, names.index("in_time"))
    model.setData(cell, "10")
    model.setData(cell, "11")
    qtbot.waitUntil(lambda: bool(begun))
    assert not page.may_leave()
    gate.set()
    qtbot.waitUntil(lambda: page.may_leave() and not runner.running())
    assert len(begun) == 2
    assert totals()[0] == ("J001", 12, 11)
    runner.shut_down()


def test_a_spelling_that_was_explained_once_is_understood_by_hand_too(page, said):
    with db_session():
        save_person_alias("阿一", "", Staff.get(number="J001").id, ACT)
    page.open_tab(1)
    page.add()
    (dialog,) = page.findChildren(MeetingDialog)
    texts = {"number": "纪3", "held_on": "2024-03-01", "attended": "阿一、J002", "host": "阿一"}
    for name, text in texts.items():
        dialog.form.field(name).setText(text)
    dialog.submit()
    assert said[-1].text == ("Added: 纪3\n“阿一” is J001 姓名J001, by a remembered spelling.")
    line = page.meetings.model.row_at(0)
    assert line.entry.host == "J001"
    assert [number for number, _ in line.attended] == ["J001", "J002"]

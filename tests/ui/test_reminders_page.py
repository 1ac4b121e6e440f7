"""The month of what is due: walked through by keys, with the list beside it; and the overview."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt

from evaluation.period import Month, Quarter
from evaluation.reminders import Reminder, ReminderKind, Rules
from evaluation.retirement import RetirementRule
from ui.dialogs.reminder_rules_dialog import ReminderRulesDialog
from ui.pages.page import PageName
from ui.pages.reminders_page import DueDesk, RemindersPage
from ui.widgets.due_view import DueView

Q1 = Quarter(2024, 1)
Key = Qt.Key
LATE = Reminder(
    ReminderKind.CONTRACT_END, date(2024, 3, 1), (("C003", "戊"),), "聘3号", is_overdue=True
)
SOON = Reminder(ReminderKind.CONTRACT_END, date(2024, 3, 31), (("C001", "甲"),), "聘1号")
NEXT = Reminder(ReminderKind.SANCTION_END, date(2024, 4, 14), (("J001", "乙"),), "WARNING")
MANY = tuple((f"J{n:03}", f"人{n}") for n in range(1, 6))
GRADES = Reminder(ReminderKind.GRADES_MISSING, date(2024, 3, 31), MANY, "2024Q1")


RULES = Rules((RetirementRule("MALE", 60, date(2025, 1, 1), 4, 36),), {"五级法官": 3})


@pytest.fixture
def page(qtbot, english, settings):
    asked = []

    def between(first, last, day):
        asked.append((first, last, day))
        known = [Reminder(LATE.kind, LATE.day, LATE.people, LATE.detail), SOON, GRADES, NEXT]
        return [one for one in known if first <= one.day <= last]

    kept = []
    desk = DueDesk(
        between,
        lambda day: [LATE] if LATE.day < day else [],
        lambda: date(2024, 5, 6),
        lambda: (RULES, RULES),
        kept.append,
        "沈知行",
    )
    page = RemindersPage(desk, settings)
    page.asked, page.kept = asked, kept
    qtbot.addWidget(page)
    page.resize(1150, 680)
    with qtbot.waitExposed(page):
        page.show()
    page.show_quarter(Q1)
    return page


def cells(page):
    model = page.model
    return [
        [model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())
    ]


def test_the_month_of_the_quarters_last_day_is_shown_with_what_is_overdue_first(page):
    assert page.asked == [(date(2024, 2, 26), date(2024, 4, 7), date(2024, 3, 31))]
    assert page.title.text() == "March 2024"
    assert cells(page) == [
        ["2024-03-01", "Contract ends", "C003 戊", "overdue  ·  聘3号"],
        ["2024-03-31", "Contract ends", "C001 甲", "聘1号"],
        ["2024-03-31", "Grades not entered", "人1, 人2, 人3 and others, 5 people", "2024 Q1"],
    ]
    assert page.panel.current_row() == SOON
    assert page.grid.marks_of(date(2024, 3, 31))[0] == "甲 Contract ends 聘1号"


def test_arrows_go_from_day_to_day_and_into_the_next_month(qtbot, page):
    page.grid.setFocus()
    qtbot.keyClick(page.grid, Key.Key_Right)
    assert (page.grid.day, page.title.text()) == (date(2024, 4, 1), "April 2024")
    for _ in range(2):
        qtbot.keyClick(page.grid, Key.Key_Down)
    assert page.grid.day == date(2024, 4, 15)
    qtbot.keyClick(page.grid, Key.Key_Left)
    assert page.panel.current_row() == NEXT
    qtbot.keyClick(page.grid, Key.Key_PageUp)
    assert page.grid.month == Month(2024, 3)
    qtbot.keyClick(page.grid, Key.Key_End)
    qtbot.keyClick(page.grid, Key.Key_Return)
    assert page.panel.view.hasFocus()


def test_a_click_chooses_a_day_and_the_list_chooses_it_too(qtbot, page):
    box = page.grid._box((date(2024, 3, 1) - page.grid.first_shown()).days)
    qtbot.mouseClick(page.grid, Qt.MouseButton.LeftButton, pos=box.center())
    assert page.grid.day == date(2024, 3, 1)
    assert page.panel.current_row() == LATE
    page.panel.view.setCurrentIndex(page.model.index(1, 0))
    assert page.grid.day == date(2024, 3, 31)
    qtbot.mouseClick(page.grid, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert page.grid.day == date(2024, 3, 31)


def test_a_reminder_leads_to_its_person(qtbot, page):
    wanted = []
    page.page_requested.connect(lambda name, subject: wanted.append((name, subject)))
    page.open_person()
    page.panel.view.setCurrentIndex(page.model.index(2, 0))
    page.open_person()
    assert wanted == [(PageName.PEOPLE, "C001"), (PageName.PEOPLE, None)]


def test_a_day_asked_for_is_shown(page):
    page.show_subject(date(2024, 4, 14))
    assert page.grid.month == Month(2024, 4)
    assert page.panel.current_row() == NEXT
    page.go_home()
    assert (page.grid.month, page.grid.day) == (Month(2024, 3), date(2024, 3, 31))


def test_the_overview_shows_the_first_three_and_leads_on(qtbot, english):
    view = DueView()
    qtbot.addWidget(view)
    view.show_reminders([LATE, SOON, GRADES, NEXT])
    assert [(one.text(), one.detail) for one in view.buttons()] == [
        ("Contract ends   C003 戊", "overdue since 2024-03-01"),
        ("Contract ends   C001 甲", "2024-03-31"),
        ("Grades not entered   人1, 人2, 人3 and others, 5 people", "2024-03-31"),
    ]
    heard = []
    view.chosen.connect(heard.append)
    view.buttons()[1].click()
    view.all.click()
    assert heard == [date(2024, 3, 31), None]
    view.show_reminders([])
    assert view.isHidden()


def test_the_rules_are_changed_a_line_each_and_a_wrong_line_is_named(qtbot, page):
    page.ask_rules()
    dialog = page.findChild(ReminderRulesDialog)
    promotion = dialog.form.field("promotion")
    assert promotion.toPlainText() == "五级法官 3"
    assert dialog.form.field("retirement").toPlainText() == "男职工 60 2025-01-01 4 36"
    promotion.setPlainText("五级法官 3\n四级法官 三")
    assert not dialog.ok.isEnabled()
    assert dialog.form.fault_text("promotion").startswith("Line 2 ")
    promotion.setPlainText("五级法官 3\n四级法官 5年")
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert page.kept == [Rules(RULES.retirement, {"五级法官": 3, "四级法官": 5})]

"""The second person on the page of measures: what is hidden, typed again, confirmed or open."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt

from db.actors import Act
from db.check_lines import Check
from db.confirmations import Standing, to_confirm
from db.confirmations import enter_again as enter_again_in_db
from db.connection import close_database, open_database
from db.connection import session as db_session
from db.models import CourtCase, Measure
from db.settings import court_settings, store_court_settings
from evaluation.period import Quarter
from tests.db.rows import add_case, add_measure, add_person
from ui.dialogs.cell_history_dialog import CellHistoryDialog
from ui.dialogs.confirm_dialog import ConfirmDialog
from ui.models.measures import Sheet
from ui.models.quarter import StepName
from ui.notices import NoticeKind
from ui.pages.measures_page import MeasuresPage
from ui.pages.page import PageName
from ui.pages.quarter_steps import blockers_of
from ui.session import Session
from ui.widgets.settings_court import CourtSection
from ui.wiring.cases import cases_page
from ui.wiring.measures import Measures
from ui.wiring.quarter import Quarters

Q1 = Quarter(2024, 1)
ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))


@pytest.fixture
def court(tmp_path):
    """A judge with an adjustment, a veto and a reviewed case, entered by somebody else."""
    open_database(str(tmp_path / "court.sqlite"))
    with db_session():
        store_court_settings(replace(court_settings(), second_person=True), ACT)
        judge = add_person("J001", "JUDGE")
        add_measure(judge, "ADJ", "1.5", basis="示法〔2024〕3号")
        veto = add_measure(judge, "VETO", "V02", basis="示纪〔2024〕1号")
        Measure.update(author="沈知行").where(Measure.id == veto.id).execute()
        add_measure(judge, "K.更正", "2")
        add_case(1, judge, review_grade="优秀", review_on="2024-03-05")
        yield
    close_database()


@pytest.fixture
def page(qtbot, english, court, settings):
    page = MeasuresPage(Measures("沈知行", lambda: ACT), settings)
    qtbot.addWidget(page)
    page.resize(1200, 640)
    with qtbot.waitExposed(page):
        page.show()
    page.show_quarter(Q1)
    page.show_subject(Check.UNCONFIRMED)
    return page


@pytest.fixture
def said(page):
    heard = []
    page.noticed.connect(heard.append)
    return heard


def rows(panel, *names):
    model = panel.model
    columns = [[column.name for column in model.columns].index(name) for name in names]
    return [
        tuple(model.index(row, column).data() or "" for column in columns)
        for row in range(model.rowCount())
    ]


def enter_again(qtbot, page, place, text):
    part = page.confirmations
    part.panel.select(part.model.key_at(place))
    qtbot.mouseClick(part.again, Qt.MouseButton.LeftButton)
    dialog = page.findChild(ConfirmDialog)
    field = dialog.form.field("text")
    if hasattr(field, "setText"):
        field.setText(text)
    else:
        field.setCurrentIndex(field.findData(text))
    dialog.ok.click()
    return dialog


def test_what_somebody_else_entered_is_hidden_until_it_is_typed_again(qtbot, page, said):
    part = page.confirmations
    found = rows(part.panel, "standing", "first", "author")
    assert found[:2] == [("to confirm", "•••", "测试"), ("to confirm", "•••", "")]
    assert found[2][0] == "waits for another"
    assert found[2][1].startswith("V02  ")
    enter_again(qtbot, page, 0, "+1.50")
    assert said[-1].kind is NoticeKind.SUCCESS
    assert said[-1].text.startswith("Confirmed: ")
    assert [one.standing for one in to_confirm(Q1)] == [
        Standing.CONFIRMED, Standing.UNCONFIRMED, Standing.UNCONFIRMED,
    ]  # fmt: skip


def test_a_difference_is_shown_to_both_and_can_be_taken_back(qtbot, page, said):
    enter_again(qtbot, page, 0, "1.0")
    assert said[-1].kind is NoticeKind.WARNING
    assert "+1.50" in said[-1].text
    assert rows(page.confirmations.panel, "standing", "first", "second")[0] == (
        "differs", "+1.50", "+1.00",
    )  # fmt: skip
    page.undo()
    assert rows(page.confirmations.panel, "standing", "first")[0] == ("to confirm", "•••")


def test_ones_own_entry_cannot_be_typed_again(qtbot, page, said):
    part = page.confirmations
    part.panel.select(part.model.key_at(2))
    assert not part.again.isEnabled()
    part.enter_again(part.panel.current_row())
    assert said[-1].text.startswith("You entered this yourself")
    assert page.findChild(ConfirmDialog) is None


def test_a_grade_is_chosen_from_the_list_and_its_case_opened(qtbot, page):
    enter_again(qtbot, page, 1, "合格")
    part = page.confirmations
    key = next(part.model.key_at(n) for n in range(3) if "REVIEW" in part.model.key_at(n))
    part.panel.select(key)
    with qtbot.waitSignal(page.page_requested) as asked:
        part.correct_current()
    assert asked.args == [PageName.CASES, "(2024)苏0698民初1号"]


def test_a_case_hides_its_grade_and_keeps_it_when_another_cell_is_corrected(
    qtbot, english, court, settings
):
    page = cases_page(Session("x", False, "沈知行", lambda: ACT, list, lambda _: [], settings))
    qtbot.addWidget(page)
    access = page._access
    draft = access.draft(1)
    assert draft["review_grade"] == access.record(Q1, 1).cells["review_grade"] == "•••"
    assert [one for one in access.check(draft, 1) if one.column == "评查等次"] == []
    typed = {"handler_cell": "J001", "cause": "借款合同纠纷"}
    access.correct(1, draft | typed, "核对")
    with db_session():
        (row,) = CourtCase.select()
    assert (row.review_grade, row.cause) == ("优秀", "借款合同纠纷")


def test_the_list_of_entries_hides_it_too_and_leads_to_the_confirmation(page, said):
    page.open_tab(len(Sheet))
    found = rows(page.entries.panel, "item", "value", "standing")
    assert found[0][1:] == ("•••", "to confirm")
    page.entries.change(page.entries.model.row_at(0))
    assert page.current_list() is page.confirmations


def test_the_history_of_a_cell_says_who_entered_what_and_when(qtbot, page):
    page.open_tab(list(Sheet).index(Sheet.JUDGES))
    sheet = page.current_sheet()
    column = [column.name for column in sheet.model.columns].index("K.更正")
    index = sheet.model.index(0, column)
    assert sheet.model.data(index, Qt.ItemDataRole.ToolTipRole).startswith("测试")
    sheet.panel.view.setCurrentIndex(index)
    sheet.model.setData(index, "3")
    qtbot.waitUntil(sheet.store.is_done)
    page.show_history()
    dialog = page.findChild(CellHistoryDialog)
    found = [
        tuple(dialog.model.index(row, column).data() for column in (1, 2, 3, 4))
        for row in range(dialog.model.rowCount())
    ]
    assert found == [("沈知行", "typed into the sheet", "2", "3")]
    dialog.reject()


def test_without_the_setting_nothing_is_asked_or_hidden(qtbot, page):
    store_court_settings(replace(court_settings(), second_person=False), ACT)
    page.show_quarter(Q1)
    assert page.confirmations.model.rowCount() == 0
    page.open_tab(len(Sheet))
    assert rows(page.entries.panel, "value", "standing")[0] == ("+1.50", "")


def test_the_setting_is_a_box_to_tick(qtbot, english, court):
    section = CourtSection()
    qtbot.addWidget(section)
    section.show_court(court_settings())
    assert section.second.isChecked()
    with qtbot.waitSignal(section.changed) as kept:
        section.second.click()
    assert kept.args[0].second_person is False


def test_the_quarter_names_what_waits_first_and_forbids_the_lock(english, court):
    made = Quarters("沈知行", lambda: ACT)
    facts = made.facts(Q1)
    first = blockers_of(facts, StepName.LOCK)[0]
    assert (first.hard, first.goal) == (True, (PageName.MEASURES, Check.UNCONFIRMED))
    assert first.text == "3 rows not confirmed by a second person."
    assert not facts.may(StepName.LOCK)
    for one in to_confirm(Q1):
        act = replace(ACT, author="陆明川")
        enter_again_in_db(Q1, one.item, one.row_id, one.figures.shown, act)
    assert made.facts(Q1).may(StepName.LOCK)

"""The quarter by clicks and keys: what becomes of it in the database, and what is said of it."""

import gc
import weakref
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QMessageBox, QPushButton

from db import runs
from db.adjustments import Outcome
from db.audit import entries
from db.baselines import ProposedBaselines
from db.case_edit import correct_case
from db.checklist import Check
from db.connection import session
from db.models import Adjustment, CourtCase
from db.runs import QuarterState
from db.schemes import frozen_baselines
from tests.db.questions import waiting_adjustments
from tests.db.rows import WRITTEN, add_person
from tests.ui.court import ACT, QUARTER, build_court, close_nothing, window_on
from ui.dialogs.baselines_dialog import BaselinesDialog
from ui.dialogs.decide_dialog import DecideDialog
from ui.dialogs.late_change_dialog import LateChangeDialog
from ui.dialogs.notice_dialog import NoticeDialog
from ui.dialogs.paper_dialog import PaperDialog
from ui.dialogs.reason_dialog import ReasonDialog
from ui.models.quarter import StepName, unfrozen_text
from ui.pages.page import PageName
from ui.tasks import Task
from ui.wiring.quarter import quarter_page

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def court(tmp_path):
    build_court(tmp_path / "court.sqlite")


@pytest.fixture
def window(qtbot, english, settings, court):
    return window_on(qtbot, settings, PageName.QUARTER, quarter_page)


@pytest.fixture
def page(window):
    return window.shown_page()


def dialog_of(qtbot, page, kind):
    qtbot.waitUntil(lambda: page.findChildren(kind) != [])
    return page.findChildren(kind)[-1]


def settled(qtbot, window):
    qtbot.waitUntil(lambda: not window.runner.running())


def press(qtbot, page, step):
    qtbot.mouseClick(page.step_button(step), LEFT)


def answer(qtbot, page, text):
    """Press the button *text* of the question that stands before the page."""
    box = dialog_of(qtbot, page, QMessageBox)
    qtbot.mouseClick(next(b for b in box.findChildren(QPushButton) if b.text() == text), LEFT)


def lock(qtbot, window, page):
    press(qtbot, page, StepName.LOCK)
    answer(qtbot, page, "Lock")
    settled(qtbot, window)


def state():
    with session():
        return runs.state_of(QUARTER)


def test_locking_keeps_the_result_and_offers_to_unlock(qtbot, window, page):
    lock(qtbot, window, page)
    assert state() is QuarterState.LOCKED
    assert "locked" in window.notices.texts()[0]
    assert page.unlock.isVisible()
    assert not page.step_button(StepName.LOCK).isVisible()
    assert [row.action for row in page.history.shown_rows()] == ["LOCK"]


def test_what_is_open_is_named_before_the_quarter_is_locked(qtbot, window, page):
    press(qtbot, page, StepName.LOCK)
    told = dialog_of(qtbot, page, QMessageBox).informativeText().splitlines()
    assert told == [blocker.text for blocker in page.cards[StepName.LOCK].blockers()] != []
    answer(qtbot, page, "Cancel")
    settled(qtbot, window)
    assert state() is QuarterState.OPEN


def test_a_step_that_was_cancelled_can_be_taken_again(qtbot, window, page):
    window.runner.started.connect(Task.cancel)
    press(qtbot, page, StepName.LOCK)
    answer(qtbot, page, "Lock")
    assert not page.step_button(StepName.LOCK).isEnabled()
    settled(qtbot, window)
    assert page.step_button(StepName.LOCK).isEnabled()


def test_winners_of_another_quarter_than_the_one_shown_are_not_put_before_anybody(
    qtbot, window, page
):
    press(qtbot, page, StepName.DECIDE)
    window.show_quarter(QUARTER.shifted(-1))
    assert not page.step_button(StepName.BASELINES).isEnabled()  # one thing at a time
    settled(qtbot, window)
    assert page.findChild(DecideDialog) is None


def test_a_locked_quarter_is_opened_again_only_for_a_reason(qtbot, window, page):
    lock(qtbot, window, page)
    qtbot.mouseClick(page.unlock, LEFT)
    dialog = dialog_of(qtbot, page, ReasonDialog)
    assert not dialog.ok.isEnabled()
    qtbot.keyClicks(dialog.form.field("why"), "one case was left out")
    qtbot.mouseClick(dialog.ok, LEFT)
    settled(qtbot, window)
    assert state() is QuarterState.OPEN
    with session():
        assert entries(str(QUARTER))[-1].detail["why"] == "one case was left out"


def test_baselines_are_shown_before_they_are_frozen(qtbot, window, page):
    press(qtbot, page, StepName.BASELINES)
    dialog = dialog_of(qtbot, page, BaselinesDialog)
    with session():
        assert frozen_baselines(QUARTER) == {}
    assert "2023 Q1" in dialog.about()
    shown = {(row.owner, row.name): row.value for row in dialog.rows}
    qtbot.mouseClick(dialog.ok, LEFT)
    settled(qtbot, window)
    with session():
        kept = frozen_baselines(QUARTER)
    assert {(o, n): v for o, named in kept.items() for n, v in named.items()} == shown
    assert set(kept) == {"民商事", "DAYS"}
    assert {row.author for row in page.baselines.shown_rows()} == {"王五"}


def test_what_nothing_can_be_measured_by_is_named_and_keeps_no_step_from_being_done(
    qtbot, window, page
):
    with session():
        add_person("K1", category="CLERK")  # of no case and no session so far
    window.refresh()
    press(qtbot, page, StepName.BASELINES)
    dialog = dialog_of(qtbot, page, BaselinesDialog)
    unfrozen = [("CLERK", "C1"), ("CLERK", "C2")]
    assert unfrozen_text(unfrozen) in dialog.about()
    qtbot.mouseClick(dialog.ok, LEFT)
    settled(qtbot, window)
    card = page.cards[StepName.BASELINES]
    assert unfrozen_text(unfrozen) in card.about()
    assert [blocker.text for blocker in card.blockers()] == []
    assert page._facts.next_step() is StepName.LOCK


def test_a_locked_quarter_leads_on_though_no_baselines_were_frozen(qtbot, window, page):
    lock(qtbot, window, page)
    assert page._facts.next_step() is StepName.DECIDE


def test_baselines_of_nothing_say_so_and_are_not_frozen(qtbot, window, english):
    nothing = ProposedBaselines(QUARTER, (), {}, provisional=True)
    dialog = BaselinesDialog(nothing, (), (), "王五", window)
    assert dialog.about() == "There is nothing to count them from."
    assert not dialog.ok.isEnabled()


def test_a_decision_shows_its_winners_and_wants_day_and_document(qtbot, window, page):
    lock(qtbot, window, page)
    press(qtbot, page, StepName.DECIDE)
    dialog = dialog_of(qtbot, page, DecideDialog)
    assert not dialog.ok.isEnabled()
    qtbot.keyClicks(dialog.day, "2024-04-19")
    dialog.document.setText("〔2024〕12号")
    qtbot.keyClick(dialog.document, Qt.Key.Key_Return)
    settled(qtbot, window)
    with session():
        taken = runs.decision(QUARTER)
    assert (taken.decided_on, taken.document_no) == (date(2024, 4, 19), "〔2024〕12号")
    assert page.commendation.isEnabled()


def test_sealing_asks_once_more(qtbot, window, page):
    lock(qtbot, window, page)
    press(qtbot, page, StepName.SEAL)
    assert state() is QuarterState.LOCKED
    answer(qtbot, page, "Seal")
    settled(qtbot, window)
    assert state() is QuarterState.SEALED
    assert not page.step_button(StepName.SEAL).isVisible()


def test_what_blocks_the_seal_leads_to_the_way_to_mend_it(qtbot, window, page):
    card = page.cards[StepName.SEAL]
    assert [blocker.hard for blocker in card.blockers()] == [True, False]
    assert not page.step_button(StepName.SEAL).isEnabled()
    qtbot.mouseClick(card.way_of(0), LEFT)
    answer(qtbot, page, "Lock")
    settled(qtbot, window)
    assert state() is QuarterState.LOCKED


def test_an_empty_quarter_cannot_be_locked_and_says_where_to_begin(qtbot, window, page):
    close_nothing()
    window.refresh()
    card = page.cards[StepName.LOCK]
    assert not page.step_button(StepName.LOCK).isEnabled()
    asked = []
    page.page_requested.disconnect()
    page.page_requested.connect(lambda name, subject: asked.append((name, subject)))
    qtbot.mouseClick(card.way_of(0), LEFT)
    assert asked == [("import", None)]
    qtbot.mouseClick(page.cards[StepName.SEAL].way_of(0), LEFT)  # to a step not possible either
    assert card.way_of(0).hasFocus()


def test_waiting_changes_are_listed_and_lead_to_the_person(qtbot, window, page):
    with session():
        fields = {"subject": "J1", "changes": '{"division": ["a", "b"]}'}
        Adjustment.create(quarter=str(QUARTER), **fields, **WRITTEN)
        assert len(waiting_adjustments(QUARTER)) == 1
    window.refresh()
    assert page.tabs.tabText(1) == "Late changes  1"
    asked = []
    page.page_requested.disconnect()
    page.page_requested.connect(lambda name, subject: asked.append((name, subject)))
    page.tabs.setCurrentIndex(1)
    view = page.tabs.widget(1).list
    view.selectRow(0)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked == [("people", "J1")]


def late_change(window, page, case):
    """A case closed in the quarter gets another day after the lock."""
    with session():
        cells = {"number": "（2024）苏0698民初99号", "handler_cell": "J1"}
        cells["closed_on"] = "2024-02-21"
        correct_case(case, cells, "卷宗核对", ACT, 2024)
    window.refresh()
    page.show_subject(Check.ADJUSTMENTS)


def decide_late(qtbot, window, page, why=""):
    qtbot.mouseClick(page.decide_late, LEFT)
    dialog = dialog_of(qtbot, page, LateChangeDialog)
    if why:
        dialog.outcome.setCurrentIndex(1)
        assert not dialog.ok.isEnabled()
        qtbot.keyClicks(dialog.form.field("why"), why)
    said = dialog.shown.toPlainText(), dialog.explanation()
    qtbot.mouseClick(dialog.ok, LEFT)
    settled(qtbot, window)
    return said


def closed_on(case):
    with session():
        return CourtCase.get_by_id(case).closed_on


def test_a_late_change_is_rejected_for_a_reason_and_that_is_undone(qtbot, window, page):
    lock(qtbot, window, page)
    with session():
        case = CourtCase.get(CourtCase.closed_on == date(2024, 2, 20)).id
        kept = runs.stored_result(QUARTER)
    late_change(window, page, case)
    shown, _ = decide_late(qtbot, window, page, "not in the file")
    assert "Closed: 2024-02-20 → 2024-02-21" in shown
    assert closed_on(case) == date(2024, 2, 20)
    (row,) = page.waiting.shown_rows()
    assert (row.outcome, row.decided_by, row.why) == (Outcome.REJECTED, "王五", "not in the file")
    assert page.tabs.tabText(1) == "Late changes"
    assert not page.decide_late.isEnabled()
    undo, _ = page.page_actions()[-2:]
    undo.trigger()
    settled(qtbot, window)
    assert closed_on(case) == date(2024, 2, 21)
    assert page.waiting.shown_rows()[0].is_waiting
    with session():
        assert runs.stored_result(QUARTER) == kept


def test_a_late_change_is_applied_once_the_quarter_is_open_again(qtbot, window, page):
    lock(qtbot, window, page)
    with session():
        case = CourtCase.get(CourtCase.closed_on == date(2024, 2, 20)).id
    late_change(window, page, case)
    assert any("1 late change" in b.text for b in page.cards[StepName.SEAL].blockers())
    with session():
        runs.unlock(QUARTER, "recount", ACT)
    window.refresh()
    assert any("1 late change" in b.text for b in page.cards[StepName.LOCK].blockers())
    _, explained = decide_late(qtbot, window, page)
    assert explained.startswith("The quarter is open")
    assert page.waiting.shown_rows()[0].outcome is Outcome.APPLIED
    assert closed_on(case) == date(2024, 2, 21)


def test_the_notice_tells_its_last_day_and_becomes_a_paper(qtbot, window, page):
    qtbot.mouseClick(page.notice, LEFT)
    dialog = dialog_of(qtbot, page, NoticeDialog)
    dialog.day.show_day(date(2024, 4, 8))
    assert dialog.value() == (date(2024, 4, 8), date(2024, 4, 12))
    qtbot.mouseClick(dialog.ok, LEFT)
    paper = dialog_of(qtbot, page, PaperDialog)
    paper.print_paper()
    assert dialog_of(qtbot, window, QPrintDialog).windowTitle()
    assert paper.paper.content.startswith(b"%PDF")


def test_the_page_opens_in_both_languages(qtbot, language, settings, court):
    window = window_on(qtbot, settings, PageName.QUARTER, quarter_page)
    assert len(window.shown_page().cards) == 4


def test_dialogs_are_freed(qtbot, window, page):
    lock(qtbot, window, page)
    qtbot.mouseClick(page.unlock, LEFT)
    gone = weakref.ref(dialog_of(qtbot, page, ReasonDialog))
    gone().reject()
    qtbot.waitUntil(lambda: page.findChildren(ReasonDialog) == [])
    gc.collect()
    assert gone() is None

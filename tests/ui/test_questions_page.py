"""Questions of a quarter on their page: looked for, shown with their cases, decided, taken back."""

import re
import tomllib
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt

from db.questions import AskedQuestion, EvidenceRow, QuestionList, QuestionState
from db.unasked_checks import Lacking, UnaskedCheck
from evaluation.anomalies import Kind, Question
from evaluation.period import Quarter
from resources import resource
from tests.ui.quarters import do_at_once
from ui.dialogs.reason_dialog import ReasonDialog
from ui.dialogs.unasked_dialog import UnaskedDialog
from ui.models.questions import check_text
from ui.pages.page import PageName
from ui.pages.questions_desk import QuestionsDesk
from ui.pages.questions_page import QuestionsPage

Q1 = Quarter(2024, 1)
AT = datetime(2024, 4, 19, 9, 30)
UNASKED = (
    UnaskedCheck("G05_LATE", Lacking.RECEIVED),
    UnaskedCheck("G07_HEARD_LATER", Lacking.HEARING_DAYS),
)
PAIR = ("(2024)苏0698民初1号", "(2024)苏0698民初2号")
REFILED = Question("G02_REFILED", Kind.LIST, "J1", PAIR, {"days": 20})
DECEMBER = Question("G01_DECEMBER", Kind.ALERT, "", (), {"count": 90, "percent": "24.0"})


class Desk:
    """Questions in memory, decided as the database would."""

    def __init__(self, *questions):
        self.found = [AskedQuestion(one, "姓名J1" if one.subject else "") for one in questions]
        self.at = AT if questions else None
        self.decided = []

    def questions(self, quarter):
        return QuestionList(quarter, "陈示范", self.at, tuple(self.found), UNASKED)

    def search(self, quarter):
        def job(report):
            self.at = AT
            self.found = [AskedQuestion(REFILED, "姓名J1")]
            return 1

        return job

    def evidence(self, cases):
        day = date(2024, 3, 1)
        return [
            EvidenceRow(key, "买卖合同纠纷", "简易", "*", day, None, "甲", "民庭") for key in cases
        ]

    def decide(self, quarter, identities, state, reason):
        self.decided.append((tuple(identities), state, reason))
        by = "" if state is QuestionState.OPEN else "陈示范"
        self.found = [
            AskedQuestion(one.question, one.name, state, reason, by, AT)
            if one.identity in identities
            else one
            for one in self.found
        ]
        return len(self.decided)

    def undo(self, token):
        self.found = [AskedQuestion(one.question, one.name) for one in self.found]
        return token + 100


def page_on(qtbot, desk, settings):
    made = QuestionsPage(
        QuestionsDesk("陈示范", desk.questions, desk.search, desk.evidence, desk.decide, desk.undo),
        settings,
    )
    made.job_requested.connect(do_at_once)
    qtbot.addWidget(made)
    made.resize(1150, 680)
    made.show()
    made.show_quarter(Q1)
    return made


@pytest.fixture
def desk():
    return Desk(DECEMBER, REFILED)


@pytest.fixture
def page(qtbot, english, settings, desk):
    return page_on(qtbot, desk, settings)


def answer(page, words):
    dialog = page.findChild(ReasonDialog)
    dialog.form.field("why").setText(words)
    dialog.submit()


def test_a_question_is_said_in_a_sentence_with_its_cases(page):
    page.show_subject(REFILED.identity)
    title, sentence, state = page.view.texts()
    assert title == "Withdrawn and filed again"
    assert "姓名J1" in sentence
    assert "20 days" in sentence
    assert state == "To check"
    assert [page.view.model.row_at(row).key for row in range(2)] == list(PAIR)
    assert "2 of 2 open" in page.about.text()


def test_a_question_without_single_cases_says_so(page):
    page.show_subject(DECEMBER.identity)
    assert not page.view.table.isVisible()
    assert "The whole court" in page.view._about.text()


def test_a_case_behind_a_question_is_opened(page, qtbot):
    page.show_subject(REFILED.identity)
    with qtbot.waitSignal(page.page_requested) as asked:
        page.view.table.row_activated.emit(page.view.model.row_at(0))
    assert asked.args == [PageName.CASES.value, PAIR[0]]


def test_checks_that_could_not_be_made_are_told_with_their_reason(page, qtbot):
    assert page.unasked.text() == "2 checks could not be made…"
    qtbot.mouseClick(page.unasked, Qt.MouseButton.LeftButton)
    (dialog,) = page.findChildren(UnaskedDialog)
    model = dialog.model
    shown = [[model.index(row, n).data() for n in range(3)] for row in range(model.rowCount())]
    assert shown == [
        ["G05", "Filed long after receipt", "No case says when the complaint came in."],
        ["G07", "Heard after closing", "The list of cases has no days of hearings."],
    ]


def test_a_decision_has_a_reason_and_can_be_taken_back(page, desk):
    page.show_subject(REFILED.identity)
    page.acts.explain()
    answer(page, "当事人补充证据后再诉")
    assert desk.decided == [((REFILED.identity,), QuestionState.EXPLAINED, "当事人补充证据后再诉")]
    assert "1 of 2 open" in page.about.text()
    page.show_subject(REFILED.identity)
    assert page.view.texts()[2] == "Explained"
    page.acts.undoing.undo_last()
    assert "2 of 2 open" in page.about.text()


def test_decided_questions_stand_last_and_can_be_opened_again(page, desk):
    page.show_subject(DECEMBER.identity)
    page.acts.dismiss()
    answer(page, "按月均衡")
    rows = page.model.shown_rows()
    assert [row.question for row in rows] == [REFILED, DECEMBER]
    page.show_subject(DECEMBER.identity)
    page.acts.reopen()
    assert desk.decided[-1][1] is QuestionState.OPEN


def test_an_unseen_quarter_offers_to_look(qtbot, english, settings):
    desk = Desk()
    page = page_on(qtbot, desk, settings)
    assert page.look_first.isVisible()
    qtbot.mouseClick(page.look_first, Qt.MouseButton.LeftButton)
    assert not page.look_first.isVisible()
    assert page.model.total() == 1


def test_every_check_has_its_short_name(language):
    sentences = tomllib.loads(resource("i18n/messages.zh.toml").read_text("utf-8"))["questions"]
    names = [check_text(code) for code in sentences]
    assert all(names)
    assert not re.search("作弊|显著|违规|扣分|fraud|cheat|significant", " ".join(names))


def test_a_search_that_is_stopped_can_be_begun_again(page):
    page.job_requested.disconnect()
    asked = []
    page.job_requested.connect(asked.append)
    page.look()
    assert not page.look_again.isEnabled()
    asked[0].on_cancel()
    assert page.look_again.isEnabled()
    page.look()
    assert len(asked) == 2

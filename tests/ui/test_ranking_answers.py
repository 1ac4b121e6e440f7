"""Answers that come late, about a quarter the ranking page no longer shows."""

from dataclasses import replace

import pytest

from db.errors import DatabaseError
from evaluation.period import Quarter
from tests.ui.quarters import do_at_once, ranking_data
from tests.ui.test_ranking_page import QUARTER, choose, page_of, source_of
from ui.dialogs.case_lines_dialog import CaseLinesDialog
from ui.dialogs.explanation_dialog import ExplanationDialog
from ui.pages.ranking_page import RankingPage


@pytest.fixture
def page(qtbot, english):
    return page_of(qtbot, evaluated=ranking_data())


def test_a_late_answer_about_another_quarter_is_not_shown(qtbot, english):
    jobs = []
    page = RankingPage(source_of(evaluated=ranking_data()))
    page.job_requested.connect(jobs.append)
    qtbot.addWidget(page)
    page.show_quarter(QUARTER)
    page.show_quarter(Quarter(2024, 2))
    do_at_once(jobs[0])
    assert page.groups() == ()


def test_a_late_failure_of_another_quarter_does_not_say_that_there_is_nothing(qtbot, english):
    def evaluate(quarter):
        if quarter == QUARTER:
            return ranking_data()
        raise DatabaseError("NO_SCHEME", day=quarter.start)

    jobs, failures = [], []
    page = RankingPage(replace(source_of(), evaluate=evaluate))
    page.job_requested.connect(jobs.append)
    page.failed.connect(failures.append)
    qtbot.addWidget(page)
    page.show_quarter(Quarter(2024, 2))
    page.show_quarter(QUARTER)
    do_at_once(jobs[1])
    do_at_once(jobs[0])
    assert page.groups() != ()
    assert page.table.isVisibleTo(page)
    assert failures == []


def test_cases_asked_for_before_another_quarter_was_chosen_are_not_shown(qtbot, page):
    jobs = []
    choose(page, "T101")
    person = page.table.chosen_rows()[0].person
    page.job_requested.disconnect(do_at_once)
    page.job_requested.connect(jobs.append)
    page.sheet.cases_wanted.emit(person.items[0].rows[0])
    page.explain()
    page.show_quarter(Quarter(2024, 2))
    for job in jobs[:2]:
        do_at_once(job)
    assert page.findChild(CaseLinesDialog) is None
    assert page.findChild(ExplanationDialog) is None

"""The pages of results on a real database: the sample court, evaluated, decided and locked."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from db.actors import Act
from db.connection import close_database, session
from db.runs import decide, lock, result_of
from evaluation.period import Quarter
from reports.progress import unheard
from reports.score_sheet import lines_by_row
from tests.ui.court import session_of
from tests.ui.quarters import do_at_once
from ui.dialogs.case_mix_dialog import CaseMixDialog
from ui.dialogs.charts_dialog import ChartsDialog
from ui.dialogs.explanation_dialog import ExplanationDialog
from ui.pages.explanation_subject import ExplanationOf
from ui.sample_court import build_sample_court
from ui.wiring.certificates import certificates_page
from ui.wiring.ranking import ranking_page

QUARTER = Quarter(2024, 1)
ACT = Act("王五", datetime(2024, 4, 19, 9))


@pytest.fixture(scope="module")
def court(tmp_path_factory):
    """The sample court, open."""
    build_sample_court(tmp_path_factory.mktemp("court") / "casestar.sqlite", ACT, unheard)
    yield
    close_database()


@pytest.fixture
def shown(qtbot, court, english, settings):
    """A page made by its wiring, with its quarter in sight."""

    def show(make):
        page = make(session_of(settings))
        page.job_requested.connect(do_at_once)
        qtbot.addWidget(page)
        page.resize(1200, 700)
        page.show()
        page.show_quarter(QUARTER)
        return page

    return show


def result():
    with session():
        return result_of(QUARTER)


def number(person):
    return person.key.listed


def test_the_ranking_shows_what_the_database_gives(shown):
    page = shown(ranking_page)
    people = [row.person for group in page.groups() for row in group.rows]
    assert sorted(people, key=number) == sorted(result().people, key=number)


def test_every_row_behind_the_points_of_a_group_lists_its_cases(qtbot, shown):
    page = shown(ranking_page)
    for place in range(len(page.groups())):
        page.tools.groups.setCurrentIndex(place)
        person = page.table.rows()[0].person
        with qtbot.waitSignal(page.job_requested) as asked:
            page.sheet.cases_wanted.emit(person.items[0].rows[0])
        *_, lines = asked.args[0].job(unheard)
        found = lines_by_row(lines)
        rows = person.items[0].rows
        assert {key: len(lines) for key, lines in found.items()} == {
            (row.label, row.unit): row.count for row in rows
        }


def test_charts_show_what_the_database_gives(shown):
    page = shown(ranking_page)
    page.table.choose([page.table.rows()[0].person.key])
    page.sheet.charts.click()
    dialog = page.findChild(ChartsDialog)
    dialog.quantity.setCurrentIndex(2)
    person = page.table.chosen_rows()[0].person
    own = dialog.chart.chart().lines[0]
    assert (own.name, own.values[-1]) == (person.name, float(person.total))
    dialog.reject()


def test_certificates_are_specimens_until_the_award_is_decided_and_they_are_issued(shown):
    page = shown(certificates_page)
    assert page.decision.decide.isVisible()
    assert page.view.pages() == len(page.model.shown_rows()) > 0
    with session():
        decide(result(), date(2024, 4, 19), "示法〔2024〕12号", ACT)
    page.show_quarter(QUARTER)
    assert not page.decision.decide.isVisible()
    assert page.issue.isEnabled()
    assert {(row.specimen, row.issued) for row in page.model.shown_rows()} == {(True, False)}


def test_a_locked_quarter_is_read_back_without_an_evaluation(shown):
    with session():
        lock(QUARTER, lambda: result_of(QUARTER), ACT)
    asked = []
    page = ranking_page(None)
    page.job_requested.connect(asked.append)
    page.show_quarter(QUARTER)
    assert [job.title for job in asked] == ["How firm is this?"]
    assert page.groups()


def test_a_decision_on_other_winners_is_told(shown):
    kept = result()
    with session():
        others = tuple(line for line in kept.winners if not line.staff_no)
        changed = replace(kept, winners=others)
        decide(changed, date(2024, 4, 20), "示法〔2024〕13号", ACT)
    page = shown(certificates_page)
    assert "other winners" in page.decision.text.text()


def test_an_explanation_of_the_database_adds_up_and_knows_comparable_work(shown):
    page = shown(ranking_page)
    group = max(page.groups(), key=lambda one: len(one.rows))
    page.show_subject(ExplanationOf(group.rows[0].person.staff_no))
    one = page.findChild(ExplanationDialog).one
    parts = one.sheet.items
    off = sum(item.difference for item in parts)
    assert off + one.sheet.person.adjustment - one.sheet.adjustment_mean == (
        one.sheet.person.total - one.sheet.mean
    )
    assert one.way_up is not None
    judges = next(one for one in page.groups() if len(one.rows) > 5 and one.group)
    page.view.choose(judges.rows[0].person.staff_no)
    page.compare_work()
    assert page.findChild(CaseMixDialog).model.total() == len(judges.rows)

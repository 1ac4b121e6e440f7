"""Explanations and comparable work on the ranking page: shown, listed, put on paper."""

import pytest
from PySide6.QtCore import Qt

from tests.reports.examples import text_of
from tests.ui.quarters import ranking_data
from tests.ui.test_ranking_page import page_of
from ui.dialogs.case_lines_dialog import CaseLinesDialog
from ui.dialogs.case_mix_dialog import CaseMixDialog
from ui.dialogs.explanation_dialog import ExplanationDialog
from ui.dialogs.paper_dialog import PaperDialog
from ui.pages.explanation_subject import ExplanationOf
from ui.texts.items import points_text

Mouse = Qt.MouseButton


@pytest.fixture
def page(qtbot, english):
    return page_of(qtbot, evaluated=ranking_data())


def test_an_explanation_tells_the_points_item_by_item_and_becomes_a_page(page, qtbot):
    person = page.groups()[0].rows[0].person
    page.show_subject(ExplanationOf(person.staff_no))
    dialog = page.findChild(ExplanationDialog)
    nodes = {node.name: node for node in dialog.model.nodes()}
    assert len(nodes) >= len(person.items)
    assert any("Mean of the group" in line for node in nodes.values() for line in node.details)
    assert points_text(person.total) in dialog._headline()
    qtbot.mouseClick(dialog.page, Mouse.LeftButton)
    text = text_of(page.findChild(PaperDialog).paper.content)
    assert person.name in text
    assert f"{person.total:.2f}" in text


def test_the_cases_behind_an_explained_row_are_listed(page):
    person = next(
        row.person for group in page.groups() for row in group.rows if row.person.item("Q")
    )
    page.show_subject(ExplanationOf(person.staff_no))
    row = person.item("Q").rows[0]
    page.findChild(ExplanationDialog).cases_wanted.emit(row)
    assert page.findChild(CaseLinesDialog).model.total() == row.count


def test_comparable_work_of_a_small_group_is_said_not_to_be_compared(page):
    page.compare_work()
    dialog = page.findChild(CaseMixDialog)
    assert dialog.none.isVisibleTo(dialog)
    assert not dialog.table.isVisibleTo(dialog)

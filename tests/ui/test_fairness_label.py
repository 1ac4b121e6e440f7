"""The label below the ranking: it is computed aside, told in a line, read in full on request."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from evaluation.firmness import labels
from evaluation.scheme import Scheme
from reports.fairness_wording import SHEET, TITLE
from tests.evaluation.test_firmness import SCHEME, court, label_of
from tests.reports.examples import COURT, text_of
from tests.reports.test_workbook import opened
from tests.ui.dialogs import is_freed
from tests.ui.quarters import do_at_once, ranking_data
from tests.ui.test_ranking_page import QUARTER, source_of
from ui.dialogs.fairness_dialog import FairnessDialog
from ui.dialogs.paper_dialog import PaperDialog
from ui.models.fairness import sentences, short_text, weight_columns
from ui.pages.ranking_page import RankingPage
from ui.papers.jobs import Basis


def data_of(people):
    """The ranking of so many civil judges, and how its labels are had."""
    result, tally = court(people)
    data = replace(ranking_data(), basis=Basis(result, COURT, SCHEME.document), details={})
    return data, lambda shown: labels(shown.result, SCHEME, tally)


def page_of(qtbot, data, made, on_job=do_at_once):
    page = RankingPage(replace(source_of(evaluated=data), labels=made))
    page.job_requested.connect(on_job)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.show_quarter(QUARTER)
    return page


@pytest.fixture
def page(qtbot, english):
    return page_of(qtbot, *data_of(14))


def test_the_line_tells_the_lead_of_the_group_in_sight(page):
    label = page.fairness.label()
    text = page.view.fairness.text.text()
    assert label.lead.front.name in text
    assert f"{label.lead.percent}%" in text
    assert page.view.fairness.more.isEnabled()


def test_each_group_has_its_own_line(qtbot, english):
    data = ranking_data("")
    page = page_of(
        qtbot, data, lambda shown: labels(shown.result, Scheme.from_json(json.dumps(shown.scheme)))
    )
    told = {}
    for number, group in enumerate(page.groups()):
        page.tools.groups.setCurrentIndex(number)
        label = page.fairness.label()
        assert (label.category, label.group) == (group.category, group.group)
        told[number] = page.view.fairness.text.text()
        assert told[number] == short_text(label)
    assert len(told) == 3


def test_until_it_is_computed_the_line_says_so_and_the_list_is_there(qtbot, english):
    waiting = []

    def on_job(request):
        if "firm" in request.title:
            waiting.append(request)
        else:
            do_at_once(request)

    page = page_of(qtbot, *data_of(12), on_job)
    assert "Computing" in page.view.fairness.text.text()
    assert not page.view.fairness.more.isEnabled()
    assert page.table.rows()
    do_at_once(waiting[0])
    assert page.view.fairness.text.text() == short_text(page.fairness.label())


def test_the_whole_label_opens_by_click_and_is_freed(qtbot, page):
    qtbot.mouseClick(page.view.fairness.more, Qt.MouseButton.LeftButton)
    dialog = page.findChild(FairnessDialog)
    label = page.fairness.label()
    model = dialog.weights
    assert model.rowCount() == len(label.items)
    assert [model.index(row, 2).data() for row in range(model.rowCount())] == [
        f"{item.effective}%".replace("-", "−") for item in label.items
    ]
    assert f"seed {label.chance.seed}" in dialog.text.text()
    assert dialog.first.rowCount() == len(label.chance.first)
    assert is_freed(qtbot, page, FairnessDialog, dialog._close)


def test_a_small_group_shows_no_effective_weights(qtbot, english):
    page = page_of(qtbot, *data_of(5))
    page.fairness.show_more()
    dialog = page.findChild(FairnessDialog)
    assert dialog._weights.isColumnHidden(2)
    assert dialog._weights.isColumnHidden(4)
    assert "fewer than 10" in dialog.text.text()
    assert not dialog.first.rowCount()
    dialog.reject()


def test_what_needs_a_look_is_said_in_words_and_explained_below_the_pointer(english):
    label = label_of(12)
    columns = {column.name: column for column in weight_columns(label)}
    ceiling = next(item for item in label.items if "CEILING" in item.warnings)
    assert "most have full points" in columns["remark"].shown(ceiling)
    assert f"{ceiling.full}%" in columns["remark"].tooltip(ceiling)
    plain = [item for item in label.items if not item.warnings and not item.is_near]
    assert all(columns["remark"].shown(item) == "" for item in plain)


@pytest.mark.parametrize("people", [1, 5, 14])
def test_sentences_come_in_the_language_of_the_window(language, people):
    text = "".join(sentences(label_of(people)))
    assert ("不改变任何分数" in text) == (language == "zh")
    assert ("changes no points" in text) == (language == "en")
    assert short_text(label_of(people))


def test_a_tie_is_no_lead(english):
    assert "same total" in short_text(label_of(12, equal=True))


def test_papers_made_from_the_page_bear_the_label(qtbot, page, tmp_path):
    label = page.fairness.label()
    page.print_list()
    dialog = page.findChild(PaperDialog)
    text = text_of(dialog.paper.content)
    assert TITLE in text
    assert f"{label.lead.percent}%以内" in text
    dialog.reject()
    page.export_list()
    dialog = page.window().findChild(QFileDialog)
    with qtbot.waitSignal(page.noticed):
        dialog.fileSelected.emit(str(tmp_path / "list.xlsx"))
    dialog.close()
    assert SHEET in opened((tmp_path / "list.xlsx").read_bytes()).sheetnames

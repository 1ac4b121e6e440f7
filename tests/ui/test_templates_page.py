"""The page of templates on a real database: versions, files, awards, and nothing is lost."""

import json
import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from db.connection import close_database, open_database
from db.connection import session as database_session
from db.templates import put_aside, save_template, stored_templates, versions_of
from reports.certificate_template import FORMAT, shipped_template
from reports.errors import PaperError, TemplateError
from reports.progress import unheard
from tests.ui.every_page import ACT
from tests.ui.quarters import do_at_once
from ui.commands.papers import award_template
from ui.commands.sample_court import QUARTER
from ui.pages.templates_page import TemplatesPage
from ui.wiring.templates import Templates

T1 = shipped_template("T1")
Mouse = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot, english, sample_court, tmp_path):
    file = tmp_path / "court.sqlite"
    shutil.copy(sample_court, file)
    open_database(str(file))
    made = TemplatesPage(Templates(lambda: ACT))
    made.job_requested.connect(do_at_once)
    qtbot.addWidget(made)
    made.resize(1150, 700)
    made.show()
    made.show_quarter(QUARTER)
    yield made
    close_database()


def move_title(page, y="40"):
    draft = page.view.draft
    draft.choose(next(at for at, one in enumerate(draft.elements()) if one["id"] == "title"))
    draft.change({"y": y})


def versions(code="T1"):
    with database_session():
        return [(one.number, one.author) for one in versions_of(code)]


def test_the_shipped_templates_are_there_and_nothing_is_to_be_saved(page):
    listed = [page.choice.itemText(at) for at in range(page.choice.count())]
    assert listed[0] == f"{T1.name} · version 1"
    assert len(listed) == 8
    assert not page.save.isEnabled()
    assert page.may_leave()


def test_saving_makes_the_next_version_and_the_award_is_printed_from_it(qtbot, page):
    move_title(page)
    assert not page.may_leave()
    with qtbot.waitSignal(page.noticed) as said:
        qtbot.mouseClick(page.save, Mouse)
    assert "version 2" in said.args[0].text
    assert versions() == [(2, ACT.author)]
    assert page.may_leave()
    with database_session():
        assert str(award_template("STAR").element("title").y) == "40"
    move_title(page, "41")
    page.save_version()
    assert versions() == [(2, ACT.author), (3, ACT.author)]


def test_what_is_wrong_is_not_saved(qtbot, page):
    move_title(page)
    page.view.draft.change({"least": "90"})
    with qtbot.waitSignal(page.failed) as said:
        page.save_version()
    assert isinstance(said.args[0], TemplateError)
    assert versions() == []


def test_what_another_desk_saved_meanwhile_is_not_overwritten(qtbot, page):
    move_title(page)
    with database_session():
        save_template("T1", T1.to_json(), 1, ACT)
    with qtbot.waitSignal(page.failed) as said:
        page.save_version()
    assert said.args[0].code == "TEMPLATE_SAVED_SINCE"
    assert page.view.draft.is_changed()


def test_what_is_not_saved_stays_while_another_template_is_in_sight(page):
    move_title(page)
    page.show_subject("T2")
    assert page.view.draft.template().id == "T2"
    assert not page.may_leave()
    page.show_quarter(QUARTER)
    page.show_subject("T1")
    assert str(page.view.draft.template().element("title").y) == "40"
    page.view.draft.undo()
    assert page.may_leave()


def test_a_copy_is_a_template_of_the_courts_own(page):
    page.save_copy()
    assert page.view.draft.sheet()["name"] == f"{T1.name} (copy)"
    assert not page.may_leave()
    page.save_version()
    assert versions("court-1") == [(1, ACT.author)]
    assert page.may_leave()
    page.save_copy()
    assert page.choice.currentData() == "court-2"


def test_a_template_goes_out_as_a_file_and_comes_in_again(qtbot, page, tmp_path):
    move_title(page)
    dialog = page.files.export(page.view.draft.template())
    file = tmp_path / "out.json"
    with qtbot.waitSignal(page.noticed):
        dialog.fileSelected.emit(str(file))
    dialog.reject()
    page.view.draft.undo()
    page.files.read_file(str(file))
    assert str(page.view.draft.template().element("title").y) == "40"
    assert page.view.draft.can_undo()
    other = json.loads(file.read_text("utf-8")) | {"id": "from-elsewhere", "version": "7"}
    file.write_text(json.dumps(other), "utf-8")
    page.files.read_file(str(file))
    page.save_version()
    assert versions("from-elsewhere") == [(1, ACT.author)]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (json.dumps(T1.to_plain() | {"format": FORMAT + 1}).encode(), "template_newer"),
        (b"[1, 2]", "not_a_template"),
        (b"\xff\xfe\x00", "not_a_template"),
        (json.dumps(T1.to_plain() | {"mode": "NO"}).encode(), "template_fault"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_by_its_code(qtbot, page, tmp_path, content, code):
    file = tmp_path / "in.json"
    file.write_bytes(content)
    page.job_requested.disconnect(do_at_once)
    with qtbot.waitSignal(page.job_requested) as asked:
        page.files.read_file(str(file))
    with pytest.raises(PaperError) as caught:
        asked.args[0].job(unheard)
    assert caught.value.code == code
    assert not page.view.draft.is_changed()


def test_an_award_is_given_another_template_and_back(page):
    page.show_subject("overprint-8K")
    page.uses.menu().aboutToShow.emit()
    star = next(one for one in page.uses.menu().actions() if one.data().code == "STAR")
    assert not star.isChecked()
    star.trigger()
    with database_session():
        assert award_template("STAR").id == "overprint-8K"
    page.undoing.undo_last()
    with database_session():
        assert award_template("STAR").id == "T1"


def test_a_template_is_put_aside_unless_an_award_needs_it(qtbot, page):
    with qtbot.waitSignal(page.failed) as said:
        page.put_aside()
    assert said.args[0].code == "TEMPLATE_IN_USE"
    page.show_subject("plaque-portrait")
    page.put_aside()
    with database_session():
        assert put_aside() == {"plaque-portrait"}
    assert page.choice.itemText(page.choice.count() - 1).endswith("(put aside)")
    page.put_aside()
    with database_session():
        assert put_aside() == frozenset()


def test_an_earlier_version_is_taken_up_again_as_a_change(page):
    move_title(page)
    page.save_version()
    move_title(page, "41")
    page.save_version()
    page.more.menu().aboutToShow.emit()
    older = page.versions.menu.actions()
    assert [action.text().split(",")[0] for action in older] == ["Version 3", "Version 2"]
    older[1].trigger()
    assert str(page.view.draft.template().element("title").y) == "40"
    page.save_version()
    with database_session():
        assert stored_templates()[0].number == 4


def test_it_can_be_shown_for_people_invented_and_real(page):
    words = [page.sample.itemText(at) for at in range(page.sample.count())]
    assert words[0].startswith("甲某")
    assert words[2].startswith("示例综合审判庭")
    before = page.view.canvas.image()
    page.sample.setCurrentIndex(1)
    assert page.view.canvas.image() != before


def test_the_way_to_a_file_is_a_dialog(qtbot, page):
    page.files.bring_in()
    dialog = page.findChild(QFileDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_a_template_that_was_left_while_it_is_saved_keeps_what_is_in_sight(page):
    """Saving takes its time at a server: the answer is of the template it was asked for."""
    asked = []
    page.ask = lambda name, question, then: asked.append((question, then))
    move_title(page)
    page.save_version()
    assert not page.save.isEnabled()
    page.save_version()
    ((question, then),) = [one for one in asked if one[1] == page._on_saved]
    page.show_subject("T2")
    then(question())
    assert page.view.draft.template().id == "T2"
    assert versions() == [(2, ACT.author)]
    assert page.may_leave()


def test_what_is_changed_while_it_is_saved_is_still_to_be_saved(page):
    asked = []
    page.ask = lambda name, question, then: asked.append((question, then))
    move_title(page)
    page.save_version()
    move_title(page, "44")
    ((question, then),) = [one for one in asked if one[1] == page._on_saved]
    then(question())
    assert str(page.view.draft.template().element("title").y) == "44"
    assert page.save.isEnabled()
    page.view.draft.undo()
    assert not page.save.isEnabled()

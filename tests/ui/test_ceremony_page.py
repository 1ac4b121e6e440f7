"""The page of ceremonies by clicks and keys: the set, its order, its words, and its paper."""

import shutil
from dataclasses import replace
from threading import Event

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from db import ceremony as storage
from db.connection import close_database, open_database, session
from db.register_list import certificates, paper_of
from reports.progress import unheard
from tests.ui.ceremonies import LONG, NAMES, RARE, build_decided
from tests.ui.court import ACT, QUARTER
from tests.ui.quarters import do_at_once
from ui.dialogs.ceremony_dialog import CeremonyDialog, CeremonyPeopleDialog
from ui.dialogs.ceremony_entry_dialog import CeremonyEntryDialog
from ui.dialogs.paper_dialog import PaperDialog
from ui.dialogs.print_dialog import CertificatePrintDialog
from ui.pages.ceremony_page import CeremonyPage
from ui.tasks import TaskRunner
from ui.wiring.ceremony import Ceremonies
from ui.wiring.issuing import issue_all

Mouse = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def court(tmp_path_factory):
    file = tmp_path_factory.mktemp("court") / "court.sqlite"
    build_decided(file)
    close_database()
    return file


@pytest.fixture
def page(qtbot, english, court, tmp_path):
    open_database(str(shutil.copy(court, tmp_path / "court.sqlite")))
    made = CeremonyPage(Ceremonies(ACT.author, lambda: ACT))
    made.job_requested.connect(do_at_once)
    qtbot.addWidget(made)
    made.resize(1160, 660)
    made.show()
    made.show_quarter(QUARTER)
    yield made
    close_database()


@pytest.fixture
def prepared(qtbot, page):
    qtbot.mouseClick(page.buttons["first"], Mouse)
    qtbot.mouseClick(page.findChild(CeremonyDialog).ok, Mouse)
    return page


def stored():
    with session():
        (line,) = storage.ceremonies()
        return storage.entries_of(line.id)


def names():
    return tuple(entry.name for entry in stored())


def shown(page):
    return tuple(row.name for row in page.model.shown_rows())


def select(page, *rows):
    selection = page.panel.view.selectionModel()
    selection.clear()
    flags = selection.SelectionFlag
    page.panel.view.setCurrentIndex(page.model.index(rows[0], 0))
    for row in rows:
        selection.select(page.model.index(row, 0), flags.Select | flags.Rows)


def test_everybody_decided_on_comes_into_the_set_with_the_words_of_the_award(qtbot, page):
    qtbot.mouseClick(page.buttons["first"], Mouse)
    dialog = page.findChild(CeremonyDialog)
    assert dialog.name.text() == "2024年第一季度表彰颁奖仪式"
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.day.setText("2024-04-19")
    qtbot.mouseClick(dialog.ok, Mouse)
    assert shown(page) == names() == NAMES[1:]
    assert stored()[0].citation == "在2024年度审判执行工作中实绩突出，予以通报表扬。"
    assert page.preview.texts()[:3] == ["办案标兵", "2024年度", "姓名J2"]
    qtbot.mouseClick(page.buttons["add"], Mouse)
    qtbot.mouseClick(page.findChild(CeremonyPeopleDialog).ok, Mouse)
    assert names()[-1] == "姓名J1"


def test_a_set_needs_somebody_and_a_name(qtbot, page):
    qtbot.mouseClick(page.buttons["first"], Mouse)
    dialog = page.findChild(CeremonyDialog)
    dialog.name.clear()
    assert not dialog.ok.isEnabled()
    dialog.name.setText("表彰")
    for row in range(dialog.list.count()):
        dialog.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.ok.isEnabled()


def test_entries_are_moved_by_keys_and_taken_back(qtbot, prepared):
    page = prepared
    select(page, 0)
    page.action("down").trigger()
    assert names()[:3] == ("姓名J2", "姓名J1", "姓名J3")
    select(page, 2, 3)
    page.action("up").trigger()
    assert names() == shown(page) == ("姓名J2", "姓名J3", RARE, "姓名J1", LONG)
    page.acts.undoing.undo_last()
    page.acts.undoing.undo_last()
    assert names() == shown(page) == NAMES


def test_quick_moves_on_a_server_add_up_and_are_stored_one_after_the_other(qtbot, prepared):
    page, runner = prepared, TaskRunner()
    page.ask_on(runner)  # as where the database is a server
    gate, begun, store = Event(), [], page.acts._desk.reorder

    def slow_at_first(number, order):
        begun.append(order)
        assert len(begun) > 1 or gate.wait(10)
        return store(number, order)

    page.acts._desk.reorder = slow_at_first
    select(page, 0)
    page.action("down").trigger()
    page.action("down").trigger()
    undo, _ = page.acts.undoing.actions_
    qtbot.waitUntil(lambda: bool(begun))
    assert not page.may_leave()
    gate.set()
    qtbot.waitUntil(lambda: page.may_leave() and not runner.running())
    assert len(begun) == 2
    assert names() == shown(page) == ("姓名J2", "姓名J3", "姓名J1", *NAMES[3:])
    undo.trigger()
    qtbot.waitUntil(lambda: page.may_leave() and not runner.running())
    assert names() == shown(page) == ("姓名J2", "姓名J1", "姓名J3", *NAMES[3:])
    runner.shut_down()


def test_entries_are_dragged_to_another_place(prepared):
    page = prepared
    data = page.model.mimeData([page.model.index(3, 0), page.model.index(4, 1)])
    page.model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, page.model.index(-1, -1))
    assert names() == shown(page) == (RARE, LONG, "姓名J1", "姓名J2", "姓名J3")


def test_a_sorted_list_is_not_rearranged_by_dragging(qtbot, prepared):
    page = prepared
    page.model.sort(1, Qt.SortOrder.DescendingOrder)
    data = page.model.mimeData([page.model.index(0, 0)])
    with qtbot.waitSignal(page.noticed) as told:
        page.model.dropMimeData(data, Qt.DropAction.MoveAction, 3, 0, page.model.index(-1, -1))
    assert "sorting" in told.args[0].text
    assert names() == NAMES


def test_some_are_called_up_together_and_one_by_one_again(prepared):
    page = prepared
    select(page, 0, 1, 2)
    page.action("join").trigger()
    assert [page.model.number_of(row) for row in page.model.shown_rows()] == [1, 1, 1, 2, 3]
    assert "姓名J3" in page.preview.texts()
    select(page, 2)
    page.action("part").trigger()
    assert [entry.joined for entry in stored()] == [False, True, False, False, False]


def test_an_entry_gets_its_words_and_a_checked_photograph(qtbot, prepared, tmp_path):
    page = prepared
    Image.new("RGB", (3000, 4000), (90, 110, 140)).save(tmp_path / "photo.jpg")
    (tmp_path / "notes.jpg").write_bytes(b"nothing of the kind")
    select(page, 3)
    page.action("word").trigger()
    dialog = page.findChild(CeremonyEntryDialog)
    dialog.citation.setPlainText("春风化雨。")
    dialog.note.setPlainText("从左侧上台")
    qtbot.mouseClick(dialog.choose, Mouse)
    asked = dialog.findChild(QFileDialog)
    asked.fileSelected.emit(str(tmp_path / "notes.jpg"))
    assert "notes.jpg" in dialog.refusal_text()
    asked.fileSelected.emit(str(tmp_path / "photo.jpg"))
    qtbot.mouseClick(dialog.ok, Mouse)
    entry = stored()[3]
    assert (entry.citation, entry.note) == ("春风化雨。", "从左侧上台")
    select(page, 3)
    assert page.preview.has_photo()
    assert "从左侧上台" not in page.preview.texts()
    assert page.note.text() == "从左侧上台"
    with session():
        (content,) = storage.photos_of(storage.ceremonies()[0].id).values()
    assert len(content) < 100_000


def test_somebody_goes_out_of_the_set(qtbot, prepared):
    page = prepared
    select(page, 1)
    page.action("remove").trigger()
    assert names() == (NAMES[0], *NAMES[2:])


def test_the_printed_order_is_shown(qtbot, prepared):
    qtbot.mouseClick(prepared.buttons["print"], Mouse)
    assert prepared.findChild(PaperDialog).paper.content.startswith(b"%PDF")


def test_certificates_are_printed_in_the_order_in_which_they_are_handed_over(
    qtbot, prepared, tmp_path, settings
):
    sheets, told = [], []
    prepared.noticed.connect(told.append)
    prepared.action("certificates").trigger()
    assert "issue it first" in told[-1].text
    first, second, third, *_ = stored()
    chosen = [one.nomination for one in (first, second, third)]
    issue_all(str(tmp_path / "court.sqlite"), chosen, None, ACT, unheard)
    prepared.acts.move_to([third.id], 0)
    printing = prepared.acts.printing
    desk = replace(printing.desk, settings=settings, printers=lambda: ["Office"])
    printing.use(replace(desk, send=sheets.append))
    prepared.action("certificates").trigger()
    prepared.window().findChild(CertificatePrintDialog).submit()
    with session():
        lines = {line.nomination: line for line in certificates()}
        order = (third, first, second)
        assert sheets == [paper_of(lines[one.nomination].id) for one in order]
        assert {line.printed for line in certificates()} == {1}


def test_a_character_no_font_draws_is_told_before(qtbot, prepared):
    from db.models import Nomination

    page = prepared
    assert page.unseen.isHidden()
    with session():
        Nomination.update(name="李\U0002ebf0").where(Nomination.name == RARE).execute()
    page.show_quarter(QUARTER)
    assert page.unseen.isVisible()
    assert "U+2EBF0" in page.unseen.text()


def test_a_ceremony_that_was_never_held_is_deleted_and_comes_back(prepared):
    page = prepared
    page.action("delete").trigger()
    assert page.states.currentIndex() == 1
    page.acts.undoing.undo_last()
    assert shown(page) == NAMES

"""What is typed and not stored: kept, offered after a crash, gone once it is stored."""

import os
import stat
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from db.actors import Act
from db.connection import close_database, open_database
from db.connection import session as db_session
from db.people_edit import NameEntry
from evaluation.period import Quarter
from evaluation.personnel import SensitiveField
from tests.db.rows import add_person
from tests.postgres import Server
from tests.ui.drafting import DATABASE, dialog_on
from ui.dialogs.case_dialog import CaseDialog
from ui.dialogs.person_dialog import NameDialog
from ui.dialogs.sensitive_dialog import SensitiveDialog
from ui.drafts import DraftStore, drafts, use_drafts
from ui.left_drafts import LeftDrafts
from ui.main_window import MainWindow
from ui.pages.people_page import PeoplePage
from ui.tasks import TaskRunner
from ui.wiring.people import People

ROOT = Path(__file__).parents[2]
LEFT = Qt.MouseButton.LeftButton
TYPED = "one case was left out"
ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))


@pytest.fixture
def folder(tmp_path):
    yield tmp_path / "drafts"
    use_drafts(None)


@pytest.fixture
def crashed(folder):
    """A window that was killed while somebody typed."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.ui.killed_typing", str(folder), TYPED],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout.readline() == "typed\n"
        child.kill()
    use_drafts(DraftStore(folder, DATABASE))
    return folder


@pytest.fixture
def owner(qtbot, english):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def opened(owner):
    dialog = dialog_on(owner)
    dialog.open()
    return dialog


def kept(folder):
    return sorted(folder.glob("*.json"))


def why(dialog):
    return dialog.form.field("why")


def offer_of(dialog):
    return dialog._drafts.offer


def typed(qtbot, folder, dialog, text):
    """Type *text* and wait until it is kept."""
    before = {file: file.read_text("utf-8") for file in kept(folder)}
    qtbot.keyClicks(why(dialog), text)
    qtbot.waitUntil(lambda: {f: f.read_text("utf-8") for f in kept(folder)} != before)


def test_text_is_there_after_a_crash(qtbot, crashed, owner):
    dialog = opened(owner)
    assert why(dialog).text() == ""
    assert offer_of(dialog).isVisible()
    qtbot.mouseClick(offer_of(dialog).take, LEFT)
    assert why(dialog).text() == TYPED
    assert dialog.ok.isEnabled()
    assert not offer_of(dialog).isVisible()
    dialog.accept()
    assert kept(crashed) == []


def test_the_next_window_says_what_was_left_and_forgets_it_when_told(
    qtbot, crashed, session, english
):
    window = MainWindow(session, [], Quarter(2024, 1))
    qtbot.addWidget(window)
    left = LeftDrafts(crashed, DATABASE, window)
    left.begin()
    assert "Unlock the quarter…" in window.notices.texts()[0]
    window.notices.findChildren(QPushButton)[0].click()
    assert kept(crashed) == []


def test_a_draft_is_offered_for_its_own_database_and_dialog_only(crashed, owner):
    use_drafts(DraftStore(crashed, "another.sqlite"))
    assert not offer_of(opened(owner)).isVisible()
    assert drafts().all_left() == []
    use_drafts(DraftStore(crashed, DATABASE))
    other = NameDialog("Rename", NameEntry("J001", "王明", ""), "王五", owner)
    other.open()
    assert not offer_of(other).isVisible()


def test_what_is_put_off_is_offered_again_beside_what_is_typed_anew(qtbot, crashed, owner):
    dialog = opened(owner)
    typed(qtbot, crashed, dialog, "something else")
    assert offer_of(dialog).isVisible()
    dialog.reject()
    use_drafts(DraftStore(crashed, DATABASE))
    assert [draft.fields["why"] for draft in drafts().all_left()] == [TYPED]


@pytest.mark.parametrize("end", ["accept", "reject"])
def test_nothing_is_left_of_what_was_stored_or_cancelled(qtbot, folder, owner, end):
    use_drafts(DraftStore(folder, DATABASE))
    dialog = opened(owner)
    typed(qtbot, folder, dialog, TYPED)
    (file,) = kept(folder)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600 or os.name == "nt"
    getattr(dialog, end)()
    assert kept(folder) == []


def test_a_window_that_is_open_keeps_its_drafts_to_itself(qtbot, folder, owner):
    use_drafts(DraftStore(folder, DATABASE))
    typed(qtbot, folder, opened(owner), TYPED)
    assert DraftStore(folder, DATABASE).all_left() == []


def test_a_spoilt_draft_is_none(folder, owner):
    folder.mkdir()
    (folder / "x.json").write_text('{"fields": 3}')
    use_drafts(DraftStore(folder, DATABASE))
    assert drafts().all_left() == []
    assert not offer_of(opened(owner)).isVisible()


def test_a_sensitive_text_never_lies_in_a_file(qtbot, folder, owner):
    use_drafts(DraftStore(folder, DATABASE))
    dialog = SensitiveDialog("Enter", "张三", SensitiveField.ID_NUMBER, "王五", owner)
    dialog.open()
    qtbot.keyClicks(dialog.form.field("content"), "110101199003070011")
    typed(qtbot, folder, opened(owner), TYPED)  # by then the other would have been kept too
    assert [file for file in kept(folder) if "11010119" in file.read_text("utf-8")] == []


def test_the_cells_of_a_case_are_put_in_again(qtbot, folder, owner):
    use_drafts(DraftStore(folder, DATABASE))
    dialog = CaseDialog("New case", {}, {}, "王五", owner)
    dialog.open()
    qtbot.keyClicks(dialog.form.line("cause"), "sale")
    dialog.form.flag("appraisal").click()
    dialog.why.setText("omitted")
    qtbot.waitUntil(lambda: len(kept(folder)) == 1)
    use_drafts(DraftStore(folder, DATABASE))
    again = CaseDialog("New case", {}, {}, "王五", owner)
    again.open()
    qtbot.mouseClick(again._drafts.offer.take, LEFT)
    assert again.form.line("cause").text() == "sale"
    assert again.form.flag("appraisal").isChecked()
    assert again.why.text() == "omitted"


@pytest.fixture
def server():
    """A server of this test's own, for it is stopped."""
    made = Server()
    yield made
    made.stop()


def test_a_server_that_is_gone_is_said_and_what_is_typed_stays(
    qtbot, english, settings, folder, server
):
    use_drafts(DraftStore(folder, DATABASE))
    open_database(server.url(server.create_database()))
    with db_session():
        add_person("J001")
    page = PeoplePage(People("沈知行", lambda: ACT), settings)
    runner = TaskRunner()
    page.ask_on(runner)
    qtbot.addWidget(page)
    page.show()
    page.show_quarter(Quarter(2024, 1))
    page.show_subject("J001")
    qtbot.waitUntil(lambda: page.card.card is not None and not runner.running())
    page.edits.rename()
    dialog = page.findChild(NameDialog)
    dialog.form.field("name").setText("单晓明")
    typed(qtbot, folder, dialog, TYPED)
    server.stop()
    qtbot.mouseClick(dialog.ok, LEFT)
    qtbot.waitUntil(lambda: dialog.refusal_text() != "")
    assert dialog.isVisible()
    assert dialog.ok.isEnabled()
    assert why(dialog).text() == TYPED
    assert any(TYPED in draft.read_text("utf-8") for draft in kept(folder))
    with qtbot.waitSignal(page.failed) as failed:
        page.show_quarter(Quarter(2024, 1))
    assert failed.args[0].code == "UNREACHABLE"
    runner.shut_down()
    close_database()

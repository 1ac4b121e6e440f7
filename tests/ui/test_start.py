"""Starting: the first frame, the welcome, a database that cannot be opened, another language."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton

from ui.application import use_input_method_of_the_wheel
from ui.dialogs.server_dialog import ServerDialog
from ui.pages.welcome_page import WelcomePage
from ui.program import RESTART, Program, without_password

ROOT = Path(__file__).parents[2]
# What costs too much before the first frame.
HEAVY = ("matplotlib", "reportlab", "numpy", "xlsxwriter", "python_calamine", "psycopg", "pypinyin")


def start(folder, *arguments, **variables):
    settings = {
        "QT_QPA_PLATFORM": "offscreen",
        "CASESTAR_EXIT_AFTER_FIRST_PAINT": "1",
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
        "PYTHONIOENCODING": "utf-8",
    }
    return subprocess.run(
        [sys.executable, "main.py", *arguments],
        cwd=ROOT,
        env={**os.environ, **settings, **variables},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def complaints(ended):
    lines = ended.stderr.splitlines()
    return [line for line in lines if "does not support" not in line]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_window_ends_after_its_first_frame(tmp_path, language):
    database = tmp_path / "court.sqlite"
    ended = start(tmp_path, "--database", str(database), "--language", language)
    assert (ended.returncode, complaints(ended)) == (0, [])
    assert database.exists()


def test_first_start_welcomes_and_makes_nothing(tmp_path):
    ended = start(tmp_path)
    assert (ended.returncode, complaints(ended)) == (0, [])
    assert list(tmp_path.rglob("*.sqlite")) == []


def said_by(folder, code):
    """What the child process of *code* prints, which ends after its first frame."""
    settings = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "CASESTAR_EXIT_AFTER_FIRST_PAINT": "1",
        "XDG_CONFIG_HOME": str(folder),
    }
    ended = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=settings,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return ended.stdout.strip()


def test_nothing_heavy_is_loaded_before_the_first_frame(tmp_path):
    code = (
        "import sys; from ui.application import run_application;"
        f"run_application({str(tmp_path / 'court.sqlite')!r});"
        f"print([name for name in {HEAVY} if name in sys.modules])"
    )
    assert said_by(tmp_path, code) == "[]"


def test_a_file_that_is_known_needs_little_before_the_first_frame(tmp_path):
    spared = ("peewee", "decimal", "multiprocessing", "db.connection")
    file = str(tmp_path / "court.sqlite")
    start(tmp_path, "--database", file)
    code = (
        "import sys; from ui.application import run_application;"
        f"run_application({file!r});"
        f"print([name for name in {spared} if name in sys.modules])"
    )
    assert said_by(tmp_path, code) == "[]"


def test_no_source_is_searched_when_a_module_is_loaded(tmp_path):
    code = (
        "import linecache, main;"
        f"main.main(['--database', {str(tmp_path / 'court.sqlite')!r}]);"
        f"print([name for name in linecache.cache if name.startswith({str(ROOT / 'ui')!r})])"
    )
    assert said_by(tmp_path, code) == "[]"


@pytest.mark.parametrize(
    ("before", "after"), [("fcitx", "ibus"), ("fcitx5", "ibus"), ("ibus", "ibus"), ("", "")]
)
def test_fcitx_answers_as_ibus(monkeypatch, before, after):
    monkeypatch.setenv("QT_IM_MODULE", before)
    use_input_method_of_the_wheel()
    assert os.environ["QT_IM_MODULE"] == after


@pytest.fixture
def program(qapp, theme, english, settings):
    program = Program(qapp, settings, theme, "王五")
    yield program
    program.leave()


def test_broken_file_is_said_on_the_welcome(program, tmp_path):
    broken = tmp_path / "broken.sqlite"
    broken.write_text("not a database at all" * 100)
    program.start(str(broken))
    assert isinstance(program.welcome, WelcomePage)
    assert str(broken) in program.welcome.notices.texts()[0]


def test_sample_court_is_built_and_opened(qtbot, program, monkeypatch, tmp_path):
    monkeypatch.setattr("ui.program.data_folder", lambda: tmp_path)
    program.show_welcome()
    qtbot.mouseClick(program.welcome._sample, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.window is not None, timeout=60_000)
    assert program.window.session.quarters()[0] >= program.window.quarter
    assert [found.staff_no for found in program.window.session.find_people("J001")] == ["J001"]
    with sqlite3.connect(tmp_path / "sample-court.sqlite") as sample:
        assert sample.execute("SELECT count(*) FROM court_case").fetchone()[0] > 5000


def test_language_is_chosen_on_the_welcome(program, settings):
    program.show_welcome()
    ways = {way.text(): way for way in program.welcome.findChildren(QPushButton)}
    QTimer.singleShot(0, ways["中文"].click)
    assert program.application.exec() == RESTART
    assert settings.language == "zh"


def test_new_database_is_remembered(qtbot, program, settings, tmp_path):
    program.show_welcome()
    new = str(tmp_path / "new.sqlite")
    program.welcome.database_requested.emit(new)
    qtbot.waitUntil(lambda: program.window is not None)
    assert settings.database == new


def test_what_cannot_be_opened_leaves_open_what_is_open(qtbot, program, settings, tmp_path):
    program.start(str(tmp_path / "court.sqlite"))
    program.show_welcome()
    broken = tmp_path / "broken.sqlite"
    broken.write_text("not a database at all" * 100)
    program.welcome.database_requested.emit(str(broken))
    qtbot.waitUntil(lambda: bool(program.welcome.notices.texts()))
    assert str(broken) in program.welcome.notices.texts()[0]
    program.welcome.server_requested.emit()
    dialog = program.welcome.findChild(ServerDialog)
    for field, text in ((dialog._host, "127.0.0.1"), (dialog._user, "clerk")):
        field.setText(text)
    dialog._port.setValue(1)
    dialog._password.setText("secret")
    qtbot.mouseClick(dialog._connect, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog._told.isVisible)
    assert dialog._told.text().startswith("The server 127.0.0.1:1/casestar does not answer")
    assert dialog.result_value() == "postgresql://clerk:secret@127.0.0.1:1/casestar"
    assert dialog.focusWidget() is dialog._password
    assert settings.server == "postgresql://clerk@127.0.0.1:1/casestar"
    assert program.window.isVisible()


def test_a_window_left_at_its_first_frame_is_not_warmed_up(qtbot, qapp, program, tmp_path):
    program.start(str(tmp_path / "court.sqlite"))
    with qtbot.waitSignal(program.window.painted):
        pass
    program.leave()
    qapp.processEvents()  # an exception in it fails
    assert program.window is None


def test_password_is_never_kept():
    assert without_password("postgresql://u:p%40ss@h/d") == "postgresql://u@h/d"
    assert without_password("court/a.sqlite") == "court/a.sqlite"


def test_without_a_screen_one_sentence_says_so(tmp_path):
    gone = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    ended = start(tmp_path, "--language", "en", **gone)
    assert ended.returncode == 2
    assert len(complaints(ended)) == 1
    assert "screen" in ended.stderr

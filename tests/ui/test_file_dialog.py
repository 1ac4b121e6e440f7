"""The dialog for files: it leaves the open database alone, and nobody chooses its files."""

import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox, QTreeView, QWidget

import ui
from ui.widgets.file_dialog import FileDialog

_VISIT = (
    "import sqlite3, sys;"
    "print(sqlite3.connect(sys.argv[1]).execute('SELECT * FROM note').fetchall())"
)


@pytest.fixture
def near(tmp_path):
    """A database in use, beside a workbook; its journal holds what was written last."""
    file = tmp_path / "court.sqlite"
    (tmp_path / "cases.xlsx").write_bytes(b"PK")
    with sqlite3.connect(file, isolation_level=None) as connection:
        connection.execute("PRAGMA journal_mode=wal")
        connection.execute("CREATE TABLE note (text)")
        connection.execute("SELECT * FROM note").fetchall()
        yield file, connection
    connection.close()


@pytest.fixture
def dialog(near, qtbot, theme, english, monkeypatch):
    """The dialog in the folder of that database, which it has listed."""
    monkeypatch.setattr(FileDialog, "_folder", "")
    owner = QWidget()
    qtbot.addWidget(owner)
    made = FileDialog(owner, "Import")
    made.setDirectory(str(near[0].parent))
    made.open()
    listed = made.findChild(QTreeView).model()
    qtbot.waitUntil(lambda: listed.rowCount(made.findChild(QTreeView).rootIndex()) >= 4)
    return made


def test_a_file_dialog_leaves_the_locks_of_the_open_database(near, dialog, qtbot):
    file, connection = near
    dialog.reject()
    # The last to leave a database puts its journal away: another process must see us there.
    _visited(file)
    connection.execute("INSERT INTO note VALUES ('kept')")
    assert "kept" in _visited(file)


def test_files_are_told_apart_by_their_names(near, dialog):
    tree = dialog.findChild(QTreeView)
    model = tree.model()
    kinds = {
        model.index(row, 0, tree.rootIndex()).data(): model.index(row, 2, tree.rootIndex()).data()
        for row in range(model.rowCount(tree.rootIndex()))
    }
    assert (kinds["cases.xlsx"], kinds["court.sqlite"]) == ("XLSX", "SQLITE")


def test_the_files_of_the_open_database_cannot_be_chosen(near, dialog, qtbot, monkeypatch):
    file, _ = near
    monkeypatch.setattr(FileDialog, "in_use", (file, file.with_name("court.sqlite-wal")))
    with qtbot.assertNotEmitted(dialog.fileSelected):
        _choose(dialog, "court.sqlite-wal", qtbot)
    box = dialog.findChild(QMessageBox)
    assert box.text() == "This file belongs to the open database: choose another."
    box.accept()
    with qtbot.waitSignal(dialog.fileSelected) as chosen:
        _choose(dialog, "cases.xlsx", qtbot)
    assert chosen.args == [str(file.with_name("cases.xlsx"))]


def test_the_next_dialog_begins_where_the_last_one_ended(near, dialog, qtbot):
    with qtbot.waitSignal(dialog.fileSelected):
        _choose(dialog, "cases.xlsx", qtbot)
    owner = QWidget()
    qtbot.addWidget(owner)
    assert FileDialog(owner, "Save").directory().absolutePath() == str(near[0].parent)


def test_no_other_dialog_asks_for_files():
    sources = Path(ui.__file__).parent.rglob("*.py")
    asked = re.compile(r'[^"\w]QFileDialog[^"\w]')  # quoted it is but a name of its texts
    asking = [file.name for file in sources if asked.search(file.read_text("utf-8"))]
    assert asking == ["file_dialog.py"]


def _choose(dialog, name, qtbot):
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    field.setText(name)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def _visited(file):
    """What another process finds in the database."""
    command = [sys.executable, "-c", _VISIT, str(file)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout

"""backup, restore and check as they are called, and who is noted to have acted."""

import sqlite3
from contextlib import closing

import pytest

from db import audit
from db.connection import close_database, open_database, session
from tests.commands.test_running import call, refused
from ui.commands.running import run_command


@pytest.fixture
def url(database_url):
    open_database(database_url)
    return database_url


def test_a_backup_is_restored_and_both_acts_are_noted(url, tmp_path):
    copy = tmp_path / "备份.sqlite"
    assert call("backup", copy, "--database", url, "--as", "沈知行").returncode == 0
    done = call("restore", copy, "--database", url, "--as", "陆明川", "--language", "en")
    assert done.returncode == 0, done.stderr
    open_database(url)
    with session():
        last = audit.entries()[-1]
        assert (last.action, last.author, last.subject) == ("RESTORE", "陆明川", "备份.sqlite")
    assert call("check", "--database", url).returncode == 0


def test_what_is_no_backup_is_refused(url, tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("x", "utf-8")
    assert "letter.txt" in refused(call("restore", letter, "--database", url))
    assert "absent" in refused(call("restore", tmp_path / "absent", "--database", url))


def test_check_says_what_was_altered(tmp_path):
    file = tmp_path / "a.sqlite"
    open_database(str(file))
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE audit_entry SET author = 'x' WHERE id = 1")
    done = call("check", "--database", file, "--language", "en")
    assert done.returncode == 1
    assert "entry 1" in done.stdout


def test_a_missing_database_is_not_made_by_looking_at_it(tmp_path):
    file = tmp_path / "a.sqlite"
    for arguments in (["check"], ["backup", tmp_path / "b.sqlite"]):
        refused(call(*arguments, "--database", file))
    assert list(tmp_path.iterdir()) == []


def test_a_database_in_use_is_not_swapped_away(tmp_path):
    file, copy = tmp_path / "a.sqlite", tmp_path / "b.sqlite"
    open_database(str(file))
    call("backup", copy, "--database", file)
    with closing(sqlite3.connect(file)) as other:
        other.execute("SELECT count(*) FROM staff").fetchone()
        done = call("restore", copy, "--database", file, "--language", "en")
    assert "in use" in refused(done)
    assert call("check", "--database", file).returncode == 0


def test_a_folder_is_no_file_for_a_backup(tmp_path):
    file = tmp_path / "a.sqlite"
    open_database(str(file))
    close_database()
    refused = call("backup", tmp_path, "--database", file, "--language", "en")
    assert refused.returncode == 2
    assert refused.stderr.strip() == (
        f"{tmp_path} is a folder: name the file in it that the backup shall become."
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ("evaluate", "2024Q1"),
        ("explain", "2024Q1", "J001"),
        ("decide", "2024Q1", "--date", "2024-04-19", "--document", "1"),
        ("lock", "2024Q1"),
        ("seal", "2024Q1"),
        ("unlock", "2024Q1", "--why", "x"),
        ("certificates", "2024Q1", "--out", "papers"),
        ("forms", "2024Q1", "--out", "forms.pdf"),
    ],
)
def test_a_path_with_a_slip_makes_no_database(tmp_path, monkeypatch, capsys, arguments):
    monkeypatch.chdir(tmp_path)
    assert run_command(["--language", "en", "--database", "slip.sqlite", *arguments]) == 2
    assert "slip.sqlite" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []

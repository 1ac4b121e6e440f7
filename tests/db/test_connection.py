"""Opening a database: what is created, migrated, translated and refused."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from playhouse.schema_diff import diff_models

from db.connection import (
    applied_steps,
    atomic,
    check_openable,
    dialect,
    open_database,
    place,
    session,
)
from db.errors import DatabaseError, DatabaseTooNewError, translated
from db.importing.faults import WorkbookError
from db.importing.workbook import read_workbook
from db.models import MODELS, CourtCase, database
from db.places import network_type, place_of
from db.schema_steps import schema_steps

ROOT = Path(__file__).parents[2]


def refused(url, **options):
    with pytest.raises(DatabaseError) as caught:
        open_database(url, **options)
    return caught.value


def in_a_child(code, *arguments, **options):
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=60,
        **options,
    )


def test_models_and_migrations_agree(database_url):
    open_database(database_url)
    with session():
        assert not diff_models(database.obj, list(MODELS))


def test_opening_again_changes_nothing(database_url):
    for _ in range(2):
        open_database(database_url)
        with session():
            assert applied_steps() == schema_steps()


def test_a_newer_database_is_refused(database_url):
    open_database(database_url)
    with session():
        database.execute_sql(
            "INSERT INTO schema_migration (name, applied) VALUES ('9999_next', '2030-01-01')"
        )
    error = refused(database_url)
    assert isinstance(error, DatabaseTooNewError)
    assert error.values["steps"] == "9999_next"


def test_constraints_hold_on_both_engines(database_url):
    from peewee import IntegrityError

    open_database(database_url)
    with session(), pytest.raises(IntegrityError), atomic():
        database.execute_sql(
            "INSERT INTO quarter_run (author, written_at, quarter, state)"
            " VALUES ('a', '2024-01-01 00:00:00', '2024Q1', 'SEALED')"
        )


def test_a_file_on_this_pc_needs_no_driver_of_a_server(tmp_path):
    code = (
        "import sys; from db.connection import *; open_database(sys.argv[1]);"
        "print('psycopg' in sys.modules)"
    )
    done = in_a_child(code, str(tmp_path / "a.sqlite"))
    assert done.stdout == "False\n", done.stderr


def test_every_thread_has_its_own_connection_and_none_is_left(database_url):
    import threading

    open_database(database_url)
    counts = []

    def count():
        with session():
            counts.append(CourtCase.select().count())
        counts.append(database.is_closed())

    threads = [threading.Thread(target=count) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(counts) == [0, 0, 0, True, True, True]


@pytest.mark.parametrize(
    "content", [b"not a database at all" * 50, b"SQLite format 3\x00" + b"\xff" * 500]
)
def test_another_file_is_refused(tmp_path, content):
    file = tmp_path / "letter.sqlite"
    file.write_bytes(content)
    assert refused(str(file)).code in ("NOT_A_DATABASE", "DAMAGED")
    assert file.read_bytes() == content


def test_a_database_of_another_program_is_refused(tmp_path):
    file = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(file)) as other, other:
        other.execute("CREATE TABLE notes (text)")
    assert refused(str(file)).code == "NOT_OURS"


def test_a_missing_folder_and_a_missing_file_are_told_apart(tmp_path):
    assert refused(str(tmp_path / "no" / "a.sqlite")).code == "NO_FOLDER"
    assert refused(str(tmp_path / "a.sqlite"), create=False).code == "NO_DATABASE"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("url", "engine", "shown"),
    [
        ("a b/案件.sqlite", "sqlite", "a b/案件.sqlite"),
        ("sqlite:////srv/a.sqlite", "sqlite", "/srv/a.sqlite"),
        ("postgresql://judge:s%40cret@db.court:5433/star", "postgresql", "db.court:5433/star"),
    ],
)
def test_places_and_how_they_are_shown(url, engine, shown):
    place = place_of(url)
    assert (place.engine, place.shown) == (engine, shown)


@pytest.mark.parametrize("url", ["mysql://a/b", "sqlite://", "", "postgresql://h:port/x"])
def test_an_unknown_place_is_refused(url):
    assert refused(url).code == "UNKNOWN_URL"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ('FATAL:  password authentication failed for user "clerk"', "WRONG_PASSWORD"),
        ('致命错误:  用户 "clerk" Password 认证失败', "WRONG_PASSWORD"),
        ('FATAL:  database "stars" does not exist', "NO_SUCH_DATABASE"),
        ("connection refused", "UNREACHABLE"),
    ],
)
def test_a_server_that_turns_somebody_away_is_understood(said, code):
    import psycopg

    with pytest.raises(DatabaseError) as caught, translated("db.court/stars"):
        raise psycopg.OperationalError(said)
    assert caught.value.code == code


def test_another_database_is_tried_beside_the_open_one(blank_database_url, tmp_path):
    open_database(blank_database_url)
    before = place()
    check_openable(blank_database_url)
    check_openable(str(tmp_path / "new.sqlite"))
    (tmp_path / "broken.sqlite").write_text("no database" * 100)
    with pytest.raises(DatabaseError):
        check_openable(str(tmp_path / "broken.sqlite"))
    assert (place(), (tmp_path / "new.sqlite").exists()) == (before, False)


def test_a_server_that_does_not_answer_is_named_without_the_password():
    error = refused("postgresql://judge:secret@127.0.0.1:1/star?connect_timeout=2")
    assert error.code == "UNREACHABLE"
    assert "secret" not in str(error.values)


@pytest.mark.parametrize(
    ("point", "kind", "found"),
    [
        ("{folder}", "nfs4", "nfs4"),
        ("{folder}", "cifs", "cifs"),
        ("{folder}", "ext4", None),
        ("/", "9p", None),
        ("{folder}x", "nfs4", None),
    ],
)
def test_network_shares_are_known_by_their_mount(tmp_path, point, kind, found):
    mounts = tmp_path / "mounts"
    folder = str(tmp_path.resolve()).replace(" ", "\\040")
    mounts.write_text(
        f"dev / ext4 rw 0 0\nshare {point.format(folder=folder)} {kind} rw 0 0\n", "utf-8"
    )
    assert network_type(tmp_path / "a.sqlite", mounts) == found


def test_a_file_somebody_else_writes_is_locked(tmp_path):
    file = str(tmp_path / "a.sqlite")
    open_database(file)
    with closing(sqlite3.connect(file, isolation_level=None)) as other, session():
        database.execute_sql("PRAGMA busy_timeout = 20")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseError) as caught, atomic():
            pass
    assert caught.value.code == "LOCKED"


_WRITE = """
import os, sys
from db.connection import atomic, open_database, session
from db.errors import DatabaseError
from db.models import Setting
from datetime import datetime
setup, file = sys.argv[1:3]
try:
    exec(setup)
    open_database(file)
    with session():
        for n in range(20000):
            with atomic():
                moment = datetime(2024, 1, 1)
                Setting.create(name=str(n) * 500, value="1", author="a", written_at=moment)
except DatabaseError as error:
    print(error.code)
"""


def test_a_read_only_file_is_refused_to_an_unprivileged_account(tmp_path):
    file = tmp_path / "a.sqlite"
    open_database(str(file))
    file.chmod(0o444)
    for folder in (tmp_path, *tmp_path.parents):
        if os.geteuid() == 0 and folder.is_relative_to("/tmp/pytest-of-root"):
            folder.chmod(0o755)
    setup = "os.setgid(65534); os.setuid(65534)" if os.geteuid() == 0 else ""
    done = in_a_child(_WRITE, setup, str(file))
    assert done.stdout == "READ_ONLY\n", done.stderr


def test_a_full_disk_is_told_and_what_was_committed_stays(tmp_path):
    file = tmp_path / "a.sqlite"
    open_database(str(file))
    # No file of this process may grow beyond 2 MB: to the engine that is a disk that is full.
    setup = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, 2_000_000))"
    done = in_a_child(_WRITE, setup, str(file))
    assert done.stdout in ("DISK_FULL\n", "DISK_ERROR\n"), done.stderr
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM setting").fetchone()[0] > 0


def test_a_failing_step_leaves_no_trace(tmp_path, monkeypatch):
    steps = tmp_path / "migrations"
    steps.mkdir()
    # What the shipped schemes, which every new database gets, are kept in.
    names = ("0001_first_schema", "0007_scheme_states")
    for name in names:
        content = (ROOT / "db" / "migrations" / f"{name}.py").read_bytes()
        (steps / f"{name}.py").write_bytes(content)
    file = tmp_path / "a.sqlite"
    for module in ("db.connection", "db.schema_steps"):
        monkeypatch.setattr(f"{module}.MIGRATIONS", steps)
    open_database(str(file))
    (steps / "0008_fails.py").write_text(
        "def up(migrator, db):\n"
        "    db.execute_sql('CREATE TABLE half (id INTEGER)')\n"
        "    db.execute_sql('CREATE nonsense')\n",
        "utf-8",
    )
    from peewee import PeeweeException

    with pytest.raises(PeeweeException):
        open_database(str(file))
    with session():
        assert applied_steps() == list(names)
        assert "half" not in database.get_tables()
        assert dialect() == "sqlite"
    assert (tmp_path / "a.before-0008.sqlite").is_file()


def test_files_of_the_open_database_are_no_list(tmp_path):
    file = tmp_path / "court.sqlite"
    open_database(str(file))
    look = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('SELECT * FROM court_case')"
    with session():
        for ending in ("", "-wal", "-shm"):
            with pytest.raises(WorkbookError) as caught:
                read_workbook(Path(f"{file}{ending}"))
            assert caught.value.code == "UNKNOWN_FORMAT"
        assert in_a_child(look, str(file)).returncode == 0
        # The last to leave puts the journal away: it has seen that somebody stays.
        assert Path(f"{file}-wal").exists()

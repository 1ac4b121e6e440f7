"""Backups from either engine, and the way back into either."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest

from db import audit
from db.actors import Act
from db.backup import backup, restore
from db.checking import findings, row_counts
from db.connection import atomic, dialect, open_database, place, session
from db.errors import DatabaseError
from db.models import AuditEntry, CourtCase
from db.settings import CourtSettings, court_settings, store_court_settings

ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
FLAGS = ("appraisal", "counterclaim", "remanded", "resolved")


def a_case(serial):
    values = {}
    for field in CourtCase._meta.sorted_fields:
        if field.name not in ("id", "batch") and not field.null:
            values[field.name] = {"TEXT": "", "INT": 0, "BIGINT": 0, "BOOL": False}.get(
                field.field_type
            )
    filed = date(2024, 1, 5)
    CourtCase.create(
        **{**values, "key": f"(2024)示0101民初{serial}号", "filed_on": filed, "resolved": True}
    )


@pytest.fixture(autouse=True)
def filled(database_url):
    open_database(database_url)
    with session(), atomic():
        a_case(1)
        a_case(2)
        store_court_settings(CourtSettings(name="示范区人民法院"), ACT)


def test_what_was_backed_up_comes_back(tmp_path, database_url):
    file = tmp_path / "copy.sqlite"
    with session():
        rows = row_counts()
    assert backup(file, ACT) == rows
    with session():
        CourtCase.delete().execute()
    kept = restore(place(), file, ACT)
    with session():
        assert {case.key[-2:]: case.resolved for case in CourtCase.select()} == {
            "1号": True,
            "2号": True,
        }
        assert CourtCase.select().where(CourtCase.filed_on == date(2024, 1, 5)).count() == 2
        assert court_settings().name == "示范区人民法院"
        assert audit.entries()[-1].action == "RESTORE"
        assert findings() == ()
        a_case(3)
    with closing(sqlite3.connect(kept)) as old:
        assert old.execute("SELECT count(*) FROM court_case").fetchone() == (0,)


def test_a_copy_is_a_database_of_its_own(tmp_path):
    file = tmp_path / "copy.sqlite"
    backup(file, ACT)
    open_database(str(file))
    with session():
        assert CourtCase.select().count() == 2
        assert findings() == ()
    assert [f.name for f in tmp_path.iterdir() if f.name.endswith((".part", ".restoring"))] == []


_BACKUP = """
import resource, sys
from datetime import datetime
from pathlib import Path
from db.actors import Act
from db.backup import backup
from db.connection import open_database
from db.errors import DatabaseError
open_database(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    backup(Path(sys.argv[2]), Act("x", datetime(2024, 4, 12)))
except DatabaseError as error:
    print(error.code, Path(error.values["place"]).name)
"""


def test_a_backup_onto_a_full_disk_leaves_nothing(tmp_path, database_url):
    folder = tmp_path / "stick"
    folder.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", _BACKUP, database_url, str(folder / "copy.sqlite")],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout.split()[0] in ("DISK_FULL", "DISK_ERROR"), done.stderr
    assert "copy.sqlite" in done.stdout
    assert ".part" not in done.stdout
    assert list(folder.iterdir()) == []


def test_a_backup_replaces_a_backup_and_nothing_else(tmp_path):
    file = tmp_path / "copy.sqlite"
    backup(file, ACT)
    backup(file, ACT)
    letter = tmp_path / "letter.txt"
    letter.write_text("不要覆盖", "utf-8")
    with pytest.raises(DatabaseError) as caught:
        backup(letter, ACT)
    assert caught.value.code == "NOT_A_BACKUP"
    assert letter.read_text("utf-8") == "不要覆盖"


def test_a_database_is_not_backed_up_onto_itself(tmp_path):
    if dialect() == "sqlite":
        with pytest.raises(DatabaseError) as caught:
            backup(place().path, ACT)
        assert caught.value.code == "BACKUP_ONTO_ITSELF"


@pytest.mark.parametrize("damage", ["absent", "empty", "text", "cut", "chain", "newer"])
def test_a_bad_backup_changes_nothing(tmp_path, damage):
    file = tmp_path / "copy.sqlite"
    backup(file, ACT)
    spoil(file, damage)
    with session():
        before = row_counts()
    with pytest.raises(DatabaseError):
        restore(place(), file, ACT)
    with session():
        assert row_counts() == before
    assert list(tmp_path.glob(".*restoring*")) == []


@pytest.mark.parametrize("damage", ["text", "cut", "gone", "newer"])
def test_what_cannot_be_opened_any_more_can_be_replaced(tmp_path, damage):
    if dialect() == "postgresql":
        return
    file, target = tmp_path / "copy.sqlite", place()
    backup(file, ACT)
    if damage == "gone":
        target.path.unlink()
    else:
        spoil(target.path, damage)
    kept = restore(target, file, ACT)
    with session():
        assert CourtCase.select().count() == 2
    assert (kept is None) == (damage == "gone")
    assert kept is None or kept.exists()


def spoil(file, damage):
    content = file.read_bytes()
    if damage == "absent":
        file.unlink()
    elif damage in ("empty", "text", "cut"):
        file.write_bytes({"empty": b"", "text": b"x" * 9000, "cut": content[:20000]}[damage])
    else:
        statement = {
            "chain": "UPDATE audit_entry SET author = 'x' WHERE id = 1",
            "newer": "INSERT INTO schema_migration (name, applied) VALUES ('9999', '2030-01-01')",
        }[damage]
        with closing(sqlite3.connect(file)) as connection, connection:
            connection.execute(statement)


def test_a_sound_database_has_no_findings():
    with session():
        assert findings() == ()


def test_what_was_altered_is_found():
    with session():
        AuditEntry.update(detail="{}").where(AuditEntry.action == "SETTINGS").execute()
        assert [finding.code for finding in findings()] == ["CHAIN_BROKEN"]


def test_a_lost_reference_is_found():
    if dialect() == "sqlite":
        with closing(sqlite3.connect(place().path)) as connection, connection:
            connection.execute(
                "INSERT INTO case_role (case_id, name, category, role, sharers)"
                " VALUES (99, 'x', 'JUDGE', 'SINGLE', 1)"
            )
        with session():
            assert [finding.code for finding in findings()] == ["REFERENCE_BROKEN"]

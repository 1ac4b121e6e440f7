"""Imports that do not come to their end leave nothing, and two at a time queue."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from db.connection import open_database, session
from db.errors import DatabaseError
from db.importing import source
from db.importing.batches import Order
from db.importing.cases import import_cases
from db.importing.faults import WorkbookError
from db.importing.workbook import Sheet, Workbook
from db.models import ImportBatch, database
from tests.db.importing.books import ACT, CASE, Desk, case, counts, person, tables
from tests.db.importing.killed import ROWS, book

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("row", [1, 3000, ROWS])
def test_a_killed_import_leaves_nothing(desk, database_url, row):
    desk.people(person("J001", "王明"))
    before = tables()
    child = [sys.executable, "-m", "tests.db.importing.killed", database_url, str(row)]
    assert subprocess.run(child, cwd=ROOT, check=False, timeout=60).returncode == -9
    assert tables() == before
    assert ImportBatch.select().count() == 1
    assert counts(import_cases(book(), Order(ACT), 2024)) == (ROWS, 0, 0, 0, 0)


def test_a_sheet_that_cannot_be_read_to_its_end_leaves_nothing(desk):
    def rows():
        yield list(CASE)
        for number in range(3000):
            yield list(case(number + 1).values())
        raise WorkbookError("CORRUPT", {"file": "a.xlsx"})

    sheet = Sheet("案件", False, rows, "a.xlsx")
    before = tables()
    with pytest.raises(WorkbookError):
        import_cases(Workbook((sheet,), "0" * 64, "a.xlsx"), Order(ACT), 2024)
    assert tables() == before
    assert ImportBatch.select().count() == 0


def test_two_desks_import_one_after_the_other(desk, database_url):
    desk.people(person("J001", "王明"))
    child = (
        "import sys; from db.connection import open_database, session;"
        "from db.importing.cases import import_cases; from db.importing.batches import Order;"
        "from tests.db.importing.killed import book, ACT;"
        "open_database(sys.argv[1])\n"
        "with session(): print(import_cases(book(), Order(ACT), 2024).added)"
    )
    running = [
        subprocess.Popen(
            [sys.executable, "-c", child, database_url], cwd=ROOT, stdout=subprocess.PIPE
        )
        for _ in range(2)
    ]
    answers = sorted(int(process.communicate(timeout=60)[0]) for process in running)
    assert answers == [0, ROWS]
    assert len(tables()["court_case"]) == ROWS


def test_import_that_finds_the_disk_full_leaves_nothing(tmp_path):
    """One code, one sentence; the same file is taken in once there is room again."""
    open_database(str(tmp_path / "small.sqlite"))
    with session():
        Desk(tmp_path).people(person("J001", "王明"))
        before = tables()
        (pages,) = database.execute_sql("PRAGMA page_count").fetchone()
        database.execute_sql(f"PRAGMA max_page_count = {pages + 20}")
        with pytest.raises(DatabaseError) as caught:
            import_cases(book(), Order(ACT), 2024)
        assert caught.value.code == "DISK_FULL"
        assert tables() == before
        assert ImportBatch.select().count() == 1
        database.execute_sql("PRAGMA max_page_count = 1000000")
        assert counts(import_cases(book(), Order(ACT), 2024)) == (ROWS, 0, 0, 0, 0)


def test_file_that_is_written_while_it_is_read_is_noticed(tmp_path, monkeypatch):
    """A writer that keeps size and time is told by the bytes alone."""
    file = tmp_path / "a.csv"
    file.write_bytes(b"a,b\n1,2\n")
    times = file.stat()
    real = source._fingerprint

    def written(opened):
        file.write_bytes(b"a,b\n1,3\n")
        os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
        return real(opened)

    monkeypatch.setattr(source, "_fingerprint", written)
    with pytest.raises(WorkbookError) as caught:
        source.bytes_of(file)
    assert caught.value.code == "CHANGED"

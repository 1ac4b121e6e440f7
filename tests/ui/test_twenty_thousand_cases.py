"""Every page of a court with 20,000 cases: it opens in silence and shows the right numbers."""

import shutil
import sqlite3

import pytest

from tests.ui.every_page import opened, window_on
from ui.commands.sample_court import QUARTER
from ui.pages.page import PageName

CASES = 20_000


def grow(file):
    """Copy the cases of the sample court, each under another court's number, until it has them."""
    with sqlite3.connect(file) as connection:
        number = 0
        while (missing := CASES - count(connection, "court_case")) > 0:
            number += 1
            shift = 100_000 * number
            own = {
                "id": f"id + {shift}",
                "key": f"replace(key, court_code, court_code || '{number}')",
                "raw_number": f"replace(raw_number, court_code, court_code || '{number}')",
                "court_code": f"court_code || '{number}'",
            }
            copy(connection, "court_case", own, f"id < 100000 ORDER BY id LIMIT {missing}")
            roles = {"id": f"id + {shift}", "case_id": f"case_id + {shift}"}
            chosen = f"case_id + {shift} IN (SELECT id FROM court_case)"
            copy(connection, "case_role", roles, f"id < 100000 AND {chosen}")


def copy(connection, table, changed, which):
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    values = [changed.get(column, column) for column in columns]
    connection.execute(
        f"INSERT INTO {table} ({', '.join(columns)}) "
        f"SELECT {', '.join(values)} FROM {table} WHERE {which}"
    )


def count(connection, table, where="1"):
    return connection.execute(f"SELECT count(*) FROM {table} WHERE {where}").fetchone()[0]


@pytest.fixture(scope="session")
def large_court(sample_court, tmp_path_factory):
    """The sample court with 20,000 cases."""
    file = tmp_path_factory.mktemp("large") / "court.sqlite"
    shutil.copy(sample_court, file)
    grow(file)
    return file


def test_every_page_opens_once_and_counts_right(english, settings, large_court):
    with sqlite3.connect(large_court) as connection:
        closed = f"closed_on BETWEEN '{QUARTER.start}' AND '{QUARTER.end}'"
        within, people = count(connection, "court_case", closed), count(connection, "staff")
        entered = count(connection, "import_batch")
    with window_on(large_court, settings) as window:
        pages, said = {}, {}
        for name in PageName:
            pages[name] = opened(window, name)
            said[name] = window.notices.texts()
        assert said == {name: [] for name in PageName}
        assert pages[PageName.CASES].panel.model.total() == CASES
        # Twice what the sample court shows: 33 of each are no closings that count.
        assert pages[PageName.OVERVIEW].tiles[0].figure.text() == f"{within - 66:,}" == "2,706"
        assert pages[PageName.IMPORT].inbox.model.rowCount() == entered
        ranked = sum(len(group.rows) for group in pages[PageName.RANKING].groups())
        assert 0 < ranked <= people + 1
        assert pages[PageName.CERTIFICATES].model.rowCount() > 0

"""A desk with an empty database on either engine."""

import pytest

from db.connection import open_database, session
from tests.db.importing.books import Desk


@pytest.fixture
def desk(database_url, tmp_path):
    open_database(database_url)
    with session():
        yield Desk(tmp_path)

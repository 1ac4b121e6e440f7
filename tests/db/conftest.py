"""One database a module on each engine; what a test stores in it is rolled back."""

import shutil

import pytest

from db.connection import open_database, session
from db.models import database
from tests.conftest import _engines, _note_engine


@pytest.fixture(scope="module", params=_engines())
def kept_database(request, tmp_path_factory):
    """An opened database for all tests of a module: making one takes longer than most tests."""
    if request.param == "sqlite":
        file = tmp_path_factory.mktemp("kept") / "casestar.sqlite"
        shutil.copyfile(request.getfixturevalue("new_file"), file)
        open_database(str(file))
        yield request.param
        return
    server = request.getfixturevalue("postgresql_server")
    name = server.create_database(request.getfixturevalue("model_on_server"))
    open_database(server.url(name))
    yield request.param
    server.drop_database(name)


@pytest.fixture
def rolled_back(request, kept_database):
    """A session in the module's database; nothing of the test stays."""
    _note_engine(request, kept_database)
    with session(), database.atomic() as transaction:
        yield
        transaction.rollback()

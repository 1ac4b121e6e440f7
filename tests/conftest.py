"""What every test may ask for: an empty database on either engine, and Qt without a screen."""

import os
import shutil
import sqlite3
from collections import Counter

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# No test reads or writes what the person at this machine keeps.
os.environ.pop("CASESTAR_DATABASE", None)

# A busy machine is slow, which is no fault of a rule; the same examples in every run.
settings.register_profile("house", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("house")

_SWITCH = "CASESTAR_TESTS_POSTGRESQL"


def _engines() -> tuple[str, ...]:
    """Both engines, unless the server was switched off by hand."""
    return ("sqlite",) if os.environ.get(_SWITCH) == "off" else ("sqlite", "postgresql")


@pytest.fixture(scope="session", autouse=True)
def data_folder(tmp_path_factory):
    """The folder in which the program would keep its data, for this run and its child processes."""
    folder = tmp_path_factory.mktemp("data")
    os.environ["XDG_DATA_HOME"] = os.environ["LOCALAPPDATA"] = str(folder)
    return folder


@pytest.fixture(scope="session")
def postgresql_server():
    """The server of this run. Where it cannot be started every test that needs it fails."""
    from tests.postgres import Server, ServerUnavailableError

    try:
        server = Server()
    except ServerUnavailableError as error:
        pytest.fail(f"{error} (or leave it out: {_SWITCH}=off)", pytrace=False)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def new_file(tmp_path_factory):
    """The file of a new database, as the program makes it: made once, copied for every test."""
    file = tmp_path_factory.mktemp("new") / "casestar.sqlite"
    _make(str(file))
    return file


@pytest.fixture(scope="session")
def model_on_server(postgresql_server):
    """The name of a new database on the server, as the program makes it; nobody connects to it."""
    name = postgresql_server.create_database()
    _make(postgresql_server.url(name))
    return name


@pytest.fixture(scope="session")
def new_on_server(postgresql_server, model_on_server):
    """A new database on the server, as the program makes it: where it is, and how to get it back.

    One database for all tests: making one takes longer than most of them.
    """
    from tests.postgres import Snapshot

    url = postgresql_server.url(postgresql_server.create_database(model_on_server))
    new = Snapshot(url)
    yield url, new
    new.close()


@pytest.fixture(params=_engines())
def database_url(request, tmp_path):
    """Where a new database of the program is: the path of a file on one engine, a URL on the other.

    Nothing is in it but what ships with the program.
    """
    if request.param == "sqlite":
        _note_engine(request, f"sqlite {sqlite3.sqlite_version}")
        file = tmp_path / "casestar.sqlite"
        shutil.copyfile(request.getfixturevalue("new_file"), file)
        yield str(file)
        return
    server = request.getfixturevalue("postgresql_server")
    _note_engine(request, f"postgresql {server.version}")
    url, new = request.getfixturevalue("new_on_server")
    new.put_back()
    yield url


@pytest.fixture(params=_engines())
def blank_database_url(request, tmp_path):
    """Where there is no database yet (a file), or one without a table (a server)."""
    if request.param == "sqlite":
        _note_engine(request, f"sqlite {sqlite3.sqlite_version}")
        yield str(tmp_path / "casestar.sqlite")
        return
    server = request.getfixturevalue("postgresql_server")
    _note_engine(request, f"postgresql {server.version}")
    name = server.create_database()
    yield server.url(name)
    server.drop_database(name)


def _make(url: str) -> None:
    from db.connection import close_database, open_database

    open_database(url)
    close_database()


def _note_engine(request: pytest.FixtureRequest, engine: str) -> None:
    request.node.user_properties.append(("engine", engine))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many tests ran on each engine."""
    ran = Counter(
        value
        for reports in terminalreporter.stats.values()
        for report in reports
        if isinstance(report, pytest.TestReport) and report.when == "call"
        for key, value in report.user_properties
        if key == "engine"
    )
    terminalreporter.section("databases")
    for engine in sorted(ran, reverse=True):
        terminalreporter.write_line(f"{engine}: {ran[engine]} tests")
    if "postgresql" not in _engines():
        terminalreporter.write_line(f"postgresql: switched off ({_SWITCH}=off)")
    elif not any(engine.startswith("postgresql") for engine in ran):
        terminalreporter.write_line("postgresql: no test asked for it")

"""What tests of the window share: the application in a theme, settings of their own, a session."""

import gc

import pytest
from PySide6.QtCore import QSettings

from db.actors import Act
from evaluation.period import Quarter
from tests.ui.every_page import build_sample
from tests.ui.patience import PatientBot
from tests.ui.rows import AT
from ui.application import install_language
from ui.session import PersonFound, Session
from ui.settings import Settings
from ui.theme import Appearance, ThemeKeeper


@pytest.fixture(autouse=True)
def garbage():
    """No thread but this one collects what tests leave; see ``ui.garbage``.

    What is alive before a test is no business of its collections: thousands of tests leave much.
    """
    gc.disable()
    gc.freeze()
    yield
    gc.collect()


@pytest.fixture
def qtbot(qapp, request):
    """Waits for long where a machine is slow."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def theme(qapp):
    """The program's look on the one application of this run."""
    return ThemeKeeper(qapp, Appearance.LIGHT)


@pytest.fixture(params=["zh", "en"])
def language(request, qapp, theme):
    """Every test that asks for it runs in both languages."""
    install_language(qapp, request.param)
    return request.param


@pytest.fixture
def english(qapp, theme):
    """The texts as they stand in the source."""
    return install_language(qapp, "en")


@pytest.fixture
def settings(tmp_path):
    """Settings nobody else reads or writes."""
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def session(settings):
    """A court with two people and two quarters."""
    people = [PersonFound("J001", "张三", "民庭"), PersonFound("J002", "李四", "刑庭")]
    return Session(
        place="court.sqlite",
        far=False,
        author="王五",
        act=lambda: Act("王五", AT),
        quarters=lambda: [Quarter(2024, 1), Quarter(2023, 4)],
        find_people=lambda text: [found for found in people if text in found.name],
        settings=settings,
    )


@pytest.fixture(scope="session")
def sample_court(tmp_path_factory):
    """The sample court and its decision, built once; a test that stores something copies it."""
    file = tmp_path_factory.mktemp("sample") / "court.sqlite"
    build_sample(file)
    return file

"""The program on an X server: it starts, paints and ends in silence, and fits screens as sold."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.xvfb import x_server

ROOT = Path(__file__).parents[2]

# Opens every page at the size of the screen and tells what does not fit.
LOOK = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from ui.application import application_of, install_language
from ui.papers.page_pictures import dispose_of, settle
from ui.settings import Settings
from ui.theme import Appearance, ThemeKeeper
from ui.wiring.opening import Opening

database, folder, language = sys.argv[1:]
application = application_of(["casestar"])
theme = ThemeKeeper(application, Appearance.LIGHT)
install_language(application, language)
settings = Settings(QSettings(str(Path(folder) / "s.ini"), QSettings.Format.IniFormat))
settings.quarter = "2024Q1"
opening = Opening(settings, "王五")
opening.open(database, create=False)
told = {}
with opening.kept():
    window = opening.window()
    room = application.primaryScreen().availableGeometry()
    window.resize(room.size())
    window.show()
    settle(window)
    told["ratio"] = window.devicePixelRatioF()
    told["room"] = [room.width(), room.height()]
    told["window"] = [window.width(), window.height()]
    told["cut"] = []
    for page in window.page_list:
        window.open_page(page.name)
        application.processEvents()
        shown = window.shown_page()
        right = shown.mapTo(window, shown.rect().bottomRight())
        if right.x() > window.width() or right.y() > window.height():
            told["cut"].append(f"{page.name.value} is larger than the window")
        for made in shown.findChildren(QAbstractButton):
            words = made.fontMetrics().horizontalAdvance(made.text().replace("&", ""))
            needed = words + (0 if made.icon().isNull() else made.iconSize().width())
            inside_a_field = isinstance(made.parent(), QLineEdit)
            if made.isVisible() and made.text() and made.width() < needed and not inside_a_field:
                told["cut"].append(f"{page.name.value}: {made.text()}")
    settle(window)
    dispose_of(window)
opening.close()
print(json.dumps(told))
"""


def run(display, folder, *command, **variables):
    settings = {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_RUNTIME_DIR": str(folder),
        "PYTHONIOENCODING": "utf-8",
        "PYTHONPATH": str(ROOT),
    }
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env={**os.environ, **settings, **variables},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_the_program_paints_on_a_screen_and_ends_in_silence(tmp_path, sample_court):
    tmp_path.chmod(0o700)
    leave = {"CASESTAR_EXIT_AFTER_FIRST_PAINT": "1"}
    with x_server(1366, 768) as display:
        welcome = run(display, tmp_path, "main.py", **leave)
        window = run(display, tmp_path, "main.py", "--database", str(sample_court), **leave)
    assert (welcome.returncode, welcome.stderr) == (0, "")
    assert (window.returncode, window.stderr) == (0, "")


def test_every_page_fits_a_screen_as_it_is_sold(tmp_path, sample_court):
    # 1920 by 1080 at 150 % leaves the least room of all, and English needs the most.
    width, height, scale = 1920, 1080, "1.5"
    tmp_path.chmod(0o700)
    with x_server(width, height) as display:
        arguments = ("-c", LOOK, str(sample_court), str(tmp_path), "en")
        looked = run(display, tmp_path, *arguments, QT_SCALE_FACTOR=scale)
    assert (looked.returncode, looked.stderr) == (0, "")
    told = json.loads(looked.stdout)
    assert told["ratio"] == float(scale)
    assert told["room"] == [int(width / float(scale)), int(height / float(scale))]
    assert told["window"] == told["room"]
    assert told["cut"] == []

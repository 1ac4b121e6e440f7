"""The program on an X server: it starts, paints and ends in silence, and fits screens as sold."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.xvfb import x_server
from ui.pages.page import PageName

ROOT = Path(__file__).parents[2]

# What a window has on a screen as it is sold, in its own pixels: 1920 by 1080 as it is, a screen of
# 1366 by 768, and 1920 by 1080 at 150 %, which leaves the least room of all.
ROOMS = ([1920, 1080], [1366, 768], [1280, 720])
SCALE = 1.5

# Opens every page in windows of these sizes, one after the other, and tells what does not fit.
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

database, folder, language, rooms = sys.argv[1:]
application = application_of(["casestar"])
theme = ThemeKeeper(application, Appearance.LIGHT)
install_language(application, language)
settings = Settings(QSettings(str(Path(folder) / "s.ini"), QSettings.Format.IniFormat))
settings.quarter = "2024Q1"
opening = Opening(settings, "王五")
opening.open(database, create=False)
told = {"sizes": [], "pages": 0, "cut": []}


def look(window, page):
    where = f"{page.name.value} at {window.width()}"
    shown = window.shown_page()
    right = shown.mapTo(window, shown.rect().bottomRight())
    if right.x() > window.width() or right.y() > window.height():
        told["cut"].append(f"{where} is larger than the window")
    for made in shown.findChildren(QAbstractButton):
        words = made.fontMetrics().horizontalAdvance(made.text().replace("&", ""))
        needed = words + (0 if made.icon().isNull() else made.iconSize().width())
        inside_a_field = isinstance(made.parent(), QLineEdit)
        if made.isVisible() and made.text() and made.width() < needed and not inside_a_field:
            told["cut"].append(f"{where}: {made.text()}")


with opening.kept():
    window = opening.window()
    window.show()
    told["ratio"] = window.devicePixelRatioF()
    for room in json.loads(rooms):
        window.resize(*room)
        settle(window)
        told["sizes"].append([window.width(), window.height()])
        for page in window.page_list:
            window.open_page(page.name)
            application.processEvents()
            look(window, page)
            told["pages"] += 1
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


def test_every_page_fits_screens_as_they_are_sold(tmp_path, sample_court):
    # English needs the most room.
    width, height = (int(SCALE * pixels) for pixels in ROOMS[0])
    tmp_path.chmod(0o700)
    with x_server(width, height) as display:
        arguments = ("-c", LOOK, str(sample_court), str(tmp_path), "en", json.dumps(ROOMS))
        looked = run(display, tmp_path, *arguments, QT_SCALE_FACTOR=str(SCALE))
    assert (looked.returncode, looked.stderr) == (0, "")
    told = json.loads(looked.stdout)
    assert told["ratio"] == SCALE
    assert told["sizes"] == [*ROOMS]
    assert told["pages"] == len(ROOMS) * len(PageName)
    assert told["cut"] == []

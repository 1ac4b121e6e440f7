"""Both screens of a ceremony by the keys of a clicker: what the hall sees, and what is kept."""

import shutil
from itertools import count

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from db import ceremony as storage
from db.connection import close_database, open_database, session
from evaluation.ceremony import Called, steps
from tests.ui.ceremonies import LONG, NAMES, RARE, build_decided
from tests.ui.court import ACT, QUARTER
from tests.ui.quarters import do_at_once
from ui.ceremony.hall_screen import HallScreen
from ui.ceremony.hall_theme import HallFonts, hall_colours
from ui.ceremony.running import RunningCeremony
from ui.ceremony.scene import Scene, Show, scene_at
from ui.pages.ceremony_desk import NewCeremony
from ui.pages.ceremony_page import CeremonyPage
from ui.wiring.ceremony import Ceremonies

Key, Mouse = Qt.Key, Qt.MouseButton.LeftButton
SECRET = "从左侧上台"


@pytest.fixture(scope="module")
def court(tmp_path_factory):
    """A ceremony of five, the second and third called up together."""
    file = tmp_path_factory.mktemp("court") / "court.sqlite"
    build_decided(file)
    desk = Ceremonies(ACT.author, lambda: ACT)
    chosen = tuple((one.nomination, one.citation) for one in desk.choices(QUARTER))
    number = desk.create(NewCeremony("年度表彰大会", None, chosen))
    entries = desk.ceremony(number).entries
    desk.join(number, [entries[2].id], joined=True)
    desk.word(entries[0].id, (("恪尽职守。"), SECRET, b""))
    close_database()
    return file


@pytest.fixture
def page(qtbot, english, court, tmp_path):
    open_database(str(shutil.copy(court, tmp_path / "court.sqlite")))
    made = CeremonyPage(Ceremonies(ACT.author, lambda: ACT))
    made.job_requested.connect(do_at_once)
    qtbot.addWidget(made)
    made.show()
    made.show_quarter(QUARTER)
    yield made
    if made.acts.screens is not None:
        made.acts.screens.presenter.finish()
    close_database()


def begun(qtbot, page, way="start"):
    qtbot.mouseClick(page.buttons[way], Mouse)
    screens = page.acts.screens
    with qtbot.waitActive(screens.presenter):
        screens.presenter.activateWindow()
    return screens


def calls():
    with session():
        (line,) = storage.ceremonies()
        return [call.name for call in storage.calls_of(line.id)]


def press(qtbot, screens, *keys, window=None):
    for key in keys:
        qtbot.keyClick(window or screens.presenter, key)


def seen(screens):
    return [name for name in NAMES if name in screens.hall.texts()]


def test_a_clicker_steps_through_exactly_the_set(qtbot, page):
    screens = begun(qtbot, page)
    shown = [screens.hall.texts()]
    for _ in range(5):
        press(qtbot, screens, Key.Key_PageDown)
        shown.append(screens.hall.texts())
    assert shown[0][1] == shown[-1][1] == "年度表彰大会"
    assert [[name for name in NAMES if name in texts] for texts in shown[1:-1]] == [
        ["姓名J1"], ["姓名J2", "姓名J3"], [RARE], [LONG]
    ]  # fmt: skip
    assert SECRET not in str(shown)
    assert calls() == list(NAMES)


def test_the_presenter_sees_the_next_and_the_notes(qtbot, page):
    screens = begun(qtbot, page)
    press(qtbot, screens, Key.Key_Space)
    presenter = screens.presenter
    assert presenter.note.text() == SECRET
    assert "恪尽职守。" in screens.hall.texts()
    assert "姓名J2" in presenter.next.texts()
    assert presenter.next_who.text().startswith("姓名J2、姓名J3")
    assert presenter.place.text() == "1 of 4"


def test_back_blank_and_pause(qtbot, page):
    screens = begun(qtbot, page)
    press(qtbot, screens, Key.Key_Right, Key.Key_PageDown, Key.Key_PageUp)
    assert seen(screens) == ["姓名J1"]
    press(qtbot, screens, Key.Key_B)
    assert screens.hall.texts() == []
    ground = screens.hall.grab().toImage().pixelColor(20, 20)
    assert ground == hall_colours()["dark"]
    press(qtbot, screens, Key.Key_Period)
    assert seen(screens) == ["姓名J1"]
    press(qtbot, screens, Key.Key_P, Key.Key_PageDown, Key.Key_PageUp)
    assert seen(screens) == ["姓名J1"]
    assert screens.presenter.pause.text() == "Go on"
    press(qtbot, screens, Key.Key_P, Key.Key_PageDown)
    assert seen(screens) == ["姓名J2", "姓名J3"]
    assert calls() == ["姓名J1", "姓名J2", "姓名J3"]


def test_a_rehearsal_keeps_nothing(qtbot, page):
    screens = begun(qtbot, page, "rehearse")
    press(qtbot, screens, Key.Key_PageDown, Key.Key_PageDown)
    assert seen(screens) == ["姓名J2", "姓名J3"]
    assert calls() == []


def test_a_search_jumps_and_letters_in_it_drive_nothing(qtbot, page):
    screens = begun(qtbot, page)
    presenter = screens.presenter
    presenter.focus_search()
    qtbot.keyClicks(presenter.search, "b ")
    assert screens.hall.texts() != []
    presenter.search.setText(RARE[-1])
    qtbot.keyClick(presenter.search, Key.Key_Return)
    assert seen(screens) == [RARE]
    assert not presenter.search.hasFocus()
    press(qtbot, screens, Key.Key_PageDown)
    assert seen(screens) == [LONG]


def test_escape_asks_and_closing_the_hall_asks_as_well(qtbot, page):
    screens = begun(qtbot, page)
    press(qtbot, screens, Key.Key_PageDown, Key.Key_Escape)
    box = screens.presenter.findChild(QMessageBox)
    assert box.isVisible()
    assert seen(screens) == ["姓名J1"]
    qtbot.keyClick(box, Key.Key_Escape)
    assert page.acts.screens is screens
    screens.hall.close()
    assert screens.hall.isVisible()
    box = next(b for b in screens.presenter.findChildren(QMessageBox) if b.isVisible())
    end = next(b for b in box.findChildren(QPushButton) if b.text() == "End")
    with qtbot.waitSignal(page.data_changed):
        qtbot.mouseClick(end, Mouse)
    assert page.acts.screens is None
    assert "1 call" in page.held.text()


def test_both_screens_go_with_the_window(qtbot, page):
    screens = begun(qtbot, page)
    hall, presenter = screens.hall, screens.presenter
    page.close()
    assert (hall.isVisible(), presenter.isVisible()) == (False, False)
    assert page.acts.screens is None


def test_the_time_of_a_pause_does_not_count():
    seconds = count(0, 10)
    entries = [Called(n, n, f"姓名{n}", "", "奖", "2024年度") for n in (1, 2)]
    running = RunningCeremony(
        Show("", "", steps(entries)), rehearsal=True, clock=lambda: float(next(seconds))
    )
    running.forward()  # 0
    running.pause()  # 10
    assert running.elapsed() == 10
    running.pause()  # 20
    assert running.elapsed() == 20


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768)])
def test_nothing_comes_nearer_to_the_edge_than_projectors_cut_off(qtbot, theme, size):
    long = LONG * 2
    entries = [Called(n, n, long, "民事审判第一庭" * 2, "奖" * 40, "2024年度", "词" * 200, "",
                      joined=n > 1) for n in range(1, 9)]  # fmt: skip
    screen = HallScreen(HallFonts())
    qtbot.addWidget(screen)
    screen.resize(*size)
    for scene in (
        scene_at(Show("", "", steps(entries)), 0),
        scene_at(Show("", "", steps(entries[:1])), 0),
    ):
        screen.show_scene(scene)
        image = screen.grab().toImage()
        screen.show_scene(Scene("", ""))
        plain = screen.grab().toImage()
        left, top = size[0] * 5 // 100 - 4, size[1] * 5 // 100 - 4
        for x in (2, left // 2, left):
            column = [image.pixel(x, y) == plain.pixel(x, y) for y in range(0, size[1], 3)]
            assert all(column)
        for y in (2, top // 2, size[1] - top):
            assert all(image.pixel(x, y) == plain.pixel(x, y) for x in range(0, size[0], 3))


@pytest.mark.parametrize("character", ["䶮", "㛃", "𬱖"])
def test_rare_characters_are_drawn_and_not_boxes(qtbot, theme, character):
    """The same character in the face that is known to draw it, against one nothing draws."""
    screen = HallScreen(HallFonts())
    qtbot.addWidget(screen)
    screen.resize(960, 540)

    def picture(name):
        entry = Called(1, 1, name, "", "奖", "2024年度")
        screen.show_scene(scene_at(Show("", "", steps([entry])), 0))
        return screen.grab().toImage()

    assert picture(character) != picture("\U0002ebf0")

"""The look: every colour pair people read reaches its contrast, and the sheet is whole."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPixmap

from ui.icons import icon
from ui.theme import Appearance, ThemeKeeper, load_theme, style_sheet, window_font

ROOT = Path(__file__).parents[2]
COLLECTED = """
import gc
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from ui.icons import icon
from ui.theme import Appearance, ThemeKeeper

class Holder: pass

def in_a_cycle(held):
    holder = Holder()
    holder.icon, holder.itself = held, holder

gc.disable()
application = QApplication([])
theme = ThemeKeeper(application, Appearance.LIGHT)
for _ in range(50):
    in_a_cycle(icon("plus"))
    changed = QIcon(icon("x"))
    changed.setIsMask(True)  # Qt then makes an engine of its own
    in_a_cycle(changed)
del changed
gc.collect()
"""
TEXT_ON = [
    (text, ground)
    for ground in ("window", "surface", "raised", "hover", "pressed", "zebra", "accent-soft")
    for text in ("text",)
]
TEXT_ON += [("muted", ground) for ground in ("window", "surface", "raised", "hover", "zebra")]
TEXT_ON += [("accent-text", ground) for ground in ("surface", "window", "raised", "accent-soft")]
TEXT_ON += [("on-accent", ground) for ground in ("accent", "accent-hover", "accent-pressed")]
TEXT_ON += [
    (tone, ground)
    for tone in ("positive", "warning", "danger", "info")
    for ground in (f"{tone}-soft", "surface")
]
TEXT_ON += [("text", f"{tone}-soft") for tone in ("positive", "warning", "danger", "info")]
EDGES = [("line-strong", "surface"), ("focus", "surface"), ("focus", "window")]


def luminance(colour):
    def linear(part):
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in colour.getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(theme, one, other):
    values = sorted(luminance(QColor(theme.colours[name])) for name in (one, other))
    return (values[1] + 0.05) / (values[0] + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_text_is_read_easily(name, text, ground):
    assert contrast(load_theme(name), text, ground) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_and_focus_are_seen(name, edge, ground):
    assert contrast(load_theme(name), edge, ground) >= 3


@pytest.mark.parametrize("name", ["light", "dark"])
def test_sheet_names_only_what_the_theme_has(name):
    assert "@" not in style_sheet(load_theme(name))


def test_themes_have_the_same_parts():
    assert load_theme("light").colours.keys() == load_theme("dark").colours.keys()


def test_figures_have_one_width(theme):
    metrics = QFontMetrics(window_font())
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


def test_icon_takes_the_colour_of_the_theme(qapp, theme):
    drawn = icon("square", "text")
    seen = set()
    for wanted in (Appearance.LIGHT, Appearance.DARK, Appearance.LIGHT):
        theme.choose(wanted)
        picture = drawn.pixmap(24, 24).toImage()
        seen.add(picture.pixelColor(3, 12).name())
    assert seen == {load_theme(name).colours["text"].lower() for name in ("light", "dark")}


def test_an_icon_without_room_is_not_painted(qapp, theme):
    paper = QPixmap(32, 32)
    painter = QPainter(paper)
    icon("star").paint(painter, QRect(4, 4, 16, 0))  # Qt complains where it is, which fails
    painter.end()
    assert icon("star").pixmap(QSize(0, 16)).isNull()


def test_icons_that_are_collected_are_freed_once():
    done = subprocess.run([sys.executable, "-c", COLLECTED], check=False, cwd=ROOT)
    assert done.returncode == 0


def test_theme_is_changed_while_the_window_is_open(qtbot, qapp, theme):
    assert isinstance(theme, ThemeKeeper)
    with qtbot.waitSignal(theme.changed):
        theme.choose(Appearance.DARK)
    assert qapp.palette().window().color() == load_theme("dark").colour("window")
    theme.choose(Appearance.LIGHT)

"""The look of the window: colours and sizes by name, put into a palette and one style sheet.

A widget says what it is by an object name or a property; colours and sizes stand in
``resources/themes`` only. What paints itself asks ``current_theme()`` while it paints.
"""

import json
import string
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QDir, QObject, Qt, QTemporaryDir, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from resources import resource

# The window's own face, then the faces that know rare characters: never the system's choice.
FONT_CHAIN = ("Noto Sans SC", "BabelStone Han", "HanaMinB")
_FIRST_FONTS = ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf")
_RARE_FONTS = ("BabelStoneHan.ttf", "HanaMinB.ttf")
# Pictures the style sheet shows itself: the icon, and the colour it is drawn in.
_GLYPHS = {
    "check": ("check", "on-accent"),
    "partly": ("minus", "on-accent"),
    "down": ("chevron-down", "muted"),
    "down-faint": ("chevron-down", "faint"),
    "up": ("chevron-up", "muted"),
    "right": ("chevron-right", "muted"),
    "menu-check": ("check", "accent-text"),
    "close": ("x", "muted"),
}

# Said of an application that was begun in the style: setting it makes Python's side of QStyle.
STYLED = "styled"

Role = QPalette.ColorRole
Group = QPalette.ColorGroup


class Appearance(StrEnum):
    """Which theme is wanted. The values are kept in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(NamedTuple):
    """Colours as ``#RRGGBB`` and sizes in logical pixels, by name."""

    name: str
    colours: Mapping[str, str]
    sizes: Mapping[str, int]

    def colour(self, name: str) -> QColor:
        """The colour that plays the part *name*."""
        return QColor(self.colours[name])

    def size(self, name: str) -> int:
        """The size called *name*."""
        return self.sizes[name]


class ThemeKeeper(QObject):
    """Keeps the program in the wanted theme, following the system while that is wanted.

    Signals:
        changed: the program now has another theme; what keeps colours takes them anew.
    """

    changed = Signal()

    def __init__(self, application: QApplication, wanted: Appearance) -> None:
        super().__init__(application)
        self._application = application
        self._wanted = wanted
        self._glyphs = QTemporaryDir()
        if not application.property(STYLED):
            application.setStyle("Fusion")
        application.setFont(window_font())
        application.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self._apply()

    def choose(self, wanted: Appearance) -> None:
        """Have *wanted* from now on."""
        self._wanted = wanted
        self._apply()

    @Slot()
    def _on_system_changed(self) -> None:
        if self._wanted is Appearance.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        theme = load_theme(self._name())
        if theme is _current[0] and self._application.styleSheet():
            return
        _current[0] = theme
        self._write_glyphs(theme)
        self._application.setPalette(palette(theme))
        self._application.setStyleSheet(style_sheet(theme))
        self.changed.emit()

    def _name(self) -> str:
        if self._wanted is not Appearance.SYSTEM:
            return self._wanted.value
        dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _write_glyphs(self, theme: Theme) -> None:
        # A style sheet can only name files; one folder a theme, for Qt remembers what it read.
        folder = Path(self._glyphs.path()) / theme.name
        folder.mkdir(parents=True, exist_ok=True)
        for name, (icon, colour) in _GLYPHS.items():
            svg = icon_source(icon).replace("currentColor", theme.colours[colour])
            (folder / f"{name}.svg").write_text(svg, "utf-8")
        QDir.setSearchPaths("glyph", [str(folder)])


def current_theme() -> Theme:
    """The theme the program has now."""
    return _current[0]


@cache
def load_theme(name: str) -> Theme:
    """The theme *name*, ``light`` or ``dark``."""
    colours = json.loads(resource(f"themes/{name}.json").read_text("utf-8"))
    sizes = json.loads(resource("themes/metrics.json").read_text("utf-8"))
    return Theme(name, colours, sizes)


def style_sheet(theme: Theme) -> str:
    """The style sheet of the program in *theme*.

    Raises:
        KeyError: the sheet names a colour or a size that the theme does not have.
    """
    sheet = _Sheet(resource("themes/window.qss").read_text("utf-8"))
    return sheet.substitute({**theme.sizes, **theme.colours})


def palette(theme: Theme) -> QPalette:
    """The palette of the program in *theme*, for what no style sheet reaches."""
    roles = {
        Role.Window: "window",
        Role.WindowText: "text",
        Role.Base: "surface",
        Role.AlternateBase: "zebra",
        Role.Text: "text",
        Role.Button: "surface",
        Role.ButtonText: "text",
        Role.BrightText: "on-accent",
        Role.ToolTipBase: "raised",
        Role.ToolTipText: "text",
        Role.PlaceholderText: "muted",
        Role.Highlight: "accent-soft",
        Role.HighlightedText: "text",
        Role.Accent: "accent",
        Role.Link: "accent-text",
        Role.LinkVisited: "accent-text",
        Role.Light: "surface",
        Role.Midlight: "hover",
        Role.Mid: "line",
        Role.Dark: "line-strong",
        Role.Shadow: "line-strong",
    }
    made = QPalette()
    for role, name in roles.items():
        made.setColor(role, theme.colour(name))
    for role in (Role.WindowText, Role.Text, Role.ButtonText, Role.HighlightedText):
        made.setColor(Group.Disabled, role, theme.colour("faint"))
    return made


def window_font() -> QFont:
    """The font of the window: figures of one width, and a chain that ends in our own files."""
    _add_fonts(_FIRST_FONTS)
    font = QFont()
    font.setFamilies(list(FONT_CHAIN))
    font.setPixelSize(load_theme("light").size("font"))
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def add_rare_fonts() -> None:
    """Load the files that know rare characters; the first frame does without them."""
    _add_fonts(_RARE_FONTS)


@cache
def icon_source(name: str) -> str:
    """The drawing of the icon *name*, in ``currentColor``."""
    return resource(f"icons/{name}.svg").read_text("utf-8")


@cache
def _add_fonts(files: tuple[str, ...]) -> None:
    for file in files:
        QFontDatabase.addApplicationFont(str(resource(f"fonts/{file}")))


class _Sheet(string.Template):
    delimiter = "@"
    idpattern = r"[a-z][a-z0-9-]*"
    flags = 0  # type: ignore[assignment] # names are lower case only


_current = [load_theme("light")]

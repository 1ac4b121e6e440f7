"""Faces and colours of the hall screen: those of the certificates, and what stands in for rare
characters; a court's own font files come first."""

import json
from collections.abc import Mapping, Sequence
from functools import cache

from PySide6.QtGui import QColor, QFont, QFontDatabase

from resources import resource
from ui.theme import add_rare_fonts

_KAI = "LXGWWenKai-Regular.ttf"
_SONG, _SONG_BOLD = "NotoSerifSC-Regular.ttf", "NotoSerifSC-Bold.ttf"
_RARE = ("BabelStone Han", "HanaMinB")


class HallFonts:
    """The faces of one court; loading them takes some files into memory once."""

    def __init__(self, own: Sequence[tuple[str, str]] = (), extra: Sequence[str] = ()) -> None:
        add_rare_fonts()
        files = dict(own)
        more = tuple(family for file in extra for family in _families(file))
        song = _bundled(_SONG)
        self._names = (*_own(files, "kai"), *_bundled(_KAI), *song, *more, *_RARE)
        self._texts = (*_own(files, "song"), *song, *more, *_RARE)
        self._titles = (*_own(files, "song-bold"), *_bundled(_SONG_BOLD), *song, *more, *_RARE)

    def name(self, pixels: float) -> QFont:
        """Kai, for names and what is said of people."""
        return _font(self._names, pixels)

    def title(self, pixels: float) -> QFont:
        """Bold Song, for titles."""
        made = _font(self._titles, pixels)
        made.setBold(True)
        return made

    def text(self, pixels: float) -> QFont:
        """Song, for everything small."""
        return _font(self._texts, pixels)


@cache
def hall_colours() -> Mapping[str, QColor]:
    """The colours of the hall screen by the part they play."""
    found = json.loads(resource("themes/hall.json").read_text("utf-8"))
    return {name: QColor(value) for name, value in found.items()}


def _font(families: Sequence[str], pixels: float) -> QFont:
    made = QFont()
    made.setFamilies(list(dict.fromkeys(families)))
    made.setPixelSize(max(1, round(pixels)))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def _own(files: Mapping[str, str], face: str) -> tuple[str, ...]:
    return _families(files[face]) if face in files else ()


def _bundled(file: str) -> tuple[str, ...]:
    return _families(str(resource(f"fonts/{file}")))


@cache
def _families(file: str) -> tuple[str, ...]:
    number = QFontDatabase.addApplicationFont(file)
    return tuple(QFontDatabase.applicationFontFamilies(number)) if number >= 0 else ()

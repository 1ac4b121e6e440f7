"""The faces of the paper: which file draws a character, and which characters none can draw."""

import struct
from collections.abc import Iterator, Mapping
from functools import cache
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import uharfbuzz
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from reports.court import Court
from reports.errors import FontFileError
from reports.faces import FANG, HEI, HEI_BOLD, KAI, SONG, SONG_BOLD
from reports.tounicode import mend_tounicode
from resources import resource

__all__ = [
    "FANG",
    "HEI",
    "HEI_BOLD",
    "KAI",
    "SONG",
    "SONG_BOLD",
    "FontChain",
    "FontSet",
    "Typeface",
    "font_set",
]

_BUNDLED = {
    KAI: "LXGWWenKai-Regular.ttf",
    SONG: "NotoSerifSC-Regular.ttf",
    SONG_BOLD: "NotoSerifSC-Bold.ttf",
    HEI: "NotoSansSC-Regular.ttf",
    HEI_BOLD: "NotoSansSC-Bold.ttf",
    FANG: "NotoSerifSC-Regular.ttf",
}
# Searched in this order; together they hold nearly all of GB 18030-2022 as first published.
_FALLBACKS = ("NotoSerifSC-Regular.ttf", "BabelStoneHan.ttf", "HanaMinB.ttf", "HanaMinA.ttf")
# The Kai face has the narrow quotation marks of Latin; in Chinese text they are as wide as a Han.
_QUOTES = frozenset("“”‘’")
_MOST_REMEMBERED = 4096
_BLANK = frozenset(" \u00a0\u3000")


class Typeface:
    """One font file, registered with the PDF library under ``name``.

    A name stands for one file for as long as the program runs: registering it again does nothing.
    """

    def __init__(self, name: str, source: Path | bytes) -> None:
        mend_tounicode()
        self.name = name
        file = BytesIO(source) if isinstance(source, bytes) else str(source)
        try:
            self._font = TTFont(name, file, asciiReadable=False, shapable=False)
            _check_tables(self._font.face)
        except (TTFError, OSError, ValueError, KeyError, struct.error) as error:
            raise FontFileError("font_file", file=getattr(source, "name", name)) from error
        # The library takes two files of one PostScript name for the same font, and the first wins.
        self._font.face.name = name.encode()
        registerFont(self._font)

    def draws(self, character: str) -> bool:
        """Whether the face has a glyph with an outline for it; a cmap entry alone is no proof."""
        face = self._font.face
        glyph = face.charToGlyph.get(ord(character))
        if not glyph:
            return False
        if character in _BLANK:
            return True
        return bool(face.glyphPos[glyph + 1] > face.glyphPos[glyph])

    def advance(self, character: str) -> float:
        """The width of a character at size 1."""
        face = self._font.face
        return float(face.charWidths.get(ord(character), face.defaultWidth)) / 1000


class FontChain:
    """A face and the faces that step in for it, character by character.

    The fallbacks are big files, so they are opened when a text first needs them.
    """

    def __init__(
        self, face: Typeface, fallbacks: tuple[Path, ...], quotes: "FontChain | None" = None
    ) -> None:
        self.face = face
        self.fallbacks = fallbacks
        self._quotes = quotes
        self._glyphs: dict[str, tuple[str, float] | None] = {}
        self._advances: dict[str, float] = {}
        self._runs: dict[str, tuple[tuple[str, str], ...]] = {}

    def runs(self, text: str) -> tuple[tuple[str, str], ...]:
        """The text cut where the font changes: (font name, piece)."""
        # Labels and rules come again on every form; names are forgotten with the next thousands.
        if text not in self._runs:
            if len(self._runs) > _MOST_REMEMBERED:
                self._runs.clear()
            self._runs[text] = tuple(self._cut(text))
        return self._runs[text]

    def _cut(self, text: str) -> list[tuple[str, str]]:
        runs: list[tuple[str, str]] = []
        for character in text:
            name = self._glyph(character)[0]
            if runs and runs[-1][0] == name:
                runs[-1] = (name, runs[-1][1] + character)
            else:
                runs.append((name, character))
        return runs

    def width(self, text: str, size: float) -> float:
        """The width of the text on one line, in points."""
        advances = self._advances
        for character in text:
            if character not in advances:
                advances[character] = self._glyph(character)[1]
        return sum([advances[character] for character in text]) * size

    def missing(self, text: str) -> tuple[str, ...]:
        """The characters of the text that no font of the chain can draw, each once."""
        return tuple(
            character for character in dict.fromkeys(text) if self._find(character) is None
        )

    def _glyph(self, character: str) -> tuple[str, float]:
        return self._find(character) or (self.face.name, self.face.advance(character))

    def _find(self, character: str) -> tuple[str, float] | None:
        if self._quotes and character in _QUOTES:
            return self._quotes._find(character)
        if character not in self._glyphs:
            self._glyphs[character] = next(
                (
                    (face.name, face.advance(character))
                    for face in self._faces()
                    if face.draws(character)
                ),
                None,
            )
        return self._glyphs[character]

    def _faces(self) -> Iterator[Typeface]:
        yield self.face
        for path in self.fallbacks:
            yield _typeface(path)


class FontSet:
    """The faces of one court's paper, each opened on first use."""

    def __init__(self, files: dict[str, Path], extra: tuple[Path, ...] = ()) -> None:
        self._files = files
        self._extra = extra
        self._chains: dict[str, FontChain] = {}

    def __getitem__(self, face: str) -> FontChain:
        if face not in self._chains:
            self._chains[face] = self._chain(face, _typeface(self._files[face]))
        return self._chains[face]

    def subset(self, texts: Mapping[str, str]) -> "FontSet":
        """The same set with faces cut down to the characters they must draw: for many files."""
        small = FontSet(self._files, self._extra)
        for face, text in texts.items():
            full = self[face].face
            own = {character for character in text if full.draws(character)}
            name = _marked(full.name, "".join(sorted(own)))
            cut = Typeface(name, _cut(self._files[face].read_bytes(), own))
            small._chains[face] = small._chain(face, cut)
        return small

    def _chain(self, face: str, typeface: Typeface) -> FontChain:
        quotes = self[SONG] if face == KAI else None
        return FontChain(typeface, self._extra + _fallback_files(), quotes)


def font_set(court: Court) -> FontSet:
    """The faces a court prints with: its own files where it has any, else the bundled ones.

    Raises:
        FontFileError: later, when a face is first used and its file is no usable TrueType font.
    """
    return _font_set(court.font_files, court.extra_fonts)


@cache
def _font_set(own: tuple[tuple[str, str], ...], extra: tuple[str, ...]) -> FontSet:
    bundled = {face: resource(f"fonts/{file}") for face, file in _BUNDLED.items()}
    return FontSet(
        bundled | {face: Path(file) for face, file in own}, tuple(Path(file) for file in extra)
    )


@cache
def _fallback_files() -> tuple[Path, ...]:
    folder = resource("fonts")
    return tuple(folder / file for file in _FALLBACKS if (folder / file).exists())


@cache
def _typeface(path: Path) -> Typeface:
    bundled = path.parent == resource("fonts")
    return Typeface(path.stem if bundled else _marked("Court", str(path)), path)


def _check_tables(face: Any) -> None:
    # The library finds out only when it writes the document that one is missing or cut off.
    for tag in ("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post"):
        start, length = face.get_table_pos(tag)
        if start + length > len(face._ttf_data):
            raise TTFError(f"table {tag} is cut off")


def _marked(name: str, text: str) -> str:
    return f"{name}-{sha256(text.encode()).hexdigest()[:8]}"


def _cut(font: bytes, characters: set[str]) -> bytes:
    wanted = uharfbuzz.SubsetInput()
    wanted.sets(uharfbuzz.SubsetInputSets.UNICODE).set({ord(c) for c in characters} | {32})
    # Hints are for low resolutions; on paper they only make every file bigger.
    wanted.flags = uharfbuzz.SubsetFlags.NOTDEF_OUTLINE | uharfbuzz.SubsetFlags.NO_HINTING
    return bytes(uharfbuzz.subset(uharfbuzz.Face(font), wanted).blob.data)

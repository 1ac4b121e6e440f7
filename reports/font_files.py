"""Whether a font file of the court's own may stand in the place of a bundled face."""

from collections.abc import Iterator
from pathlib import Path

from reports.errors import FontFileError
from reports.fonts import Typeface

# The rows of GB/T 2312 that hold its first level, the characters everybody writes with.
_ROWS, _CELLS = range(0xB0, 0xD8), range(0xA1, 0xFF)
_LATIN = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_MARKS = "，。、：；（）《》〔〕“”—·"
_NAMED = 12


def check_font_file(file: Path) -> None:
    """Make sure that *file* draws what every paper needs; rare characters are not asked of it.

    Raises:
        FontFileError: font_file: it is no usable TrueType font; font_lacks: it draws too little
            (how many characters are missing, and the first of them).
    """
    if not file.is_file():
        raise FontFileError("font_absent", file=str(file))
    face = Typeface(f"Check-{file.stem}", file.read_bytes())
    missing = [character for character in needed_characters() if not face.draws(character)]
    if missing:
        raise FontFileError(
            "font_lacks",
            file=file.name,
            count=str(len(missing)),
            characters="".join(missing[:_NAMED]),
        )


def needed_characters() -> str:
    """The characters of GB/T 2312, first level, with Latin letters, figures and common marks."""
    return "".join(_han()) + _LATIN + _MARKS


def _han() -> Iterator[str]:
    for row in _ROWS:
        for cell in _CELLS:
            try:
                yield bytes((row, cell)).decode("gb2312")
            except UnicodeDecodeError:  # the last cells of the last row are empty
                continue

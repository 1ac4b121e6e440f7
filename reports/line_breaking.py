"""Where Chinese lines may break, by the rules of Chinese typesetting."""

from collections.abc import Callable
from dataclasses import dataclass

_NO_START = frozenset("!),.:;?]}%‰°·’”…—～、。〉》」』】〕〗！），．：；？］｝％℃々")
_NO_END = frozenset("([{‘“〈《「『【〔〖（［｛￥¥$£#")
_FIRST_CHINESE = "\u2000"
_MINUS = "\u2212"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a paragraph: its text, natural width, indent, and whether it is the last."""

    text: str
    width: float
    indent: float
    last: bool


def words(text: str) -> list[str]:
    """The text in pieces that are never parted: Latin words and figures, signs with their Han."""
    pieces: list[str] = []
    for character in text:
        if character in _NO_START:
            _join_spaces(pieces)
        if pieces and _joined(pieces[-1], character):
            pieces[-1] += character
        else:
            pieces.append(character)
    return pieces


def break_lines(
    text: str, measure: Callable[[str], float], width: float, indent: float = 0.0
) -> list[Line]:
    """The text as lines no wider than *width*, the first one indented; a newline ends a line.

    Only a piece that is wider than a whole line is cut between its characters.
    """
    if "\n" not in text and (used := measure(text)) <= width - indent:
        return [Line(text, used, indent, last=True)]
    lines: list[Line] = []
    for number, paragraph in enumerate(text.split("\n")):
        first = 0.0 if number and not indent else indent
        lines += _fill(paragraph, measure, width, first)
    return lines


def _fill(text: str, measure: Callable[[str], float], width: float, indent: float) -> list[Line]:
    lines: list[Line] = []
    current, used, room = "", 0.0, width - indent

    def finish(last: bool) -> None:
        shown = current.rstrip(" ")
        lines.append(Line(shown, measure(shown), indent if not lines else 0.0, last))

    for piece in _fitting(words(text), measure, width, indent):
        if current and used + measure(piece.rstrip(" ")) > room + 1e-6:
            finish(last=False)
            current, used, room = "", 0.0, width
        added = piece if current else piece.lstrip(" ")
        current += added
        used += measure(added)
    finish(last=True)
    return lines


def _fitting(
    pieces: list[str], measure: Callable[[str], float], width: float, indent: float
) -> list[str]:
    room = width - indent
    fitting: list[str] = []
    for piece in pieces:
        fitting += [piece] if measure(piece) <= room else list(piece)
    return fitting


def _join_spaces(pieces: list[str]) -> None:
    # A sign that must not begin a line keeps a space before it on the line before, too.
    while len(pieces) > 1 and pieces[-1].isspace():
        space = pieces.pop()
        pieces[-1] += space


def _joined(piece: str, after: str) -> bool:
    if after in _NO_START or piece.rstrip()[-1:] in _NO_END:
        return True
    return _latin(piece[-1]) and _latin(after)


def _latin(character: str) -> bool:
    return (character < _FIRST_CHINESE or character == _MINUS) and not character.isspace()

"""The fit rule of certificates: at which size a text fills its box well, or that none does."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from reports.certificate_template import Element, Justify, Kind
from reports.fonts import FontChain, FontSet
from reports.line_breaking import Line
from reports.typesetting import Align, TextStyle, gaps_in
from reports.wording import COMMENDATION_TITLE

_STEP = 0.5
_MM = Decimal(72) / Decimal("25.4")  # points
_TIGHTER = 0.05
# Where the first baseline of a text stands below the upper edge of its box, in type sizes.
ASCENT = 0.88
# How far type may shrink to even its lines out, and what gap (share of the size) is worth it.
_EVENING_STEPS, _WORTH = 4, 0.02
_SIGNS = frozenset("，。、；：？！”’）》」』】〕…—")
# A last line of fewer characters than this looks forgotten.
_FEWEST = 3
_SLACK = 1e-6
_ALIGN = {
    Justify.LEFT: Align.LEFT,
    Justify.CENTRE: Align.CENTRE,
    Justify.RIGHT: Align.RIGHT,
    Justify.JUSTIFIED: Align.JUSTIFIED,
}


@dataclass(frozen=True, slots=True)
class SetText:
    """A text that has its size: one line of a field, or all lines of a text."""

    style: TextStyle
    lines: tuple[Line, ...]


def set_text(element: Element, text: str, fonts: FontSet) -> SetText | None:
    """The text of a field or a text block at the largest size that fits; None where none does."""
    chain = fonts[element.face]
    if element.kind is Kind.FIELD:
        return _field(element, text, chain)
    return _block(element, text, chain)


def field_width(element: Element, text: str, style: TextStyle) -> float:
    """How wide a line of a field is, the space between its characters included, in points."""
    return style.width(text) + float(element.spacing) * gaps_in(text)


def baseline(element: Element, style: TextStyle) -> float:
    """The first baseline of a field or text, in points below the upper edge of the sheet."""
    if element.kind is Kind.FIELD:
        return float(element.bottom * _MM)
    return float(element.y * _MM) + ASCENT * style.size


@lru_cache(maxsize=512)
def _field(element: Element, text: str, chain: FontChain) -> SetText | None:
    room = float(element.width) * mm + _SLACK
    for size in _sizes(element):
        style = _style(element, chain, size, 1.0)
        if field_width(element, text, style) <= room:
            return SetText(style, (Line(text, style.width(text), 0.0, last=True),))
    return None


@lru_cache(maxsize=128)
def _block(element: Element, text: str, chain: FontChain) -> SetText | None:
    for size, ratio in _settings(element):
        if found := _set_at(element, text, chain, size, ratio):
            return _best(element, text, found, ratio)
    return None


def _settings(element: Element) -> Iterator[tuple[float, float]]:
    """Sizes at the wide line distance first, then the smallest size at closer ones."""
    for size in _sizes(element):
        yield size, float(element.leading)
    ratio = float(element.leading) - _TIGHTER
    while ratio >= float(element.tightest) - _SLACK:
        yield float(element.least), ratio
        ratio -= _TIGHTER


def _sizes(element: Element) -> Iterator[float]:
    size, least = float(element.size), float(element.least)
    while size > least:
        yield size
        size -= _STEP
    yield least


def _set_at(
    element: Element, text: str, chain: FontChain, size: float, ratio: float
) -> SetText | None:
    style = _style(element, chain, size, ratio)
    lines = tuple(
        line
        for paragraph in text.split("\n")
        for line in style.lines(paragraph, float(element.width) * mm)
    )
    height = ASCENT * size + (len(lines) - 1) * style.leading
    return SetText(style, lines) if height <= float(element.height) * mm + _SLACK else None


def _best(element: Element, text: str, largest: SetText, ratio: float) -> SetText:
    # A point or two less may save a line from being torn apart, or a last character from standing
    # alone on its line.
    best = largest
    for step in range(1, _EVENING_STEPS + 1):
        size = largest.style.size - step * _STEP
        if size < float(element.least):
            break
        tried = _set_at(element, text, best.style.chain, size, ratio)
        if tried and _rank(element, tried) < _rank(element, best):
            best = tried
    return best


def _rank(element: Element, found: SetText) -> tuple[bool, bool, int, int]:
    gap = _widest_gap(element, found)
    return _parts_a_title(found), _has_widow(found), len(found.lines), int(gap / _WORTH)


def _parts_a_title(found: SetText) -> bool:
    """Whether a line ends within quotation marks or 通报表扬: within what somebody is given."""
    if any(_parts(COMMENDATION_TITLE, *pair) for pair in pairwise(found.lines)):
        return True
    opened = 0
    for line in found.lines:
        opened += line.text.count("“") - line.text.count("”")
        if opened > 0 and not line.last:
            return True
    return False


def _parts(words: str, before: Line, after: Line) -> bool:
    return not before.last and any(
        before.text.endswith(words[:cut]) and after.text.startswith(words[cut:])
        for cut in range(1, len(words))
    )


def _has_widow(found: SetText) -> bool:
    lines = found.lines
    return any(
        line.last and not before.last and len([c for c in line.text if c not in _SIGNS]) < _FEWEST
        for before, line in pairwise(lines)
    )


def _widest_gap(element: Element, found: SetText) -> float:
    # The widest gap between two characters of a stretched line, as a share of the type size.
    room = float(element.width) * mm
    return max(
        (
            (room - line.indent - line.width) / found.style.size / max(len(line.text) - 1, 1)
            for line in found.lines
            if not line.last
        ),
        default=0.0,
    )


def _style(element: Element, chain: FontChain, size: float, ratio: float) -> TextStyle:
    style = TextStyle(chain, size, size * ratio, HexColor(element.colour), _ALIGN[element.align])
    return replace(style, indent=float(element.indent))

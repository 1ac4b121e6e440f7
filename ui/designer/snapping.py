"""Where a box that is moved comes to rest: on whole millimetres, or in line with another box."""

from collections.abc import Sequence
from dataclasses import dataclass

NEAR = 1.2  # millimetres within which a line draws


@dataclass(frozen=True, slots=True)
class Box:
    """A box on the sheet, millimetres from its upper left corner."""

    x: float
    y: float
    width: float
    height: float

    def lines(self, upright: bool) -> tuple[float, float, float]:
        """Where its left edge, middle and right edge are; or top, middle and bottom."""
        start, side = (self.x, self.width) if upright else (self.y, self.height)
        return start, start + side / 2, start + side


@dataclass(frozen=True, slots=True)
class Rest:
    """Where the box comes to rest, and the lines it is in line with: x of upright ones, y."""

    box: Box
    upright: tuple[float, ...] = ()
    level: tuple[float, ...] = ()


def at_rest(box: Box, others: Sequence[Box], near: float = NEAR) -> Rest:
    """Where *box* comes to rest among *others* (the sheet is one of them)."""
    dx, upright = _pull(box, others, near, upright=True)
    dy, level = _pull(box, others, near, upright=False)
    x = round(box.x) if dx is None else round(box.x + dx, 2)
    y = round(box.y) if dy is None else round(box.y + dy, 2)
    return Rest(Box(x, y, box.width, box.height), upright, level)


def resized(box: Box, others: Sequence[Box], near: float = NEAR) -> Rest:
    """How large *box* comes out, whose upper left corner stays."""
    found: list[tuple[float, tuple[float, ...]]] = []
    for upright in (True, False):
        edge = box.lines(upright)[2]
        lines = [line for other in others for line in other.lines(upright)]
        best = min(lines, key=lambda line: abs(line - edge), default=edge + 2 * near)
        drawn = abs(best - edge) <= near
        start = box.x if upright else box.y
        side = (best if drawn else round(edge)) - start
        found.append((max(round(side, 2), 0.0), (best,) if drawn else ()))
    (width, upright_lines), (height, level_lines) = found
    return Rest(Box(box.x, box.y, width, height), upright_lines, level_lines)


def _pull(
    box: Box, others: Sequence[Box], near: float, *, upright: bool
) -> tuple[float | None, tuple[float, ...]]:
    """How far the box is drawn, and to which lines; None where none is near."""
    pulls = [
        (line - own, line)
        for own in box.lines(upright)
        for other in others
        for line in other.lines(upright)
        if abs(line - own) <= near
    ]
    if not pulls:
        return None, ()
    least = min(pulls, key=lambda pull: abs(pull[0]))[0]
    return least, tuple(sorted({line for pull, line in pulls if abs(pull - least) < 1e-6}))

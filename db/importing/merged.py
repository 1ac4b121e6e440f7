"""Merged cells: the value of the first one put into each of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from db.importing.cell_text import Cell
from db.importing.faults import WorkbookError

# First and last place, row and column counted from 0.
Range = tuple[tuple[int, int], tuple[int, int]]
_MOST_CELLS = 2_000_000


def clipped(
    ranges: Iterable[Range], last: tuple[int, int], where: Mapping[str, str]
) -> list[Range]:
    """*ranges* by their first row, without what lies beyond the *last* place of the sheet.

    Raises WorkbookError (TOO_MANY_MERGED) with *where*.
    """
    kept = []
    cells = 0
    for (top, left), end in ranges:
        bottom, right = min(end[0], last[0]), min(end[1], last[1])
        if (top, left) < (bottom, right) and top <= bottom and left <= right:
            kept.append(((top, left), (bottom, right)))
            cells += (bottom - top + 1) * (right - left + 1)
            if cells > _MOST_CELLS:
                raise WorkbookError("TOO_MANY_MERGED", where)
    return sorted(kept)


def filled(
    rows: Iterator[Sequence[Cell]], ranges: Sequence[Range], left: int
) -> Iterator[Sequence[Cell]]:
    """*rows* with merged cells filled down and right; *left* is the column the rows begin at."""
    coming = iter(ranges)
    following = next(coming, None)
    open_now: list[tuple[int, slice, list[Cell]]] = []
    for number, row in enumerate(rows):
        while following is not None and following[0][0] <= number:
            (_, first), (bottom, last) = following
            value = row[first - left] if first >= left else ""
            if value not in ("", None):
                places = slice(first - left, last - left + 1)
                open_now.append((bottom, places, [value] * (last - first + 1)))
            following = next(coming, None)
        if open_now:
            changed = list(row)
            for _, places, values in open_now:
                changed[places] = values
            open_now = [merge for merge in open_now if merge[0] > number]
            yield changed
        else:
            yield row

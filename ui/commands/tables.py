"""Plain tables on a terminal, with Chinese characters two columns wide."""

import unicodedata
from collections.abc import Iterator, Sequence

from evaluation.result import PersonResult, QuarterResult
from evaluation.staff import CATEGORY_WORDS, Category
from ui.commands.texts import text

_WIDE = "WF"
_CATEGORIES = {category: word for word, category in CATEGORY_WORDS.items()}


def result_lines(result: QuarterResult) -> Iterator[str]:
    """Everybody's total and place by staff number, then the winners."""
    names = ("NUMBER", "NAME", "CATEGORY", "GROUP", "TOTAL", "PLACE", "ELIGIBLE")
    head = [text(f"evaluate.{name}") for name in names]
    yield from table([head, *(_person(person) for person in result.people)])
    for line in result.winners:
        of = line.group or _CATEGORIES[Category(line.category)]
        who = "、".join(line.staff_no) or text("evaluate.NOBODY")
        yield text("evaluate.WINNERS", of=of, places=line.places, who=who)
    if result.provisional_baseline:
        yield text("evaluate.PROVISIONAL")


def table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """*rows* of text with their columns aligned."""
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell + " " * (wide - _width(cell)) for cell, wide in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()


def _person(person: PersonResult) -> list[str]:
    mark = text("evaluate.YES") if person.eligible else " ".join(person.blocked_by)
    place = f"{person.place}{'=' if person.tied else ''}"
    category = _CATEGORIES[person.category]
    return [
        person.staff_no, person.name, category, person.group, str(person.total), place, mark
    ]  # fmt: skip


def _width(cell: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in _WIDE else 1 for c in cell)

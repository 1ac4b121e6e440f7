"""Marks that a scheme requires before a quarter is locked and that nobody gave (RULES.md §20)."""

from dataclasses import dataclass

from evaluation.result import PersonResult, QuarterResult
from evaluation.scoring.points import REQUIRED


@dataclass(frozen=True, slots=True)
class MissingMark:
    """An item of somebody that must be marked and is not."""

    person: PersonResult
    item: str


def missing_marks(result: QuarterResult) -> tuple[MissingMark, ...]:
    """What must be entered before the quarter of *result* is locked, by staff number."""
    return tuple(
        MissingMark(person, item.code)
        for person in result.people
        for item in person.items
        if item.basis == REQUIRED
    )

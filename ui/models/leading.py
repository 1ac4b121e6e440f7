"""Who leads as the data stand, line by line of the winners' table."""

from dataclasses import dataclass
from decimal import Decimal

from evaluation.staff import Category, RecordKey
from ui.models.fairness import firmness_words


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who would win as the data stand."""

    key: RecordKey
    name: str
    division: str
    total: Decimal


@dataclass(frozen=True, slots=True)
class LeadingLine:
    """A line of the winners' table; *gap* and *firmness* as ``evaluation.firmness`` tells them."""

    category: Category
    group: str
    candidates: tuple[Candidate, ...]
    gap: Decimal | None = None
    firmness: str = ""


def firmness_text(line: LeadingLine) -> str:
    """How firm the first place is, in few words."""
    if line.gap is None:
        return ""
    word = firmness_words(line.firmness)
    return word if line.firmness == "TIE" else f"+{line.gap} · {word}"

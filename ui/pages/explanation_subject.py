"""What other pages ask the ranking for when somebody's points shall be explained."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExplanationOf:
    """Whose points: the first record of that staff number on the ranking."""

    staff_no: str

"""What a form shows of a person beside the result: post, grade, team, adjustments and vetoes."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Adjustment:
    """Points added or taken outside the items, and the document they rest on."""

    points: Decimal
    basis: str


@dataclass(frozen=True, slots=True)
class Veto:
    """A reason that rules a person out: its code (V01…), and the document it rests on."""

    code: str
    basis: str


@dataclass(frozen=True, slots=True)
class PersonDetails:
    """What the court's records say of one person in the quarter; texts as they are printed."""

    position: str = ""
    grade: str = ""
    team: str = ""
    adjustments: tuple[Adjustment, ...] = ()
    vetoes: tuple[Veto, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """Every text, to be checked before printing."""
        bases = (row.basis for row in self.adjustments)
        grounds = (row.basis for row in self.vetoes)
        return (self.position, self.grade, self.team, *bases, *grounds)


NO_DETAILS = PersonDetails()

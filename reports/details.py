"""What a form shows of a person beside the result: post, grade, team, adjustments and vetoes."""

from dataclasses import dataclass
from decimal import Decimal

from evaluation.staff import Position

# A judge without a post has none to be printed.
POSITIONS = {
    Position.PRESIDENT: "院长",
    Position.VICE_PRESIDENT: "副院长",
    Position.FULLTIME_AC_MEMBER: "审判委员会专职委员",
    Position.CHIEF: "庭长",
    Position.DEPUTY_CHIEF: "副庭长",
    Position.SUPPORT_JUDGE: "综合部门法官",
    Position.ORDINARY: "",
}


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

"""Places, ties, gates and winners (RULES.md §12-§14)."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby

from evaluation.result import Winners
from evaluation.scheme import Scheme
from evaluation.scheme_shape import number
from evaluation.scoring.sheet import Scored
from evaluation.staff import GROUPS, Category, RecordKey

# A sort key: bigger is better; a missing ratio stands below every number.
Key = tuple[tuple[bool, Fraction], ...]

_OBJECTION = "OBJECTION"
_TABLE_ORDER = (*GROUPS, "ASSISTANT", "CLERK", "ADMIN", "BAILIFF", "TECH")


@dataclass(frozen=True, slots=True)
class Standing:
    """A record's place among its peers: 1 2 2 4, and whether it shares it."""

    scored: Scored
    place: int
    tied: bool
    blocked_by: tuple[str, ...]

    @property
    def eligible(self) -> bool:
        return not self.blocked_by


def rank(
    scored: Iterable[Scored],
    scheme: Scheme,
    period_days: int,
    objections: Collection[str] = (),
) -> tuple[Standing, ...]:
    """Everybody's standing among all who were evaluated, in the order given.

    *objections* are the staff numbers with an open objection. Ties are told, never broken by name,
    number or order.
    """
    everybody = tuple(scored)
    places: dict[RecordKey, tuple[int, bool]] = {}
    for peers in _by_peer_group(everybody).values():
        peers.sort(key=_key, reverse=True)
        place = 1
        for _, alike in groupby(peers, key=_key):
            equals = list(alike)
            places.update((one.record.key, (place, len(equals) > 1)) for one in equals)
            place += len(equals)
    return tuple(
        Standing(
            one,
            *places[one.record.key],
            blocked_by=_blocked_by(one, scheme, period_days, objections),
        )
        for one in everybody
    )


def winners(standings: Sequence[Standing], scheme: Scheme) -> tuple[Winners, ...]:
    """The best eligible people of every line of the winners' table, joint ones included."""
    lines = []
    for name in _TABLE_ORDER:
        places = scheme.places(name)
        if places is not None:
            judges = name in GROUPS
            category = Category.JUDGE if judges else Category(name)
            peers = [
                standing
                for standing in standings
                if standing.eligible
                and _peer_group(standing.scored) == (category, name if judges else "")
            ]
            lines.append(Winners(name if judges else None, category, places, _best(peers, places)))
    return tuple(lines)


def _best(peers: Sequence[Standing], places: int) -> tuple[str, ...]:
    """The staff numbers of the winners: who stands equal to the last of them wins too."""
    ordered = sorted(peers, key=lambda one: (one.place, one.scored.record.key.staff_no))
    last = ordered[:places][-1].place if ordered[:places] else 0
    return tuple(one.scored.record.key.staff_no for one in ordered if one.place <= last)


def _by_peer_group(everybody: Iterable[Scored]) -> dict[tuple[Category, str], list[Scored]]:
    groups: dict[tuple[Category, str], list[Scored]] = {}
    for one in everybody:
        groups.setdefault(_peer_group(one), []).append(one)
    return groups


def _peer_group(scored: Scored) -> tuple[Category, str]:
    key: RecordKey = scored.record.key
    return key.category, key.group


def _key(scored: Scored) -> Key:
    """The total, then the tie-breaks of the category; equal keys are a tie."""
    ratios = scored.ratios
    total = _number(Fraction(scored.total))
    match scored.record.key.category:
        case Category.JUDGE:
            return (
                total,
                _number(Fraction(scored.points("K"))),
                _number(ratios.get("Q")),
                _number(ratios.get("E1")),
                _number(ratios.get("F1")),
                _number(Fraction(-scored.long_pending)),
            )
        case Category.ASSISTANT:
            return total, _number(Fraction(scored.points("A2"))), _number(ratios.get("A1"))
        case Category.CLERK:
            return total, _number(Fraction(scored.points("C3"))), _number(ratios.get("C1"))
        case _:
            return (total,)


def _number(value: Fraction | None) -> tuple[bool, Fraction]:
    return value is not None, value or Fraction(0)


def _blocked_by(
    scored: Scored, scheme: Scheme, period_days: int, objections: Collection[str]
) -> tuple[str, ...]:
    gates = scheme.gates(scored.record.key.category)
    in_post = Fraction(scored.record.in_post_days, period_days)
    measured = {
        "min_in_post": ("IN_POST", in_post),
        "min_r": ("R", scored.ratios.get("Q")),
        "min_in_time": ("IN_TIME", scored.ratios.get("E1")),
        "min_K": ("K", Fraction(scored.points("K"))),
        "min_total": ("TOTAL", Fraction(scored.total)),
        "max_long_pending": ("LONG_PENDING", Fraction(scored.long_pending)),
        "min_A1": ("A1", Fraction(scored.points("A1"))),
        "min_A2": ("A2", Fraction(scored.points("A2"))),
        "min_C1": ("C1", Fraction(scored.points("C1"))),
        "min_C3": ("C3", scored.ratios.get("C3")),
    }
    blocked = [
        code
        for gate, (code, value) in measured.items()
        if gate in gates and _fails(gate, value, gates)
    ]
    blocked += scored.vetoes
    if scored.record.key.staff_no in objections:
        blocked.append(_OBJECTION)
    return tuple(blocked)


def _fails(gate: str, value: Fraction | None, gates: Mapping[str, str]) -> bool:
    if value is None:
        return False
    bound = number(gates[gate])
    return value > bound if gate.startswith("max_") else value < bound

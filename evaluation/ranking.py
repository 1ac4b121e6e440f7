"""Places, ties, gates and winners (RULES.md §12-§14)."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby
from typing import Any

from evaluation.result import Winners
from evaluation.scheme import Scheme
from evaluation.scheme_shape import number
from evaluation.scoring.sheet import Scored
from evaluation.staff import GROUPS, Category, RecordKey

# A sort key: bigger is better; a missing ratio stands below every number.
Key = tuple[tuple[bool, Fraction], ...]

_OBJECTION = "OBJECTION"
_CATEGORIES = ("ASSISTANT", "CLERK", "ADMIN", "BAILIFF", "TECH")


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
        ties = scheme.ties(peers[0].record.key.category)
        keys = {one.record.key: _key(one, ties) for one in peers}
        peers.sort(key=lambda one: keys[one.record.key], reverse=True)
        place = 1
        for _, alike in groupby(peers, key=lambda one: keys[one.record.key]):
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
    own = scheme.quota_group_name
    groups = (*GROUPS, own) if own else GROUPS
    for name in (*groups, *_CATEGORIES):
        places = scheme.places(name)
        if places is not None:
            judges = name in groups
            category = Category.JUDGE if judges else Category(name)
            peers = [
                standing
                for standing in standings
                if standing.eligible
                and peer_group(standing.scored) == (category, name if judges else "")
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
        groups.setdefault(peer_group(one), []).append(one)
    return groups


def peer_group(scored: Scored) -> tuple[Category, str]:
    """Whom somebody is ranked with: the category, and a judge's group or quota group."""
    key: RecordKey = scored.record.key
    return key.category, scored.ranked_in or key.group


def rank_key(scored: Scored, scheme: Scheme) -> Key:
    """What somebody is ranked by: the greater key has the better place, equal keys are a tie."""
    return _key(scored, scheme.ties(scored.record.key.category))


def _key(scored: Scored, ties: Sequence[Mapping[str, Any]]) -> Key:
    """The total, then the tie-breaks of the category; equal keys are a tie."""
    parts = [_number(Fraction(scored.total))]
    for figure in ties:
        value = figure_of(scored, figure, Fraction(0))
        parts.append(_number(-value if value is not None and figure.get("less") else value))
    return tuple(parts)


def figure_of(scored: Scored, figure: Mapping[str, Any], in_post: Fraction) -> Fraction | None:
    """A figure that a gate or a tie-break looks at; None where there is none (RULES.md §18).

    Points and totals as rounded, all else exact. RAW is the rate before a prior was added, COUNT
    its numerator, CASES its denominator, MISSED the difference.
    """
    of, code = figure["of"], figure.get("item", "")
    of_record: Mapping[str, Fraction] = {
        "IN_POST": in_post,
        "TOTAL": Fraction(scored.total),
        "LONG_PENDING": Fraction(scored.long_pending),
    }
    if of in of_record:
        return of_record[of]
    if of == "POINTS":
        return Fraction(scored.points(code))
    if of == "VALUE":
        return scored.ratios.get(code)
    return _count_of(of, *scored.counts.get(code, (None, None)))


def _count_of(of: str, numerator: Fraction | None, denominator: Fraction | None) -> Fraction | None:
    if of == "COUNT":
        return numerator
    if of == "CASES" or numerator is None or denominator is None:
        return denominator if of == "CASES" else None
    if of == "MISSED":
        return denominator - numerator
    return numerator / denominator if denominator else None


def _number(value: Fraction | None) -> tuple[bool, Fraction]:
    return value is not None, value or Fraction(0)


def _blocked_by(
    scored: Scored, scheme: Scheme, period_days: int, objections: Collection[str]
) -> tuple[str, ...]:
    key = scored.record.key
    in_post = Fraction(scored.record.in_post_days, period_days)
    blocked = [
        gate["code"]
        for gate in scheme.gates(key.category, key.group)
        if not any(_passes(scored, condition, in_post) for condition in gate["any"])
    ]
    blocked += scored.vetoes
    if key.staff_no in objections:
        blocked.append(_OBJECTION)
    return tuple(blocked)


def _passes(scored: Scored, condition: Mapping[str, Any], in_post: Fraction) -> bool:
    """Whether a condition is met; what has no value blocks nothing."""
    value = figure_of(scored, condition, in_post)
    if value is None:
        return True
    if "most" in condition:
        return value <= number(condition["most"])
    return value >= number(condition["least"])
